import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { doorNames, doors } from '#infra/doors.ts';
import { readInstallation } from '#infra/installation.ts';
import { synthesize } from '#tests/support/synth.ts';
import { differences } from '#tests/support/wiring-differences.ts';

const { main } = synthesize();
const installation = readInstallation(new App());

describe('the template agrees with doors.ts', () => {
  it('in source, filter, batch, environment, time and memory of every door', () => {
    expect(differences(main, doors, installation)).toEqual([]);
  });

  it('whatever the installation is told', () => {
    const context = {
      stage: 'live',
      siteUrl: 'https://text.example.org',
      digestRecipients: 'a@example.org,b@example.org',
    };
    const told = readInstallation(new App({ context }));
    expect(differences(synthesize(context).main, doors, told)).toEqual([]);
  });

  it('has each door once', () => {
    expect(doors.map(({ name }) => name).toSorted()).toEqual([...doorNames].toSorted());
  });

  it('never gives a function what is for one machine: loosened trust, every mail that was sent, an open read API', () => {
    expect(JSON.stringify(main)).not.toMatch(/LOCAL_TRUST|OUTBOX_URL|API_AUTH/);
  });
});
