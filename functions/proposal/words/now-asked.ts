import { spread } from './spread.ts';

/** What says that something is asked today in place of what was asked before; and what only looks like it. */
export const nowAsked: readonly (readonly [string, 'now' | 'text'])[] = [
  ...['now', 'today', 'instead', 'désormais', 'maintenant', 'à présent', 'ahora', 'hoy', 'en su lugar'].map(
    (form) => [form, 'now'] as const,
  ),
  ...['теперь', 'сейчас', 'ныне', 'вместо этого', 'الآن', 'فالآن', 'والآن', 'حاليا', 'اليوم'].map(
    (form) => [form, 'now'] as const,
  ),
  ...['现', '现在', '如今', '今', '目前', '而今'].map((form) => [form, 'now'] as const),
  ...spread('现[有|行|存|状|文|案文|措辞|表述|代|场|实]', '目前[案文|措辞|表述|文字|的]').map(
    (form) => [form, 'text'] as const,
  ),
];
