/** What no schema sees: one part of a conference naming another that is not there, or two parts claiming one thing. */
export interface Finding {
  /** Which of the conference's files. */
  readonly file: 'conference' | 'delegations' | 'groups';
  /** `digests[0].recipients`. */
  readonly field: string;
  readonly reason: string;
}

/** Findings for values that stand twice. */
export const repeated = (values: readonly string[], finding: (index: number, value: string) => Finding): Finding[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [finding(index, value)] : []));
