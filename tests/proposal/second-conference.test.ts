import { describe, expect, it } from 'vitest';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { secondConference, secondDraft } from '#tests/support/second-conference/second-conference.ts';

const conference = secondConference();
const read = (draft: string, body: string) =>
  understand(
    { parts: [ownPart('body', body)], sender: { name: null, address: null }, unread: [] },
    secondDraft(draft),
    conference,
    '2027-03-02T09:00:00Z',
  );
const placed = (draft: string, body: string) => read(draft, body).items.map((item) => `${item.target} ${item.kind}`);

describe('the same reader on another conference', () => {
  it.each([
    ['Paragraph 2 (b): delete.', ['2(b) delete']],
    ['In PP2, replace "endangers" with "threatens".', ['pp2 amend']],
    ['In OP 3, delete "and observers".', ['3 amend']],
    ['After paragraph 3, insert the following paragraph: "Decides to meet every year."', ['3+ insert']],
    ['We support paragraph 4 as it stands.', ['4 support']],
    ['Paragraphe 1 : remplacer « every year » par « twice a year ».', ['1 amend']],
  ])('reads the resolution: %s', (body, wanted) => {
    expect(placed('resolution', body)).toEqual(wanted);
  });
  it.each([
    ['Paragraph 2.1.2: delete.', ['2.1.2 delete']],
    ['In paragraph 1.1.1 replace "the Secretariat" with "the Bureau".', ['1.1.1 amend']],
    ['2.1.1: replace "once" with "twice".', ['2.1.1 amend']],
  ])('reads decimal numbers: %s', (body, wanted) => {
    expect(placed('procedures', body)).toEqual(wanted);
  });
  it('knows its delegations and nothing of RevCon3', () => {
    const reading = read(
      'resolution',
      'Alpenland proposes:\n\nParagraph 4: delete.\n\nSection II, paragraph 19: delete.\n\nAlpenland',
    );
    expect(reading.delegation).toBe('Alpenland');
    expect(reading.draft).toBe('resolution');
    expect(reading.items.map((item) => item.target)).not.toContain('II.19');
  });
});
