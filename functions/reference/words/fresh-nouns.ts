import { folded } from '#reference/tokens.ts';

/** What a new paragraph is called besides, behind the place it goes: "after 38, a new provision". */
export const freshNounsIn = {
  en: 'provision clause commitment one',
  fr: 'disposition clause engagement',
  es: 'disposición cláusula compromiso uno',
  ru: 'положение обязательство норма',
  ar: 'حكم حكما التزام التزاما واحدة أخرى',
} as const;

/** Languages in which "a new" stands alone for a new paragraph: « un nouveau : … », «новый: …», "otro: …". */
export const freshAloneIn = {
  fr: 'nouveau autre',
  es: 'nuevo otro',
  ru: 'новый',
} as const;

const split = (lines: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(lines).flatMap((line) => line.split(' ').map(folded)));

/** Folded. */
export const freshNouns: ReadonlySet<string> = split(freshNounsIn);

/** Folded. */
export const freshAlone: ReadonlySet<string> = split(freshAloneIn);

/** In characters, behind what adds: 新增规定, 增加条款. */
export const freshInHan: readonly string[] = ['规定', '条款', '承诺', '内容'];
