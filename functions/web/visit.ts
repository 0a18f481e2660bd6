import type { Conference } from '#conference/conference.ts';
import type { Draft, Place } from '#draft/draft.ts';
import { type Outline, outlineOf } from '#draft/outline.ts';
import type { Language } from '#wording/language.ts';
import { type PageWording, pageLanguages, pageWording } from '#wording/pages.ts';

/** The settings as far as pages need them; the store's satisfy it. */
export interface ConferenceNow {
  readonly conference: Conference;
  readonly drafts: readonly Draft[];
  readonly currentDraft: string;
}

/** One request for a page: whose language, which conference and draft. */
export interface Visit {
  readonly language: Language;
  readonly words: PageWording;
  /** True when the address says the language, so that the links of the page go on saying it: no cookie is needed. */
  readonly asked: boolean;
  /** The address of the page with its conditions, but for the language. */
  readonly path: string;
  readonly conference: Conference;
  readonly draft: Draft;
  readonly outline: Outline;
}

export class DraftMissing extends Error {
  readonly retryHelps = false;
  constructor(id: string) {
    super(`the settings do not carry the draft ${id}`);
    this.name = 'DraftMissing';
  }
}

/** @throws DraftMissing */
export const draftNamed = (id: string, settings: ConferenceNow): Draft => {
  const draft = settings.drafts.find((each) => each.id === id);
  if (draft === undefined) throw new DraftMissing(id);
  return draft;
};

/** @throws DraftMissing */
export const visitOf = (
  request: { readonly url: string; readonly acceptLanguage: string | undefined },
  settings: ConferenceNow,
): Visit => {
  const url = new URL(request.url);
  const { language, asked } = chosenLanguage(url.searchParams.get('lang'), request.acceptLanguage);
  const draft = draftNamed(settings.currentDraft, settings);
  return {
    language,
    words: pageWording(language),
    asked,
    path: withoutLanguage(url),
    conference: settings.conference,
    draft,
    outline: outlineOf(draft),
  };
};

const withoutLanguage = ({ pathname, searchParams }: URL): string => {
  const query = new URLSearchParams([...searchParams].filter(([name]) => name !== 'lang')).toString();
  return query === '' ? pathname : `${pathname}?${query}`;
};

/** The language asked for in the address, else the first of the browser's that the pages are written in, else English. */
export const chosenLanguage = (
  query: string | null,
  accept: string | undefined,
): { readonly language: Language; readonly asked: boolean } => {
  const known = (tag: string): Language | undefined =>
    pageLanguages.find((language) => language === tag.trim().toLowerCase().split('-')[0]);
  const asked = known(query ?? '');
  if (asked !== undefined) return { language: asked, asked: true };
  const wanted = (accept ?? '')
    .slice(0, 500)
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.split(';');
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
      return { language: known(tag), weight: q === undefined ? 1 : Number(q.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .find(({ language }) => language !== undefined);
  return { language: wanted?.language ?? 'en', asked: false };
};

/** A link within the site that keeps the language the visitor asked for. */
export const href = (visit: Pick<Visit, 'asked' | 'language'>, path: string): string =>
  visit.asked ? inLanguageOf(path, visit.language) : path;

/** The same page in this language, whatever the visitor asked for before. */
export const inLanguageOf = (path: string, language: Language): string => {
  const [before = '', fragment] = path.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}lang=${language}${fragment === undefined ? '' : `#${fragment}`}`;
};

/** A target as one segment of an address: `II.19+` → `II.19%2B`. */
export const segment = (text: string): string => encodeURIComponent(text);

/** The draft's words at a place, in the page's language where the draft has it. */
export const wordsAt = (
  place: Place,
  visit: Pick<Visit, 'language' | 'draft'>,
): { readonly text: string; readonly language: Language } => {
  for (const language of [visit.language, ...visit.draft.languages]) {
    const text = place.words[language];
    if (text !== undefined) return { text, language };
  }
  return { text: '', language: visit.language };
};
