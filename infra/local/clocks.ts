import { BadSetting } from './settings.ts';
import * as z from 'zod';
import { readJson, writeJson } from './json-files.ts';

/**
 * The conference clock (CONTRACT.md 6): it decides receipt time, lateness, sessions, digests and membership, and runs
 * beside the machine's, which keeps leases, back-off and token life. On one machine a person may move it, forward only.
 */
export interface ConferenceClock {
  readonly now: () => Date;
  /** Refused when it is earlier than now. */
  readonly moveTo: (instant: Date) => Moved;
  /** Told after each move, so that what has come due runs at once. */
  readonly onMove: (listener: () => void) => void;
  /** Writes how far it has come, so that not even a machine clock set back takes it back. */
  readonly mark: () => void;
}

export type Moved = { readonly at: Date } | { readonly refused: string };

export const firstInstant = new Date('2018-06-18T08:00:00-04:00');

const stored = z.object({
  /** The CONFERENCE_CLOCK that was applied last: the same one again changes nothing. */
  setting: z.iso.datetime(),
  /** Conference minus machine, in milliseconds. */
  offset: z.number(),
  /** The latest it is known to have shown. */
  reached: z.iso.datetime(),
});

/**
 * The clock kept in `file`. At the first start it shows `asked` (or 18 June 2018, 08:00 New York); later it runs on, and
 * `asked` counts only where it differs from the setting applied before.
 */
export const openClock = (
  file: string,
  machineNow: () => number,
  asked: Date | null,
): { readonly clock: ConferenceClock } | { readonly refused: string } => {
  const before = stored.safeParse(readJson(file));
  let setting: Date;
  let offset: number;
  let reached: number;
  if (before.success) {
    setting = new Date(before.data.setting);
    reached = Date.parse(before.data.reached);
    offset = Math.max(before.data.offset, reached - machineNow());
    if (asked !== null && asked.getTime() !== setting.getTime()) {
      const now = machineNow() + offset;
      if (asked.getTime() < now) return { refused: backwards(asked, new Date(now)) };
      setting = asked;
      offset = asked.getTime() - machineNow();
    }
  } else {
    setting = asked ?? firstInstant;
    offset = setting.getTime() - machineNow();
    reached = setting.getTime();
  }
  const listeners: (() => void)[] = [];
  const now = (): Date => {
    reached = Math.max(reached, machineNow() + offset);
    return new Date(reached);
  };
  const mark = (): void => {
    writeJson(file, { setting: setting.toISOString(), offset, reached: now().toISOString() });
  };
  mark();
  return {
    clock: {
      now,
      mark,
      moveTo: (instant) => {
        if (instant.getTime() < now().getTime()) return { refused: backwards(instant, now()) };
        offset = instant.getTime() - machineNow();
        mark();
        for (const listener of listeners) listener();
        return { at: now() };
      },
      onMove: (listener) => {
        listeners.push(listener);
      },
    },
  };
};

const backwards = (asked: Date, now: Date): string =>
  `the conference clock never runs backwards: it stands at ${now.toISOString()}, and ${asked.toISOString()} is earlier`;

/** The clock as CONFERENCE_CLOCK asks for it. @throws BadSetting for an instant before the one that was reached */
export const clockAsSet = (...asked: Parameters<typeof openClock>): ConferenceClock => {
  const opened = openClock(...asked);
  if ('refused' in opened) throw new BadSetting(`CONFERENCE_CLOCK: ${opened.refused}.`);
  return opened.clock;
};
