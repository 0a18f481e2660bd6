import fc from 'fast-check';
import iconv from 'iconv-lite';

/** A model of a mail, the bytes that a mail program would write for it, and what reading must give back. */
export type Tree =
  | { readonly kind: 'text'; readonly words: readonly string[]; readonly charset: string; readonly encoding: Encoding }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly naming: Naming }
  | {
      readonly kind: 'versions';
      readonly words: readonly string[];
      readonly charset: string;
      readonly encoding: Encoding;
    }
  | { readonly kind: 'mail'; readonly subject: string; readonly encoded: boolean; readonly content: Tree }
  | { readonly kind: 'parts'; readonly as: string; readonly closed: boolean; readonly children: readonly Tree[] };

type Encoding = 'base64' | 'quoted-printable' | '8bit';
type Naming = 'rfc2231' | 'pieces' | 'rfc2047' | 'raw';

const lines: Readonly<Record<string, readonly string[]>> = {
  'iso-8859-1': [
    'Supprimer le paragraphe 19, déjà réservé à la délégation.',
    'Añádase «y municiones» en el párrafo 12.',
  ],
  'windows-1252': ['Remplacer “armes” par “armes légères”, c’est préférable.'],
  'windows-1251': ['Предлагаем исключить пункт 19 раздела второго.', 'Слова «и боеприпасы» сохранить.'],
  'koi8-r': ['Предлагаем исключить пункт 19 раздела второго.'],
  'windows-1256': ['نقترح حذف الفقرة 19 من الفرع الثاني.', 'يستعاض عن عبارة الأسلحة'],
  gb18030: ['我们建议删除第二节第19段中的文字。', '“弹药”一词应予保留。'],
  gb2312: ['我们建议删除第二节第19段中的文字。'],
  big5: ['我們建議刪除第二節第19段中的文字。'],
  'us-ascii': ['Delete paragraph 19 of section II.', 'Keep = the rest, please.'],
  'utf-8': ['Delete 19.', 'Supprimer « 19 ».', 'Исключить 19.', 'حذف 19.', '删除19。', 'Añádase 19.'],
};

const wordsArbitrary = fc.constantFrom(...Object.keys(lines)).chain((charset) =>
  fc.record({
    charset: fc.constant(charset),
    words: fc.array(fc.constantFrom(...(lines[charset] ?? [])), { minLength: 1, maxLength: 4 }),
    encoding: fc.constantFrom<Encoding>('base64', 'quoted-printable', '8bit'),
  }),
);

const leafArbitrary: fc.Arbitrary<Tree> = fc.oneof(
  wordsArbitrary.map((text): Tree => ({ kind: 'text', ...text })),
  wordsArbitrary.map((text): Tree => ({ kind: 'versions', ...text, words: text.words.slice(0, 1) })),
  fc.record({
    kind: fc.constant('file' as const),
    name: fc.constantFrom(
      'a.pdf',
      'réunion 2.docx',
      'пункт 19.pdf',
      'حذف.docx',
      '删除; 19.pdf',
      `${'long-'.repeat(30)}.odt`,
    ),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 200 }),
    naming: fc.constantFrom<Naming>('rfc2231', 'pieces', 'rfc2047', 'raw'),
  }),
);

export const treeArbitrary: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; parts: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leafArbitrary, tie('parts')),
  parts: fc.oneof(
    fc.record({
      kind: fc.constant('parts' as const),
      as: fc.constantFrom('mixed', 'related', 'signed', 'parallel', 'x-new'),
      closed: fc.boolean(),
      children: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('mail' as const),
      subject: fc.constantFrom('Proposals', 'Réunion', 'Предложения', '修改意见'),
      encoded: fc.boolean(),
      content: tie('tree'),
    }),
  ),
})).parts;

/** Boundaries that are each the beginning of the next. */
interface Writer {
  boundaries: number;
}

const base64Lines = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');

const quotedPrintable = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^\n\x20-<>-~]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/(.{60})(?=.)/g, (piece) => (/=.?$/.test(piece) ? piece : `${piece}=\n`));

const packed = (bytes: Uint8Array, encoding: Encoding): string => {
  if (encoding === 'base64') return base64Lines(bytes);
  return encoding === 'quoted-printable' ? quotedPrintable(bytes) : Buffer.from(bytes).toString('latin1');
};

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const nameParameter = (name: string, naming: Naming): string => {
  switch (naming) {
    case 'rfc2231':
      return `filename*=utf-8''${percent(name)}`;
    case 'pieces': {
      const pieces = percent(name).match(/.{1,41}/g) ?? [];
      return pieces.map((piece, at) => `filename*${String(at)}*=${at === 0 ? "utf-8''" : ''}${piece}`).join(';\n ');
    }
    case 'rfc2047':
      return `filename="=?utf-8?B?${Buffer.from(name).toString('base64')}?="`;
    case 'raw':
      return `filename="${Buffer.from(name).toString('latin1')}"`;
  }
};

const written = (tree: Tree, writer: Writer): string => {
  switch (tree.kind) {
    case 'text': {
      const bytes = iconv.encode(tree.words.join('\n'), tree.charset === 'us-ascii' ? 'ascii' : tree.charset);
      return `Content-Type: text/plain;\n\tcharset="${tree.charset}"\nContent-Transfer-Encoding: ${tree.encoding}\n\n${packed(bytes, tree.encoding)}`;
    }
    case 'versions': {
      const html = tree.words.map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`);
      const plain = written({ ...tree, kind: 'text' }, writer);
      const rich = written({ ...tree, kind: 'text', words: html }, writer).replace('text/plain', 'text/html');
      const boundary = 'b'.repeat(++writer.boundaries);
      return `Content-Type: multipart/alternative; boundary=${boundary}\n\n--${boundary}\n${plain}\n--${boundary}\n${rich}\n--${boundary}--\n`;
    }
    case 'file':
      return `content-type: APPLICATION/Octet-Stream\nContent-Disposition: attachment;\n ${nameParameter(tree.name, tree.naming)}\nContent-Transfer-Encoding: BASE64\n\n${base64Lines(tree.bytes)}`;
    case 'mail': {
      const inner = `From: b@mfa.example\nSubject: =?utf-8?B?${Buffer.from(tree.subject).toString('base64')}?=\nMIME-Version: 1.0\n${written(tree.content, writer)}`;
      return tree.encoded
        ? `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${base64Lines(Buffer.from(inner, 'latin1'))}`
        : `Content-Type: message/rfc822\n\n${inner}`;
    }
    case 'parts': {
      const boundary = 'b'.repeat(++writer.boundaries);
      const children = tree.children.map((child) => `--${boundary}\n${written(child, writer)}\n`).join('');
      return `Content-Type: multipart/${tree.as};\n boundary="${boundary}" (a comment)\n\nThis is a message in MIME format.\n${children}${tree.closed ? `--${boundary}--\n` : ''}`;
    }
  }
};

/** The bytes of a mail that holds the tree, with the given ends of line. */
export const mailOf = (tree: Tree, lineEnd: '\n' | '\r\n' | '\r'): Uint8Array => {
  const text = `From: Anna Keller <anna@eda.admin.ch>\nSubject: Proposals\n${written(tree, { boundaries: 0 })}\n`;
  return Buffer.from(text.replaceAll('\n', lineEnd), 'latin1');
};

/** The texts that reading must show, in order. */
export const textsOf = (tree: Tree): string[] => {
  switch (tree.kind) {
    case 'text':
    case 'versions':
      return [tree.words.join('\n')];
    case 'file':
      return [];
    case 'mail':
      return [`From: b@mfa.example\nSubject: ${tree.subject}`, ...textsOf(tree.content)];
    case 'parts':
      return tree.children.flatMap(textsOf);
  }
};

export const filesOf = (tree: Tree): { readonly name: string; readonly bytes: Uint8Array }[] => {
  switch (tree.kind) {
    case 'text':
    case 'versions':
      return [];
    case 'file':
      return [tree];
    case 'mail':
      return filesOf(tree.content);
    case 'parts':
      return tree.children.flatMap(filesOf);
  }
};
