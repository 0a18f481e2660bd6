import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draft } from './reading-of.ts';

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const counted = (piece: (index: number) => string) => (length: number) => {
  const pieces: string[] = [];
  for (let index = 0, sum = 0; sum < length; index += 1) {
    const next = piece(index);
    pieces.push(next);
    sum += next.length;
  }
  return pieces.join('').slice(0, length);
};

const headed = (head: string, row: (index: number) => string) => (length: number) =>
  (head + counted(row)(length)).slice(0, length);

/** Numbers that look like chance and are the same in every run. */
const dice = (index: number, sides: number): number => {
  let value = Math.imul(index + 1, 2_654_435_761);
  value = Math.imul(value ^ (value >>> 15), 2_246_822_519);
  return ((value ^ (value >>> 13)) >>> 0) % sides;
};

const letters = (alphabet: string, word: number, apart: string) => {
  const all = [...alphabet];
  return counted(
    (index) =>
      Array.from({ length: word }, (_, at) => all[dice(index * word + at, all.length)]).join('') +
      (index % 17 === 16 ? `.${apart}` : apart) +
      (index % 120 === 119 ? '\n\n' : ''),
  );
};

const contributions = new URL('../corpus/contributions/', import.meta.url).pathname;
const written = (language: string): string =>
  readdirSync(join(contributions, language))
    .filter((name) => name.endsWith('.txt') || name.endsWith('.eml'))
    .map((name) => readFileSync(join(contributions, language, name), 'utf8').replaceAll('\r\n', '\n'))
    .join('\n\n');

const draftWords = draft.places.flatMap((place) => Object.values(place.words)).join('\n\n');
const states = ['Norway', 'the Russian Federation', 'France', 'Côte d’Ivoire', 'Iran (Islamic Republic of)', 'Suisse'];

/** Papers of every script and habit, and texts made to hurt a reader. Each gives as many UTF-16 units as are asked for. */
export const kindsOfText: readonly (readonly [string, (length: number) => string])[] = [
  ['contributions in English', repeated(written('en'))],
  ['contributions in French', repeated(written('fr'))],
  ['the words of the draft', repeated(draftWords)],
  [
    'English prose without a place',
    repeated(
      'We believe that the text before us is balanced and deserves support, although more could be said about victims of armed violence in cities. ',
    ),
  ],
  [
    'Russian prose',
    repeated(
      'Наша делегация считает, что проект документа в целом сбалансирован, однако в пункте 12 раздела II следует исключить слова «и их частей». ',
    ),
  ],
  [
    'Arabic prose',
    repeated(
      'ويرى وفد بلادي أن مشروع الوثيقة متوازن، غير أنه ينبغي حذف الفقرة ١٢ من الفرع الثاني والاستعاضة عن عبارة «الأسلحة الصغيرة» بعبارة أخرى. ',
    ),
  ],
  [
    'Spanish prose',
    repeated(
      'Nuestra delegación considera que el párrafo 12 de la sección II debería suprimirse, y que en el párrafo 14 se sustituya «podrán» por «deberán». ',
    ),
  ],
  [
    'Chinese prose',
    repeated('我国代表团认为，草案第二节第12段应予删除，并将第14段中的“可以”改为“应当”。我们支持第15段的现有案文。'),
  ],
  [
    'Chinese characters without a mark or a space',
    letters(
      '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理世车',
      1,
      '',
    ),
  ],
  ['Hangul, Kana, Thai, Hebrew and Devanagari', letters('한국어日本語ひらがなไทยภาษาעבריתहिन्दी', 4, ' ')],
  ['words no dictionary has', letters('abcdefghijklmnopqrstuvwxyz', 7, ' ')],
  ['Cyrillic words no dictionary has', letters('абвгдежзийклмнопрстуфхцчшщыьэюя', 7, ' ')],
  ['Arabic words no dictionary has', letters('ابتثجحخدذرزسشصضطظعغفقكلمنهويةى', 6, ' ')],
  ['letters with many accents', letters('éàüñçøåßœæğşžčř', 6, ' ')],
  ['dense references', counted((index) => `${['I', 'II', 'III', 'IV', 'V'][index % 5]}.${index % 60}, `)],
  ['references in Chinese', counted((index) => `第${index % 90}段、第三节第${index % 40}段，`)],
  ['references in Arabic', counted((index) => `الفقرة ${index % 90} من الفرع الثاني، `)],
  ['references in words', repeated('the second sentence of the chapeau of sub-section A of Section II, ')],
  ['sections of sections', repeated('section of section of paragraph of ')],
  ['instructions', counted((index) => `II.${index % 90}: replace “terrorists” with “word${index}”.\n`)],
  [
    'instructions with a blank line between',
    counted((index) => `In paragraph ${index % 90}, delete “the word ${index}”.\n\n`),
  ],
  ['instructions in one line', repeated('delete II.3 and insert "x" after "y" and ')],
  ['quotations that stand nowhere', counted((index) => `Replace “some word ${index}” by “other word ${index}”; `)],
  [
    'long quotations',
    counted((index) => `Replace II.${index % 60} by “${`some words ${index} of a text `.repeat(200)}”.\n`),
  ],
  [
    'nearly the words of the draft',
    counted((index) => `After “in all its aspects ${index}” insert “small arms and light weapons”. `),
  ],
  ['double quotation marks opened', repeated('“')],
  ['double quotation marks opened before words', repeated('“word ')],
  ['guillemets opened', repeated('« mot ')],
  ['guillemets pointing in', repeated('»mot ')],
  ['low quotation marks', repeated('„Wort ')],
  ['corner brackets opened', repeated('「第三')],
  ['straight quotation marks', repeated('" ')],
  ['straight quotation marks before words', repeated(' "a')],
  ['single quotation marks', repeated("' a")],
  ['curly apostrophes', repeated('l’a ')],
  ['back quotes', repeated('``a ')],
  ['all quotation marks at once', repeated('“«‹„‟「『〝”»"‘\'’`')],
  ['quotation marks of every kind opened and closed', repeated('“a «b ‹c „d “e” d“ c› b» a” \'f "g" f\' ')],
  ['blank lines between quotation marks', repeated('“a\n\n')],
  ['replace', repeated('replace ')],
  ['replace with nothing', repeated('replace with ')],
  ['delete', repeated('delete, ')],
  ['slips of the fingers', repeated('delte, ')],
  ['slips before numbers', repeated('pargraph 3; ')],
  ['insert and a colon', repeated('insert: ')],
  ['insert and a colon and a line end', repeated('insert the following:\n')],
  ['not', repeated('not not not ')],
  ['should be deleted', repeated('should be deleted ')],
  ['remplacer par', repeated('remplacer par ')],
  ['删除', repeated('删除')],
  ['paragraph', repeated('paragraph ')],
  ['paragraphs with numbers', repeated('paragraph 3, ')],
  ['paragraphs with numbers on lines', repeated('Paragraph 3\n')],
  ['paragraphs with numbers under blank lines', repeated('Paragraph 3\n\n')],
  ['ordinals', repeated('first, ')],
  ['twenty', repeated('twenty ')],
  ['bis', repeated('12 bis ter ')],
  ['ranges', repeated('1-2-3-')],
  ['numbers in a list', repeated('1, 2 and 3, ')],
  ['lists with exceptions', repeated('paragraphs 3 to 5 except 4 except ')],
  ['Roman numerals', repeated('II.')],
  ['Roman letters', repeated('x')],
  ['Roman words', repeated('III ')],
  ['section', repeated('Section II, ')],
  ['headings', repeated('Section II\n\n')],
  ['the Declaration', repeated('the Declaration ')],
  ['labels', repeated('Reason: ')],
  ['labels on lines', repeated('Reason:\n')],
  ['labels of new text', repeated('Paragraph 3\nProposed text:\n')],
  ['old and new', repeated('Current text: a\nProposed text: b\n')],
  ['lines of dialogue', repeated('New text: it is said that\n')],
  ['names of States', counted((index) => `${states[index % states.length]} `)],
  ['names of States on lines', counted((index) => `${states[index % states.length]}\n`)],
  ['Democratic', repeated('Democratic Republic of the ')],
  ['on behalf of', repeated('on behalf of ')],
  ['on behalf of a State', repeated('Norway on behalf of the ')],
  ['co-sponsors', repeated('co-sponsored by Norway, ')],
  ['the delegation of', repeated('the delegation of the proposal of ')],
  ['Turkey and Turkey', repeated('with and by like Norway would ')],
  ['confidential', repeated('not for not public do not may be ')],
  ['digits', repeated('1234567890')],
  ['nines', repeated('9')],
  ['digits apart', repeated('1 ')],
  ['Arabic digits', repeated('١٢٣ ')],
  ['brackets opened', repeated('(')],
  ['square brackets opened', repeated('[')],
  ['brackets opened before words', repeated('[word ')],
  ['brackets opened and closed', repeated('[](){}')],
  ['brackets of change', repeated('[-old-]{+new+}')],
  ['struck and bold', repeated('~~old~~ **new** ')],
  ['stars', repeated('*')],
  ['stars before words', repeated('**a ')],
  ['tildes', repeated('~')],
  ['underscores', repeated('_')],
  ['newlines', repeated('\n')],
  ['carriage returns', repeated('\r')],
  ['lines of a space', repeated('\n ')],
  ['lines of a letter', repeated('a\n')],
  ['blocks of a letter', repeated('a\n\n')],
  ['bullets', repeated('• ')],
  ['bullets on lines', repeated('• a\n')],
  ['hyphens', repeated('-')],
  ['hyphens on lines', repeated('- \n')],
  ['numbers of a list', repeated('1.\n')],
  ['lettered list', repeated('(a) ')],
  ['one letter', repeated('a')],
  ['one capital', repeated('A')],
  ['one Han letter', repeated('一')],
  ['one Arabic letter', repeated('و')],
  ['one emoji', repeated('🕊')],
  ['half an emoji', repeated('\ud83d')],
  ['combining marks', repeated('\u0301')],
  ['combining marks of many kinds', repeated('a\u0301\u0327\u0323\u0308')],
  ['combining marks out of order', repeated('\u0323\u0301')],
  ['letters that unfold', repeated('\ufdfa')],
  ['ligatures', repeated('ﬃ ')],
  ['spaces', repeated(' ')],
  ['tabs', repeated('\t')],
  ['spaces and a word', (length) => 'x'.padStart(length).slice(0, length)],
  ['spaces at the ends of lines', repeated(`a${' '.repeat(200)}\n`)],
  ['no-break spaces', repeated('\u00a0')],
  ['joiners', repeated('\u200d')],
  ['marks of direction', repeated('\u202e\u202c')],
  ['null characters', repeated('\0')],
  ['quoting signs', repeated('>')],
  ['quoting signs on lines', repeated('> > >\n')],
  ['quoted lines', repeated('> delete paragraph 3\n')],
  ['pipes', repeated('|')],
  ['pipes apart', repeated('| ')],
  ['a table', counted((index) => `| II | ${index % 80} | delete “arms” | reason ${index} |\n`)],
  ['a table in one row', counted((index) => `| II.${index % 80} | delete “arms” `)],
  ['a table of tabs', counted((index) => `II\t${index % 80}\tdelete\treason\n`)],
  [
    'a table under headings',
    headed(
      '| Section | Paragraph | Proposal | Reason |\n|---|---|---|---|\n',
      (index) => `| II | ${index % 80} | delete “arms” | reason ${index} |\n`,
    ),
  ],
  [
    'a table of old and new',
    headed(
      'Para\tCurrent text\tProposed text\n',
      (index) => `${index % 80}\tsmall arms ${index}\tsmall arms and light weapons ${index}\n`,
    ),
  ],
  [
    'a table of semicolons under headings',
    headed('Section;Paragraph;Proposal\n', (index) => `III;${index % 40};replace “by” with “until” ${index}\n`),
  ],
  [
    'a table of blanks under headings',
    headed(
      'Section   Paragraph   Proposal\n',
      (index) => `II        ${String(index % 80).padEnd(9)}   delete “arms”\n`,
    ),
  ],
  ['a table of places alone', headed('| Section | Paragraph | Proposal |\n', () => '|I|1|delete|\n')],
  ['idem', repeated('| idem | ')],
  ['commas', repeated(',')],
  ['commas apart', repeated(', ')],
  ['full stops', repeated('.')],
  ['ellipses', repeated('… ')],
  ['sentences of one word', repeated('A. ')],
  ['semicolons', repeated('a; ')],
  ['colons', repeated(': ')],
  ['questions', repeated('? ')],
  ['and', repeated('and ')],
  ['of the', repeated('of the ')],
  ['apostrophes', repeated("'")],
  ['at signs', repeated('@')],
  ['addresses', repeated('a@b.example, ')],
  ['links', repeated('https://example.org/a?b=c ')],
  ['markup', repeated('<p><b>')],
];
