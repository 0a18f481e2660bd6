import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { revisionMade } from '#acknowledgement/changes-view.ts';
import { receipt } from '#acknowledgement/receipt.ts';
import { bareReceipt, confirmation, refusal } from '#acknowledgement/short-letters.ts';
import type { Letter } from '#mail/message.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { type Language, languages } from '#wording/language.ts';
import { all, named, read, textOf } from '#tests/support/html.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';
import { aHundred, everyOddity, setting } from './every-oddity.ts';

/**
 * Every letter in every language, kept as files that a reader of the language can read through: after a change of wording
 * `npx vitest run --config .vitest.config.ts tests/acknowledgement -u` writes them anew, and the difference is reviewed.
 */
const asFile = ({ subject, text, attachments }: Letter): string =>
  `Subject: ${subject}\n\n${text}\n${attachments.map(({ name }) => `\nAttached: ${name}\n`).join('')}`;

/** A correction that took effect: another place, a withdrawal, and on whose behalf. */
const corrected = (language: Language): { before: SubmissionWithItems; after: SubmissionWithItems } => {
  const before = everyOddity(language, { onBehalfOf: null });
  const items = before.items.map((item) =>
    item.id === 6
      ? { ...item, target: 'III.9', state: { ...item.state, workflow: 'placed' as const } }
      : item.id === 2
        ? { ...item, state: { ...item.state, decision: 'withdrawn' as const } }
        : item,
  );
  return {
    before,
    after: { ...before, revision: 1, onBehalfOf: 'African Group', publication: 'no', items: items.slice(0, 7) },
  };
};

/** All other letters of a language, one under the other. */
const others = (language: Language): Letter[] => {
  const { before, after } = corrected(language);
  return [
    receipt(after, setting, revisionMade('sender', before, after)),
    receipt(after, setting, revisionMade('secretariat', before, after)),
    receipt(aSubmission(148, { language, items: [] }), setting),
    receipt(aSubmission(149, { language, items: [], disposition: 'needs-reading' }), setting),
    receipt(aSubmission(150, { language, disposition: 'correction', corrects: 'RC3/0147' }), setting),
    receipt(aSubmission(151, { language, disposition: 'withdrawal', corrects: 'RC3/0147' }), setting),
    bareReceipt(aSubmission(152, { language }), setting),
    confirmation(aSubmission(153, { language, unconfirmed: true }), setting),
  ];
};

const refused = refusal(aSubmission(1), setting);

describe('the letters as they are sent', () => {
  it.each(languages)('in %s: a receipt with everything in it', async (language) => {
    const letter = receipt(everyOddity(language), setting);
    await expect(asFile(letter)).toMatchFileSnapshot(`rendered/${language}-receipt.txt`);
    if (language === 'en' || language === 'ar')
      await expect(letter.html).toMatchFileSnapshot(`rendered/${language}-receipt.html`);
  });

  it.each(languages)(
    'in %s: corrected, updated, without proposals, waiting, bare, to be confirmed',
    async (language) => {
      const divided = others(language)
        .map(asFile)
        .join(`\n${'#'.repeat(40)}\n\n`);
      await expect(divided).toMatchFileSnapshot(`rendered/${language}-others.txt`);
    },
  );

  it('in a seventh language: English and French', async () => {
    const waits = receipt(everyOddity('other', { items: [], disposition: 'needs-reading' }), setting);
    await expect(asFile(waits)).toMatchFileSnapshot('rendered/other-receipt.txt');
    await expect(asFile(refused)).toMatchFileSnapshot('rendered/other-virus.txt');
  });
});

/** The words in order, without what only sets them: signs, rules, addresses of pages. */
const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const shownWords = (html: string): string[] => {
  const texts: string[] = [];
  const walk = (nodes: Parameters<typeof DomUtils.getChildren>[0][]): void => {
    for (const node of nodes) {
      if ('data' in node) texts.push(node.data);
      else walk(DomUtils.getChildren(node));
    }
  };
  walk(named(read(html), 'body'));
  return words(texts.join(' '));
};

const textWords = (text: string): string[] =>
  words(
    text
      .split('\n')
      .filter((line) => !line.startsWith('https://'))
      .join('\n'),
  );

describe('text and HTML', () => {
  it.each([...languages, 'other'] as const)('say the same in the same order in %s', (language) => {
    const letters = [
      receipt(everyOddity(language), setting),
      receipt(aHundred(language), setting),
      ...(language === 'other' ? [refused] : others(language)),
    ];
    for (const { text, html } of letters) expect(shownWords(html).join('')).toBe(textWords(text).join(''));
  });
});

/** Latin words of a letter that stand in no element with its own direction or isolation. */
const loose = (html: string): string[] =>
  all(read(html), ({ attribs }) => attribs['role'] === 'presentation').flatMap((table) => {
    const found: string[] = [];
    const walk = (nodes: typeof table.children): void => {
      for (const node of nodes) {
        if ('data' in node) found.push(...(node.data.match(/[A-Za-z]{2,}[\w/.]*/g) ?? []));
        else if ('attribs' in node && node.name !== 'bdi' && node.attribs['dir'] !== 'auto') walk(node.children);
      }
    };
    walk(table.children);
    return found;
  });

describe('a letter from right to left', () => {
  const letters = [receipt(everyOddity('ar'), setting), ...others('ar')];

  it('isolates every inserted value; only the names of a hash and a program stand in the sentences', () => {
    for (const { html } of letters)
      expect([...new Set(loose(html))].filter((w) => !['SHA', 'Word'].includes(w))).toEqual([]);
  });

  it('begins each line of the text from the right, closes every isolate on its line, and leaves addresses bare', () => {
    for (const { text } of letters)
      for (const line of text.split('\n').filter((each) => each !== '')) {
        if (line.startsWith('https://')) expect(line).toMatch(/^https:\/\/[\w./-]+$/);
        else {
          expect(line.startsWith('\u200f')).toBe(true);
          expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
        }
      }
  });

  it('is plain letters where nothing runs from right to left', () => {
    for (const language of ['en', 'fr', 'es', 'ru', 'zh'] as const)
      expect(receipt(everyOddity(language), setting).text).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
  });

  it('isolates an Arabic name in an English letter', () => {
    const { text } = receipt(aSubmission(1, { delegation: 'وفد' }), setting);
    expect(text).toContain('From: \u2068وفد\u2069');
  });
});

describe('names and words of a stranger', () => {
  it('lose the marks that would turn the rest of the line around (HOSTILE C4, E14)', () => {
    const turned = 'not \u202eelbatpecca\u202c\u2069\u2069 here';
    const item = anItem(1, 'II.19', {
      kind: 'amend',
      edits: [{ op: 'replace', old: null, new: turned, occurrence: null, anchor: null }],
      reason: turned,
    });
    const { text, html } = receipt(
      aSubmission(1, {
        language: 'ar',
        delegation: turned,
        items: [item],
        notPlaced: [{ part: 'body', start: 0, end: 1, quote: turned, why: '' }],
        files: [{ name: turned, type: 't', bytes: 1, sha256: 'a', key: null }],
      }),
      setting,
    );
    expect(text + html).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
    expect(text).toContain('not elbatpecca here');
  });

  it('stay on their line, in subject and text', () => {
    const { text } = receipt(aSubmission(1, { delegation: 'A\r\nBcc: x@y.z\u2028B' }), setting);
    expect(text).toContain('From: A  Bcc: x@y.z B');
  });
});

describe('a receipt of a hundred proposals', () => {
  const letter = receipt(aHundred(), setting);

  it('names each once, by section in the order of the draft', () => {
    const named = [...letter.text.matchAll(/\(RC3\/0147\/(\d+)\)/g)].map(([, id]) => Number(id));
    expect(named).toHaveLength(100);
    expect(new Set(named).size).toBe(100);
    expect([...letter.text.matchAll(/^Section (\w+): /gm)].map(([, section]) => section)).toEqual([
      'I',
      'II',
      'III',
      'IV',
    ]);
  });

  it('shows of each both sides of the change, shortened, and says of each in doubt that it waits', () => {
    expect(letter.text.match(/\[added: /g)!.length).toBeGreaterThanOrEqual(100);
    expect(letter.text.match(/Waits for a person: /g)).toHaveLength(15);
    expect(letter.text).toContain('15 of them wait for a person in the secretariat');
  });

  it('is below the 102 kB at which Gmail cuts a message, in every language', () => {
    const sizes = languages.map((language) => Buffer.byteLength(receipt(aHundred(language), setting).html));
    expect(Math.max(...sizes), sizes.join(' ')).toBeLessThan(102_000);
  });

  it('has all of them in full in the attached table, whose name it says', () => {
    expect(letter.text).toContain('RC3-0147.csv');
    const [table, ...rest] = letter.attachments;
    expect(rest).toEqual([]);
    expect([table?.name, table?.type]).toEqual(['RC3-0147.csv', 'text/csv; charset=utf-8']);
    const csv = Buffer.from(table?.content ?? '', 'base64').toString('utf8');
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\ufeff"Reference","Place","Action",')).toBe(true);
    expect(lines).toHaveLength(102);
    expect(csv).toContain('and of the stockpiles held by them '.repeat(6).trim());
  });

  it('parts the cells by semicolons where decimals have a comma, as spreadsheets there do', () => {
    const french = receipt(aHundred('fr'), setting).attachments[0]!;
    expect(Buffer.from(french.content, 'base64').toString('utf8')).toMatch(/^\ufeff"Référence";"Endroit";/);
  });

  it('is attached from the twenty-first proposal on', () => {
    const some = (n: number) => receipt({ ...aHundred(), items: aHundred().items.slice(0, n) }, setting).attachments;
    expect(some(20)).toEqual([]);
    expect(some(21)).toHaveLength(1);
  });

  it('hands no formula to a spreadsheet (CWE-1236), and doubles quotation marks (RFC 4180)', () => {
    const evil = aHundred().items.map((item) => ({ ...item, reason: '=HYPERLINK("http://evil.example","x")' }));
    const table = receipt({ ...aHundred(), items: evil }, setting).attachments[0]!;
    const csv = Buffer.from(table.content, 'base64').toString('utf8');
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`);
    expect(csv).not.toMatch(/(?:^|[,\n])"?[=+@-]/m);
  });
});

describe('what a revision changed', () => {
  const { before, after } = corrected('en');
  const { text } = receipt(after, setting, revisionMade('sender', before, after));
  const block = text.slice(text.indexOf('What changed'), text.indexOf('Files'));

  it('is said first, each with what it was and what it is', () => {
    expect(text).toMatch(/^Your correction has been made\./);
    expect(block.trimEnd().split('\n').slice(2)).toEqual([
      'Item 2',
      '  Before: New paragraph after III.7: insert, [added: To share experience on marking.]',
      '  Now: New paragraph after III.7: insert, [added: To share experience on marking.], withdrawn',
      'Item 6',
      '  Before: Place not yet decided: comment',
      '  Now: Paragraph III.9: comment',
      'Item 8',
      '  Before: Paragraph I.12: support',
      '  Now: nothing',
      'Item 9',
      '  Before: Paragraph II.12: move, to new paragraph after II.4',
      '  Now: nothing',
      'Item 10',
      '  Before: The draft as a whole: comment',
      '  Now: nothing',
      'Item 11',
      '  Before: Section II.A.1.c: replace, [added: <i>Coordination</i> & "synergies"], withdrawn',
      '  Now: nothing',
      'On behalf of',
      '  Before: nothing',
      '  Now: African Group',
      'Publication',
      '  Before: not said',
      '  Now: no',
    ]);
  });

  it('does not count what only a reader believed of it', () => {
    const surer = { ...before, items: before.items.map((item) => ({ ...item, confidence: 0.5, why: ['other'] })) };
    expect(revisionMade('secretariat', before, surer)).toEqual({ by: 'secretariat', items: [], before: null });
  });
});

describe('when a section is considered', () => {
  const said = (receivedAt: string): string | undefined =>
    /^To be considered: (.*)$/m.exec(receipt(aSubmission(1, { receivedAt }), setting).text)?.[1];
  it('is the next session, until that ends; then it is said that there is none', () => {
    expect(said('2018-06-21T16:59:59.999Z')).toContain('Thursday 21 June 2018, 10:00–13:00 (New York time)');
    expect(said('2018-06-21T17:00:00.000Z')).toBe('no meeting on it is scheduled at present');
  });
});

describe('the way to correct', () => {
  it('is shown by examples of this very letter, the doubtful proposal first', () => {
    const { text } = receipt(everyOddity('en'), setting);
    expect(text).toContain(
      '  - Item 6 should be II.9.\n  - Item 1 is support, not amendment.\n  - Please withdraw item 6.',
    );
    expect(text).toContain('  - Replace our text on II.19 by: “…”');
  });
  it('leaves out what would fit none of the proposals', () => {
    const { text } = receipt(aSubmission(1, { items: [anItem(1, 'II.94')] }), setting);
    expect(text).toContain(
      '  - Item 1 should be III.1.\n  - Please withdraw item 1.\n  - This is not for publication.',
    );
  });
  it('is not offered for a correction that waits', () => {
    expect(textOf(read(receipt(aSubmission(1, { disposition: 'correction' }), setting).html))).not.toContain(
      'For instance',
    );
  });
});
