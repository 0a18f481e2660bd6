import { saying, swap } from './listed.ts';
import { anItem, aSubmission } from './submissions.ts';

export const arabicCentre = 'المركز العربي لدراسات نزع السلاح';
export const chineseSociety = '中国军控与裁军协会';
const placed = { workflow: 'placed', decision: 'open', visibility: 'secretariat' } as const;
const organization = { capacity: 'organization', receivedAt: '2018-06-18T13:00:00.000Z' } as const;

/** Of organizations that the conference's data does not know, under their own names and with words of both directions. */
export const strangersSubmissions = [
  aSubmission(31, {
    ...{ ...organization, delegation: arabicCentre, coSponsors: ['Egypt'], language: 'ar' },
    items: [
      anItem(1, 'II.19', {
        ...swap('terrorists', 'criminals'),
        ...{ state: placed, reason: 'لأن المصطلح أوسع (انظر الفقرة 12 من الفرع II).' },
      }),
      anItem(2, 'II.12', { ...saying('comment', 'نقترح حذف الفقرة 12 (انظر II.12) قبل 2018.'), state: placed }),
    ],
  }),
  aSubmission(32, {
    ...{ ...organization, delegation: chineseSociety, language: 'zh' },
    items: [
      anItem(1, 'II.19', { ...swap('terrorists', '非法行为者'), state: placed, reason: '该词更准确（见第二节）。' }),
    ],
  }),
  aSubmission(33, {
    ...{ ...organization, delegation: arabicCentre, disposition: 'needs-reading', items: [] },
    files: ['مذكرة شفوية 12.pdf', '普通照会.pdf'].map((name) => ({
      ...{ name, type: 'application/pdf', bytes: 9, sha256: '', key: null },
    })),
  }),
];
