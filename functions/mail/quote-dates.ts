/** How dates look in the lines that mail programs write, in the scripts of the six languages. */

/** A time of day: 10:00, 18.30, 16 h 37, ١٠:٠٠. */
export const clock =
  /(?:^|\D)(?:[01]?\d|2[0-3])\s?[:.h٫]\s?[0-5]\d(?!\d)|[٠-٩۰-۹]{1,2}:[٠-٩۰-۹]{2}|\d{1,2}[時时点點시]\s?\d{1,2}[分분]/;

/** A year, or a date in figures. */
export const year = /(?:19|20)\d\d|\d{1,2}[./-] ?\d{1,2}[./-] ?\d\d|[٠-٩۰-۹]{4}/;
