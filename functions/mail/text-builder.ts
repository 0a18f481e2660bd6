import { facing, withoutFaces } from './html-runs.ts';

/** Puts visible words together into lines as a browser would: blanks collapse, blocks break, cells are kept apart. */
export class TextBuilder {
  readonly #pieces: string[] = [];
  #length = 0;
  #space = false;
  /** Line breaks owed before the next word; they vanish at the end, and between cells. */
  #breaks = 0;
  #rowStart = false;
  #tab = false;
  /** Depth of `<pre>`. */
  preformatted = 0;
  /** The number of the face (`html-runs.ts`) that the next words have. */
  face = 0;
  #faced = -1;

  /** UTF-16 units written so far; what is only owed is not counted. */
  get length(): number {
    return this.#length;
  }

  text(raw: string): void {
    if (this.preformatted > 0) {
      this.write(withoutFaces(raw).replaceAll('\r\n', '\n').replaceAll('\0', ''));
      return;
    }
    const words = withoutFaces(raw).replace(/[ \t\r\n\f\u00a0\0]+/g, ' ');
    if (words.startsWith(' ')) this.#space = true;
    this.write(words.trim());
    if (words.length > 1 && words.endsWith(' ')) this.#space = true;
  }

  write(words: string): void {
    if (words === '') return;
    if (this.#length > 0) {
      if (this.#tab) this.#put('\t');
      else if (this.#breaks > 0) this.#put('\n'.repeat(Math.min(this.#breaks, 3)));
      else if (this.#space) this.#put(' ');
    }
    this.#breaks = 0;
    this.#tab = false;
    this.#space = false;
    if (this.face !== this.#faced) this.#put(facing(this.face));
    this.#faced = this.face;
    this.#put(words);
  }

  /** A line break that the sender made. */
  newLine(): void {
    this.#space = false;
    this.#breaks += 1;
  }

  breakLine(): void {
    this.#space = false;
    this.#breaks = Math.max(this.#breaks, 1);
  }

  blankLine(): void {
    this.#space = false;
    this.#breaks = Math.max(this.#breaks, 2);
  }

  row(): void {
    this.breakLine();
    this.#rowStart = true;
  }

  /** Cells of one row stand on one line, a tab between them. */
  cell(): void {
    this.#space = false;
    if (!this.#rowStart) this.#tab = true;
    this.#rowStart = false;
  }

  /** Where the text stands now, for `rewrite`. */
  mark(): { readonly pieces: number; readonly length: number } {
    return { pieces: this.#pieces.length, length: this.#length };
  }

  /** Puts other words for all that was written since the mark; the blanks before them stay. */
  rewrite(mark: { readonly pieces: number; readonly length: number }, wordsFor: (written: string) => string): void {
    const written = this.#pieces.splice(mark.pieces).join('');
    this.#length = mark.length;
    const before = written.length - written.trimStart().length;
    const words = wordsFor(written);
    if (words !== '') this.#put(written.slice(0, before) + words);
  }

  finish(): string {
    return this.#pieces.join('');
  }

  #put(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
