/** Why a Word file was not read, or not wholly, in French: `problems.ts`. */
export const wordFileProblemsInFrench: readonly (readonly [said: string, french: string])[] = [
  ['The file has no text body; it is damaged.', 'Le fichier n’a pas de corps de texte ; il est endommagé.'],
  [
    'The file holds only pictures (a scan?), whose words were not read; read it by hand.',
    'Le fichier ne contient que des images (une numérisation ?), dont les mots n’ont pas été lus ; lisez-le vous-même.',
  ],
  [
    'A footnote that the text refers to is missing in the file.',
    'Une note de bas de page à laquelle le texte renvoie manque dans le fichier.',
  ],
  [
    'An endnote that the text refers to is missing in the file.',
    'Une note de fin à laquelle le texte renvoie manque dans le fichier.',
  ],
  [
    'The file holds a diagram (SmartArt), whose words were not read; look at it by hand.',
    'Le fichier contient un diagramme (SmartArt), dont les mots n’ont pas été lus ; regardez-le vous-même.',
  ],
  [
    'The file holds a chart, which was not read; look at it by hand.',
    'Le fichier contient un graphique, qui n’a pas été lu ; regardez-le vous-même.',
  ],
  [
    'The file holds a field that reaches out of it ({}); it was not carried out, its last result was read.',
    'Le fichier contient un champ qui en sort ({}) ; il n’a pas été exécuté, son dernier résultat a été lu.',
  ],
  [
    'The file points to another document (subdocument), which was not read; open it by hand.',
    'Le fichier renvoie à un autre document (sous-document), qui n’a pas été lu ; ouvrez-le vous-même.',
  ],
  [
    'The file holds macros; they were not run and not read.',
    'Le fichier contient des macros ; elles n’ont été ni exécutées ni lues.',
  ],
  ['{} and {} more', '{} et {} autres'],
  [
    'The file points to something outside of it, which was not fetched: {}.',
    'Le fichier renvoie à quelque chose hors de lui, qui n’a pas été téléchargé : {}.',
  ],
  [
    'The file holds embedded objects, which were not opened; look at them by hand: {}.',
    'Le fichier contient des objets incorporés, qui n’ont pas été ouverts ; regardez-les vous-même : {}.',
  ],
  [
    'The file holds another document within it (altChunk), whose text was not read; open the file by hand: {}.',
    'Le fichier contient un autre document (altChunk), dont le texte n’a pas été lu ; ouvrez le fichier vous-même : {}.',
  ],
  [
    'Parts stand twice in the file; the first of each was read: {}.',
    'Des parties figurent deux fois dans le fichier ; la première de chacune a été lue : {}.',
  ],
  [
    'Names of parts lead out of the file; nothing was written anywhere: {}.',
    'Des noms de parties mènent hors du fichier ; rien n’a été écrit nulle part : {}.',
  ],
  ['The main part {} is missing.', 'La partie principale {} manque.'],
  [
    'Part {} holds a DOCTYPE, which no honest Word file has; it was not read.',
    'La partie {} contient un DOCTYPE, qu’aucun fichier Word honnête n’a ; elle n’a pas été lue.',
  ],
  [
    'Part {} is damaged ({}); nothing in it could be read.',
    'La partie {} est endommagée ({}) ; rien n’a pu y être lu.',
  ],
  [
    'Part {} is cut: only what stands before the fault was read ({}).',
    'La partie {} est coupée : seul ce qui précède le défaut a été lu ({}).',
  ],
  ['The file is cut off: its table of contents is missing.', 'Le fichier est tronqué : sa table des matières manque.'],
  [
    'The file holds more than {} parts; it was not opened.',
    'Le fichier contient plus de {} parties ; il n’a pas été ouvert.',
  ],
  [
    'The file is a damaged package: nothing in it can be found.',
    'Le fichier est un paquet endommagé : rien ne peut y être trouvé.',
  ],
  ['Part {} is damaged or cut off and was not read.', 'La partie {} est endommagée ou tronquée et n’a pas été lue.'],
  ['Part {} is locked with a password.', 'La partie {} est protégée par un mot de passe.'],
  ['Part {} is packed in a way that is not read.', 'La partie {} est comprimée d’une manière qui n’est pas lue.'],
  [
    'Part {} unpacks to far more than a document holds (a "zip bomb"); it was not read.',
    'La partie {} se décomprime en bien plus qu’un document ne contient (une « bombe zip ») ; elle n’a pas été lue.',
  ],
];
