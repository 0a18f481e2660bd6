import type { Language } from '#wording/language.ts';
import type { Kind } from './reading.ts';
import { featuresOf } from './turn-features.ts';
import ar from './turns/ar.json' with { type: 'json' };
import en from './turns/en.json' with { type: 'json' };
import es from './turns/es.json' with { type: 'json' };
import fr from './turns/fr.json' with { type: 'json' };
import ru from './turns/ru.json' with { type: 'json' };
import zh from './turns/zh.json' with { type: 'json' };

/**
 * How much each feature of a remark speaks for each kind, in hundredths of a natural logarithm of the odds. Made by
 * `npm run -s learn` from `tests/corpus/phrasings` and the development halves of the gold set and the short cases.
 */
export interface Turns {
  readonly kinds: readonly string[];
  readonly bias: readonly number[];
  /** Feature → index of a kind, weight, index of the next, its weight … */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

const shipped: Readonly<Record<Language, Turns>> = { en, fr, es, ar, ru, zh };

export interface Likely {
  readonly kind: Kind;
  /** 0 to 1. */
  readonly share: number;
}

/**
 * What a remark most likely asks when none of the reader's own words say so: "not a hill we would die on", « on s'en
 * passerait volontiers ». A guess from turns of phrase seen before, and never the last word: a person looks.
 */
export const likelyKind = (remark: string, language: Language): Likely => likeliest(scores(remark, shipped[language]));

const scores = (remark: string, { kinds, bias, weights }: Turns): [Kind, number][] => {
  const sums = [...bias];
  for (const feature of featuresOf(remark)) {
    const found = Object.hasOwn(weights, feature) ? weights[feature] : undefined;
    for (let at = 0; found !== undefined && at < found.length; at += 2) {
      const kind = found[at] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (found[at + 1] ?? 0);
    }
  }
  return kinds.map((kind, index) => [kind as Kind, (sums[index] ?? 0) / 100]);
};

const likeliest = (all: readonly (readonly [Kind, number])[]): Likely => {
  const most = Math.max(...all.map(([, score]) => score));
  const sum = all.reduce((total, [, score]) => total + Math.exp(score - most), 0);
  const [kind] = all.find(([, score]) => score === most) ?? ['comment'];
  return { kind, share: 1 / sum };
};
