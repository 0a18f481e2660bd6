/** Who can sign in on one machine, without a password; the names are those of the groups in AWS (`infra/sign-in.ts`). */
export const localUsers = ['secretariat', 'chair', 'delegate'] as const;
export type LocalUser = (typeof localUsers)[number];

/** What the provider says of each: the claims that Cognito would make. A delegate is in no group. */
export const claimsOf = (user: LocalUser): Readonly<Record<string, unknown>> & { readonly sub: string } => ({
  sub: `local-${user}`,
  name: user,
  ...(user !== 'delegate' && { 'cognito:groups': [user] }),
});

/** What the provider knows the console as. */
export const localClient = 'console';
