import type { Conference } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import type { Submission } from '#submission/record.ts';
import type { Language } from '#wording/language.ts';

/** What every letter to a sender needs beside the submission. */
export interface Setting {
  readonly conference: Conference;
  /** The draft that the submission is about. */
  readonly draft: Draft;
  /** Where the public pages answer, without a slash at the end; empty where there are none. */
  readonly siteUrl: string;
}

/** Text in the sender's or the draft's words: shown isolated, in its own direction. */
export interface Quoted {
  readonly text: string;
  readonly language: Language | 'other';
}

/** A line of facts: "Received: Monday 18 June 2018, 09:00 (New York time)". Inserted values stand apart (`apart`). */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A short letter in one language: what happened, a few facts, what to do. */
export interface ShortView {
  readonly language: Language;
  readonly happened: string;
  readonly colon: string;
  readonly facts: readonly Fact[];
  readonly link: { readonly label: string; readonly url: string } | null;
  readonly notes: readonly string[];
  readonly signature: readonly string[];
}

/** The name of a delegation or group in a language; what is not in the conference's data stays as it is. */
export const nameIn = (id: string, conference: Conference, language: Language): string =>
  conference.delegations.find((delegation) => delegation.id === id)?.names[language] ??
  conference.groups.find((group) => group.id === id)?.names[language] ??
  id;

export const inboxNames = (submission: Pick<Submission, 'inboxes'>, setting: Setting, form: string): string[] =>
  submission.inboxes.map((id) =>
    id === 'form' ? form : (setting.conference.inboxes.find((inbox) => inbox.id === id)?.address ?? id),
  );

/** Cut between words where there are any. */
export const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const blank = text.lastIndexOf(' ', length);
  // Never between the two halves of a character beyond the sixteen-bit ones.
  const end = blank > length / 2 ? blank : /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return `${text.slice(0, end)}…`;
};
