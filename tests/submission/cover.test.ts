import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { type Reading, unreadReading } from '#proposal/reading.ts';
import { longestCover, onlyHandsOn } from '#submission/cover.ts';

const { conference } = shippedSettings('revcon3');
const reading: Reading = { ...unreadReading('d2', ''), disposition: 'contribution', delegation: 'Switzerland' };

const above = (cover: string, over: Partial<Reading> = {}): boolean => {
  const text = `${cover}\n\nFrom: Anna\n\nII.19: delete.`;
  const spans = [
    { start: 0, end: cover.length, role: 'own' as const },
    { start: cover.length, end: text.length, role: 'forwarded' as const },
  ];
  return onlyHandsOn({ part: 'body', text, spans }, { ...reading, ...over }, conference);
};

describe('what stands above a mail that is passed on', () => {
  it.each([
    'FYI',
    'For your information.',
    'Dear colleagues,\nplease find below the proposals of Switzerland.\nBest regards,\nMaria',
    'Dear secretariat,\n\nPlease see below, as sent by our Mission in New York. Grateful for your confirmation.',
    'Chers collègues,\nveuillez trouver ci-dessous les propositions de la Suisse.\nCordialement',
    'Estimados colegas: adjuntamos a continuación las propuestas de nuestra delegación. Saludos cordiales',
    'Уважаемые коллеги, направляем предложения нашей делегации. С уважением',
    'السادة الزملاء، نحيل إليكم أدناه مقترحات وفدنا. مع التحية',
    '各位同事，现转发我代表团的意见，请查收。谢谢',
  ])('only hands it on: %s', (cover) => {
    expect(above(cover)).toBe(true);
  });

  it.each([
    'We no longer support this.',
    'Please also delete the last paragraph.',
    'Please disregard the below.',
    'Not for publication.',
    'Confidential contribution',
    'Norway agrees with this.',
    'On behalf of the African Group:',
    'With the exception of the second point.',
    'Only the first proposal stands.',
    'See also II.20.',
    'Has this been received?',
    'Nous ne soutenons plus ce texte.',
    'No apoyamos este texto.',
    'Просим не учитывать это письмо.',
    'لا نوافق على هذا النص.',
    '我们不同意以下内容。',
  ])('says something of its own: %s', (cover) => {
    expect(above(cover)).toBe(false);
  });

  it('is long only where it says something of its own', () => {
    const words = 'We pass on the mail of our mission with all our compliments. '.repeat(9);
    expect([longestCover, longestCover + 1].map((length) => above(words.slice(0, length).replace(/ $/, '.')))).toEqual([
      true,
      false,
    ]);
  });

  it('counts nothing where the mail takes back or corrects', () => {
    expect(above('FYI', { disposition: 'correction' })).toBe(false);
    expect(above('FYI', { disposition: 'withdrawal' })).toBe(false);
  });
});
