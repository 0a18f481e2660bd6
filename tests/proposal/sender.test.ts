import { describe, expect, it } from 'vitest';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { draft, readingOf, settings } from './reading-of.ts';

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

describe('what is no contribution', () => {
  it.each([
    ['Thank you for the meeting yesterday. See you in New York.', 'thanks'],
    ['Could you let us know which room the side event is in, and how to get a badge?', 'logistics'],
    ['To unsubscribe from this newsletter, click here.', 'other-traffic'],
    ['I am out of the office until 2 July.', 'automatic'],
    ['Merci beaucoup pour votre message.', 'thanks'],
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
});
