import type { Letter } from '#mail/message.ts';
import type { Cloud } from './cloud.ts';
import type { Inside } from './inside.ts';
import type { Outside } from './outside.ts';

export interface Sent {
  readonly from: string;
  readonly text: string;
}

/** The states of a letter that SES took. */
const taken: ReadonlySet<string> = new Set(['sent', 'delivered', 'bounced', 'complained']);

/** What somebody was sent, oldest first: by MiniStack's own page, elsewhere by what our outbox knows of SES's answers. */
export const sentTo = async (cloud: Cloud, world: Outside, store: Inside, address: string): Promise<Sent[]> => {
  if (cloud.showsMail) return (await world.shown()).filter(({ to }) => to.includes(address));
  const letters = (await store.lettersTo(address)).filter(({ state }) => !cloud.mailLeaves || taken.has(state));
  return letters.map((kept) => {
    const letter = JSON.parse(kept.letter ?? '') as Letter;
    return { from: letter.from.address, text: letter.text };
  });
};
