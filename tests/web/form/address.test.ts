import { expect, it } from 'vitest';
import { readAddress } from '#web/form/address.ts';

it.each([
  ['b@mission-norway.example', 'b@mission-norway.example'],
  ["o'neil+poa@un.int", "o'neil+poa@un.int"],
  ['a.b@EXAMPLE.ORG', 'a.b@example.org'],
  // The domain may be in any script: mail knows it in punycode.
  ['delegate@пример.рф', 'delegate@xn--e1afmkfd.xn--p1ai'],
])('%s is written to as %s', (typed, address) => {
  expect(readAddress(typed)).toEqual({ outcome: 'address', address });
});

it.each(['مندوب@example.org', 'délégué@example.org', '代表@example.org'])(
  '%s cannot be written to: not ASCII before the @',
  (typed) => {
    expect(readAddress(typed).outcome).toBe('address not ASCII');
  },
);

it.each([
  '',
  '@',
  'a@',
  '@b.org',
  'a b@c.org',
  'a@b',
  'a@b..org',
  'a@-b.org',
  'a..b@c.org',
  '.a@c.org',
  'a@c.org, d@e.org',
  'a@c.org\r\nBcc: x@y.org',
  '"a b"@c.org',
  'a@[127.0.0.1]',
  '<a@c.org>',
  'a@b@c@',
  `${'a'.repeat(65)}@c.org`,
  `a@${'b'.repeat(260)}.org`,
])('%j is no address', (typed) => {
  expect(readAddress(typed).outcome).toBe('not an address');
});
