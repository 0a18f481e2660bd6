import { describe, expect, it } from 'vitest';
import { placed } from '#tests/proposal/reading-of.ts';

describe('where a paragraph is, and where it is to go', () => {
  it.each([
    'Перенести пункт II.19 в раздел IV.',
    'Перенести пункт 19 раздела II в раздел IV.',
    'Déplacer le paragraphe II.19 dans la section IV.',
    'Trasladar el párrafo II.19 en la sección IV.',
    'Move II.19 in Section IV.',
  ])('%s', (body) => {
    expect(placed(body)).toEqual(['II.19 move']);
  });

  it('leaves the section open where it only says where to', () => {
    expect(placed('Раздел II. Перенести пункт 19 в раздел IV.')).toEqual(['II.19 move']);
  });
});
