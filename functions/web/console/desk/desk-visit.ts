import type { Context } from 'hono';
import type { SiteHouse } from '#web/site-store.ts';
import { visitFor } from '#web/site-context.ts';
import type { Visit } from '#web/visit.ts';

/** A visit of somebody who works here. */
export interface DeskVisit extends Visit {
  readonly person: { readonly name: string };
}

export const deskVisit = async (c: Context, house: Pick<SiteHouse, 'settings'>): Promise<DeskVisit> => ({
  ...(await visitFor(c, house)),
  person: { name: 'secretariat' },
});

/** The secretariat works in English and French. */
export const workingLanguage = ({ language }: Pick<Visit, 'language'>): 'en' | 'fr' =>
  language === 'fr' ? 'fr' : 'en';
