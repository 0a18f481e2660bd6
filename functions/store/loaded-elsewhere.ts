/** Thrown where a door that does not carry the shipped conference finds no settings. */
export class SettingsNotLoaded extends Error {
  readonly retryHelps = true;
  constructor() {
    super('no conference is loaded yet: the first visit to the site, the first mail or the first digest run loads it');
    this.name = 'SettingsNotLoaded';
  }
}

/** The seed of the small doors: they leave loading to those that carry the conference's data (bundle limits). */
export const loadedElsewhere = (): never => {
  throw new SettingsNotLoaded();
};
