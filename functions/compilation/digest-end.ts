import { html } from 'hono/html';
import { sizeOf } from '#wording/dates.ts';
import { digestWording } from '#wording/digest.ts';
import { type Language, directionOf } from '#wording/language.ts';
import { type Html, link } from '#wording/letter-page.ts';
import { unsubscribeWording } from '#wording/unsubscribe.ts';
import { type Enclosed, linkDays } from './digest-enclosed.ts';
import type { DigestView } from './digest-view.ts';

/** What stands below a digest for its one reader, in each of its languages: what goes with it, and the way out. */
export const endOf = (
  views: readonly DigestView[],
  enclosed: Enclosed | undefined,
  stop: string | null,
): { readonly text: readonly string[]; readonly html: readonly Html[] } => {
  const languages = views.map(({ language }) => language);
  const { attached, linked } = enclosed ?? { attached: [], linked: [] };
  const names = attached.map(({ name }) => name).join(', ');
  const above = languages.flatMap((language): { language: Language; says: string }[] => {
    const wording = digestWording(language);
    return [
      ...(attached.length > 0 ? [{ language, says: wording.attached(names) }] : []),
      ...(linked.length > 0 ? [{ language, says: wording.linked(linkDays) }] : []),
    ];
  });
  const links = linked.map(({ file, url }) => ({
    label: `${file.name} (${sizeOf(file.bytes, languages[0] ?? 'en')})`,
    url,
  }));
  // The way out stands in the letter too: not every mail programme shows the header's.
  return {
    text: [
      ...above.map(({ says }) => says),
      ...links.map(({ label, url }) => (url === null ? label : `${label}: ${url}`)),
      ...(stop === null
        ? []
        : [`${languages.map((language) => unsubscribeWording(language).stop).join(' / ')}: ${stop}`]),
    ],
    html: [
      ...above.map(({ language, says }) => line(language, html`${says}`)),
      ...links.map(({ label, url }) => line('en', url === null ? html`${label}` : link(url, label))),
      ...(stop === null
        ? []
        : languages.map((language) =>
            line(language, link(`${stop}?lang=${language}`, unsubscribeWording(language).stop)),
          )),
    ],
  };
};

const line = (language: Language, inside: Html): Html =>
  html`<p lang="${language}" dir="${directionOf(language)}" style="font-size:14px;max-width:600px;margin:8px auto">
    ${inside}
  </p>`;
