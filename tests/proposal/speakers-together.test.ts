import { describe, expect, it } from 'vitest';
import { readingFrom } from './reading-of.ts';

const read = (subject: string, body: string, name: string | null = null, address = 'someone@mail.example') =>
  readingFrom(address, body, name, subject);

describe('a paper of several States', () => {
  it.each([
    [
      'Joint proposals by Finland, Denmark and Iceland',
      'Section II, paragraph 12: delete.',
      'Mission of Finland',
      ['Denmark', 'Iceland'],
    ],
    ['Joint matrix Kenya/Ghana', 'Section II, paragraph 12: delete.', 'Mission of Kenya', ['Ghana']],
    [
      'Draft 2',
      'Chile, joined by Peru and by Uruguay, asks for this.\n\nSection II, paragraph 12: delete.',
      'Mission of Chile',
      ['Peru', 'Uruguay'],
    ],
    [
      'Projet 2',
      'DOCUMENT CONJOINT présenté par le Bénin, le Niger et le Tchad\n\nSection II, paragraphe 12 : supprimer.',
      'Mission permanente du Bénin',
      ['Niger', 'Chad'],
    ],
    ['Enmiendas conjuntas de España y Portugal', 'Sección II, párrafo 12: suprimir.', 'Misión de España', ['Portugal']],
    [
      'Второй проект',
      'Передаю совместные правки Армении, Сербии и Черногории.\n\nРаздел II, пункт 12: исключить.',
      'Mission of Armenia',
      ['Serbia', 'Montenegro'],
    ],
    [
      'ورقة مشتركة: اليمن والسودان والصومال',
      'القسم الثاني، الفقرة 12: تحذف.',
      'Permanent Mission of Yemen',
      ['Sudan', 'Somalia'],
    ],
    ['中国和古巴关于第二稿的共同提案', '第二部分第12段：删除。', 'Mission of China', ['Cuba']],
    ['第二稿', '第二部分第12段：删除。\n\n中国、古巴', 'Mission of China', ['Cuba']],
    [
      'Draft 2',
      'Section II, paragraph 12: delete.\n\nNorway - Sweden - Denmark',
      'Mission of Norway',
      ['Sweden', 'Denmark'],
    ],
  ])('%s: %s', (subject, body, name, coSponsors) => {
    const reading = read(subject, body, name);
    expect([reading.capacity, [...reading.coSponsors].sort()]).toEqual(['joint', [...coSponsors].sort()]);
  });

  it.each([
    [
      'is not told from those whose paper is supported',
      'Section II, paragraph 12: we support the proposal by Sweden and Denmark.',
    ],
    [
      'is not told from States that are only named',
      'Section II, paragraph 12: add “Norway, Sweden and Denmark” after “customs”.',
    ],
  ])('%s', (_name, body) => {
    expect(read('Draft 2', body, 'Mission of Norway')).toMatchObject({ capacity: 'national', coSponsors: [] });
  });
});

describe('a State that speaks for a group', () => {
  it.each([
    ['ECOWAS - proposals on Section III', 'Mission of Nigeria', 'ECOWAS'],
    ['Países del SICA: aportes escritos', 'Misión de El Salvador', 'SICA'],
    ['Alianza del Pacífico - aportes al Proyecto 2', 'Misión de Colombia', 'Pacific Alliance'],
    ['RE: Pacific Islands Forum – written proposals', 'Mission of Fiji', 'Pacific Islands Forum'],
  ])('by what stands over its subject: %s', (subject, name, onBehalfOf) => {
    expect(read(subject, 'Section II, paragraph 12: delete.', name)).toMatchObject({ capacity: 'group', onBehalfOf });
  });

  it('by what stands over its paper', () => {
    const body =
      'DOCUMENT DE POSITION\nprésenté par le Togo au nom du Groupe africain\n\nSection II, paragraphe 12 : supprimer.';
    expect(read('Projet 2', body, 'Mission permanente du Togo')).toMatchObject({ onBehalfOf: 'African Group' });
  });

  it('and not by a group whose proposal the subject names', () => {
    expect(
      read(
        'EU proposal on II.12',
        'Section II, paragraph 12: we oppose.\n\nPermanent Mission of Iran',
        'Mission of Iran',
      ),
    ).toMatchObject({
      capacity: 'national',
      onBehalfOf: null,
    });
  });
});

describe('who is greeted in a note verbale', () => {
  it('is not who speaks', () => {
    const body =
      'La Mission permanente du Gabon présente ses compliments au Bureau des affaires de désarmement.\n\nSection II, paragraphe 12 : supprimer.\n\nBureau des affaires de désarmement\nNew York';
    expect(read('Note verbale', body).delegation).toBe('Gabon');
  });
});

describe("a State's code in an address", () => {
  it.each([
    [
      'Draft 2',
      'The three changes which Sri Lanka will be making:\n\nII.12: delete.',
      'dilani@slmission.example',
      'Sri Lanka',
    ],
    ['LT: change of position', 'II.12: delete.', 'mindaugas@lt-un.example', 'Lithuania'],
    [
      'Раздел II',
      'Ответы Узбекистана под пунктами.\n\nРаздел II, пункт 12: исключить.',
      's.n@uzmission.example',
      'Uzbekistan',
    ],
  ])('tells beside its name who speaks: %s, %s', (subject, body, address, delegation) => {
    expect(read(subject, body, null, address).delegation).toBe(delegation);
  });

  it('tells nothing by itself', () => {
    expect(read('Draft 2', 'II.12: delete.', null, 'someone@uzmission.example').delegation).toBeNull();
  });
});
