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

/** « se passer de » before an article: « se passer du paragraphe 12 », « opposé aux paragraphes 3 et 4 ». */
export const contracted = (forms: readonly string[]): string[] => [
  ...new Set(
    forms.flatMap((form) =>
      form.endsWith(' de')
        ? [form, `${form.slice(0, -2)}du`, `${form.slice(0, -2)}des`]
        : form.endsWith(' à')
          ? [form, `${form.slice(0, -1)}au`, `${form.slice(0, -1)}aux`]
          : [form],
    ),
  ),
];
