import { visibleOf } from '#proposal/own-words.ts';
import type { Written } from '#proposal/written.ts';

/**
 * A reply to a letter of ours without the letter, character for character: what we wrote is no context for what the
 * sender means, and its language is not the sender's. Offsets stay, so evidence points into the mail as it came.
 */
export const withoutOurLetter = (written: Written): Written => ({
  ...written,
  parts: written.parts.map((part) => (part.part === 'body' ? { ...part, text: visibleOf(part) } : part)),
});
