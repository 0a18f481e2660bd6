import { describe, expect, it } from 'vitest';
import { alikeAmong } from '#compilation/alike.ts';
import { entriesOf } from '#compilation/entries.ts';
import type { Listed } from '#compilation/listed.ts';
import { aListed, anEdit, saying, swap } from '#tests/support/listed.ts';

const text = 'To prevent the diversion of small arms to terrorists and to other recipients.';
const alike = (...proposals: Listed[]) =>
  alikeAmong(entriesOf(proposals, text)).map(({ sample, others }) => ({
    sample: sample.proposals[0].number,
    others: others.map(({ entry, difference }) => [entry.proposals[0].number, difference.has, difference.lacks]),
  }));
const added = (words: string): Partial<Listed['item']> => ({
  kind: 'insert',
  edits: [anEdit({ op: 'insert', new: words })],
});

describe('nearly the same proposals', () => {
  it('are those that share most of their words, with the words in which they differ', () => {
    expect(
      alike(
        aListed(1, 'II.19+', { item: added('States shall keep records of all transfers of small arms.') }),
        aListed(2, 'II.19+', {
          item: added('States should keep records of all transfers of small arms and light weapons.'),
        }),
        aListed(3, 'II.19+', { item: added('Women take part in every decision on disarmament.') }),
      ),
    ).toEqual([{ sample: 1, others: [[2, ['should', 'and', 'light', 'weapons'], ['shall']]] }]);
  });
  it('differ by spelling or number alone and then in no word', () => {
    expect(
      alike(
        aListed(1, 'II.19', { item: swap('terrorists', 'unauthorized recipients') }),
        aListed(2, 'II.19', { item: swap('terrorists', 'unauthorised recipient') }),
      ),
    ).toEqual([{ sample: 1, others: [[2, [], []]] }]);
  });
  it('are not those that delete the same words and add others', () => {
    const old = 'the diversion of small arms to terrorists';
    expect(
      alike(
        aListed(1, 'II.19', { item: swap(old, 'illicit trade') }),
        aListed(2, 'II.19', { item: swap(old, 'armed violence') }),
      ),
    ).toEqual([]);
  });
  it.each([
    ['States shall transfer arms to such recipients.', 'States shall not transfer arms to such recipients.'],
    ['Les États transfèrent des armes à ces entités.', 'Les États ne transfèrent pas des armes à ces entités.'],
    ['Los Estados transferirán armas a esas entidades.', 'Los Estados no transferirán armas a esas entidades.'],
    ['Государства передают оружие таким получателям.', 'Государства не передают оружие таким получателям.'],
  ])('are never one that denies and one that does not: %s', (says, denies) => {
    expect(alike(aListed(1, 'II.19+', { item: added(says) }), aListed(2, 'II.19+', { item: added(denies) }))).toEqual(
      [],
    );
  });
  it('are of one kind and one place', () => {
    const words = 'States keep records of all transfers of small arms.';
    expect(
      alike(aListed(1, 'II.19+', { item: added(words) }), aListed(2, 'II.19', { item: saying('comment', words) })),
    ).toEqual([]);
  });
  it('hold for Arabic and Chinese words too', () => {
    expect(
      alike(
        aListed(1, 'II.19+', { item: added('各国应保存所有小武器转让的记录并定期审查') }),
        aListed(2, 'II.19+', { item: added('各国应保存所有小武器转让的记录并每年审查') }),
        aListed(3, 'II.19+', { item: added('تحتفظ الدول بسجلات لجميع عمليات نقل الأسلحة الصغيرة') }),
        aListed(4, 'II.19+', { item: added('تحتفظ الدول بسجلات لجميع عمليات نقل الأسلحة الخفيفة') }),
      ).map(({ sample, others }) => [sample, others.map(([number]) => number)]),
    ).toEqual([
      [1, [2]],
      [3, [4]],
    ]);
  });
  it('a campaign of ten thousand, each with a word of its own, is grouped in linear time', () => {
    const words =
      'We ask every State to protect civilians from the harm that small arms do in our towns and villages today';
    const proposals = Array.from({ length: 10_000 }, (_, index) =>
      aListed(index + 1, 'II.19', { item: saying('comment', `${words}, signed citizen${String(index)}`) }),
    );
    const started = performance.now();
    const [only, ...rest] = alikeAmong(entriesOf(proposals, text));
    expect(rest).toEqual([]);
    expect(only?.others).toHaveLength(9_999);
    // Some 2 s on two busy cores of 2026; pairs would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
