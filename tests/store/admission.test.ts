import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { OutboxMessage } from '#submission/record.ts';
import { describe, expect, it } from 'vitest';
import { openBucket } from '#store/bucket.ts';
import { fitsOneTransaction, putAll } from '#store/in-chunks.ts';
import { submissionKey } from '#store/keys.ts';
import { openTable } from '#store/open-table.ts';
import { itemsOf } from '#store/write-submission.ts';
import type { StoredItem } from '#submission/record.ts';
import { Died, failing } from '#tests/support/faults.ts';
import { aLetter, anArrival, anItem, aSubmission, guardsOf, placesOf, written } from '#tests/support/submissions.ts';
import { engines, here, store } from '#tests/support/the-store.ts';

const admission = async (name: string, changes: Parameters<typeof aSubmission>[1] = {}, letters = 1) => {
  const number = await store.nextNumber();
  const submission = aSubmission(number, { replyToken: `token-${name}-${number}`, ...changes });
  return {
    submission,
    guards: guardsOf(name),
    arrival: anArrival(`arriving/unoda/${name}`),
    letters: Array.from({ length: letters }, (_, i) =>
      aLetter(`${i === 0 ? 'receipt' : 'other'}/${String(number).padStart(4, '0')}/${i}`, {
        reference: submission.reference,
      }),
    ),
    placesOf,
  };
};

describe.runIf(here)('admitting a submission', () => {
  it('stores it as it was, and finds it by number, reply token and arrival', async () => {
    const one = await admission('plain');
    const stored = await store.admit(one);
    const record = Object.fromEntries(Object.entries(one.submission).filter(([name]) => name !== 'items'));
    expect(stored).toEqual({ outcome: 'stored', submission: { ...record, version: 1 } });
    expect(await store.submission(one.submission.number)).toEqual(written(one.submission));
    expect(await store.submissionByToken(one.submission.replyToken)).toEqual(written(one.submission));
    expect(await store.arrivalOf(one.arrival.key)).toBe(one.submission.reference);
    expect(await store.outboxMessage(one.letters[0]!.id)).toEqual(one.letters[0]);
  });

  it('finds nothing under a number, token or arrival that is not there', async () => {
    expect(await store.submission(99_999)).toBeNull();
    expect(await store.submissionByToken('nobody')).toBeNull();
    expect(await store.submissionByToken('')).toBeNull();
    expect(await store.arrivalOf('arriving/unoda/never')).toBeNull();
  });

  it('says "already" with the first reference when the same arrival is delivered again', async () => {
    const one = await admission('again');
    await store.admit(one);
    const repeat = await admission('again');
    expect(await store.admit(repeat)).toEqual({ outcome: 'already', reference: one.submission.reference });
    expect(await store.submission(repeat.submission.number)).toBeNull();
    expect(await store.outboxMessage(repeat.letters[0]!.id)).toBeNull();
  });

  it.each([
    ['message', { message: 'same-message-1', content: 'other-words-1' }],
    ['content', { message: 'other-message-2', content: 'same-message-2' }],
  ])(
    'joins what an earlier %s guard holds: inbox, arrival and original are recorded on the first',
    async (_, hashes) => {
      const first = hashes.message.startsWith('same') ? hashes.message : hashes.content;
      const one = await admission(first);
      await store.admit(one);
      const twin = {
        ...(await admission(`twin-of-${first}`)),
        guards: guardsOf(hashes.message, hashes.content),
        arrival: anArrival(`arriving/france/twin-of-${first}`),
      };
      const joined = await store.admit(twin);
      const after = await store.submission(one.submission.number);
      expect(joined).toMatchObject({
        outcome: 'joined',
        submission: { reference: one.submission.reference, inboxes: ['unoda', 'france'] },
        firstReceipt: { id: one.letters[0]!.id },
      });
      expect(after?.originals).toEqual([
        ...one.submission.originals,
        `kept/2018/06/18/${one.submission.reference.replace('/', '-')}/france/twin-of-${first}`,
      ]);
      expect(await store.arrivalOf(twin.arrival.key)).toBe(one.submission.reference);
      expect(await store.admit(twin)).toEqual({ outcome: 'already', reference: one.submission.reference });
    },
  );

  describe('when the same words come again and earn a letter', () => {
    const again = ({ firstReceipt }: { readonly firstReceipt: OutboxMessage | null }): OutboxMessage[] =>
      firstReceipt === null ? [] : [{ ...firstReceipt, id: `${firstReceipt.id}/again` }];
    const resend = async (words: string, n: number) => ({
      ...(await admission(`${words}-again-${n}`)),
      guards: guardsOf(words),
      arrival: anArrival(`arriving/unoda/${words}-again-${n}`),
      again,
    });

    it.each([
      ['before the join is written', (request: string) => request === 'TransactWriteItems'],
      ['before anything is read of the first', (request: string) => request === 'GetItem'],
    ])('a process that dies %s leaves no join without its letter', async (when, dies) => {
      const words = `letter-${when.length}`;
      const first = await admission(words);
      await store.admit(first);
      const second = await resend(words, 1);
      // The first transaction is the one that finds the guard; the join is the second.
      const fault = failing(
        engines.room,
        (request, before) => dies(request) && (request === 'GetItem' || before === 1),
      );
      await expect(store.admit(second)).rejects.toThrow(Died);
      fault.heal();
      const letter = `${first.letters[0]!.id}/again`;
      expect([await store.arrivalOf(second.arrival.key), await store.outboxMessage(letter)]).toEqual([null, null]);
      expect((await store.admit(second)).outcome).toBe('joined');
      expect((await store.outboxMessage(letter))?.state).toBe('pending');
    });

    it('ten at the same instant leave one letter, and every arrival', async () => {
      const first = await admission('letter-crowd');
      await store.admit(first);
      const all = await Promise.all(Array.from({ length: 10 }, (_, n) => resend('letter-crowd', n)));
      const outcomes = await Promise.all(all.map((one) => store.admit(one)));
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array<string>(10).fill('joined'));
      for (const one of all) expect(await store.arrivalOf(one.arrival.key)).toBe(first.submission.reference);
      expect((await store.outboxMessage(`${first.letters[0]!.id}/again`))?.state).toBe('pending');
    });

    it('which is on its way already is left alone', async () => {
      const first = await admission('letter-sent');
      await store.admit(first);
      await store.admit(await resend('letter-sent', 1));
      const letter = `${first.letters[0]!.id}/again`;
      await store.claim(letter, 1e9, 1);
      await store.markSent(letter, 'ses-letter-sent');
      await store.admit(await resend('letter-sent', 2));
      expect((await store.outboxMessage(letter))?.state).toBe('sent');
    });
  });

  it('names an inbox once, however many resends it brings', async () => {
    const one = await admission('resent');
    await store.admit(one);
    for (const key of ['arriving/unoda/resent-2', 'arriving/unoda/resent-3'])
      await store.admit({ ...(await admission('x')), guards: one.guards, arrival: anArrival(key) });
    const after = await store.submission(one.submission.number);
    expect([after?.inboxes, after?.originals.length]).toEqual([['unoda'], 3]);
  });

  it('makes exactly one submission of twenty twins at the same instant, and records every arrival', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => ({
        ...(await admission(`crowd-${i}`)),
        guards: guardsOf('crowd'),
        arrival: anArrival(`arriving/${i % 2 === 0 ? 'unoda' : 'france'}/crowd-${i}`),
      })),
    );
    const outcomes = await Promise.all(all.map((one) => store.admit(one)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([...Array<string>(19).fill('joined'), 'stored']);
    const reference = await store.arrivalOf(all[0]!.arrival.key);
    for (const one of all) expect(await store.arrivalOf(one.arrival.key)).toBe(reference);
    const first = await store.submission(Number(reference?.split('/')[1]));
    expect([[...(first?.inboxes ?? [])].sort(), first?.originals.length]).toEqual([['france', 'unoda'], 20]);
  });

  it('makes exactly one submission of one arrival delivered twenty times at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => admission('stampede')));
    const outcomes = await Promise.all(all.map((one) => store.admit(one)));
    expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'already')).toHaveLength(19);
  });

  it('never joins a mail to a form that nobody has confirmed yet', async () => {
    const form = await admission('same words', { unconfirmed: true, source: 'form' });
    await store.admit(form);
    const mail = {
      ...(await admission('same words by mail')),
      guards: guardsOf('another message', 'same words'),
    };
    expect((await store.admit(mail)).outcome).toBe('stored');
  });

  it('refuses a number that is taken by something else', async () => {
    const one = await admission('first of the number');
    await store.admit(one);
    const other = { ...(await admission('second of the number')), submission: one.submission };
    await expect(store.admit({ ...other, letters: [] })).rejects.toThrow(/taken/);
  });
});

describe.runIf(here)('a submission of many proposals', () => {
  /** Seven items beside the proposals with one letter, eight with two; each proposal and its place are two more. */
  it.each([
    [99, 46, 1],
    [100, 46, 2],
    [101, 47, 1],
    [1_207, 600, 1],
  ])(
    'of %i items in the table (%i proposals) is stored whole, and each is found at its place',
    async (size, n, letters) => {
      const items = Array.from({ length: n }, (_, i) => anItem(i + 1, `IV.${size}${i}`));
      const one = await admission(`many-${size}`, { items }, letters);
      expect((await store.admit(one)).outcome).toBe('stored');
      expect(await store.submission(one.submission.number)).toEqual(written(one.submission));
      const last = await store.proposalsAt('d2', `IV.${size}${n - 1}`);
      expect(last.map(({ reference, item }) => [reference, item.id])).toEqual([[one.submission.reference, n]]);
      expect(await store.admit(one)).toEqual({ outcome: 'already', reference: one.submission.reference });
      expect((await store.submission(one.submission.number))?.items).toHaveLength(n);
    },
  );

  it('of more bytes than a transaction takes is stored whole', async () => {
    const long = 'x'.repeat(90_000);
    const items = Array.from({ length: 40 }, (_, i) => anItem(i + 1, 'V.1', { reason: `${i}${long}` }));
    const one = await admission('heavy', { items });
    expect((await store.admit(one)).outcome).toBe('stored');
    expect(await store.submission(one.submission.number)).toEqual(written(one.submission));
  });

  // 150 proposals and their places go ahead in three requests; the fourth commits them.
  it.each([1, 3])(
    'that dies after %i of four writes is nowhere to be read, and comes in whole the next time',
    async (died) => {
      const target = `III.7${died}`;
      const items = Array.from({ length: 150 }, (_, i) => anItem(i + 1, target));
      const first = await admission(`crash-${died}`, { items });
      const fault = failing(engines.room, (request, before) => request === 'TransactWriteItems' && before >= died);
      await expect(store.admit(first)).rejects.toThrow(Died);
      fault.heal();
      expect(await store.submission(first.submission.number)).toBeNull();
      expect(await store.proposalsAt('d2', target)).toEqual([]);
      expect(
        (await store.onNoList('d2', '2018-07-01T00:00:00Z')).filter((p) => p.number === first.submission.number),
      ).toEqual([]);
      expect((await store.summarise('d2', target)).proposals).toBe(0);
      const second = await admission(`crash-${died}`, { items });
      expect((await store.admit(second)).outcome).toBe('stored');
      expect(await store.proposalsAt('d2', target)).toHaveLength(150);
    },
  );

  it('that turns out to be a twin leaves nothing behind', async () => {
    const items = Array.from({ length: 120 }, (_, i) => anItem(i + 1, 'III.8'));
    const one = await admission('big twin', { items });
    await store.admit(one);
    const twin = { ...(await admission('big twin 2', { items })), guards: one.guards };
    expect((await store.admit(twin)).outcome).toBe('joined');
    expect(await store.proposalsAt('d2', 'III.8')).toHaveLength(120);
    expect(await store.submission(twin.submission.number)).toBeNull();
    const left = await engines.room.dynamo.send(
      new QueryCommand({
        TableName: engines.tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: `SUB#${twin.submission.number}` } },
      }),
    );
    expect(left.Items).toEqual([]);
  });

  it('is never put into one transaction that DynamoDB would refuse for its size', () => {
    const item = (bytes: number) => ({
      pk: 'p',
      sk: 's',
      kind: 'proposal' as const,
      version: 1,
      words: 'x'.repeat(bytes),
    });
    expect(fitsOneTransaction(Array.from({ length: 41 }, () => item(100_000)))).toBe(false); // 4.1 MB
    expect(fitsOneTransaction(Array.from({ length: 30 }, () => item(100_000)))).toBe(true);
    expect(fitsOneTransaction(Array.from({ length: 100 }, () => item(1)))).toBe(true);
    expect(fitsOneTransaction(Array.from({ length: 101 }, () => item(1)))).toBe(false);
  });
});

describe.runIf(here)('a revision', () => {
  it('is read only once it is committed, and then instead of the one before, at every place', async () => {
    const one = await admission('revised', { items: [anItem(1, 'V.3'), anItem(2, 'V.4')] });
    await store.admit(one);
    const { number } = one.submission;
    const revised = {
      ...one.submission,
      revision: 1,
      items: [anItem(1, 'V.5'), anItem(2, 'V.4', { kind: 'support' })],
    };
    const table = openTable(engines.room);
    const ahead = await itemsOf(openBucket(engines.room), revised, placesOf);
    await putAll(table, [...ahead.proposals, ...ahead.places]);
    const seen = async () => ({
      items: (await store.submission(number))?.items.map(({ target, kind }) => `${target} ${kind}`),
      'V.3': (await store.proposalsAt('d2', 'V.3')).length,
      'V.4': (await store.proposalsAt('d2', 'V.4')).map(({ item }) => item.kind),
      'V.5': (await store.proposalsAt('d2', 'V.5')).length,
      counted: (await store.summarise('d2', 'V.4')).counts,
    });
    expect(await seen()).toEqual({
      items: ['V.3 delete', 'V.4 delete'],
      'V.3': 1,
      'V.4': ['delete'],
      'V.5': 0,
      counted: { delete: 1 },
    });
    await table.update({
      Key: submissionKey(number),
      UpdateExpression: 'SET revision = :one',
      ExpressionAttributeValues: { ':one': 1 },
    });
    expect(await seen()).toEqual({
      items: ['V.5 delete', 'V.4 support'],
      'V.3': 0,
      'V.4': ['support'],
      'V.5': 1,
      counted: { support: 1 },
    });
  });
});

describe.runIf(here)('words longer than an item of the table', () => {
  const long = '限'.repeat(150_000); // 450 kB in UTF-8
  const items: StoredItem[] = [
    anItem(1, 'II.1', {
      kind: 'replace',
      edits: [{ op: 'replace', old: null, new: long, occurrence: null, anchor: null }],
      newText: long,
    }),
  ];

  it('are kept and given back, in the submission, its proposals and its letters', async () => {
    const one = await admission('long', {
      parts: [{ part: 'body', text: long }],
      subject: long.slice(0, 120_000),
      items,
    });
    const letter = aLetter('receipt/long/0', { letter: JSON.stringify({ text: long }) });
    await store.admit({ ...one, letters: [letter] });
    expect(await store.submission(one.submission.number)).toEqual(written(one.submission));
    expect((await store.proposalsAt('d2', 'II.1'))[0]?.item).toEqual({ ...items[0], version: 1 });
    const kept = await store.outboxMessage(letter.id);
    expect([kept?.letter, kept?.letterKey === null]).toEqual([letter.letter, false]);
  });

  it('that were changed behind our back are an error, not a reading', async () => {
    const one = await admission('tampered', { parts: [{ part: 'body', text: long }] });
    await store.admit(one);
    const objects = await import('@aws-sdk/client-s3');
    const folder = `words/${one.submission.reference.replace('/', '-')}/`;
    const listed = await engines.room.objects.send(
      new objects.ListObjectsV2Command({ Bucket: engines.bucket, Prefix: folder }),
    );
    const Key = listed.Contents?.[0]?.Key ?? '';
    await engines.room.objects.send(new objects.PutObjectCommand({ Bucket: engines.bucket, Key, Body: '{}' }));
    await expect(store.submission(one.submission.number)).rejects.toThrow(/not those that were written/);
  });
});

describe.runIf(here)('places', () => {
  it('of a range: the first is its home, the others point to it', async () => {
    const one = await admission('range', { items: [anItem(1, 'IV.20-23', { kind: 'delete' })] });
    await store.admit(one);
    for (const [target, home] of [
      ['IV.20', true],
      ['IV.21', false],
      ['IV.23', false],
    ] as const)
      expect(await store.proposalsAt('d2', target)).toMatchObject([
        {
          place: { draft: 'd2', target },
          home,
          reference: one.submission.reference,
          item: { id: 1, target: 'IV.20-23' },
        },
      ]);
    expect(await store.proposalsAt('d2', 'IV.24')).toEqual([]);
    expect(await store.proposalsAt('d3', 'IV.20')).toEqual([]);
  });

  it.each(['general', 'unknown'])('of %s: a place of its own', async (target) => {
    const one = await admission(`at ${target}`, { items: [anItem(1, target)] });
    await store.admit(one);
    expect(await store.proposalsAt('d2', target)).toMatchObject([{ home: true, number: one.submission.number }]);
  });

  it('list proposals in the order of their receipt, then of their numbers', async () => {
    const times = ['2018-06-18T12:00:00Z', '2018-06-18T11:59:59.500Z', '2018-06-18T12:00:00.001Z'];
    for (const [i, receivedAt] of times.entries())
      await store.admit(
        await admission(`order-${i}`, { receivedAt, items: [anItem(1, 'I.1')], delegation: String(i) }),
      );
    expect((await store.proposalsAt('d2', 'I.1')).map(({ delegation }) => delegation)).toEqual(['1', '0', '2']);
  });
});

describe.runIf(here)('other mail', () => {
  it('is kept once, however often it is delivered, and listed by its number', async () => {
    const number = await store.nextOtherMailNumber();
    const mail = {
      id: `M${number}`,
      disposition: 'thanks' as const,
      trust: 'known' as const,
      imported: false,
      subject: 'Thank you',
      sender: { name: null, address: 'a@b.example' },
      inboxes: ['unoda'],
      receivedAt: '2018-06-18T12:00:00.000Z',
      answers: null,
      problems: [],
      text: 'y'.repeat(200_000),
      originals: [],
    };
    const arrival = anArrival('arriving/unoda/thanks');
    expect(await store.keepOtherMail(mail, arrival, [])).toBe('stored');
    expect(await store.keepOtherMail({ ...mail, id: `M${await store.nextOtherMailNumber()}` }, arrival, [])).toBe(
      'already',
    );
    expect(await store.otherMail(null)).toEqual({ results: [mail], next: null });
    expect(await store.arrivalOf(arrival.key)).toBe(mail.id);
  });
});

describe.runIf(here)('numbers', () => {
  it('are given out once each, also to many at the same time', async () => {
    const numbers = await Promise.all(Array.from({ length: 30 }, () => store.nextNumber()));
    expect(new Set(numbers).size).toBe(30);
    expect(Math.max(...numbers) - Math.min(...numbers)).toBe(29);
  });
});

describe.runIf(here)('bindings', () => {
  it('bind an address once, whatever its case', async () => {
    await store.bind('Norway', 'Desk@MFA.example', 'secretariat', '2018-06-18T12:00:00Z');
    await store.bind('Norway', 'desk@mfa.example', 'another', '2018-06-19T12:00:00Z');
    expect(await store.bindings('Norway')).toEqual(['desk@mfa.example']);
    expect(await store.bindings('Sweden')).toEqual([]);
  });
});
