/** What an officer must know of a PDF, in French: `problems.ts`. */
export const pdfProblemsInFrench: readonly (readonly [said: string, french: string])[] = [
  [
    'The PDF is a picture with machine-recognised text under it, which may be wrong; a person must read it.',
    'Le PDF est une image doublée d’un texte reconnu par machine, qui peut être faux ; une personne doit le lire.',
  ],
  [
    'There is no text in the PDF: it is a scan or a drawing; a person must read it.',
    'Il n’y a pas de texte dans le PDF : c’est une numérisation ou un dessin ; une personne doit le lire.',
  ],
  [
    'The letters of the PDF cannot be told from its file (its fonts do not say which they are); a person must read it.',
    'Les lettres du PDF ne peuvent être déduites du fichier (ses polices ne les indiquent pas) ; une personne doit le lire.',
  ],
  [
    'Pages of the PDF are broken and were not read: {}.',
    'Des pages du PDF sont endommagées et n’ont pas été lues : {}.',
  ],
  [
    'The PDF has more pages than are read; the last {} were not.',
    'Le PDF a plus de pages qu’il n’en est lu ; les {} dernières ne l’ont pas été.',
  ],
  [
    'The PDF holds more text than is read; its end was not.',
    'Le PDF contient plus de texte qu’il n’en est lu ; sa fin ne l’a pas été.',
  ],
  [
    'In the PDF {} places are struck out or put in by marks laid over the page, which the text does not show: a person must compare.',
    'Dans le PDF, {} endroits sont barrés ou ajoutés par des marques posées sur la page, que le texte ne montre pas : une personne doit comparer.',
  ],
  [
    'The PDF carries {} remarks beside its text; they stand at its end.',
    'Le PDF porte {} remarques à côté de son texte ; elles figurent à la fin.',
  ],
  [
    'Files lie within the PDF and were not opened: {}.',
    'Des fichiers se trouvent dans le PDF et n’ont pas été ouverts : {}.',
  ],
  [
    'Words of the PDF that nobody sees (outside the page or too small) were left out: “{}”.',
    'Des mots du PDF que personne ne voit (hors de la page ou trop petits) ont été laissés de côté : « {} ».',
  ],
  [
    'The PDF has words in white, which a reader may not see: “{}”.',
    'Le PDF a des mots en blanc, qu’un lecteur peut ne pas voir : « {} ».',
  ],
  [
    'Words of the PDF stand outside its pages, where nobody sees them, and were left out ({} letters).',
    'Des mots du PDF figurent hors de ses pages, où personne ne les voit, et ont été laissés de côté ({} lettres).',
  ],
  [
    'The PDF is locked with a password and cannot be read; ask the sender for one without.',
    'Le PDF est protégé par un mot de passe et ne peut être lu ; demandez-en un sans mot de passe à l’expéditeur.',
  ],
  [
    'The PDF is broken and cannot be read; ask the sender to send it again.',
    'Le PDF est endommagé et ne peut être lu ; demandez à l’expéditeur de le renvoyer.',
  ],
  [
    'The PDF cannot be read ({}); ask the sender for the text or a Word file.',
    'Le PDF ne peut être lu ({}) ; demandez à l’expéditeur le texte ou un fichier Word.',
  ],
];
