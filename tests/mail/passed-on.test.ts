import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import { passedOn } from '#mail/passed-on.ts';

const stated = (text: string, subject: string | null = null) =>
  passedOn(text, newWords(text, [], subject).spans, subject);

describe('G9: of a mail passed on, its header states', () => {
  it.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: B C <b@c.d>\nDate: Tue, Jun 12, 2018\nSubject: Draft\n\nold',
    ],
    [
      'Thunderbird',
      '-------- Message transféré --------\nSujet : \tDraft\nDate : \t12.06.2018\nDe : \tB C <b@c.d>\n\nold',
    ],
    [
      'Apple',
      'Hi\n\n> Begin forwarded message:\n> \n> From: B C <b@c.d>\n> Subject: Draft\n> Date: 12 June\n> \n> old',
    ],
    ['Outlook', 'From: B C [mailto:b@c.d]\nSent: Tuesday, 12 June 2018 10:00\nTo: x@y.z\nSubject: Draft\n\nold'],
    ['Yahoo', '----- Forwarded Message ----- From: B C <b@c.d>To: x <x@y.z>Sent: Tuesday AMSubject: Draft\nold'],
    [
      'eM Client',
      '------ Forwarded Message ------\nFrom "B C" <b@c.d>\nTo x@y.z\nDate 12/06/2018\nSubject Draft\n\nold',
    ],
  ])('as %s writes it', (_, text) => {
    expect(stated(text)).toMatchObject({ from: 'b@c.d', fromName: 'B C', subject: 'Draft', text: 'old' });
  });

  it('nothing where it names nobody, and the text is kept', () => {
    expect(stated('----- Forwarded Message -----\n\nold')).toEqual({
      from: null,
      fromName: null,
      subject: null,
      date: null,
      text: '----- Forwarded Message -----\n\nold',
    });
  });

  it('the subject of the mail that passes it on, where only a sentence says who wrote', () => {
    const text = 'Le 12/06/2018 10:00, « B C » <b@c.d> a écrit :\n\n    old';
    expect(stated(text, 'TR: Draft')).toMatchObject({
      from: 'b@c.d',
      fromName: 'B C',
      date: '12/06/2018 10:00',
      subject: 'Draft',
    });
  });

  it('nothing at all where nothing was passed on', () => {
    expect(stated('Delete II.4.')).toBeNull();
  });
});
