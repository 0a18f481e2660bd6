import type { Core } from './core.ts';
import { isJoinedOn } from './joined-on.ts';
import { isCased, isMark, pastArticles } from './mention.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Source } from './mention.ts';
import { isHan } from './signed-numbers.ts';
import { isNamedDocument, isNoun } from './named-documents.ts';
import { inside, possessives, titleWords } from './words/documents.ts';

/** The document that a place belongs to if that is not the draft. */
export const foreignName = (source: Source, first: number, core: Core, since: number): string | null => {
  if (core.unit === 'same') return null;
  if (core.unit === 'section' && (core.named !== null || headsLine(source, first, core))) return null;
  return (
    owner(source, first, since) ??
    behind(source, core) ??
    (core.path.length > 0 && core.unit === 'section' ? null : before(source, first, since))
  );
};

/** "IMPLEMENTATION OF THE POA (SECTION II)": a section in brackets that end a line says what the line heads. */
const headsLine = (source: Source, first: number, { numbers, last }: Core): boolean => {
  if (numbers.length > 0 || !isMark(source.tokens[first - 1], '([') || !isMark(source.tokens[last], ')]')) return false;
  const behind = source.tokens[isMark(source.tokens[last + 1], ':') ? last + 2 : last + 1];
  return behind === undefined || behind.breaks > 0;
};

/** "… of General Assembly resolution 60/251", "… (ITI)"; "of the draft" says the opposite. */
const behind = (source: Source, core: Core): string | null => {
  // «подпункт 8 a) МДО»
  let at =
    core.last +
    (isMark(source.tokens[core.last + 1], ')') && /^\p{L}$/u.test(source.tokens[core.last]?.text ?? '') ? 2 : 0);
  const opened = isMark(source.tokens[at], '([') || opensName(source, at) ? 1 : 0;
  const bracket = opened + Number(opened === 1 && isMark(source.tokens[at + 1], '《'));
  const comma = isMark(source.tokens[at], ',') ? 1 : 0;
  const of = source.phrase(at + bracket + comma);
  // 第5段的《国际追查文书》一词: characters name what holds a place before it.
  if (of?.meaning.is === 'of' && isHan(source, at + bracket + comma)) return null;
  const hasOf = of?.meaning.is === 'of';
  if (!hasOf && core.path.length > 0 && (core.unit === 'section' || !isCased(source.tokens[at]))) return null;
  at = pastArticles(source, hasOf ? of.end : at + bracket + comma);
  // « الفقرة 7، فالصك الدولي … »: what follows begins something else.
  if (!hasOf && comma === 1 && beginsAnew(source.tokens[at])) return null;
  // A few words may stand before the name: "of the relevant Security Council resolution".
  for (let steps = 0; steps < 4; steps += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks === 2 || (token.kind === 'mark' && steps > 0)) return null;
    const found = source.phrase(at);
    if (found?.meaning.is === 'ours') return documentOf(source, found.end);
    if (found?.meaning.is === 'foreign')
      return isOwnSection(source, found.end) ? null : source.text.slice(token.start, source.tokens[found.end - 1]?.end);
    if (found?.meaning.is === 'unit' || token.kind === 'mark') return null;
    // "Paragraph 10 of the Instrument": a document in capitals, and no name of a section of ours.
    if (hasOf && isNoun(token) && !opensTitle(source, token)) return token.text;
    if (!hasOf && !isGenitive(token)) return null;
    at += 1;
  }
  return null;
};

/** "The Declaration", « la Declaración »: the word by which a section of ours is called, in whichever language. */
const opensTitle = (source: Source, { norm }: Token): boolean =>
  source.outline.sections.some(({ words }) =>
    Object.values(words).some((title) =>
      tokensOf(title)
        .find(({ kind }) => kind === 'word')
        ?.norm.startsWith(norm.slice(0, cognate)),
    ),
  );

/** Letters that words of one origin share in the languages of Latin letters. */
const cognate = 6;

/** «пункт 61 «Проекта 1»»: a name in quotation marks, and nothing but the name. */
const opensName = (source: Source, at: number): boolean => {
  if (!isMark(source.tokens[at], '«"“„') || !isCased(source.tokens[at + 1])) return false;
  const name = source.phrase(at + 1);
  return name?.meaning.is === 'foreign' && isMark(source.tokens[name.end], '»"”“');
};

/** «пункта 3 соответствующей резолюции»: an adjective in the genitive leads on to its noun. */
const isGenitive = (token: Token): boolean => isCased(token) && /(?:ого|его|ои|еи|ых|их)$/u.test(token.norm);

/** « du document final de BMS6 »: not of ours after all. */
const documentOf = (source: Source, at: number): string | null => {
  const of = source.phrase(at);
  if (of?.meaning.is !== 'of' && !isCased(source.tokens[at])) return null;
  const from = of?.meaning.is === 'of' ? pastArticles(source, of.end) : at;
  const found = source.phrase(from);
  return found?.meaning.is !== 'foreign' || isOwnSection(source, found.end)
    ? null
    : source.text.slice(source.tokens[from]?.start, source.tokens[found.end - 1]?.end);
};

/** "of the ITI part", "du plan de mise en œuvre": a section of ours named after the document. */
const isOwnSection = (source: Source, at: number): boolean => {
  const found = source.phrase(at);
  if (found?.meaning.is === 'unit' && found.meaning.unit === 'section') return true;
  return ['implementation', 'plan', 'draft', 'chapter'].includes(source.tokens[at]?.norm ?? '');
};

/** "The Instrument, in its paragraphs 7 and 8", « l'ITI le dit à son paragraphe 7 », 《国际追查文书》在其第7段: a document's own. */
const owner = (source: Source, first: number, since: number): string | null => {
  const own = source.tokens[first - 1];
  if (!possessives.has(own?.norm ?? '')) return null;
  if (!inside.has(source.tokens[first - 2]?.norm ?? '') && !isHan(source, first - 1)) return null;
  for (let at = first - 2; at >= Math.max(since, first - farthestOwner); at -= 1) {
    const token = source.tokens[at];
    if (token === undefined || isMark(token, '.;:!?') || (source.tokens[at + 1]?.breaks ?? 0) > 1) return null;
    const found = source.phrase(at);
    if (found?.meaning.is === 'unit') return null;
    if (found?.meaning.is === 'foreign') return source.text.slice(token.start, source.tokens[found.end - 1]?.end);
    if (isNoun(token)) return opensTitle(source, token) ? null : token.text;
  }
  return null;
};

/** Tokens between a document and what is its own. */
const farthestOwner = 12;

/** "BMS6, para 42", "resolution 60/251, paragraph 3", "PoA II.23": the name right before, with its symbol or year. */
const before = (source: Source, first: number, since: number): string | null => {
  for (let at = first - 1; at >= Math.max(since, first - 10); at -= 1) {
    const token = source.tokens[at];
    const next = source.tokens[at + 1];
    if (token === undefined || (next !== undefined && next.breaks > 0)) return null;
    const found = source.phrase(at);
    if (found?.meaning.is === 'foreign' && found.end <= first && onlySymbols(source, found.end, first)) {
      // "In the light of paragraph 12 of the Programme of Action, paragraph 7 of Section II": it is the other's.
      const of = source.phrase(since);
      if (since > 0 && of?.meaning.is === 'of' && pastArticles(source, of.end) === at) return null;
      return source.text.slice(token.start, source.tokens[found.end - 1]?.end);
    }
    if (isMark(token, '.;!?:') && token.norm !== '.') return null;
    if (token.norm === '.' && (next?.spaced === true || token.text === '。')) return null;
    if (isNamedDocument(source, at) && onlyTitle(source, at + 1, first))
      return source.text.slice(source.tokens[at - 1]?.start, token.end);
  }
  return null;
};

/** Only the words of a title, in capitals and small prepositions, lead from the name to the number. */
const onlyTitle = (source: Source, from: number, to: number): boolean => {
  // "the Arms Trade Treaty in paragraph 17" is named by our paragraph 17.
  if (titleWords.has(source.tokens[to - 1]?.norm ?? '')) return false;
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || token.breaks > 0) return false;
    const belongs =
      /^\p{Lu}/u.test(token.text) || token.kind === 'number' || isMark(token, ",()'") || titleWords.has(token.norm);
    if (!belongs) return false;
  }
  return true;
};

const onlySymbols = (source: Source, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    if (token === undefined) return false;
    // 贵方来函，第7段: in characters a comma sets apart.
    if (token.text === '，') return false;
    if (token.kind === 'number' || isMark(token, ",/().'-《》") || linking.has(token.norm)) continue;
    if (['s', 'a', 'l', 'no', 'of', 'res'].includes(token.norm) && !token.spaced) continue;
    return false;
  }
  return true;
};

/** 《行动纲领》中的第二部分: what may stand between a document's name and its paragraph. */
const linking: ReadonlySet<string> = new Set('的 中 里 内 之 号'.split(' '));

/** "And" or "so" is written onto the word. */
const beginsAnew = (token: Token | undefined): boolean =>
  isJoinedOn(token) || (token !== undefined && token.text.startsWith('ف') && !token.norm.startsWith('ف'));
