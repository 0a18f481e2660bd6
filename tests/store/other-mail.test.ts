import { describe, expect, it } from 'vitest';
import type { OtherMail } from '#submission/record.ts';
import { aLetter, anArrival, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { here, store } from '#tests/support/the-store.ts';

const mailOf = (id: string, disposition: OtherMail['disposition'], answers: string | null): OtherMail => ({
  ...{ id, disposition, trust: 'unproven', imported: false, subject: null, answers, problems: [], text: 'x' },
  ...{ sender: { name: null, address: 'x@y.example' }, inboxes: ['unoda'], originals: ['kept/x'] },
  receivedAt: '2018-06-18T12:00:00.000Z',
});
let mails = 0;
const keep = async (disposition: OtherMail['disposition'], answers: string | null): Promise<string> => {
  const id = `M${await store.nextOtherMailNumber()}`;
  const mail = mailOf(id, disposition, answers);
  const arrival = anArrival(`arriving/unoda/other-${(mails += 1)}`);
  await store.keepOtherMail(mail, arrival, []);
  // A repeated delivery of the same arrival.
  expect(await store.keepOtherMail({ ...mail, id: `M${Number(id.slice(1)) + 1000}` }, arrival, [])).toBe('already');
  return id;
};
const submitted = async (): Promise<number> => {
  const number = await store.nextNumber();
  const arrival = anArrival(`arriving/unoda/answered-${number}`);
  const submission = aSubmission(number);
  await store.admit({ submission, guards: guardsOf(`answered-${number}`), arrival, letters: [], placesOf });
  return number;
};
const problems = async (number: number) => (await store.submission(number))?.problems;
const reference = (number: number): string => aSubmission(number).reference;

describe.runIf(here)('mail that no person wrote', () => {
  it.each(['bounce', 'automatic', 'own-mail'] as const)(
    '%s: is noted once on what it answers (CONTRACT.md 4)',
    async (disposition) => {
      const number = await submitted();
      const id = await keep(disposition, reference(number));
      expect(await problems(number)).toEqual([expect.stringContaining(`${id} `)]);
    },
  );

  it('that answers for ever is noted fifty times and kept every time', async () => {
    const number = await submitted();
    for (let n = 0; n < 52; n += 1) await keep('automatic', reference(number));
    expect(await problems(number)).toHaveLength(50);
  });

  it.each(['abc/0001@mission.example', null, 'RC3/9999'])(
    'that answers %s is kept and noted nowhere',
    async (answers) => {
      const id = await keep('bounce', answers);
      expect((await store.otherMail(null, 1000)).results.map((mail) => mail.id)).toContain(id);
    },
  );
});

describe.runIf(here)('a mail that is refused', () => {
  it('by both inboxes at once is kept twice and refused once', async () => {
    const refusal = aLetter('refusal/one-mail', { purpose: 'refusal' });
    const kept = await Promise.all(
      [1, 2].map(async (n) => {
        const id = `M${await store.nextOtherMailNumber()}`;
        return store.keepOtherMail(mailOf(id, 'virus', null), anArrival(`arriving/unoda/virus-${n}`), [refusal]);
      }),
    );
    expect(kept).toEqual(['stored', 'stored']);
    expect((await store.outboxMessage(refusal.id))?.state).toBe('pending');
  });
});

describe.runIf(here)('mail that a person wrote', () => {
  it('and that asks nothing leaves the submission that it answers as it is', async () => {
    const number = await submitted();
    await keep('thanks', reference(number));
    expect(await problems(number)).toEqual([]);
  });
});
