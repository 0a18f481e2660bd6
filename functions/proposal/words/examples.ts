/** What introduces words that show how a wish could be met. In small letters. */
export const examples: readonly string[] = [
  ...['e.g.', 'eg', 'for example', 'for instance', 'say,', 'such as', 'possibly', 'perhaps'],
  ...['par exemple', 'p. ex.', 'p.ex.', 'ex. :', 'mettons', 'disons'],
  ...['por ejemplo', 'p. ej.', 'p.ej.', 'verbigracia', 'digamos', 'acaso'],
  ...['например', 'к примеру', 'скажем', 'допустим', 'напр.'],
  ...['مثلا', 'مثلاً', 'على سبيل المثال', 'كأن', 'من قبيل'],
  ...['例如', '比如', '譬如', '比方', '诸如'],
];
