/** Texts of any length for the growth bench: each kind is a rule that writes its n-th piece. */
export const kindsOfText: readonly { name: string; piece: (n: number) => string }[] = [
  {
    name: 'English prose',
    piece: (n) =>
      [
        'My delegation thanks the President for the draft, which reflects the discussions of the past week in a balanced way.\n\n',
        `We welcome the language of paragraph ${1 + (n % 90)} of Section II on stockpile management, though it could say more on training. `,
        'Illicit small arms continue to fuel conflict in our region, as the Secretary-General’s report describes at length. ',
        `In Section I, paragraph ${1 + (n % 19)}, we would prefer “prevent and combat” to “combat”, in line with the title. `,
      ][n % 4] ?? '',
  },
  {
    name: 'dense references',
    piece: (n) =>
      `Section II, paras ${1 + (n % 40)}, ${2 + (n % 40)} and ${50 + (n % 9)}-${60 + (n % 9)}: delete "in all its aspects"; III.${1 + (n % 20)} bis. `,
  },
  { name: 'repeated opening quotation marks', piece: () => '“ " « ' },
  { name: 'repeated unfinished instructions', piece: () => 'replace "word one" by paragraph 3, first, not ' },
  { name: 'one long word', piece: () => 'a' },
  {
    name: 'Chinese',
    piece: (n) => `第二节第${1 + (n % 90)}段：删除“恐怖分子”，改为“恐怖团体”。我们支持第${1 + (n % 20)}段的案文。\n`,
  },
  {
    name: 'Arabic',
    piece: (n) => `الفقرة ${1 + (n % 90)} من الجزء الثاني: يستعاض عن عبارة "الإرهابيين" بعبارة "الجماعات الإرهابية". `,
  },
];

const bytesOf = new TextEncoder();

/** A text of the kind, as many bytes long as asked but for the last piece. */
export const textOf = (piece: (n: number) => string, bytes: number): string => {
  const pieces: string[] = [];
  for (let length = 0, n = 0; length < bytes; n += 1) {
    const next = piece(n);
    pieces.push(next);
    length += bytesOf.encode(next).length;
  }
  return pieces.join('');
};

/** The text as a plain mail, so that a parser of mail can be given the same. */
export const mailOf = (text: string): Buffer =>
  Buffer.from(
    `From: Bench <bench@example.org>\r\nTo: unoda@intake.revcon3.example\r\nSubject: Draft 2\r\n` +
      `MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text.replaceAll('\n', '\r\n')}`,
  );
