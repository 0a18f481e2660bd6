import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

describe('a mail about another text', () => {
  it.each([
    [
      'Working Group on Effective Treaty Implementation: edits to the draft guide',
      'The following proposals were received on the voluntary guide.\n\nSection II, paragraph 19: replace "end-user" by "end user".\nSection II, paragraph 23: delete.',
      'other-traffic',
    ],
    [
      'Registration open: Conference on Disarmament side events',
      'Section II of the form must be filled in by 20 July. Paragraph 4 of the concept note has been amended.',
      'other-traffic',
    ],
    [
      'Groupe de travail : projet de résolution',
      'Veuillez trouver nos amendements au projet de résolution. Paragraphe 4 : supprimer le paragraphe.',
      'other-traffic',
    ],
    [
      'You have been selected',
      'Under paragraph 9 of the compensation fund you are entitled to USD 4,500,000. Send your bank details.',
      'spam',
    ],
  ])('%s', (subject, body, disposition) => {
    const reading = readingOf(body, subject);
    expect([reading.disposition, reading.items, reading.delegation]).toEqual([disposition, [], null]);
  });

  it('is about us where it names our conference or its draft', () => {
    const reading = readingOf(
      'From the working group of our capital, on the workshop of RevCon3:\n\nII.19: delete.',
      'Comments',
    );
    expect(reading.disposition).toBe('contribution');
    expect(reading.items).toHaveLength(1);
  });

  it('is about us where it quotes our draft', () => {
    const body =
      'After the workshop and the seminar of the working group we propose this.\n\nII.37: replace "there is a significant risk" by "there is any risk".';
    expect(readingOf(body, 'Proposals').disposition).toBe('contribution');
  });
});

describe('what a mail corrects in the same breath', () => {
  it.each([
    'Please disregard para 85 of Section II in our mail of this morning. It should have been:\n\nII.85: replace "change" by "changes".',
    'We withdraw our proposal on II.85. Instead:\n\nII.85: replace "change" by "changes".',
  ])('%s', (body) => {
    const reading = readingOf(body, 'Draft 2');
    expect(reading.disposition).toBe('correction');
    expect(reading.items.map((item) => `${item.target} ${item.kind}`)).toEqual(['II.85 amend']);
  });
});

describe('a mail that organizes or reports the work asks nothing of the draft', () => {
  it.each([
    [
      "Speakers' list for Section IV",
      'Dear colleagues,\n\nKindly inscribe Algeria on the list of speakers for Section II (21 June AM) and Section IV (22 June AM). Ambassador Boukadoum will speak. If paragraphs 12 to 17 are taken together please give us one slot only.\n\nMany thanks,\nNadia',
    ],
    [
      'Word version of Draft 2',
      'Hello,\n\nCould you send us the Word version of Draft 2? In the PDF we received paragraphs 31 to 34 of Section II are cut off at the margin, and our translators need to insert the text. Also, when will Draft 3 be issued?\n\nBest wishes\nTom',
    ],
    [
      'This week at the UN: RevCon3 negotiations heat up',
      'ARMS CONTROL WEEKLY\n\nDelegations clashed over paragraph 17 on Thursday, with the United States proposing to delete any reference to the Arms Trade Treaty and the EU insisting it should be kept. Iran asked that paragraph 19 be deleted. Mexico wants ammunition included in II.58.\n\nUnsubscribe | View in browser',
    ],
    [
      'Invitation: side event on marking',
      'You are cordially invited to a side event on Section III: "Marking polymer frames", 20 June, 13.15, Conference Room D. Panellists will introduce paragraphs 2 to 5 of the draft and replace the usual statements by a discussion. A light lunch will be served. RSVP by 18 June.',
    ],
    [
      'Deadline',
      'Dear all\n\nWould it be possible to extend the deadline for comments on Section V until Monday? Our capital has not yet finished its review of paragraphs 5 to 8. We will send our amendments as soon as we can.\n\nKind regards\nHans',
    ],
    [
      'Programme for Friday',
      'Colleagues,\nthe President will take up the text in the following order on Friday: Section II, paragraphs 35-58 (morning), Section III, paragraphs 1-28 (afternoon). Delegations that wish to propose amendments are requested to submit them in writing two hours before. Paragraph 19 will be considered last.\nThe Secretariat',
    ],
    [
      'Your registration for RevCon3',
      'Dear participant,\nyour registration (no. 12-3345) has been approved. Section B of the form (paragraphs 4 and 5) is incomplete: please add your date of birth and replace the photo. Badges can be collected from 18 June.',
    ],
    [
      'petition',
      'Sign the petition! Tell governments to keep paragraph 17 and to delete the loopholes in Section II. 12 000 people have signed. Share it now. Donate. Unsubscribe.',
    ],
    [
      'Hébergement',
      "Bonjour, suite à notre échange, merci de remplacer la chambre 12 par la chambre 14 et d'ajouter une nuit (22 juin). Le paragraphe 3 du contrat doit être modifié en conséquence. Cordialement",
    ],
    [
      'Journal of the United Nations, 21 June',
      'Programme of meetings: 10 a.m. Conference Room 4. Section II, paragraphs 1 to 40. 3 p.m. Section III. Delegations wishing to propose amendments to paragraphs should contact the secretariat. Press briefings: see page 12.',
    ],
    [
      'Draft resolution on firearms, HRC',
      'Dear focal points, in the draft resolution of the Human Rights Council on civilian acquisition of firearms, please delete OP4 and insert in OP6 "including children". PP3 should read "Recalling". Deadline Friday.',
    ],
    [
      'visa support letter',
      'Dear Sir, kindly add the names of Mr A and Ms B to paragraph 3 of the visa support letter and replace the passport number of Mr C. The second paragraph contains an error. Thank you',
    ],
    [
      'Communiqué : ouverture de la conférence',
      "La conférence s'est ouverte lundi. Plusieurs délégations ont demandé la suppression du paragraphe 17 tandis que la France a plaidé pour son maintien. Se désabonner",
    ],
  ])('%s', (subject, body) => {
    expect(readingOf(body, subject).items).toEqual([]);
  });

  it('unless it quotes words of the draft', () => {
    const reading = readingOf(
      'Section II, paragraph 19: replace "establishing" by "making it".',
      'Before the deadline',
    );
    expect(reading.disposition).toBe('contribution');
    expect(reading.items).toHaveLength(1);
  });
});

describe('a question to those who organize the work', () => {
  it.each([
    'À quelle heure la Section II sera-t-elle examinée jeudi ?',
    'Pouvez-vous nous dire dans quelle salle les paragraphes 19 à 23 de la section II seront examinés ?',
    'At what time will Section II be considered on Thursday?',
    '¿A qué hora se examinará la Sección II el jueves?',
    '¿En qué sala se debatirán los párrafos 19 a 23 de la sección II?',
    'في أي ساعة سيُنظر في الفرع الثاني يوم الخميس؟',
    'متى ستناقش الفقرات من 19 إلى 23 من الفرع الثاني وفي أي قاعة؟',
    'В котором часу будет рассматриваться раздел II в четверг?',
    'Когда и в каком зале будут обсуждаться пункты 19–23 раздела II?',
    '请问第二节星期四几点审议？',
    '请问第二节第19至23段何时讨论，在哪个会议室？',
  ])('is none about the draft: %s', (body) => {
    const { disposition, items } = readingOf(body, 'RevCon3');
    expect([disposition, items]).toEqual(['logistics', []]);
  });

  it.each([
    'In paragraph II.19, what is meant by “terrorists”? Could the President explain?',
    'When would the reporting in paragraph II.84 begin?',
    'Au paragraphe II.19, que signifie « terroristes » ?',
    'At what time will Section II be considered? In II.19 we propose to delete “terrorists”.',
  ])('is told from one about its text: %s', (body) => {
    const { disposition, items } = readingOf(body, 'RevCon3');
    expect(disposition).toBe('contribution');
    expect(items.length).toBeGreaterThan(0);
  });
});

describe('a mail whose subject says that it mends an earlier one', () => {
  it.each([
    'CORR.: Switzerland - comments on Draft 2',
    'CORR.1',
    'Corrections to our proposals on the draft',
    'Corrigendum to our comments',
    'Rectificatif : contribution de la Suisse',
    'Fe de erratas',
    'تصويب',
    'Исправление',
    '更正',
  ])('%s', (subject) => {
    expect(readingOf('Section II, paragraph 19: delete.', subject).disposition).toBe('correction');
  });
});

it('a mail whose subject says that it mends the draft proposes something', () => {
  for (const subject of ['Corrections to the draft', 'Исправления к проекту'])
    expect(readingOf('Section II, paragraph 19: delete.', subject).disposition).toBe('contribution');
});

describe('places named in mail about other things', () => {
  it.each([
    [
      'Draft 2',
      'Many thanks for the new draft. Section II is with our capital and we are not in a position to react yet.',
      'thanks',
    ],
    [
      'Badges',
      'The badges of our delegation are missing; we hope that Section IV is right in that only two experts are needed.',
      'logistics',
    ],
    ['القاعة', 'شكرا جزيلا. كما نود معرفة القاعة التي ستعقد فيها الجلسة المخصصة للقسم الثاني؟', 'logistics'],
    ['期刊征稿', '诚邀各位专家投稿，主题为第五部分：弹药问题应当增加还是删除？', 'other-traffic'],
  ])('ask nothing of the draft: %s: %s', (subject, body, disposition) => {
    const reading = readingOf(body, subject);
    expect([reading.disposition, reading.items]).toEqual([disposition, []]);
  });

  it.each([
    ['Thank you for the draft. We support Section II.'],
    ['Merci pour le projet. La section II, paragraphe 12 : à supprimer.'],
    ['Thank you. Paragraph 12: delete, please.'],
    ['Gracias. ¿Qué significa «customs» en el párrafo 12 de la sección II?'],
  ])('ask for something where they say it: %s', (body) => {
    expect(readingOf(body, 'Draft 2')).toMatchObject({ disposition: 'contribution' });
  });
});
