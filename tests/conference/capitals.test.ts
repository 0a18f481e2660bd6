import { describe, expect, it } from 'vitest';
import { capitalsIn } from '#conference/capitals.ts';
import { shippedConference } from '#conference/shipped.ts';

const conference = shippedConference('revcon3');

describe('the capitals of the States', () => {
  const named = conference.delegations.flatMap(({ id, capitals }) => capitals.map((name) => [name, id] as const));
  it.each(named)('%s is that of %s', (name, id) => {
    expect(capitalsIn(name, conference).map(({ delegation }) => delegation)).toEqual([id]);
  });

  it.each([
    ['по указанию Москвы', 'Russian Federation'],
    ['привет из Софии', 'Bulgaria'],
    ['La Paz, junio de 2018', 'Bolivia (Plurinational State of)'],
  ])('%s', (text, id) => {
    expect(capitalsIn(text, conference)[0]?.delegation).toBe(id);
  });

  it.each(['the lima bean', 'une cultura de paz', 'Geneva', 'Cultura de Paz', 'New York'])('no capital: %s', (text) => {
    expect(capitalsIn(text, conference)).toEqual([]);
  });

  it('are known where organizations have their seats, too', () => {
    expect(capitalsIn('Vienna and Suva', conference).map(({ hostsOrganizations }) => hostsOrganizations)).toEqual([
      true,
      false,
    ]);
  });
});
