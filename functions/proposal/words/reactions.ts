import type { Action } from '#proposal/action-words.ts';
import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/** What a place does to its reader, said in place of what is asked of it: it lets the wish be understood. */
export const reactions: Readonly<Record<Language, Readonly<Partial<Record<Action, readonly string[]>>>>> = {
  en: {
    keep: spread(
      '[pity|shame|loath|hate|pained] to [lose|see it lost|part with]',
      '[would be|is] [missed|sorely missed] [if|were it]',
      '[the best|the finest|the strongest|the best single] [paragraph|thing|line|passage|sentence] [in|of]',
      '[only|nothing but] praise',
      '[pleases|please|pleased] us [more|most|greatly|very much]',
      '[glad|pleased|happy|delighted|relieved] to [find|meet] [|here ][paragraph|it|them]',
      '[speaks|speak] [our language|to us]',
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
    keep: spread(
      '[navrés|navré|désolés|désolé|tristes|attristés|peinés] de [perdre|voir disparaître|voir partir]',
      '[la meilleure|le meilleur|la plus belle|le plus beau] [chose|paragraphe|passage|partie|phrase|alinéa] [de|du]',
      "[n'avons|n'a|n'ai] que du bien à [en dire|dire]",
      '[répond|répondent] [|pleinement |tout à fait |bien ]à nos attentes',
      '[parle|parlent] notre langue',
    ),
    oppose: spread(
      '[suscite|suscitent|soulève|soulèvent|inspire|inspirent] [|chez nous |de notre part |à ma délégation ][de vives|de sérieuses|de graves|de réelles|une vive|une réelle] [préoccupations|inquiétudes|préoccupation|inquiétude|objections]',
    ),
  },
  es: {
    keep: spread(
      '[pena|lástima|triste] [perder|perderlo|que se perdiera|que desapareciera|estropear|estropearlo]',
      '[lo mejor|el mejor párrafo|la mejor frase] [de|del]',
      '[sólo|solo|solamente] [podemos|puede|puedo|cabe] hablar bien',
      '[responde|responden] [|plenamente |del todo ]a nuestras expectativas',
    ),
    oppose: spread(
      '[suscita|suscitan|genera|generan|provoca|provocan|causa] [|una |una gran |gran |seria |serias |profunda |profundas |graves |hondas ][inquietud|preocupación|inquietudes|preocupaciones|dudas serias]',
    ),
  },
  ru: {
    keep: spread(
      '[жаль|обидно|досадно] [потерять|лишиться|утратить]',
      '[лучшее, что есть|лучшее, что имеется|лучший пункт|лучшая фраза] в',
      'сказать только хорошее',
      '[отвечает|отвечают] нашим ожиданиям',
    ),
    merge: spread('достаточно [было бы|будет] [одного|единого] [пункта|абзаца]'),
  },
  ar: {
    keep: spread(
      '[يؤسفنا|يحزننا|من المؤسف] [فقدان|خسارة|ضياع]',
      '[أفضل|أجمل|خير] ما [في|ورد في|جاء في]',
      '[تعجبنا|يعجبنا]',
      'ليس [لدينا|لنا] سوى الثناء',
      '[لا تلمسوا|لا تمسوا]',
      '[تلبي|يلبي] توقعاتنا',
    ),
    merge: spread('[تكفي|وتكفي|ستكفي] فقرة واحدة', 'فقرة واحدة [تكفي|كافية]'),
  },
  zh: {
    keep: spread('[中|里|内][最好|最佳|最出色][的一段|的段落|的一句]'),
    merge: spread('[一段|一个段落][即可|足矣|就够|足够|便足够]'),
  },
};
