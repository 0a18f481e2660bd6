import type { Segment } from '#proposal/redline.ts';
import type { AcknowledgementWording } from '#wording/acknowledgement.ts';
import { apart, enclosed, unturned } from '#wording/apart.ts';

/** A change is never shown without its deletion, and in plain text never without words. */
export const redlineText = (
  segments: readonly Segment[],
  wording: Pick<AcknowledgementWording, 'deleted' | 'added'>,
): string =>
  spaced(segments)
    .map((segment) => segmentText(segment, wording))
    .join('')
    .trim();

/** The marks are words of the letter's language around words of another one: each stands apart from the other. */
export const segmentText = (
  { mark, text }: Segment,
  wording: Pick<AcknowledgementWording, 'deleted' | 'added'>,
): string => {
  switch (mark) {
    case 'kept':
    case 'omitted':
      return unturned(text);
    case 'deleted':
      return enclosed(wording.deleted(apart(text)));
    case 'added':
      return enclosed(wording.added(apart(text)));
  }
};

/** A blank between words that go and words that come in their stead. */
export const spaced = (segments: readonly Segment[]): Segment[] =>
  segments.flatMap((segment, index) =>
    segment.mark === 'added' && segments[index - 1]?.mark === 'deleted'
      ? [{ mark: 'kept', text: ' ' } as const, segment]
      : [segment],
  );
