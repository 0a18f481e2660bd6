import { html } from 'hono/html';
import { type Language, directionOf } from './language.ts';

/**
 * The HTML part: a letter, one column of 600 px, system fonts, no images, nothing fetched. Clients drop attributes of
 * the root, so each language's table says its own `lang` and `dir`; every inserted value is isolated (PITFALLS 6.6).
 * Colours are tints of whatever background the client gives, so that dark mode needs no rules of its own.
 * Escaped by construction: `html` escapes whatever is put into it.
 */
export type Html = ReturnType<typeof html>;

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
        </head>
        <body
          style="margin:0;padding:16px;font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:16px;line-height:1.5"
        >
          ${columns.map(
            ({ language, content }) =>
              html`<table
                role="presentation"
                lang="${language}"
                dir="${directionOf(language)}"
                align="center"
                width="600"
                style="max-width:600px;width:100%;margin:0 auto 32px;border-collapse:collapse"
              >
                <tr>
                  <td dir="${directionOf(language)}" style="padding:0;text-align:start;overflow-wrap:anywhere">
                    ${content}
                  </td>
                </tr>
              </table>`,
          )}
        </body>
      </html>`,
  );

/**
 * `html` gives a promise only when one is put into it, and a letter puts none. The indentation of the source is no part
 * of the letter: mail services cut a message at 102 kB.
 */
export const settled = (written: Html): string => {
  if (written instanceof Promise) throw new TypeError('a letter was given a promise to set');
  return written.toString().replace(/\n[ \n]*/g, '\n');
};
