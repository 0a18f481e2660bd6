import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';

/** What became of handing a letter to SES, as a value: the outbox decides what follows. */
export type Sending =
  | { readonly outcome: 'sent'; readonly sesMessageId: string }
  /** Try again later: throttled, unavailable, a lost answer. */
  | { readonly outcome: 'later'; readonly error: string }
  /** Never again by itself: SES refuses this very letter, or us. */
  | { readonly outcome: 'refused'; readonly error: string };

/**
 * Errors that a retry of the same letter does not mend
 * (https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html#API_SendRawEmail_Errors). Everything else
 * is taken for temporary: better late than lost.
 */
const permanent = new Set([
  'MessageRejected',
  'MailFromDomainNotVerifiedException',
  'MailFromDomainNotVerified',
  'ConfigurationSetDoesNotExist',
  'ConfigurationSetDoesNotExistException',
  'InvalidParameterValue',
  'ValidationError',
]);

/** Hands one raw message to SES v1 (10 MB at most). The caller holds the claim on its outbox letter. */
export const sendRaw = async (ses: SESClient, to: string, from: string, raw: Uint8Array): Promise<Sending> => {
  try {
    const sent = await ses.send(
      new SendRawEmailCommand({ Source: from, Destinations: [to], RawMessage: { Data: raw } }),
    );
    return sent.MessageId === undefined
      ? { outcome: 'later', error: 'SES answered without a message id' }
      : { outcome: 'sent', sesMessageId: sent.MessageId };
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : 'unknown';
    const error = `${name}: ${cause instanceof Error ? cause.message : String(cause)}`.slice(0, 500);
    return permanent.has(name) ? { outcome: 'refused', error } : { outcome: 'later', error };
  }
};

/** Milliseconds until the n-th try of a letter (n ≥ 1): 5 s, doubled each time, an hour at most. */
export const backOff = (attempts: number): number => Math.min(5_000 * 2 ** Math.max(0, attempts - 1), 3_600_000);

/** Tries before a letter is given up and shown to the secretariat: about a day and a half with the back-off above. */
export const maxAttempts = 40;

/** Milliseconds until a held letter is looked at again: the conference's hour may pass faster than the machine's. */
export const heldMs = 300_000;
