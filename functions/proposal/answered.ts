import { isOurs } from '#conference/addresses.ts';
import type { Conference } from '#conference/conference.ts';
import type { Outline } from '#draft/outline.ts';
import type { Context } from '#reference/placed.ts';
import type { Language } from '#wording/language.ts';
import { languageOf } from './language-of.ts';
import { peopleIn } from './people.ts';
import { pointsOf } from './points.ts';
import type { Point } from './points.ts';
import { quotedMails } from './quoted-mail.ts';
import type { QuotedMail } from './quoted-mail.ts';
import { speakerOf } from './speaker.ts';
import { ownPart } from './written.ts';
import type { WrittenPart } from './written.ts';

/** The list that a part answers: that of the newest mail below which has one. */
export const pointsAnswered = (
  part: WrittenPart,
  context: Context,
  language: Language,
  outline: Outline,
  conference: Conference,
): readonly Point[] => {
  for (const mail of quotedMails(part)) {
    const own = languageOf(mail.visible);
    const points = pointsOf(
      {
        part: part.part,
        text: part.text,
        visible: mail.visible,
        language: own === 'other' ? language : own,
        by: authorOf(mail, conference),
      },
      context,
      outline,
      conference,
    );
    if (points.some(({ placed }) => placed.length > 0)) return points;
  }
  return [];
};

const authorOf = ({ header, visible }: QuotedMail, conference: Conference): string | null => {
  const address = header.split(/[\s<>()[\]"]/u).find((word) => word.includes('@')) ?? null;
  if (address !== null && isOurs(address, conference)) return null;
  const written = { parts: [ownPart('body', visible)], sender: { name: header, address }, unread: [] };
  const people = peopleIn(visible, conference);
  const speaker = speakerOf(written, visible, people, '', conference);
  const [first] = people.all;
  return speaker.onBehalfOf ?? speaker.delegation ?? first?.delegation ?? first?.group ?? null;
};
