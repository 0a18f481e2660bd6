import type { Choice } from '#compilation/gathered.ts';
import { type Format, formats } from '#compilation/formats.ts';
import { compilationLanguages } from '#wording/compilation.ts';
import type { Language } from '#wording/language.ts';

export interface CompileOptions {
  readonly format: Format;
  readonly language: Language;
  readonly choice: Choice;
  readonly out: string;
}

/** What `npm run -s compile --` was told, or a sentence that says what is wrong with it. */
export const compileOptions = (words: readonly string[]): CompileOptions | { readonly wrong: string } => {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const flag = words[at] ?? '';
    if (given.has(flag)) return { wrong: `${flag} is given twice.` };
    if (flag === '--public') given.set(flag, 'yes');
    else if (valued.includes(flag)) {
      const value = words[(at += 1)];
      if (value === undefined || value.startsWith('--')) return { wrong: `${flag} needs a value. ${usage}` };
      given.set(flag, value);
    } else return { wrong: `“${flag}” is not understood. ${usage}` };
  }
  const format = formats.find((one) => one === given.get('--format'));
  const attribution = given.get('--attribution') ?? 'yes';
  const language = compilationLanguages.find((one) => one === (given.get('--language') ?? 'en'));
  const out = given.get('--out');
  if (format === undefined) return { wrong: `Say the form: --format ${formats.join(', ')}.` };
  if (attribution !== 'yes' && attribution !== 'no') return { wrong: '--attribution is yes or no.' };
  if (language === undefined)
    return { wrong: `--language is ${compilationLanguages.join(' or ')}: compilations are written in these.` };
  if (out === undefined) return { wrong: 'Say where to write it: --out FILE.' };
  const choice = {
    attribution: attribution === 'yes',
    public: given.has('--public'),
    section: given.get('--section') ?? null,
  };
  return { format, language, choice, out };
};

const valued = ['--format', '--attribution', '--section', '--language', '--out'];

const usage =
  'npm run -s compile -- --format docx|xlsx|csv|json|html --out FILE [--attribution yes|no] [--public] [--section II] [--language en|fr]';
