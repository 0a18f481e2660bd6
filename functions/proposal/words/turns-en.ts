import type { Action } from '#proposal/action-words.ts';
import { spread } from './spread.ts';

/** Turns by which English speakers ask for words, in prose rather than in the language of amendments. */

const may = '[may|might|can|could|should|shall|must|will|would|ought to]';
const gain = '[enriched|enhanced|supplemented|rounded off|expanded|broadened|extended|brought up to date]';
const there =
  '[there is|there might be|there would be|there should be|there is still|there is also|we see] [room|scope|place] for';

export const englishTurns: Readonly<Partial<Record<Action, readonly string[]>>> = {
  insert: spread(
    '[should|could|might|must|ought to|would do well to|needs to] [also|equally|likewise] [speak of|talk of|address|name|cite|contain|recall]',
    '[complete|completing|round off|rounding off] [the paragraph|paragraph] with',
    `${may} be ${gain} [with|by]`,
    'be [enriched|enhanced|supplemented|rounded off|expanded] [with|by]',
    '[the words|the word|words|which|that] [follow|follows|are to follow|come|comes] at the [end|very end]',
    '[follow|follows|followed|come|comes] at the [end|very end|beginning]',
    `${there} [a|an|another|one more] [new|further|additional|separate|] paragraph`,
    '[would|might|could|should] gain a [sentence|reference|mention]',
    '[suggest|propose|wish|want|like|ask] to [finish|end|close|conclude] with',
  ),
  merge: spread(
    '[as|into|in|to] [one|a single|one single|one and the same|a combined|one combined] paragraph',
    '[become|becomes|form|forms|make|makes] [one|a single|one single] paragraph',
    '[two|both] in one',
  ),
  read: spread(
    '[ought to|has to|needs to] [say|read|be worded]',
    'would be [our|the] [opening|beginning|ending|closing]',
    '[be|feel] happier with',
  ),
  keep: spread(
    '[hold|holds|holding|hang|hangs] on to',
    "[not|n't|never] [let go of|give up on|lose sight of]",
    '[would|should|we] [regret|deplore|mourn] [its|their|the] [loss|removal|deletion|disappearance|absence]',
  ),
};

export const englishTurnHints: Readonly<Partial<Record<Action, readonly string[]>>> = {
  keep: spread('[sets|set] the right [tone|note|course]'),
  delete: spread(
    '[should|must|need|ought to|may|would] not [mention|speak of|talk of|contain]',
    '[not|never] be [included|featured|part of]',
    '[make|makes] no [mention of|reference to]',
    '[do|does|would] not [need|require] [the words|the word|the phrase|the reference to|the mention of|]',
    'without [them|it|these words|those words|this|these] the [sentence|paragraph|text|phrase|meaning|provision] [is|would be|reads|would read|becomes|would become|gains]',
    "[not|n't|no|few|hardly] [shed|shed many|shed any] tears [for|over|if]",
    '[shed|weep|cry] [no|few] tears [for|over|if]',
    "[not|n't|hardly] [weep|mourn|cry|grieve|miss]",
    "[not|n't] [object|mind|oppose it|be sorry|be sad|complain|protest] if [it|this|that|they|the whole of it|the whole of that paragraph|the whole paragraph|the paragraph|that paragraph|this paragraph] [were|was|is|are] [left out|deleted|dropped|removed|omitted|taken out|struck|gone|cut]",
    "[not|n't] [object|mind|be sorry] if [it|this|they] [disappeared|went|vanished|fell|left us]",
  ),
  reserve: spread(
    '[interpretative|interpretive|explanatory] [statement|declaration]',
    '[make|makes|deliver|delivers] [a|an] [statement of interpretation|explanation of position|statement on its understanding]',
    '[could|might|would] [consider|envisage|contemplate|entertain] it',
  ),
};

/** What holds a verb of ours and asks for nothing. */
export const englishTurnNoise: readonly string[] = spread(
  '[goes|go|going|went] [beyond|further|far|hand in hand|without saying|some way|a long way|to the heart|in the right direction]',
  '[glad|happy|pleased|delighted|relieved|sorry|surprised] to read',
  '[do|does|would] not [need|require] [to|any|further|more|changes|amendment]',
  '[unchanged|identical|the same] [from|compared to|compared with] [yesterday|our|the last|the previous]',
  'what [we|was|were|has been|had been|States|all|everybody] [agreed|accepted|adopted]',
  '[agreed|accepted|adopted] [in 2001|in 2005|in 2012|in 2014|in 2016|at BMS5|at BMS6|at the last conference]',
  '[put|puts|place|places|lay|lays] [all|] [the|a|too much|more|undue|an undue] [burden|onus|emphasis|accent|blame|weight|responsibility|stress|pressure]',
  '[they|women|men|victims|survivors|people|States|communities|all] [would|will|may|might|could|should|stand to] lose',
  '[send|submit|provide|add] [something|anything] [on|for]',
  'add [anything|much|a great deal] [|new ]to',
  '[join|joins|joining|align with|side with] those who [ask|asked|call|called|wish|want|would like|propose|proposed|plead]',
  '[add|adds|adding] [a few|some|several|two|three|a couple of|the following|its own|our own|my own|brief] [remarks|comments|observations|considerations|thoughts|words]',
);

/** What others wish, told. */
export const englishHearsay: readonly string[] = spread(
  '[we have been|I have been|I was|we were|I am|we are] [told|informed|given to understand] that',
  'there [is|was|seems to be] [a|some] [wish|desire|tendency|temptation|move|idea|talk] [to|of|by]',
  '[rumour|word|talk] has it that',
  '[hear|listened to|listened carefully to|listened with interest to|have noted|are aware of|know of] [those|delegations|colleagues|delegates|States|speakers] [who|that]',
  '[heard|understand|respect] [delegations|colleagues|delegates|States|speakers] [who|that]',
);

/** What makes a place a comparison. */
export const englishComparisons: readonly string[] = spread(
  'as [it|they|this] [is|are|was|were] in',
  'as is the case in',
);

/** What is said of a paragraph that is nobody's business here. */
export const englishSilences: readonly string[] = spread(
  '[does|do] not [concern|affect|touch] [us|our country|my country|my delegation]',
  '[of no|of little] concern to us',
  '[leave|leaves] us [indifferent|cold|unmoved]',
  'not applicable [to us|for us|]',
  'no opinion [on this|on it|here|either way|]',
);
