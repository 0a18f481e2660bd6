import { replyTokenOf } from '#conference/addresses.ts';
import type { Conference } from '#conference/conference.ts';
import type { Message } from '#mail/message.ts';
import { namedInSubject, namedInWords } from './named-references.ts';
import type { SubmissionWithItems } from './record.ts';

/** How a submission of ours is found. */
export interface Finding {
  readonly conference: Conference;
  readonly byToken: (token: string) => Promise<SubmissionWithItems | null>;
  /** The submission that a letter of ours belongs to, by its Message-ID. */
  readonly bySent: (messageId: string) => Promise<SubmissionWithItems | null>;
  /** By `RC3/0147`. */
  readonly byReference: (reference: string) => Promise<SubmissionWithItems | null>;
}

/** What of ours a mail is about. */
export interface Earlier {
  /** The submission whose letter it answers, by Reply-To token or by what it refers to: our letter lies below its words. */
  readonly answered: SubmissionWithItems | null;
  /** The submission that it corrects if it corrects any: the one that its own words name, else the one it answers. */
  readonly meant: SubmissionWithItems | null;
  /** It was sent to the token's address of the one meant. */
  readonly holdsToken: boolean;
  /** Its words name several. */
  readonly several: boolean;
  /** A reference that leads to nothing, at least not yet. */
  readonly unknown: string | null;
}

/** Look-ups a mail may cause: a hostile References header must not become a thousand requests. */
export const maxReferences = 20;

/** @param message a letter of ours that comes back names itself. */
export const earlierOf = async (message: Message, finding: Finding): Promise<Earlier> => {
  const byToken = await tokened(message, finding);
  const answered = byToken ?? (await referred(message, finding));
  const { prefix } = finding.conference;
  const [first, ...more] = namedInWords(message, prefix);
  const named = first ?? (answered === null ? namedInSubject(message, prefix)[0] : undefined);
  const found = named === undefined || named === answered?.reference ? answered : await finding.byReference(named);
  return {
    answered,
    meant: found,
    holdsToken: byToken !== null && found?.number === byToken.number,
    several: more.length > 0,
    unknown: found === null && named !== undefined ? named : null,
  };
};

/**
 * A correction that answers no letter of ours and names no reference, in the thread of its sender's own mail, is about that
 * mail: `continued` (`earlier-names.ts`).
 */
export const goingOn = async (
  earlier: Earlier,
  continued: Pick<SubmissionWithItems, 'reference'> | null,
  byReference: Finding['byReference'],
): Promise<Earlier> =>
  earlier.meant !== null || earlier.unknown !== null || continued === null
    ? earlier
    : { ...earlier, meant: await byReference(continued.reference) };

const tokened = async ({ envelopeTo, to, cc }: Message, finding: Finding): Promise<SubmissionWithItems | null> => {
  for (const address of [envelopeTo, ...[...to, ...cc].map((one) => one.address)]) {
    const token = address === null ? null : replyTokenOf(address, finding.conference);
    const found = token === null ? null : await finding.byToken(token);
    if (found !== null) return found;
  }
  return null;
};

const referred = async (message: Message, { bySent }: Finding): Promise<SubmissionWithItems | null> => {
  // A letter of ours that comes back names itself.
  const own = message.automatic === 'own-mail' ? message.messageId : null;
  const references = [own, message.inReplyTo, message.returned?.messageId ?? null, ...message.references].filter(
    (id) => id !== null,
  );
  for (const id of [...new Set(references)].slice(0, maxReferences)) {
    const found = await bySent(id);
    if (found !== null) return found;
  }
  return null;
};
