import type { Language } from '#wording/language.ts';

/** Words as thumbs write them, and what they stand for. Folded; nothing is guessed by reading them so. */
export const abbreviations: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  en: {
    shd: 'should',
    shld: 'should',
    wd: 'would',
    wld: 'would',
    cd: 'could',
    cld: 'could',
    pls: 'please',
    plz: 'please',
    plse: 'please',
    hv: 'have',
    thru: 'through',
  },
  fr: { ds: 'dans', pr: 'pour', qd: 'quand', ns: 'nous', vs: 'vous' },
};
