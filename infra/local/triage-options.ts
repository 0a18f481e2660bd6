/** What stands before and between the words of a triage command. */
export interface TriageOptions {
  /** Who does it; stands in the history. */
  readonly by: string;
  readonly json: boolean;
  /** Where long words are: a file, or `-` for standard input. */
  readonly file: string | null;
  /** The version that the person saw: anything newer is not overwritten. */
  readonly version: number | null;
  /** `--yes`: what cannot be undone needs no second asking. */
  readonly sure: boolean;
  readonly section: string | null;
  readonly all: boolean;
  readonly words: readonly string[];
}

/** Options may stand anywhere; `--` ends them, so that words of a draft may begin with dashes. */
export const triageOptions = (
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
): TriageOptions | 'help' | { readonly wrong: string } => {
  const words: string[] = [];
  let by = variables['TRIAGE_BY'] || 'secretariat';
  let version: number | null = null;
  let [json, sure, all] = [false, false, false];
  let file: string | null = null;
  let section: string | null = null;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    const value = (): string => args[(i += 1)] ?? '';
    if (arg === '--') {
      words.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('--')) words.push(arg);
    else if (arg === '--help') return 'help';
    else if (arg === '--json') json = true;
    else if (arg === '--yes') sure = true;
    else if (arg === '--all') all = true;
    else if (arg === '--by') by = value().trim();
    else if (arg === '--file') file = value();
    else if (arg === '--section') section = value();
    else if (arg === '--version') version = Number(value());
    else return { wrong: `There is no option ${arg}; npm run -s triage -- --help says what there is.` };
  }
  if (by === '') return { wrong: '--by names who does it.' };
  if (file === '') return { wrong: '--file names a file, or - for standard input.' };
  if (version !== null && !Number.isInteger(version)) return { wrong: '--version is the number that the queue shows.' };
  if (words.length === 0) return 'help';
  return { by, json, file, version, sure, section, all, words };
};
