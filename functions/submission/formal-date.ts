import { DateTime } from 'luxon';

/**
 * A formal date as a person types it, in the conference's own zone: a day (its beginning) or a day and an hour. Null for
 * what is none, 30 February and an hour that the clocks left out among them.
 */
export const formalDate = (text: string, zone: string): Date | null => {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(text)) return null;
  const at = DateTime.fromISO(text, { zone });
  const isReal = at.isValid && at.toFormat(text.includes('T') ? "yyyy-MM-dd'T'HH:mm" : 'yyyy-MM-dd') === text;
  return isReal ? at.toJSDate() : null;
};
