import { ownCounters, pointNouns } from './points.ts';
import { spread } from './spread.ts';

/** What a cover note says of an entry below that is not to be read. In small letters. */
export const settingAside: readonly string[] = [
  ...spread(
    '[disregard|ignore|skip|drop|omit|leave out|forget|withdrawn|no longer valid|no longer stands|does not stand|not to be considered|please do not consider|is dropped|has been dropped|we dropped|we drop]',
    '[ne pas tenir compte|ne tenez pas compte|ne tenez plus compte|oubliez|ignorez|laissez de côté|laisser de côté|retiré|abandonné|n’est plus valable|ne vaut plus|nous l’abandonnons]',
    '[no hagan caso|no haga caso|hagan caso omiso|no tengan en cuenta|no tenga en cuenta|no tomen en cuenta|ignoren|olviden|olvídense|omitan|sáltense|lo bajamos|la bajamos|queda fuera|quedó fuera|ya no va|ya no corre|se retira|retirado|descartado|lo retiramos]',
    '[не учитывать|не учитывайте|не принимать во внимание|не принимайте во внимание|не обращайте внимания|игнорировать|игнорируйте|снимается|снят|снята|снято|мы сняли|мы снимаем|отозван|отозвано|отозвана|пропустите|исключите из рассмотрения|больше не актуален|больше не актуально|неактуален]',
    '[تجاهلوا|يرجى تجاهل|تجاهل|لا تأخذوا|لم يعد قائما|لم تعد قائمة|سحبناه|سحبناها|نسحبها|نسحبه|يلغى|ألغيت|ألغي]',
    '[请忽略|忽略|作废|不再提出|已撤回|不予考虑|请勿考虑|不算|略过|已取消]',
  ),
];

/** What the entries of a list that is passed on are called. Folded. */
export const entryNouns: ReadonlySet<string> = new Set([
  ...pointNouns,
  ...ownCounters,
  ...'замечания замечанию поправке просьбе правке правку пункт пункта пункту пункте пунктом предложение предложения предложению'.split(
    ' ',
  ),
  ...'ملاحظه اقتراح مقترح تعديل'.split(' '),
]);

/** Such a word behind its number. */
export const counters: ReadonlySet<string> = new Set(['点', '条', '项']);
