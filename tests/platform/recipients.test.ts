import { describe, expect, it } from 'vitest';
import { recipientsOf } from '#platform/recipients.ts';

describe('who may receive mail', () => {
  it.each([
    ['from production: anybody', 'live', undefined, 'anna@mission.example', true],
    ['on one machine, whose outbox keeps it: anybody', 'local', undefined, 'anna@mission.example', true],
    ['from a trial that names nobody: nobody', 'dev', undefined, 'anna@mission.example', false],
    ['from a trial that names nobody, with an empty list: nobody', 'dev', '', 'anna@mission.example', false],
    ['from a place that does not know what it is: nobody', undefined, undefined, 'anna@mission.example', false],
    ['who is named', 'dev', 'anna@mission.example, bob@x.example', 'Anna@Mission.example', true],
    ['who is not named', 'dev', 'bob@x.example', 'anna@mission.example', false],
    ['whose domain is named', 'dev', '@mission.example', 'anna@mission.example', true],
    ['whose domain only ends like it', 'dev', '@mission.example', 'anna@evil-mission.example', false],
    ['in a domain below the one that is named', 'dev', '@mission.example', 'anna@sub.mission.example', false],
    ['whose address only ends like it', 'dev', 'a@mission.example', 'anna@mission.example', false],
    ['a name without @ names nobody', 'dev', 'mission.example', 'mission.example', false],
    ['production is spelled so', 'Live', undefined, 'anna@mission.example', false],
  ])('%s', (_, stage, allowed, address, may) => {
    expect(recipientsOf(stage, allowed)(address)).toBe(may);
  });
});
