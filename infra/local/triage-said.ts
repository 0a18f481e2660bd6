/** What a triage command says. */
export interface Answer {
  readonly lines: readonly string[];
  /** A sentence for the person, and exit code 1. */
  readonly wrong: string | null;
}
export const said = (...lines: readonly string[]): Answer => ({ lines, wrong: null });
export const wrong = (sentence: string): Answer => ({ lines: [], wrong: sentence });
