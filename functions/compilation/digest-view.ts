import type { Conference, Session } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { outlineOf } from '#draft/outline.ts';
import { homeOf } from '#draft/target.ts';
import { type Segment, redlineOf } from '#proposal/redline.ts';
import { dayInZone, instantInZone } from '#wording/dates.ts';
import { type DigestWording, digestWording } from '#wording/digest.ts';
import { kindName } from '#wording/kinds.ts';
import type { Language } from '#wording/language.ts';
import type { Delta, Listed } from './delta.ts';
import type { Due } from './run-key.ts';

export interface DigestInput {
  readonly due: Due;
  readonly proposals: readonly Listed[];
  readonly conference: Conference;
  readonly draft: Draft;
  /** Where the public pages answer, without a slash at the end; empty where there are none. */
  readonly siteUrl: string;
  /** Conference time. */
  readonly now: Date;
}

/** A digest in one language, ready to be set as text or as HTML: both parts are equal in content. */
export interface DigestView {
  readonly language: Language;
  readonly wording: DigestWording;
  readonly subject: string;
  readonly headline: string;
  readonly cutOff: string;
  readonly notes: readonly string[];
  readonly active: readonly { readonly speaker: string; readonly count: string }[];
  readonly sections: readonly SectionView[];
}

export interface SectionView {
  readonly title: string;
  readonly places: readonly { readonly id: string; readonly heading: string; readonly entries: readonly EntryView[] }[];
}

export interface EntryView {
  readonly reference: string;
  /** "Switzerland on behalf of the European Union (late)". */
  readonly who: string;
  /** "amend", "insert: new paragraph after II.19". */
  readonly action: string;
  readonly redline: readonly Segment[];
  /** The sender's words, where no redline can say what is asked: support, reservations, questions, comments… */
  readonly quote: string | null;
  readonly reason: string | null;
  /** Language of the words, for `lang` and `dir`. */
  readonly language: Listed['language'];
  readonly withdrawn: boolean;
}

export const viewOf = (delta: Delta, language: Language, input: DigestInput): DigestView => {
  const wording = digestWording(language);
  const { conference, draft, due } = input;
  const zone = conference.timeZone;
  const draftName = draft.names[language];
  const at = new Date(due.scheduledFor);
  const sections = due.considers?.join(', ') ?? '';
  const session = conference.programmeOfWork.find((s) => s.considers.join() === due.considers?.join());
  const sessionAt = session === undefined ? '' : instantInZone(new Date(session.start), zone, language);
  return {
    language,
    wording,
    subject:
      due.considers === null
        ? wording.subject(conference.shortName, dayInZone(at, zone, language), delta.total)
        : wording.sessionSubject(conference.shortName, sections, dayInZone(at, zone, language)),
    headline:
      due.considers !== null
        ? wording.sessionHeadline(sections, sessionAt)
        : delta.total === 0
          ? wording.nothingNew(draftName)
          : wording.headline(delta.total, draftName),
    cutOff: wording.cutOff(instantInZone(at, zone, language)),
    notes: [
      ...(delta.awaiting.length > 0
        ? [
            `${wording.awaiting(delta.awaiting.length)} ${wording.awaitingWhere} (${delta.awaiting.map(numberOf).join(', ')})`,
          ]
        : []),
      ...(delta.late > 0 ? [wording.late(delta.late)] : []),
    ],
    active: delta.active.map((a) => ({
      speaker: a.speaker === '' ? wording.unknownDelegation : speakerName(a.speaker, conference, language),
      count: wording.activeCount(a.proposals),
    })),
    sections: sectionViews(delta, language, input),
  };
};

const numberOf = (listed: Listed): string => `${listed.reference}/${String(listed.item.id)}`;

const speakerName = (id: string, conference: Conference, language: Language): string =>
  conference.delegations.find((d) => d.id === id)?.names[language] ??
  conference.groups.find((g) => g.id === id)?.names[language] ??
  id;

const sectionViews = (delta: Delta, language: Language, input: DigestInput): SectionView[] => {
  const { conference, draft } = input;
  const wording = digestWording(language);
  const outline = outlineOf(draft);
  const entry = (listed: Listed): EntryView => {
    const home = homeOf(listed.item.target, outline);
    const words = home === null ? undefined : outline.place(home)?.words;
    return entryView(listed, words?.[draft.languages[0] ?? 'en'] ?? null, conference, language);
  };
  const general = {
    title: wording.general,
    places: [{ id: 'general', heading: wording.general, entries: delta.general.map(entry) }],
  };
  const sections = delta.sections.map(({ section, places }) => ({
    title:
      section === null
        ? ''
        : [
            `${section.id}. ${wordsIn(section.words, language)}`,
            considered(section.id, conference.programmeOfWork, conference, language),
          ]
            .filter((part) => part !== '')
            .join(' — '),
    places: places.map(({ place, proposals }) => ({
      id: place.id,
      heading: headingOf(place.parent ?? place.id, outline, language),
      entries: proposals.map(entry),
    })),
  }));
  return delta.general.length > 0 ? [general, ...sections] : sections;
};

const wordsIn = (words: Readonly<Partial<Record<Language, string>>>, language: Language): string =>
  words[language] ?? Object.values(words)[0] ?? '';

const headingOf = (id: string, outline: ReturnType<typeof outlineOf>, language: Language): string => {
  const heading = outline.place(id);
  return heading === undefined ? '' : wordsIn(heading.words, language);
};

const considered = (
  section: string,
  sessions: readonly Session[],
  conference: Conference,
  language: Language,
): string => {
  const session = sessions.find((s) => s.considers.includes(section));
  if (session === undefined) return '';
  return digestWording(language).considered(instantInZone(new Date(session.start), conference.timeZone, language));
};

const entryView = (listed: Listed, current: string | null, conference: Conference, language: Language): EntryView => {
  const wording = digestWording(language);
  const { item } = listed;
  const name = (id: string): string => speakerName(id, conference, language);
  return {
    reference: numberOf(listed),
    who: [
      listed.delegation === null ? wording.unknownDelegation : name(listed.delegation),
      listed.onBehalfOf === null ? '' : wording.onBehalfOf(name(listed.onBehalfOf)),
      listed.coSponsors.length === 0 ? '' : wording.withCoSponsors(listed.coSponsors.map(name).join(', ')),
      listed.late ? `(${wording.lateMark})` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    action: [
      kindName(item.kind, language),
      item.target.endsWith('+')
        ? wording.newAfter(item.target.slice(0, -1))
        : item.target.includes('-')
          ? item.target
          : '',
      item.destination === undefined ? '' : wording.destination(item.destination),
    ]
      .filter((part) => part !== '')
      .join(': '),
    ...shownWords(item, current),
    reason: item.reason ?? null,
    language: listed.language,
    withdrawn: item.state.decision === 'withdrawn',
  };
};

/** Longest quotation of a sender in a digest, in UTF-16 units: a statement is read in the console, not here. */
const maxQuote = 600;

const shownWords = (item: Listed['item'], current: string | null): Pick<EntryView, 'redline' | 'quote'> => {
  const redline = redlineOf(item, item.target.endsWith('+') ? null : current);
  const quote = item.evidence.map((evidence) => evidence.quote.trim()).join(' … ');
  if (redline.length > 0 || quote === '') return { redline, quote: null };
  return {
    redline,
    quote: quote.length > maxQuote ? `${quote.slice(0, maxQuote).replace(/[\uD800-\uDBFF]$/, '')}…` : quote,
  };
};
