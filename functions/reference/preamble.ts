import type { Core } from './core.ts';
import { isCased, isMark, pastArticles } from './mention.ts';
import type { Source } from './mention.ts';

/** "The second paragraph of the preamble", « الفقرة الثانية من الديباجة »: it is counted there. */
export const ofPreamble = (source: Source, core: Core): Core => {
  const of = source.phrase(core.last);
  const isOf = of?.meaning.is === 'of';
  if (core.unit !== 'paragraph' || core.numbers.length === 0) return core;
  const at = isOf ? pastArticles(source, of.end) : core.last;
  return preambles.has(source.tokens[at]?.norm ?? '') && (isOf || isCased(source.tokens[at]))
    ? { ...core, unit: 'preambular', last: at + 1 }
    : core;
};

/** « Section V, préambule, deuxième alinéa », «преамбульная часть, третий абзац»: the preamble is named right before it. */
export const underPreamble = (source: Source, at: number, core: Core): Core => {
  if (core.unit !== 'paragraph' || core.numbers.length === 0 || !isMark(source.tokens[at - 1], ',:.-–—')) return core;
  const before = source.tokens[at - 2]?.norm ?? '';
  const isNamed =
    preambles.has(before) || (partsOfText.has(before) && preambular.test(source.tokens[at - 3]?.norm ?? ''));
  return isNamed && source.tokens[at]?.breaks === 0 ? { ...core, unit: 'preambular' } : core;
};

const partsOfText: ReadonlySet<string> = new Set('part partie parte часть части частью'.split(' '));
const preambular = /^(?:pr[ea]+mbul[a-z]+|преамбульн[а-я]+)$/u;

/** « au préambule de la section V, deuxième alinéa »: what is counted there is counted in the preamble. */
export const inPreamble = (source: Source, at: number, core: Core | null): Core | null => {
  if (core === null || core.unit !== 'paragraph' || core.numbers.length === 0) return core;
  for (let before = at - 1; before >= at - 4; before -= 1) {
    const norm = source.tokens[before]?.norm ?? '';
    if (preambles.has(norm)) return { ...core, unit: 'preambular' };
    if (!toPreamble.has(norm)) return core;
  }
  return core;
};

const preambles: ReadonlySet<string> = new Set([
  'preamble',
  'preambule',
  'preambulo',
  'ديباجه',
  'преамбула',
  'преамбулы',
  'преамбуле',
  'преамбулу',
]);
const toPreamble: ReadonlySet<string> = new Set(['of', 'to', 'in', 'the', 'de', 'la', 'a', 'в', 'к', 'из']);
