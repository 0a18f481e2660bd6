import { createHash } from 'node:crypto';

/**
 * The one script of the site, for the console's pages. Everything works without it; with it, a key presses the button
 * that bears it, J and K go through the rows of every list, and a move's answer takes the page's place without a flash. A
 * key is taken by its place on the keyboard where the keyboard writes no Latin letter (Arabic, Russian) or no digit without
 * shift (French). Keys can be switched off (WCAG 2.1.4). What `?` shows is read off the page, in its own words, and so is
 * never untrue. While a move is under way further keys are left alone: nobody accepts what he has not seen.
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
    // The question mark of Arabic and of Chinese, or its place where the keyboard writes letters of its own there.
    if (/^[?\\u061f\\uff1f]$/.test(event.key) || (event.code === 'Slash' && event.shiftKey)) return '?';
    const place = /^(?:Digit|Key)([A-Z0-9])$/.exec(event.code);
    return place === null ? null : place[1].toLowerCase();
  };
  let busy = false;

  // Lists: what is marked data-list has rows; a row's first link opens it, and a row without one is read where it stands.
  const row = '[data-list] > *';
  const rowAt = (here, key) => {
    const shown = [...document.querySelectorAll(row)].filter((each) => each.getClientRects().length > 0);
    const [rows, where] = key === 'j' ? [shown, Node.DOCUMENT_POSITION_FOLLOWING] : [shown.reverse(), Node.DOCUMENT_POSITION_PRECEDING];
    const next = rows.find((each) => !each.contains(here) && (here.compareDocumentPosition(each) & where) !== 0);
    // At the last row one stops; from elsewhere, as from the foot of the page, one comes into the list again.
    return next ?? (here.closest(row) === null ? rows[0] : undefined);
  };
  const goTo = (each, options) => {
    if (each === undefined) return;
    const link = each.querySelector('a[href]');
    if (link === null) each.tabIndex = -1;
    (link ?? each).focus(options);
  };
  const onList = {
    j: (here) => goTo(rowAt(here, 'j')),
    k: (here) => goTo(rowAt(here, 'k')),
    x: (here) => here.closest(row)?.querySelector('input[type="checkbox"]')?.click(),
  };
  const deedOf = (key, here) => {
    if (key === '?') return showKeys;
    const meant = document.querySelector('[data-key="' + key + '"]');
    if (meant !== null) return () => press(meant);
    return key in onList && document.querySelector(row) !== null ? () => onList[key](here) : null;
  };
  const press = (meant) => {
    if (!isField(meant)) { meant.click(); return; }
    for (let at = meant.closest('details'); at !== null; at = at.parentElement.closest('details')) at.open = true;
    meant.focus();
    if (meant.select !== undefined) meant.select();
  };

  const nameOf = (element) => {
    const named = (element.labels?.[0] ?? element).cloneNode(true);
    for (const key of named.querySelectorAll('kbd')) key.remove();
    return named.textContent.trim();
  };
  const showKeys = () => {
    const box = document.querySelector('[data-keys-box]');
    if (box === null) return;
    for (const line of box.querySelectorAll('[data-keys-where]'))
      line.hidden = document.querySelector(line.dataset.keysWhere) === null;
    const own = [...document.querySelectorAll('[data-key]')].map((element) => {
      const line = document.createElement('div');
      const key = Object.assign(document.createElement('kbd'), { textContent: element.dataset.key.toUpperCase() });
      const term = document.createElement('dt');
      term.append(key);
      line.append(term, Object.assign(document.createElement('dd'), { textContent: nameOf(element) }));
      line.dataset.keysOwn = '';
      return line;
    });
    for (const line of box.querySelectorAll('[data-keys-own]')) line.remove();
    box.querySelector('dl').prepend(...own);
    box.showModal();
  };

  const begin = () => {
    for (const box of document.querySelectorAll('[data-keys]')) box.hidden = false;
    for (const toggle of document.querySelectorAll('[data-keys-toggle]')) toggle.checked = isOn();
  };

  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-keys-toggle]')) return;
    try { localStorage.setItem(setting, event.target.checked ? 'on' : 'off'); } catch { /* it is asked again */ }
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-keys-show]') !== null) showKeys();
    // Whoever comes back stands where he left.
    const link = event.target.closest('a[href]');
    if (link !== null && link.closest(row) !== null) history.replaceState({ left: link.getAttribute('href') }, '');
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const here = document.activeElement ?? document.body;
    if (isField(here)) {
      if (event.key === 'Escape') here.blur();
      return;
    }
    const key = isOn() && !busy ? keyOf(event) : null;
    if (key === null || (event.repeat && !'jk'.includes(key))) return;
    const box = document.querySelector('dialog[open]');
    const deed = box === null ? deedOf(key, here) : key === '?' ? () => box.close() : null;
    if (deed === null) return;
    event.preventDefault();
    deed();
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
  const left = history.state?.left;
  if (left !== undefined)
    goTo([...document.querySelectorAll(row)].find((each) => each.querySelector('a[href]')?.getAttribute('href') === left), { preventScroll: true });
})();
`;

const version = createHash('sha256').update(keysScript).digest('hex').slice(0, 12);
export const keysPath = `/console/keys.js?v=${version}`;
