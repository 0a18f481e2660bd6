/**
 * Words that a sentence of the language hardly does without, and that its neighbours in the same script write otherwise.
 * In small letters, as written.
 */
export const onlyOurs: Readonly<Record<'ar' | 'ru', ReadonlySet<string>>> = {
  ar: new Set('في من على إلى الى التي الذي أن ان عن هذه هذا مع بعد قبل لا ما ولا أو او كما'.split(' ')),
  ru: new Set(
    'что чтобы был была было были это этот эта эти из со также или если для мы нас нам наша наше наши он она они его после перед слов слово слова вместо пункте пункта пункты раздела разделе просим просьба предлагаем поддерживаем поддержать исключить удалить убрать уберите заменить добавить оставить следует должен должно должны спасибо'.split(
      ' ',
    ),
  ),
};
