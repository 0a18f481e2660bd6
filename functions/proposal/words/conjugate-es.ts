const vowels = /[aeiou](?=[^aeiou]*$)/u;
const acute: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** The stress that an imperative with « se » shows: suprim → suprím(ase), agregu → agrégu(ese). */
const stressed = (stem: string): string => {
  const ending = /(?:[gq]u)$/u.exec(stem)?.[0] ?? '';
  const body = stem.slice(0, stem.length - ending.length);
  return body.replace(vowels, (vowel) => acute[vowel] ?? vowel) + ending;
};

/** How a stem in -ar is written before e: agreg → agregu, modific → modifiqu, reemplaz → reemplac. */
const beforeE = (stem: string): string => stem.replace(/g$/u, 'gu').replace(/c$/u, 'qu').replace(/z$/u, 'c');

/**
 * A Spanish verb in the forms that ask: suprimir → suprime, suprimimos, suprima, se suprima, suprimirse, suprímase,
 * suprimido(s), suprimiríamos … What is irregular is written out.
 */
export const verb = (infinitive: string, ...irregular: readonly string[]): string[] => {
  const stem = infinitive.slice(0, -2);
  const isFirst = infinitive.endsWith('ar');
  const present = isFirst ? ['a', 'amos', 'an'] : ['e', infinitive.endsWith('ir') ? 'imos' : 'emos', 'en'];
  const wish = isFirst ? beforeE(stem) : stem;
  const [one, many] = isFirst ? ['e', 'en'] : ['a', 'an'];
  const past = isFirst ? 'ad' : 'id';
  return [
    ...new Set([
      infinitive,
      `${infinitive}se`,
      `${infinitive}lo`,
      `${infinitive}la`,
      `${infinitive}los`,
      `${stem}${isFirst ? 'ando' : 'iendo'}`,
      ...present.map((ending) => stem + ending),
      ...['o', 'a', 'os', 'as'].map((ending) => `${stem}${past}${ending}`),
      `${wish}${one}`,
      `${wish}${many}`,
      ...['a', 'amos', 'an'].map((ending) => `${infinitive}í${ending}`),
      `${stressed(wish)}${one}se`,
      `${stressed(wish)}${many}se`,
      ...irregular,
    ]),
  ];
};
