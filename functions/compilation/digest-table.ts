import { html } from 'hono/html';
import type { Cell, TableBlock } from '#document/paper.ts';
import { type Language, directionOf } from '#wording/language.ts';

type Html = ReturnType<typeof html>;

/** A table of figures in a letter: shaded cells with the number in each. */
export const tableHtml = (table: TableBlock, language: Language): Html => {
  const { caption, columns, rows } = withoutEmpty(table);
  return html`<div role="region" tabindex="0" aria-label="${caption}" style="overflow-x:auto">
    <table
      dir="${directionOf(language)}"
      width="100%"
      style="border-collapse:collapse;margin:16px 0;font-size:14px;font-variant-numeric:tabular-nums"
    >
      <caption style="text-align:start;font-weight:bold;padding:4px 0">
        ${caption}
      </caption>
      <tr>
        ${columns.map(
          ({ title, isNumber }) =>
            html`<th
              scope="col"
              style="${cell};font-weight:normal;font-size:12px;text-align:${isNumber ? 'center' : 'start'}"
            >
              ${title}
            </th>`,
        )}
      </tr>
      ${rows.map(
        ([first, ...cells]) =>
          html`<tr>
            <th scope="row" style="${cell};font-weight:normal;text-align:start"><bdi>${first?.text ?? ''}</bdi></th>
            ${cells.map(numberCell)}
          </tr>`,
      )}
    </table>
  </div>`;
};

/** Columns in which nobody stands are left out: a phone has no room for them. */
const withoutEmpty = ({ columns, rows, ...about }: TableBlock): TableBlock => {
  const kept = columns.map((_, column) => column === 0 || rows.some((row) => row[column]?.shade !== 0));
  return {
    ...about,
    columns: columns.filter((_, column) => kept[column]),
    rows: rows.map((row) => row.filter((_, column) => kept[column])),
  };
};

/** No word of a head is broken: what does not fit a phone is scrolled there. */
const cell = 'padding:3px 4px;border:1px solid #8a8a8a;overflow-wrap:normal';

/** Ground and ink of the shades from none to darkest; each pair is read at 4.5:1 or better. */
const shades = ['', '#e3edf5;color:#16202a', '#bcd5e8;color:#16202a', '#8fb8d6;color:#10181f', '#1f6fa8;color:#ffffff'];

const numberCell = ({ text, shade }: Cell): Html =>
  html`<td style="${cell};text-align:center${shade === 0 ? '' : `;background-color:${shades[shade] ?? ''}`}">
    ${text}
  </td>`;
