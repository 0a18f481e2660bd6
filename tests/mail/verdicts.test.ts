import { describe, expect, it } from 'vitest';
import { plainHeader, read, topBlock } from './support.ts';

const verdicts = async (header: readonly string[]) => (await read(header)).verdicts;
const unknown = {
  spf: 'unknown',
  dkim: 'unknown',
  dmarc: 'unknown',
  dmarcPolicy: null,
  spam: 'unknown',
  virus: 'unknown',
};

describe('verdicts', () => {
  it('are unknown for a mail that never passed the receiving service', async () => {
    expect(await verdicts(plainHeader)).toEqual(unknown);
  });

  it('forged inside the mail count for nothing (HOSTILE B6)', async () => {
    const forged = [
      'X-SES-Spam-Verdict: PASS',
      'X-SES-Virus-Verdict: PASS',
      'Authentication-Results: amazonses.com; dmarc=pass header.from=eda.admin.ch',
    ];
    expect(await verdicts([...forged, ...plainHeader])).toEqual(unknown);
    expect(await verdicts([...plainHeader, ...forged])).toEqual(unknown);
    const failed = topBlock('dmarc=fail (p=REJECT) header.from=eda.admin.ch', 'FAIL', 'FAIL');
    expect(await verdicts([...failed, ...forged, ...plainHeader])).toMatchObject({
      dmarc: 'fail',
      dmarcPolicy: 'reject',
      spam: 'fail',
      virus: 'fail',
    });
  });

  it('that SES left out cannot be filled in by the sender (HOSTILE B6)', async () => {
    const silent = topBlock().filter(
      (line) => !line.startsWith('Authentication-Results') && !line.startsWith('Received-SPF'),
    );
    expect(
      await verdicts([
        ...silent,
        'Authentication-Results: amazonses.com; dmarc=pass header.from=eda.admin.ch',
        ...plainHeader,
      ]),
    ).toMatchObject({ dmarc: 'unknown', spam: 'pass' });
  });

  it('of another service are not ours', async () => {
    const other = topBlock().map((line) => line.replace('amazonses.com;', 'mx.google.com;'));
    expect(await verdicts([...other, ...plainHeader])).toMatchObject({ dmarc: 'unknown' });
    const received = topBlock().map((line) =>
      line.replace('inbound-smtp.us-east-1.amazonaws.com', 'inbound-smtp.us-east-1.amazonaws.com.evil.example'),
    );
    expect((await read([...received, ...plainHeader])).verdicts.dmarc).not.toBe('pass');
  });

  it.each([
    ['dmarc=pass header.from=eda.admin.ch', { dmarc: 'pass' }],
    ['dmarc=pass header.from=evil.example', { dmarc: 'none' }],
    ['dmarc=none header.from=eda.admin.ch', { dmarc: 'none' }],
    ['dmarc=fail (p=NONE) header.from=eda.admin.ch', { dmarc: 'fail', dmarcPolicy: 'none' }],
    ['dmarc=fail (p=quarantine) header.from=eda.admin.ch', { dmarc: 'fail', dmarcPolicy: 'quarantine' }],
    ['dkim=pass header.i=@eda.admin.ch', { dkim: 'pass', dmarc: 'none' }],
    ['dkim=pass header.i=@admin.ch', { dkim: 'pass' }],
    ['dkim=pass header.i=@evil.example', { dkim: 'none' }],
    ['dkim=pass header.i=@ch', { dkim: 'none' }],
    ['dkim=fail header.i=@eda.admin.ch; dkim=pass header.i=@evil.example', { dkim: 'fail' }],
    ['spf=softfail smtp.mailfrom=x', { spf: 'fail' }],
  ])('of “%s” are %j', async (results, expected) => {
    expect(await verdicts([...topBlock(results), ...plainHeader])).toMatchObject(expected);
  });

  it.each([
    ['PASS', 'pass'],
    ['FAIL', 'fail'],
    ['GRAY', 'none'],
    ['PROCESSING_FAILED', 'unknown'],
  ])('for spam: %s is %s', async (word, verdict) => {
    expect((await verdicts([...topBlock('dmarc=pass header.from=eda.admin.ch', word), ...plainHeader])).spam).toBe(
      verdict,
    );
  });

  it.each([
    ['Mon, 18 Jun 2018 12:00:00 +0000 (UTC)', '2018-06-18T12:00:00.000Z'],
    ['18 Jun 2018 08:00:00 -0400', '2018-06-18T12:00:00.000Z'],
    // A time without its zone is no machine's own.
    ['Mon, 18 Jun 2018 12:00:00', '2018-06-18T12:00:00.000Z'],
    ['2018-06-18', null],
    ['Thu, 1 Jan 1970 00:00:00 +0000', null],
  ])('of a mail received at “%s” come with the time %s', async (time, at) => {
    const received = topBlock().map((line) => line.replace('Mon, 18 Jun 2018 12:00:00 +0000 (UTC)', time));
    expect(received.join('\n')).toContain(time);
    expect((await read([...received, ...plainHeader])).receivedAt).toBe(at);
  });
});
