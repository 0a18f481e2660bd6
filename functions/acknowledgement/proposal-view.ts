import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import { homeOf, parseTarget } from '#draft/target.ts';
import { type Segment, redlineOf } from '#proposal/redline.ts';
import { itemReference } from '#submission/reference.ts';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import type { AcknowledgementWording } from '#wording/acknowledgement.ts';
import { apart } from '#wording/apart.ts';
import { listed } from '#wording/dates.ts';
import { kindName, stateName } from '#wording/kinds.ts';
import type { Language } from '#wording/language.ts';
import { type Quoted, cut, nameIn } from './letter-view.ts';
import { headingsAbove, placeName, wordsAt } from './place-name.ts';

/** One proposal as it was understood, in one language. */
export interface ProposalView {
  readonly id: number;
  readonly reference: string;
  /** "Item 2". */
  readonly label: string;
  /** "Paragraph II.19". */
  readonly place: string;
  /** The headings above it within its section, outermost first. */
  readonly heading: Quoted | null;
  readonly action: string;
  readonly redline: readonly Segment[];
  readonly words: SubmissionWithItems['language'];
  readonly draftSays: Quoted | null;
  readonly reason: Quoted | null;
  readonly about: string | null;
  /** The other items of the same merge. */
  readonly together: string | null;
  readonly waits: string | null;
  /** What became of it, where something did: withdrawn, reflected… Of what is withdrawn the words are not said again. */
  readonly status: string | null;
  readonly withdrawn: boolean;
  /** The sender's words on which the reading rests, where there is no redline to show them. */
  readonly quote: Quoted | null;
}

export interface ProposalSetting {
  readonly conference: Conference;
  readonly outline: Outline;
  readonly language: Language;
  readonly wording: AcknowledgementWording;
  /** How much is quoted of the draft and of the sender's words. */
  readonly extent: 'letter' | 'short letter' | 'table';
}

/** What the draft says is quoted up to here: a letter is no second copy of the draft. */
const excerptLength = 320;
/** One stretch of a change where there are so many that the whole stands in a table beside the letter. */
const shortLength = 80;

export const proposalView = (
  item: StoredItem,
  submission: SubmissionWithItems,
  setting: ProposalSetting,
): ProposalView => {
  const { outline, language, wording, extent } = setting;
  const home = homeOf(item.target, outline);
  const current = home === null || !isThere(item.target) ? null : wordsAt(home, outline, submission.language);
  const withdrawn = item.state.decision === 'withdrawn';
  const redline = withdrawn ? [] : redlineOf(item, current?.text ?? null);
  const quote = item.evidence[0]?.quote ?? null;
  const own = (text: string): Quoted => ({ text, language: submission.language });
  const excerpt = (text: string): string => (extent === 'table' ? text : cut(text, excerptLength));
  // Of a deletion the redline is the whole of what the draft says.
  const says = current === null || item.kind === 'delete' || withdrawn || extent === 'short letter' ? null : current;
  return {
    id: item.id,
    reference: itemReference(submission.reference, item.id),
    label: wording.item(apart(String(item.id))),
    place: placeName(item.target, outline, wording),
    heading: home === null || extent === 'short letter' ? null : headingsAbove(home, outline, language),
    action: actionOf(item, setting),
    redline: extent === 'short letter' ? redline.map(shortened) : redline,
    words: submission.language,
    draftSays: says === null ? null : { ...says, text: excerpt(says.text) },
    reason: item.reason === undefined || extent === 'short letter' ? null : own(item.reason),
    about: item.about === undefined ? null : aboutWhom(item.about, setting),
    together: togetherWith(item, submission, language),
    waits: waitsFor(item, submission, wording),
    withdrawn,
    status: item.state.decision === 'open' ? null : stateName(item.state.decision, language),
    quote: redline.length > 0 || withdrawn || quote === null ? null : own(cut(quote, quoteLength[extent])),
  };
};

const quoteLength: Readonly<Record<ProposalSetting['extent'], number>> = {
  letter: excerptLength,
  'short letter': shortLength,
  table: 32_000,
};

/** A place that the draft has already: neither a new paragraph nor a run of several. */
const isThere = (target: string): boolean => {
  const form = parseTarget(target)?.form;
  return form !== 'after' && form !== 'start' && form !== 'range';
};

/** "amend", or "move, to New paragraph after II.4". */
export const actionOf = (
  item: StoredItem,
  { outline, language, wording }: Pick<ProposalSetting, 'outline' | 'language' | 'wording'>,
): string =>
  [
    kindName(item.kind, language),
    ...(item.destination === undefined
      ? []
      : [wording.destination(uncapped(placeName(item.destination, outline, wording), language))]),
  ].join(wording.comma);

/** "Paragraph" within a line: only its first letter is written large, and only for the line's sake. */
const uncapped = (text: string, language: Language): string =>
  text.charAt(0).toLocaleLowerCase(language) + text.slice(1);

const shortened = (segment: Segment): Segment => ({ ...segment, text: cut(segment.text, shortLength) });

const aboutWhom = (
  about: NonNullable<StoredItem['about']>,
  { conference, language, wording: { comma } }: ProposalSetting,
): string | null => {
  const parts = [
    about.delegation === null ? '' : nameIn(about.delegation, conference, language),
    about.reference ?? '',
  ];
  const said = parts.filter((part) => part !== '').map(apart);
  return said.length === 0 ? null : said.join(comma);
};

const togetherWith = (
  item: StoredItem,
  { items, reference }: SubmissionWithItems,
  language: Language,
): string | null => {
  if (item.group === undefined) return null;
  const others = items.filter(({ id, group }) => group === item.group && id !== item.id);
  return others.length === 0
    ? null
    : listed(
        others.map(({ id }) => apart(itemReference(reference, id))),
        language,
      );
};

/** Candidates named in a letter: more than five is no longer a question. */
const maxCandidates = 5;

/** Why a person looks at it first, in plain words; null where nothing waits. */
const waitsFor = (
  item: StoredItem,
  submission: SubmissionWithItems,
  { waitsFor: why, or }: AcknowledgementWording,
): string | null => {
  if (item.state.workflow !== 'queued' && item.state.workflow !== 'unconfirmed') return null;
  if (submission.trust === 'unproven' || submission.trust === 'failed') return why.sender;
  if (item.target !== 'unknown') return why.doubt;
  const places = [...new Set(item.candidates.map(({ target }) => target))].slice(0, maxCandidates).map(apart);
  return places.length === 0 ? why.place : why.candidates(places.join(or));
};
