import { describe, expect, it } from 'vitest';
import type { OtherMail } from '#submission/record.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { type Element, all, dangers, named, read } from '#tests/support/html.ts';
import { payloads } from '#tests/support/payloads.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const mail = (payload: string): OtherMail => ({
  ...{ id: 'M1', disposition: 'logistics', receivedAt: '2018-06-18T12:00:00Z' },
  ...{ subject: payload, sender: { name: payload, address: payload }, text: payload, problems: [payload] },
  ...{ originals: [], answers: null, trust: 'unproven', imported: false, inboxes: ['unoda'] },
});

/** Every page of the console that has a form. */
const pages = [
  ...['/console', '/console/places/II.19', '/console/review', '/console/review?item=0001.2', '/console/submissions/1'],
  ...['/console/submissions/1/add', '/console/submissions/1/erase', '/console/access', '/console/other-mail/M1'],
  ...['/console/papers', '/console/senders?delegation=Norway', '/console/publish', '/console/chair/preview/chair'],
  ...['/console/compilation'],
];

const isTyped = ({ name, attribs }: Element): boolean =>
  name === 'textarea' || (name === 'input' && !['hidden', 'checkbox', 'radio'].includes(attribs['type'] ?? 'text'));

/** What a browser sends of a form: by each of its buttons, and by each choice of what to do. */
const sendings = (form: Element, payload: string): URLSearchParams[] => {
  const controls = named(form, 'input', 'select', 'textarea').filter(({ attribs }) => attribs['name'] !== undefined);
  const values = (every: boolean): [string, string][] =>
    controls.map((control) => [
      control.attribs['name'] ?? '',
      every || isTyped(control)
        ? payload
        : (control.attribs['value'] ?? named(control, 'option').at(-1)?.attribs['value'] ?? ''),
    ]);
  const deeds = [
    ...named(form, 'button').flatMap(({ attribs }) => (attribs['name'] === undefined ? [] : [attribs['value'] ?? ''])),
    ...named(form, 'select').flatMap((select) =>
      select.attribs['name'] === 'move' ? named(select, 'option').map(({ attribs }) => attribs['value'] ?? '') : [],
    ),
  ];
  return [
    new URLSearchParams(values(true)),
    ...(deeds.length === 0 ? [null] : deeds).map((deed) => {
      const fields = new URLSearchParams(values(false));
      if (deed !== null) fields.set('move', deed);
      return fields;
    }),
  ];
};

describe('every field of every form of the console', () => {
  it.each(payloads)('takes %s for words', async (payload) => {
    const doubtful = {
      needsReview: true,
      confidence: 0.4,
      state: { workflow: 'queued', decision: 'open', visibility: 'secretariat' },
    } as const;
    const house = aConsole(
      [
        aSubmission(1, {
          ...{ delegation: 'Norway', trust: 'unproven', sender: { name: payload, address: 'a@mission.example' } },
          items: [
            anItem(1, 'II.19', {
              kind: 'amend',
              reason: payload,
              edits: [{ op: 'replace', old: 'terrorists', new: payload, occurrence: 1, anchor: null }],
            }),
            anItem(2, 'II.19', {
              ...doubtful,
              kind: 'insert',
              edits: [{ op: 'insert', old: null, new: payload, occurrence: null, anchor: null }],
            }),
            anItem(3, 'II.20', doubtful),
          ],
        }),
      ],
      { mails: [mail(payload)], digests: { send: async () => 'sent' } },
    );
    const sent = new Set<string>();
    for (const path of pages) {
      const page = read(await (await house.get(path)).text());
      for (const form of all(page, ({ name }) => name === 'form')) {
        for (const element of [form, ...named(form, 'button')]) {
          const action = element.attribs['formaction'] ?? (element === form ? form.attribs['action'] : undefined);
          const method = element.attribs['formmethod'] ?? (element === form ? form.attribs['method'] : undefined);
          if (action === undefined || action.startsWith('/console/sign-out') || method === 'dialog') continue;
          for (const fields of sendings(form, payload)) {
            const answer =
              method === 'post' ? await house.send(action, fields) : await house.get(`${action}?${fields.toString()}`);
            const to = answer.headers.get('location');
            const html = to === null ? await answer.text() : await (await house.get(to)).text();
            expect([path, action, fields.get('move'), ...dangers(html)]).toEqual([path, action, fields.get('move')]);
            for (const name of fields.keys()) sent.add(`${action} ${name}`);
          }
        }
      }
    }
    // None of these was forgotten; hidden ones and choices were tried as well.
    const names = new Set([...sent].map((each) => each.split(' ')[1]));
    expect([...names]).toEqual(
      expect.arrayContaining([
        ...[
          'q',
          'section',
          'delegation',
          'group',
          'kind',
          'state',
          'late',
          'language',
          'trust',
          'over',
          'target',
          'note',
        ],
        ...['split', 'words', 'destination', 'text', 'reason', 'reference', 'name', 'days', 'scope', 'date', 'address'],
        ...['capacity', 'version', 'whole', 'next', 'seen', 'names', 'public', 'at', 'do', 'page', 'laid'],
      ]),
    );
  });
});
