import { letterOf } from './label-letters.ts';
import { headingNames } from './names.ts';
import { isCased, isMark, nested, pastArticles, plainNumber } from './mention.ts';
import type { NumberRef, Source } from './mention.ts';
import { freshNoun } from './fresh-noun.ts';
import { idOfPath } from './heading-ids.ts';
import { pathAfterWord } from './paths.ts';
import { type Core, type Rules, coreOf, repeated } from './core.ts';
import { namedAt, titledBehind } from './named-places.ts';
import { numberListAt, numberRefAt } from './numbers.ts';
import { likenedAt } from './likened.ts';
import { ordinalAt } from './ordinals.ts';
import { underSection } from './section-parts.ts';
import { standingBefore } from './standing-before.ts';
import { pastOwnSection } from './titled-parts.ts';
import type { Relation, Unit } from './vocabulary.ts';
import { adds, measures } from './words/han.ts';

/** "second sentence", and of which paragraph if that is said. */
export const sentenceAt = (rules: Rules, source: Source, sentence: number | 'last', at: number): Core => {
  const of = source.phrase(at);
  // « du paragraphe » is one word of the table.
  const from = of?.meaning.is === 'of' ? pastArticles(source, of.end) : of?.meaning.is === 'unit' ? at : null;
  const inner = from === null ? null : nested(source, () => rules.core(source, from));
  if (inner !== null && inner.numbers.length > 0) return { ...inner, sentence };
  if (inner?.unit === 'same') return { ...inner, sentence };
  return coreOf({ unit: 'same', last: at, sentence });
};

/** « la phrase introductive (chapeau) de la partie A.4 »: the same once more, in brackets. */
const pastSynonym = (source: Source, at: number): number => {
  const found = isMark(source.tokens[at], '(') ? source.phrase(at + 1) : null;
  return found?.meaning.is === 'unit' && isMark(source.tokens[found.end], ')') ? found.end + 1 : at;
};

export const partAt = (rules: Rules, source: Source, from: number, unit: 'heading' | 'chapeau' | 'title'): Core => {
  const at = pastSynonym(source, from);
  const of = source.phrase(at);
  let next = pastArticles(source, of?.meaning.is === 'of' ? of.end : at);
  const word = source.phrase(next);
  if (word?.meaning.is === 'unit' && word.meaning.unit === 'section') next = word.end;
  if (isMark(source.tokens[next], '(')) next += 1;
  const below = unit === 'heading' ? labelUnder(source, next) : null;
  if (below !== null) return coreOf({ unit, path: below.labels, last: below.end });
  const path = source.tokens[next]?.breaks === 0 ? (pathAfterWord(source, next) ?? null) : null;
  if (path !== null) {
    const whole = underSection(source, path);
    return coreOf({ unit, path: whole.labels, last: whole.end });
  }
  // "chapeau of the chapter on illicit manufacturing"
  const titled =
    word?.meaning.is === 'unit' && word.end === next
      ? titledBehind(source, next)
      : isCased(source.tokens[next])
        ? namedAt(source, next, true)
        : null;
  if (titled !== null) return { ...titled, unit };
  // 'the heading "Reporting"', « العنوان "Reporting" »: the words in quotation marks are its name.
  const quoted = isMark(source.tokens[next], '"“«') ? headingNames(source.outline).at(source.tokens, next + 1) : null;
  if (quoted !== null && quoted.meaning.whole && unit !== 'chapeau' && isMark(source.tokens[quoted.end], '"”»'))
    return coreOf({ unit: 'heading', named: quoted.meaning.id, last: unit === 'heading' ? quoted.end + 1 : at });
  // « l'intertitre relatif à la gestion des stocks »
  const about = unit === 'heading' ? titledBehind(source, at) : null;
  if (about !== null) return pastOwnSection(source, about);
  // « le sous-titre de la Déclaration »
  const called = of?.meaning.is === 'of' && unit === 'heading' ? namedSection(source, next) : null;
  if (called !== null) return coreOf({ unit, path: [called.id], last: called.end });
  // "chapeau of paragraph 12" is part of that paragraph.
  if (of?.meaning.is === 'of' && unit === 'chapeau') {
    const inner = nested(source, () => rules.unit(source, pastArticles(source, of.end)));
    if (inner !== null && inner.numbers.length > 0) return inner;
  }
  return coreOf({ unit, last: at });
};

/** "Heading 4 of part A", "heading (c) in A.2", « el epígrafe b) de la parte A.1 »: the label of a heading, and of which part. */
const labelUnder = (source: Source, at: number): { labels: readonly string[]; end: number } | null => {
  const label = source.tokens[at];
  if (label === undefined || label.breaks > 0 || !/^(?:\p{Nd}{1,2}|[a-z])$/u.test(label.text)) return null;
  const isClosed = isMark(source.tokens[at + 1], ')');
  const end = at + (isClosed ? 2 : 1);
  const of = source.phrase(end);
  const start = of?.meaning.is === 'of' ? pastArticles(source, of.end) : end;
  const part = source.phrase(start);
  const isPart = part?.meaning.is === 'unit' && part.meaning.unit === 'section';
  if (!(isPart ? start > end || isCased(source.tokens[start]) : isClosed && start > end)) return null;
  const above = pathAfterWord(source, isPart ? part.end : start);
  const path = above === null ? null : underSection(source, above);
  // "Heading 4 of Section II" may be one of several.
  return path === null || source.outline.section(path.labels.join('.')) !== undefined
    ? null
    : { labels: [...path.labels, label.text], end: path.end };
};

const namedSection = (source: Source, at: number): { id: string; end: number } | null => {
  const name = headingNames(source.outline).at(source.tokens, at);
  return name !== null && source.outline.place(name.meaning.id)?.kind === 'section'
    ? { id: name.meaning.id, end: name.end }
    : null;
};

/** "the subtitle of Section I", « Sous-titre. » under Section I: the unlettered heading right under a title. */
export const subtitleAt = (rules: Rules, source: Source, at: number, end: number): Core | null => {
  if (source.tokens[at]?.norm === '副') return coreOf({ unit: 'heading', nth: 1, last: end });
  if (!source.tokens.slice(at, end).some(({ norm }) => belowTitles.test(norm))) return null;
  const part = partAt(rules, source, end, 'heading');
  if (part.path.length === 0 && part.named === null && part.numbers.length === 0) {
    // "the sub-heading before paragraph 84"
    const above = standingBefore(source, at, part);
    return above.numbers.length > 0 ? above : { ...part, nth: 1 };
  }
  const id = idOfPath(source.outline, part.path);
  const subtitle = id === null ? undefined : source.outline.place(`${id}.h1`);
  return subtitle === undefined || source.outline.place(id ?? '')?.kind !== 'section' || part.path.length !== 1
    ? null
    : { ...part, named: subtitle.id, path: [] };
};

/** How a word begins that says of a title that it stands below another: "subtitle", "sub-heading", « sous-titre », « العنوان الفرعي », 小标题. */
const belowTitles = /^(?:sub|sous|под|(?:ال)?فرعي|小)/u;

export const subParagraphAt = (rules: Rules, source: Source, at: number): Core | null => {
  const open = isMark(source.tokens[at], '(') ? 1 : 0;
  const letter = source.tokens[at + open];
  if (letter === undefined) return null;
  if (letter.kind === 'number') {
    const core = rules.numbered(source, at, 'paragraph');
    return core === null ? null : rules.qualified(source, core);
  }
  const small = letterOf(letter);
  if (small === null) return null;
  const end = at + open + 1 + (isMark(source.tokens[at + open + 1], ')') ? 1 : 0);
  const of = source.phrase(end);
  const inner = of?.meaning.is === 'of' ? nested(source, () => rules.unit(source, pastArticles(source, of.end))) : null;
  const first = inner?.numbers[0];
  if (inner !== null && first !== undefined) return { ...inner, numbers: [{ ...first, letters: [small] }] };
  return coreOf({
    unit: 'sub-paragraph',
    numbers: [{ from: 0, to: null, added: null, alternative: false, letters: [small] }],
    last: end,
  });
};

/** "new paragraph", "new paragraph 12 bis", "a new OP after …". */
export const newUnitAt = (rules: Rules, source: Source, at: number): Core | null => {
  const fresh = source.phrase(at);
  if (fresh?.meaning.is === 'cardinal') return addedUnit(source, at, fresh.end);
  if (fresh?.meaning.is !== 'fresh') return freshNoun(source, at);
  // « un nouveau premier paragraphe », "a new last paragraph": which one it is to be does not say what it is.
  const counted = source.phrase(fresh.end)?.meaning.is;
  const start = counted === 'ordinal' || counted === 'last' ? (source.phrase(fresh.end)?.end ?? fresh.end) : fresh.end;
  const unit = source.phrase(start);
  // "New 12 bis": only a paragraph is numbered so.
  const bare = unit?.meaning.is === 'unit' ? null : numberRefAt(source, fresh.end, false);
  if (bare !== null && bare.ref.added !== null)
    return coreOf({ unit: 'paragraph', numbers: [bare.ref], fresh: true, last: bare.end });
  if (unit?.meaning.is !== 'unit' || unit.meaning.unit === 'line' || unit.meaning.unit === 'sentence')
    return freshNoun(source, at);
  const likened = likenedAt(rules, source, unit.end);
  if (likened !== null) return rules.qualified(source, likened);
  const core = rules.unit(source, start);
  return { ...(core ?? coreOf({ unit: unit.meaning.unit, last: unit.end })), fresh: true };
};

/** 增加一段, 另加两个段落: a numeral right behind a word that adds counts what is new. */
const addedUnit = (source: Source, at: number, end: number): Core | null => {
  if (!adds.has(source.tokens[at - 1]?.norm ?? '')) return null;
  const from = measures.has(source.tokens[end]?.norm ?? '') ? end + 1 : end;
  const fresh = source.phrase(from)?.meaning.is === 'fresh' ? (source.phrase(from)?.end ?? from) : from;
  const unit = source.phrase(fresh);
  return unit?.meaning.is === 'unit' && newUnits.has(unit.meaning.unit)
    ? coreOf({ unit: unit.meaning.unit, fresh: true, last: unit.end })
    : null;
};

const newUnits: ReadonlySet<Unit> = new Set<Unit>(['paragraph', 'operative', 'preambular']);

/** "New para after 48": the number behind needs no unit of its own. */
export const newBeside = (rules: Rules, source: Source, fresh: Core): { core: Core; relation: Relation } | null => {
  const beside = source.phrase(fresh.last);
  if (beside?.meaning.is !== 'relation' || fresh.unit === 'section') return null;
  const from = pastArticles(source, beside.end);
  const list = numberListAt(source, from, false, repeated(source, 'paragraph')) ?? ordinalBeside(source, from);
  if (list === null) return null;
  const unit = fresh.unit === 'preambular' ? fresh.unit : 'paragraph';
  const core = rules.qualified(source, coreOf({ unit, numbers: list.numbers, last: list.end }));
  return { core: { ...core, fresh: true }, relation: beside.meaning.relation };
};

/** « un considérant à la suite du troisième » */
const ordinalBeside = (source: Source, at: number): { numbers: NumberRef[]; end: number } | null => {
  const ordinal = ordinalAt(source, at);
  const behind = ordinal === null ? undefined : source.tokens[ordinal.end];
  const isAlone = behind === undefined || behind.kind === 'mark' || behind.breaks > 0;
  return ordinal === null || !isAlone ? null : { numbers: [plainNumber(ordinal.value)], end: ordinal.end };
};
