import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Admission } from '#submission/admission.ts';
import { nameOf } from '#submission/guards.ts';
import { readArrival } from '#submission/read-arrival.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import type { Language } from '#wording/language.ts';
import { topBlock } from '#tests/mail/support.ts';
import { swap } from '#tests/support/listed.ts';
import { signedAt } from '#tests/support/signed-mail.ts';
import { anItem, aSubmission } from '#tests/support/submissions.ts';

const { conference, drafts } = shippedSettings('revcon3');
const sender = { name: 'Anna Keller', address: 'anna@eda.admin.ch' };
const before = aSubmission(12, {
  ...{ messageId: 'm0@eda.admin.ch', delegation: 'Switzerland', sender },
  items: [anItem(1, 'II.19', swap('terrorists', 'criminals')), anItem(2, 'III.4', { kind: 'delete', evidence: [] })],
});

interface Sent {
  readonly from?: string;
  readonly thread?: string | null;
  readonly results?: string;
  readonly earlier?: SubmissionWithItems;
  readonly file?: boolean;
}
/** A mail in the thread of the sender's own, without any letter or reference of ours. */
const arrive = async (text: string, sent: Sent = {}): Promise<Admission> => {
  const { from = sender.address, thread = 'm0@eda.admin.ch', earlier = before } = sent;
  const file = [
    ...['--part', 'Content-Type: text/plain; name=new.txt', 'Content-Disposition: attachment; filename=new.txt'],
    ...['', 'Section II, paragraph 21: delete.', '--part--', ''],
  ];
  const raw = [
    ...topBlock(sent.results),
    `From: Anna Keller <${from}>`,
    ...['To: conventionalarms-unoda@un.org', 'Subject: Re: Draft 2', 'Message-ID: <m1@eda.admin.ch>'],
    ...(thread === null ? [] : [`In-Reply-To: <${thread}>`]),
    ...(sent.file === true
      ? ['Content-Type: multipart/mixed; boundary=part', '', '--part', 'Content-Type: text/plain; charset=utf-8', '']
      : ['Content-Type: text/plain; charset=utf-8', '']),
    ...[text, '', 'Anna Keller', 'Permanent Mission of Switzerland', ''],
    ...(sent.file === true ? file : []),
  ];
  const { admission } = await readArrival(
    { key: 'arriving/unoda/1', inbox: 'unoda', imported: null, bytes: Buffer.from(raw.join('\r\n')) },
    {
      ...{ conference, draft: drafts[0]!, now: signedAt, localTrust: undefined, token: 'token' },
      ...{ bindings: async () => [], byToken: async () => null, bySent: async () => null },
      byName: async (name) => (name === nameOf(sender.address, 'm0@eda.admin.ch') ? earlier : null),
      byReference: async (reference) => (reference === earlier.reference ? earlier : null),
    },
  );
  return admission;
};
/** The proposals after the mail; what a mail that waits would do counts as nothing. */
const standing = (admission: Admission): string[] | 'waits' =>
  admission.outcome === 'revision'
    ? (admission.after ?? admission.before).items.map(
        ({ id, target, kind, state }) => `${id} ${target} ${kind} ${state.decision}`,
      )
    : 'waits';
const correctsOf = (admission: Admission) =>
  admission.outcome === 'submission' ? [admission.submission.disposition, admission.submission.corrects] : null;

const whole: Readonly<Record<Language, string>> = {
  en: 'Corrected version of our comments of this morning, please disregard the earlier.\n\nSection II, paragraph 20: delete.\n\nSection III, paragraph 4: delete.',
  fr: 'Version corrigée, qui annule et remplace notre message de ce matin.\n\nSection II, paragraphe 20 : supprimer.\n\nSection III, paragraphe 4 : supprimer.',
  es: 'Versión corregida, que sustituye a nuestro mensaje de esta mañana.\n\nSección II, párrafo 20: suprimir.\n\nSección III, párrafo 4: suprimir.',
  ar: 'نسخة مصححة تحل محل رسالتنا هذا الصباح.\n\nالفرع الثاني، الفقرة 20: تحذف.\n\nالفرع الثالث، الفقرة 4: تحذف.',
  ru: 'Исправленный вариант; просим не учитывать наше предыдущее письмо.\n\nРаздел II, пункт 20: исключить.\n\nРаздел III, пункт 4: исключить.',
  zh: '更正版，取代我们今天上午的来函。\n\n第二节第20段：删除。\n\n第三节第4段：删除。',
};

describe('H6: a corrected version in the thread of its sender’s own mail', () => {
  it.each(Object.entries(whole))('in %s is the next revision: what stays keeps its number', async (_, text) => {
    const admission = await arrive(text);
    expect(standing(admission)).toEqual(['1 II.19 amend withdrawn', '2 III.4 delete open', '3 II.20 delete open']);
    expect(admission).toMatchObject({ answer: 'full receipt', after: { revision: 1, reference: 'RC3/0012' } });
  });
  it.each([
    [
      'moves one',
      'There was a mistake in our comments: II.19 should be III.19.',
      ['1 III.19 amend open', '2 III.4 delete open'],
    ],
    ['takes one back', 'We withdraw our proposal on II.19.', ['1 II.19 amend withdrawn', '2 III.4 delete open']],
  ])('that %s only changes that', async (_, text, after) => {
    expect(standing(await arrive(text))).toEqual(after);
  });
  it('that asks for the same as before changes nothing', async () => {
    const text = `${whole.en.split('\n')[0]}\n\nSection III, paragraph 4: delete.`;
    const admission = await arrive(text, { earlier: { ...before, items: [anItem(2, 'III.4', { kind: 'delete' })] } });
    expect(admission).toMatchObject({ outcome: 'revision', after: null });
  });

  const decided = [
    anItem(1, 'II.19', {
      ...swap('terrorists', 'criminals'),
      state: { workflow: 'placed', decision: 'reflected', visibility: 'secretariat' },
    }),
  ];
  const broken = 'spf=none; dmarc=none header.from=eda.admin.ch';
  it.each<[string, string, Sent]>([
    ['that says so of one proposal', whole.en.replace('comments', 'proposal'), {}],
    [
      'that names the paragraph replaced',
      'Corrected version. It replaces our comments on II.19.\n\nSection II, paragraph 20: delete.',
      {},
    ],
    ['that may come', 'A corrected version may replace our mail later.\n\nSection II, paragraph 20: delete.', {}],
    [
      'that does not say what becomes of the first',
      'Corrigendum\n\nSection II, paragraph 19: replace "terrorists" with "bandits".',
      {},
    ],
    ['that brings a file', whole.en, { file: true }],
    ['of what a person has decided since', whole.en, { earlier: { ...before, items: decided } }],
    ['whose sender is not proven', whole.en, { results: broken }],
  ])('%s waits for a person, and names what it corrects', async (_, text, sent) => {
    const admission = await arrive(text, sent);
    expect(standing(admission)).toBe('waits');
    expect(correctsOf(admission)).toEqual(['correction', 'RC3/0012']);
  });
  it.each<[string, Sent]>([
    ['another’s thread', { from: 'ben@eda.admin.ch' }],
    ['no thread', { thread: null }],
  ])('in %s waits, and names nothing', async (_, sent) => {
    const admission = await arrive(whole.en, sent);
    expect(correctsOf(admission)).toEqual(['correction', null]);
  });
});
