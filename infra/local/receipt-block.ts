import { randomBytes } from 'node:crypto';
import type { Trust } from '#submission/record.ts';
import { addressesIn, headerOf, rawMessage } from './raw-headers.ts';

/**
 * The header block that SES writes on top of a received mail (PITFALLS 6.1). No receiving service checks mail on one
 * machine, so `LOCAL_TRUST` says what it would have found (CONTRACT.md 6); the two test strings that every scanner knows
 * are found for real.
 */
export interface Received {
  readonly raw: Buffer;
  readonly id: string;
  /** Envelope sender; empty for a bounce. */
  readonly from: string;
  readonly recipient: string;
  readonly helo: string;
  readonly ip: string;
  /** Conference time. */
  readonly at: Date;
  readonly trust: Trust;
}

const results = {
  known: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
  authenticated: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
  unproven: { spf: 'none', dkim: 'none', dmarc: 'none' },
  failed: { spf: 'fail', dkim: 'fail', dmarc: 'fail (p=reject)' },
} as const satisfies Record<Trust, { spf: string; dkim: string; dmarc: string }>;

export const withReceiptBlock = (received: Received): Buffer => {
  const { id, at, recipient, trust } = received;
  const from = clean(received.from);
  const helo = clean(received.helo) || 'localhost';
  const ip = clean(received.ip);
  const headerFrom = addressesIn(headerOf(rawMessage(received.raw).headers, 'from') ?? '')[0] ?? from;
  const domain = clean(headerFrom.slice(headerFrom.lastIndexOf('@') + 1)) || 'unknown';
  const { spf, dkim, dmarc } = results[trust];
  const envelope = `client-ip=${ip}; envelope-from=${from}; helo=${helo};`;
  const seen = `(spfCheck: ${spfWords[spf](domain, ip)})`;
  const lines = [
    `Return-Path: <${from}>`,
    `Received: from ${helo} (${helo} [${ip}])`,
    ` by inbound-smtp.us-east-1.amazonaws.com with SMTP id ${id}`,
    ` for ${clean(recipient)};`,
    ` ${mailDate(at)} (UTC)`,
    `X-SES-Spam-Verdict: ${received.raw.includes(spamTest) ? 'FAIL' : 'PASS'}`,
    `X-SES-Virus-Verdict: ${isVirusTest(received.raw) ? 'FAIL' : 'PASS'}`,
    `Received-SPF: ${spf} ${seen} ${envelope}`,
    `Authentication-Results: amazonses.com;`,
    ` spf=${spf} ${seen} ${envelope}`,
    ` dkim=${dkim} header.i=@${domain};`,
    ` dmarc=${dmarc} header.from=${domain};`,
    `X-SES-RECEIPT: ${randomBytes(48).toString('base64')}`,
    `X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=${randomBytes(32).toString('base64')}; c=relaxed/simple; s=local; d=amazonses.com; t=${Math.floor(at.getTime() / 1000)}; v=1; bh=${randomBytes(32).toString('base64')}; h=From:To:Cc:Bcc:Subject:Date:Message-ID:MIME-Version:Content-Type:X-SES-RECEIPT;`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'), received.raw]);
};

const spfWords = {
  pass: (domain: string, ip: string) => `domain of ${domain} designates ${ip} as permitted sender`,
  none: (domain: string) => `no SPF record found for ${domain}`,
  fail: (domain: string, ip: string) => `domain of ${domain} does not designate ${ip} as permitted sender`,
};

/** Envelope words reach a header: only printable ASCII may, without what would end a comment or a field. */
const clean = (words: string): string => words.replace(/[^\x21-\x7e]|[()<>;"\\]/g, '').slice(0, 320);

/** RFC 5322, in UTC: `Mon, 18 Jun 2018 12:00:00 +0000`. */
export const mailDate = (at: Date): string => at.toUTCString().replace('GMT', '+0000');

/** GTUBE, the string every spam filter marks. */
const spamTest = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';
/** EICAR, the string every virus scanner finds: as it is, and as the beginning of a base64 attachment. */
const virusTest = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9'] as const;
const isVirusTest = (raw: Buffer): boolean => virusTest.some((words) => raw.includes(words));
