/** A full stop, behind which nothing of the paragraph stands any more. Folded. */
export const fullStops: ReadonlySet<string> = new Set(
  'stop period punto point точку точка точкои نقطه 句号 句點 句点'.split(' '),
);

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
