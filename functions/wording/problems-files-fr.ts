/** Why a file was not read, or not wholly, in French; `{}` is a name, a number or what was quoted: `problems.ts`. */
export const fileProblemsInFrench: readonly (readonly [said: string, french: string])[] = [
  // What to do.
  ['Ask for it again.', 'Demandez-le de nouveau.'],
  ['Ask for the file again.', 'Demandez le fichier de nouveau.'],
  ['Ask the sender for the file again.', 'Demandez de nouveau le fichier à l’expéditeur.'],
  ['Ask for the file again, saved by Word.', 'Demandez de nouveau le fichier, enregistré par Word.'],
  ['Ask for the file without one.', 'Demandez le fichier sans mot de passe.'],
  ['Open it with care.', 'Ouvrez-le avec prudence.'],
  ['Open it by hand, or ask for a .docx.', 'Ouvrez-le à la main, ou demandez un .docx.'],
  ['Open it by hand, or ask for what is in it.', 'Ouvrez-le à la main, ou demandez ce qu’il contient.'],
  ['Open it by hand, or ask for it again.', 'Ouvrez-le à la main, ou demandez-le de nouveau.'],
  [
    'Open it by hand, or ask the sender to forward that mail.',
    'Ouvrez-le à la main, ou demandez à l’expéditeur de transférer ce courriel.',
  ],
  ['Save it as .docx, or ask for one.', 'Enregistrez-le en .docx, ou demandez-en un.'],
  ['Ask the sender for a copy without a password.', 'Demandez à l’expéditeur une copie sans mot de passe.'],
  ['Ask the sender for a copy without the label.', 'Demandez à l’expéditeur une copie sans l’étiquette.'],
  [
    'Ask the sender to send the mail as plain text or HTML.',
    'Demandez à l’expéditeur d’envoyer le courriel en texte simple ou en HTML.',
  ],

  // What it is.
  [
    'The attachment “{}” was not read: a person must open it.',
    'La pièce jointe « {} » n’a pas été lue : une personne doit l’ouvrir.',
  ],
  ['The file is a picture; a person must read it.', 'Le fichier est une image ; une personne doit le lire.'],
  [
    'The file is protected with a password and cannot be read.',
    'Le fichier est protégé par un mot de passe et ne peut être lu.',
  ],
  [
    'The file is protected by a sensitivity label (rights management) and cannot be read.',
    'Le fichier est protégé par une étiquette de confidentialité (gestion des droits) et ne peut être lu.',
  ],
  [
    'The file is a package as Outlook makes it (winmail.dat) and was not opened.',
    'Le fichier est un paquet d’Outlook (winmail.dat) et n’a pas été ouvert.',
  ],
  [
    'The file is a mail as Outlook saves it (.msg) and was not opened.',
    'Le fichier est un courriel enregistré par Outlook (.msg) et n’a pas été ouvert.',
  ],
  [
    'The file is an old Word file (.doc), whose changes are not read exactly.',
    'Le fichier est un ancien fichier Word (.doc), dont les modifications ne sont pas lues exactement.',
  ],
  [
    'The file is an OpenDocument file (.odt) and was not read.',
    'Le fichier est un fichier OpenDocument (.odt) et n’a pas été lu.',
  ],
  ['The file is an RTF file and was not read.', 'Le fichier est un fichier RTF et n’a pas été lu.'],
  ['The file is an old Office file and was not read.', 'Le fichier est un ancien fichier Office et n’a pas été lu.'],
  ['The file is an Excel workbook and was not read.', 'Le fichier est un classeur Excel et n’a pas été lu.'],
  [
    'The file is a PowerPoint presentation and was not read.',
    'Le fichier est une présentation PowerPoint et n’a pas été lu.',
  ],
  [
    'The file is a zip archive and no Word file; it was not read.',
    'Le fichier est une archive zip et non un fichier Word ; il n’a pas été lu.',
  ],
  [
    'The file is a web page (HTML or XML) and was not read.',
    'Le fichier est une page web (HTML ou XML) et n’a pas été lu.',
  ],
  ['The file is empty.', 'Le fichier est vide.'],
  ['The file is a PDF and no Word file.', 'Le fichier est un PDF et non un fichier Word.'],
  ['The file is of a kind that is not read here.', 'Le fichier est d’un type qui n’est pas lu ici.'],
  [
    'The file is in truth an Excel workbook and was not read.',
    'Le fichier est en réalité un classeur Excel et n’a pas été lu.',
  ],
  [
    'The file is in truth a PowerPoint presentation and was not read.',
    'Le fichier est en réalité une présentation PowerPoint et n’a pas été lu.',
  ],
  [
    'The file is in truth an OpenDocument file (.odt) and was not read.',
    'Le fichier est en réalité un fichier OpenDocument (.odt) et n’a pas été lu.',
  ],
  [
    'The file is called a text and is none that can be read.',
    'Le fichier se dit un texte et n’en est pas un qui puisse être lu.',
  ],
  ['The text is longer than is read of one file.', 'Le texte est plus long que ce qui est lu d’un fichier.'],
  [
    'It does not say in which character set it is written; that was guessed.',
    'Il n’indique pas son jeu de caractères ; il a été deviné.',
  ],
  [
    'Some of its characters were destroyed on the way; they stand as \ufffd.',
    'Certains de ses caractères ont été détruits en chemin ; ils figurent comme \ufffd.',
  ],
  [
    'Its letters had been encoded twice on the way (“Ã©” for “é”); they were restored.',
    'Ses lettres avaient été codées deux fois en chemin (« Ã© » pour « é ») ; elles ont été rétablies.',
  ],

  // How its reading went.
  [
    'The file could not be read ({}); a person must read it.',
    'Le fichier n’a pu être lu ({}) ; une personne doit le lire.',
  ],
  [
    'Its reading was stopped: it takes more time or memory than a document may, and could be made to do harm.',
    'Sa lecture a été arrêtée : elle prend plus de temps ou de mémoire qu’un document ne le doit, et il est peut-être fait pour nuire.',
  ],
  [
    'A person must open it with care, or ask for it in another form.',
    'Une personne doit l’ouvrir avec prudence, ou le demander sous une autre forme.',
  ],
  [
    'It holds more than is read of one document; a person must read it.',
    'Il contient plus que ce qui est lu d’un document ; une personne doit le lire.',
  ],
  [
    'Too many documents came at once; this one was not read.',
    'Trop de documents sont venus à la fois ; celui-ci n’a pas été lu.',
  ],
];
