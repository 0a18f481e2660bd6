/** What a token of the read API lets its bearer read: the words after `/api/v1/`. */
export const scopes = ['submissions', 'paragraphs', 'other-mail'] as const;
export type Scope = (typeof scopes)[number];

/** A token as it is kept: its bearer alone has the token itself. All times are the machine's, in ms. */
export interface ApiToken {
  /** The token's hash, by which it is taken back; nobody can use it. */
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly madeBy: string;
  readonly madeAt: number;
  readonly endsAt: number;
  readonly revokedAt: number | null;
}

/** Days that a token may be given for: a week's trial, the conference, a year at most. */
export const tokenDays = [7, 30, 365] as const;

/** Characters of what a token is for. */
export const longestName = 80;

export const isGood = ({ endsAt, revokedAt }: ApiToken, now: number): boolean => revokedAt === null && now < endsAt;
