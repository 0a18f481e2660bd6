import iconv from 'iconv-lite';
import { shifted } from './shifted-charsets.ts';

/**
 * A charset as a mail names it → the name under which it can be decoded: quotation marks, blanks, prefixes and the
 * habits of senders taken off. Patterns, not names: `cp1251`, `win-1251`, `x-windows-1251`, `ansi-1251` are one thing.
 */
export const canonicalLabel = (label: string | null): string => {
  const bare = (label ?? '')
    .slice(0, 60)
    .toLowerCase()
    .replace(/^["'\s]+/, '')
    .replace(/["'\s,;*].*$/s, '')
    .replace(/^(?:x-|cs)(?=[a-z]{2})/, '');
  for (const [pattern, name] of habits) {
    const match = pattern.exec(bare);
    if (match !== null) return name.replace('$1', match[1] ?? '');
  }
  return bare;
};

const habits: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^(?:utf|uft|ut|unicode-1-1-utf)[-_ ]?8(?:[-_]?mb[34]|n|-mac)?$|^cp-?65001$|^unicode-?2-0-utf-8$/, 'utf-8'],
  [/^(?:unicode-[12]-[01]-)?utf[-_]?7$|^cp-?65000$/, 'utf-7'],
  [/^(?:win(?:dows)?|cp|ms|ansi|ibm)[-_ ]?(125[0-8])(?:-.{0,20})?$/, 'windows-$1'],
  [/^(?:win(?:dows)?|cp|ms|ibm)[-_ ]?936$|^gb[-_]?(?:k|2312)(?:[-_].{0,10})?$|^euc[-_]?cn$|^chinese$/, 'gbk'],
  [/^gb[-_]?18030(?:[-_].{0,10})?$|^cp-?54936$/, 'gb18030'],
  [/^(?:win(?:dows)?|cp|ms)[-_ ]?950$|^(?:cn-)?big[-_]?5(?:[-_].{0,10})?$/, 'big5'],
  [/^(?:win(?:dows)?|cp|ms)[-_ ]?949$|^uhc$|^ks_?c_?5601.{0,10}$|^korean$|^euc[-_]?kr$/, 'euc-kr'],
  [/^(?:win(?:dows)?|cp|ms)[-_ ]?(?:932|31j)$|^s(?:hift)?[-_]?jis(?:[-_].{0,10})?$/, 'shift_jis'],
  [/^(?:iso)?[-_ ]?8859[-_ ]?(\d{1,2})(?:[-_:](?:[ei]|\d{4}))?$/, 'iso-8859-$1'],
  [/^koi8?(?:[-_]?r)?$/, 'koi8-r'],
  [/^koi8[-_]?(?:u|ru)$/, 'koi8-u'],
  [/^(?:cp|ibm|dos)[-_ ]?866$/, 'ibm866'],
  [/^iso[-_]?2022[-_]?(jp|kr|cn)(?:[-_].{0,10})?$/, 'iso-2022-$1'],
  [/^cp-?5022[0-2]$/, 'iso-2022-jp'],
  [/^hz(?:-gb(?:-2312)?)?$/, 'hz'],
  [/^(?:us[-_]?|iso[-_]?646[-_]?)?(?:ascii|us)$|^ansi_x3\.?4.{0,10}$|^7bit$|^646$/, 'us-ascii'],
  [/^latin[-_ ]?1$|^l1$|^ansi$|^8bit$/, 'iso-8859-1'],
];

/**
 * Bytes by the charset that a canonical label names; null where nobody knows it. The browsers' table first (for it `gb2312`
 * is GBK, as for all senders), then iconv's for what browsers gave up (UTF-7, cp850). What fits nowhere becomes U+FFFD.
 */
export const byLabel = (bytes: Uint8Array, label: string): string | null => {
  if (label === 'hz' || label === 'iso-2022-kr' || label === 'iso-2022-cn') return shifted(bytes, label);
  // TextDecoder of Node 20 reads 0x80–0x9f of windows-1252 as controls, and quotation marks vanish.
  if (/^(?:iso-8859-1|windows-1252|us-ascii)$/.test(label)) return iconv.decode(Buffer.from(bytes), 'win1252');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return label !== '' && iconv.encodingExists(label) ? iconv.decode(Buffer.from(bytes), label) : null;
  }
};

/** The charset that a web page names within itself. */
export const metaCharset = (bytes: Uint8Array): string | null =>
  /charset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1] ??
  null;
