import type { Language } from '#wording/language.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** What opens a clause that tells something of the place before it: "paragraph 9, which repeats paragraph 8". Folded. */
export const relatives: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('which whose where that wherein whereby'),
  fr: words('qui dont ou que lequel laquelle duquel'),
  es: words('que cuyo cuya cuyos cuyas donde cual'),
  ar: words('التي الذي اللذان اللتان وهي وهو والتي والذي حيث'),
  ru: words(
    'которыи которая которое которого котором где чье чья чеи содержание дублирующии повторяющии воспроизводящии',
  ),
  zh: words('其 该'),
};

/** What stands between the comma and such a word: "the content of which", « el cual », «в котором». Folded. */
export const beforeRelative: ReadonlySet<string> = words(
  'the a content contents substance wording text essence of le la el los las lo del de du en в из о к по от содержание суть',
);

/** What two paragraphs do together, behind the other in Chinese: 与第8段重叠. */
export const togetherHan = /^(?:重叠|重复|雷同|重合|相似|类似|一致|交叉|冲突|矛盾|不符|相同|相近)/u;
