import type { Language } from '#wording/language.ts';
import { bookmarkName } from './place-ids.ts';
import type { ParagraphStyle } from './word-styles.ts';
import { writeWord, type WrittenParagraph } from './write-word.ts';

/** One place of a draft as the template prints it. */
export interface TemplatePlace {
  /** `II.19`, `II.A.1.a.chapeau`. */
  readonly id: string;
  readonly style: ParagraphStyle;
  /** As printed: `19.`, `A.`, `(a)`; empty for none. */
  readonly label: string;
  readonly words: string;
}

export interface Template {
  /** `d2`. */
  readonly draft: string;
  readonly title: string;
  readonly language: Language;
  readonly places: readonly TemplatePlace[];
}

/**
 * A draft as a clean Word file with Track Changes switched on, each paragraph with its hidden id. Numbers are typed, a tab
 * behind them: an automatic number would change with every paragraph that a delegation adds or deletes, and would be lost
 * where words are copied out; a typed one still says which paragraph of the draft was meant.
 */
export const writeDraft = ({ draft, title, language, places }: Template): Uint8Array => {
  // Word does not tell names of bookmarks apart by case: of two such places the second goes by its words.
  const taken = new Set<string>();
  const paragraphs = places.map((place): WrittenParagraph => {
    const name = bookmarkName(draft, place.id);
    const isFree = name !== null && !taken.has(name.toLowerCase());
    if (isFree) taken.add(name.toLowerCase());
    return templateParagraph(place, isFree ? name : null);
  });
  return writeWord({ language, title, paragraphs });
};

/** A paragraph of the template before anybody has changed it. */
export const templateParagraph = ({ style, label, words }: TemplatePlace, name: string | null): WrittenParagraph => {
  const printed = labelled(label);
  return {
    style,
    bookmark: name === null ? null : { name, start: printed.length === 0 ? 1 : printed.length },
    runs: [{ text: printed + words, changes: [] }],
    mark: null,
    comments: [],
  };
};

export const labelled = (label: string): string => (label === '' ? '' : `${label}\t`);
