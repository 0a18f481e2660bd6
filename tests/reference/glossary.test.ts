import { describe, expect, it } from 'vitest';
import { outlineOf } from '#draft/outline.ts';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { conceptsIn } from '#reference/glossary.ts';
import { tokensOf } from '#reference/tokens.ts';
import { wordingIndexOf } from '#reference/wording-index.ts';
import { glossary } from '#reference/words/glossary.ts';
import { paraphrases } from '#reference/words/paraphrases.ts';

const settings = shippedSettings('revcon3');
const outline = outlineOf(settings.drafts.find(({ id }) => id === settings.currentDraft)!);

const likest = (text: string): string[] => {
  const kinship = wordingIndexOf(outline).kinship(text);
  const ranked = outline.paragraphs
    .map(({ id }) => ({ id, bits: kinship(id) }))
    .sort((one, other) => other.bits - one.bits);
  return ranked.filter(({ bits }) => bits === ranked[0]?.bits).map(({ id }) => id);
};

const wordsOf = new Map(
  outline.places.map(({ id, words }) => [id, new Set(tokensOf(words.en ?? '').map(({ norm }) => norm))]),
);

/** For each term, the places of the draft that have one of its words. */
const placesOfTerms = glossary.map(([english]) => {
  const places = [...wordsOf].filter(([, words]) => english.split('/').some((word) => words.has(word)));
  return new Set(places.map(([id]) => id));
});

describe('the terms of the field', () => {
  it.each(glossary)('%s: %s, %s, %s, %s, %s', (english, ...others) => {
    for (const term of others.flatMap((cell) => cell.split('/')))
      expect(conceptsIn(tokensOf(term))).toContainEqual(english.split('/'));
  });

  it.each(paraphrases)('%s is what the draft says for %s', (draft, said) => {
    const words = new Set([...wordsOf.values()].flatMap((own) => [...own]));
    for (const word of draft.split('/')) expect(words).toContain(word);
    for (const term of said.split('/')) expect(conceptsIn(tokensOf(term))).toContainEqual(draft.split('/'));
  });

  it.each([
    'le parrainage et le fonds volontaire',
    'fondo fiduciario de contribuciones voluntarias y patrocinio',
    'برنامج الرعاية والصندوق الاستئماني للتبرعات',
    'добровольном целевом фонде и спонсорской программе',
    '赞助方案和自愿基金',
  ])('find the paragraph on sponsorship: %s', (text) => {
    expect(likest(text)).toEqual(['V.16']);
  });

  it.each([
    'ventilation des données par sexe',
    'datos desglosados por sexo',
    'البيانات المصنفة حسب الجنس',
    'данных с разбивкой по полу',
    '按性别分列的数据',
  ])('leave open which of two that say the same is meant: %s', (text) => {
    expect(likest(text).filter((id) => ['II.74', 'II.91'].includes(id))).toHaveLength(2);
  });

  it('are found in every case, number and attached form of their words', () => {
    for (const text of ['боеприпасов', 'о боеприпасах', 'والذخيرة', 'بالذخائر', 'municiones', 'munitions', '弹药管理'])
      expect(conceptsIn(tokensOf(text)), text).toContainEqual(['ammunition']);
  });

  it.each([
    ['bank', 'la Banque mondiale', 'el Banco Mundial', 'والبنك الدولي', 'Всемирным банком', '世界银行'],
    ['intercept', 'intercepter', 'interceptación', 'باعتراض الشحنات', 'перехвату', '拦截'],
    ['inventories', 'les inventaires', 'inventarios', 'لعمليات الجرد', 'инвентаризации', '清点库存'],
    ['losses', 'en cas de pertes', 'las pérdidas', 'وفقدان', 'об утрате', '丢失'],
    ['verify', 'vérifier', 'verificando', 'للتحقق من', 'проверку', '核查'],
    ['frames', 'des carcasses', 'los armazones', 'بهياكل الأسلحة', 'рамок', '枪身'],
    ['additive', 'fabrication additive', 'impresión en 3D', 'للطباعة', '3D-печати', '增材制造'],
    ['patterns', 'des schémas', 'los patrones', 'والأنماط', 'закономерностей', '规律'],
    ['liaison', 'assurer la liaison', 'de enlace', 'همزة الوصل', 'связующим звеном', '联络'],
    ['zones', 'dans ces zones', 'las zonas', 'بالمناطق', 'в такие зоны', '冲突地区'],
    ['life', 'du cycle de vie', 'ciclo de vida', 'لدورة حياة', 'жизненного цикла', '全寿命'],
    ['men', 'les hommes', 'los hombres', 'والرجال', 'мужчинами', '男子'],
    ['change', 'agentes du changement', 'agentes de cambio', 'كعوامل للتغيير', 'проводниками перемен', '变革'],
    ['culture', 'culture de paix', 'cultura de paz', 'بثقافة السلام', 'культуру мира', '和平文化'],
    ['groups', 'groupes armés', 'grupos armados', 'والجماعات المسلحة', 'вооружёнными группами', '武装团体'],
    [
      'peacekeeping',
      'opérations de paix',
      'misiones de mantenimiento de la paz',
      'لحفظ السلام',
      'миротворческих',
      '维和',
    ],
    ['consent', "l'État hôte", 'el país anfitrión', 'بالدول المضيفة', 'принимающего государства', '东道国'],
    ['trust', 'fonds fiduciaire', 'fondo fiduciario', 'للصندوق الاستئماني', 'целевым фондом', '信托基金'],
    [
      'seventy',
      'soixante-treizième session',
      'septuagésimo tercer período',
      'بدورتها الثالثة والسبعين',
      'семьдесят третьей',
      '第七十三届',
    ],
    ['biennial', 'réunions biennales', 'reuniones bienales', 'كل سنتين', 'двухгодичных', '双年度会议'],
    ['participation', 'la participation', 'la participación', 'بمشاركة', 'участию', '参与'],
    ['ministries', 'les ministères', 'los ministerios', 'للوزارات', 'министерствами', '各部'],
    ['mandates', 'leurs mandats', 'los mandatos', 'بولايات', 'мандатами', '任务授权'],
    ['commitments', 'nos engagements', 'nuestros compromisos', 'الالتزامات', 'обязательствами', '承诺'],
  ])('of %s are found as they are bent in each language', (word, ...texts) => {
    for (const text of texts)
      expect(
        conceptsIn(tokensOf(text)).some((concept) => concept.includes(word)),
        text,
      ).toBe(true);
  });

  it.each([
    ['merci de votre attention', 'gracias por su trabajo', 'شكرا لكم', 'с уважением', '谢谢'],
    ['il est important', 'muy importante', 'la remarque', 'la pièce jointe', 'à ce stade', 'nous demandons également'],
    ['la nouvelle rédaction de la phrase', 'la redacción del párrafo', 'nos reservamos', 'un borrador'],
    ['sur le paragraphe', 'le retrait du paragraphe', 'le maintien du texte', 'conversation'],
    ['الفقرة الثانية', 'ليس لدينا اعتراض', 'بالمعنى المقصود', 'تعليمات'],
    [
      'с учётом сказанного',
      'в связи с этим',
      'тем самым',
      'это способствует',
      'в частности',
      'наши изменения',
      'удаление',
    ],
    ['Делегация Грузии', 'запасной вариант', 'на данном этапе', 'в рамках', 'излишняя'],
    ['我们认识到', '现阶段', '成果文件'],
  ])('are not found in other words: %s …', (...texts) => {
    for (const text of texts) expect(conceptsIn(tokensOf(text)), text).toEqual([]);
  });

  it('have every language in every line, in stems long enough to mean one thing', () => {
    for (const line of glossary)
      for (const [language, cell] of line.slice(1).entries())
        for (const term of cell.split('/')) {
          expect(term, line[0]).toMatch(/[\p{L}\p{N}]/u);
          const isWhole = term.includes('.') || term.includes(' ');
          if (!isWhole) expect([...term].length, term).toBeGreaterThanOrEqual(language === 4 ? 2 : 3);
        }
  });

  it.each(outline.paragraphs.map(({ id }) => id))('tell %s from others by three things at least', (id) => {
    const telling = placesOfTerms.filter((places) => places.has(id) && places.size <= outline.places.length / 6);
    expect(telling.length).toBeGreaterThanOrEqual(3);
  });

  it('take time that grows with the text', () => {
    const text = 'база данных в области отслеживания '.repeat(20_000);
    expect(conceptsIn(tokensOf(text)).length).toBeGreaterThan(1);
  });
});
