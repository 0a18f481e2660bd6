import type { Outline } from '#draft/outline.ts';
import { placedAt } from '#reference/placed.ts';
import { begun } from './item-of.ts';
import { letters, tidy } from './letters.ts';
import type { Evidence, Kind } from './reading.ts';
import { withoutNumber } from './read-marked-lines.ts';
import { askedOfUnit, placedOf } from './word-asked.ts';
import type { Asked } from './word-asked.ts';
import { isTyped } from './word-brackets.ts';
import { likeness, wordChanges } from './word-changes.ts';
import { shareOfDraft } from './word-covered.ts';
import { alternativeTo, placedBehind } from './word-new.ts';
import type { Known } from './word-places.ts';
import { allChanges } from './word-units.ts';
import type { Unit, UnitPart } from './word-units.ts';
import { edit } from './wording.ts';

const compared = 'action: found by comparison with the draft, nothing is marked';

/** Share of a document's letters from which on it is a copy, and share of its places that may come twice. */
const copied = 0.5;
const mostTwice = 0.1;
/** Paragraphs left out between two that are there, at most; a longer gap is an extract's. */
const longestGap = 3;
/** Letters of a new paragraph. */
const fewestNew = 30;
/** Of a paragraph that was changed this much is left; below, a person looks. */
const mostlyKept = 0.6;

/**
 * Whether a document without any mark is a copy of the draft with the changes already accepted. "Current text" beside
 * "Proposed text" has every place twice, and is read as prose or a table.
 */
export const isCleanCopy = (units: readonly Unit[], places: readonly (Known | null)[]): boolean => {
  if (units.some((unit) => allChanges(unit).some((change) => !isTyped(change))) || shareOfDraft(units, places) < copied)
    return false;
  // "Paragraph 9 should read: “To …”": words in quotation marks are a proposal in a letter.
  if (units.some(({ before }, index) => /^[“«„"]/u.test(before) && (places[index] ?? null) !== null)) return false;
  const found = places.flatMap((one, index) =>
    one === null || areHalves(places[index - 1] ?? null, one) ? [] : [one.place],
  );
  return found.length - new Set(found).size <= found.length * mostTwice;
};

/** Two paragraphs in a row, each a passage of the same one: it was split. */
const areHalves = (one: Known | null, other: Known | null): boolean =>
  one !== null && one.place === other?.place && one.fit === 'passage' && other.fit === 'passage';

/** What a clean copy asks: each paragraph compared by words with the place it aligns with. */
export const askedOfClean = (
  units: readonly Unit[],
  places: readonly (Known | null)[],
  outline: Outline,
  evidenceOf: (part: UnitPart) => Evidence,
): Asked[] => {
  const asked: Asked[] = [];
  const there = new Set(places.flatMap((one) => one?.place ?? []));
  let above: Known | null = null;
  const put = (unit: number, reading: Asked['reading'], words: string | null = null): void => {
    asked.push({ reading: reading, author: null, unit, move: null, put: words });
  };
  for (const [index, unit] of units.entries()) {
    const known = places[index] ?? null;
    const evidence = unit.parts.map(evidenceOf);
    if (known === null) {
      const below = places.slice(index + 1, index + longestLook).find((one) => one !== null) ?? null;
      const words = withoutNumber(unit.before);
      const { kind: story } = unit.parts[0]?.paragraph.setting ?? { kind: 'body' };
      if (above === null || below === null || letters(words).length < fewestNew) continue;
      if (story !== 'body' && story !== 'cell') continue;
      const alternative = alternativeTo(unit.before, { above, below }, outline);
      if (alternative !== null) {
        const other = begun(alternative, 'replace', 1, [compared], evidence);
        put(index, Object.assign(other, { edits: [edit('replace', null, words, null, null)] }), words);
        continue;
      }
      // A remark of the sender's may stand here too: only a number makes it surely a paragraph.
      const isNumbered = unit.parts[0]?.paragraph.number !== null || words !== unit.before;
      const reading = begun(
        placedBehind({ above, below }, unit.before, outline),
        'insert',
        isNumbered ? 0.99 : 0.95,
        [compared],
        evidence,
      );
      put(index, Object.assign(reading, { edits: [edit('insert', null, words, null, null)], isNew: true }), words);
      continue;
    }
    if (allChanges(unit).length > 0) asked.push(...askedOfUnit({ unit, index, known, outline, evidence }));
    if (above !== null && known.by !== 'words')
      for (const gone of missing(above.place, known.place, there, outline))
        put(
          index,
          begun(placedAt(gone, 0.96, 'it is not there, between its neighbours'), 'delete', 1, [compared], evidence),
        );
    const isSplit = areHalves(places[index - 1] ?? null, known);
    const kind: Kind | null = isSplit ? 'split' : known.by === 'words' && above !== null ? 'move' : null;
    const edits =
      isSplit || known.fit === 'whole' ? [] : editsOf(unit, known, areHalves(known, places[index + 1] ?? null));
    if (kind === 'split') put(index, begun(placedOf(known), kind, 1, [compared], evidence));
    else if (kind === 'move' && above !== null) {
      const destination = placedBehind({ above, below: null }, '', outline).target;
      put(index, Object.assign(begun(placedOf(known), kind, 0.97, [compared], evidence), { destination }));
    }
    if (edits.length > 0) {
      const kept = likeness(known.current, unit.before);
      const isSure = known.by !== 'words' && kept >= mostlyKept;
      const placed = {
        ...placedOf(known),
        confidence: isSure ? 0.98 : 0.9,
        why: 'it stands in its order, and most of its words are left',
      };
      put(index, Object.assign(begun(placed, 'amend', 1, [compared], evidence), { edits }));
    }
    if (known.by !== 'words') above = known;
  }
  return asked;
};

/** Units looked at for the next paragraph of the draft. */
const longestLook = 40;

const editsOf = ({ before }: Unit, { current, label }: Known, isHead: boolean): Asked['reading']['edits'] =>
  isHead ? [] : wordChanges(tidy(current), before.slice(label.length).trim());

/** Places between two neighbours that the copy has not. */
const missing = (above: string, below: string, there: ReadonlySet<string>, outline: Outline): string[] => {
  const between = outline.places.slice(outline.position(above) + 1, Math.max(0, outline.position(below)));
  const gone = between.filter(({ id }) => !there.has(id));
  const paragraphs = gone.filter(({ kind }) => kind === 'paragraph' || kind === 'preambular' || kind === 'chapeau');
  return paragraphs.length > longestGap || gone.length > paragraphs.length ? [] : paragraphs.map(({ id }) => id);
};
