import { shippedSettings } from '#draft/shipped-drafts.ts';
import type { Setting } from '#acknowledgement/letter-view.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { type Language } from '#wording/language.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const { conference, drafts } = shippedSettings('revcon3');

/** A conference with a deadline, so that late can be said. */
export const setting: Setting = {
  conference: { ...conference, deadlines: [{ draft: 'd2', at: '2018-06-17T18:00:00-04:00' }] },
  draft: drafts[0]!,
  siteUrl: 'https://site.example',
};

/** Words of a delegation in each language; what they amend is the English draft, as at the conference. */
const said: Record<Language | 'other', { comment: string; text: string; reason: string; unplaced: string }> = {
  en: {
    comment: 'We thank the President for the balanced draft.',
    text: 'To share experience on marking.',
    reason: 'Consistency with resolution 72/57.',
    unplaced: 'We would also like ammunition to be covered.',
  },
  fr: {
    comment: 'Nous remercions le Président de ce projet équilibré.',
    text: 'Partager les données d’expérience sur le marquage.',
    reason: 'Cohérence avec la résolution 72/57.',
    unplaced: 'Nous souhaiterions aussi que les munitions soient visées.',
  },
  es: {
    comment: 'Agradecemos al Presidente este proyecto equilibrado.',
    text: 'Compartir experiencias sobre el marcado.',
    reason: 'Coherencia con la resolución 72/57.',
    unplaced: 'Desearíamos también que se incluyeran las municiones.',
  },
  ar: {
    comment: 'نشكر الرئيس على هذا المشروع المتوازن.',
    text: 'تبادل الخبرات في مجال الوسم.',
    reason: 'الاتساق مع القرار 72/57.',
    unplaced: 'نود أيضا أن تُشمل الذخيرة.',
  },
  ru: {
    comment: 'Благодарим Председателя за сбалансированный проект.',
    text: 'Обмениваться опытом в области маркировки.',
    reason: 'Для согласования с резолюцией 72/57.',
    unplaced: 'Хотели бы также, чтобы были охвачены боеприпасы.',
  },
  zh: {
    comment: '我们感谢主席提出这份平衡的草案。',
    text: '交流标识工作方面的经验。',
    reason: '与第72/57号决议保持一致。',
    unplaced: '我们还希望涵盖弹药问题。',
  },
  other: { comment: 'Obrigado.', text: 'Partilhar experiências.', reason: 'Coerência.', unplaced: 'Munições também.' },
};

const queued = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;

/** One submission with everything that a receipt may have to say. */
export const everyOddity = (
  language: SubmissionWithItems['language'],
  changes: Partial<SubmissionWithItems> = {},
): SubmissionWithItems => {
  const words = said[language];
  return aSubmission(147, {
    language,
    trust: 'authenticated',
    delegation: 'Switzerland',
    onBehalfOf: 'African Group',
    coSponsors: ['Norway', "Côte d'Ivoire"],
    capacity: 'joint',
    late: true,
    inboxes: ['unoda', 'france'],
    files: [
      { name: 'proposal.docx', type: 't', bytes: 1_432_000, sha256: 'a'.repeat(64), key: null },
      { name: '<b>scan</b> & \u202Efdp.exe', type: 't', bytes: 21_400_000, sha256: 'b'.repeat(64), key: null },
    ],
    parts: [
      { part: 'body', text: words.comment },
      { part: 'attachment proposal.docx', text: words.text },
    ],
    notPlaced: [{ part: 'body', start: 0, end: 9, quote: words.unplaced, why: '' }],
    items: [
      anItem(1, 'II.19', {
        kind: 'amend',
        edits: [{ op: 'replace', old: 'eliminate', new: 'prevent', occurrence: null, anchor: null }],
        reason: words.reason,
      }),
      anItem(2, 'III.7+', {
        kind: 'insert',
        edits: [{ op: 'insert', old: null, new: words.text, occurrence: null, anchor: null }],
      }),
      anItem(3, 'II.20-23', { evidence: [{ part: 'body', start: 0, end: 1, quote: '20–23' }] }),
      anItem(4, 'II.40', { kind: 'merge', group: 'm1', evidence: [] }),
      anItem(5, 'II.41', { kind: 'merge', group: 'm1', evidence: [] }),
      anItem(6, 'unknown', {
        kind: 'comment',
        needsReview: true,
        candidates: [
          { target: 'II.9', confidence: 0.5, why: '' },
          { target: 'III.9', confidence: 0.4, why: '' },
        ],
        evidence: [{ part: 'body', start: 0, end: 1, quote: '§ 9 <script>alert(1)</script>' }],
        state: queued,
      }),
      anItem(7, 'V.4', { kind: 'delete', needsReview: true, state: queued }),
      anItem(8, 'I.12', {
        kind: 'support',
        about: { delegation: 'Norway', reference: 'RC3/0102/1' },
        evidence: [],
      }),
      anItem(9, 'II.12', { kind: 'move', destination: 'II.4+', evidence: [] }),
      anItem(10, 'general', {
        kind: 'comment',
        evidence: [{ part: 'body', start: 0, end: 1, quote: words.comment }],
      }),
      anItem(11, 'II.A.1.c', {
        kind: 'replace',
        edits: [{ op: 'replace', old: null, new: '<i>Coordination</i> & "synergies"', occurrence: null, anchor: null }],
        state: { workflow: 'placed', decision: 'withdrawn', visibility: 'secretariat' },
      }),
    ],
    ...changes,
  });
};

/** A hundred proposals over four sections, every seventh of them in doubt. */
export const aHundred = (language: SubmissionWithItems['language'] = 'en'): SubmissionWithItems =>
  aSubmission(147, {
    language,
    items: Array.from({ length: 100 }, (_, index) =>
      anItem(index + 1, `${['I', 'II', 'III', 'IV'][index % 4]!}.${String(1 + Math.floor(index / 5))}`, {
        kind: index % 3 === 0 ? 'amend' : 'replace',
        edits: [
          {
            op: 'replace',
            old: index % 3 === 0 ? 'small arms and light weapons' : null,
            new: `${said[language].text} (${String(index + 1)}) ${'and of the stockpiles held by them '.repeat(6)}`,
            occurrence: index % 3 === 0 ? 1 : null,
            anchor: null,
          },
        ],
        ...(index % 7 === 0 && { needsReview: true, state: queued }),
      }),
    ),
  });
