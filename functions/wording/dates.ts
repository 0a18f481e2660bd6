import type { Language } from './language.ts';

/**
 * Dates and times as a person reads them, always in a named zone: "10:00" without one is an hour wrong for half of the
 * readers. All of it is Intl's; Arabic is written with the digits that UN documents use.
 */

/** BCP 47 tags: British English for "21 June 2018", Latin digits in Arabic as in the daily Journal. */
const tags: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar-u-nu-latn',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

/** Zones whose English city name is not the one in use elsewhere; others are named by Intl. */
const zoneNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'America/New_York': {
    en: 'New York time',
    fr: 'heure de New York',
    es: 'hora de Nueva York',
    ar: 'بتوقيت نيويورك',
    ru: 'по нью-йоркскому времени',
    zh: '纽约时间',
  },
};

/** "New York time". */
export const zoneName = (zone: string, language: Language): string => {
  const known = zoneNames[zone]?.[language];
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat(tags[language], { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(
    0,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
};

/** The months as Arabic documents of the United Nations write them, by both names; Intl knows one or the other. */
const arabicMonths = [
  ...['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيه'],
  ...['تموز/يوليه', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر'],
];

/** "Thursday 21 June 2018". */
export const dayInZone = (instant: Date, zone: string, language: Language): string => {
  const day = new Intl.DateTimeFormat(tags[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  switch (language) {
    case 'en':
      return day.format(instant).replace(/^(\p{L}+), /u, '$1 ');
    case 'ar': {
      const month = new Intl.DateTimeFormat('en', { timeZone: zone, month: 'numeric' }).format(instant);
      const parts = day.formatToParts(instant);
      return parts
        .map(({ type, value }) => (type === 'month' ? (arabicMonths[Number(month) - 1] ?? value) : value))
        .join('');
    }
    case 'fr':
    case 'es':
    case 'ru':
    case 'zh':
      return day.format(instant);
  }
};

/** "10:00", by the twenty-four hours of UN documents. */
export const timeInZone = (instant: Date, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(tags[language], {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);

/** How a day, an hour and a zone are put side by side. */
const beside: Readonly<Record<Language, (day: string, hour: string, zone: string) => string>> = {
  en: (day, hour, zone) => `${day}, ${hour} (${zone})`,
  fr: (day, hour, zone) => `${day}, ${hour} (${zone})`,
  es: (day, hour, zone) => `${day}, ${hour} (${zone})`,
  ar: (day, hour, zone) => `${day}، ${hour} (${zone})`,
  ru: (day, hour, zone) => `${day}, ${hour} (${zone})`,
  zh: (day, hour, zone) => `${day} ${hour}（${zone}）`,
};

/** "Thursday 21 June 2018, 10:00 (New York time)". */
export const instantInZone = (instant: Date, zone: string, language: Language): string =>
  beside[language](dayInZone(instant, zone, language), timeInZone(instant, zone, language), zoneName(zone, language));

/** "Thursday 21 June 2018, 10:00–13:00 (New York time)". */
export const spanInZone = (start: Date, end: Date, zone: string, language: Language): string =>
  beside[language](
    dayInZone(start, zone, language),
    `${timeInZone(start, zone, language)}–${timeInZone(end, zone, language)}`,
    zoneName(zone, language),
  );

/** The form that a count asks for, as Intl.PluralRules names it, with the count in the place of `#` where it has one. */
export const inForm = (
  language: Language,
  n: number,
  forms: { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string =>
  (forms[new Intl.PluralRules(tags[language]).select(n)] ?? forms.other).replaceAll(
    '#',
    new Intl.NumberFormat(tags[language]).format(n),
  );

/** A count with its noun in the right form; the forms are those that Intl.PluralRules names for the language. */
export const counted = (
  language: Language,
  n: number,
  forms: { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string =>
  `${new Intl.NumberFormat(tags[language]).format(n)} ${forms[new Intl.PluralRules(tags[language]).select(n)] ?? forms.other}`;

/** "1.4 MB": bytes as people say them, in thousands. */
export const sizeOf = (bytes: number, language: Language): string => {
  const [amount, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(tags[language], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
};

/** "Norway, Sweden and Chile". */
export const listed = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(tags[language]).format(names);

/** Whether decimals are written with a comma, as in "1,4". */
export const decimalComma = (language: Language): boolean =>
  new Intl.NumberFormat(tags[language])
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',');
