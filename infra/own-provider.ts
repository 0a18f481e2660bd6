/** An identity provider that is there already, by what an installation is told of it. */
export interface OwnProvider {
  /** Describes itself at `/.well-known/openid-configuration` below it. */
  readonly issuer: string;
  /** What the provider knows the console as. */
  readonly client: string;
  /** The claim in which it says whose groups a person is in. */
  readonly groups: string;
  /** The name in Secrets Manager of what the console proves itself with; undefined for a public client. */
  readonly secretName: string | undefined;
}

type Given = (name: string) => string | undefined;
type Checked = (name: string, value: string, pattern: RegExp, remedy: string) => string;

/** HTTPS, or this very machine: for an emulator, where nothing leaves it. */
const issuerPattern = /^(?:https:\/\/[^\s/?#]+|http:\/\/127\.0\.0\.1:\d{2,5})(?:\/[^\s?#]*)?$/;

/** `-c signInIssuer=… -c signInClient=…`; undefined where neither is given, and the stack makes a user pool. */
export const readOwnProvider = (given: Given, checked: Checked): OwnProvider | undefined => {
  const told = ['signInIssuer', 'signInClient', 'signInGroups', 'signInSecret'].filter((name) => given(name));
  if (told.length === 0) return undefined;
  const secret = given('signInSecret');
  return {
    issuer: checked('signInIssuer', given('signInIssuer') ?? '', issuerPattern, 'https://…, as its tokens name it'),
    client: checked('signInClient', given('signInClient') ?? '', /^\S+$/, 'the client id that the provider gave'),
    groups: checked('signInGroups', given('signInGroups') ?? 'groups', /^[\w:./-]+$/, 'the name of a claim'),
    secretName:
      secret === undefined
        ? undefined
        : checked('signInSecret', secret, /^[\w/+=.@-]+$/, 'the name of a secret in Secrets Manager'),
  };
};
