import type { Outline } from '#draft/outline.ts';
import type { Said } from '#proposal/correction.ts';
import { holdsWords, wholeEdit, wordsOf } from '#proposal/reading.ts';
import type { Edit, Kind } from '#proposal/reading.ts';
import type { StoredItem, Trust } from './record.ts';

export interface CorrectedIn {
  /** `Rev.1`: names the part in which the sender's words stand. */
  readonly named: string;
  /** The reply's body. */
  readonly body: string;
  readonly outline: Outline;
  readonly trust: Trust;
}

/** One proposal after one change. What its sender says of it outranks every reader, so nothing waits for a person then. */
export const itemCorrected = (item: StoredItem, change: Said, where: CorrectedIn): StoredItem => {
  const evidence = {
    part: `${where.named} body`,
    start: change.start,
    end: change.end,
    quote: where.body.slice(change.start, change.end),
  };
  const told = { ...item, evidence: [...item.evidence, evidence] };
  switch (change.what) {
    case 'target':
      return sure(
        { ...told, target: change.target, why: [...item.why, `place: corrected by its sender (${where.named})`] },
        where,
      );
    case 'kind':
      return sure(
        { ...ofKind(told, change.kind), why: [...item.why, `action: corrected by its sender (${where.named})`] },
        where,
      );
    case 'words':
      return sure(
        { ...withEdits(told, change.edits), why: [...item.why, `words: corrected by its sender (${where.named})`] },
        where,
      );
    case 'withdraw':
      return {
        ...told,
        needsReview: false,
        why: [...item.why, `withdrawn by its sender (${where.named})`],
        state: { ...item.state, workflow: 'closed', decision: 'withdrawn' },
      };
    case 'publication':
      return {
        ...item,
        state: {
          ...item.state,
          visibility:
            change.publication === 'no'
              ? 'not-for-publication'
              : item.state.visibility === 'not-for-publication'
                ? 'secretariat'
                : item.state.visibility,
        },
      };
    case 'onBehalfOf':
    case 'delegation':
    case 'coSponsors':
    case 'add':
      return item;
  }
};

/**
 * The sender saw the whole proposal in our letter and corrected this of it: the rest is as meant. Where the words to be
 * changed do not stand at the place, someone is mistaken all the same, and a person looks.
 */
const sure = (item: StoredItem, { outline, trust }: CorrectedIn): StoredItem => {
  const astray = item.target === 'unknown' || !item.edits.every((edit) => standsThere(edit, item.target, outline));
  const proven = trust === 'known' || trust === 'authenticated';
  return {
    ...item,
    confidence: astray ? item.confidence : 1,
    candidates: astray ? item.candidates : [],
    needsReview: astray,
    why:
      astray && item.target !== 'unknown'
        ? [...item.why, 'words: the draft does not have them at this place']
        : item.why,
    state: { ...item.state, workflow: astray || !proven ? 'queued' : 'placed' },
  };
};

const standsThere = ({ old }: Edit, target: string, outline: Outline): boolean => {
  const place = outline.place(target.replace(/\+$/u, ''));
  // A range or a heading's whole: the words may stand in any of its places.
  if (old === null || place === undefined) return true;
  const texts = [place, ...outline.under(place.id)].flatMap(({ words }) => Object.values(words));
  return texts.some((text) => level(text).includes(level(old)));
};

const level = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[“”„«»"]/gu, '"')
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** New words of a kind; what another kind cannot hold falls away, and the sender's mail still has it. */
const ofKind = (item: StoredItem, kind: Kind): StoredItem => {
  const text = item.newText ?? '';
  const bare: StoredItem = { ...item, kind };
  const target = item.target.replace(/\+$/u, '');
  if (!holdsWords(kind)) return withEdits({ ...bare, target }, []);
  switch (kind) {
    case 'insert':
      return withEdits(
        { ...bare, target: target === 'unknown' || target === 'general' ? target : `${target}+` },
        whole('insert', text),
      );
    case 'replace':
      return withEdits({ ...bare, target }, whole('replace', text));
    case 'amend':
      return withEdits(
        { ...bare, target },
        item.kind === 'insert' || item.kind === 'replace' ? whole('replace', text) : item.edits,
      );
  }
};

const whole = (op: 'insert' | 'replace', text: string): Edit[] => (text === '' ? [] : [wholeEdit(op, text)]);

const withEdits = (item: StoredItem, edits: readonly Edit[]): StoredItem => {
  const bare = { ...item };
  delete bare.oldText;
  delete bare.newText;
  return { ...bare, edits: [...edits], ...wordsOf(edits) };
};
