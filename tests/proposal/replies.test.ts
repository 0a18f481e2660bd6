import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import type { Item } from '#proposal/reading.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { draft, settings } from './reading-of.ts';

/** A mail as it is written above (or between) what it answers. */
const itemsOf = (body: string): readonly Item[] =>
  understand(
    {
      parts: [
        ownPart('subject', 'Re: some points'),
        { part: 'body', text: body, spans: newWords(body, [], 'Re: x').spans },
      ],
      sender: { name: null, address: null },
      unread: [],
    },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  ).items;

const shown = (body: string): string[] =>
  itemsOf(body).map((item) => `${item.target} ${item.kind}${item.needsReview ? '?' : ''}`);
const placed = (body: string): string[] => itemsOf(body).map((item) => `${item.target} ${item.kind}`);

const numbered = `On Wed, Jun 20, 2018 at 21:10, Lena Ek <lena.ek@gov.se> wrote:
> Dear colleagues,
> Sweden will propose:
>
> 1. II.26: "by land," before "by air and sea"
> 2. II.27: "within their territories" to be replaced with "within and through their territories"
> 3. II.32: delete "and their parts and components"
> 4. II.59: delete
>
> Lena`;

const lettered = `From: Ek, Lena
Sent: Wednesday, June 20, 2018 6:02 PM
To: All
Subject: points

> Section II
> (a) Para 26: "by land," before "by air and sea"
> (b) Para 27: "within their territories" to be replaced with "within and through their territories"
> (c) Para 32: delete "and their parts and components"`;

const dashed = `> Le 20 juin 2018 à 15:12, Sabine Leitgeb <sabine.leitgeb@bmeia.gv.at> a écrit :
>
> Chers collègues, pour la section II l'Autriche propose :
> - para 39 : supprimer « community violence reduction programmes »
> - para 42 : ajouter « and destruction » après « tracing »
> Sabine`;

describe('an entry of the list that is answered', () => {
  it.each([
    ['Point 1: agreed.\nPoint 2: no.\nPoint 3: fine with us.', ['II.26 support', 'II.27 oppose', 'II.32 support']],
    ['Points 1 and 3 are acceptable to us. Point 2 is not.', ['II.26 support', 'II.32 support', 'II.27 oppose']],
    ['We support your first point. We cannot accept the second one.', ['II.26 support', 'II.27 oppose']],
    ['We agree with the last of your proposals.', ['II.59 support']],
    ['We support items 1 to 3.', ['II.26 support', 'II.27 support', 'II.32 support']],
    ['Your proposal no. 3 is fine with us.', ['II.32 support']],
    ['We can go along with no. 2 but not with no. 3.', ['II.27 support', 'II.32 oppose']],
    ['The first two points are fine for us, the third is not.', ['II.26 support', 'II.27 support', 'II.32 oppose']],
    ['We support all your points.', ['II.26 support', 'II.27 support', 'II.32 support', 'II.59 support']],
    ['We would be grateful for clarification on your third suggestion.', ['II.32 question']],
    ['What does item 2 mean in practice?', ['II.27 question']],
    ['On proposal 4 we reserve our position.', ['II.59 reserve']],
    ['1 - yes\n2 - yes\n3 - no', ['II.26 support', 'II.27 support', 'II.32 oppose']],
    ['1. Agreed.\n2. Not acceptable.\n3. Agreed.', ['II.26 support', 'II.27 oppose', 'II.32 support']],
  ])('is meant by its number or its turn: %s', (body, wanted) => {
    expect(placed(`${body}\n\n${numbered}`)).toEqual(wanted);
  });

  it.each([
    ['Your (a): agreed. Your (b): not acceptable.', ['II.26 support', 'II.27 oppose']],
    ['Point (b) is fine with us.', ['II.27 support']],
    ['a) yes\nb) no\nc) yes', ['II.26 support', 'II.27 oppose', 'II.32 support']],
  ])('may have a letter: %s', (body, wanted) => {
    expect(placed(`${body}\n\n${lettered}`)).toEqual(wanted);
  });

  it.each([
    ['Nous appuyons le premier de vos points. Le second, en revanche, non.', ['II.39 support', 'II.42 oppose']],
    ['Votre premier point nous convient, le second pas.', ['II.39 support', 'II.42 oppose']],
    ['Le point 1 nous convient. Sur le point 2, nous réservons notre position.', ['II.39 support', 'II.42 reserve']],
    ['Nous souscrivons à vos deux points.', ['II.39 support', 'II.42 support']],
  ])('is counted where the list has dashes: %s', (body, wanted) => {
    expect(placed(`${body}\n\n${dashed}`)).toEqual(wanted);
  });

  it('says whose proposal is supported', () => {
    const [item] = itemsOf(`We support point 3.\n\n${numbered}`);
    expect(item?.about).toEqual({ delegation: 'Sweden', reference: null });
  });

  it('is looked at by a person where a deletion is opposed', () => {
    expect(shown(`We cannot accept point 4.\n\n${numbered}`)).toEqual(['II.59 oppose?']);
  });

  it.each([
    ['Delete paragraph 3 of Section IV.', ['IV.3 delete']],
    ['We support point 12 of Section III.', ['III.12 support']],
    ['First, we support II.31. Second, delete II.33.', ['II.31 support', 'II.33 delete']],
    ['We have two points. The first: delete II.31. The second: delete II.33.', ['II.31 delete', 'II.33 delete']],
    ['We support the second sentence of II.12.', ['II.12 support']],
    ['Agenda item 3 will be discussed tomorrow.', []],
  ])('is not meant: %s', (body, wanted) => {
    expect(placed(`${body}\n\n${numbered}`)).toEqual(wanted);
  });

  it('has the answer right beneath it', () => {
    const body = `Our answers are between your lines.

> 1. II.26: "by land," before "by air and sea"
We agree.
> 2. II.27: "within their territories" to be replaced with "within and through their territories"
Not acceptable to us.
> 3. II.32: delete "and their parts and components"
We reserve our position on this.`;
    expect(placed(body)).toEqual(['II.26 support', 'II.27 oppose', 'II.32 reserve']);
  });
});

describe('a number of remarks without their list', () => {
  it.each([
    ['Point 1 - yes, we join.\nPoint 2 - likewise yes.'],
    ['We support point 3.'],
    ['Section II\n\nItem 2: we cannot accept this.'],
    ['Section II\n\nNous appuyons le point 3 de votre liste.'],
  ])('is no paragraph: %s', (body) => {
    expect(itemsOf(body).filter((item) => item.target !== 'unknown' || !item.needsReview)).toEqual([]);
  });

  it.each([
    ['Point 1: II.31: delete.\nPoint 2: II.33: delete.', ['II.31 delete', 'II.33 delete']],
    ['Point 1\n\nParagraph 31 of Section II: delete.', ['II.31 delete']],
    ['Point 12 of Section II should be deleted.', ['II.12 delete']],
    ['Section II, point 12: delete.', ['II.12 delete']],
    ['In Section II, item 84: delete.', ['II.84 delete']],
  ])('leaves the places that are named: %s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });

  it('may be a paragraph where it is high, and a person looks', () => {
    expect(shown('Section II\n\nPoint 34: delete.')).toEqual(['II.34 delete?']);
  });
});

describe('one of the places just named', () => {
  it.each([
    ['Section III\n\nParas 26 and 27: delete the first, keep the second.', ['III.26 delete', 'III.27 support']],
    [
      'Paragraphs 71 and 74 of Section II overlap. Delete the former. The latter should stay.',
      ['II.71 delete', 'II.74 support'],
    ],
    ['II.71 and II.74: keep the former, the other can go.', ['II.71 support', 'II.74 delete']],
    [
      'We have looked at II.17 and II.18. We reserve on the former and support the latter.',
      ['II.17 reserve', 'II.18 support'],
    ],
    [
      'Les paragraphes 26 et 27 de la section III : conserver le premier, supprimer le second.',
      ['III.26 support', 'III.27 delete'],
    ],
    ['Paragraphs 71, 74 and 76 of Section II overlap. The third can be deleted.', ['II.76 delete']],
    ['II.31 is acceptable. II.33 is not.', ['II.31 support', 'II.33 oppose']],
    ['We support paragraph 31 of Section II, but not paragraph 33.', ['II.31 support', 'II.33 oppose']],
    ['Delete II.31 but not II.33.', ['II.31 delete']],
    ["We support Egypt's proposal on II.31 but not the one on II.33.", ['II.31 support', 'II.33 oppose']],
    ['Nous appuyons le paragraphe 31 de la section II, mais pas le paragraphe 33.', ['II.31 support', 'II.33 oppose']],
  ])('%s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });

  it.each([
    ['II.31 and II.33. Both should be deleted.', ['II.31 delete', 'II.33 delete']],
    ['We support II.31 and II.33. The other paragraphs are under study.', ['II.31 support', 'II.33 support']],
    ['We support II.31. As for the rest of the section, we reserve our position.', ['II.31 support']],
    [
      'Nous appuyons les paragraphes 31 et 33 de la section II. Les autres paragraphes sont à l’étude.',
      ['II.31 support', 'II.33 support'],
    ],
    ['II.31 and II.33: in the first sentence, delete "including".', ['II.31 amend', 'II.33 amend']],
  ])('is not meant: %s', (body, wanted) => {
    expect(placed(body)).toEqual(wanted);
  });
});

describe('a bare number about the list that is answered', () => {
  const list = `On Wed, Jun 20, 2018 at 21:10, Lena Ek <lena.ek@gov.se> wrote:
> Section II
> Para 2: after "border control" insert ", prosecution"
> Para 7: replace "encourage" by "promote"`;

  it('is of the section in which the list has it', () => {
    expect(
      placed(`We support Sweden's proposal on para 2, but not the one on para 7, which we oppose.\n\n${list}`),
    ).toEqual(['II.2 support', 'II.7 oppose']);
  });

  it('is open where words of the sender are for it, or the list has it not', () => {
    expect(placed(`Para 2: delete.\n\n${list}`)).toEqual(['unknown delete']);
    expect(placed(`We support para 5.\n\n${list}`)).toEqual(['unknown support']);
  });
});

describe('a short answer in letters of its own, above a mail in others, is read in its language', () => {
  const english = `From: UNODA [mailto:a@un.org]
Sent: Friday, June 15, 2018 4:00 PM
To: Missions
Subject: Draft 2

Section II, paragraph 7: delete the last sentence.
`;
  const russian = `15.06.2018, 16:00, "UNODA" <a@un.org>:
> Уважаемые коллеги, просим представить замечания по пункту 7 раздела II до пятницы.
`;
  it.each([
    ['Russian', 'Раздел II, пункт 19: исключить.', english],
    ['Arabic', 'القسم الثاني، الفقرة 19: تحذف.', english],
    ['Chinese', '第二节第19段：删除。', english],
    ['English', 'II.19: delete.', russian],
    ['French', 'II.19 : supprimer.', russian],
  ])('%s', (_, words, below) => {
    expect(placed(`${words}\n\n${below}`)).toEqual(['II.19 delete']);
  });
});

describe('an answer beneath a paragraph of the draft that is quoted', () => {
  const asked = (answers: readonly string[]): string =>
    `${answers[0] ?? ''}

> 11. To urge States, international, regional, and subregional organizations,
> as well as the United Nations regional centres for peace and disarmament, in a
> position to do so, to make technical assistance [...] available

${answers[1] ?? ''}

> 22. To encourage the adoption and full implementation of complementary instruments,
> standards, good practice documents, programmes and plans of action

${answers[2] ?? ''}

> To use national points of contact to strengthen information exchange

${answers[3] ?? ''}

El 18 jun. 2018, a las 12:03, UNODA <conventionalarms-unoda@un.org> escribió:
> Please send any comments by reply.`;

  it.each([
    [['Our answers below.', 'Please keep.', 'Delete.']],
    [['Respondo debajo.', 'Que se mantenga.', 'Suprimir.']],
    [['Отвечаю ниже.', 'Поддерживаем.', 'Исключить.']],
    [['أجيب أدناه.', 'نؤيد.', 'تحذف.']],
    [['意见见下。', '支持。', '删除。']],
  ])('is of that paragraph, of twins of the one with the number: %s', (answers) => {
    expect(placed(asked(answers))).toEqual(['IV.11 support', 'III.22 delete']);
  });

  it('holds for the words of it that are asked about', () => {
    expect(placed(asked(['', 'Quitar «in a position to do so,».']))).toEqual(['IV.11 amend']);
  });
});
