import { versionsDiffer } from '#mail/body.ts';
import { turnsDirection } from './as-seen.ts';
import type { Item } from './reading.ts';
import type { Written } from './written.ts';

/** Where the sender may have seen something else than the machine read, a person looks at both. */
export const doubted = (written: Written, items: readonly Item[]): Item[] => {
  const doubts = [
    ...(written.parts.some(({ text }) => turnsDirection(text))
      ? ['the text turns the direction of its letters around']
      : []),
    ...(written.problems?.includes(versionsDiffer) === true ? ['two versions of the mail say different things'] : []),
  ];
  return items.map((item) =>
    doubts.length === 0 ? item : { ...item, needsReview: true, why: [...item.why, ...doubts] },
  );
};
