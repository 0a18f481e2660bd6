import { describe, expect, it } from 'vitest';
import { peopleIn } from '#proposal/people.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { draft, readingFrom, readingOf, settings } from './reading-of.ts';

const instruction = 'Section II, paragraph 12: delete.';

describe('who speaks', () => {
  it.each([
    [`${instruction}\n\nOle Hansen\nPermanent Mission of Norway to the United Nations`, 'Norway'],
    [`The delegation of Kenya proposes the following. ${instruction}`, 'Kenya'],
    [`${instruction}\n\nA. Keller\nSwitzerland`, 'Switzerland'],
    [`La délégation du Sénégal souhaite : section II, paragraphe 12 : supprimer.`, 'Senegal'],
    [`Section II: we support the proposal of Norway on paragraph 12.\n\nMission of Chile`, 'Chile'],
    ['Bonjour, pour le Sénégal svp : section II, paragraphe 12 : supprimer.', 'Senegal'],
    ['Senegal ici. Section II, paragraphe 12 : supprimer.', 'Senegal'],
    ['Haiti sur section II :\npar 12 supprimer', 'Haiti'],
    [`L'OIF suggère : section II, paragraphe 12 : supprimer.`, 'International Organization of La Francophonie'],
    [`${instruction}\n\nSecrétariat général de la CEEAC`, 'Economic Community of Central African States'],
  ])('%s', (body, delegation) => {
    expect(readingOf(body).delegation).toBe(delegation);
  });

  it('is nobody where a State is only mentioned', () => {
    expect(readingOf('Section II: we support the proposal of Norway on paragraph 12.').delegation).toBeNull();
  });

  it('is the group where it is spoken for', () => {
    expect(readingOf(`Kenya, on behalf of the African Group: ${instruction}`)).toMatchObject({
      capacity: 'group',
      onBehalfOf: 'African Group',
    });
  });

  it('is whoever the form states', () => {
    const reading = understand(
      {
        parts: [ownPart('body', instruction)],
        sender: { name: null, address: null },
        unread: [],
        stated: { delegation: 'Norway', onBehalfOf: null, publication: 'no' },
      },
      draft,
      settings.conference,
      '2018-06-19T13:00:00Z',
    );
    expect(reading).toMatchObject({ delegation: 'Norway', publication: 'no' });
  });
});

const from = (name: string | null, address: string, body: string, subject?: string) =>
  readingFrom(address, body, name, subject);

describe('an organization that no list has', () => {
  it.each([
    ['Women for Peace Cambodia', 'office@wfpcambodia.org', 'Women for Peace Cambodia'],
    ['Harbour Peace Network', 'info@harbourpeacenetwork.org', 'Harbour Peace Network'],
    ['Peace Research Network Chad', 'office@prnchad.example', 'Peace Research Network Chad'],
    ['XYZAC Regional Desk', 'desk@xyzac.org', 'XYZAC'],
    ['Réseau des jeunes du Sahel', 'contact@jeunes.example', 'Réseau des jeunes du Sahel'],
    ['和平敎育網絡', 'info@peace.example', '和平敎育網絡'],
  ])('%s <%s> is %s', (name, address, delegation) => {
    expect(from(name, address, instruction)).toMatchObject({ delegation, capacity: 'organization' });
  });

  it('is told by its address under the text', () => {
    const reading = from('Felipe Moraes', 'felipe@viverembem.org.br', `${instruction}\n\nFelipe Moraes\nViver em Bem`);
    expect(reading).toMatchObject({ delegation: 'Viver em Bem', capacity: 'organization' });
  });

  it.each([
    ['Guyana Mission', 'guyana@un.int', 'Guyana'],
    ['Papua New Guinea Mission', 'pngmission@pngun.org', 'Papua New Guinea'],
    ['Ministry of Women, Chad', 'x@example.org', 'Chad'],
    ['Marek Kowalski', 'm.kowalski@msz.gov.pl', 'Poland'],
  ])('but %s <%s> is %s', (name, address, delegation) => {
    expect(from(name, address, instruction)).toMatchObject({ delegation, capacity: 'national' });
  });

  it('is not the State under whose domain it writes', () => {
    const body = `We are a Brazilian non-governmental organization. ${instruction}`;
    expect(from('Ana Lima', 'ana@ideias.org.br', body).delegation).toBeNull();
  });
});

describe('whose words name them in passing', () => {
  it.each([
    ['Gabon', "Le Gabon souhaite dire ceci. Il s'associe à la déclaration faite au nom du Groupe africain."],
    ['Romania', 'Dans notre contribution du 18 juin (Roumanie, section III), il fallait lire autre chose.'],
    ['Canada', 'Nos réactions ci-dessous.\n\nJulie Bergeron\nAffaires mondiales Canada\n\nBien à vous.'],
  ])('%s: %s', (delegation, opening) => {
    expect(readingOf(`${opening}\n\n${instruction}`)).toMatchObject({
      delegation,
      onBehalfOf: null,
      capacity: 'national',
    });
  });
});

describe('who speaks for others, and with whom', () => {
  it.each([
    ['Niger, on behalf of the five States of the G5 Sahel, proposes:', 'Niger', 'G5 Sahel'],
    ['Le Niger, au nom des cinq pays du G5 Sahel, propose :', 'Niger', 'G5 Sahel'],
    ['Oman, in its capacity as chair of the Gulf Cooperation Council, proposes:', 'Oman', 'Gulf Cooperation Council'],
    [
      "Au nom des États membres de la Communauté économique des États de l'Afrique centrale (CEEAC), la République centrafricaine propose :",
      'Central African Republic',
      'Economic Community of Central African States',
    ],
    ['Le Pérou, en sa qualité de président de la Communauté andine, propose :', 'Peru', 'Andean Community'],
  ])('%s', (opening, delegation, onBehalfOf) => {
    expect(readingOf(`${opening} ${instruction}`, `${onBehalfOf}: proposals`)).toMatchObject({
      delegation,
      onBehalfOf,
      capacity: 'group',
    });
  });

  it.each([
    ['La Belgique, en son nom et au nom du Luxembourg et des Pays-Bas, propose :', ['Luxembourg', 'Netherlands']],
    ['Belgium, in its own name and on behalf of Luxembourg, proposes:', ['Luxembourg']],
    ['The delegations of Belgium, Chile and Peru propose:', ['Chile', 'Peru']],
    ['Les délégations de la Belgique, du Chili et du Pérou proposent :', ['Chile', 'Peru']],
    ['Las delegaciones de Bélgica, Chile y el Perú proponen:', ['Chile', 'Peru']],
    ['Belgium, Chile and Peru jointly propose:', ['Chile', 'Peru']],
    ['Belgium, together with Chile, proposes:', ['Chile']],
    ['比利时、智利和秘鲁联合提出：', ['Chile', 'Peru']],
    ['تقترح وفود بلجيكا ومصر وبيرو ما يلي:', ['Egypt', 'Peru']],
  ])('%s', (opening, coSponsors) => {
    const reading = from(null, 'x@diplobel.fed.be', `${opening} ${instruction}`);
    expect(reading).toMatchObject({ delegation: 'Belgium', capacity: 'joint', coSponsors });
  });

  it.each([
    'We support the proposal by the delegations of Norway and Sweden on II.12.',
    'We are open to further co-sponsors (Iceland is waiting for instructions). II.12: delete.',
    'INTERPOL, together with the World Customs Organization, should be named. II.12: delete.',
    'As Chile and Peru propose, II.12 should be deleted.',
  ])('nobody in: %s', (body) => {
    expect(from(null, 'x@diplobel.fed.be', body)).toMatchObject({ capacity: 'national', coSponsors: [] });
  });
});

describe('who sends what is no contribution', () => {
  it.each([
    ['I am out of the office.\n\nMinistry of Foreign Affairs of the Czech Republic', 'Czechia'],
    ['I am out of the office.\n\nMarijke\nKingdom of the Netherlands', 'Netherlands'],
    ['I am out of the office.\n\nMarijke', null],
  ])('%s', (body, delegation) => {
    expect(from('A', 'a@mail.example', body, 'Automatic reply')).toMatchObject({
      disposition: 'automatic',
      delegation,
    });
  });

  it('has no co-sponsors', () => {
    const body =
      'The Permanent Missions of Guyana and Jamaica invite you to a breakfast on 22 June. Seats are limited. RSVP.';
    expect(from('Guyana Mission', 'guyana@un.int', body)).toMatchObject({
      disposition: 'other-traffic',
      delegation: 'Guyana',
      capacity: 'national',
      coSponsors: [],
    });
  });
});

describe('what is no contribution', () => {
  it.each([
    ['Thank you for the meeting yesterday. See you in New York.', 'thanks'],
    ['Could you let us know which room the side event is in, and how to get a badge?', 'logistics'],
    ['To unsubscribe from this newsletter, click here.', 'other-traffic'],
    ['I am out of the office until 2 July.', 'automatic'],
    ['Merci beaucoup pour votre message.', 'thanks'],
    [
      'Pourriez-vous me dire si la section III sera bien abordée jeudi ? Le projet 3 sera-t-il envoyé par courriel ?',
      'logistics',
    ],
    [
      "Le projet de rapport du Groupe d'experts gouvernementaux de la CCAC sera distribué le 27 juin. Le paragraphe 8 a déjà été supprimé.",
      'other-traffic',
    ],
    [
      'Wir danken Ihnen und senden Ihnen die Anmerkungen der Delegation zu den Absätzen des Entwurfs, die nicht für die Konferenz bestimmt sind.',
      'needs-reading',
    ],
  ])('%s', (body, disposition) => {
    const reading = readingOf(body);
    expect(reading.disposition).toBe(disposition);
    expect(reading.items).toEqual([]);
  });
});

describe('publication', () => {
  it.each([
    [`Not for publication. ${instruction}`, 'no'],
    [`Ne pas publier. ${instruction}`, 'no'],
    [`This contribution may be published. ${instruction}`, 'yes'],
    [
      'II.19: replace the paragraph by: "Information shared shall remain confidential and not be published."',
      'unstated',
    ],
    [
      'II.19: replace the paragraph by:\n\nInformation shared shall remain confidential and not be published.',
      'unstated',
    ],
    [
      `${instruction} Many States keep the details of their stockpiles confidential for reasons of national security.`,
      'unstated',
    ],
    [`${instruction} National reports on implementation, once submitted by States, may be made public.`, 'unstated'],
    [`${instruction}\n\nCONFIDENTIAL`, 'no'],
    [`${instruction} We would ask you to treat our comments as confidential until the adoption of the document.`, 'no'],
    [`${instruction} Please do not post this on the website of the Conference before our capital has agreed.`, 'no'],
    [`Section II, para. 19 : supprimer. Nos observations ne sont pas destinées à la publication.`, 'no'],
    ['Sección II, párrafo 19: suprimir. Esta contribución no debe publicarse.', 'no'],
    ['Раздел II, пункт 19: исключить. Настоящие замечания не подлежат публикации.', 'no'],
    ['Раздел II, пункт 19: исключить. Наши замечания могут быть опубликованы.', 'yes'],
    ['第二节第19段：删除。以上意见请勿公开。', 'no'],
    ['第二节第19段：删除。我方意见可以公开。', 'yes'],
    ['الجزء الثاني، الفقرة 19: تحذف. ملاحظاتنا ليست للنشر.', 'no'],
    ['الجزء الثاني، الفقرة 19: تحذف. يمكن نشر هذه المساهمة.', 'yes'],
    [instruction, 'unstated'],
  ])('%s', (body, publication) => {
    expect(readingOf(body).publication).toBe(publication);
  });
});

describe('corrections', () => {
  it('are told by their words', () => {
    expect(readingOf(`Please find below the corrected version of our contribution. ${instruction}`).disposition).toBe(
      'correction',
    );
  });
  it('withdraw', () => {
    expect(readingOf('We withdraw our proposal on paragraph 33.').disposition).toBe('withdrawal');
  });

  it.each([
    ['Norway no longer insists on its proposal to delete II.12. Our comments on II.14 remain on the table.', ['II.12']],
    [
      'Oslo no longer insists on what I sent you under II.39 and II.48. Please consider both as no longer on the table.',
      ['II.39', 'II.48'],
    ],
    ['We take back what we proposed on II.12.', ['II.12']],
    ['What we proposed on II.46 has no effect any more; we take it back.', ['II.46']],
    ['Norway drops its request on II.39.', ['II.39']],
    ['Our amendment to II.39 should be considered as withdrawn. What we said of II.11 continues to stand.', ['II.39']],
    [
      'La Norvège renonce à sa proposition relative au paragraphe 39 de la section II. Ses autres propositions restent valables.',
      ['II.39'],
    ],
    ["La délégation n'insiste plus sur l'ajout demandé au paragraphe 62 de la section II.", ['II.62']],
  ])('%s', (body, targets) => {
    const reading = readingOf(body);
    expect(reading.disposition).toBe('withdrawal');
    expect(reading.items.map((item) => `${item.target} ${item.kind}`)).toEqual(
      targets.map((target) => `${target} withdraw`),
    );
  });

  it('are told by their subject, unless the draft is corrected', () => {
    expect(readingOf(instruction, 'Correction to our comments').disposition).toBe('correction');
    expect(readingOf(instruction, 'Rectificatif').disposition).toBe('correction');
    expect(readingOf(instruction, 'Corrections to Draft 2').disposition).toBe('contribution');
  });

  it('name the place that is not meant', () => {
    const reading = readingOf(
      'In Section II, please insert a new paragraph after paragraph 48, not after paragraph 43.',
    );
    expect(reading.items.map((item) => item.target)).toEqual(['II.48+']);
  });
});

describe('an answer to each place', () => {
  it.each(['Yes to II.3, no to II.9', 'Oui au II.3, non au II.9'])('%s denies no place', (body) => {
    expect(readingOf(body).items.map((item) => item.target)).toEqual(['II.3', 'II.9']);
  });
});

describe('thanks that name places', () => {
  it.each([
    'We acknowledge receipt of Draft 2. Paragraphs 18 and 22 of Section II are under consideration in our capital.',
    'Thank you, that answers our question on paragraph 12 of Section II. No need to reply.',
    'Nous accusons réception du Projet 2. Les paragraphes 84 à 92 de la section II sont à l’étude dans notre capitale.',
  ])('%s', (body) => {
    expect(readingOf(body)).toMatchObject({ disposition: 'thanks', items: [] });
  });

  it.each([
    'We acknowledge receipt of Draft 2. We support paragraph 18 of Section II.',
    'Thank you for Draft 2. Please delete paragraph 12 of Section II. No need to reply.',
  ])('but not %s', (body) => {
    expect(readingOf(body).disposition).toBe('contribution');
  });
});

it('a short Russian word in small letters names no State', () => {
  const named = (text: string) => peopleIn(text, settings.conference).all.map(({ delegation }) => delegation);
  expect(named('Исходим из того, что пункт 12 лишний.')).toEqual([]);
  expect(named('Предложение Того поддерживаем.')).toEqual(['Togo']);
});
