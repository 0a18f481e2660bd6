import { describe, expect, it } from 'vitest';
import type { OtherMail } from '#submission/record.ts';
import type { Paper } from '#submission/paper.ts';
import { aConsole } from '#tests/support/console-house.ts';
import { barriers, dangers, named, read, textOf } from '#tests/support/html.ts';
import { payloads } from '#tests/support/payloads.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const mail: OtherMail = {
  ...{ id: 'M17', disposition: 'logistics', trust: 'known', imported: false, subject: 'Visa', inboxes: ['unoda'] },
  ...{ sender: { name: 'T', address: 't@example.org' }, receivedAt: '2018-06-18T12:00:00.000Z', answers: null },
  ...{ problems: [], text: 'Where are the visa letters?', originals: ['kept/M17'] },
};
const text = async (answer: Promise<Response>): Promise<string> => textOf(read(await (await answer).text()));

describe('senders', () => {
  const norway = () => [
    aSubmission(1, {
      delegation: 'Norway',
      trust: 'authenticated',
      sender: { name: 'A', address: 'a@mission.example' },
    }),
    aSubmission(2, { delegation: 'Norway', trust: 'unproven', sender: { name: 'B', address: 'b@mission.example' } }),
    aSubmission(3, { delegation: 'France', sender: { name: 'C', address: 'c@mission.example' } }),
  ];

  it('are bound to a delegation, several at once, and that is ended again', async () => {
    const desk = aConsole(norway());
    const before = await text(desk.get('/console/senders?delegation=Norway'));
    expect(before).toContain('a@mission.example');
    expect(before).not.toContain('c@mission.example');
    const both = new URLSearchParams([
      ['delegation', 'Norway'],
      ['address', 'a@mission.example'],
      ['address', 'b@mission.example'],
    ]);
    const answer = await desk.send('/console/senders', both);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/console/senders?delegation=Norway&done=bind',
    ]);
    const after = await text(desk.get('/console/senders?delegation=Norway&done=bind'));
    expect(after).toContain('End the binding of a@mission.example');
    // What proves nothing is not released by a binding, and its page is one click away.
    expect(after).toContain('anybody can write a From line: RC3/0002');
    await desk.post('/console/senders', { do: 'unbind', delegation: 'Norway', address: 'a@mission.example' });
    expect(await text(desk.get('/console/senders?delegation=Norway'))).not.toContain('End the binding of a@');
  });

  it('say what is wrong with what was typed', async () => {
    const desk = aConsole(norway());
    for (const [fields, sentence] of [
      [{ delegation: '', address: 'a@b.example' }, 'Say which delegation.'],
      [{ delegation: 'Atlantis', address: 'a@b.example' }, 'Say which delegation.'],
      [{ delegation: 'Norway' }, 'Tick an address, or write one.'],
      [{ delegation: 'Norway', address: 'no address' }, '“no address” is no address.'],
    ] as const) {
      const answer = await desk.post('/console/senders', fields);
      expect(answer.status).toBe(422);
      expect(await text(Promise.resolve(answer))).toContain(sentence);
    }
  });

  it('lead back to the contribution that they were bound from, and to nowhere else', async () => {
    const desk = aConsole(norway());
    const fields = { delegation: 'Norway', address: 'a@mission.example' };
    const back = async (to: string) =>
      (await desk.post('/console/senders', { ...fields, back: to })).headers.get('location');
    expect(await back('/console/submissions/1')).toBe('/console/submissions/1?done=bind');
    expect(await back('//evil.example')).toMatch(/^\/console\/senders\?/);
  });
});

describe('a paper', () => {
  const fields = {
    ...{ delegation: 'France', group: '', date: '2018-06-18T10:30', target: 'II.19', kind: 'delete' },
    ...{ words: '', reason: 'From the floor.' },
  };

  it('is entered at its formal date in the conference’s own zone', async () => {
    const papers: Paper[] = [];
    const submission = aSubmission(7);
    const desk = aConsole([], {
      desk: {
        enterPaper: async (paper) => {
          papers.push(paper);
          return { outcome: 'entered', submission };
        },
      },
    });
    const answer = await desk.post('/console/papers', fields);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/console/submissions/7?done=paper']);
    expect(papers).toEqual([
      {
        ...{ delegation: 'France', onBehalfOf: null, at: '2018-06-18T14:30:00.000Z', target: 'II.19' },
        ...{ kind: 'delete', words: '', reason: 'From the floor.' },
      },
    ]);
  });

  it('is refused with the reason and with all that was typed', async () => {
    const desk = aConsole([], {
      desk: { enterPaper: async () => ({ outcome: 'already', reference: 'RC3/0003' }) },
    });
    for (const [changes, sentence] of [
      [{ delegation: '' }, 'Say which delegation.'],
      [{ date: '2018-02-30T10:00' }, 'a day and an hour that exist'],
      [{ date: '2018-06-19T10:00' }, 'still to come'],
      [{}, 'The same is entered already: RC3/0003.'],
    ] as const) {
      const answer = await desk.post('/console/papers', { ...fields, ...changes });
      expect(answer.status).toBe(422);
      const page = read(await answer.text());
      expect(textOf(page)).toContain(sentence);
      expect(named(page, 'input').find(({ attribs }) => attribs['name'] === 'target')?.attribs['value']).toBe('II.19');
    }
  });

  it('is taken back on its own page', async () => {
    const all = [aSubmission(7, { source: 'paper', version: 1, items: [anItem(1, 'II.19')] })];
    const desk = aConsole(all);
    expect(await text(desk.get('/console/submissions/7'))).toContain('Take this entry back');
    await desk.post('/console/submissions/7/moves', { do: 'not-a-proposal', version: '1' });
    expect(all[0]!.items[0]!.state.workflow).toBe('closed');
  });
});

describe('other mail', () => {
  it('is read, downloaded and made a contribution by one button', async () => {
    const objects = new Map([['kept/M17', new TextEncoder().encode('raw')]]);
    const desk = aConsole([], { mails: [mail], objects });
    expect(await text(desk.get('/console/other-mail/M17'))).toContain('Where are the visa letters?');
    expect(await (await desk.get('/console/other-mail/M17/original')).text()).toBe('raw');
    const answer = await desk.post('/console/other-mail/M17/contribution', {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/console/other-mail/M17?done=contribution']);
    expect(await text(desk.get('/console/other-mail/M17'))).toContain('It is a contribution: RC3/0099');
    expect((await desk.get('/console/other-mail/M18')).status).toBe(404);
    expect((await desk.get('/console/other-mail/17')).status).toBe(404);
  });

  it('that carries a virus stays closed', async () => {
    const virus: OtherMail = { ...mail, disposition: 'virus' };
    const desk = aConsole([], { mails: [virus], objects: new Map([['kept/M17', new Uint8Array([1])]]) });
    const shown = await text(desk.get('/console/other-mail/M17'));
    expect(shown).toContain('stays closed');
    expect(shown).not.toContain('Make it a contribution');
    expect((await desk.get('/console/other-mail/M17/original')).status).toBe(404);
    expect((await desk.post('/console/other-mail/M17/contribution', {})).status).toBe(404);
  });
});

describe('publication in bulk', () => {
  const counts = { possible: 3, published: 1, not: 2 };

  it('says before what it would take, does it, and undoes it as one step', async () => {
    const steps: unknown[] = [];
    const at = '2018-06-18T15:00:00.000Z';
    const desk = aConsole([], {
      desk: {
        publicationCounts: async () => counts,
        publishPart: async (...asked) => {
          steps.push(asked);
          return { changed: 3, left: 0, at };
        },
        undoPart: async (...asked) => {
          steps.push(asked);
          return { changed: 2, left: 0 };
        },
      },
    });
    const before = await text(desk.get('/console/publish?section=II'));
    expect(before).toContain('3 can be published, 1 are published, 2 cannot be published now.');
    expect(before).toContain('Publish 3');
    const answer = await desk.post('/console/publish', { do: 'publish', section: 'II' });
    const after = read(await (await desk.get(answer.headers.get('location') ?? '')).text());
    expect(textOf(after)).toContain('3 published.');
    const undo = named(after, 'input').find(({ attribs }) => attribs['name'] === 'at');
    await desk.post('/console/publish', { do: 'undo-publish', section: 'II', at: undo?.attribs['value'] ?? '' });
    expect(steps).toEqual([
      ['publish', 'II', expect.any(String)],
      ['publish', 'II', at, expect.any(String)],
    ]);
  });

  it('is refused for a part that the draft has not, and from another site', async () => {
    const desk = aConsole([]);
    expect((await desk.get('/console/publish?section=XX')).status).toBe(404);
    expect((await desk.post('/console/publish', { do: 'publish', section: 'XX' })).status).toBe(404);
    expect((await desk.post('/console/publish', { do: 'publish' }, { origin: 'https://evil.example' })).status).toBe(
      403,
    );
  });
});

describe('the desk’s own pages', () => {
  const paths = [
    '/console/senders',
    '/console/senders?delegation=Norway',
    '/console/papers',
    '/console/publish',
    '/console/other-mail/M17',
  ];
  const inFrench = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=fr`;

  it.each(paths.flatMap((path) => [path, inFrench(path)]))(
    '%s can be used without sight, mouse or script',
    async (path) => {
      const desk = aConsole([aSubmission(1, { delegation: 'Norway', trust: 'unproven' })], { mails: [mail] });
      const html = await (await desk.get(path)).text();
      expect(barriers(html)).toEqual([]);
      expect(dangers(html)).toEqual([]);
      expect(textOf(read(html))).not.toMatch(/undefined|\[object|NaN/u);
      expect(Buffer.byteLength(html)).toBeLessThan(150_000);
    },
  );

  it.each(payloads)('take %s in any field for words', async (payload) => {
    const hostile: OtherMail = {
      ...mail,
      subject: payload,
      sender: { name: payload, address: payload },
      text: payload,
      problems: [payload],
    };
    const desk = aConsole(
      [aSubmission(1, { delegation: 'Norway', trust: 'unproven', sender: { name: payload, address: payload } })],
      { mails: [hostile] },
    );
    const answers = [
      ...paths.map((path) => desk.get(path)),
      desk.post('/console/senders', { delegation: 'Norway', address: payload }),
      desk.post('/console/papers', {
        delegation: payload,
        group: payload,
        date: payload,
        target: payload,
        kind: payload,
        words: payload,
        reason: payload,
      }),
    ];
    for (const answer of answers) expect(dangers(await (await answer).text())).toEqual([]);
  });
});
