import { describe, expect, it } from 'vitest';
import { moves, personsMoves } from '#store/outbox-moves.ts';
import type { DeliveryEvent } from '#store/outbox-store.ts';
import { isBarred } from '#store/suppressed.ts';
import { type OutboxMessage, outboxStates } from '#submission/record.ts';
import { aLetter, anArrival, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { here, store } from '#tests/support/the-store.ts';

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
    await store.markSent(sent, 'ses-done');
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
    await store.markSent(id, 'ses-slow');
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
    await store.markSent(id, 'ses-twice');
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
    await store.markSent(letter.id, '0100-abc');
    for (const id of ['0100-abc', '0100-abc@email.amazonses.com', '<0100-abc@eu-west-1.amazonses.com>'])
      expect((await store.submissionBySent(id))?.number).toBe(number);
    expect(await store.submissionBySent('0100-ab')).toBeNull();
  });

  it('sent a second time under another id is known by both', async () => {
    const id = await put();
    await store.claim(id, 0, 100);
    await store.markSent(id, 'ses-first');
    await store.markSent(id, 'ses-second');
    expect((await store.outboxMessage(id))?.sesMessageId).toBe('ses-first');
    expect(await store.noteDelivery(event('bounce', 'ses-second'), sentAt)).toBe('noted');
    expect(await stateOf(id)).toBe('bounced');
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
    await store.markSent(id, ses);
    const said: string[] = [];
    for (const kind of kinds) said.push(await store.noteDelivery(event(kind, ses), sentAt));
    expect([said, await stateOf(id)]).toEqual([answers, state]);
  });

  it('and met a passing failure stays as it is, with the failure written down once', async () => {
    const id = await put();
    await store.claim(id, 0, 100);
    await store.markSent(id, 'ses-passing');
    expect(await store.noteDelivery(event('bounce', 'ses-passing', false), sentAt)).toBe('noted');
    expect(await store.noteDelivery(event('bounce', 'ses-passing', false), sentAt)).toBe('already');
    expect(await store.outboxMessage(id)).toMatchObject({ state: 'sent', lastError: 'bounce said so' });
  });

  it('that is not ours is unknown', async () => {
    expect(await store.noteDelivery(event('delivery', 'ses-nobody'), sentAt)).toBe('unknown');
  });
});

describe.runIf(here)('a turn among the receipts to one mailbox', () => {
  const limit = { most: 3, withinMs: 3_600_000, of: 'answers' as const };
  const noon = Date.parse('2018-06-18T12:00:00Z');
  const address = (): string => `turns-${(last += 1)}@mission.example`;

  it('is given to exactly as many as the limit of those who ask at the same moment', async () => {
    const to = address();
    const asked = Array.from({ length: 8 }, (_, i) => store.takeTurn(`receipt/a${i}/0`, to, noon, limit));
    expect((await Promise.all(asked)).filter((turn) => turn === 'taken')).toHaveLength(3);
  });

  it.each([
    ['a millisecond before the hour is over', -1, { freeAt: noon + 3_600_000 }],
    ['when the hour is over', 0, 'taken'],
  ])('is free again %s: %s', async (_, off, turn) => {
    const to = address();
    for (let i = 0; i < 3; i += 1) await store.takeTurn(`receipt/b${i}/0`, to, noon + i * 1_000, limit);
    expect(await store.takeTurn('receipt/b9/0', to, noon + 3_600_000 + off, limit)).toEqual(turn);
  });

  it('is one for a letter that is tried again, and one for all tags and spellings of a mailbox', async () => {
    const to = address();
    for (let i = 0; i < 9; i += 1) expect(await store.takeTurn('receipt/c/0', to, noon, limit)).toBe('taken');
    for (const [i, tagged] of [to.replace('@', '+x@'), to.toUpperCase()].entries())
      expect(await store.takeTurn(`receipt/c${i}/0`, tagged, noon, limit)).toBe('taken');
    expect(await store.takeTurn('receipt/c9/0', to, noon, limit)).toEqual({ freeAt: noon + 3_600_000 });
    expect(await store.takeTurn('receipt/c9/0', address(), noon, limit)).toBe('taken');
  });

  it('is taken by no link to confirm a form, which have turns of their own', async () => {
    const to = address();
    const links = { ...limit, of: 'links' as const };
    for (let i = 0; i < 3; i += 1) expect(await store.takeTurn(`confirm/d${i}`, to, noon, links)).toBe('taken');
    expect(await store.takeTurn('confirm/d9', to, noon, links)).toEqual({ freeAt: noon + 3_600_000 });
    expect(await store.takeTurn('receipt/d/0', to, noon, limit)).toBe('taken');
  });
});

describe.runIf(here)('a letter that was given up', () => {
  const givenUp = async (changes: Partial<OutboxMessage> = {}): Promise<string> => {
    const id = await put(changes);
    await store.claim(id, 0, 100);
    await store.markFailed(id, 'MessageRejected: no', null);
    return id;
  };

  it('is listed for a person, waits for no time, and is not swept', async () => {
    const id = await givenUp();
    expect((await store.outboxWaiting()).find((letter) => letter.id === id)).toMatchObject({
      state: 'failed',
      lastError: 'MessageRejected: no',
    });
    expect((await store.outboxDue(1e12)).map((letter) => letter.id)).not.toContain(id);
  });

  it('goes out once more when a person says so, with all its tries, and only once', async () => {
    const id = await givenUp();
    expect([await store.sendAgain(id), await store.sendAgain(id)]).toEqual(['again', 'pending']);
    expect(await store.claim(id, 0, 100)).toMatchObject({ attempts: 1, lastError: null });
    await store.markSent(id, 'ses-again');
    expect(await store.sendAgain(id)).toBe('sent');
    expect((await store.outboxWaiting()).map((letter) => letter.id)).not.toContain(id);
  });

  it('of a digest that may have gone out too', async () => {
    const id = await givenUp({ purpose: 'digest' });
    expect(await store.sendAgain(id)).toBe('again');
    expect(await store.claim(id, 0, 100)).not.toBeNull();
  });

  it('that nobody wrote is unknown', async () => {
    expect(await store.sendAgain('receipt/nowhere/0')).toBe('unknown');
  });

  it('is noted on its submission, once', async () => {
    const { number, letter } = await admitted('given-up');
    await store.claim(letter, 0, 100);
    await store.markFailed(letter, 'MessageRejected: no', null);
    await store.markFailed(letter, 'MessageRejected: no', null);
    const problems = (await store.submission(number))?.problems ?? [];
    expect(problems.filter((problem) => problem.includes('could not be sent'))).toHaveLength(1);
  });
});

/** A submission with one letter, for what is noted on it. */
const admitted = async (words: string, to = 'a@mission.example'): Promise<{ number: number; letter: string }> => {
  const number = await store.nextNumber();
  const submission = aSubmission(number);
  const letter = aLetter(`receipt/${number}/0`, { reference: submission.reference, to });
  await store.admit({
    submission,
    guards: guardsOf(words),
    arrival: anArrival(`arriving/unoda/${words}`),
    letters: [letter],
    placesOf,
  });
  return { number, letter: letter.id };
};
const problemsOf = async (number: number) => (await store.submission(number))?.problems ?? [];

describe.runIf(here)('a letter that came back', () => {
  const out = async (words: string, to: string) => {
    const one = await admitted(words, to);
    await store.claim(one.letter, 0, 100);
    await store.markSent(one.letter, `ses-${words}`);
    return one;
  };

  it('for good is noted on the submission by its code alone, and its address is suppressed, once for each event', async () => {
    const to = 'gone@mission.example';
    const { number, letter } = await out('gone', to);
    const bounce = {
      ...event('bounce', 'ses-gone'),
      detail: `Permanent General smtp; 550 5.1.1 <${to}>: user unknown`,
    };
    expect(await store.noteDelivery(bounce, sentAt)).toBe('noted');
    expect(await store.noteDelivery(bounce, sentAt)).toBe('already');
    const [problem, ...more] = await problemsOf(number);
    expect(more).toEqual([]);
    expect(problem).toContain(`${letter} came back (5.1.1)`);
    expect(problem).not.toContain(to);
    expect(await store.suppression('Gone@Mission.example')).toEqual({ reason: 'bounce', bounces: 1, since: sentAt });
    expect(await store.outboxMessage(letter)).toMatchObject({ state: 'bounced', lastError: bounce.detail });
  });

  it('for now suppresses nobody and troubles nobody', async () => {
    const to = 'full@mission.example';
    const { number } = await out('full', to);
    await store.noteDelivery(event('bounce', 'ses-full', false), sentAt);
    expect([await problemsOf(number), await store.suppression(to)]).toEqual([[], null]);
  });

  it('as a complaint suppresses whatever a bounce said before or says after', async () => {
    const to = 'angry@mission.example';
    const { number } = await out('angry', to);
    await store.noteDelivery(event('complaint', 'ses-angry'), sentAt);
    await out('angry-2', to);
    await store.noteDelivery(event('bounce', 'ses-angry-2'), sentAt);
    expect(await store.suppression(to)).toMatchObject({ reason: 'complaint', bounces: 1 });
    expect((await problemsOf(number))[0]).toContain('reported it as unwanted');
  });

  it('is sent again by a person, who thereby says that the address is good', async () => {
    const to = 'mended@mission.example';
    const { letter } = await out('mended', to);
    await store.noteDelivery(event('bounce', 'ses-mended'), sentAt);
    expect(await store.sendAgain(letter)).toBe('again');
    expect(await store.suppression(to)).toBeNull();
  });

  it('as unwanted is never sent again', async () => {
    const { letter } = await out('unwanted', 'unwanted@mission.example');
    await store.noteDelivery(event('complaint', 'ses-unwanted'), sentAt);
    expect(await store.sendAgain(letter)).toBe('complained');
    expect(await store.suppression('unwanted@mission.example')).toMatchObject({ reason: 'complaint' });
  });
});

describe('a suppressed address', () => {
  const since = '2018-06-18T12:00:00.000Z';
  const after = '2018-06-18T12:00:00.001Z';
  const bounce = { reason: 'bounce', bounces: 1, since } as const;
  const complaint = { reason: 'complaint', bounces: 0, since } as const;
  it.each([
    ['nothing happened', 'receipt', since, null, false],
    ['it bounced, and a proven sender has written since', 'receipt', after, bounce, false],
    ['it bounced, and the receipt is older', 'receipt', since, bounce, true],
    ['it bounced twice', 'receipt', after, { ...bounce, bounces: 2 }, true],
    ['it bounced, and the sender is not proven', 'bare-receipt', after, bounce, true],
    ['it bounced, and a digest is due', 'digest', after, bounce, true],
    ['it bounced, and somebody typed it into the form', 'confirm', after, bounce, true],
    ['its reader complained', 'receipt', after, complaint, true],
  ] as const)('when %s: %s', (_, purpose, createdAt, suppression, barred) => {
    expect(isBarred({ purpose, createdAt }, suppression)).toBe(barred);
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
  it.each(outboxStates)('lets a person send again what was given up or came back, and nothing else: %s', (from) => {
    expect(personsMoves[from]).toEqual(['failed', 'bounced'].includes(from) ? ['pending'] : []);
  });
  it.each(outboxStates.flatMap((from) => moves[from].map((to) => [from, to] as const)))(
    'from %s to %s is not backwards',
    (from, to) => {
      expect(rank[to]).toBeGreaterThanOrEqual(rank[from]);
    },
  );
});
