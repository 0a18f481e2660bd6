import type { Reading } from './reading.ts';
import type { Element } from './xml.ts';

/** Fields that would fetch or start something (HOSTILE E7); none is ever carried out. */
const reaching = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK)\b/iu;

/** Follows a field through its begin, code, result and end (17.16.18), and names one that reaches out of the document. */
export const fieldMark = (element: Element, { fields, problems }: Reading): void => {
  const open = fields.at(-1);
  if (element.name === 'w:fldSimple') return named(element.attributes['instr'] ?? '', problems);
  if (element.name !== 'w:fldChar') {
    if (open !== undefined) open.code += element.text;
    return;
  }
  const type = element.attributes['fldCharType'];
  if (type === 'begin') fields.push({ code: '', inCode: true, closed: false });
  if (open === undefined || (type !== 'separate' && type !== 'end')) return;
  if (open.inCode) named(open.code, problems);
  open.inCode = false;
  open.closed = true;
  if (type === 'end') fields.pop();
};

const named = (code: string, problems: Set<string>): void => {
  const kind = reaching.exec(code)?.[1]?.toUpperCase();
  if (kind !== undefined)
    problems.add(
      `The file holds a field that reaches out of it (${kind}); it was not carried out, its last result was read.`,
    );
};

/** At a paragraph's end: a code that has not come to its end was text after all. */
export const endOfParagraph = ({ fields }: Reading): void => {
  for (let at = fields.length - 1; at >= 0; at -= 1) if (fields[at]?.inCode === true) fields.splice(at, 1);
};
