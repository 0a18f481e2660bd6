import { parseArgs } from 'node:util';

export interface ImportOptions {
  readonly paths: readonly string[];
  readonly inbox: string | null;
  readonly acknowledge: boolean;
  readonly dryRun: boolean;
  /** A deployed installation; null for the pipeline of this machine. */
  readonly deployed: { readonly bucket: string; readonly table: string } | null;
}

export const importHelp = `npm run -s import -- [--inbox ID] [--acknowledge] [--dry-run] FILE…

Loads mail that exists already: .eml files, .mbox archives, folders of both. In order of receipt each message is
put where mail arrives and waited for until the pipeline has taken it in. What is there already is left alone, so
the same command may be given again at any time: also after it, or the pipeline, was stopped half-way.

  --inbox ID      the inbox of mail that names none of ours, or several, in Delivered-To, To and Cc
  --acknowledge   senders get the receipt that they would have got (without: nobody gets one)
  --dry-run       says what would become of each message, and does nothing
  --bucket NAME   a deployed installation instead of this machine's (or BUCKET in the environment): its output
  --table NAME    OriginalsBucket, and its output SubmissionsTable (or TABLE); credentials from the environment
  --help          this

Imported mail counts as authenticated on your word: import only what lay in the conference's own mailboxes. It is
marked as imported wherever it is shown, and received when its topmost Received line says (else its Date).
It exits with 0 when every message is there, with 1 when some are not: it says which and why.
`;

/** @returns `help`, or a sentence on what is wrong with the command */
export const importOptions = (
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): ImportOptions | 'help' | { readonly wrong: string } => {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/, 1);
    return { wrong: `${sentence}; --help says what there is.` };
  }
  const { values, positionals } = parsed;
  if (values.help === true) return 'help';
  if (positionals.length === 0) return { wrong: 'Say which files: npm run -s import -- FILE… (--help says more).' };
  const bucket = values.bucket ?? (variables['BUCKET'] || undefined);
  const table = values.table ?? (variables['TABLE'] || undefined);
  if ((bucket === undefined) !== (table === undefined))
    return { wrong: 'A deployed installation is named by its bucket and its table: say --bucket and --table.' };
  return {
    paths: positionals,
    inbox: values.inbox ?? null,
    acknowledge: values.acknowledge === true,
    dryRun: values['dry-run'] === true,
    deployed: bucket === undefined || table === undefined ? null : { bucket, table },
  };
};

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      inbox: { type: 'string' },
      acknowledge: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      bucket: { type: 'string' },
      table: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
