import { domainToASCII } from 'node:url';
import { limits } from './limits.ts';

export type Address =
  | { readonly outcome: 'address'; readonly address: string }
  | { readonly outcome: 'not an address' | 'address not ASCII' };

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * An address that SES can write to: ASCII before the @, because it does not speak SMTPUTF8
 * (https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Destination.html); the domain is written in its own
 * script and turned into punycode here.
 */
export const readAddress = (typed: string): Address => {
  const at = typed.lastIndexOf('@');
  if (at < 1 || typed.length > limits.address) return { outcome: 'not an address' };
  const local = typed.slice(0, at);
  const domain = domainToASCII(typed.slice(at + 1)).toLowerCase();
  if (!asciiDomain.test(domain) || domain.length > 253) return { outcome: 'not an address' };
  if (!localPart.test(local) || local.length > 64)
    return {
      outcome:
        /^[^\s@,;<>()]+$/u.test(local) && /[^\u0020-\u007e]/u.test(local) ? 'address not ASCII' : 'not an address',
    };
  return { outcome: 'address', address: `${local}@${domain}` };
};
