import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Letters of a page by whether they are painted so that a reader sees them. */
export interface Painted {
  readonly letters: number;
  /** Painted in no colour (rendering mode 3, ISO 32000-1 9.3.6): what a scanner's text recognition lays under its picture. */
  readonly invisible: number;
  /** Words in white: on white paper nobody sees them (HOSTILE F7). */
  readonly white: string;
}

interface Brush {
  readonly mode: number;
  readonly colour: string;
}

/** How the letters of a page are painted, by the operators that paint them; nothing is drawn and no image decoded. */
export const painted = async (page: PDFPageProxy): Promise<Painted> => {
  const { OPS, AnnotationMode } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  let brush: Brush = { mode: 0, colour: '#000000' };
  const kept: Brush[] = [];
  let [letters, invisible, white] = [0, 0, ''];
  fnArray.forEach((operator, index) => {
    const values = (argsArray as readonly unknown[])[index] as readonly unknown[] | null;
    switch (operator) {
      case OPS.save:
        kept.push(brush);
        break;
      case OPS.restore:
        brush = kept.pop() ?? brush;
        break;
      case OPS.setTextRenderingMode:
        brush = { ...brush, mode: Number(values?.[0]) };
        break;
      case OPS.setFillRGBColor:
        brush = { ...brush, colour: String(values?.[0]) };
        break;
      case OPS.showText: {
        const shown = lettersOf(values?.[0]);
        const count = shown.replace(/\s/gu, '').length;
        letters += count;
        if (brush.mode === 3 || brush.mode === 7) invisible += count;
        else if (isWhite(brush.colour)) white += `${shown} `;
      }
    }
  });
  return { letters, invisible, white: white.replace(/\s+/gu, ' ').trim() };
};

const lettersOf = (glyphs: unknown): string =>
  Array.isArray(glyphs)
    ? glyphs
        .map((glyph: { unicode?: unknown } | number | null) =>
          typeof glyph === 'object' && typeof glyph?.unicode === 'string' ? glyph.unicode : ' ',
        )
        .join('')
    : '';

/** `#fefefe` too: a shade that no eye tells from paper. */
const isWhite = (colour: string): boolean => /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/iu.test(colour);
