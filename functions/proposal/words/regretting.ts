/** What is said of a loss. Folded, six languages. */
export const regretting: ReadonlySet<string> = new Set(
  [
    'regret regrettable sorry disappointed disappointing pity loss unfortunate',
    'regretterions regretterait regrettons regrettable dommage deplorerions deplorerait desoles navres',
    'lamentariamos lamentaria lamentamos lamentable lastima penoso sentiriamos',
    'пожалеем сожалеем сожалением сожаление жаль прискорбно огорчило огорчены',
    'اسف ناسف سناسف فسناسف نتاسف موسف موسفا للاسف',
    '遗憾 可惜 痛惜 失望',
  ].flatMap((line) => line.split(' ')),
);
