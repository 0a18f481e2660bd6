import type { DoorName } from '#infra/doors.ts';
import type { Installation } from './deployed.ts';
import { type Ask, actionMatches, allowed, covers, matches } from './policy.ts';
import type { Asked } from './watch.ts';

export const said = ({ door, action, resource, context }: Asked): string => {
  const about = Object.entries(context).map(([key, value]) => ` with ${key} ${value}`);
  return `${door} may not ${action} on ${resource}${about.join('')}`;
};

const everything = (installation: Installation, asked: readonly Asked[]): readonly Asked[] => [
  ...asked,
  ...Object.values(installation).flatMap(({ door, served }) => served.map((ask) => ({ door: door.name, ...ask }))),
];

/** What was asked, by doors or by AWS on their behalf, and no policy allows. */
export const denials = (installation: Installation, asked: readonly Asked[]): string[] => [
  ...new Set(
    everything(installation, asked)
      .filter(({ door, ...ask }) => !allowed(installation[door].statements, ask))
      .map(said),
  ),
];

/** Each action on each resource that a door may, and that nothing has asked for. */
export const idle = (installation: Installation, asked: readonly Asked[]): string[] => {
  const all = everything(installation, asked);
  const by = (door: DoorName): readonly Ask[] => all.filter((one) => one.door === door);
  return Object.values(installation).flatMap(({ door, statements }) =>
    statements.flatMap((statement) =>
      statement.actions.flatMap((action) =>
        statement.resources
          .filter(
            (resource) =>
              !by(door.name).some(
                (ask) => covers(statement, ask) && actionMatches(action, ask.action) && matches(resource, ask.resource),
              ),
          )
          .map((resource) => `${door.name} never needs ${action} on ${resource} (${statement.sid})`),
      ),
    ),
  );
};
