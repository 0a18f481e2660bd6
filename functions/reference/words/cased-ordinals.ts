const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Prepositions that an ordinal of this ending stands behind, where it is a paragraph's. Folded. */
export const governed: Readonly<Record<string, ReadonlySet<string>>> = {
  го: words('из у для кроме вместо взамен от после против относительно касательно насчет'),
  му: words('по к ко'),
  м: words('в во о об на при за перед над между с со под'),
};

/** Of these, those behind which a day may stand as well. Folded. */
export const dated: Readonly<Record<string, ReadonlySet<string>>> = {
  го: words('от'),
  му: words('к ко'),
  м: words('с со на'),
};

/** How a noun or adjective ends that agrees with the ordinal: what ends otherwise is no thing that it counts. Folded. */
export const nounEndings: Readonly<Record<string, RegExp>> = {
  го: /(?:а|я|ого|его|и|ы)$/u,
  му: /(?:у|ю|ому|ему|и)$/u,
  м: /(?:е|и|у|ю|ом|ем|ым|им)$/u,
};

/** What tells a time and no place. Folded. */
export const times: ReadonlySet<string> = words('числа числу числе году года часов часу веке века утром вечером днем');

/** What is said of a paragraph, right behind its ordinal. Folded. */
export const saidOf: ReadonlySet<string> = words(
  'мы мои моя наша наше нам нас нами он она там тут здесь это все же ли бы и а но или сказано говорится имеется есть было будет станет стало удачен хорош слаб лишнии излишен избыточен нужен важен неудачен слишком чересчур сохранить поддерживаем поддержим одобряем принимаем снимаем исключаем убираем меняем просим просил предлагаем хотим считаем полагаем возражаем тоже также пока еще уже вовсе совсем целиком полностью лучше перенести переставить вызывает требует нуждается повторяет дублирует звучит выглядит кажется говорит касается слово слова вместо после перед между в на из без к не нет добавить дополнить приписать дописать присоединить замечание замечания поправка вопрос вопросы',
);
