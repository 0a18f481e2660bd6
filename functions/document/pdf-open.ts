import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unreadDocument } from './document-reading.ts';
import type { DocumentReading } from './document-reading.ts';

/**
 * Opens a PDF with pdf.js, which draws nothing here: no canvas, no font is fetched or made, no image decoded (a JBIG2
 * or JPX bomb stays packed, HOSTILE F3), no script compiled, no form's own program run (HOSTILE F6).
 */
export const openPdf = async (
  bytes: Uint8Array,
  characterMaps: string | null,
): Promise<PDFDocumentProxy | DocumentReading> => {
  const pdfjs = await load();
  try {
    return await pdfjs.getDocument({
      // A copy: pdf.js takes the buffer for itself.
      data: new Uint8Array(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWasm: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      // Larger images are left out before they are decoded.
      maxImageSize: 1,
      stopAtErrors: false,
      ...(characterMaps !== null && { cMapUrl: characterMaps, cMapPacked: true }),
    }).promise;
  } catch (error) {
    return unreadDocument(whyNot(error));
  }
};

/** Both halves in this process: it is a small process of its own already, and a thread would need a file beside it. */
const load = async (): Promise<typeof Pdfjs> => {
  const world = globalThis as { pdfjsWorker?: unknown; DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown };
  // Only drawing needs these; without them pdf.js looks for a canvas and complains on standard output.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'] as const) world[name] ??= Object;
  world.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};

const whyNot = (error: unknown): string => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  switch (name) {
    case 'PasswordException':
      return 'The PDF is locked with a password and cannot be read; ask the sender for one without.';
    case 'InvalidPDFException':
      return 'The PDF is broken and cannot be read; ask the sender to send it again.';
    default:
      return `The PDF cannot be read (${message.slice(0, 200)}); ask the sender for the text or a Word file.`;
  }
};
