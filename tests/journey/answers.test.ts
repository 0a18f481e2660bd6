import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownMail } from '#infra/local/sent-mail.ts';
import type { Disposition } from '#proposal/reading.ts';
import { type Trust, trusts } from '#submission/record.ts';
import { acknowledgementWording } from '#wording/acknowledgement.ts';
import { type Pipeline, letter, pipelineSkipped, quiet, startPipeline } from '#tests/support/pipeline.ts';

/** CONTRACT.md 4, cell by cell, over SMTP: what each arrival gets, for each trust that the machine may be started with. */
type Row = 'contribution' | 'needs-reading' | 'thanks' | 'logistics' | 'other-traffic' | Machine | 'spam' | 'virus';
type Machine = 'automatic' | 'bounce' | 'own-mail';
type Gets = 'full receipt' | 'receipt that says so' | 'bare receipt' | 'short refusal' | 'nothing';

const table: Readonly<Record<Row, Readonly<Record<Trust, Gets>>>> = {
  contribution: {
    known: 'full receipt',
    authenticated: 'full receipt',
    unproven: 'bare receipt',
    failed: 'nothing',
  },
  'needs-reading': {
    known: 'receipt that says so',
    authenticated: 'receipt that says so',
    unproven: 'bare receipt',
    failed: 'nothing',
  },
  thanks: { known: 'nothing', authenticated: 'nothing', unproven: 'nothing', failed: 'nothing' },
  logistics: { known: 'nothing', authenticated: 'nothing', unproven: 'nothing', failed: 'nothing' },
  'other-traffic': { known: 'nothing', authenticated: 'nothing', unproven: 'nothing', failed: 'nothing' },
  automatic: { known: 'nothing', authenticated: 'nothing', unproven: 'nothing', failed: 'nothing' },
  bounce: { known: 'nothing', authenticated: 'nothing', unproven: 'nothing', failed: 'nothing' },
  'own-mail': { known: 'nothing', authenticated: 'nothing', unproven: 'nothing', failed: 'nothing' },
  spam: { known: 'nothing', authenticated: 'nothing', unproven: 'nothing', failed: 'nothing' },
  virus: { known: 'short refusal', authenticated: 'short refusal', unproven: 'nothing', failed: 'nothing' },
};
const rows = Object.keys(table) as Row[];
const numbered: ReadonlySet<Disposition> = new Set(['contribution', 'needs-reading']);

/** Own mail has our own address; every other row one of its own, so that what it gets is told apart. */
const senderOf = (row: Row): string =>
  row === 'own-mail' ? 'secretariat@notify.revcon3.example' : `${row}@mission-switzerland.example`;

const gtube = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const proposal = 'Section II, paragraph 19: replace "terrorists" with "unauthorized recipients".';

const mailOf = (row: Row): string => {
  const from = senderOf(row);
  const plain = { from, id: `answers-${row}` };
  switch (row) {
    case 'contribution':
      return letter({ ...plain, text: proposal });
    case 'needs-reading':
      return letter({
        ...plain,
        name: 'Jan Kowalski',
        text: 'Szanowni Państwo, proponujemy skreślić ustęp dziewiętnasty, ponieważ jego treść powtarza to, co zostało już uzgodnione wcześniej przez wszystkie delegacje.',
      });
    case 'thanks':
      return letter({ ...plain, text: 'Thank you very much for circulating Draft 2, well received.' });
    case 'logistics':
      return letter({
        ...plain,
        text: 'Could you please tell us in which conference room the meeting on Thursday takes place, and at what time the doors open?',
      });
    case 'other-traffic':
      return letter({
        ...plain,
        name: 'News desk',
        state: 'Small Arms Review',
        text: 'The June issue of Small Arms Review is out. Subscribers find twelve new articles on our website. Register now for our autumn webinar.',
      }).replace('Small Arms Review - Draft 2', 'Small Arms Review, June issue');
    case 'automatic':
      return letter({ ...plain, text: 'I am away until Monday.', headers: ['Auto-Submitted: auto-replied'] });
    case 'bounce':
      return letter({
        ...plain,
        name: 'Mail Delivery System',
        text: 'This is the mail system. Your message could not be delivered: 550 5.1.1 user unknown.',
        headers: [
          'Return-Path: <>',
          'Auto-Submitted: auto-replied',
          'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        ],
      });
    case 'own-mail':
      return letter({ ...plain, text: proposal });
    case 'spam':
      return letter({ ...plain, text: `${proposal}\r\n\r\n${gtube}` });
    case 'virus':
      return letter({ ...plain, text: `${proposal}\r\n\r\n${eicar}` });
  }
};

/** By what it says: a bare receipt has no word of the message, a full one quotes it, a refusal has no reference. */
const kindOf = ({ subject, text }: ShownMail): Gets => {
  const wording = acknowledgementWording('en');
  const said = text.replace(/\s+/g, ' ');
  if (!/RC3\/\d{4}/.test(subject)) return said.includes(wording.happened.virus) ? 'short refusal' : 'nothing';
  if (said.includes(wording.happened.needsReading)) return 'receipt that says so';
  if (said.includes('unauthorized recipients') && said.includes('II.19')) return 'full receipt';
  return said.includes(wording.bareHow) && !/recipients|terrorists|II\.19|skreślić/.test(said)
    ? 'bare receipt'
    : 'nothing';
};

describe.skipIf(pipelineSkipped).each(trusts)('what arrives from senders who count as %s', (trust) => {
  let pipeline: Pipeline;
  let kept: Record<string, string>;
  beforeAll(async () => {
    pipeline = await startPipeline({ trust });
    for (const row of rows) await pipeline.mail(mailOf(row));
    await quiet(pipeline);
    const other = (await pipeline.api('/other-mail')) as { results: { id: string; disposition: string }[] };
    kept = Object.fromEntries(other.results.map(({ id, disposition }) => [disposition, id]));
  }, 120_000);
  afterAll(() => pipeline.stop());

  it.each(rows.map((row) => [row, table[row][trust]] as const))('%s gets: %s', async (row, gets) => {
    const got = (await pipeline.outbox(senderOf(row))).map(kindOf);
    expect(got).toEqual(gets === 'nothing' ? [] : [gets]);
  });

  it('is all kept: what asks something by its number, everything else as other mail', async () => {
    const submissions = await pipeline.submissions();
    expect(submissions.map(({ disposition, trust: counted }) => [disposition, counted])).toEqual(
      rows.filter((row) => numbered.has(row)).map((row) => [row, trust]),
    );
    expect(Object.keys(kept).sort()).toEqual(rows.filter((row) => !numbered.has(row)).sort());
  });

  it(`is ${trust === 'unproven' || trust === 'failed' ? 'for a person to place' : 'placed by itself where it is clear'}`, async () => {
    const [contribution] = await pipeline.submissions();
    expect(contribution?.items.map(({ target, state }) => [target, state.workflow])).toEqual([
      ['II.19', trust === 'unproven' || trust === 'failed' ? 'queued' : 'placed'],
    ]);
  });

  it('is answered to nobody else', async () => {
    const expected = rows.filter((row) => table[row][trust] !== 'nothing').map(senderOf);
    expect((await pipeline.outbox()).flatMap(({ to }) => to).sort()).toEqual(expected.sort());
  });
});
