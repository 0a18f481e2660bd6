import type { Conference } from '#conference/conference.ts';
import { mentionsIn } from '#conference/names.ts';

/** A delegation or group named in a text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly delegation: string | null;
  readonly group: string | null;
  readonly adjective: boolean;
}

/** A text, with who is named in it. */
export interface NamingText {
  readonly text: string;
  readonly people: People;
}

/** Who is named where: asked for a stretch of one part at a time. */
export interface People {
  readonly all: readonly Named[];
  readonly within: (start: number, end: number) => readonly Named[];
}

/** Whether who is named is one of those, by its own name or its group's. */
export const isOneOf = (names: readonly string[], { delegation, group }: Named): boolean =>
  [delegation, group].some((one) => one !== null && names.includes(one));

export const peopleIn = (text: string, conference: Conference): People => {
  const all: readonly Named[] = mentionsIn(text, conference);
  return {
    all,
    within: (start, end) => {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      const found: Named[] = [];
      for (let at = low; at < all.length; at += 1) {
        const named = all[at];
        if (named === undefined || named.start >= end) break;
        found.push(named);
      }
      return found;
    },
  };
};
