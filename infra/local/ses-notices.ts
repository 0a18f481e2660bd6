import { randomUUID } from 'node:crypto';
import type { Envelope } from './sent-mail.ts';

/**
 * What SES publishes about a mail it took, in the shape its events have
 * (https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html), as the body of a queue
 * message: SNS in between is asked for raw delivery.
 */
export type Notice =
  | { readonly type: 'Delivery' }
  | { readonly type: 'Bounce'; readonly bounceType: 'Permanent' | 'Transient' }
  | { readonly type: 'Complaint' };

export const noticeOf = (notice: Notice, envelope: Envelope, at: Date): string => {
  const timestamp = at.toISOString();
  const mail = {
    timestamp: new Date(envelope.mailedAt).toISOString(),
    source: envelope.from,
    sendingAccountId: '000000000000',
    messageId: envelope.id,
    destination: envelope.to,
    headersTruncated: false,
  };
  const recipients = envelope.to.map((emailAddress) => ({ emailAddress }));
  switch (notice.type) {
    case 'Delivery':
      return JSON.stringify({
        eventType: 'Delivery',
        mail,
        delivery: {
          timestamp,
          processingTimeMillis: at.getTime() - envelope.mailedAt,
          recipients: envelope.to,
          smtpResponse: '250 2.0.0 OK',
          reportingMTA: 'a8-31.smtp-out.amazonses.com',
        },
      });
    case 'Bounce': {
      const permanent = notice.bounceType === 'Permanent';
      const failed = permanent
        ? { action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }
        : { action: 'delayed', status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' };
      return JSON.stringify({
        eventType: 'Bounce',
        mail,
        bounce: {
          feedbackId: randomUUID(),
          bounceType: notice.bounceType,
          bounceSubType: permanent ? 'General' : 'MailboxFull',
          bouncedRecipients: recipients.map((recipient) => ({ ...recipient, ...failed })),
          timestamp,
          reportingMTA: 'dsn; a8-31.smtp-out.amazonses.com',
        },
      });
    }
    case 'Complaint':
      return JSON.stringify({
        eventType: 'Complaint',
        mail,
        complaint: {
          feedbackId: randomUUID(),
          complainedRecipients: recipients,
          timestamp,
          complaintFeedbackType: 'abuse',
        },
      });
  }
};
