import { kinds } from '#proposal/reading.ts';
import { deskWording, isHandVerb } from '#wording/desk.ts';
import { kindName, stateName } from '#wording/kinds.ts';
import type { Language } from '#wording/language.ts';
import { decisions } from './record.ts';

/** `target III.19` → "moved to III.19"; what another hand wrote there in words of its own stays as it is. */
export const moveWords = (move: string, language: Language): string => {
  const [verb = '', ...rest] = move.split(' ');
  if (!isHandVerb(verb)) return move;
  const [first = '', ...more] = rest;
  const named =
    verb === 'decide' ? decisionNamed(first, language) : verb === 'kind' ? kindNamed(first, language) : first;
  return [deskWording(language).did[verb], named, ...more].filter((word) => word !== '').join(' ');
};

const decisionNamed = (word: string, language: Language): string => {
  const decision = decisions.find((each) => each === word);
  return decision === undefined ? word : `(${stateName(decision, language)})`;
};
const kindNamed = (word: string, language: Language): string => {
  const kind = kinds.find((each) => each === word);
  return kind === undefined ? word : kindName(kind, language);
};
