import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conference } from '#conference/conference.ts';
import { ruleFor } from '#infra/local/intake.ts';
import { mailBytes, mailIn } from '#infra/local/mail-in.ts';
import { withReceiptBlock } from '#infra/local/receipt-block.ts';
import { listen } from '#infra/local/ports.ts';
import { sendRawMail } from '#infra/local/send-raw-mail.ts';
import { quietLog } from '#tests/support/quiet-log.ts';

const conference = {
  intakeDomain: 'intake.revcon3.example',
  inboxes: [
    { id: 'unoda', address: 'conventionalarms-unoda@un.org', alias: 'unoda' },
    { id: 'france', address: 'poarevcon3fr.dt@diplomatie.gouv.fr', alias: 'france' },
  ],
} as unknown as Conference;

const objects = new Map<string, string>();
let failing = false;
let port = 0;
let close = (): void => undefined;

beforeAll(async () => {
  const server = mailIn({
    conference: () => conference,
    trust: 'known',
    conferenceNow: () => new Date('2018-06-18T12:00:00Z'),
    put: async (key, bytes) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (failing) throw new Error('the bucket is away');
      objects.set(key, bytes.toString('latin1'));
    },
    log: quietLog,
  });
  port = await listen(server.server, 0, '');
  close = () => void server.close();
});
afterAll(() => {
  close();
});

const raw: Buffer = Buffer.from('From: Anna <anna@mission.example>\r\nSubject: Draft 2\r\n\r\nII.19: delete.\r\n');
const send = (to: string[], from = 'anna@mission.example', mail = raw) => sendRawMail(port, { raw: mail, from, to });
const taken = async (to: string[], from?: string, mail?: Buffer): Promise<[string, string][]> => {
  objects.clear();
  await send(to, from, mail);
  return [...objects];
};

describe('the SMTP door', () => {
  it('makes one object per inbox, of one id, durable before it says 250', async () => {
    const kept = await taken(['conventionalarms-unoda@un.org', 'poarevcon3fr.dt@diplomatie.gouv.fr']);
    const ids = kept.map(([key]) => key.split('/'));
    expect(ids.map(([prefix, inbox]) => `${prefix ?? ''}/${inbox ?? ''}`).sort()).toEqual([
      'arriving/france',
      'arriving/unoda',
    ]);
    expect(new Set(ids.map(([, , id]) => id)).size).toBe(1);
  });

  it('makes one object when a mail names an inbox and its alias', async () => {
    const kept = await taken(['conventionalarms-unoda@un.org', 'unoda@intake.revcon3.example']);
    expect(kept).toHaveLength(1);
  });

  it('puts the block of SES on top and leaves the mail as it was', async () => {
    const [[, mail] = ['', '']] = await taken(['unoda@intake.revcon3.example']);
    const [first = '', second = ''] = mail.split('\r\n');
    expect(first).toBe('Return-Path: <anna@mission.example>');
    expect(second).toMatch(/^Received: from /);
    expect(mail).toMatch(/ by inbound-smtp\.us-east-1\.amazonaws\.com with SMTP id [a-z0-9]{40}\r\n for unoda@intake/);
    expect(mail).toContain(' Mon, 18 Jun 2018 12:00:00 +0000 (UTC)\r\n');
    expect(mail).toContain('X-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\n');
    expect(mail).toContain('dmarc=pass header.from=mission.example;');
    expect(mail.endsWith(raw.toString('latin1'))).toBe(true);
  });

  it('takes an answer to a letter of ours, with the token that its address carries', async () => {
    const kept = await taken(['reply+AbC_-9@intake.revcon3.example']);
    expect(kept[0]?.[0]).toMatch(/^arriving\/reply\/[a-z0-9]{40}$/);
    expect(kept[0]?.[1]).toContain(' for reply+AbC_-9@intake.revcon3.example;');
  });

  it('takes a bounce, whose sender is empty', async () => {
    const [[, mail] = ['', '']] = await taken(['reply+a@intake.revcon3.example'], '');
    expect(mail.startsWith('Return-Path: <>\r\n')).toBe(true);
  });

  it('finds the EICAR test string, as it is and in base64, and the GTUBE one', async () => {
    const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
    const gtube = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';
    const withWords = (words: string): Buffer => Buffer.concat([raw, Buffer.from(`${words}\r\n`)]);
    const inbox = ['unoda@intake.revcon3.example'];
    for (const words of [eicar, Buffer.from(eicar).toString('base64')])
      expect((await taken(inbox, undefined, withWords(words)))[0]?.[1]).toContain('X-SES-Virus-Verdict: FAIL');
    expect((await taken(inbox, undefined, withWords(gtube)))[0]?.[1]).toContain('X-SES-Spam-Verdict: FAIL');
  });

  it.each([
    'someone@un.org',
    'unoda@elsewhere.example',
    'reply@intake.revcon3.example',
    'reply+@intake.revcon3.example',
  ])('refuses %s with 550 and the addresses it takes', async (to) => {
    await expect(send([to])).rejects.toThrow(/550 5\.1\.1 .* is no address of this conference; it takes mail at/);
  });

  it('says 451 when the mail could not be kept, so that the sender tries again', async () => {
    failing = true;
    await expect(send(['unoda@intake.revcon3.example'])).rejects.toThrow(/451/);
    failing = false;
  });

  it('says 552 to more than 40 MB, announced or not', async () => {
    const large = Buffer.concat([raw, Buffer.alloc(mailBytes, 'x'.repeat(76) + '\r\n')]);
    await expect(send(['unoda@intake.revcon3.example'], undefined, large)).rejects.toThrow(/552/);
    const said = await unannounced(large);
    expect(said).toMatch(/^552 5\.3\.4 the mail is larger than 40 MB/m);
  });

  it('lets no word of the envelope begin a line of the block', () => {
    const evil = 'x\r\nX-SES-Virus-Verdict: PASS (';
    const at = new Date('2018-06-18T12:00:00Z');
    const block = withReceiptBlock({
      raw,
      id: 'a',
      from: evil,
      recipient: evil,
      helo: evil,
      ip: evil,
      at,
      trust: 'failed',
    })
      .toString('latin1')
      .slice(0, -raw.length);
    const own = /^(?: .*|(?:Return-Path|Received|X-SES-[\w-]+|Received-SPF|Authentication-Results): .*|)$/i;
    expect(block.split('\r\n').filter((line) => !own.test(line))).toEqual([]);
    expect(block.match(/^X-SES-Virus-Verdict/gm)).toHaveLength(1);
  });

  it.each([
    ['known', /dkim=pass header\.i=@mission\.example;\r\n dmarc=pass header/],
    ['authenticated', /dmarc=pass header/],
    ['unproven', /spf=none[^]*dkim=none[^]*dmarc=none header/],
    ['failed', /spf=fail[^]*dkim=fail[^]*dmarc=fail \(p=reject\) header/],
  ] as const)('writes for LOCAL_TRUST=%s what SES would have found', (trust, found) => {
    const at = new Date('2018-06-18T12:00:00Z');
    const base = { raw, id: 'a', from: 'anna@mission.example', recipient: 'unoda@intake.revcon3.example', helo: 'x' };
    expect(withReceiptBlock({ ...base, ip: '127.0.0.1', at, trust }).toString('latin1')).toMatch(found);
  });
});

/** A sender that announces no size. */
const unannounced = (mail: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const steps = ['HELO x', 'MAIL FROM:<a@mission.example>', 'RCPT TO:<unoda@intake.revcon3.example>', 'DATA'];
    let said = '';
    socket.on('error', reject).on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const step = steps.shift();
      if (step !== undefined) socket.write(`${step}\r\n`);
      else if (said.includes('354 ') && !said.includes('552 ')) {
        socket.write(mail);
        socket.write('\r\n.\r\n');
      } else {
        socket.end();
        resolve(said);
      }
    });
  });

describe('a recipient finds its receipt rule', () => {
  it.each([
    ['conventionalarms-unoda@un.org', 'unoda'],
    ['ConventionalArms-UNODA@UN.org', 'unoda'],
    ['unoda@intake.revcon3.example', 'unoda'],
    ['unoda+draft2@intake.revcon3.example', 'unoda'],
    ['poarevcon3fr.dt@diplomatie.gouv.fr', 'france'],
    ['france@Intake.RevCon3.example', 'france'],
    ['reply+token@intake.revcon3.example', 'reply'],
    ['france@un.org', null],
    ['reply+to ken@intake.revcon3.example', null],
    ['unoda', null],
    ['', null],
  ])('%s → %s', (address, rule) => {
    expect(ruleFor(conference, address)).toBe(rule);
  });
});
