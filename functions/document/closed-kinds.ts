import type { ContentKind } from './content-kind.ts';

/** Kinds of content that a reader of ours opens. */
export const isOpened = (kind: ContentKind): boolean => kind === 'pdf' || kind === 'docx';

/** Why a file stays closed, and what to do about it, for an officer of the secretariat. */
export const whyClosed = (kind: ContentKind): string => {
  switch (kind) {
    case 'image':
      return 'The file is a picture; a person must read it.';
    case 'locked office file':
      return 'The file is protected with a password and cannot be read. Ask the sender for a copy without a password.';
    case 'labelled office file':
      return 'The file is protected by a sensitivity label (rights management) and cannot be read. Ask the sender for a copy without the label.';
    case 'tnef':
      return 'The file is a package as Outlook makes it (winmail.dat) and was not opened. Ask the sender to send the mail as plain text or HTML.';
    case 'msg':
      return 'The file is a mail as Outlook saves it (.msg) and was not opened. Open it by hand, or ask the sender to forward that mail.';
    case 'doc':
      return 'The file is an old Word file (.doc), whose changes are not read exactly. Save it as .docx, or ask for one.';
    case 'odf':
      return 'The file is an OpenDocument file (.odt) and was not read. Open it by hand, or ask for a .docx.';
    case 'rtf':
      return 'The file is an RTF file and was not read. Open it by hand, or ask for a .docx.';
    case 'old office file':
      return 'The file is an old Office file and was not read. Open it by hand, or ask for a .docx.';
    case 'xls':
    case 'xlsx':
      return 'The file is an Excel workbook and was not read. Open it by hand, or ask for a .docx.';
    case 'pptx':
      return 'The file is a PowerPoint presentation and was not read. Open it by hand, or ask for a .docx.';
    case 'zip':
      return 'The file is a zip archive and no Word file; it was not read. Open it by hand, or ask for what is in it.';
    case 'web page':
      return 'The file is a web page (HTML or XML) and was not read. Open it by hand, or ask for a .docx.';
    case 'empty':
      return 'The file is empty. Ask for it again.';
    case 'pdf':
      return 'The file is a PDF and no Word file. Open it by hand, or ask for a .docx.';
    case 'docx':
    case 'unknown':
      return 'The file is of a kind that is not read here. Open it by hand, or ask for a .docx.';
  }
};
