import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { draft, settings } from './reading-of.ts';

const forwarded = `

---------- Forwarded message ---------
From: Ministry <arms@mfa.example>
Date: Tue, Jun 19, 2018 at 8:31 PM
Subject: Draft 2
To: Mission <mission@mfa.example>

1) II.60: delete "notwithstanding".
2) IV.16: keep.
3) II.27: delete "within their territories".`;

const read = (cover: string): string[] => {
  const body = `${cover}${forwarded}`;
  const { spans } = newWords(body, [], 'Fwd: Draft 2');
  return understand(
    {
      parts: [ownPart('subject', 'Fwd: Draft 2'), { part: 'body', text: body, spans }],
      sender: { name: null, address: null },
      unread: [],
    },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  ).items.map(({ target, kind, needsReview }) => `${target} ${kind}${needsReview ? '?' : ''}`);
};

const longer =
  'It was cleared by all departments concerned this morning, which took longer than we had hoped, and may be taken as our position on the draft. The ministry asks that it be circulated with the others.';

describe('a forward with a cover note', () => {
  it('is read as what is passed on, also where the note is longer than a line', () => {
    expect(read(`Dear all,\n\nPlease find below what came from capital. ${longer}`)).toEqual([
      'II.60 amend',
      'IV.16 support',
      'II.27 amend',
    ]);
  });

  it.each([
    'Please disregard point 1.',
    'Prière de ne pas tenir compte du point 1.',
    'Del punto 1 no hagan caso, lo bajamos.',
    'Замечание № 1 просьба не учитывать.',
    'يرجى تجاهل النقطة 1.',
    '第1点请忽略。',
  ])('takes back the entry that the note takes back: %s', (cover) => {
    expect(read(cover)).toEqual(['IV.16 support', 'II.27 amend']);
  });

  it('has a person look at an entry of which the note says anything else', () => {
    expect(read('Capital’s comments. Details on point 2 may follow.')).toEqual([
      'II.60 amend',
      'IV.16 support?',
      'II.27 amend',
    ]);
  });
});
