import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type SesVerdict, sesVerdictOf } from './ses-errors.ts';

/** What became of handing a letter to SES, as a value: the outbox decides what follows. `ses-errors.ts` has the table. */
export type Sending =
  | { readonly outcome: 'sent'; readonly sesMessageId: string }
  | { readonly outcome: SesVerdict; readonly error: string };

/** Hands one raw message to SES v1 (10 MB at most). The caller holds the claim on its outbox letter. */
export const sendRaw = async (ses: SESClient, to: string, from: string, raw: Uint8Array): Promise<Sending> => {
  try {
    const sent = await ses.send(
      new SendRawEmailCommand({ Source: from, Destinations: [to], RawMessage: { Data: raw } }),
    );
    return sent.MessageId === undefined
      ? { outcome: 'unsure', error: 'SES answered without a message id' }
      : { outcome: 'sent', sesMessageId: sent.MessageId };
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : 'unknown';
    const error = `${name}: ${cause instanceof Error ? cause.message : String(cause)}`.slice(0, 500);
    return { outcome: sesVerdictOf(cause), error };
  }
};
