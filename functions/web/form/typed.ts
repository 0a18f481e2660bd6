/** What stands in the form, as typed: kept apart from what is stored, so that an error can show it again unchanged. */
export interface TypedRow {
  readonly target: string;
  readonly action: string;
  readonly words: string;
  readonly reasons: string;
}

export interface Typed {
  readonly token: string;
  readonly delegation: string;
  readonly name: string;
  readonly email: string;
  readonly publication: string;
  readonly onBehalfOf: string;
  readonly text: string;
  readonly rows: readonly TypedRow[];
  /** False when place, action, words and reasons do not come equally often. */
  readonly inStep: boolean;
  /** Ids of uploads that the sender does not want after all. */
  readonly leaveOut: readonly string[];
  /** The one place that the form was opened for. */
  readonly on: string;
  /** The sender asks for one more block and sends nothing yet. */
  readonly wantsMore: boolean;
}

export const emptyRow: TypedRow = { target: '', action: '', words: '', reasons: '' };

export const emptyForm = (token: string, rows: readonly TypedRow[] = [emptyRow]): Typed => ({
  token,
  delegation: '',
  name: '',
  email: '',
  publication: '',
  onBehalfOf: '',
  text: '',
  rows,
  inStep: true,
  leaveOut: [],
  on: '',
  wantsMore: false,
});

/** Reads the fields of CONTRACT.md 6. Line ends become `\n`; characters that no letter holds are dropped. */
export const readTyped = (data: FormData): Typed => {
  const columns = [lines(data, 'target'), lines(data, 'action'), texts(data, 'words'), texts(data, 'reasons')] as const;
  const count = Math.max(...columns.map((column) => column.length));
  const [target, action, words, reasons] = columns;
  return {
    token: line(data, 'token'),
    delegation: line(data, 'delegation'),
    name: line(data, 'name'),
    email: line(data, 'email'),
    publication: line(data, 'publication'),
    onBehalfOf: line(data, 'onBehalfOf'),
    text: texts(data, 'text')[0] ?? '',
    rows: Array.from({ length: count }, (_, at) => ({
      target: target[at] ?? '',
      action: action[at] ?? '',
      words: words[at] ?? '',
      reasons: reasons[at] ?? '',
    })),
    // A column that is not sent at all is an empty one: a client may leave out the reasons of every row.
    inStep: columns.every((column) => column.length === 0 || column.length === count),
    leaveOut: lines(data, 'leave-out'),
    on: line(data, 'on'),
    wantsMore: data.has('more'),
  };
};

/** The browser sends an empty file where none was chosen. */
export const filesOf = (data: FormData): File[] =>
  data
    .getAll('file')
    .flatMap((value) => (typeof value === 'string' || (value.size === 0 && value.name === '') ? [] : [value]));

const texts = (data: FormData, name: string): string[] =>
  data
    .getAll(name)
    .filter((value): value is string => typeof value === 'string')
    .map((value) => printable(value.replaceAll('\r\n', '\n').replaceAll('\r', '\n')));

const lines = (data: FormData, name: string): string[] =>
  texts(data, name).map((value) => value.replace(/\s+/gu, ' ').trim());
const line = (data: FormData, name: string): string => lines(data, name)[0] ?? '';

/** Without control characters (a NUL ends a string elsewhere, an escape speaks to terminals) and halves of characters. */
const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '');

export const isEmptyRow = (row: TypedRow): boolean =>
  row.target === '' && row.action === '' && row.words.trim() === '' && row.reasons.trim() === '';
