import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { ConferenceNotFound, conferenceData } from '#infra/conference-data.ts';
import { BadInstallation, readInstallation } from '#infra/installation.ts';
import { type Template, synthesize } from '#tests/support/synth.ts';

const installation = (context: Record<string, string>) => readInstallation(new App({ context }));

describe('an installation', () => {
  it('is the stage dev of RevCon3 when nothing is said, with mail domains of its own', () => {
    expect(installation({})).toMatchObject({
      stage: 'dev',
      prefix: 'rolling-text-dev',
      intakeDomain: 'dev.intake.revcon3.example',
      senderAddress: 'secretariat@dev.notify.revcon3.example',
      senderDomain: 'dev.notify.revcon3.example',
      digestRecipients: ['chair@revcon3.example'],
      allowedRecipients: [],
    });
  });

  it('has the conference’s own domains as the stage live', () => {
    expect(installation({ stage: 'live' })).toMatchObject({
      intakeDomain: 'intake.revcon3.example',
      senderAddress: 'secretariat@notify.revcon3.example',
    });
  });

  it('takes what it is told', () => {
    expect(
      installation({
        stage: 'live',
        intakeDomain: 'in.example.org',
        sender: 'desk@out.example.org',
        digestRecipients: 'chair@example.org, bureau@example.org',
        siteUrl: 'https://text.example.org',
        alarmAddress: 'duty@example.org',
        allowedRecipients: 'desk@example.org, @trial.example.org',
        replacesRuleSet: 'old',
      }),
    ).toMatchObject({
      intakeDomain: 'in.example.org',
      senderAddress: 'desk@out.example.org',
      senderDomain: 'out.example.org',
      digestRecipients: ['chair@example.org', 'bureau@example.org'],
      siteUrl: 'https://text.example.org',
      alarmAddress: 'duty@example.org',
      allowedRecipients: ['desk@example.org', '@trial.example.org'],
      replacesRuleSet: 'old',
    });
  });

  it.each([
    ['stage', 'Dev'],
    ['stage', 'a-b'],
    // On one machine it means that all mail stays there: deployed, it would write to everybody.
    ['stage', 'local'],
    ['allowedRecipients', 'example.org'],
    ['allowedRecipients', '@'],
    ['stage', 'abcdefghijklm'],
    ['intakeDomain', 'nodots'],
    ['intakeDomain', 'In.Example.org'],
    ['intakeDomain', 'user@example.org'],
    ['sender', 'desk'],
    ['sender', 'desk@Example'],
    ['digestRecipients', 'chair@example.org, bureau'],
    ['siteUrl', 'http://text.example.org'],
    ['siteUrl', 'https://text.example.org/'],
    ['alarmAddress', 'duty'],
    ['signInIssuer', 'http://login.example.org'],
    ['signInIssuer', 'https://login.example.org/?tenant=x'],
  ])('%s=%s is refused, with its name and a remedy', (name, value) => {
    expect(() => installation({ [name]: value })).toThrow(BadInstallation);
    expect(() => installation({ [name]: value })).toThrow(new RegExp(`-c ${name}=.+: .+`));
  });

  it.each([
    ['signInIssuer', { signInClient: 'abc' }],
    ['signInClient', { signInIssuer: 'https://login.example.org' }],
    ['signInIssuer', { signInSecret: 'console' }],
  ])('asks for %s where the rest of a provider is told', (name, context: Record<string, string>) => {
    expect(() => installation(context)).toThrow(new RegExp(`-c ${name}= cannot be used: .+`));
  });

  it('makes a user pool of its own where no provider is told', () => {
    expect(installation({}).ownProvider).toBeUndefined();
  });

  it('does not send from the domain at which it receives: it would answer itself', () => {
    const same = { intakeDomain: 'one.example.org', sender: 'desk@one.example.org' };
    expect(() => installation(same)).toThrow(/answer itself/);
  });

  it.each(['atlantis', '../revcon3', 'RevCon3'])('the conference %s is not one that ships', (id) => {
    expect(() => conferenceData(id)).toThrow(ConferenceNotFound);
  });
});

describe('two stages beside each other', () => {
  const text = (template: Template): string => JSON.stringify(template);
  const dev = synthesize({ stage: 'dev' });
  const two = synthesize({ stage: 'two' });

  it('differ in every name: nothing of one names the other', () => {
    for (const template of [two.main, two.receiving])
      expect(text(template)).not.toMatch(/rolling-text-dev|dev\.intake|dev\.notify/);
    for (const template of [dev.main, dev.receiving]) expect(text(template)).toMatch(/rolling-text-dev/);
  });

  it('leave the names that AWS makes unique to AWS, or put the stage into them', () => {
    const fixed = Object.values({ ...two.main.Resources, ...two.receiving.Resources }).flatMap(({ Properties }) =>
      ['BucketName', 'TableName', 'QueueName', 'FunctionName', 'RoleName', 'TopicName', 'Name', 'RuleSetName'].flatMap(
        (name) => (typeof Properties?.[name] === 'string' ? [Properties[name]] : []),
      ),
    );
    expect(fixed.length).toBeGreaterThan(0);
    for (const name of fixed) expect(name).toMatch(/^rolling-text-two/);
  });
});
