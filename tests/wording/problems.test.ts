import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '#document/pdf-problems.ts';
import { targetProblem } from '#draft/target.ts';
import { outlineOf } from '#draft/outline.ts';
import { returnedSentence } from '#store/noted.ts';
import { reasonIn } from '#wording/reasons.ts';
import { shipped } from '#tests/support/site-house.ts';

/** Where problems of mails and files are put into words; a file of these folders that says none is no harm. */
const said = ['document', 'mail', 'proposal', 'submission', 'store'].flatMap((folder) => {
  const path = new URL(`../../functions/${folder}/`, import.meta.url).pathname;
  return readdirSync(path)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      sentencesIn(readFileSync(`${path}${name}`, 'utf8')).map((sentence): [string, string] => [
        `${folder}/${name}`,
        sentence,
      ]),
    );
});

/** Whole sentences of a source: what begins like one and ends with a full stop, names filled in. */
function sentencesIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node)
      ? node.text + (isRemark(node) ? ': a part, X.b and 3 more.' : '')
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({ literal }, at) => `X${String(at)}${literal.text}`).join('')
        : '';
    if (/^[\p{Lu}“]/u.test(text) && text.endsWith('.') && text.split(' ').length >= 4 && !isThrown(node))
      found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.ES2023, true));
  return found;
}

/** What a programmer is told goes to the log, not to a page. */
function isThrown(node: ts.Node): boolean {
  return ts.isNewExpression(node.parent) || ts.isThrowStatement(node.parent);
}

/** A remark on a Word file, to which the code adds what it is about: `said(names, 'Names of parts …')`. */
function isRemark({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && parent.expression.text === 'said';
}

describe('what is wrong with a mail or a file', () => {
  it('is looked for in all of the code', () => expect(said.length).toBeGreaterThan(120));

  it.each(said)('%s: %s', (_, sentence) => {
    expect(reasonIn(sentence, 'fr')).toMatchObject({ language: 'fr' });
    expect(reasonIn(sentence, 'en')).toEqual({ language: 'en', text: sentence });
  });

  it('is said in French of a file by its name, sentence by sentence, with names and quoted words as they are', () => {
    expect(reasonIn('“Vues. The end.pdf”: The file is empty. Ask for it again.', 'fr').text).toBe(
      '« Vues. The end.pdf » : Le fichier est vide. Demandez-le de nouveau.',
    );
    expect(reasonIn('The attachment “a”: b. c.pdf” was not read: a person must open it.', 'fr').text).toBe(
      'La pièce jointe « a”: b. c.pdf » n’a pas été lue : une personne doit l’ouvrir.',
    );
    expect(reasonIn('The file “a.doc” is cut off; the sender can send it again.', 'fr').text).toBe(
      'Le fichier « a.doc » est tronqué ; l’expéditeur peut le renvoyer.',
    );
    const outside = 'The file points to something outside of it, which was not fetched: http://a.example/b.dotm, c';
    expect(reasonIn(`${outside} and 3 more.`, 'fr').text).toMatch(/ : http:\/\/a\.example\/b\.dotm, c et 3 autres\.$/);
    expect(reasonIn(returnedSentence('receipt/7/0', 'bounce', '550 5.1.1 no'), 'fr').text).toMatch(
      /^Notre lettre receipt\/7\/0 est revenue \(5\.1\.1\) : /,
    );
    const outline = outlineOf(shipped.drafts[0]!);
    expect(reasonIn(targetProblem('II.940', outline)!, 'fr').text).toMatch(
      /la section II a les paragraphes 1 à \d+\.$/,
    );
  });

  it('is said in French of all that a PDF can hold at once', () => {
    const everything = {
      ...{ letters: 9, invisible: 0, white: ['a. “b'], unseen: ['c'], outside: 3, changes: 2, remarks: 1 },
      ...{ attached: ['d.exe'], broken: [1, 2], pagesLeft: 4, isCut: true, isLong: false, unknown: 1, length: 9 },
    };
    const sentences = problemsOf(everything, 'Text').join(' ');
    expect(reasonIn(`“a.pdf”: ${sentences}`, 'fr').language).toBe('fr');
  });

  it.each([
    'The file is empty. Somebody did this.',
    'Pages of the PDF are broken and were not read: 1, 2. Somebody did this.',
    'Somebody did this. The text of the mail is cut off; the sender can send it again.',
    '“a.pdf”: Somebody did this.',
  ])('%s: stays English as a whole where a sentence has no French', (sentence) => {
    expect(reasonIn(sentence, 'fr')).toEqual({ language: 'en', text: sentence });
  });

  it('is looked up fast, whatever a stranger calls his file', () => {
    const name = 'The file is empty. {} and {} more “”: '.repeat(60);
    expect(reasonIn(`“${name}”: ${name}`, 'fr').language).toBe('en');
  });
});
