import { phrasesOf } from '#reference/phrases.ts';
import type { Phrases } from '#reference/phrases.ts';
import { languages } from '#wording/language.ts';
import type { Language } from '#wording/language.ts';
import type { Kind } from './reading.ts';
import { doubt, fine, polite } from './words/correcting-doubt.ts';
import { stances } from './words/correcting-stances.ts';
import { besides, correcting, doubtfulNouns, itemNouns, kindNouns } from './words/correcting.ts';
import { leaving, sponsorship } from './words/correcting-leaving.ts';
import type { Sign } from './words/correcting.ts';

export type { Sign };

/** The languages in the order in which their tables count: the sender's own first. */
const from = (language: Language): Language[] => [language, ...languages.filter((other) => other !== language)];

const cached = <Meaning>(
  make: (language: Language) => Phrases<Meaning>,
): ((language: Language) => Phrases<Meaning>) => {
  const made = new Map<Language, Phrases<Meaning>>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

/** Words that say something in one language and something else in another are heard in the sender's only. */
const onlyOwn: ReadonlySet<Sign> = new Set<Sign>(['not', 'by', 'number', 'replace', 'drop']);

export const signPhrases = cached<Sign>((language) =>
  phrasesOf(
    from(language).flatMap((one) =>
      (Object.keys(correcting) as Sign[])
        .filter((sign) => one === language || one === 'en' || !onlyOwn.has(sign))
        .flatMap((sign) => correcting[sign][one].map((word) => [word, sign] as const)),
    ),
  ),
);

export type Noun = 'item' | 'doubtful';

export const nounPhrases = cached<Noun>((language) =>
  phrasesOf(
    from(language).flatMap((one) => [
      ...itemNouns[one].map((word) => [word, 'item'] as const),
      ...doubtfulNouns[one].map((word) => [word, 'doubtful'] as const),
    ]),
  ),
);

/** What a word says of a kind: "support", "we support" and "we do not support". */
export interface KindSaid {
  readonly kind: Kind;
  readonly denied: boolean;
}

type Asked = keyof typeof kindNouns;

export const kindPhrases = cached<KindSaid>((language) =>
  phrasesOf<KindSaid>(
    from(language).flatMap((one) =>
      (Object.keys(kindNouns) as Asked[]).flatMap((kind) => {
        const stance = stances[kind];
        return [
          ...(stance?.doesNot[one] ?? []).map((word): [string, KindSaid] => [word, { kind, denied: true }]),
          ...[...kindNouns[kind][one], ...(stance?.does[one] ?? [])].map((word): [string, KindSaid] => [
            word,
            { kind, denied: false },
          ]),
        ];
      }),
    ),
  ),
);

export const besidePhrases = cached<true>((language) =>
  phrasesOf(from(language).flatMap((one) => besides[one].map((word) => [word, true] as const))),
);

/** Somebody stands no longer with others; and what it is that he leaves. */
export type Leaving = 'leaves' | 'sponsorship';

export const leavingPhrases = cached<Leaving>((language) =>
  phrasesOf(
    from(language).flatMap((one) => [
      ...sponsorship[one].map((word) => [word, 'sponsorship'] as const),
      ...leaving[one].map((word) => [word, 'leaves'] as const),
    ]),
  ),
);

/** What makes of an instruction a thought or a question, and of a question an instruction; and what finds nothing wrong. */
export type Tone = 'doubt' | 'polite' | 'fine';

export const tonePhrases = cached<Tone>((language) =>
  phrasesOf(
    from(language)
      .filter((one) => one === language || one === 'en')
      .flatMap((one) => [
        ...polite[one].map((word) => [word, 'polite'] as const),
        ...doubt[one].map((word) => [word, 'doubt'] as const),
        ...fine[one].map((word) => [word, 'fine'] as const),
      ]),
  ),
);
