import type { Message } from '#mail/message.ts';
import type { ReadLine } from '#infra/local/read-one.ts';
import type { Expected } from './expected.ts';
import { countLines, squeezed } from './lines.ts';

/** What is compared with a collection's statement: the line that the command prints, and for a mail all that was read. */
export interface Found {
  readonly line: ReadLine;
  readonly message: Message | null;
  readonly seconds: number;
}

/** Each stated fact by its key, and whether it was found right. */
export const facts = (expected: Expected, { line, message, seconds }: Found): Map<string, boolean> => {
  const right = new Map<string, boolean>();
  const check = <Value>(key: string, value: Value | undefined, holds: (value: Value) => boolean): void => {
    if (value !== undefined) right.set(key, holds(value));
  };
  const all = squeezed(
    [message?.body.text ?? '', ...line.attachments.map(({ text }) => text ?? ''), everything(line)].join('\n'),
  );
  const names = line.attachments.map(({ name }) => name);
  const isAutomatic = line.automatic !== null;
  const newText = squeezed(line.newText);

  check('from', expected.from, (from) => same(line.from, from));
  check('fromName', expected.fromName, (name) => same(line.fromName, name));
  check('subject', expected.subject, (subject) => same(line.subject, subject) || hasUnreadable(line.subject));
  check('to', expected.to, (to) => to.every((one) => message?.to.some(({ address }) => same(address, one)) === true));
  check('textBody', expected.textBody, (text) => text === null || all.includes(squeezed(text)));
  check('textContains', expected.textContains, (text) => all.includes(squeezed(text)));
  check('htmlContains', expected.htmlContains, (text) => all.includes(squeezed(text)));
  check('textLeafContents', expected.textLeafContents, (texts) =>
    texts.every((text) => all.includes(squeezed(text.slice(0, 400)))),
  );
  check('attachments', expected.attachments, (count) => names.length === count);
  check('attachmentNames', expected.attachmentNames, (wanted) => wanted.every((name) => names.includes(name)));
  check('attachmentNameContains', expected.attachmentNameContains, (part) => names.some((name) => name.includes(part)));
  check('attachmentSha256', expected.attachmentSha256, (wanted) =>
    wanted.every((sum) => line.attachments.some(({ sha256 }) => sha256 === sum)),
  );
  check('attachmentDecodedBytes', expected.attachmentDecodedBytes, (wanted) =>
    wanted.every((size) => line.attachments.some(({ bytes }) => bytes === size)),
  );
  check('autoReply', expected.autoReply, (is) => (line.automatic === 'automatic') === is);
  check('bounce', expected.bounce, (is) => (line.automatic === 'bounce') === is);
  check('deliveryReport', expected.deliveryReport, (is) => isAutomatic === is);
  check('readReceipt', expected.readReceipt, (is) => isAutomatic === is);
  check('feedbackReport', expected.feedbackReport, (is) => isAutomatic === is);
  check('calendar', expected.calendar, (is) => names.length > 0 === is);
  check('mustContain', expected.mustContain, (parts) => parts.every((part) => newText.includes(squeezed(part))));
  check('mustNotContain', expected.mustNotContain, (parts) => !parts.some((part) => newText.includes(squeezed(part))));
  check('replyNonEmpty', expected.replyNonEmpty, (is) => (newText !== '') === is);
  check('keepWhole', expected.keepWhole, () => countLines(expected, line.newText, everything(line)).lost.length === 0);
  check('forwarded', expected.forwarded, (is) => (line.forwarded !== null) === is);
  check('newText', expected.newText, (text) => newText === squeezed(text ?? ''));
  check(
    'replyText',
    expected.interleaved === true ? undefined : expected.replyText,
    (text) => newText === squeezed(text),
  );
  check('maxSeconds', expected.maxSeconds, (limit) => seconds < limit);
  const stated = expected.forwardedMessage;
  check('forwarded subject', stated?.subject, (subject) => same(line.forwarded?.subject, subject));
  check('forwarded text', stated?.body, (text) => squeezed(line.forwarded?.text ?? '') === squeezed(text));
  check('forwarded from', stated?.from, (from) => same(line.forwarded?.from, from.address));
  check('forwarded name', stated?.from, (from) => same(line.forwarded?.fromName, from.name));
  return right;
};

/** Every word that the command gives back of a mail's text. */
export const everything = (line: ReadLine): string =>
  [line.newText, line.quoted, line.signature, line.forwarded?.text ?? ''].join('\n');

const same = (found: string | null | undefined, wanted: string | null): boolean =>
  found === null || found === undefined || wanted === null
    ? (found ?? null) === wanted
    : squeezed(found).toLowerCase() === squeezed(wanted).toLowerCase();

/** An encoded word that cannot be decoded may stand as it is or as replacement characters: nothing right is known. */
const hasUnreadable = (subject: string | null): boolean => subject?.includes('\ufffd') === true;
