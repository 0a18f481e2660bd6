import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['childNodes'][number];
export type Element = Extract<Node, { attribs: object }>;

/** A page as a browser without scripts would take it in. */
export const read = (html: string): Document => parseDocument(html, { decodeEntities: true });

export const all = (document: Document | Element, test: (element: Element) => boolean): Element[] =>
  DomUtils.findAll(test, document instanceof Object && 'childNodes' in document ? document.childNodes : []);

export const named = (document: Document | Element, ...names: string[]): Element[] =>
  all(document, (element) => names.includes(element.name));

export const textOf = (element: Document | Element): string =>
  DomUtils.textContent(element).replace(/\s+/gu, ' ').trim();

/** What stands in a textarea: its first line break is the markup's; the parser leaves its entities to us. */
export const typedIn = (textarea: Element | undefined): string =>
  (textarea === undefined ? '' : DomUtils.textContent(textarea))
    .replace(/^\n/u, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

export const byId = (document: Document, id: string): Element | undefined =>
  all(document, (element) => element.attribs['id'] === id)[0];

/** What keeps a person who does not see the page, or uses no mouse, from using it; empty where nothing does. */
export const barriers = (html: string): string[] => {
  const document = read(html);
  const found: string[] = [];
  const ids = all(document, (element) => element.attribs['id'] !== undefined).map(
    (element) => element.attribs['id'] ?? '',
  );
  for (const id of new Set(ids))
    if (ids.filter((each) => each === id).length > 1) found.push(`the id ${id} stands twice`);
  const root = named(document, 'html')[0];
  if (!/^[a-z]{2}$/.test(root?.attribs['lang'] ?? '')) found.push('the page does not say its language');
  if (!['ltr', 'rtl'].includes(root?.attribs['dir'] ?? '')) found.push('the page does not say its direction');
  if (textOf(named(document, 'title')[0] ?? document) === '') found.push('no title');
  for (const [name, count] of [
    ['main', 1],
    ['h1', 1],
    ['header', 1],
    ['footer', 1],
  ] as const)
    if (named(document, name).length !== count) found.push(`${named(document, name).length} of ${name}`);
  let level = 0;
  for (const heading of named(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
    const next = Number(heading.name.slice(1));
    if (next > level + 1) found.push(`${heading.name} “${textOf(heading)}” after h${level}`);
    level = next;
  }
  for (const control of named(document, 'input', 'select', 'textarea')) {
    if (control.attribs['type'] === 'hidden') continue;
    const id = control.attribs['id'];
    const labelled =
      control.attribs['aria-label'] !== undefined ||
      named(document, 'label').some(
        (label) => (id !== undefined && label.attribs['for'] === id) || named(label, control.name).includes(control),
      );
    if (!labelled) found.push(`a ${control.name} without a label: ${control.attribs['name'] ?? ''}`);
  }
  for (const element of all(document, () => true))
    for (const attribute of ['aria-describedby', 'aria-labelledby', 'for', 'form', 'list'])
      for (const id of (element.attribs[attribute] ?? '').split(' '))
        if (id !== '' && !ids.includes(id)) found.push(`${attribute}="${id}" leads nowhere`);
  for (const link of named(document, 'a')) {
    const target = link.attribs['href'] ?? '';
    if (textOf(link) === '' && link.attribs['aria-label'] === undefined) found.push(`a link without words: ${target}`);
    if (target.startsWith('#') && !ids.includes(target.slice(1))) found.push(`the link ${target} leads nowhere`);
  }
  for (const nav of named(document, 'nav'))
    if (nav.attribs['aria-label'] === undefined && nav.attribs['aria-labelledby'] === undefined)
      found.push('a nav without a name');
  return found;
};

/** The console's one script: a file of our own, named by its content, and nothing inline. */
const isOwnScript = (element: Element): boolean =>
  element.name === 'script' &&
  textOf(element) === '' &&
  /^\/console\/keys\.js\?v=[0-9a-f]{12}$/.test(element.attribs['src'] ?? '') &&
  Object.keys(element.attribs).every((name) => name === 'src' || name === 'defer');

/** What would run or load something from elsewhere; empty where nothing does. */
export const dangers = (html: string): string[] =>
  all(read(html), (element) => !isOwnScript(element)).flatMap((element) => [
    ...(['script', 'iframe', 'object', 'embed', 'base', 'svg', 'math', 'img', 'style', 'video', 'audio'].includes(
      element.name,
    )
      ? [`<${element.name}>`]
      : []),
    ...Object.entries(element.attribs).flatMap(([name, value]) => [
      ...(/^on/i.test(name) || name === 'style' || name === 'srcdoc' ? [`${element.name} ${name}`] : []),
      ...(['href', 'action', 'formaction', 'src'].includes(name) &&
      /^\s*(?:javascript|data|vbscript):/i.test(value) &&
      value !== 'data:,'
        ? [`${element.name} ${name}=${value}`]
        : []),
    ]),
  ]);
