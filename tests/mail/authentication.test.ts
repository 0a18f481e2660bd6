import { describe, expect, it } from 'vitest';
import { authenticate, leavesSomethingToWin, noFindings } from '#mail/authentication.ts';
import { maxSignatures, maxSignedHeader, maxSignedLine } from '#mail/limits.ts';
import type { Verdicts } from '#mail/message.ts';
import { NoSuchName, nameServer, sealed, signed, signedAt } from '#tests/support/signed-mail.ts';
import { plainHeader, raw } from './support.ts';

const mail = raw([...plainHeader, 'Date: Mon, 18 Jun 2018 12:00:00 +0000', 'MIME-Version: 1.0']);
const from = 'anna@eda.admin.ch';
const verify = (bytes: Uint8Array, lookUp = nameServer().lookUp, sender = from) =>
  authenticate(bytes, sender, lookUp, signedAt);
const inserted = (bytes: Uint8Array, what: string, before: string): Buffer =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replace(before, `${what}${before}`), 'latin1');

describe('a signature (DKIM)', () => {
  it('of the From domain proves it', async () => {
    expect(await verify(await signed(mail, 'eda.admin.ch'))).toEqual({ ...noFindings, dmarc: 'pass' });
  });

  it('of the organization above proves it, and of a sister domain too (RFC 7489, 3.1.1)', async () => {
    expect((await verify(await signed(mail, 'admin.ch'))).dmarc).toBe('pass');
    expect((await verify(await signed(mail, 'mail.admin.ch'))).dmarc).toBe('pass');
  });

  it('of the organization above proves nothing where the domain asks for strict alignment', async () => {
    const strict = nameServer({ 'eda.admin.ch': 'v=DMARC1; p=reject; adkim=s' }).lookUp;
    expect(await verify(await signed(mail, 'admin.ch'), strict)).toMatchObject({
      dmarc: 'none',
      dmarcPolicy: 'reject',
    });
    expect((await verify(await signed(mail, 'eda.admin.ch'), strict)).dmarc).toBe('pass');
  });

  it('of another domain, or of all domains of a country, proves nothing', async () => {
    expect((await verify(await signed(mail, 'evil.example'))).dmarc).toBe('none');
    expect((await verify(await signed(mail, 'co.uk'), undefined, 'a@fco.co.uk')).dmarc).toBe('none');
  });

  it('survives a redirect that adds nothing, and bare line feeds', async () => {
    const whole = await signed(mail, 'eda.admin.ch');
    const redirected = Buffer.concat([Buffer.from('Received: from mx.un.org by intake;\r\n now\r\n'), whole]);
    expect((await verify(redirected)).dmarc).toBe('pass');
    expect((await verify(Buffer.from(whole.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))).dmarc).toBe('pass');
  });

  it('does not survive a changed body or subject', async () => {
    const whole = (await signed(mail, 'eda.admin.ch')).toString('latin1');
    for (const [old, now] of [
      ['Delete II.19.', 'Delete II.20.'],
      ['Subject: Proposals', 'Subject: [EXTERNAL] Proposals'],
    ] as const)
      expect((await verify(Buffer.from(whole.replace(old, now), 'latin1'))).dmarc).toBe('none');
  });

  it('that leaves a part of the body open proves nothing: anybody could have added it', async () => {
    const part = await signed(mail, 'eda.admin.ch', { length: 15 });
    expect((await verify(part)).dmarc).toBe('pass');
    expect((await verify(Buffer.concat([part, Buffer.from('\r\nDelete II.20.\r\n')]))).dmarc).toBe('none');
  });

  it('that does not cover From proves nothing (RFC 6376, 5.4)', async () => {
    expect((await verify(await signed(mail, 'eda.admin.ch', { covers: 'subject:to' }))).dmarc).toBe('none');
  });

  it('that has expired proves nothing', async () => {
    const expires = new Date(signedAt.getTime() + 1000);
    const whole = await signed(mail, 'eda.admin.ch', { expires });
    expect((await verify(whole)).dmarc).toBe('pass');
    const later = new Date(signedAt.getTime() + 2000);
    expect((await authenticate(whole, from, nameServer().lookUp, later)).dmarc).toBe('none');
  });
});

describe('a seal (ARC)', () => {
  const proven =
    'spf=pass smtp.mailfrom=eda.admin.ch; dkim=pass header.d=eda.admin.ch; dmarc=pass header.from=admin.ch';

  it('says who sealed last and that From had been proven', async () => {
    expect((await verify(await sealed(mail, 'un.org', proven))).seal).toEqual({ by: 'un.org', found: 'pass' });
  });

  it('is the last one of a chain', async () => {
    const first = await sealed(mail, 'google.com', proven);
    const second = await sealed(first, 'un.org', `arc=pass; ${proven}`, 'pass');
    expect((await verify(second)).seal).toEqual({ by: 'un.org', found: 'pass' });
  });

  it.each([
    ['dmarc=pass header.from=evil.example', 'none'],
    ['dmarc=pass', 'none'],
    ['dmarc=fail header.from=eda.admin.ch; dkim=pass header.d=eda.admin.ch', 'none'],
    ['spf=pass smtp.mailfrom=eda.admin.ch', 'none'],
    ['dmarc=none header.from=eda.admin.ch; dkim=pass header.i=@eda.admin.ch', 'pass'],
    ['dmarc=none header.from=eda.admin.ch; dkim=pass header.d=evil.example', 'none'],
    ['dmarc=pass action=none header.from=eda.admin.ch; compauth=pass', 'pass'],
    ['dmarc=pass (p=REJECT sp=NONE dis=NONE) header.from=eda.admin.ch', 'pass'],
  ])('that says “%s” found: %s', async (words, found) => {
    expect((await verify(await sealed(mail, 'un.org', words))).seal?.found).toBe(found);
  });

  it('over other words than these is none', async () => {
    const whole = await sealed(mail, 'un.org', proven);
    for (const [old, now] of [
      ['Delete II.19.', 'Delete II.20.'],
      ['dmarc=pass', 'dmarc=pass '.trim() + ' x=y'],
      ['From: Anna Keller <anna@', 'From: Anna Keller <bob@'],
    ] as const)
      expect((await verify(Buffer.from(whole.toString('latin1').replace(old, now), 'latin1'))).seal).toBeNull();
  });

  it('of a broken chain is none: a set left out, a set doubled', async () => {
    const second = (
      await sealed(await sealed(mail, 'google.com', proven), 'un.org', `arc=pass; ${proven}`, 'pass')
    ).toString('latin1');
    const seals = [...second.matchAll(/^ARC-Seal:[^\r]*(?:\r\n[ \t][^\r]*)*\r\n/gm)].map(([line]) => line);
    expect(seals).toHaveLength(2);
    for (const broken of [second.replace(seals[1]!, ''), second.replace(seals[0]!, seals[0]! + seals[0]!)])
      expect((await verify(Buffer.from(broken, 'latin1'))).seal).toBeNull();
  });
});

describe('the name server', () => {
  it('gives the policy of the domain, of the organization above for a subdomain', async () => {
    const dmarc = { 'admin.ch': 'v=DMARC1; p=reject; sp=quarantine', 'un.org': 'v=DMARC1; p=none' };
    expect((await verify(mail, nameServer(dmarc).lookUp)).dmarcPolicy).toBe('quarantine');
    expect((await verify(mail, nameServer(dmarc).lookUp, 'a@un.org')).dmarcPolicy).toBe('none');
    expect((await verify(mail, nameServer({ 'admin.ch': 'v=DMARC1; p=perhaps' }).lookUp)).dmarcPolicy).toBeNull();
  });

  it.each(['ETIMEOUT', 'ESERVFAIL', 'ECONNREFUSED'])(
    'that does not answer (%s) proves nothing, refutes nothing, and an officer is told',
    async (code) => {
      const mute = () => Promise.reject(new NoSuchName(code));
      for (const bytes of [
        await signed(mail, 'eda.admin.ch'),
        await sealed(mail, 'un.org', 'dmarc=pass header.from=eda.admin.ch'),
      ]) {
        const findings = await verify(bytes, mute);
        expect(findings).toMatchObject({ dmarc: 'none', dmarcPolicy: null, seal: null });
        expect(findings.problems).toEqual([expect.stringContaining('did not answer')]);
      }
    },
  );

  it('that has no key answers: nothing is proven and nobody need be told', async () => {
    const empty = () => Promise.reject(new NoSuchName('ENODATA'));
    expect(await verify(await signed(mail, 'eda.admin.ch'), empty)).toEqual(noFindings);
  });

  it('that has nonsense under the name of the key proves nothing', async () => {
    for (const record of ['', 'v=DKIM1; p=', 'v=DKIM1; p=%%%', 'v=DKIM1; p=AAAA', '\0', 'x'.repeat(10_000)])
      expect((await verify(await signed(mail, 'eda.admin.ch'), () => Promise.resolve([[record]]))).dmarc).toBe('none');
    expect((await verify(await signed(mail, 'eda.admin.ch'), () => Promise.resolve([]))).dmarc).toBe('none');
  });

  it('that is asked by a mail of many signatures is asked at most so often', async () => {
    const many = (n: number) =>
      Buffer.concat([
        ...Array.from({ length: n }, (_, i) =>
          Buffer.from(`DKIM-Signature: v=1; a=rsa-sha256; d=d${i}.example; s=s; h=from; bh=x; b=y\r\n`),
        ),
        mail,
      ]);
    const server = nameServer();
    const kept = await verify(
      inserted(await signed(many(maxSignatures - 1), 'eda.admin.ch'), '', 'From:'),
      server.lookUp,
    );
    expect(kept.dmarc).toBe('pass');
    const refused = nameServer();
    const findings = await verify(many(maxSignatures + 1), refused.lookUp);
    expect([refused.asked, findings.dmarc, findings.problems.length]).toEqual([[], 'none', 1]);
  });
});

describe('what is hostile', () => {
  it('in the header beyond the limit is left alone, with a line for an officer', async () => {
    const long = (n: number) => inserted(mail, `X-Long: ${'x'.repeat(n)}\r\n`, 'From:');
    const rest = mail.length;
    expect((await verify(await signed(long(maxSignedHeader - rest - 1000), 'eda.admin.ch'))).dmarc).toBe('pass');
    expect((await verify(await signed(long(maxSignedHeader), 'eda.admin.ch'))).problems).toHaveLength(1);
  });

  it('as a line beyond the limit is left alone, with a line for an officer', async () => {
    const line = (n: number) => raw(plainHeader, 'x'.repeat(n));
    expect((await verify(await signed(line(maxSignedLine), 'eda.admin.ch'))).dmarc).toBe('pass');
    expect((await verify(await signed(line(maxSignedLine + 1), 'eda.admin.ch'))).problems).toHaveLength(1);
  });

  it('as a seal with two underscores in a row is refused before anything is asked', async () => {
    const server = nameServer();
    const { problems } = await verify(
      inserted(mail, 'ARC-Authentication-Results: i=1; x=y __proto__.z=1\r\n', 'From:'),
      server.lookUp,
    );
    expect([problems.length, server.asked]).toEqual([1, []]);
  });

  it.each<[string, string]>([
    ['an empty signature', 'DKIM-Signature:'],
    ['a signature of nothing but semicolons', `DKIM-Signature: ${';'.repeat(5000)}`],
    ['a signature of blanks', `DKIM-Signature: v=1; a=rsa-sha256;${' '.repeat(40_000)}b=x; d=x.y; s=s; bh=x; h=from`],
    ['a folded line of 30,000 folds', `DKIM-Signature: v=1\r\n${' \r\n'.repeat(15_000)} ; d=x.y`],
    ['a name that is none', 'DKIM-Signature: v=1; a=rsa-sha256; d=..; s=\0; bh=x; h=from; b=x'],
    [
      'the names of JavaScript',
      'DKIM-Signature: __proto__=1; constructor=2; toString=3; d=x.y; s=s; a=rsa-sha256; h=from; b=x; bh=x',
    ],
    ['a seal of nothing', 'ARC-Seal: i=1\r\nARC-Message-Signature: i=1\r\nARC-Authentication-Results: i=1'],
    ...[
      '__proto__.z=1',
      '_(a comment)_proto_()_.z=1',
      '"__proto__".z=1',
      '_""_proto_\'\'_.z=1',
      '\\_proto\\_.z=1',
      '"(" __proto__.z=1 ")"',
      'a.__proto__.z=1',
      'constructor.prototype.z=1',
    ].map(
      (words) => [`a seal that says ${words}`, `ARC-Authentication-Results: i=1; x=y ${words}`] as [string, string],
    ),
    ['a length that is no number', 'DKIM-Signature: v=1; a=rsa-sha256; d=x.y; s=s; bh=x; h=from; l=-1; b=x'],
  ])('as %s proves nothing, throws nothing and takes no time', async (_, line) => {
    const begun = Date.now();
    expect(await verify(inserted(mail, `${line}\r\n`, 'From:'))).toMatchObject({ dmarc: 'none', seal: null });
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(({} as Record<string, unknown>)['z']).toBeUndefined();
  });

  it.each([
    ['one line', 'x'.repeat(20_000_000)],
    ['blanks', ' '.repeat(20_000_000)],
    ['the longest lines', `${'x'.repeat(maxSignedLine - 1)}\n`.repeat(20)],
    ['line feeds', '\n'.repeat(10_000_000)],
  ])('as 20 MB of %s under a signature takes bounded time', async (_, body) => {
    const big = Buffer.concat([
      Buffer.from('DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=eda.admin.ch; s=s; bh=x; h=from; b=x\r\n'),
      mail,
      Buffer.from(body),
    ]);
    const begun = Date.now();
    expect((await verify(big)).dmarc).toBe('none');
    expect(Date.now() - begun).toBeLessThan(15_000);
  });
});

describe('looking ourselves', () => {
  const none: Verdicts = { spf: 'none', dkim: 'none', dmarc: 'none', dmarcPolicy: null, spam: 'pass', virus: 'pass' };
  const signature = inserted(mail, 'DKIM-Signature: v=1\r\n', 'From:');
  const seal = inserted(mail, 'ARC-Seal: i=1\r\n', 'From:');

  it.each([
    ['is spared where the service has proven the sender', { ...none, dmarc: 'pass' }, signature, false],
    ['is spared where an aligned signature passed', { ...none, dkim: 'pass' }, signature, false],
    ['is spared where nothing is signed', none, mail, false],
    ['is done for a signature that the service could not judge', none, signature, true],
    ['is done for a seal', none, seal, true],
    ['is done where DMARC failed and there is a seal', { ...none, dmarc: 'fail', dmarcPolicy: 'reject' }, seal, true],
    ['is done where DMARC failed and nobody said under which policy', { ...none, dmarc: 'fail' }, mail, true],
    [
      'is spared where DMARC failed under a policy and nothing is signed',
      { ...none, dmarc: 'fail', dmarcPolicy: 'reject' },
      mail,
      false,
    ],
  ] as const)('%s', (_, verdicts, bytes, expected) => {
    expect(leavesSomethingToWin(bytes, verdicts)).toBe(expected);
  });
});
