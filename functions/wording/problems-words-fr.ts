/** What is in doubt in the words of a mail, in French: `problems.ts`. */
export const wordsProblemsInFrench: readonly (readonly [said: string, french: string])[] = [
  ['The mail has no text.', 'Le courriel n’a pas de texte.'],
  [
    'The mail has no text of its own, only attachments.',
    'Le courriel n’a pas de texte à lui, seulement des pièces jointes.',
  ],
  [
    'The plain-text and the HTML version of the mail say different things; both were kept.',
    'Les versions texte et HTML du courriel disent des choses différentes ; les deux ont été gardées.',
  ],
  [
    'The plain-text version of the mail is a short note that its HTML version does not hold; the HTML was read.',
    'La version texte du courriel est une courte note que sa version HTML n’a pas ; c’est le HTML qui a été lu.',
  ],
  [
    'The mail marks changes by striking out or inserting; they stand in brackets as deleted and added.',
    'Le courriel marque des modifications par des ratures ou des insertions ; elles figurent entre crochets comme supprimées et ajoutées.',
  ],
  [
    'Changes are marked within the quoted mail too; they are taken for its author’s, not the sender’s: compare the original.',
    'Des modifications sont aussi marquées dans le courriel cité ; elles sont attribuées à son auteur, non à l’expéditeur : comparez à l’original.',
  ],
  [
    'Lines in another colour stand within the quoted mail; they were kept as the sender’s answers.',
    'Des lignes d’une autre couleur figurent dans le courriel cité ; elles ont été gardées comme réponses de l’expéditeur.',
  ],
  [
    'The mail has no words above the earlier mail; the earlier mail was kept as passed on.',
    'Le courriel n’a rien au-dessus du courriel antérieur ; celui-ci a été gardé comme transmis.',
  ],
  [
    'The mail may hold quoted text that could not be told from new text.',
    'Le courriel contient peut-être du texte cité qui n’a pu être distingué du texte nouveau.',
  ],
  [
    'The mail speaks of words below; the earlier mail was kept, answers may stand between its lines.',
    'Le courriel renvoie à ce qui suit ; le courriel antérieur a été gardé, des réponses peuvent figurer entre ses lignes.',
  ],
  [
    'The mail does not say, or not truly, in which character set it is written; it was guessed.',
    'Le courriel n’indique pas, ou pas exactement, son jeu de caractères ; il a été deviné.',
  ],
  [
    'Some characters of the mail were destroyed on the way; they stand as \ufffd.',
    'Des caractères du courriel ont été détruits en chemin ; ils figurent comme \ufffd.',
  ],
  [
    'The letters of the mail had been encoded twice on the way (“Ã©” for “é”); they were restored.',
    'Les lettres du courriel avaient été codées deux fois en chemin (« Ã© » pour « é ») ; elles ont été rétablies.',
  ],
  [
    'Text that the mail hides from its reader was left out.',
    'Du texte que le courriel cache à son lecteur a été laissé de côté.',
  ],
  [
    'The mail holds a drawing or a form whose words were not read; open the original to see them.',
    'Le courriel contient un dessin ou un formulaire dont les mots n’ont pas été lus ; ouvrez l’original pour les voir.',
  ],
  [
    'The mail describes a picture in words (“alt”) that may be the picture’s own; they are not in the text.',
    'Le courriel décrit une image par des mots (« alt ») qui sont peut-être ceux de l’image ; ils ne sont pas dans le texte.',
  ],
  ['Open the original to see it.', 'Ouvrez l’original pour la voir.'],
  [
    'The HTML of the mail nests too deeply; only its tags were taken out, and hidden words may stand in it.',
    'Le HTML du courriel est trop imbriqué ; seules ses balises ont été ôtées, et des mots cachés peuvent y figurer.',
  ],
  [
    'The mail describes more looks of its words than were read; changes that it marks by them may be missing.',
    'Le courriel décrit plus de mises en forme qu’il n’en a été lu ; des modifications qu’elles marquent peuvent manquer.',
  ],
  [
    'The text turns the direction of its letters around; what it shows may not be what it says.',
    'Le texte inverse le sens de ses lettres ; ce qu’il montre n’est peut-être pas ce qu’il dit.',
  ],
  ['The text holds letters that cannot be seen.', 'Le texte contient des lettres invisibles.'],
  ['The mail gives orders to a machine that reads it.', 'Le courriel donne des ordres à une machine qui le lirait.'],
  [
    'They were read as words of the sender, like all others; see whether he wrote them.',
    'Ils ont été lus comme des mots de l’expéditeur, comme tous les autres ; voyez s’il les a écrits.',
  ],
  [
    'The text is in none of the six official languages, or too short to tell: a person must read it.',
    'Le texte n’est dans aucune des six langues officielles, ou il est trop court pour le dire : une personne doit le lire.',
  ],
  ['The reader failed ({}): a person must read this.', 'La lecture a échoué ({}) : une personne doit lire ceci.'],
];
