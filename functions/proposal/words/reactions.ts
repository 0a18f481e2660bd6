import type { Action } from '#proposal/action-words.ts';
import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/** What a place does to its reader, said in place of what is asked of it: it lets the wish be understood. */
export const reactions: Readonly<Record<Language, Readonly<Partial<Record<Action, readonly string[]>>>>> = {
  en: {
    keep: spread(
      '[pity|shame|loath|hate|pained] to [lose|see it lost|part with]',
      '[would be|is] [missed|sorely missed] [if|were it]',
    ),
    oppose: spread(
      '[|a |the |one ]source of [|serious |great |grave |real |deep |some ][concern|unease|difficulty]',
      '[gives|give|giving] rise to [|serious |some |real |grave |great ][concern|concerns|difficulties|objections]',
      '[raises|raise] [serious|some|real|grave|fundamental] [concern|concerns|difficulties|problems|objections]',
      '[advise|advises|caution|cautions|counsel|warn|warns] against [it|this|that|doing so]',
    ),
    delete: spread('[see|sees|find|finds] no [merit|benefit|advantage|interest] in'),
    question: spread(
      '[appreciate|welcome|like] [an indication|some indication|any indication|some background] [|of|as to|on|about]',
      'kindly [indicate|explain]',
    ),
    rework: spread(
      'to be [shorter|longer|stronger|clearer|tighter|crisper|simpler|bolder|broader|narrower|more ambitious|more precise|more specific|more concise|more concrete|more balanced|better balanced|less prescriptive]',
    ),
    merge: spread('[become|make] one'),
  },
  fr: {
    keep: spread('[navrés|navré|désolés|désolé|tristes|attristés|peinés] de [perdre|voir disparaître|voir partir]'),
    oppose: spread(
      '[suscite|suscitent|soulève|soulèvent|inspire|inspirent] [|chez nous |de notre part |à ma délégation ][de vives|de sérieuses|de graves|de réelles|une vive|une réelle] [préoccupations|inquiétudes|préoccupation|inquiétude|objections]',
    ),
  },
  es: {
    keep: spread('[pena|lástima|triste] [perder|perderlo|que se perdiera|que desapareciera]'),
    oppose: spread(
      '[suscita|suscitan|genera|generan|provoca|provocan|causa] [|una |una gran |gran |seria |serias |profunda |profundas |graves |hondas ][inquietud|preocupación|inquietudes|preocupaciones|dudas serias]',
    ),
  },
  ru: {
    keep: spread('[жаль|обидно|досадно] [потерять|лишиться|утратить]'),
    merge: spread('достаточно [было бы|будет] [одного|единого] [пункта|абзаца]'),
  },
  ar: {
    keep: spread('[يؤسفنا|يحزننا|من المؤسف] [فقدان|خسارة|ضياع]'),
    merge: spread('[تكفي|وتكفي|ستكفي] فقرة واحدة', 'فقرة واحدة [تكفي|كافية]'),
  },
  zh: { merge: spread('[一段|一个段落][即可|足矣|就够|足够|便足够]') },
};
