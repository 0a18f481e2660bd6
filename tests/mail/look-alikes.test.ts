import { describe, expect, it } from 'vitest';
import { addressKey, mailboxKey, sameAddress } from '#mail/same-address.ts';
import { readMessage } from '#mail/read-message.ts';

/** In UTF-8, as SMTPUTF8 sends it (RFC 6532). */
const sender = (from: string) => readMessage(Buffer.from(`From: ${from}\r\nSubject: Proposals\r\n\r\nDelete II.19.`));
const encoded = (text: string): string => `=?utf-8?b?${Buffer.from(text).toString('base64')}?=`;

describe('the address of a sender', () => {
  it.each([
    ['"delegation@un.example" <attacker@evil.example>', 'attacker@evil.example', 'delegation@un.example'],
    ['delegation@un.example <attacker@evil.example>', 'attacker@evil.example', 'delegation@un.example'],
    [`${encoded('delegation@un.example')} <attacker@evil.example>`, 'attacker@evil.example', 'delegation@un.example'],
    [`${encoded('<delegation@un.example>')} <attacker@evil.example>`, 'attacker@evil.example', 'delegation@un.example'],
    ['"delegation@un.example via List" <list@evil.example>', 'list@evil.example', 'delegation@un.example'],
  ])('B4: of %s is %s, and the other one is shown to a person', async (from, address, shown) => {
    const message = await sender(from);
    expect(message.from.address).toBe(address);
    expect(message.problems).toEqual([expect.stringContaining(`shows an address (${shown})`)]);
  });

  it.each([
    [encoded('delegation@un.example'), null],
    ['"a@b"@c.example', '"a@b"@c.example'],
    [`${'a:'.repeat(5000)} x@y.example;`, null],
    [`${'g: '.repeat(3000)}x@y.example${';'.repeat(3000)}`, null],
  ])(
    'B4: of hostile groups and encoded words never throws and is none that the sender does not have',
    async (from, address) => {
      const found = (await sender(from)).from.address;
      expect([address, 'x@y.example', null]).toContain(found);
    },
  );

  it('B4: that is the one in the name is no matter for anybody', async () => {
    expect((await sender('"Anna@Mission.example" <anna@mission.example>')).problems).toEqual([]);
  });

  it.each([
    ['a Cyrillic а in its domain', 'anna@un\u0430tions.org', 'xn--'],
    ['a whole domain of Cyrillic letters drawn like Latin ones', 'anna@\u0440\u0435\u0440\u0435.org', 'xn--'],
    ['a Greek ο in its local part', 'sec\u03bfnd@un.org', 'un.org'],
    ['full-width letters in its local part', '\uff41nna@un.org', 'un.org'],
  ])('B5: with %s is shown in its own spelling (punycode) and flagged', async (_, address, shown) => {
    const message = await sender(`Anna <${address}>`);
    expect(message.from.address).toContain(shown);
    expect(message.problems.join()).toContain(`(${String(message.from.address)})`);
    expect(sameAddress(message.from.address, address.normalize('NFKC').replaceAll(/[\u0430\u03bf]/g, 'a'))).toBe(false);
  });

  it.each([
    ['a zero-width space in the name', 'Fran\u200bce <a@b.example>'],
    ['a direction override in the name', '\u202eecnarF <a@b.example>'],
    ['a Unicode tag in the name', 'France\u{e0041} <a@b.example>'],
  ])('B5: with %s is flagged', async (_, from) => {
    expect((await sender(from)).problems.join()).toContain('invisible');
  });

  it('B5: with a full-width domain is the domain that IDNA makes of it', async () => {
    expect((await sender('anna@\uff55\uff4e.org')).from.address).toBe('anna@un.org');
  });

  it.each([
    'анна@мид.рф',
    'anna@bücher.example',
    'zoë@mfa.example',
    '张伟@外交部.中国',
    'anna@例え.jp',
    'wang1988@qq.com',
    'Müller, Anna <anna@mfa.example>',
  ])('B5: %s, in one script or two that nobody confuses, is not flagged', async (from) => {
    expect((await sender(from)).problems).toEqual([]);
  });
});

describe('two addresses', () => {
  it.each([
    ['Anna@UN.int', 'anna@un.INT'],
    ['"anna"@un.int', 'anna@un.int'],
    ['"anna.keller"@un.int', 'Anna.Keller@un.int'],
    ['zoe\u0308@un.int', 'zoë@un.int'],
    ['anna@[192.0.2.1]', 'ANNA@[192.0.2.1]'],
    ['anna@[IPv6:2001:DB8::1]', 'anna@[ipv6:2001:db8::1]'],
  ])('B12: %s and %s are one', (one, other) => {
    expect(sameAddress(one, other)).toBe(true);
  });

  it.each([
    ['anna+un@mfa.example', 'anna@mfa.example'],
    ['a.nna@mfa.example', 'anna@mfa.example'],
    ['"anna keller"@mfa.example', 'annakeller@mfa.example'],
    ['"a@b"@c.example', 'a@b'],
    ['anna@[192.0.2.1]', 'anna@[192.0.2.2]'],
    ['\uff41nna@mfa.example', 'anna@mfa.example'],
    ['anna@mfa.example', 'anna@ny.mfa.example'],
  ])('B12: %s and %s are two', (one, other) => {
    expect(sameAddress(one, other)).toBe(false);
  });

  it('B12: count as one mailbox whatever the tag, so that a flood is one sender’s', () => {
    expect(new Set(['anna@x.example', 'Anna+1@x.example', 'anna+2+3@X.example'].map(mailboxKey)).size).toBe(1);
    expect(mailboxKey('+1@x.example')).toBe('+1@x.example');
    expect(mailboxKey('"a+b"@x.example')).toBe('a@x.example');
  });

  it.each(['', '@', 'a', '"@x', `${'"'.repeat(5000)}@x`, '\u202e@\u202e', 'a@[', `${'a+'.repeat(5000)}@x`])(
    'B12: spelled like nothing on earth (%#) are compared all the same',
    (address) => {
      expect(addressKey(addressKey(address))).toBe(addressKey(address));
      expect(typeof mailboxKey(address)).toBe('string');
    },
  );
});
