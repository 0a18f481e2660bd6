import { describe, expect, it } from 'vitest';
import { itemsOf } from './reading-of.ts';

const said = (body: string): string[] =>
  itemsOf(body).map(
    ({ target, kind, oldText, newText }) =>
      `${target} ${kind}${oldText === undefined ? '' : ` -${oldText}`}${newText === undefined || newText === '' ? '' : ` +${newText}`}`,
  );

describe('words of which either will do', () => {
  it.each<[string, string[]]>([
    [
      'II.37: either "overriding risk" or "clear risk" instead of "significant risk".',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'In paragraph 37 of Section II, replace "significant risk" with "overriding risk" or "clear risk".',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'Section II, para 37: "significant risk" could become either "overriding risk" or, failing that, "clear risk".',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'In II.37 we could live with either "overriding risk" or "clear risk", but not with "significant risk".',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'Au II.37, remplacer « significant risk » par « overriding risk » ou « clear risk ».',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'Au paragraphe 37 de la section II, soit « overriding risk », soit « clear risk » au lieu de « significant risk ».',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'Pour le II.37, « overriding risk » ou « clear risk » nous irait, mais pas « significant risk ».',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'Sección II, párr. 37: sustituir «significant risk» por «overriding risk» o «clear risk».',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'En el párrafo 37 de la Sección II, o bien «overriding risk» o bien «clear risk» en lugar de «significant risk».',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'В пункте 37 раздела II заменить «significant risk» на «overriding risk» или «clear risk».',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'П. 37 раздела II: либо «overriding risk», либо «clear risk» вместо «significant risk».',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'الفقرة ٣٧ من القسم الثاني: إما "overriding risk" وإما "clear risk" عوضاً عن "significant risk".',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      'في الفقرة ٣٧ من القسم الثاني، يستعاض عن "significant risk" بعبارة "overriding risk" أو "clear risk".',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      '第二节第37段:将"significant risk"改为"overriding risk"或"clear risk"。',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      '第二节第37段"significant risk"一语,要么作"overriding risk",要么作"clear risk"。',
      ['II.37 amend -significant risk +overriding risk', 'II.37 amend -significant risk +clear risk'],
    ],
    [
      '第四节第21段的“技术鸿沟”,改作“数字鸿沟”或“能力差距”均可。',
      ['IV.21 amend -技术鸿沟 +数字鸿沟', 'IV.21 amend -技术鸿沟 +能力差距'],
    ],
    [
      'In II.12 add "coast guards" or "border guards" after "customs".',
      ['II.12 amend +coast guards', 'II.12 amend +border guards'],
    ],
  ])('%s', (body, items) => {
    expect(said(body)).toEqual(items);
  });
});

describe('what stands behind words, or between them, goes', () => {
  it.each<[string, string[]]>([
    [
      'Section II, para 12: delete everything after "customs".',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'In II.12 delete all that follows "customs".',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'In II.12 strike whatever comes after the word "customs".',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'In II.12, what follows "customs" should go.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'In II.12, drop the rest after "customs".',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Au II.12, supprimer ce qui suit « customs ».',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Au II.12, tout ce qui vient après « customs » peut être biffé.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Au paragraphe 12 de la section II, biffer tout ce qui figure après « customs ».',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Sección II, párr. 12: bórrese lo que sigue a «customs».',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Sección II, párr. 12: suprimir todo lo que viene después de «customs».',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Sección II, párr. 12: eliminar cuanto figura tras «customs».',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Раздел II, п. 12: всё, что идёт после слова «customs», снять.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Раздел II, п. 12: исключить весь текст после слова «customs».',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Раздел II, п. 12: опустить всё следующее за словом «customs».',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Раздел II, п. 12: исключить то, что следует за «customs».',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'القسم الثاني، الفقرة ١٢: يحذف كل ما يلي "customs".',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'القسم الثاني، الفقرة ١٢: حذف ما بعد "customs".',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'القسم الثاني، الفقرة ١٢: حذف كل ما يأتي بعد كلمة "customs".',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      '第二节第12段:删去"customs"之后的全部内容。',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      '第二节第12段,"customs"以后的文字都不要。',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      '第二节第12段:"customs"后面的部分删除。',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'In II.12 delete everything between "law enforcement agencies" and "at the regional".',
      ['II.12 amend -, customs, and arms transfer licensing authorities'],
    ],
    [
      'In II.12, the text between "law enforcement agencies" and "at the regional" should be deleted.',
      ['II.12 amend -, customs, and arms transfer licensing authorities'],
    ],
    [
      'Au II.12, supprimer tout ce qui se trouve entre « law enforcement agencies » et « at the regional ».',
      ['II.12 amend -, customs, and arms transfer licensing authorities'],
    ],
    [
      'Sección II, párr. 12: bórrese todo entre «law enforcement agencies» y «at the regional».',
      ['II.12 amend -, customs, and arms transfer licensing authorities'],
    ],
    [
      'П. 12 раздела II сократить, опустив весь текст между «law enforcement agencies» и «at the regional».',
      ['II.12 amend -, customs, and arms transfer licensing authorities'],
    ],
    [
      'القسم الثاني، الفقرة ١٢: يحذف كل ما بين "law enforcement agencies" و"at the regional".',
      ['II.12 amend -, customs, and arms transfer licensing authorities'],
    ],
    [
      '第二节第12段:删去"law enforcement agencies"与"at the regional"之间的文字。',
      ['II.12 amend -, customs, and arms transfer licensing authorities'],
    ],
    [
      'In II.12 delete from "customs" to the end of the paragraph.',
      ['II.12 amend -customs, and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'القسم الثاني، الفقرة ١٢: إسقاط الجملة الممتدة من "customs" حتى آخر الفقرة.',
      ['II.12 amend -customs, and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'القسم الثاني، الفقرة ١٢: يحذف النص من "customs" إلى نهاية الفقرة.',
      ['II.12 amend -customs, and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      '第二节第12段:删去从"customs"至段末的文字。',
      ['II.12 amend -customs, and arms transfer licensing authorities at the regional and subregional levels'],
    ],
  ])('%s', (body, items) => {
    expect(said(body)).toEqual(items);
  });
});

describe('a place that is to end on words loses what stands behind them, and no more is asked of the rest', () => {
  it.each<[string, string[]]>([
    [
      'In II.12, put a full stop after "customs". The rest is superfluous.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'In II.12, put a full stop after "customs" and drop the rest.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Arrêter le II.12 après « customs ». Le reste va trop loin.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Au II.12, mettre un point après « customs » et supprimer le reste.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Sección II, párr. 12. Después de «customs» pondríamos un punto y prescindiríamos del resto.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Sección II, párr. 12: poner un punto después de «customs» y eliminar el resto.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'Sección II, párr. 12: terminar el párrafo en «customs». Lo demás sobra.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'П. 12 раздела II: после слова «customs» поставить точку, остальное исключить.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'П. 12 раздела II завершить словом «customs». Остальное излишне.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'القسم الثاني، الفقرة ١٢: توضع نقطة بعد "customs" ويحذف الباقي.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      'القسم الثاني، الفقرة ١٢: تنتهي الفقرة عند كلمة "customs". وما عداها زائد.',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      '第二节第12段到"customs"为止,其余删去。',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
    [
      '第二节第12段:在"customs"后加句号,删去其余部分。',
      ['II.12 amend -and arms transfer licensing authorities at the regional and subregional levels'],
    ],
  ])('%s', (body, items) => {
    expect(said(body)).toEqual(items);
  });
});

describe('the rest of a place, kept, is no position of its own', () => {
  it.each<[string, string[]]>([
    ['II.12: delete "customs" and keep the rest.', ['II.12 amend -customs']],
    ['II.12: we would strike "customs", the rest can stay.', ['II.12 amend -customs']],
    ['II.12: supprimer « customs » et garder le reste.', ['II.12 amend -customs']],
    ['II.12 : supprimer « customs », le reste sans changement.', ['II.12 amend -customs']],
    ['II.12: suprimir «customs» y mantener el resto.', ['II.12 amend -customs']],
    ['II.12: suprimir «customs»; lo demás queda igual.', ['II.12 amend -customs']],
    ['II.12: исключить «customs», остальное оставить.', ['II.12 amend -customs']],
    ['II.12: снять «customs», а остальное сохранить без изменений.', ['II.12 amend -customs']],
    ['القسم الثاني، الفقرة ١٢: نحذف «customs» ونبقي الباقي.', ['II.12 amend -customs']],
    ['القسم الثاني، الفقرة ١٢: يحذف «customs» ويبقى الباقي على حاله.', ['II.12 amend -customs']],
    ['第二节第12段:删去"customs",其余保留。', ['II.12 amend -customs']],
    ['第二节第12段:删去"customs",其他部分不变。', ['II.12 amend -customs']],
    [
      'II.12: replace "customs" with "border guards"; the rest of the paragraph is fine.',
      ['II.12 amend -customs +border guards'],
    ],
  ])('%s', (body, items) => {
    expect(said(body)).toEqual(items);
  });
});

describe('words that are to go, however it is said', () => {
  it.each<[string, string[]]>([
    ['The word "customs" should disappear from II.12.', ['II.12 amend -customs']],
    ['"customs" should vanish from paragraph 12 of Section II.', ['II.12 amend -customs']],
    ['II.12: "customs" at the end of the list is out of place. Out with it.', ['II.12 amend -customs']],
    ['II.12 — "customs": out.', ['II.12 amend -customs']],
    ['"customs", Section II, paragraph 12. This word is superfluous.', ['II.12 amend -customs']],
    ['"customs", paragraph 12 of Section II. These words are not needed.', ['II.12 amend -customs']],
    ['Le mot « customs » doit disparaître du II.12.', ['II.12 amend -customs']],
    ['« customs », paragraphe 12, section II. Ce mot est de trop.', ['II.12 amend -customs']],
    ['II.12 — « customs » : à retirer.', ['II.12 amend -customs']],
    ['II.12 — « customs » : dehors.', ['II.12 amend -customs']],
    ['La palabra «customs» debería desaparecer de II.12.', ['II.12 amend -customs']],
    ['II.12 — «customs»: fuera.', ['II.12 amend -customs']],
    ['Fuera «customs» del párrafo 12 de la Sección II.', ['II.12 amend -customs']],
    ['«customs», párrafo 12, Sección II. Esta palabra sobra.', ['II.12 amend -customs']],
    ['Sección II, párr. 12: lo de «customs» está de más.', ['II.12 amend -customs']],
    ['Слово «customs» должно исчезнуть из пункта 12 раздела II.', ['II.12 amend -customs']],
    ['II.12 — «customs» вон.', ['II.12 amend -customs']],
    ['II.12: долой «customs».', ['II.12 amend -customs']],
    ['«customs» — пункт 12 раздела II. Это слово лишнее.', ['II.12 amend -customs']],
    ['II.12: без «customs», пожалуйста.', ['II.12 amend -customs']],
    ['ينبغي أن تختفي كلمة "customs" من الفقرة ١٢ من القسم الثاني.', ['II.12 amend -customs']],
    ['"customs"، الفقرة ١٢، القسم الثاني. هذه الكلمة زائدة.', ['II.12 amend -customs']],
    ['القسم الثاني، الفقرة ١٢: "customs" لا لزوم لها.', ['II.12 amend -customs']],
    ['القسم الثاني، الفقرة ١٢: من دون "customs" رجاءً.', ['II.12 amend -customs']],
    ['"customs"一词,第二节第12段。此词多余。', ['II.12 amend -customs']],
    ['第二节第12段:"customs"一词不要。', ['II.12 amend -customs']],
    ['第二节第12段不应出现"customs"。', ['II.12 amend -customs']],
    ['第二节第12段:"customs"应从文中消失。', ['II.12 amend -customs']],
  ])('%s', (body, items) => {
    expect(said(body)).toEqual(items);
  });
});

describe('words exchanged by a sign, without quotation marks', () => {
  it.each<[string, string[]]>([
    ['II.12: customs = border guards', ['II.12 amend -customs +border guards']],
    ['Section II par. 12 : customs = border guards', ['II.12 amend -customs +border guards']],
    ['II.12: "customs" = "border guards"', ['II.12 amend -customs +border guards']],
    ['Sección II, párr. 12: customs = border guards', ['II.12 amend -customs +border guards']],
    ['II.12: customs ⇒ border guards', ['II.12 amend -customs +border guards']],
    ['II.12: To encourage -> We support', ['II.12 amend -To encourage +We support']],
    ['II.12: encourage -> keep encouraging', ['II.12 amend -encourage +keep encouraging']],
    ['第二节第12段:customs = border guards', ['II.12 amend -customs +border guards']],
    ['第二节第12段:customs → border guards', ['II.12 amend -customs +border guards']],
    ['الفقرة ١٢ من القسم الثاني: customs ← border guards', ['II.12 amend -customs +border guards']],
    ['Раздел II, п. 12: customs > border guards', ['II.12 amend -customs +border guards']],
    ['II.12: ~~customs~~ **border guards**', ['II.12 amend -customs +border guards']],
    ['الفقرة ١٢ من القسم الثاني: ~~customs~~ **border guards**', ['II.12 amend -customs +border guards']],
    ['第二节第12段:~~customs~~ **border guards**', ['II.12 amend -customs +border guards']],
    ['Раздел II, п. 12: ~~customs~~ **border guards**', ['II.12 amend -customs +border guards']],
    ['Section II, paragraphe 12 : ~~customs~~ **border guards**', ['II.12 amend -customs +border guards']],
    ['Section II, para 12: ~~customs~~ border guards', ['II.12 amend -customs +border guards']],
    ['II.12: after "customs" + "border guards"', ['II.12 amend +border guards']],
    ['II.12: + "border guards" after "customs"', ['II.12 amend +border guards']],
    ['第二节第12段:customs之后 + “border guards”', ['II.12 amend +border guards']],
    ['II.12 : après « customs » + « border guards »', ['II.12 amend +border guards']],
  ])('%s', (body, items) => {
    expect(said(body)).toEqual(items);
  });
});
