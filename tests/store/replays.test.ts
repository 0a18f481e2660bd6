import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { mostNamed } from '#store/join.ts';
import { submissionKey } from '#store/keys.ts';
import { keptKey } from '#store/originals.ts';
import { anArrival, aSubmission, guardsOf, placesOf } from '#tests/support/submissions.ts';
import { engines, here, store } from '#tests/support/the-store.ts';

/** HOSTILE H2, H5: whoever sends the same mail for ever fills no item (DynamoDB takes 400 kB of one). */
const arriving = (n: number, inbox = 'unoda'): string => `arriving/${inbox}/replay-${n}`;
const kept = (reference: string, key: string): string => keptKey(key, reference, anArrival(key).receivedAt);
const arrive = async (key: string): Promise<string> => {
  await store.putArriving(key, new TextEncoder().encode('the mail'), 'message/rfc822');
  const number = await store.nextNumber();
  const reference = `RC3/${String(number).padStart(4, '0')}`;
  const stored = await store.admit({
    submission: aSubmission(number, { originals: [kept(reference, key)], replyToken: `replay-${number}` }),
    ...{ guards: guardsOf('the same words'), arrival: anArrival(key), letters: [], placesOf },
  });
  const became = stored.outcome === 'already' ? stored.reference : stored.submission.reference;
  await store.file(key, kept(became, key));
  return became;
};
const headerOf = async (number: number): Promise<unknown> => {
  const { Items = [] } = await engines.room.dynamo.send(
    new QueryCommand({
      TableName: engines.tableName,
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': { S: submissionKey(number).pk }, ':sk': { S: submissionKey(number).sk } },
    }),
  );
  return Items;
};

describe.runIf(here)('the same mail, again and again', () => {
  let reference: string;
  let number: number;
  const problems = async (): Promise<string[]> => (await store.submission(number))?.problems ?? [];

  it(`names ${mostNamed} originals, and says so at the last`, async () => {
    reference = await arrive(arriving(1));
    number = Number(reference.slice(-4));
    for (let n = 2; n < mostNamed; n += 1) expect(await arrive(arriving(n))).toBe(reference);
    expect((await store.submission(number))?.originals).toHaveLength(mostNamed - 1);
    expect(await problems()).toEqual([]);
    await arrive(arriving(mostNamed));
    expect((await store.submission(number))?.originals).toHaveLength(mostNamed);
    expect(await problems()).toEqual([expect.stringContaining(`came ${mostNamed} times`)]);
  });

  it('leaves the submission as it is from then on, with every arrival recorded and its original kept', async () => {
    const before = await headerOf(number);
    for (let n = mostNamed + 1; n <= mostNamed + 10; n += 1) {
      expect(await arrive(arriving(n))).toBe(reference);
      expect(await store.arrivalOf(arriving(n))).toBe(reference);
      expect(await store.original(kept(reference, arriving(n)))).not.toBeNull();
    }
    expect(await headerOf(number)).toEqual(before);
    expect(await store.stillArriving()).toEqual([]);
  });

  it('tells an inbox that it had not come by before', async () => {
    expect(await arrive(arriving(1, 'france'))).toBe(reference);
    const after = await store.submission(number);
    expect([after?.inboxes, after?.originals.length]).toEqual([['unoda', 'france'], mostNamed]);
  });

  it('is erased with every original, also those that the submission does not name', async () => {
    const keys = [arriving(1), arriving(mostNamed), arriving(mostNamed + 1), arriving(1, 'france')];
    await store.erase(number, { by: 'Ana', at: '2018-06-18T12:00:00.000Z' });
    for (const key of keys) {
      expect([key, await store.original(kept(reference, key))]).toEqual([key, null]);
      expect(await store.arrivalOf(key)).toBeNull();
    }
    // The next one is joined to nothing that is gone.
    expect(await arrive(arriving(999))).not.toBe(reference);
  });
});
