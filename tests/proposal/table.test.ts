import { describe, expect, it } from 'vitest';
import { htmlText } from '#mail/html-text.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { secondConference, secondDraft } from '#tests/support/second-conference/second-conference.ts';
import type { Item } from '#proposal/reading.ts';
import { itemsOf, placed, readingOf } from './reading-of.ts';
import { wordsOf } from './word-reading.ts';

/** `II.19 amend “old” → “new”`, with a question mark where a person must look. */
const read = (body: string, subject: string | null = null): string[] =>
  itemsOf(body, subject).map((item) =>
    [
      `${item.target} ${item.kind}${item.needsReview ? '?' : ''}`,
      ...(item.oldText === undefined && item.newText === undefined
        ? []
        : [`${item.oldText ?? ''} → ${item.newText ?? ''}`]),
    ].join(': '),
  );

const tables: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'lines cut by slashes, counted by the sender',
    `N° 1 / Section I / 14 / « as well as » devient « in close cooperation with »
N° 2 / Section I / 17 / inchangé
N° 3 / Section II / 1 / après « programmes » insérer « and budgets »
N° 4 / Section II / 63 / supprimer le paragraphe
N° 5 / Section V / 16 bis / nouveau : « Invite the Secretariat to report. »`,
    [
      'I.14 amend: as well as → in close cooperation with',
      'I.17 support',
      'II.1 amend:  → and budgets',
      'II.63 delete',
      'V.16+ insert:  → Invite the Secretariat to report.',
    ],
  ],
  [
    'lines cut by slashes without a count',
    `II / 33 / delete
III / 7 / keep
V / 4 / delete`,
    ['II.33 delete', 'III.7 support', 'V.4 delete'],
  ],
  [
    'a pipe table with old and new words',
    `Please see our table.

Section | Para | Type | Current text | Proposed text | Reason
II | 14 | amend | joint operations | joint investigations | legal constraints
II | 33 | keep | - | - | useful
II | 64 | delete | - | - | covered by 60
III | 7 | amend | including after the time of manufacture | including at and after the time of manufacture | technical
V | 4 | question | - | - | is this feasible within existing resources?

Thank you.`,
    [
      'II.14 amend: joint operations → joint investigations',
      'II.33 support',
      'II.64 delete',
      'III.7 amend: including after the time of manufacture → including at and after the time of manufacture',
      'V.4 question',
    ],
  ],
  [
    'a table in French whose own numbers are no targets',
    `Suisse – tableau des amendements
N° | Section | Par. | Proposition | Motif
1 | IV | 19 | Remplacer « take account of » par « fully integrate » | clarté
2 | IV | 23 | Maintenir | --
3 | V | 4 | Supprimer « political and » | réunions techniques
4 | V | 6 | Mettre entre crochets | en attente d'instructions`,
    ['IV.19 amend: take account of → fully integrate', 'IV.23 support', 'V.4 amend: political and → ', 'V.6 reserve'],
  ],
  [
    'a markdown table with a rule and padded cells',
    `| Ref. | Action | Existing | New text | Rationale |
|:-----|--------|----------|:--------:|----------:|
| II.12 | Replace | customs | customs and border authorities | BMS6 language |
| Section II, para 68 | Change | biennial | annual | |
| **III.5** | Delete | | | duplicates II.60 |`,
    ['II.12 amend: customs → customs and border authorities', 'II.68 amend: biennial → annual', 'III.5 delete'],
  ],
  [
    'tabs, as pasted from a spreadsheet',
    'Section\tParagraph\tSentence\tType\tOriginal text\tProposed rewording\tExplanation\tCountry\n' +
      'II\t19\t\tEditorial\tto terrorists\tto unauthorized recipients\tbroader\tNorway\n' +
      'II\t68\t\tSubstantive\tbiennial\tannual\tas in the PoA\tNorway\n',
    ['II.19 amend: to terrorists → to unauthorized recipients', 'II.68 amend: biennial → annual'],
  ],
  [
    'merged section rows, empty cells and ditto marks',
    `Para | Proposal | Reason
Section II | |
14 | Replace "joint operations" with "joint investigations" | legal
" | Delete "INTERPOL and" | idem
33 | Keep as is |
Section III | |
7 | Delete |`,
    [
      'II.14 amend: joint operations → joint investigations',
      'II.14 amend: INTERPOL and → ',
      'II.33 support',
      'III.7 delete',
    ],
  ],
  [
    'the section inherited down its column',
    `Section | Paragraph | Action
II | 12 | keep
 | 14 | delete
idem | 33 | support
III | 5 | stet
ditto | 7 | bracket`,
    ['II.12 support', 'II.14 delete', 'II.33 support', 'III.5 support', 'III.7 reserve'],
  ],
  [
    'columns aligned by spaces, with cells that go on below',
    `Section   Para   Current text          Proposed text              Reason
II        14     joint operations      joint investigations       our law allows
                                                                  no more
II        20     risk management       risk management methods    shorter
                 methods and processes
III       7      -                     delete                     superfluous`,
    [
      'II.14 amend: joint operations → joint investigations',
      'II.20 amend: risk management methods and processes → risk management methods',
      'III.7 delete',
    ],
  ],
  [
    'a box drawn with plus and dash, cells of several lines',
    `+---------+-------------------------+-----------------+
| Para    | Proposal                | Remarks         |
+=========+=========================+=================+
| II.14   | Replace "joint          | our law allows  |
|         | operations" by "joint   | no more         |
|         | investigations"         |                 |
+---------+-------------------------+-----------------+
| II.33   | Keep                    |                 |
+---------+-------------------------+-----------------+`,
    ['II.14 amend: joint operations → joint investigations', 'II.33 support'],
  ],
  [
    'a box drawn with lines',
    `┌────────┬──────────┬──────────┬────────┐
│ Para   │ Old      │ New      │ Why    │
├────────┼──────────┼──────────┼────────┤
│ II.68  │ biennial │ annual   │ PoA    │
│ III.5  │ encourage│ invite   │        │
└────────┴──────────┴──────────┴────────┘`,
    ['II.68 amend: biennial → annual', 'III.5 amend: encourage → invite'],
  ],
  [
    'no headings: columns are told by what they hold',
    `II.14 | joint operations | joint investigations | legal constraints in our country
II.68 | biennial | annual | as in the Programme of Action
III.5 | encourage | invite | softer`,
    [
      'II.14 amend: joint operations → joint investigations',
      'II.68 amend: biennial → annual',
      'III.5 amend: encourage → invite',
    ],
  ],
  [
    'no headings, a running number in front',
    `1. | Section II | 14 | delete | too operational
2. | Section II | 33 | retain | useful
3. | Section III | 7 | delete | technical`,
    ['II.14 delete', 'II.33 support', 'III.7 delete'],
  ],
  [
    'several instructions in one cell',
    `Para | Comments
II.14 | Replace "joint operations" by "joint investigations"; delete "INTERPOL and"
II.33 | Support. Add "brokering" after "import".`,
    [
      'II.14 amend: joint operations → joint investigations',
      'II.14 amend: INTERPOL and → ',
      'II.33 support',
      'II.33 amend:  → brokering',
    ],
  ],
  [
    'two paragraphs and a range in one cell',
    `Section | Paragraphs | Action
II | 12, 13 | delete
II | 20-23 | delete
II | 14 and 16 | keep`,
    ['II.12 delete', 'II.13 delete', 'II.20-23 delete', 'II.14 support', 'II.16 support'],
  ],
  [
    'new paragraphs',
    `Para | Type | Text | Reason
II.12 bis | new paragraph | To train customs officers in the marking of weapons. | gap
After III.7 | addition | To share data on ammunition. | gap`,
    [
      'II.12+ insert:  → To train customs officers in the marking of weapons.',
      'III.7+ insert:  → To share data on ammunition.',
    ],
  ],
  [
    'the full new text of a paragraph',
    `Para. | New text
II.68 | To redouble efforts to report every year on measures taken to implement the Programme of Action.`,
    [
      'II.68 replace:  → To redouble efforts to report every year on measures taken to implement the Programme of Action.',
    ],
  ],
  [
    'a marked-up text',
    `Para. | Proposed text
II.68 | To redouble efforts to report on [deleted: a biennial][added: an annual] basis on measures taken to implement the Programme of Action.
III.5 | To ~~encourage~~ invite manufacturers of small arms and light weapons to develop measures against the removal or alteration of markings, including markings made to the polymer frames of small arms and light weapons.`,
    ['II.68 amend: a biennial → an annual', 'III.5 amend: encourage → invite'],
  ],
  [
    'words without quotation marks',
    `Para | Proposal
II.12 | replace customs with customs and border authorities
II.33 | delete import and
II.33 | delete brokering
II.37 | add and diversion after transfer`,
    [
      'II.12 amend: customs → customs and border authorities',
      'II.33 amend: import and → ',
      'II.33 delete?',
      'II.37 amend:  → and diversion',
    ],
  ],
  [
    'comments of every sort in one column',
    `Ref. | Comment
-----+---------------------------------------------
I.9 | OK
II chapeau | keep
II.14 | "joint operations" -> "joint investigations"
II.19 | 'terrorists' should read 'unauthorized recipients'
II.20-23 | merge
II.28 | What does this mean?
II.40 | No comment
II.46 | We cannot accept this paragraph.
II.5 | Move after 12
new para after III.4 | "To share experience on polymer frames."
General | The text is too long.
II.26 | Delete second sentence
II.A.1 | delete`,
    [
      'I.9 support',
      'II.chapeau support',
      'II.14 amend: joint operations → joint investigations',
      'II.19 amend: terrorists → unauthorized recipients',
      'II.20-23 merge',
      'II.28 question',
      'II.46 oppose',
      'II.5 move',
      'III.4+ insert:  → To share experience on polymer frames.',
      'general comment?',
      'II.26 amend?',
      'II.A.1 delete?',
    ],
  ],
  [
    'verbs among the words, and words that are verbs',
    `OP\tExisting\tProposed
Section II
12\tcustoms\tcustoms and border authorities
13\t[delete]\t
14\tjoint operations\tdelete
17\tagree\t
18\t\tagree
37\tinternational transfer\ttransfer
16 bis\t\tTo include gender advisers in national delegations.
Section III
5\tencourage\tsupport
7\tincluding after the time of manufacture\t-`,
    [
      'II.12 amend: customs → customs and border authorities',
      'II.13 delete',
      'II.14 amend: joint operations → ',
      'II.17 support',
      'II.18 support',
      'II.37 amend: international transfer → transfer',
      'II.16+ insert:  → To include gender advisers in national delegations.',
      'III.5 amend: encourage → support',
      'III.7 amend?: including after the time of manufacture → ',
    ],
  ],
  [
    'rows that the mail program wrapped',
    `Section | Para | Current text | Proposed text | Reason
II | 14 | joint operations | joint investigations | Under German law
joint operations are not possible.
II | 20 | risk management methods and processes | risk management
methods | brevity
II | 33 | - | delete | This paragraph repeats what is said in paragraph 20
and adds nothing.

We thank the President.`,
    [
      'II.14 amend: joint operations → joint investigations',
      'II.20 amend: risk management methods and processes → risk management methods',
      'II.33 delete',
    ],
  ],
  [
    'semicolons, as exported from a spreadsheet',
    `Section;Paragraph;Type;Old;New;Reason
II;14;Replacement;joint operations;joint investigations;legal
II;33;No change;;;
III;7;Deletion;;;technical`,
    ['II.14 amend: joint operations → joint investigations', 'II.33 support', 'III.7 delete'],
  ],
  [
    'sentences',
    `Paragraph | Sentence | Proposal
I.7 | 2 | delete
IV.12 | last | To do more.`,
    [
      'I.7 amend: We also continue to recognize that States need close international cooperation to prevent, combat and eradicate this illicit trade. → ',
      'IV.12 amend: The dedicated training programme should be launched in 2020 and funded through the regular budget of the United Nations. → To do more.',
    ],
  ],
  [
    'places written in every way',
    `Item | Provision | What we ask | Why
1 | Sec. II para 14 | del. | no
2 | II/33 | keep! | yes
3 | Sec II, para 37 (line 2) | "significant" -> "substantial" | standard
4 | II §68 | shd read: "To report every year." | shorter
5 | Sec III paras 7 & 8 | merge | overlap
6 | OP 12 bis Sec. II | NEW: "To train officers." |
7 | II.40, II.41 | merge |
8 | II.99 | delete |`,
    [
      'II.14 delete',
      'II.33 support',
      'II.37 amend: significant → substantial',
      'II.68 replace:  → To report every year.',
      'III.7 merge',
      'III.8 merge',
      'II.12+ insert:  → To train officers.',
      'II.40 merge',
      'II.41 merge',
      'unknown delete?',
    ],
  ],
  [
    'headings in Chinese, Arabic figures and Han numerals',
    `序号 | 部分 | 段落 | 原文 | 建议案文 | 理由
1 | 二 | 14 | joint operations | joint investigations | 法律
2 | 三 | 5 | | 删除 | 重复
3 | II | 33 | | 保留 |`,
    ['II.14 amend: joint operations → joint investigations', 'III.5 delete', 'II.33 support'],
  ],
  [
    'headings in Arabic',
    `القسم | الفقرة | الإجراء | السبب
II | 14 | حذف | مكرر
الثالث | 5 | الإبقاء |`,
    ['II.14 delete', 'III.5 support'],
  ],
  [
    'no headings, letters of the sender’s own list in front',
    `a) | II.14 | delete | too operational
b) | II.33 | keep | useful`,
    ['II.14 delete', 'II.33 support'],
  ],
  [
    'places in the words alone',
    `No | Proposal | Reason
1 | Delete II.14 | useless
2 | In II.12 replace "customs" by "border" | clear
3 | Insert a new paragraph after II.33: "To act." | gap`,
    ['II.14 delete', 'II.12 amend: customs → border', 'II.33+ insert:  → To act.'],
  ],
  [
    'paragraphs in the words, sections in their column',
    `Section | Proposal
II | Delete paragraph 14
II | In para 12 replace "customs" by "border"
III | delete para 5; keep para 7`,
    ['II.14 delete', 'II.12 amend: customs → border', 'III.5 delete', 'III.7 support'],
  ],
  [
    'the draft’s own words shown for reference, and words of no known use',
    `Para | Text
II.68 | To redouble efforts to report on a biennial basis on measures taken to implement the Programme of Action.
II.33 | brokering
II.64 | Delete`,
    ['II.33 amend?:  → brokering', 'II.64 delete'],
  ],
  [
    'headings in Spanish',
    `Sección | Párrafo | Texto actual | Texto propuesto | Justificación
II | 68 | biennial | annual | más claro
III | 5 | encourage | invite |`,
    ['II.68 amend: biennial → annual', 'III.5 amend: encourage → invite'],
  ],
  [
    'headings in Russian',
    `Раздел | Пункт | Действующий текст | Предлагаемый текст | Обоснование
II | 68 | biennial | annual | ясность
III | 5 | encourage | invite |`,
    ['II.68 amend: biennial → annual', 'III.5 amend: encourage → invite'],
  ],
  [
    'a number that several sections have',
    `Para | Action
12 | delete
60 | delete`,
    ['unknown delete?', 'II.60 delete'],
  ],
];

describe('a table', () => {
  it.each(tables)('%s', (_name, body, wanted) => {
    expect(read(body)).toEqual(wanted);
  });

  it('takes its section from the heading above it, and gives it to the prose below', () => {
    expect(
      placed(
        `Section III\n\nPara | Action | Reason\n5 | delete | long\n7 | keep | useful\n\nFurthermore, delete paragraph 8.`,
      ),
    ).toEqual(['III.5 delete', 'III.7 support', 'III.8 delete']);
  });

  it('takes its section from the subject line', () => {
    expect(placed('Para | Action\n5 | delete\n7 | keep', 'Comments on Section III')).toEqual([
      'III.5 delete',
      'III.7 support',
    ]);
  });

  it('leaves the prose around it to be read as prose', () => {
    expect(
      placed(
        'Delete paragraph 9 of Section I.\n\nPara | Action\nII.14 | delete\nII.33 | keep\n\nMove II.5 to after II.12.',
      ),
    ).toEqual(['I.9 delete', 'II.14 delete', 'II.33 support', 'II.5 move']);
  });

  it('quotes the whole row as evidence, and only that row', () => {
    const body = 'Para | Action | Reason\nII.14 | delete | too operational\nII.33 | keep | useful';
    expect(itemsOf(body).map((item) => item.evidence.map((one) => one.quote))).toEqual([
      ['II.14 | delete | too operational'],
      ['II.33 | keep | useful'],
    ]);
  });

  it('takes remarks beside an action for its reason, and gives a moved paragraph its destination', () => {
    const items = itemsOf('Para | Action | Remarks\nII.14 | Delete | agreed language\nII.5 | Move after 12 | flow');
    expect(items).toMatchObject([
      { reason: 'agreed language' },
      { target: 'II.5', destination: 'II.12+', reason: 'flow' },
    ]);
  });

  it('ties the paragraphs of each merge, and of no other', () => {
    const groups = itemsOf('Section | Para | Action\nII | 40, 41 | merge\nIII | 7 and 8 | merge').map(
      (item) => item.group,
    );
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[2]);
  });

  it('keeps the reason that stands in its own column', () => {
    const body = 'Para | Action | Rationale\nII.14 | delete | already covered by paragraph 60\nII.33 | keep | -';
    expect(itemsOf(body).map((item) => item.reason)).toEqual(['already covered by paragraph 60', undefined]);
  });

  it('does not take numbers named in the reason for places', () => {
    expect(placed('Para | Proposal | Reason\nII.14 | delete | see II.60 and BMS6, para 4\nII.33 | delete | ')).toEqual([
      'II.14 delete',
      'II.33 delete',
    ]);
  });

  it('shows a person the rows that another delegation is named as the author of', () => {
    const body =
      'Section | Para | Action | Country\nII | 14 | delete | Norway\nII | 33 | keep | Mexico\n\nPermanent Mission of Norway to the United Nations';
    expect(readingOf(body).delegation).toBe('Norway');
    expect(read(body)).toEqual(['II.14 delete', 'II.33 support?']);
  });

  it('shows a person what it cannot tell: old words that stand elsewhere', () => {
    expect(
      read('Para | Current text | Proposed text\nII.14 | biennial basis | annual basis\nII.68 | biennial | annual'),
    ).toEqual(['II.14 amend?: biennial basis → annual basis', 'II.68 amend: biennial → annual']);
  });

  it('finds by its words the place that no column names', () => {
    const items = itemsOf(
      'No | Current text | Proposed text\n1 | joint operations and other forms of operational cooperation | joint investigations\n2 | a criminal offence the intentional supply of weapons | an offence the intentional supply of weapons',
    );
    expect(items.map((item) => item.target)).toEqual(['II.14', 'II.19']);
  });

  it('of HTML is read with its merged cells and the lines in its cells', () => {
    const { text } = htmlText(
      '<p>Our proposals:</p><table border="1"><tr><th>Section</th><th>Para</th><th>Proposal</th><th>Reason</th></tr>' +
        '<tr><td rowspan="2">II</td><td>14</td><td><p>Replace “joint operations” by “joint investigations”.</p><p>Delete “INTERPOL and”.</p></td><td></td></tr>' +
        '<tr><td>68</td><td>To redouble efforts to report on <del>a biennial</del> <ins>an annual</ins> basis on measures taken to implement the Programme of Action.</td><td>PoA</td></tr>' +
        '<tr><td colspan="4">Section III</td></tr>' +
        '<tr><td></td><td>12<br>13</td><td>Delete</td><td>long</td></tr></table><p>Thank you</p>',
    );
    expect(read(text)).toEqual([
      'II.14 amend: joint operations → joint investigations',
      'II.14 amend: INTERPOL and → ',
      'II.68 amend: a biennial → an annual',
      'III.12 delete',
      'III.13 delete',
    ]);
  });

  it('is not made of clauses with semicolons', () => {
    const clauses = 'Section II: delete 12; 14; 16\nSection III: delete 3; 5; 7';
    expect(placed(clauses)).toEqual(placed(clauses.replaceAll(';', ',')));
  });

  it('is no signature line and no list of meetings', () => {
    expect(placed('Jane Doe | First Secretary | Mission of Norway\nPhone: 12 | Fax: 14 | Floor 11')).toEqual([]);
    expect(
      placed('Date | Time | Room\n19 June | 10 am | Conference Room 1\n20 June | 3 pm | Conference Room 4'),
    ).toEqual([]);
  });

  it('reads a thousand rows in good time', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `II | ${(at % 90) + 1} | delete | reason ${at}`);
    const started = performance.now();
    expect(placed(`Section | Para | Action | Reason\n${rows.join('\n')}`).length).toBeGreaterThan(80);
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('is read on another conference too', () => {
    const reading = understand(
      {
        parts: [
          ownPart(
            'body',
            'Paragraph | Existing text | Proposed text | Reason\nPP2 | endangers | threatens | stronger\nOP 3 | and observers | | \n2 (b) | delete | | costs\n4 | keep | | ',
          ),
        ],
        sender: { name: null, address: null },
        unread: [],
      },
      secondDraft('resolution'),
      secondConference(),
      '2027-03-02T09:00:00Z',
    );
    expect(reading.items.map((item) => `${item.target} ${item.kind}`)).toEqual([
      'pp2 amend',
      '3 amend',
      '2(b) delete',
      '4 support',
    ]);
  });
});

describe('a table whose instructions quote their words', () => {
  const rows = (...lines: string[]): Item[] => itemsOf(['Comments on Section II', '', ...lines].join('\n'));

  it.each(['Amend', 'Amendment', 'Revise', 'Editorial', 'Text proposal'])('beside the type “%s”', (type) => {
    const [item, ...others] = rows(
      'Paragraph\tAction\tText / comment',
      `38\t${type}\tReplace “end-user undertaking” with “end-user certificate”`,
    );
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      target: 'II.38',
      kind: 'amend',
      oldText: 'end-user undertaking',
      newText: 'end-user certificate',
    });
  });

  it('beside “Delete”, where they quote what goes', () => {
    const [item] = rows('Paragraph\tAction\tText', '20\tDelete\tDelete “successful”');
    expect(item).toMatchObject({ target: 'II.20', kind: 'amend', oldText: 'successful', newText: '' });
  });

  it('and “Delete” beside words that the paragraph does not have: they say why', () => {
    const [item] = rows(
      'Paragraph\tAction\tText / comment',
      '70\tDelete\tThe reports under each instrument have their own purposes.',
    );
    expect(item).toMatchObject({ target: 'II.70', kind: 'delete' });
  });

  it('in a column of comments, with the new words in one of their own', () => {
    const items = itemsOf('Para\tComment\tText\nIV.13\tReplace "To urge"\tTo encourage\nIV.28\tDelete\t\n');
    expect(items.map(({ target, kind, oldText, newText }) => [target, kind, oldText, newText])).toEqual([
      ['IV.13', 'amend', 'To urge', 'To encourage'],
      ['IV.28', 'delete', undefined, undefined],
    ]);
  });
});

describe('a table of other heads and habits', () => {
  const header = 'Par. | OUT | IN | Place / note';

  it('takes out what stands in a column of words that go', () => {
    expect(
      read(
        `Section I\n\n${header}\n19 | "for this purpose" | -- | empty words\n17 | whole par. | -- | I.20 says it already\n14 | -- | -- | stays as it is`,
      ),
    ).toEqual(['I.19 amend: for this purpose → ', 'I.17 delete', 'I.14 support']);
  });

  it.each([
    ['after "law enforcement,"', 'after', 'law enforcement,'],
    ['After the words “law enforcement,”', 'after', 'law enforcement,'],
    ['before "intelligence"', 'before', 'intelligence'],
    ['immediately before the word “intelligence”', 'before', 'intelligence'],
  ])('puts new words where the remark says: %s', (note, where, words) => {
    const [item] = itemsOf(`Section I\n\n${header}\n14 | -- | "customs," | ${note}\n19 | "for this purpose" | -- |`);
    expect(item).toMatchObject({ target: 'I.14', kind: 'amend', newText: 'customs,' });
    expect(item?.edits).toMatchObject([{ op: 'insert', anchor: { where, words } }]);
  });

  it('and takes a remark that only mentions words for a remark', () => {
    const [item] = itemsOf(
      `Section I\n\n${header}\n14 | -- | "customs," | as we said after "Vienna" last week\n19 | "for this purpose" | -- |`,
    );
    expect(item?.edits.every((edit) => edit.anchor === null)).toBe(true);
  });

  it.each([
    'Part of the draft | Para. | It reads | It should read',
    'Section of Draft 2 | No. | Draft | Our text',
    'Partie du projet | Par. | Texte actuel | Texte proposé',
  ])('believes the cells, not the heading, where it speaks of the draft: %s', (heads) => {
    expect(
      read(
        `${heads}\nDeclaration | 4 | urban violence | urban and gang violence\nII | 18 and 22 | whole paragraph | no change\nIII | 5 | To encourage manufacturers | To require manufacturers`,
      ),
    ).toEqual([
      'I.4 amend: urban violence → urban and gang violence',
      'II.18 support',
      'II.22 support',
      'III.5 amend: To encourage manufacturers → To require manufacturers',
    ]);
  });

  it.each(['Réf. projet 2', 'Place in the draft', 'Draft 2 paragraph', 'Para of draft'])(
    'reads places under “%s”, written with a dash',
    (head) => {
      expect(
        read(
          `${head} | Current text | Proposed text | Remarks\nI-6 | resolve to strengthen | commit to strengthening | \nII-77 bis | none | To support national commissions on small arms. | new\nII-52 | the whole paragraph | Delete | covered by 53 to 55\nV–1 | one-week | two-week | 2021`,
        ),
      ).toEqual([
        'I.6 amend: resolve to strengthen → commit to strengthening',
        'II.77+ insert:  → To support national commissions on small arms.',
        'II.52 delete',
        'V.1 amend: one-week → two-week',
      ]);
    },
  );

  it('leaves titles in a column of old words alone where other columns name the places', () => {
    expect(
      read(
        'Section | Para | Current text | Proposed text\nII | 26 | air | rail and air\nIII | Title of B | Marking | Marking practices\nIII | Title of D | Tracing | Tracing requests',
      ).slice(1),
    ).toEqual([
      expect.stringMatching(/^III\.B (?:amend|replace)/u),
      expect.stringMatching(/^III\.D (?:amend|replace)/u),
    ]);
  });

  it.each([
    ['Decl. 18', 'I.18'],
    ['Declaration, 18', 'I.18'],
    ['ITI plan (III), 10', 'III.10'],
    ['PoA plan (II) 42', 'II.42'],
    ['Coop. 8', 'IV.8'],
    ['Follow-up - 10', 'V.10'],
  ])('takes “%s” for %s', (place, target) => {
    expect(
      placed(`Place | Present wording | Our wording\n${place} | whole paragraph | out\nII.64 | whole | out`),
    ).toEqual([`${target} delete`, 'II.64 delete']);
  });

  it.each([
    ['ITI plan (III), after 10', 'III.10+'],
    ['ITI plan, before 10', 'III.9+'],
    ['Section IV, after 5', 'IV.5+'],
    ['Follow-up (V), after 10', 'V.10+'],
  ])('takes “%s” for a new paragraph there', (place, target) => {
    expect(
      placed(
        `Place | Present wording | Our wording\n${place} | none | To assist States in converting paper registers into electronic ones.\nII.64 | whole | out`,
      ),
    ).toEqual([`${target} insert`, 'II.64 delete']);
  });

  it.each(['BMS6 42', 'PoA II.12', 'ATT 7', 'Resolution 60/81, 3'])('takes “%s” for no place of the draft', (place) => {
    expect(
      placed(
        `Place | Present wording | Our wording\n${place} | whole paragraph | out\nII.64 | whole | out\nII.65 | whole | out`,
      ).at(0),
    ).not.toMatch(/^[IV]+\.\d/u);
  });

  it('takes quoted words for words, even those that are requests by themselves', () => {
    expect(
      read('Para | Current text | Proposed text\nII.14 | "joint operations" | "out"\nII.68 | biennial | annual'),
    ).toEqual(['II.14 amend: joint operations → out', 'II.68 amend: biennial → annual']);
  });

  it('keeps what both columns say is not to change', () => {
    expect(
      read(
        'Para | Current text | Proposed text | Why\nII.42 | (no change) | (no change) | important for us and the region\nII.68 | biennial | annual | as in the Programme',
      ),
    ).toEqual(['II.42 support', 'II.68 amend: biennial → annual']);
  });
});

describe('a cell with an excerpt', () => {
  const rows = (...lines: string[]): string[] =>
    read(['Section II', '', 'Par. | Proposition | Why', ...lines].join('\n'));

  it.each([
    [
      '86 | (…) women’s civil society groups and survivors’ associations, in national small arms (…) |',
      'II.86 amend:  → and survivors’ associations',
    ],
    [
      '86 | [...] women’s civil society groups and survivors’ associations, in national small arms ... |',
      'II.86 amend:  → and survivors’ associations',
    ],
    [
      '87 | To [deleted: encourage] ensure the application of relevant international standards (…) | stronger',
      'II.87 amend: encourage → ensure',
    ],
    [
      '85 | To ensure the [deleted: equal] full, equal and meaningful participation and representation of women (…) | 2242',
      'II.85 amend: equal → full, equal and meaningful',
    ],
    ['85 | To ensure the ~~equal~~ participation and representation of women … |', 'II.85 amend: equal → '],
    [
      '91 | (…) disaggregated data on gender, age and disability and the illicit trade (…) |',
      'II.91 amend:  → , age and disability',
    ],
  ])('is laid over the paragraph: %s', (row, wanted) => {
    expect(rows(row, '64 | delete |')).toEqual([wanted, 'II.64 delete']);
  });

  it.each(['(…) nothing of this stands in the draft (…)', '… and so on and so forth'])(
    'changes nothing where the draft has no such words: %s',
    (cell) => {
      expect(rows(`86 | ${cell} |`, '64 | delete |')[0]).not.toMatch(/amend:/u);
    },
  );
});

describe('words without quotation marks in a cell', () => {
  it.each([
    ['после customs добавить border services', 'II.5 amend:  → border services'],
    ['customs исключить', 'II.5 amend: customs → '],
    ['customs заменить на border services', 'II.5 amend: customs → border services'],
  ])('%s', (cell, wanted) => {
    expect(
      read(`Наши замечания:\n\nПункт | Предложение\nII.5 | ${cell}\nII.12 | исключить`).map((one) =>
        one.replace('?', ''),
      ),
    ).toEqual([wanted, 'II.12 delete']);
  });
});

describe('a cell of new text that numbers a unit of its own', () => {
  const words = 'Encourage universities to include the subject in their curricula.';
  const heads = {
    en: ['Para\tCurrent text\tProposed text\tRationale', 'Delete', 'It is too early for this.'],
    fr: ['Paragraphe\tTexte actuel\tTexte proposé\tJustification', 'Supprimer', 'Il est trop tôt pour cela.'],
    es: ['Párrafo\tTexto actual\tTexto propuesto\tJustificación', 'Suprimir', 'Es demasiado pronto para ello.'],
    ru: ['Пункт\tДействующий текст\tПредлагаемый текст\tОбоснование', 'Исключить', 'Это преждевременно.'],
    zh: ['段落\t现有案文\t拟议案文\t理由', '删除', '为时过早。'],
    ar: ['الفقرة\tالنص الحالي\tالنص المقترح\tالمبررات', 'تحذف', 'هذا سابق لأوانه.'],
  } as const;
  const rows = (language: keyof typeof heads, old: string, cell: string): string[] => {
    const [head, gone, why] = heads[language];
    return read(`${head}\nV.11\t\t${gone}\t${why}\nV.12\t${old}\t${cell}\t${why}\nV.13\t\t${gone}\t${why}`).filter(
      (item) => !item.endsWith(' delete'),
    );
  };

  it.each([
    ['en', `New paragraph 12 bis: ${words}`],
    ['en', `12 bis. ${words}`],
    ['en', `12 bis: “${words}”`],
    ['en', `12 bis ${words}`],
    ['en', `New para: ${words}`],
    ['en', `Add a new paragraph: ${words}`],
    ['fr', `Nouveau paragraphe 12 bis : ${words}`],
    ['es', `Nuevo párrafo 12 bis: ${words}`],
    ['ru', `Новый пункт 12 бис: ${words}`],
    ['zh', `第12段之二：${words}`],
    ['ar', `فقرة جديدة 12 مكررا: ${words}`],
  ] as const)('asks for that unit and changes nothing of the paragraph beside it: %s “%s”', (language, cell) => {
    expect(rows(language, '', cell)).toEqual([`V.12+ insert:  → ${words}`]);
    expect(rows(language, wordsOf('V.12'), cell)).toEqual([`V.12+ insert:  → ${words}`]);
  });

  it('is shown to a person where its number is not the one of the row', () => {
    expect(rows('en', '', `New paragraph 15 bis: ${words}`)).toEqual([`V.15+ insert?:  → ${words}`]);
  });
});

describe('a row that leaves the text as it is', () => {
  it('keeps it where its reasons say so, and asks nothing where they do not', () => {
    const row = (reason: string): string[] =>
      read(
        `Para\tCurrent text\tProposed text\tRationale\nV.11\t\tDelete\t\nV.12\t${wordsOf('V.12')}\t${wordsOf('V.12')}\t${reason}`,
      );
    expect(row('We support it.')).toEqual(['V.11 delete', 'V.12 support']);
    expect(row('')).toEqual(['V.11 delete']);
  });
});
