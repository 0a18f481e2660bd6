import { holdsWords, kinds } from '#proposal/reading.ts';
import { instantInZone } from '#wording/dates.ts';
import { kindName, stateName } from '#wording/kinds.ts';
import { reasonIn } from '#wording/reasons.ts';
import { type TriageLanguage, triageWording } from '#wording/triage.ts';
import { moveWords } from './move-words.ts';
import type { Refusal } from './moves.ts';

/** Why a move was not made, and what is possible, in a sentence for the person who asked; instants in the conference's zone. */
export const refusalWords = (refusal: Refusal, language: TriageLanguage, zone: string): string => {
  const words = triageWording(language);
  switch (refusal.why) {
    case 'no item':
      return words.noItem(refusal.possible.join(', '));
    case 'unconfirmed':
      return words.unconfirmed;
    case 'quarantined':
      return words.quarantined;
    case 'sender not proven':
      return words.notProven;
    case 'not for publication':
      return words.notForPublication;
    case 'no words':
      return words.noWords;
    case 'no text':
      return words.noText;
    case 'must be placed':
      return words.mustBePlaced(refusal.workflow);
    case 'no place':
      return reasonIn(refusal.problem, language).text;
    case 'unplaced':
      return words.unplaced(refusal.candidates.join(', '));
    case 'no candidate':
      return words.noCandidate(refusal.possible.join(', '));
    case 'not a move of the table':
      return words.notThatMove(
        stateName(refusal.from, language),
        refusal.possible.map((state) => stateName(state, language)).join(', '),
      );
    case 'takes no words':
      return words.takesNoWords(
        kindName(refusal.kind, language),
        kindsOfWords.map((kind) => kindName(kind, language)).join(', '),
      );
    case 'words not there':
      return words.wordsNotThere(refusal.words, refusal.target);
    case 'a correction':
      return words.correction(refusal.corrects);
    case 'nothing to split':
      return words.nothingToSplit;
    case 'no such group':
      return words.noSuchGroup(refusal.group);
    case 'as it is':
      return words.asItIs;
    case 'nothing to undo':
      return words.nothingToUndo;
    case 'changed since':
      return refusal.by === ''
        ? words.changedByPipeline
        : words.changedSince(
            refusal.by,
            instantInZone(new Date(refusal.at), zone, language),
            moveWords(refusal.move, language),
          );
  }
};

/** Kinds of a proposal that hold words. */
const kindsOfWords = kinds.filter(holdsWords);
