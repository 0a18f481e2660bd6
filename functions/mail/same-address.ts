/**
 * One form for all spellings of one address: case does not count (domains never tell it; local parts could, and no mail
 * service in use does), nor do quotation marks that are not needed (RFC 5321, section 4.1.2), nor how an accent is composed
 * (RFC 6532, section 3.1). A domain is in ASCII already (`addrSpec`). Everything else makes another address: a tag behind
 * `+`, dots, and above all letters that only look alike (HOSTILE B5, B12).
 */
export const addressKey = (address: string): string => {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0)).normalize('NFC').toLowerCase();
  const domain = at < 0 ? address : address.slice(at + 1);
  const bare = /^"([\w!#$%&'*+/=?^`{|}~.-]{1,64})"$/.exec(local)?.[1];
  return `${bare ?? local}@${domain.toLowerCase()}`;
};

export const sameAddress = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && addressKey(one) === addressKey(other);

/** Whose mailbox it is for counting: `anna+1@` and `anna+2@` reach one (RFC 5233), and a flood may use thousands. */
export const mailboxKey = (address: string): string => addressKey(address).replace(/^([^+"@]{1,64})\+[^@]*@/, '$1@');
