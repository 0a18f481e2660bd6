import { describe, expect, it } from 'vitest';
import { readMessage } from '#mail/read-message.ts';
import { writtenFromMessage } from '#proposal/from-mail.ts';
import type { Item, Reading } from '#proposal/reading.ts';
import { understand } from '#proposal/understand.ts';
import { draft, settings } from './reading-of.ts';

const words = (place: string): string => draft.places.find(({ id }) => id === place)?.words['en'] ?? '';

const readingOf = async (html: string): Promise<Reading> => {
  const header = 'From: Anna <anna@eda.admin.ch>\r\nSubject: Draft 2\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';
  const message = await readMessage(Buffer.from(header + html));
  return understand(writtenFromMessage(message), draft, settings.conference, '2018-06-19T13:00:00Z');
};
const inShort = ({ target, kind, oldText, newText, needsReview }: Item): unknown[] => [
  target,
  kind,
  oldText,
  newText,
  needsReview,
];
const items = async (html: string): Promise<unknown[]> => (await readingOf(html)).items.map(inShort);

const changed = words('II.27').replace('customs', '<s>customs</s> <u>customs and border security</u>');
const exchanged = ['II.27', 'amend', 'customs', 'customs and border security', false];

describe('D5: a redline in HTML', () => {
  it.each([
    ['a number before it', `<p>27. ${changed}</p>`],
    ['nothing but its words', `<p>Dear all,</p><p>${changed}</p><p>Best regards,</p><p>Anna</p>`],
    ['its place on the line above', `<p>Paragraph 27 of Section II:</p><p>${changed}</p>`],
    ['its place before it', `<p>II.27: ${changed}</p>`],
    ['a list’s own number', `<ol start=27><li>${changed}</li></ol>`],
    [
      'its words on three lines',
      `<p>${changed.replace(' with the', '<br>with the').replace(' to identify', '<br>to identify')}</p>`,
    ],
    [
      'a table’s two columns',
      `<table border=1><tr><th>Current text<th>Proposed text<tr><td>27. ${words('II.27')}<td>27. ${changed}</table>`,
    ],
    [
      'prose that says the same',
      `<p>In paragraph II.27, replace “customs” by “customs and border security”:</p><p>${changed}</p>`,
    ],
  ])('is one item on its paragraph, which is told by %s', async (_, html) => {
    expect(await items(html)).toEqual([exchanged]);
  });

  it.each([
    ['English', 'Dear colleagues, please find our proposal for paragraph 27 of Section II below.'],
    ['French', 'Chers collègues, veuillez trouver ci-après notre proposition sur le paragraphe 27 de la section II.'],
    ['Spanish', 'Estimados colegas: a continuación figura nuestra propuesta sobre el párrafo 27 de la sección II.'],
    ['Arabic', 'السادة الزملاء، نرفق أدناه اقتراحنا بشأن الفقرة 27 من الجزء الثاني.'],
    ['Russian', 'Уважаемые коллеги, ниже приводится наше предложение по пункту 27 раздела II.'],
    ['Chinese', '各位同事，我们对第二节第27段的建议如下。'],
  ])('of English words comes with a cover in %s', async (_, cover) => {
    const read = await items(`<p>${cover}</p><p>${changed}</p>`);
    expect(read).toContainEqual(exchanged);
  });

  it.each([
    [
      "Outlook's",
      `<p class=MsoNormal>${changed.replace('<s>', "<s><span style='color:red'>").replace('</s>', '</span></s>')}<o:p></o:p></p>`,
    ],
    [
      "Word's, pasted",
      `<p class=MsoNormal>${changed.replace('<s>', '<span class=msoDel><del>').replace('</s>', '</del></span>').replace('<u>', '<span class=msoIns><ins>').replace('</u>', '</ins></span>')}</p>`,
    ],
    ["Gmail's", `<div>${changed.replace('<u>', '<font color="#ff0000">').replace('</u>', '</font>')}</div>`],
  ])('in %s way is read alike', async (_, html) => {
    expect(await items(html)).toEqual([exchanged]);
  });

  it('gives one edit for each change, with where words go and which of several is meant', async () => {
    const text = words('II.27')
      .replace('illicit shipments', 'illicit <ins>cross-border</ins> shipments')
      .replace('customs authorities', 'customs <del>authorities</del><ins>services</ins>')
      .replace('would ', '<del>would </del>');
    const [item] = (await readingOf(`<p>${text}</p>`)).items;
    expect(item?.edits).toEqual([
      { op: 'replace', old: 'authorities', new: 'services', occurrence: 2, anchor: null },
      { op: 'delete', old: 'would', new: null, occurrence: null, anchor: null },
      {
        op: 'insert',
        old: null,
        new: 'cross-border',
        occurrence: null,
        anchor: { where: 'after', words: 'identify and intercept illicit' },
      },
    ]);
  });

  it('within a word changes the word', async () => {
    const text = words('II.27')
      .replace('frameworks', 'framework<s>s</s>')
      .replace('shipments', 'ship<s>ments</s><u>loads</u>');
    const [item] = (await readingOf(`<p>${text}</p>`)).items;
    expect(item?.edits.map(({ old, new: fresh }) => [old, fresh])).toEqual([
      ['frameworks', 'framework'],
      ['shipments', 'shiploads'],
    ]);
  });

  it('of a passage finds its paragraph by the number and the words', async () => {
    expect(await items('<p>27. … in particular customs <ins>and border security</ins> authorities, …</p>')).toEqual([
      ['II.27', 'amend', undefined, 'and border security', false],
    ]);
  });

  it('that marks only what goes is compared with the draft', async () => {
    const text = words('II.27').replace('customs', '<s>customs</s> border');
    expect(await items(`<p>27. ${text}</p>`)).toEqual([['II.27', 'amend', 'customs', 'border', false]]);
  });

  it('that strikes a whole paragraph deletes it, and one that puts a whole one in inserts it behind', async () => {
    const html = `<p>27. <s>${words('II.27')}</s></p><p><ins>27 bis. To encourage States to share good practices on marking.</ins></p>`;
    expect(await items(html)).toEqual([
      ['II.27', 'delete', undefined, undefined, false],
      ['II.27+', 'insert', undefined, 'To encourage States to share good practices on marking.', false],
    ]);
  });

  it('that strikes a whole paragraph and puts another in its place replaces it', async () => {
    const html = `<p>27. <s>${words('II.27')}</s> <ins>To train all customs officers.</ins></p>`;
    expect(await items(html)).toEqual([['II.27', 'replace', undefined, 'To train all customs officers.', false]]);
  });

  it('of a whole section gives its changes and nothing else', async () => {
    const section = draft.places.filter(({ id, kind }) => kind === 'paragraph' && id.startsWith('II.')).slice(0, 40);
    const html = section
      .map(({ label, words: { en = '' } }, at) => {
        const [first = '', ...rest] = en.split(' ');
        const text = at % 8 === 3 ? `<s>${first}</s> <u>Resolutely</u> ${rest.join(' ')}` : en;
        return `<p>${label ?? ''}. ${text}</p>`;
      })
      .join('');
    const expected = section.filter((_, at) => at % 8 === 3).map(({ id }) => id);
    const read = await readingOf(`<p>Section II</p>${html}`);
    expect(read.items.map(({ target, kind }) => `${target} ${kind}`)).toEqual(expected.map((id) => `${id} amend`));
    expect(read.notPlaced).toEqual([]);
  });

  it('in the quoted mail is its author’s', async () => {
    const read = await readingOf(
      `<p>Received with thanks.</p><blockquote type=cite><p>27. ${changed}</p></blockquote>`,
    );
    expect(read.items).toEqual([]);
  });

  it('of the sender’s own words is read as it stands after the change, and shown to a person', async () => {
    const read = await readingOf(
      '<p>We <s>strongly</s> support paragraph II.12.</p><p>Delete <s>paragraph II.5</s> paragraph II.6.</p><p><s>We propose to delete II.7.</s></p>',
    );
    expect(read.items.map(({ target, kind }) => `${target} ${kind}`)).toEqual(['II.12 support', 'II.6 delete']);
    expect(read.notPlaced.map(({ quote }) => quote)).toEqual([
      'We [deleted: strongly] support paragraph II.12.',
      'Delete [deleted: paragraph II.5] paragraph II.6.',
      '[deleted: We propose to delete II.7.]',
    ]);
  });

  it.each([
    '<p><s>Struck out</s>: to go. <b><u>Bold and underlined</u></b>: to come in.</p>',
    '<p>(<s>tachado</s>: se quita; <u>subrayado</u>: se agrega)</p>',
    '<p><s>Barré</s> = à retirer, <u>gras souligné</u> = à ajouter.</p>',
  ])('is explained by a legend that asks nothing: %s', async (legend) => {
    const read = await readingOf(`${legend}<p>27. ${changed}</p>`);
    expect(read.items.map(inShort)).toEqual([exchanged]);
    expect(read.notPlaced).toEqual([]);
  });

  it('puts a new paragraph behind the one whose number it bears, not behind the one above it', async () => {
    const html = `<p>Section II</p><p>27. ${changed}</p><p><u>31 bis. To encourage States to appoint one common coordinator.</u></p>`;
    expect((await items(html)).map((one) => (one as unknown[]).slice(0, 4))).toEqual([
      exchanged.slice(0, 4),
      ['II.31+', 'insert', undefined, 'To encourage States to appoint one common coordinator.'],
    ]);
  });

  it.each([
    ['red', '<span style="color:red">and border security</span>'],
    ['bold', '<b>and border security</b>'],
    ['highlighted', '<span style="background:yellow">and border security</span>'],
  ])('is seen where new words are only %s, since the draft has the rest', async (_, added) => {
    const text = words('II.27').replace('customs', `customs ${added}`);
    expect(await items(`<p>Dear all,</p><p>27. ${text}</p>`)).toEqual([
      ['II.27', 'amend', undefined, 'and border security', false],
    ]);
  });

  it('is none where words of the draft only stand out', async () => {
    const text = words('II.27').replace('customs', '<b>customs</b>');
    expect(await items(`<p>Dear all,</p><p>27. ${text}</p>`)).toEqual([]);
  });

  it.each([
    ['a reference before it', '<p>Section II, paragraph 27: <s>customs</s> <u>border</u></p>'],
    ['a reference above it', '<p>Paragraph 27 of Section II</p><p><s>customs</s> <u>border</u></p>'],
    ['a number under its section', '<p>Section II</p><p>27. <del>customs</del> <ins>border</ins></p>'],
    ['an instruction', '<p>II.27: replace <s>customs</s> with <u>border</u></p>'],
    ['an instruction in French', '<p>Paragraphe II.27 : remplacer <s>customs</s> par <u>border</u>.</p>'],
  ])('of a word or two, which other paragraphs have too, is placed by %s', async (_, html) => {
    expect((await items(html)).map((one) => (one as unknown[]).slice(0, 4))).toEqual([
      ['II.27', 'amend', 'customs', 'border'],
    ]);
  });

  it('of words that the paragraph named before them does not have is shown to a person', async () => {
    const read = await items('<p>Section II, paragraph 27: <s>bananas</s> <u>apples</u></p>');
    expect(read).toEqual([['II.27', 'amend', 'bananas', 'apples', true]]);
  });

  it('of a few words never deletes the paragraph that is named with them', async () => {
    const [item] = (await readingOf('<p>II.27: delete <s>customs</s></p>')).items;
    expect([item?.kind, item?.edits]).toEqual([
      'amend',
      [{ op: 'delete', old: 'customs', new: null, occurrence: null, anchor: null }],
    ]);
    const [doubted] = (await readingOf('<p>II.27: delete <s>bananas</s></p>')).items;
    expect(doubted?.needsReview).toBe(true);
  });

  it('whose long new words are in the draft’s language comes with a mail in the sender’s', async () => {
    const html = `<p>Bonjour, voici notre proposition :</p><p>Section II, paragraphe 27 : <s>customs</s> <u>customs,
      border security and all other competent law enforcement authorities of the State, in particular those at sea
      ports and airports</u></p><p>Merci.</p>`;
    const read = await readingOf(html);
    expect([read.language, read.items.map(({ target, kind }) => `${target} ${kind}`)]).toEqual(['fr', ['II.27 amend']]);
  });

  it('that underlines a paragraph behind one copied as it is inserts it, and a person sees that', async () => {
    const fresh = 'To encourage States to publish the results once a year.';
    expect(await items(`<p>27. ${words('II.27')}</p><p><u>${fresh}</u></p>`)).toEqual([
      ['II.27+', 'insert', undefined, fresh, true],
    ]);
  });

  it.each([
    ['We propose to delete this paragraph.', ['II.27', 'delete']],
    ['This paragraph should be deleted because it repeats paragraph 28.', ['II.27', 'delete']],
    ['We support this paragraph as it stands.', ['II.27', 'support']],
    ['In our view this paragraph goes too far, and we cannot accept it.', ['II.27', 'oppose']],
  ])('is no new paragraph where a remark is underlined behind a copied one: %s', async (remark, expected) => {
    const read = await items(`<p>27. ${words('II.27')}</p><p><u>${remark}</u></p>`);
    expect(read.map((one) => (one as unknown[]).slice(0, 2))).toEqual([expected]);
  });

  it('keeps a reason below it', async () => {
    const [item] = (await readingOf(`<p>${changed}</p><p>Reason: borders are long.</p>`)).items;
    expect(item?.reason).toBe('borders are long.');
  });

  it('quotes as evidence exactly what the reader of the mail saw', async () => {
    const read = await readingOf(`<p>27. ${changed}</p>`);
    expect(read.items[0]?.evidence[0]?.quote).toContain('[deleted: customs] [added: customs and border security]');
  });

  it.each([
    ['5,000 changes in one line', `<p>${'<s>a</s> b '.repeat(5_000)}</p>`],
    ['5,000 marked lines', '<p>27. To <s>a</s> <u>b</u> customs authorities</p>'.repeat(5_000)],
  ])('of %s is read in bounded time', async (_, html) => {
    const started = performance.now();
    await readingOf(html);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
