import type { Named, NamingText, People } from './people.ts';
import { phrasesOf } from './phrases.ts';
import { listWords, nameArticles } from './words/speaking-for.ts';

const furtherStates = 40;
const listLength = 1_500;

const joining = phrasesOf(listWords);
const beforeName: ReadonlySet<string> = new Set(nameArticles);

/** The list ends where more than a comma and "and" stands between two names. */
const goesOn = (between: string): boolean => {
  const rest = between.replace(/^(?:[\s,،、;:(/+&]|[-–—](?=\s))+/u, '');
  const behind = rest.slice(joining.opening(rest)?.end ?? 0).trim();
  return behind === '' || beforeName.has(behind.toLowerCase());
};

/** Who is named in a list that begins at `from`, and where it ends. */
export const listFrom = (own: string, people: People, from: number): { named: ReadonlySet<string>; end: number } => {
  const named = new Set<string>();
  let at = from;
  for (const one of people.within(at, at + listLength)) {
    if (one.start - at > longestGap || !goesOn(own.slice(at, one.start))) break;
    if (one.delegation !== null) named.add(one.delegation);
    at = one.end;
    if (named.size >= furtherStates) break;
  }
  return { named, end: at };
};

/** UTF-16 units of a comma, "as well as" and "the Republic of". */
export const longestGap = 60;

/**
 * The first list that begins in a stretch of a text and names the sender beside others; empty if there is none.
 * @param isTheirs what stands around it, from its first name to its end, says so.
 */
export const listNaming = (
  speaker: string | null,
  { text, people }: NamingText,
  [from, to]: readonly [number, number],
  isTheirs: (first: Named, end: number) => boolean = () => true,
): ReadonlySet<string> => {
  if (speaker !== null)
    for (const first of people.within(from, to)) {
      const { named, end } = listFrom(text, people, first.start);
      if (named.size > 1 && named.has(speaker) && isTheirs(first, end)) return named;
    }
  return new Set();
};
