/** Punctuation marks by their names, folded. */
export const namesOfMarks: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  hyphen: '-',
  virgule: ',',
  tiret: '-',
  coma: ',',
  запятая: ',',
  запятую: ',',
  запятои: ',',
  дефис: '-',
  فاصله: ',',
  فاصلتين: ',',
  منقوطه: ';',
  شرطه: '-',
  نقطه: '.',
  逗号: '，',
};
