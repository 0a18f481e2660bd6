import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '#store/open-store.ts';
import { moves } from '#store/outbox-moves.ts';
import type { DeliveryEvent, Store } from '#store/store.ts';
import { type OutboxMessage, outboxStates } from '#submission/record.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';
import { aLetter, anArrival, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';

const here = enginesAvailable();
let engines: Engines;
let store: Store;
beforeAll(async () => {
  if (!here) return;
  engines = await startEngines();
  store = openStore(engines.room);
});
afterAll(async () => {
  if (here) await engines.stop();
});

let last = 0;
const put = async (changes: Partial<OutboxMessage> = {}): Promise<string> => {
  last += 1;
  const letter = aLetter(`receipt/t${last}/0`, changes);
  await store.addLetters([letter]);
  return letter.id;
};
const stateOf = async (id: string) => (await store.outboxMessage(id))?.state;
const sentAt = '2018-06-18T12:00:00Z';
const event = (kind: DeliveryEvent['kind'], sesMessageId: string, permanent = true): DeliveryEvent => ({
  kind,
  sesMessageId,
  permanent,
  detail: `${kind} said so`,
});

describe.runIf(here)('claiming a letter', () => {
  it('gives it to one of twenty who ask at the same time', async () => {
    const id = await put();
    const claims = await Promise.all(Array.from({ length: 20 }, () => store.claim(id, 1_000, 500)));
    const won = claims.filter((claim) => claim !== null);
    expect(won).toHaveLength(1);
    expect(won[0]).toMatchObject({ id, state: 'sending', attempts: 1, leaseUntil: 1_500, letter: aLetter('x').letter });
  });

  it.each([
    ['a millisecond before it is due', 999, false],
    ['at the moment it is due', 1_000, true],
  ])('%s: %s', async (_, now, given) => {
    const id = await put({ notBefore: 1_000 });
    expect((await store.claim(id, now, 500)) !== null).toBe(given);
  });

  it.each([
    ['a millisecond before the lease is over', 1_499, false],
    ['at the moment the lease is over', 1_500, true],
  ])('that another claimed, %s: %s', async (_, now, given) => {
    const id = await put();
    await store.claim(id, 1_000, 500);
    expect((await store.claim(id, now, 500)) !== null).toBe(given);
  });

  it('never gives a digest twice, not even when the lease is over: a person decides', async () => {
    const id = await put({ purpose: 'digest' });
    await store.claim(id, 1_000, 500);
    expect(await store.claim(id, 9_000, 500)).toBeNull();
    await store.nudge(id, 9_000);
    expect(await stateOf(id)).toBe('sending');
    expect((await store.outboxDue(9_000)).map((letter) => letter.id)).toContain(id);
    await store.markFailed(id, 'it may have gone out', null);
    expect(await store.outboxMessage(id)).toMatchObject({ state: 'failed', lastError: 'it may have gone out' });
  });

  it('of a letter that is sent, failed or not there gives nothing', async () => {
    const sent = await put();
    await store.claim(sent, 0, 1);
    await store.markSent(sent, 'ses-done', sentAt);
    const failed = await put();
    await store.markFailed(failed, 'no', null);
    for (const id of [sent, failed, 'receipt/nowhere/0']) expect(await store.claim(id, 1e12, 1)).toBeNull();
  });
});

describe.runIf(here)('a letter that did not go out', () => {
  it('comes back to pending for its time, with the error and the attempts', async () => {
    const id = await put();
    await store.claim(id, 0, 100);
    await store.markFailed(id, 'Throttling', 5_000);
    expect(await store.outboxMessage(id)).toMatchObject({
      state: 'pending',
      notBefore: 5_000,
      lastError: 'Throttling',
      attempts: 1,
    });
    expect(await store.claim(id, 4_999, 100)).toBeNull();
    expect(await store.claim(id, 5_000, 100)).toMatchObject({ attempts: 2 });
  });

  it('that is held waits, and goes out afterwards', async () => {
    const id = await put();
    await store.claim(id, 0, 100);
    await store.hold(id, 7_000);
    expect(await stateOf(id)).toBe('held');
    // Being held is no failure: however long it waits, all its tries are left.
    expect((await store.outboxMessage(id))?.attempts).toBe(0);
    expect((await store.outboxDue(6_999)).map((l) => l.id)).not.toContain(id);
    expect((await store.outboxDue(7_000)).map((l) => l.id)).toContain(id);
    await store.nudge(id, 6_999);
    expect(await stateOf(id)).toBe('held');
    await store.nudge(id, 7_000);
    expect(await stateOf(id)).toBe('pending');
  });

  it('whose sender died is due when the lease is over, and comes back to pending', async () => {
    const id = await put();
    await store.claim(id, 1_000, 500);
    expect((await store.outboxDue(1_499)).map((l) => l.id)).not.toContain(id);
    expect((await store.outboxDue(1_500)).map((l) => l.id)).toContain(id);
    await store.nudge(id, 1_499);
    expect(await stateOf(id)).toBe('sending');
    await store.nudge(id, 1_500);
    expect(await stateOf(id)).toBe('pending');
  });

  it('and is already sent stays sent, whatever a slower helper says', async () => {
    const id = await put();
    await store.claim(id, 0, 100);
    await store.markSent(id, 'ses-slow', sentAt);
    await store.markFailed(id, 'timeout', 1);
    await store.markFailed(id, 'timeout', null);
    await store.hold(id, 1);
    await store.nudge(id, 1e12);
    expect(await stateOf(id)).toBe('sent');
    expect((await store.outboxDue(1e12)).map((l) => l.id)).not.toContain(id);
  });

  it('after a crash is free at once; a digest is left for the sweep to flag', async () => {
    const id = await put();
    const digest = await put({ purpose: 'digest' });
    const waiting = await put();
    await store.claim(id, 1_000, 1e9);
    await store.claim(digest, 1_000, 1e9);
    expect(await store.voidClaims()).toBeGreaterThanOrEqual(2);
    expect([await stateOf(id), await stateOf(digest), await stateOf(waiting)]).toEqual([
      'pending',
      'sending',
      'pending',
    ]);
    expect((await store.outboxDue(1_000)).map((l) => l.id)).toEqual(expect.arrayContaining([id, digest]));
    expect(await store.voidClaims()).toBe(0);
  });

  it('put out twice under one id is one letter, as it was first', async () => {
    const id = await put();
    await store.claim(id, 0, 100);
    await store.markSent(id, 'ses-twice', sentAt);
    await store.addLetters([aLetter(id)]);
    expect(await stateOf(id)).toBe('sent');
  });
});

describe.runIf(here)('a letter that went out', () => {
  it('leads back to its submission by the id that SES gave it, bare or as a Message-ID', async () => {
    const number = await store.nextNumber();
    const submission = aSubmission(number);
    const letter = aLetter(`receipt/${number}/0`, { reference: submission.reference });
    await store.admit({
      submission,
      guards: guardsOf('sent'),
      arrival: anArrival('arriving/unoda/sent'),
      letters: [letter],
      placesOf,
    });
    await store.claim(letter.id, 0, 100);
    await store.markSent(letter.id, '0100-abc', sentAt);
    for (const id of ['0100-abc', '0100-abc@email.amazonses.com', '<0100-abc@eu-west-1.amazonses.com>'])
      expect((await store.submissionBySent(id))?.number).toBe(number);
    expect(await store.submissionBySent('0100-ab')).toBeNull();
  });

  it('sent a second time under another id is known by both', async () => {
    const id = await put();
    await store.claim(id, 0, 100);
    await store.markSent(id, 'ses-first', sentAt);
    await store.markSent(id, 'ses-second', sentAt);
    expect((await store.outboxMessage(id))?.sesMessageId).toBe('ses-first');
    expect(await store.noteDelivery(event('bounce', 'ses-second'))).toBe('noted');
    expect(await stateOf(id)).toBe('bounced');
  });

  it('counts against its receiver from the instant on that is asked for; other letters do not', async () => {
    const to = 'Busy@mission.example';
    for (const [i, at] of ['2018-06-18T10:59:59.999Z', '2018-06-18T11:00:00Z', '2018-06-18T11:30:00Z'].entries()) {
      const id = await put({ to });
      await store.claim(id, 0, 100);
      await store.markSent(id, `ses-busy-${i}`, at);
      await store.markSent(id, `ses-busy-${i}`, at);
    }
    const confirmation = await put({ to, purpose: 'confirm' });
    await store.claim(confirmation, 0, 100);
    await store.markSent(confirmation, 'ses-busy-confirm', '2018-06-18T11:30:00Z');
    expect(await store.receiptsSince('busy@mission.example', '2018-06-18T11:00:00.000Z')).toBe(2);
    expect(await store.receiptsSince('idle@mission.example', '2018-06-18T11:00:00.000Z')).toBe(0);
  });

  const stories: [string, DeliveryEvent['kind'][], ('noted' | 'already')[], OutboxMessage['state']][] = [
    ['delivered', ['delivery'], ['noted'], 'delivered'],
    ['delivered, told twice', ['delivery', 'delivery'], ['noted', 'already'], 'delivered'],
    ['delivered and bounced afterwards', ['delivery', 'bounce'], ['noted', 'noted'], 'bounced'],
    ['bounced, a late delivery report', ['bounce', 'delivery'], ['noted', 'already'], 'bounced'],
    [
      'complained of, then everything else',
      ['complaint', 'bounce', 'delivery'],
      ['noted', 'already', 'already'],
      'complained',
    ],
  ];
  it.each(stories)('and was %s', async (name, kinds, answers, state) => {
    const id = await put();
    const ses = `ses-story-${name.replaceAll(' ', '-')}`;
    await store.claim(id, 0, 100);
    await store.markSent(id, ses, sentAt);
    const said: string[] = [];
    for (const kind of kinds) said.push(await store.noteDelivery(event(kind, ses)));
    expect([said, await stateOf(id)]).toEqual([answers, state]);
  });

  it('and met a passing failure stays as it is, with the failure written down once', async () => {
    const id = await put();
    await store.claim(id, 0, 100);
    await store.markSent(id, 'ses-passing', sentAt);
    expect(await store.noteDelivery(event('bounce', 'ses-passing', false))).toBe('noted');
    expect(await store.noteDelivery(event('bounce', 'ses-passing', false))).toBe('already');
    expect(await store.outboxMessage(id)).toMatchObject({ state: 'sent', lastError: 'bounce said so' });
  });

  it('that is not ours is unknown', async () => {
    expect(await store.noteDelivery(event('delivery', 'ses-nobody'))).toBe('unknown');
  });
});

describe('the table of moves', () => {
  const rank: Record<OutboxMessage['state'], number> = {
    pending: 0,
    held: 0,
    sending: 0,
    sent: 1,
    delivered: 2,
    bounced: 3,
    complained: 4,
    failed: 9,
  };
  it('knows every state', () => {
    expect(Object.keys(moves).sort()).toEqual([...outboxStates].sort());
  });
  it.each(outboxStates.flatMap((from) => moves[from].map((to) => [from, to] as const)))(
    'from %s to %s is not backwards',
    (from, to) => {
      expect(rank[to]).toBeGreaterThanOrEqual(rank[from]);
    },
  );
});
