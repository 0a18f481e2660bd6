import { headingNames } from '#reference/names.ts';
import type { Paper } from './paper.ts';
import type { Sentence } from './sentences.ts';
import { besideTopics, countingOut } from './words/counting-out.ts';

/** Tokens. */
const longestTopic = 16;

/**
 * « Quatrièmement, le traçage. », "Finally, follow-up.": a sentence that counts out what comes next and is nothing else
 * opens the section that people call so, as a heading does; of several topics the section that holds them all.
 */
export const topicCountedOut = (paper: Paper, { first, last }: Sentence): string | null => {
  if (last - first > longestTopic) return null;
  const topics: string[] = [];
  let counts = false;
  for (let at = first; at < last;) {
    const token = paper.tokens[at];
    if (token === undefined || paper.isQuoted(token.start)) return null;
    const name = headingNames(paper.outline).at(paper.tokens, at);
    if (name !== null) topics.push(name.meaning.id);
    else if (countingOut.has(token.norm)) counts = true;
    else if (token.kind !== 'mark' && !besideTopics.has(token.norm)) return null;
    at = name?.end ?? at + 1;
  }
  const [only, ...others] = [...new Set(topics)];
  if (!counts || only === undefined) return null;
  if (others.length === 0) return only;
  const sections = new Set(topics.map((id) => paper.outline.place(id)?.section ?? null));
  return sections.size === 1 ? ([...sections][0] ?? null) : null;
};
