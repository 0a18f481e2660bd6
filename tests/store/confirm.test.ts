import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { StoredItem, SubmissionWithItems } from '#submission/record.ts';
import { Died, failing, meanwhile } from '#tests/support/faults.ts';
import { aLetter, anArrival, anItem, aSubmission, guardsOf, placesOf, written } from '#tests/support/submissions.ts';
import { engines, here, store } from '#tests/support/the-store.ts';

const workflowTo =
  (workflow: StoredItem['state']['workflow']) =>
  (item: StoredItem): StoredItem => ({
    ...item,
    state: { ...item.state, workflow },
  });

const aForm = async (count: number, target: string): Promise<SubmissionWithItems> => {
  const number = await store.nextNumber();
  const items = Array.from({ length: count }, (_, i) => workflowTo('unconfirmed')(anItem(i + 1, target)));
  const form = aSubmission(number, { source: 'form', unconfirmed: true, trust: 'unproven', items });
  await store.admit({
    submission: form,
    guards: guardsOf(`form-${number}`),
    arrival: anArrival(`arriving/form/form-${number}.json`),
    letters: [aLetter(`confirm/form-${number}`, { purpose: 'confirm' })],
    placesOf,
  });
  return form;
};
const confirmed = (form: SubmissionWithItems): SubmissionWithItems => ({
  ...form,
  unconfirmed: false,
  trust: 'authenticated',
  items: form.items.map(workflowTo('placed')),
});
const receiptOf = (form: SubmissionWithItems) =>
  aLetter(`receipt/${String(form.number).padStart(4, '0')}/0`, { reference: form.reference });

describe.runIf(here)('confirming a form', () => {
  it('gives its items their state and puts its receipt out, once', async () => {
    const form = await aForm(2, 'III.4');
    expect((await store.summarise('d2', 'III.4')).proposals).toBe(0);
    expect(await store.confirm(confirmed(form), [receiptOf(form)])).toBe('confirmed');
    expect(await store.confirm(confirmed(form), [receiptOf(form)])).toBe('already');
    expect(await store.submission(form.number)).toEqual(written(confirmed(form), 2));
    expect((await store.outboxMessage(receiptOf(form).id))?.state).toBe('pending');
    expect((await store.summarise('d2', 'III.4')).proposals).toBe(2);
  });

  it('is decided once, however many follow the link at the same time', async () => {
    const form = await aForm(1, 'III.5');
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => store.confirm(confirmed(form), [receiptOf(form)])),
    );
    expect(outcomes.sort()).toEqual([...Array<string>(9).fill('already'), 'confirmed']);
  });

  it('that dies half way leaves every item unconfirmed to whoever reads, and goes through at the next try', async () => {
    const form = await aForm(130, 'III.6');
    const fault = failing(engines.room, (request, before) => request === 'TransactWriteItems' && before >= 1);
    await expect(store.confirm(confirmed(form), [receiptOf(form)])).rejects.toThrow(Died);
    fault.heal();
    const between = await store.submission(form.number);
    expect(new Set(between?.items.map(({ state }) => state.workflow))).toEqual(new Set(['unconfirmed']));
    expect((await store.onNoList('d2', '2018-07-01T00:00:00Z')).filter((p) => p.number === form.number)).toEqual([]);
    expect(await store.confirm(confirmed(form), [receiptOf(form)])).toBe('confirmed');
    expect(await store.submission(form.number)).toEqual(written(confirmed(form), 2));
    expect((await store.onNoList('d2', '2018-07-01T00:00:00Z')).filter((p) => p.number === form.number)).toHaveLength(
      130,
    );
  });

  it('that is overtaken by another, and by what a person decides afterwards, changes neither', async () => {
    const form = await aForm(1, 'III.9');
    const interlude = meanwhile(
      engines.room,
      (request) => request === 'TransactWriteItems',
      async () => {
        await store.confirm(confirmed(form), [receiptOf(form)]);
        await engines.room.dynamo.send(
          new UpdateItemCommand({
            TableName: engines.tableName,
            Key: { pk: { S: `SUB#${form.number}` }, sk: { S: 'ITEM#0000#00001' } },
            UpdateExpression: 'SET #state.workflow = :closed',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':closed': { S: 'closed' } },
          }),
        );
      },
    );
    expect(await store.confirm(confirmed(form), [receiptOf(form)])).toBe('already');
    interlude.heal();
    expect((await store.submission(form.number))?.items[0]?.state.workflow).toBe('closed');
  });

  it('of a number that is not there changes nothing', async () => {
    expect(await store.confirm(aSubmission(88_888), [])).toBe('already');
    expect(await store.submission(88_888)).toBeNull();
  });
});
