/**
 * What is wrong with a mail, its sender or a correction, as the secretariat's French pages say it. `{}` is whatever stands
 * there: a name, a number, an address. Of several sentences each is looked for by itself: `problems.ts`.
 */
export const mailProblemsInFrench: readonly (readonly [said: string, french: string])[] = [
  // How it was packed.
  ['The text of the mail', 'Le texte du courriel'],
  ['The file “{}”', 'Le fichier « {} »'],
  [
    '{} is not encoded as the mail says; it was taken as it stands.',
    '{} n’est pas codé comme le courriel l’indique ; il a été pris tel quel.',
  ],
  [
    '{} is encoded in a way that nobody knows; it was taken as it stands.',
    '{} est codé d’une manière inconnue ; il a été pris tel quel.',
  ],
  [
    '{} is encoded in two ways, by what the mail says, and was read by the first; compare it with the original mail.',
    '{} est codé de deux manières, d’après le courriel, et a été lu selon la première ; comparez-le au courriel original.',
  ],
  [
    '{} holds characters that could not be decoded; compare it with the original mail.',
    '{} contient des caractères qui n’ont pu être décodés ; comparez-le au courriel original.',
  ],
  ['{} is cut off; the sender can send it again.', '{} est tronqué ; l’expéditeur peut le renvoyer.'],
  [
    'The mail has more than {} parts; the rest was not read.',
    'Le courriel a plus de {} parties ; le reste n’a pas été lu.',
  ],
  [
    'Parts of the mail lie too deep within each other; the deepest were not taken apart.',
    'Des parties du courriel sont imbriquées trop profondément ; les plus profondes n’ont pas été ouvertes.',
  ],
  [
    'Mails lie too deep within mails; the innermost was kept as a file and not read.',
    'Des courriels sont imbriqués trop profondément dans d’autres ; le dernier a été gardé comme fichier et n’a pas été lu.',
  ],
  ['The mail is too long; its end was not read.', 'Le courriel est trop long ; sa fin n’a pas été lue.'],
  [
    'A part of the mail names a boundary that never comes; its text was taken as it stands.',
    'Une partie du courriel annonce une délimitation qui ne vient jamais ; son texte a été pris tel quel.',
  ],
  [
    'A part of the mail names a boundary that never comes; its parts were found by the lines between them.',
    'Une partie du courriel annonce une délimitation qui ne vient jamais ; ses parties ont été trouvées par les lignes qui les séparent.',
  ],
  [
    'The mail holds text outside of its parts, which mail programs do not show; it was left out.',
    'Le courriel contient du texte hors de ses parties, que les messageries ne montrent pas ; il a été laissé de côté.',
  ],
  [
    'The text of the mail stands outside of its parts, where mail programs do not show it; it was read all the same.',
    'Le texte du courriel figure hors de ses parties, là où les messageries ne le montrent pas ; il a été lu quand même.',
  ],
  [
    'The mail is packed as S/MIME in a way that cannot be read; the sender has to send it again as plain mail.',
    'Le courriel est emballé en S/MIME d’une manière qui ne peut être lue ; l’expéditeur doit le renvoyer comme courriel ordinaire.',
  ],
  [
    'The mail is encrypted and cannot be read; the sender has to send it again unencrypted.',
    'Le courriel est chiffré et ne peut être lu ; l’expéditeur doit le renvoyer sans chiffrement.',
  ],
  [
    'The mail is protected by its sender’s system and cannot be read; the sender has to send it again unprotected.',
    'Le courriel est protégé par le système de l’expéditeur et ne peut être lu ; l’expéditeur doit le renvoyer sans protection.',
  ],
  [
    'The mail is one fragment of a longer mail; the other fragments are needed to read it.',
    'Le courriel est un fragment d’un courriel plus long ; il faut les autres fragments pour le lire.',
  ],
  [
    'The mail refers to a file that lies elsewhere; it was not fetched.',
    'Le courriel renvoie à un fichier qui se trouve ailleurs ; il n’a pas été téléchargé.',
  ],
  [
    'The mail holds a calendar entry, which was kept as a file.',
    'Le courriel contient une invitation d’agenda, qui a été gardée comme fichier.',
  ],
  [
    'The mail ends within the file “{}”, which may be cut off; the sender can send it again.',
    'Le courriel s’arrête au milieu du fichier « {} », qui est peut-être tronqué ; l’expéditeur peut le renvoyer.',
  ],
  [
    'The file winmail.dat holds text and attachments as Outlook packs them and was not opened; ask the sender to send the mail as plain text or HTML.',
    'Le fichier winmail.dat contient du texte et des pièces jointes emballés par Outlook et n’a pas été ouvert ; demandez à l’expéditeur d’envoyer le courriel en texte simple ou en HTML.',
  ],
  [
    'The file “{}” is a mail as Outlook saves it and was not opened; ask the sender to forward it instead.',
    'Le fichier « {} » est un courriel enregistré par Outlook et n’a pas été ouvert ; demandez plutôt à l’expéditeur de le transférer.',
  ],
  [
    'A file that stands in the text of the mail has no end; it may be cut off.',
    'Un fichier qui figure dans le texte du courriel n’a pas de fin ; il est peut-être tronqué.',
  ],

  // Its header and its sender.
  ['The mail has no header.', 'Le courriel n’a pas d’en-tête.'],
  [
    'The header of the mail is too long; what came after the limit was not read.',
    'L’en-tête du courriel est trop long ; ce qui dépasse la limite n’a pas été lu.',
  ],
  [
    'The header field “{}” is too long; its end was not read.',
    'Le champ d’en-tête « {} » est trop long ; sa fin n’a pas été lue.',
  ],
  [
    'The header of a part of the mail is damaged; compare it with the original mail.',
    'L’en-tête d’une partie du courriel est endommagé ; comparez-la au courriel original.',
  ],
  [
    'An empty line stands in the middle of the header; both halves were read.',
    'Une ligne vide figure au milieu de l’en-tête ; les deux moitiés ont été lues.',
  ],
  [
    'The mail has more than one {} field, and they differ; the first was taken, and the sender does not count as proven.',
    'Le courriel a plusieurs champs {}, qui diffèrent ; le premier a été retenu, et l’expéditeur ne compte pas comme avéré.',
  ],
  [
    'If it looks genuine, ask the sender by another way.',
    'S’il semble authentique, interrogez l’expéditeur par une autre voie.',
  ],
  ['The mail names no sender address.', 'Le courriel n’indique aucune adresse d’expéditeur.'],
  [
    'The mail names more than one sender; none of them counts as proven.',
    'Le courriel indique plusieurs expéditeurs ; aucun ne compte comme avéré.',
  ],
  ['The mail names more recipients than were read.', 'Le courriel indique plus de destinataires qu’il n’en a été lu.'],
  [
    'The date of the mail cannot be read; the time of receipt counts.',
    'La date du courriel est illisible ; c’est l’heure de réception qui compte.',
  ],
  [
    'The mail gives the date {}, far from its receipt; the time of receipt counts.',
    'Le courriel indique la date {}, loin de sa réception ; c’est l’heure de réception qui compte.',
  ],
  [
    'The name or address of the sender has invisible characters or turns the direction of writing; read it letter by letter.',
    'Le nom ou l’adresse de l’expéditeur a des caractères invisibles ou inverse le sens de l’écriture ; lisez-le lettre par lettre.',
  ],
  [
    'The address of the sender is written so that it can be taken for another one ({}); compare it letter by letter with the one you know.',
    'L’adresse de l’expéditeur est écrite de façon à passer pour une autre ({}) ; comparez-la lettre par lettre à celle que vous connaissez.',
  ],
  [
    'The name of the sender shows an address ({}) that is not the one the mail comes from.',
    'Le nom de l’expéditeur affiche une adresse ({}) qui n’est pas celle d’où vient le courriel.',
  ],
  ['“{}” is not an e-mail address.', '« {} » n’est pas une adresse électronique.'],
  [
    'The part of the address before @ has letters outside ASCII, which our mail service cannot write to.',
    'La partie de l’adresse avant @ a des lettres hors ASCII, auxquelles notre service de courriel ne peut écrire.',
  ],
  [
    'The mail has more signatures, or longer lines, than are checked; none of them counts as a proof of the sender.',
    'Le courriel a plus de signatures, ou des lignes plus longues, qu’il n’en est vérifié ; aucune ne compte comme preuve de l’expéditeur.',
  ],
  [
    'A signature of the mail is made to harm the program that checks it; none was checked.',
    'Une signature du courriel est faite pour nuire au programme qui la vérifie ; aucune n’a été vérifiée.',
  ],
  ['Treat the mail as hostile.', 'Traitez le courriel comme hostile.'],
  [
    'The signatures of the mail could not all be checked, because the domain name service did not answer; they count neither for nor against the sender.',
    'Les signatures du courriel n’ont pu être toutes vérifiées, car le service des noms de domaine n’a pas répondu ; elles ne comptent ni pour ni contre l’expéditeur.',
  ],
  [
    'The signatures of the mail cannot be read; they count neither for nor against the sender.',
    'Les signatures du courriel sont illisibles ; elles ne comptent ni pour ni contre l’expéditeur.',
  ],
  [
    'If the sender stays unproven, ask him by another way.',
    'Si l’expéditeur reste non avéré, interrogez-le par une autre voie.',
  ],
];
