import { hasSubstance, levelled, levelledSubject } from './automatic-text.ts';
import type { Seen } from './automatic.ts';
import { isForwardSubject } from './quote-marks.ts';
import { bounceSubjects, bounceTexts, delayWords } from './words/bounce.ts';
import { type Field, firstValue } from './headers.ts';

/**
 * Whether a mail reports that another did not arrive: by its structure (RFC 3464, RFC 6533), by fields that servers add,
 * or, for the many systems that do neither, by what subject and text say together with a code, the
 * address that was not reached, or the mail that came back. A mail of substance by a person is
 * none, nor one that he passes on (HOSTILE H4).
 */
export const isBounce = (
  seen: Seen,
  { byMachine, byNobody }: { readonly byMachine: boolean; readonly byNobody: boolean },
): boolean => {
  const { type, partTypes, fields } = seen;
  if (type.value === 'multipart/report' && type.parameters.get('report-type')?.toLowerCase() === 'delivery-status')
    return true;
  if (partTypes.some((part) => part === 'message/delivery-status' || part === 'message/global-delivery-status'))
    return true;
  // A report of another kind (RFC 3798, RFC 5965) is that, whatever it says about delivery.
  if (type.value === 'multipart/report' || partTypes.some((part) => otherReports.has(part))) return false;
  if (fields.some(({ name }) => name === 'x-failed-recipients' || name === 'x-ms-exchange-message-is-ndr')) return true;
  const daemon = isFromDaemon(seen);
  if (daemon && (byNobody || !isPostmaster(seen))) return true;
  const text = levelled(seen.text);
  const subjectSays = bounceSubjects.some((word) => levelledSubject(seen.subject).includes(word));
  const textSays = bounceTexts.some((word) => text.slice(0, 3_000).includes(word));
  if (daemon || byMachine) return isNotice(text) || (daemon ? subjectSays || textSays : subjectSays && textSays);
  const namesWhat = hasDiagnosis(text) || namesAddress.test(text) || partTypes.some((part) => returns.has(part));
  return subjectSays && textSays && namesWhat && !isForwardSubject(seen.subject) && !hasSubstance(seen);
};

const otherReports: ReadonlySet<string> = new Set(['message/disposition-notification', 'message/feedback-report']);

/** Mail systems by their address (`MAILER-DAEMON@`, Exchange's own name) or, with another address, by their name. */
export const isFromDaemon = ({ from, fromName }: Pick<Seen, 'from' | 'fromName'>): boolean => {
  const local = localPart(from);
  return (
    daemons.has(local.replaceAll(/[^a-z]/g, '')) ||
    /^microsoftexchange[\da-f]{32}$/.test(local) ||
    /^(?:mail delivery (?:sub)?system|mailer[ -]daemon|internet mail delivery|mail delivery service|postmaster)\b/.test(
      levelled(fromName ?? ''),
    )
  );
};

const daemons: ReadonlySet<string> = new Set(
  'mailerdaemon maildaemon mailerdemon mdaemon daemon postmaster poostmaster mailerror mailadmin maildelivery'.split(
    ' ',
  ),
);

/** A postmaster may also be a person. */
const isPostmaster = ({ from }: Seen): boolean => /^p+o+stmaster$/.test(localPart(from).replaceAll(/[^a-z]/g, ''));

const localPart = (address: string | null): string =>
  (address ?? '').slice(0, Math.max(0, (address ?? '').lastIndexOf('@'))).toLowerCase();

/** Amazon SES reports by SNS, as JSON in the text of a mail. */
const isNotice = (text: string): boolean =>
  /"(?:notificationtype|eventtype)" ?: ?"bounce\b/.test(text.replaceAll('\\', ''));

/** SMTP's replies and enhanced codes (RFC 5321, RFC 3463), fields of a delivery report. */
const hasDiagnosis = (text: string): boolean =>
  /\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\b#?[45]\.[0-7]\.\d{1,3}\b|\b(?:421|45[0-2]|55[0-4])[ -][a-z<]|\b(?:final-recipient|diagnostic-code|remote-mta|reporting-mta|action): /.test(
    text,
  );

const namesAddress = /[a-z\d]@[a-z\d]/;

const returns: ReadonlySet<string> = new Set(['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers']);

/** Of a mail that came back: which of ours it was, and whether it failed for good (a 4.x.x delay is no failure). */
export interface Returned {
  readonly messageId: string | null;
  readonly failed: boolean;
}

/**
 * @param statusText the parts that are delivery reports
 * @param originalHeader where the mail that came back is shown
 * @param text all that the report says, for systems that write no delivery report
 */
export const returnedOf = (
  statusText: string,
  originalHeader: string,
  text: string,
  fields: readonly Field[],
): Returned => {
  const id = /^message-id:[ \t]*(?:\r?\n[ \t]+)?<?([^\s<>]{3,400})>?/im.exec(originalHeader.slice(0, 200_000))?.[1];
  const reference = /<([^\s<>]{3,400})>/.exec(
    firstValue(fields, 'in-reply-to') ?? firstValue(fields, 'references') ?? '',
  )?.[1];
  return { messageId: id ?? reference ?? null, failed: failedForGood(statusText, text, fields) };
};

/** One recipient who was not reached for good is enough; without any report, what the words say. */
const failedForGood = (statusText: string, text: string, fields: readonly Field[]): boolean => {
  const actions = [...statusText.matchAll(/^action:[ \t]*([a-z]+)/gim)].map(([, action]) => action?.toLowerCase());
  if (actions.length > 0) return actions.includes('failed');
  const statuses = [...statusText.matchAll(/^status:[ \t]*([245])\./gim)].map(([, status]) => status);
  if (statuses.length > 0) return statuses.includes('5');
  const said = `${levelledSubject(firstValue(fields, 'subject'))}\n${levelled(text.slice(0, 3_000))}`;
  return !delayWords.some((word) => said.includes(word));
};
