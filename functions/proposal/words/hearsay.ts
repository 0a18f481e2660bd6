import { spread } from './spread.ts';

/** What somebody else is said to want, perhaps: "may ask to", « pourrait demander ». In small letters. */
export const mayAsk: readonly string[] = [
  ...spread(
    '[may|might|could|may well|might well|is likely to|are likely to|is expected to|are expected to|is said to|are said to|will perhaps|will possibly|will probably|would apparently] [|also |then |still ][ask|request|propose|seek|call for|demand|suggest|move|push for|want]',
  ),
  ...spread(
    '[pourrait|pourraient|pourra|pourront|devrait sans doute|devraient sans doute|va peut-être|vont peut-être|risque de|risquent de] [|aussi |encore |bien ][demander|proposer|réclamer|solliciter|souhaiter|vouloir|suggérer|exiger]',
    '[demanderait|demanderaient|proposerait|proposeraient|réclamerait|réclameraient] [peut-être|sans doute|semble-t-il|paraît-il|éventuellement]',
  ),
  ...spread(
    '[podría|podrían|podrá|podrán|quizá|quizás|tal vez|acaso|posiblemente|probablemente] [|también ][pedir|solicitar|proponer|plantear|querer|sugerir|exigir|pida|pidan|solicite|soliciten|proponga|propongan|plantee|planteen]',
    '[es posible que|puede que|es probable que] [|también ][pida|pidan|solicite|soliciten|proponga|propongan|plantee|planteen]',
  ),
  ...spread(
    '[может|могут|мог бы|могла бы|могли бы] [|также |ещё |еще ][попросить|предложить|потребовать|запросить|поставить вопрос|выступить за]',
    '[возможно|вероятно|видимо|предположительно|наверное][|,] [|также ][попросит|попросят|предложит|предложат|потребует|потребуют|запросит|запросят]',
  ),
  ...spread(
    '[قد|ربما|لعلها|لعله] [تطلب|يطلب|تقترح|يقترح|تطالب|يطالب|تدعو|يدعو|تسعى|يسعى|يطلبون|يقترحون]',
    '[من المحتمل|يحتمل|من المتوقع|يتوقع|من الممكن] أن [تطلب|يطلب|تقترح|يقترح|تطالب|يطالب|تدعو|يدعو]',
  ),
  ...spread(
    '[可能|可能会|也许|也许会|或许|或许会|或会|有可能|有可能会|据说|据说要|据悉|听说|据闻][要求|提议|建议|提出|请求|希望|主张]',
  ),
];

/** Parties without a name. In small letters. */
export const someOthers: readonly string[] = [
  ...[
    'others',
    'some delegations',
    'other delegations',
    'another delegation',
    'some states',
    'a neighbouring delegation',
  ],
  ...[
    'd’autres',
    "d'autres",
    'd’autres délégations',
    'certaines délégations',
    'une autre délégation',
    'certains états',
  ],
  ...['otros', 'otras delegaciones', 'algunas delegaciones', 'otra delegación', 'algunos estados'],
  ...[
    'другие',
    'другие делегации',
    'некоторые делегации',
    'другая делегация',
    'ряд делегаций',
    'некоторые государства',
  ],
  ...['آخرون', 'وفود أخرى', 'بعض الوفود', 'وفد آخر', 'بعض الدول'],
  ...[
    '其他代表团',
    '有些代表团',
    '有的代表团',
    '一些代表团',
    '另一代表团',
    '别的代表团',
    '个别代表团',
    '有的国家',
    '一些国家',
  ],
];
