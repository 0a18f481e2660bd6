import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { type LocalUser, localUsers } from './local-users.ts';

/** The pages of this machine's identity provider, in the design of all others. */
type Html = ReturnType<typeof html>;

/** Nothing in these pages is asynchronous, so what hono gives is the text itself. */
const textOf = (page: Html): string => {
  if (page instanceof Promise) throw new TypeError('a page of the sign-in waits for nothing');
  return page.toString();
};

/** Sends the one form of its page; without scripts its button does. */
const submitsItself = 'document.forms[0].submit()';
const scriptHash = `'sha256-${createHash('sha256').update(submitsItself).digest('base64')}'`;

/** `site` is where the way goes on after a form: a browser holds `form-action` to all of it. */
export const signInPageHeaders = (site: string): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'self'; script-src ${scriptHash}; img-src data:; form-action 'self' ${site}; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});

interface LoginWords {
  readonly title: string;
  readonly lead: string;
  readonly as: Readonly<Record<LocalUser, readonly [who: string, what: string]>>;
  readonly signOut: string;
  readonly problem: string;
  readonly problemHow: string;
  readonly back: string;
}

const words = {
  en: {
    title: 'Sign in on this machine',
    lead: 'On one machine nobody needs a password. Choose whom to be.',
    as: {
      secretariat: ['The secretariat', 'sees and does everything: triage, other mail, publication'],
      chair: ['The chair', 'sees proposals and their states, no raw mail and no queue'],
      delegate: ['A delegate', 'has no role, and is shown what such a person sees'],
    },
    signOut: 'Sign out',
    problem: 'That did not work',
    problemHow: 'This sign-in began elsewhere or is too old. Go back to the console and sign in again.',
    back: 'To the console',
  },
  fr: {
    title: 'Se connecter sur cette machine',
    lead: 'Sur une seule machine, aucun mot de passe n’est nécessaire. Choisissez qui vous êtes.',
    as: {
      secretariat: ['Le secrétariat', 'voit et fait tout : tri, autre courrier, publication'],
      chair: ['La présidence', 'voit les propositions et leur état, sans le courrier ni la file d’attente'],
      delegate: ['Un délégué', 'n’a aucun rôle et voit ce que voit une telle personne'],
    },
    signOut: 'Se déconnecter',
    problem: 'Cela n’a pas fonctionné',
    problemHow: 'Cette connexion a commencé ailleurs ou est trop ancienne. Revenez à la console et reconnectez-vous.',
    back: 'Vers la console',
  },
} as const satisfies Record<'en' | 'fr', LoginWords>;

export const pageLanguageOf = (locales: unknown): 'en' | 'fr' =>
  typeof locales === 'string' && locales.startsWith('fr') ? 'fr' : 'en';

const layout = (language: 'en' | 'fr', title: string, body: Html): string =>
  textOf(
    html`<!doctype html>
      <html lang="${language}" dir="ltr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <link rel="stylesheet" href="/style.css" />
          <link rel="icon" href="data:," />
        </head>
        <body>
          <main class="measure">
            <h1>${title}</h1>
            ${body}
          </main>
        </body>
      </html>`,
  );

export const loginPage = (language: 'en' | 'fr', action: string): string => {
  const { title, lead, as } = words[language];
  return layout(
    language,
    title,
    html`<p class="lead">${lead}</p>
      <form method="post" action="${action}">
        ${localUsers.map(
          (user, at) =>
            html`<p>
              <button type="submit" name="user" value="${user}" ${at === 0 ? html`autofocus` : html`class="quiet"`}>
                ${as[user][0]}
              </button>
              <small>${as[user][1]}</small>
            </p>`,
        )}
      </form>`,
  );
};

/** `form` is the provider's own, with its token against forged posts. */
export const logoutPage = (language: 'en' | 'fr', form: string): string => {
  const { signOut } = words[language];
  return layout(
    language,
    signOut,
    html`${raw(form.replace('</form>', '<input type="hidden" name="logout" value="yes"/></form>'))}
      <p><button type="submit" form="op.logoutForm">${signOut}</button></p>
      ${raw(`<script>${submitsItself}</script>`)}`,
  );
};

export const problemPage = (language: 'en' | 'fr', site: string): string => {
  const { problem, problemHow, back } = words[language];
  return layout(
    language,
    problem,
    html`<p>${problemHow}</p>
      <p class="actions"><a class="button" href="${site}/console">${back}</a></p>`,
  );
};
