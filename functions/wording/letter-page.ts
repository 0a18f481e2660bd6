import { html, raw } from 'hono/html';
import { type Language, directionOf } from './language.ts';

/**
 * The HTML part: a letter, one column of 600 px, system fonts, no images, nothing fetched. Clients drop attributes of
 * the root, so each language's table says its own `lang` and `dir`; every inserted value is isolated (PITFALLS 6.6).
 * Ground and ink are said together, in line, so that no client joins its own ink to our ground; what is set on it are
 * tints. A client that honours the head turns both to dark. The table is as wide as the window whatever stands in it: what
 * is wider scrolls in a box of its own. Escaped by construction: `html` escapes whatever is put into it.
 */
export type Html = ReturnType<typeof html>;

const light = 'background-color:#fdfcf9;color:#1c1e21';

/** `!important` outranks what stands in line. */
const dark = raw(
  '@media (prefers-color-scheme:dark){body,.letter{background-color:#16181b!important;color:#e9e6df!important}a{color:#7fbfea!important}}',
);

export const letterPage = (
  subject: string,
  columns: readonly { readonly language: Language; readonly content: Html }[],
): string =>
  settled(
    html`<!doctype html>
      <html lang="${columns[0]?.language ?? 'en'}" dir="${directionOf(columns[0]?.language ?? 'en')}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${subject}</title>
          <style>
            ${dark}
          </style>
        </head>
        <body
          style="margin:0;padding:16px;${light};font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:16px;line-height:1.5"
        >
          <main>
            ${columns.map(
              ({ language, content }) =>
                html`<table
                  role="presentation"
                  class="letter"
                  lang="${language}"
                  dir="${directionOf(language)}"
                  align="center"
                  width="600"
                  style="max-width:600px;width:100%;table-layout:fixed;margin:0 auto 32px;border-collapse:collapse;${light}"
                >
                  <tr>
                    <td dir="${directionOf(language)}" style="padding:0;text-align:start;overflow-wrap:anywhere">
                      ${content}
                    </td>
                  </tr>
                </table>`,
            )}
          </main>
        </body>
      </html>`,
  );

/** What stands below a finished letter for its one reader; foreign text is escaped, so the end is where it seems. */
export const withEnd = (letter: string, end: readonly Html[]): string =>
  end.length === 0 ? letter : letter.replace('</main>', () => `${settled(html`${end}`)}</main>`);

/**
 * `html` gives a promise only when one is put into it, and a letter puts none. The indentation of the source is no part
 * of the letter: mail services cut a message at 102 kB.
 */
const settled = (written: Html): string => {
  if (written instanceof Promise) throw new TypeError('a letter was given a promise to set');
  return written.toString().replace(/\n[ \n]*/g, '\n');
};

/** With ink of its own: a client's own blue for the dark cannot be read on our light ground. */
export const link = (url: string, label: string): Html => html`<a href="${url}" style="color:#1f6fa8">${label}</a>`;

/** What happened, the first line of a letter. */
export const headline = (words: string | Html): Html =>
  html`<h1 style="font-size:18px;line-height:1.4;margin:0 0 12px">${words}</h1>`;
