/** The endings of a French future and conditional, which all verbs share. */
const future = ['ai', 'a', 'ons', 'ez', 'ont', 'ais', 'ait', 'ions', 'iez', 'aient'];

const firstGroup = [
  ...['er', 'e', 'ons', 'ez', 'ent', 'ant', 'ions', 'iez', 'ait', 'aient'],
  ...['é', 'ée', 'és', 'ées'],
  ...future.map((ending) => `er${ending}`),
];

/** A verb in -er by its stem: supprim → supprimer, supprime, supprimons, supprimé(e)(s), supprimerions … */
export const verb = (stem: string, ...irregular: readonly string[]): string[] => [
  ...firstGroup.map((ending) => stem + ending),
  ...irregular,
];

/**
 * Any other verb: its infinitive, the stem of its future ("maintiendr"), the forms of its present and its participles
 * written out.
 */
export const conjugated = (infinitive: string, futureStem: string, ...forms: readonly string[]): string[] => [
  infinitive,
  ...future.map((ending) => futureStem + ending),
  ...forms,
];
