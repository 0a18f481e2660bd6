/** The namespace of WordprocessingML, transitional: what every Word since 2007 opens. */
export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What XML 1.0 (section 2.2) has no place for: Word calls a file that holds one "unreadable". */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML content or attribute value; characters that XML cannot hold (lone surrogates too) become U+FFFD. */
export const xmlText = (text: string): string =>
  text.replaceAll(notInXml, '\uFFFD').replaceAll(/[&<>"]/gu, (found) => escapes[found] ?? found);

/** ` w:name="value"` for each attribute that is not null. */
export const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === null ? '' : ` ${name}="${xmlText(String(value)).replaceAll(/[\t\n\r]/gu, ' ')}"`,
    )
    .join('');
