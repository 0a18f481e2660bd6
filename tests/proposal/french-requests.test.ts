import { describe, expect, it } from 'vitest';
import { itemsOf, placed, sure } from './reading-of.ts';

const under = (line: string, section = 'II'): string => `Nos observations sur la section ${section} :\n\n${line}`;

const deeds = {
  delete: ['le retrait', "l'abandon", "l'élimination", 'la disparition', 'la suppression'],
  split: ['la scission', 'le dédoublement'],
  support: ['le maintien', 'la conservation'],
};

describe('what is asked by a noun for the deed', () => {
  it.each(
    Object.entries(deeds).flatMap(([kind, nouns]) =>
      nouns.flatMap((noun) =>
        ['demandons', 'demanderons', 'réclamons', 'souhaiterions', 'proposons', 'préconisons'].map(
          (verb) => [`Le paragraphe 12 est long. Nous en ${verb} ${noun}.`, kind] as const,
        ),
      ),
    ),
  )('%s', (line, kind) => {
    expect(placed(under(line))).toEqual([`II.12 ${kind}`]);
  });

  it.each([
    'Au paragraphe 8, le mot « comparative » nous paraît excessif. Nous en demandons la suppression.',
    'Au paragraphe 8, le mot « comparative » est vague. Nous en demanderons le retrait.',
    "Au paragraphe 8, l'expression « comparative » nous gêne. Nous souhaitons qu'elle soit supprimée.",
  ])('takes out the words just spoken of, and not their place: %s', (line) => {
    const items = itemsOf(under(line));
    expect(items.map(({ target, kind, oldText, newText }) => [target, kind, oldText, newText])).toEqual([
      ['II.8', 'amend', 'comparative', ''],
    ]);
  });

  it('reads on behind what adds nothing', () => {
    const line =
      'Au paragraphe 20, les mots « including risk management methods » n’ajoutent rien et gagneraient à disparaître.';
    expect(placed(under(line))).toEqual(['II.20 amend']);
  });

  it('takes out the place where its words were not spoken of', () => {
    expect(placed(under('Le paragraphe 12 fait double emploi. Nous en demandons le retrait.'))).toEqual([
      'II.12 delete',
    ]);
  });
});

describe('litotes', () => {
  it.each([
    'Nous ne serions pas mécontents de voir disparaître le paragraphe 12.',
    'Nous ne serions pas fâchés que le paragraphe 12 soit supprimé.',
    'Nous ne serions pas opposés à la suppression du paragraphe 12.',
    'Nous ne regretterions pas la disparition du paragraphe 12.',
    'Nous ne pleurerions pas la disparition du paragraphe 12.',
    'La disparition du paragraphe 12 ne nous attristerait pas.',
  ])('would welcome a deletion: %s', (line) => {
    expect(placed(under(line))).toEqual(['II.12 delete']);
  });

  it('does not dare to ask for it', () => {
    const [item] = itemsOf(under("Ma délégation n'oserait pas demander le retrait du mot « all » au paragraphe 27."));
    expect([item?.target, item?.kind, item?.oldText]).toEqual(['II.27', 'amend', 'all']);
  });
});

describe('what the sender says that it does not ask', () => {
  it.each([
    ['fr', "Le paragraphe 41 pourrait disparaître, mais nous n'en faisons pas la demande."],
    ['fr', "Que le paragraphe 41 disparaisse ne nous chagrinerait pas, mais ce n'est pas une demande."],
    ['fr', "Le paragraphe 41 est faible, mais nous n'en demandons pas la suppression."],
    ['fr', "Nous n'irons pas jusqu'à demander la suppression du paragraphe 41."],
    ['en', 'Paragraph 41 could be deleted, but this is not a request.'],
    ['es', 'El párrafo 41 podría suprimirse, pero no es una petición.'],
    ['ru', 'Пункт 41 можно было бы исключить, но это не просьба.'],
    ['zh', '第41段可以删除，但这不是要求。'],
    ['ar', 'يمكن حذف الفقرة 41، ولكن هذا ليس طلبا.'],
  ])('%s: %s', (language, line) => {
    const lead = {
      fr: 'section II',
      en: 'Section II',
      es: 'Sección II',
      ru: 'Раздел II',
      zh: '第二节',
      ar: 'الجزء الثاني',
    };
    const text = `${lead[language as keyof typeof lead]}\n\n${line}`;
    expect(placed(text)).toEqual(['II.41 comment']);
    expect(sure(text)).toEqual([]);
  });

  it('still asks for what comes behind', () => {
    const line =
      'Sans demander la suppression du paragraphe 20, nous y remplacerions « including » par « for instance ».';
    expect(itemsOf(under(line)).find(({ kind }) => kind === 'amend')?.newText).toBe('for instance');
  });

  it('makes an exception to an assent', () => {
    const line =
      "Le paragraphe 67 n'appelle pas d'objection, à ceci près que « including » y fait croire à une liste ouverte.";
    expect(placed(under(line))).toEqual(['II.67 comment']);
  });
});

describe('what is left to others, or only told', () => {
  it.each([
    'Pour le paragraphe 32, nous nous en remettons à la sagesse de la présidence.',
    "Au paragraphe 30, je laisse la Suisse s'en occuper.",
    'Quant au 30, une seule virgule nous sépare du consensus.',
  ])('asks for nothing: %s', (line) => {
    expect(placed(under(line)).filter((item) => !item.endsWith('comment'))).toEqual([]);
  });

  it('does not take for a wish what a paragraph leaves unsaid', () => {
    const line =
      "Le paragraphe 39 ne mentionne pas la réinsertion. Nous proposons d'insérer « community reinsertion, » avant « community violence reduction programmes ».";
    expect(placed(under(line))).toEqual(['II.39 amend']);
  });
});

describe('one of two that is to stay alone', () => {
  it.each([
    ['Les paragraphes 65 et 66 disent la même chose : nous proposons de ne garder que ce dernier.', 'II.65'],
    ['Les paragraphes 65 et 66 se répètent : ne garder que le second.', 'II.65'],
    ['Des paragraphes 65 et 66, nous ne garderions que le premier.', 'II.66'],
    ['Paragraphs 65 and 66 say the same. Keep only the latter.', 'II.65'],
  ])('%s', (line, gone) => {
    expect(placed(under(line))).toEqual([`${gone} delete`]);
  });
});

describe('topics counted out', () => {
  it.each([
    ['Quatrièmement, le traçage. Le paragraphe 15 doit rester.', 'III.15 support'],
    ["Cinquièmement, l'assistance. Le paragraphe 20 nous agrée.", 'IV.20 support'],
    ['Enfin, les suites. Le paragraphe 16 nous agrée.', 'V.16 support'],
    ['Finally, follow-up. Please delete paragraph 16.', 'V.16 delete'],
    ['Troisièmement, les embargos et le transport. Le paragraphe 46 nous agrée.', 'II.46 support'],
  ])('open a section: %s', (line, wanted) => {
    expect(placed(`Premièrement, la Déclaration. Le paragraphe 5 nous agrée.\n\n${line}`).at(-1)).toBe(wanted);
  });
});

describe('words that say what others do not', () => {
  it.each([
    ['Ma délégation appuie en outre le paragraphe 16 de la section V.', ['V.16 support']],
    ["La délégation se réjouirait de voir le paragraphe 21 rester ce qu'il est.", ['II.21 support']],
    ['Nous serions heureux de voir le paragraphe 21 conservé.', ['II.21 support']],
    ['Nous ne voudrions pas que le paragraphe 7 se trouvât amputé de sa fin.', ['II.7 support']],
    ['Nous vous encourageons à ne pas céder à ceux qui voudraient écarter le paragraphe 37.', ['II.37 support']],
    [
      'Nous ne pouvons que nous féliciter du paragraphe 16, et nous demandons que le paragraphe 20 soit supprimé.',
      ['II.16 support', 'II.20 delete'],
    ],
    ["Le paragraphe 9 : on s'en passerait, d'autant que le 8 pourrait en accueillir la substance.", ['II.9 delete']],
    ['Sans y aller par quatre chemins, nous soutenons le paragraphe 12.', ['II.12 support']],
    [
      "Les paragraphes 21 et 22 forment un tout. Le second est contesté. Nous demandons qu'il soit maintenu.",
      ['II.22 support'],
    ],
  ])('%s', (line, wanted) => {
    expect(placed(under(line)).filter((item) => !item.endsWith('comment'))).toEqual(wanted);
  });

  it('puts what completes words behind them', () => {
    const line =
      'Nous souhaitons que les mots « and their ammunition » viennent compléter « small arms » au paragraphe 23.';
    const [item] = itemsOf(under(line));
    expect([item?.target, item?.newText, item?.edits[0]?.anchor?.words]).toEqual([
      'II.23',
      'and their ammunition',
      'small arms',
    ]);
  });

  it.each([
    [
      'Le début devrait se lire « To improve the exchange and use of information ».',
      'To strengthen the exchange and use of information',
    ],
    [
      'The beginning should read “To improve the exchange and use of information”.',
      'To strengthen the exchange and use of information',
    ],
  ])('rewrites the beginning alone: %s', (line, old) => {
    const [item] = itemsOf(`III.20: ${line}`);
    expect([item?.target, item?.kind, item?.oldText]).toEqual(['III.20', 'amend', old]);
  });
});

describe('what is taken back at once', () => {
  it.each([
    'Paragraphe 12 : supprimer. Pardon, à la réflexion : ne pas tenir compte de ce point.',
    'Paragraph 12: delete. Sorry, please ignore this point.',
    'Párrafo 12: suprimir. Perdón, no tengan en cuenta este punto.',
    '第12段：删除。对不起，请忽略这一点。',
  ])('leaves nothing: %s', (line) => {
    expect(placed(`II\n\n${line}`)).toEqual([]);
  });
});
