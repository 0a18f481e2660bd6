import type { Door } from '#infra/doors.ts';
import type { Installation } from '#infra/installation.ts';
import { type Template, ofType } from '#tests/support/synth.ts';
import { expectedWiring, functionOf, wiringOf } from '#tests/support/wiring.ts';

/** Every point at which a template departs from `doors.ts`, as a sentence; none when they agree. */
export const differences = (template: Template, doors: readonly Door[], installation: Installation): string[] => {
  const strangers = ofType(template, 'AWS::Lambda::Function')
    .map(([id]) => id)
    .filter((id) => !doors.some(({ name }) => functionOf(template, name) === id))
    .map((id) => `the function ${id} is no door`);
  const ofDoors = doors.flatMap((door) => {
    const is = wiringOf(template, door.name);
    if (is === undefined) return [`${door.name} has no function`];
    return between(expectedWiring(door, installation), is).map((difference) => `${door.name}: ${difference}`);
  });
  return [...strangers, ...ofDoors];
};

const between = (expected: unknown, is: unknown): string[] => {
  const [should, does] = [leaves(expected), leaves(is)];
  return [...new Set([...should.keys(), ...does.keys()])]
    .filter((where) => should.get(where) !== does.get(where))
    .map((where) => `${where} is ${does.get(where) ?? 'missing'}, doors.ts says ${should.get(where) ?? 'nothing'}`);
};

/** `{"opens":[{"batchSize":1}]}` → `opens.batchSize`: 1. What opens a door is told apart by what it is, not by a place. */
const leaves = (value: unknown, at: readonly string[] = []): Map<string, string> => {
  if (typeof value !== 'object' || value === null) return new Map([[at.join('.'), JSON.stringify(value)]]);
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const unnumbered = Array.isArray(value) && at.at(-1) === 'opens' && value.length === 1;
    const route = Array.isArray(value) && at.at(-1) === 'opens' && isRoute(inner);
    return [...leaves(inner, unnumbered || route ? at : [...at, name])];
  });
  return new Map(entries);
};

const isRoute = (opener: unknown): boolean => Object.values(opener as object).every((word) => word === 'open');
