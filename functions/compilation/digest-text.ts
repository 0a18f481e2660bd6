import type { Segment } from '#proposal/redline.ts';
import type { DigestView, EntryView } from './digest-view.ts';

/** First-strong isolates keep a name or a reference from reordering its neighbours (PITFALLS: mail in six languages). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The plain-text part: equal in content to the HTML, redlines in words. */
export const digestText = (view: DigestView): string =>
  [
    view.headline,
    view.cutOff,
    ...view.notes,
    ...active(view),
    ...view.sections.flatMap((section) => [
      '',
      section.title,
      '-'.repeat(Math.min(section.title.length, 64)),
      ...section.places.flatMap((place) => [
        '',
        place.id === 'general' ? '' : `${place.id} (${place.heading})`,
        ...place.entries.flatMap((entry) => entryText(entry, view)),
      ]),
    ]),
    '',
    view.wording.legend,
    view.wording.notTheOriginals,
  ].join('\n');

const active = (view: DigestView): string[] =>
  view.active.length === 0
    ? []
    : ['', `${view.wording.active} ${view.active.map((a) => `${a.speaker} (${a.count})`).join(', ')}`];

const entryText = (entry: EntryView, view: DigestView): string[] => [
  `- ${entry.who}, ${entry.reference}: ${entry.action}`,
  ...(entry.redline.length > 0 ? [`  ${isolated(redlineText(entry.redline, view))}`] : []),
  ...(entry.quote === null ? [] : [`  ${isolated(`“${entry.quote}”`)}`]),
  ...(entry.reason === null ? [] : [`  ${view.wording.reason} ${isolated(entry.reason)}`]),
];

export const redlineText = (segments: readonly Segment[], { wording }: Pick<DigestView, 'wording'>): string =>
  segments
    .map(({ mark, text }) => {
      switch (mark) {
        case 'kept':
        case 'omitted':
          return text;
        case 'deleted':
          return `[${wording.deleted}: ${text}]`;
        case 'added':
          return `[${wording.added}: ${text}]`;
      }
    })
    .join('');
