import { isMark } from '#reference/mention.ts';
import type { Mention } from '#reference/mention.ts';
import { beginsWithHan } from '#reference/tokens.ts';
import { asNewNumber } from './as-new-number.ts';
import { longestHeading } from './heading-line.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { within } from './within.ts';
import { placing } from './words/placing.ts';

const fillers = new Set([
  ...'по к ко в во на о об относительно касательно отношении касается что замечание замечания предложение предложения поправка поправки комментарии проект проекту проекта новыи наши наше изменения правки раздел'.split(
    ' ',
  ),
  'on',
  'regarding',
  're',
  'concerning',
  'with',
  'regard',
  'regards',
  'respect',
  'to',
  'as',
  'for',
  'in',
  'the',
  'of',
  'ad',
  'about',
  'under',
  'sur',
  'concernant',
  'au',
  'sujet',
  'du',
  'de',
  'la',
  'le',
  'les',
  'l',
  'pour',
  'ce',
  'qui',
  'concerne',
  'en',
  'dans',
  'comments',
  'comment',
  'proposal',
  'proposals',
  'amendments',
  'amendment',
  'draft',
  'new',
  'a',
  'relation',
  'and',
  'et',
  'page',
  'commentaires',
  'propositions',
  'proposed',
  'our',
  'edits',
  'suggested',
  'projet',
  'text',
  'texte',
  'also',
  's',
  'place',
  'location',
  'position',
  'where',
  'emplacement',
  ...'sobre en relacion con respecto al el los las cuanto por lo que se refiere comentarios comentario'.split(' '),
  ...'observaciones observacion propuesta propuestas enmienda enmiendas proyecto texto nuestra nuestras'.split(' '),
  ...'pagina pag y borrador'.split(' '),
  'endroit',
  'lieu',
  'tete',
  'reference',
  'ref',
  'localisation',
  'beginning',
  'top',
  'at',
  'debut',
  'lugar',
  'ubicacion',
  ...'في بشان بخصوص فيما يتعلق ب حول عن علي مقترح مقترحات مقترحنا مقترحاتنا تعديل تعديلات تعديلاتنا ملاحظات ملاحظاتنا ملاحظه'.split(
    ' ',
  ),
  ...'تعليقات تعليقاتنا تعليق مشروع نص من اما بالنسبه نسبه الي رقم موضع مكان موقع جديده جديد وفد خصوص شان وبخصوص وفي وعن'.split(
    ' ',
  ),
]);

export const isOnlyLocation = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): boolean => {
  if (sentence.last - sentence.first > longestHeading || goesBeside(mentions) || putsBeside(paper, sentence, mentions))
    return false;
  let at = sentence.first;
  for (const mention of mentions) {
    if (!onlyFillers(paper, at, mention.first) && !asNewNumber(paper, at, mention)) return false;
    at = mention.last;
  }
  return onlyFillers(paper, at, sentence.last) || isTitleBehind(paper, mentions.at(-1), at, sentence.last);
};

/** "Place after 29.": the noun is a verb where the line opens with it. */
const putsBeside = (paper: Paper, { first }: Sentence, mentions: readonly Mention[]): boolean =>
  mentions.length === 1 &&
  ['after', 'before'].includes(mentions[0]?.relation ?? '') &&
  placing.has(paper.tokens[first]?.norm ?? '') &&
  within(paper.verbs, { first, last: first + 1 }, (verb) => verb.first).length > 0;

/** "Place paragraph 13 after 14": two paragraphs and where one goes. */
const goesBeside = (mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ relation, weak, numbers }, index) =>
      index > 0 && weak && numbers.length > 0 && (relation === 'after' || relation === 'before'),
  ) && mentions.filter(({ numbers }) => numbers.length > 0).length > 1;

/** "Section I Introduction (Para 1-20)": a section's title with the span of its paragraphs is that section alone. */
export const sectionWithSpan = (paper: Paper, sentence: Sentence, mentions: readonly Mention[]): Mention | null => {
  const [section, span] = mentions;
  if (section === undefined || span === undefined || mentions.length !== 2 || section.first !== sentence.first)
    return null;
  if (section.unit !== 'section' || section.numbers.length > 0 || span.numbers.length !== 1) return null;
  const inBrackets =
    isMark(paper.tokens[span.first - 1], '([') &&
    isMark(paper.tokens[span.last], ')]') &&
    onlyFillers(paper, span.last + 1, sentence.last);
  return inBrackets &&
    (span.numbers[0]?.to ?? null) !== null &&
    (onlyFillers(paper, section.last, span.first - 1) || isTitleBehind(paper, section, section.last, span.first - 1))
    ? section
    : null;
};

const onlyFillers = (paper: Paper, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = paper.tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'mark' ? isMark(token, '[?!+✓✔') : !fillers.has(token.norm)) return false;
  }
  return true;
};

/** "Section II: Implementation plan for the Programme of Action …": the rest of the line is the title, more or less. */
const isTitleBehind = (paper: Paper, mention: Mention | undefined, from: number, to: number): boolean => {
  if (mention === undefined || mention.unit !== 'section' || mention.numbers.length > 0) return false;
  const last = paper.tokens[to - 1];
  const words = paper.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' && (token.norm.length > 3 || beginsWithHan(token.text)));
  if (words.length === 0 || isMark(last, '.') || words.length > 30) return false;
  // A verb within a title of several words, « 协同增效 », asks nothing.
  const asks = within(paper.verbs, { first: from, last: to }, (verb) => verb.first).some(
    (verb) => mention.path.length < 2 || verb.first <= from || verb.last >= to,
  );
  return !asks && !words.some((token) => sentenceWords.has(token.norm));
};

/** Words that no title has. */
const sentenceWords = new Set([
  ...'следует следовало должен должна должно должны необходимо нужно считаем считает полагаем является являются просим просит предлагаем предлагает очень слишком кажется представляется имеется содержит вызывает которыи которая которые благодарим нас также'.split(
    ' ',
  ),
  'should',
  'would',
  'could',
  'looks',
  'seems',
  'believe',
  'think',
  'consider',
  'very',
  'needs',
  'must',
  'have',
  'does',
  'they',
  'there',
  'which',
  'thank',
  'also',
  'contains',
  'remains',
  'devrait',
  'semble',
  'nous',
  'sont',
  'mais',
  'etre',
  'trop',
]);
