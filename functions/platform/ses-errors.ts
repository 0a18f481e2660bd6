/**
 * What follows from each error of SES's `SendRawEmail`, in one table: its own errors
 * (https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html#API_SendRawEmail_Errors), those of every
 * action (https://docs.aws.amazon.com/ses/latest/APIReference/CommonErrors.html), and a line that broke.
 */
export type SesVerdict =
  /** Never again by itself: SES refuses this very letter, or the installation is not ready for it. A person looks. */
  | 'refused'
  /** Surely not sent; the same letter may go later. */
  | 'later'
  /** Nobody knows whether it was sent: the answer was lost. */
  | 'unsure';

/** By SES's code without the ending `Exception`, which the SDK puts behind some and not behind others. */
export const sesVerdicts: Readonly<Record<string, SesVerdict>> = {
  // — SendRawEmail's own —
  MessageRejected: 'refused',
  MailFromDomainNotVerified: 'refused',
  ConfigurationSetDoesNotExist: 'refused',
  // A pause is lifted by whoever imposed it; until then nothing is sent, and nothing may be lost.
  AccountSendingPaused: 'later',
  ConfigurationSetSendingPaused: 'later',

  // — of every action: what is asked is wrong, and will be wrong again —
  InvalidAction: 'refused',
  InvalidParameterCombination: 'refused',
  InvalidParameterValue: 'refused',
  InvalidQueryParameter: 'refused',
  MalformedQueryString: 'refused',
  MissingAction: 'refused',
  MissingParameter: 'refused',
  RequestEntityTooLarge: 'refused',
  ValidationError: 'refused',

  // — of every action: who asks may not just now; mended outside, without a new letter —
  AccessDenied: 'later',
  ExpiredToken: 'later',
  IncompleteSignature: 'later',
  InvalidClientTokenId: 'later',
  MissingAuthenticationToken: 'later',
  NotAuthorized: 'later',
  OptInRequired: 'later',
  RequestExpired: 'later',
  SignatureDoesNotMatch: 'later',
  CredentialsProviderError: 'later',

  // — too much, or too busy: the rate of a second or the quota of a day —
  LimitExceeded: 'later',
  RequestLimitExceeded: 'later',
  ServiceUnavailable: 'later',
  Throttling: 'later',
  TooManyRequests: 'later',

  // — nobody was reached —
  EAI_AGAIN: 'later',
  ECONNREFUSED: 'later',
  EHOSTUNREACH: 'later',
  ENETUNREACH: 'later',
  ENOTFOUND: 'later',

  // — it was handed over, and no answer came —
  EPIPE: 'unsure',
  ECONNRESET: 'unsure',
  ETIMEDOUT: 'unsure',
  InternalFailure: 'unsure',
  RequestTimeout: 'unsure',
  Timeout: 'unsure',
};

/**
 * Of an error that the table does not know: one that SES answered with (a status of 400 to 499) is tried again, better
 * late than lost; after any other the letter may be on its way.
 */
export const sesVerdictOf = (cause: unknown): SesVerdict => {
  for (const code of codesOf(cause)) {
    const verdict = sesVerdicts[code];
    if (verdict !== undefined) return verdict;
  }
  const status = (cause as { $metadata?: { httpStatusCode?: unknown } } | null)?.$metadata?.httpStatusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? 'later' : 'unsure';
};

/** An error of Node's network has its code apart; the SDK's `TimeoutError` and SES's codes are names. */
const codesOf = (cause: unknown): string[] => {
  const { name, code } = (cause ?? {}) as { name?: unknown; code?: unknown };
  return [name, code].flatMap((one) =>
    typeof one === 'string' && one !== 'Error' ? [one, one.replace(/Exception$/, ''), one.replace(/Error$/, '')] : [],
  );
};
