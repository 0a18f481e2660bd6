import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/** How the part of a paragraph is named that stands in parentheses. In small letters. */
export const parentheses: Readonly<Record<Language, readonly string[]>> = {
  en: spread(
    '[what stands|what is|what appears|what comes|everything|all|all that is|all that stands|whatever is|whatever stands|the text|the words|the part|the list|the examples|the names|the language|the wording] [in|inside|within|between] [|the |round ][brackets|parentheses|parenthesis]',
    '[in|inside|within|between] [|the ]parentheses',
    '[the|this|that|the last|the final|the long|its] parenthesis',
    '[the|this|that] [parenthetical|bracketed] [part|text|words|list|phrase|reference|remark|passage|language]',
  ),
  fr: spread(
    '[ce qui figure|ce qui est|ce qui se trouve|tout ce qui est|tout ce qui figure|le texte|les mots|le passage|la partie|les termes|la mention|l’énumération] entre parenthèses',
    '[entre|dans] [|les ]parenthèses',
    '[la|cette|dans la|sa] parenthèse',
  ),
  es: spread(
    '[lo que figura|lo que está|lo que va|lo que aparece|todo lo que va|todo lo que figura|todo lo que está|el texto|las palabras|la parte|la enumeración|la mención] entre paréntesis',
    '[entre|dentro del|en el] paréntesis',
    '[el|ese|este|su] paréntesis',
  ),
  ar: spread(
    '[ما ورد|ما يرد|ما هو وارد|ما جاء|كل ما|ما|النص الوارد|العبارة الواردة|الكلمات الواردة|الجزء الوارد|كل ما ورد] [بين|داخل] [قوسين|القوسين|الأقواس]',
    '[بين|داخل] القوسين',
  ),
  ru: spread(
    '[то, что стоит|всё, что стоит|все, что стоит|всё, что|все, что|то, что|всё|все|текст|слова|часть|перечисление|указанное|приведённое|содержание] [|стоит |находится |заключено ]в [|круглых ]скобках',
    '[скобки в конце|содержимое скобок|круглые скобки с текстом|скобку в конце]',
  ),
  zh: spread('[括号|圆括号|括弧][中|内|里|里面][的内容|的文字|的部分|的词语|的列举|的案文|]'),
};

/** Square brackets in the six languages, which put words in question. */
export const square: readonly string[] = [
  'square',
  'crochets',
  'corchetes',
  'معقوف',
  'معقوفين',
  'معقوفتين',
  'квадратных',
  'квадратные',
  '方括号',
];
