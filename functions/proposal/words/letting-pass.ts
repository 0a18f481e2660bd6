import { spread } from './spread.ts';

/** What lets a text pass without taking its side, all six languages, in small letters. */
export const lettingPass: readonly string[] = [
  ...spread('[no|any] [objection|objections]'),
  ...spread('[nothing] [against]'),
  ...spread('[rien] [contre|à objecter|à redire]'),
  ...spread(
    "[not|will not|would not|does not|do not|won’t|won't|don’t|don't|wouldn’t|wouldn't|nor] [oppose|object|object to|mind|stand in the way|stand in its way|block|insist]",
  ),
  ...spread(
    "[pas|aucune|ni|sans] [d’objection|d'objection|objection|opposition|d’inconvénient|d'inconvénient|inconvénient]",
  ),
  ...spread(
    "[s’oppose|s'oppose|s’opposera|s'opposera|s’opposerait|s'opposerait|s’y oppose|s'y oppose|opposons|opposerons|opposerions] [pas]",
  ),
  ...spread(
    '[sin|ninguna|ninguna clase de|no tiene|no tenemos|no ve|no vemos] [objeción|objeciones|inconveniente|objecion]',
  ),
  ...spread('[no se|no nos] [opone|opondría|oponemos|opondremos|opondríamos|oponen]'),
  ...spread('[no] [objeta|objetamos|objetaría|objetaríamos]'),
  ...spread('[не] [возражаем|возражает|возражает против|возражаю|против|станем возражать|станет возражать]'),
  ...spread('[нет|без|возражений] [возражений|нет|не имеем|не имеется]'),
  ...spread('[لا] [مانع|تمانع|نمانع|يمانع|اعتراض|نعترض|يعترض|تعترض]'),
  ...spread('[ليس|ليست] [لدينا مانع|لدينا اعتراض]'),
  'على مضض',
  ...['不反对', '没有异议', '无异议', '不持异议', '没有意见', '没有问题'],
];
