import { describe, expect, it } from 'vitest';
import { conferenceData } from '#infra/conference-data.ts';
import { type DoorName, doorNames, doors } from '#infra/doors.ts';
import { type Resource, type Template, ofType, synthesize } from '#tests/support/synth.ts';
import { expectedWiring, functionOf, wiringOf } from '#tests/support/wiring.ts';

const { main } = synthesize();
const { timeZone } = conferenceData('revcon3');
const everywhere = doors.filter((door) => door.where === 'everywhere');
const local = doors.filter((door) => door.where === 'local');

describe('the template agrees with doors.ts', () => {
  it.each(everywhere)('$name: source, filter, batch, environment, time and memory', (door) => {
    expect(wiringOf(main, door.name)).toEqual(expectedWiring(door, timeZone));
  });

  it.each(local)('$name is for one machine: no function and no route in AWS', (door) => {
    expect(functionOf(main, door.name)).toBeUndefined();
    const routes = ofType(main, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties['RouteKey']);
    for (const route of door.source.kind === 'http' ? door.source.routes : []) expect(routes).not.toContain(route);
  });

  it('has each door once, and no function besides', () => {
    expect(doors.map(({ name }) => name).toSorted()).toEqual([...doorNames].toSorted());
    expect(ofType(main, 'AWS::Lambda::Function')).toHaveLength(everywhere.length);
  });

  it('never gives a function what is for one machine: loosened trust, the way to every mail that was sent', () => {
    expect(JSON.stringify(main)).not.toMatch(/LOCAL_TRUST|OUTBOX_URL/);
  });
});

describe('the comparison would notice', () => {
  const alterations: readonly (readonly [
    what: string,
    door: DoorName,
    alter: (properties: (type: string) => Record<string, unknown>, template: Template) => void,
  ])[] = [
    ['more time', 'send-mail', (of) => (of('AWS::Lambda::Function')['Timeout'] = 61)],
    ['less memory', 'sweep', (of) => (of('AWS::Lambda::Function')['MemorySize'] = 128)],
    [
      'an environment variable too many',
      'summarise',
      (of) => {
        const { Variables } = of('AWS::Lambda::Function')['Environment'] as { Variables: Record<string, string> };
        Variables['SITE_URL'] = 'https://example.org';
      },
    ],
    [
      'an environment variable too few',
      'receive-email',
      (of) => {
        const { Variables } = of('AWS::Lambda::Function')['Environment'] as { Variables: Record<string, string> };
        delete Variables['TABLE'];
      },
    ],
    ['another batch', 'receive-email', (of) => (of('AWS::Lambda::EventSourceMapping')['BatchSize'] = 10)],
    [
      'no partial failures',
      'note-delivery',
      (of) => delete of('AWS::Lambda::EventSourceMapping')['FunctionResponseTypes'],
    ],
    [
      'another filter',
      'send-mail',
      (of) => {
        const criteria = of('AWS::Lambda::EventSourceMapping')['FilterCriteria'] as { Filters: { Pattern: string }[] };
        criteria.Filters[0]!.Pattern = criteria.Filters[0]!.Pattern.replace('outbox', 'inbox');
      },
    ],
    ['endless retries', 'summarise', (of) => (of('AWS::Lambda::EventSourceMapping')['MaximumRetryAttempts'] = -1)],
    ['another time', 'send-digests', (of) => (of('AWS::Scheduler::Schedule')['ScheduleExpression'] = 'rate(1 day)')],
    ['another zone', 'send-digests', (of) => (of('AWS::Scheduler::Schedule')['ScheduleExpressionTimezone'] = 'UTC')],
    ['a route elsewhere', 'public-site', (of) => (of('AWS::ApiGatewayV2::Route')['RouteKey'] = 'GET /elsewhere')],
  ];

  it.each(alterations)('%s of %s', (_what, door, alter) => {
    const altered = structuredClone(main);
    const id = functionOf(altered, door)!;
    const belongs = (resource: Resource): boolean =>
      resource === altered.Resources[id] || JSON.stringify(resource).includes(`"${id}"`);
    alter((type) => {
      const found = ofType(altered, type).find(
        ([, resource]) => type === 'AWS::ApiGatewayV2::Route' || belongs(resource),
      );
      return found![1].Properties;
    }, altered);
    const line = doors.find(({ name }) => name === door)!;
    expect(wiringOf(altered, door)).not.toEqual(expectedWiring(line, timeZone));
  });
});
