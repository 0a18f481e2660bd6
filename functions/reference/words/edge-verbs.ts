import { folded } from '#reference/tokens.ts';

/** "The paragraph that opens Section IV", « par lequel s'ouvre la section », « التي يُستهل بها القسم ». */
export const openingIn = {
  en: 'opens begins starts opening beginning starting',
  fr: 'ouvre débute commence ouvrant débutant',
  es: 'abre inicia comienza empieza encabeza arranca',
  ru: 'открывается открывает открывающий начинается начинающий',
  ar: 'يستهل تستهل يفتتح تفتتح يبدأ تبدأ',
} as const;

/** "The paragraph that closes Section IV", «которым завершается раздел». */
export const closingIn = {
  en: 'closes ends concludes closing ending concluding',
  fr: 'clôt ferme conclut achève termine clôture clôturant fermant concluant',
  es: 'cierra concluye termina finaliza acaba',
  ru: 'завершается завершает завершающий заканчивается заканчивает закрывается закрывает закрывающий замыкает замыкающий',
  ar: 'يختتم تختتم ينتهي تنتهي',
} as const;

const split = (lines: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(lines).flatMap((line) => line.split(' ').map(folded)));

/** Folded. */
export const openingVerbs: ReadonlySet<string> = split(openingIn);

/** Folded. */
export const closingVerbs: ReadonlySet<string> = split(closingIn);
