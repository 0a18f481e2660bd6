import { createHash } from 'node:crypto';

/**
 * The one script of the site, for the console's pages. Everything works without it; with it, a key presses the button
 * that bears it, and a move's answer takes the page's place without a flash. A key is taken by its place on the keyboard
 * where the keyboard writes no Latin letter (Arabic, Russian) or no digit without shift (French). Keys can be switched off
 * (WCAG 2.1.4). While a move is under way further keys are left alone: nobody accepts what he has not seen.
 */
export const keysScript = `'use strict';
(() => {
  const setting = 'rolling-text-keys';
  const isOn = () => { try { return localStorage.getItem(setting) !== 'off'; } catch { return true; } };
  const isField = (element) =>
    element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !['checkbox', 'radio', 'submit', 'button'].includes(element.type));
  const keyOf = (event) => {
    if (/^[a-z0-9]$/i.test(event.key)) return event.key.toLowerCase();
    const place = /^(?:Digit|Key)([A-Z0-9])$/.exec(event.code);
    return place === null ? null : place[1].toLowerCase();
  };
  let busy = false;

  const begin = () => {
    for (const box of document.querySelectorAll('[data-keys]')) box.hidden = false;
    for (const toggle of document.querySelectorAll('[data-keys-toggle]')) toggle.checked = isOn();
  };

  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-keys-toggle]')) return;
    try { localStorage.setItem(setting, event.target.checked ? 'on' : 'off'); } catch { /* it is asked again */ }
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    const here = document.activeElement;
    if (isField(here)) {
      if (event.key === 'Escape') here.blur();
      return;
    }
    const key = isOn() && !busy ? keyOf(event) : null;
    const meant = key === null ? null : document.querySelector('[data-key="' + key + '"]');
    if (meant === null) return;
    event.preventDefault();
    if (!isField(meant)) { meant.click(); return; }
    for (let at = meant.closest('details'); at !== null; at = at.parentElement.closest('details')) at.open = true;
    meant.focus();
    if (meant.select !== undefined) meant.select();
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-swap]') || event.defaultPrevented) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    document.documentElement.setAttribute('aria-busy', 'true');
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    const natively = () => {
      for (const [name, value] of fields) {
        if (form.elements.namedItem(name) !== null && name !== 'move') continue;
        const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
        form.append(field);
      }
      HTMLFormElement.prototype.submit.call(form);
    };
    fetch(form.action, { method: 'POST', body: fields })
      .then(async (answer) => ({ url: answer.url, redirected: answer.redirected, text: await answer.text() }))
      .then(({ url, redirected, text }) => {
        const page = new DOMParser().parseFromString(text, 'text/html');
        const main = page.getElementById('main');
        if (main === null) { location.assign(url); return; }
        document.title = page.title;
        document.getElementById('main').replaceWith(document.adoptNode(main));
        // What was refused has no address of its own: this page's shows the same again.
        if (redirected) history.pushState(null, '', url);
        begin();
        scrollTo(0, 0);
        const first = document.querySelector('main h1');
        first.tabIndex = -1;
        first.focus({ preventScroll: true });
      }, natively)
      .finally(() => {
        busy = false;
        document.documentElement.removeAttribute('aria-busy');
      });
  });

  addEventListener('popstate', () => { location.reload(); });
  begin();
})();
`;

const version = createHash('sha256').update(keysScript).digest('hex').slice(0, 12);
export const keysPath = `/console/keys.js?v=${version}`;
