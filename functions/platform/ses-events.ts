/**
 * What SES says became of our own mail. It publishes to SNS, SNS to the queue; the body is the event itself (raw
 * delivery) or SNS's envelope around it
 * (https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html).
 */
export interface MailEvent {
  readonly kind: 'delivery' | 'bounce' | 'complaint';
  readonly sesMessageId: string;
  readonly permanent: boolean;
  /** Diagnostic text for the secretariat, never the mail's words. */
  readonly detail: string;
  /** When SES took the mail (ms), to tell an event that overtook our own record from one that is not ours. */
  readonly mailedAt: number | null;
}

type Json = Record<string, unknown>;
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Null for events that change nothing here (send, open, click) and for what is no SES event. */
export const mailEventOf = (body: string): MailEvent | null => {
  const outer = parsed(body);
  const event = typeof outer['Message'] === 'string' ? parsed(outer['Message']) : outer;
  const mail = object(event['mail']);
  const sesMessageId = words(mail['messageId']);
  if (sesMessageId === '') return null;
  const mailed = Date.parse(words(mail['timestamp']));
  const known = { sesMessageId, mailedAt: Number.isNaN(mailed) ? null : mailed };
  switch (words(event['eventType'] ?? event['notificationType'])) {
    case 'Delivery':
      return { ...known, kind: 'delivery', permanent: false, detail: '' };
    case 'Bounce': {
      const bounce = object(event['bounce']);
      const first = object(Array.isArray(bounce['bouncedRecipients']) ? bounce['bouncedRecipients'][0] : null);
      const detail = [bounce['bounceType'], bounce['bounceSubType'], first['diagnosticCode']].map(words);
      return {
        ...known,
        kind: 'bounce',
        permanent: bounce['bounceType'] === 'Permanent',
        detail: detail.join(' ').trim(),
      };
    }
    case 'Complaint':
      return {
        ...known,
        kind: 'complaint',
        permanent: true,
        detail: words(object(event['complaint'])['complaintFeedbackType']),
      };
    default:
      return null;
  }
};

const parsed = (text: string): Json => {
  try {
    return object(JSON.parse(text));
  } catch {
    return {};
  }
};
