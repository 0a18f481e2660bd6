/** What is in doubt in an answer to us, in a letter of ours, or in a place that was named, in French: `problems.ts`. */
export const answerProblemsInFrench: readonly (readonly [said: string, french: string])[] = [
  // What it answers and corrects.
  ['The mail may not correct {} by itself.', 'Le courriel ne peut corriger {} par lui-même.'],
  [
    'The correction names several submissions: it was not applied.',
    'La correction nomme plusieurs contributions : elle n’a pas été appliquée.',
  ],
  [
    'A person has decided about {} since: the correction was not applied.',
    'Une personne a décidé de {} depuis : la correction n’a pas été appliquée.',
  ],
  [
    'A person has decided since who speaks: the correction was not applied.',
    'Une personne a décidé depuis qui s’exprime : la correction n’a pas été appliquée.',
  ],
  [
    'The correction is about {}, which was withdrawn: it was not applied.',
    'La correction porte sur {}, qui a été retirée : elle n’a pas été appliquée.',
  ],
  [
    'The correction brings files: it was not applied.',
    'La correction apporte des fichiers : elle n’a pas été appliquée.',
  ],
  [
    'It has been changed {} times: the correction was not applied.',
    'Elle a été modifiée {} fois : la correction n’a pas été appliquée.',
  ],
  [
    'The correction says two things about one proposal: it was not applied.',
    'La correction dit deux choses d’une même proposition : elle n’a pas été appliquée.',
  ],
  [
    'The correction could not be read with certainty: it was not applied.',
    'La correction n’a pu être lue avec certitude : elle n’a pas été appliquée.',
  ],
  [
    'The mail answers {}, which came from another address.',
    'Le courriel répond à {}, qui est venue d’une autre adresse.',
  ],
  [
    'The mail changes an earlier contribution and does not say which: compare it with what else its sender sent.',
    'Le courriel modifie une contribution antérieure sans dire laquelle : comparez-le aux autres envois de son expéditeur.',
  ],
  [
    'The mail has the Message-ID of {} and says something else: compare the two.',
    'Le courriel a le Message-ID de {} et dit autre chose : comparez les deux.',
  ],
  [
    'The mail was imported and does not say when it was received: see to its date.',
    'Le courriel a été importé et ne dit pas quand il a été reçu : vérifiez sa date.',
  ],
  [
    'The mail was imported and names no server that received it: its time is the one its sender wrote.',
    'Le courriel a été importé et ne nomme aucun serveur qui l’ait reçu : son heure est celle qu’a écrite l’expéditeur.',
  ],
  [
    'A person made it a contribution; it had been kept as other mail.',
    'Une personne en a fait une contribution ; elle avait été gardée comme autre courrier.',
  ],

  // What happened since.
  [
    'Our letter {} came back{}: the sender has no receipt.',
    'Notre lettre {} est revenue{} : l’expéditeur n’a pas d’accusé de réception.',
  ],
  [
    'Nothing more is sent to the address until the sender writes again or a person sends it again.',
    'Plus rien n’est envoyé à l’adresse tant que l’expéditeur n’écrit pas de nouveau ou qu’une personne ne la renvoie pas.',
  ],
  [
    'The reader of our letter {} reported it as unwanted: nothing more is sent to the address.',
    'Le lecteur de notre lettre {} l’a signalée comme indésirable : plus rien n’est envoyé à l’adresse.',
  ],
  [
    'The same mail came {} times: what comes of it from now on is recorded and kept, and named here no more.',
    'Le même courriel est venu {} fois : ce qui en vient désormais est noté et gardé, et n’est plus nommé ici.',
  ],
  [
    'Our letter {} could not be sent: the sender has no receipt.',
    'Notre lettre {} n’a pu être envoyée : l’expéditeur n’a pas d’accusé de réception.',
  ],
  ['The command “outbox” shows why and sends it again.', 'La commande « outbox » montre pourquoi et la renvoie.'],
  [
    '{} reports that our letter was not delivered, or not yet.',
    '{} signale que notre lettre n’a pas été remise, ou pas encore.',
  ],
  ['{} is an automatic answer to our letter.', '{} est une réponse automatique à notre lettre.'],
  [
    '{} is a letter of our own that came back to an inbox.',
    '{} est une lettre à nous qui est revenue dans une boîte de réception.',
  ],

  // A place that somebody named.
  ['“{}” is not written like a place of a draft.', '« {} » ne s’écrit pas comme un endroit du projet.'],
  [
    'Draft {} has no place {}: Section {} has paragraphs 1 to {}.',
    'Le projet {} n’a pas d’endroit {} : la section {} a les paragraphes 1 à {}.',
  ],
  [
    'Draft {} has no place {}: it has paragraphs 1 to {}.',
    'Le projet {} n’a pas d’endroit {} : il a les paragraphes 1 à {}.',
  ],
  ['Draft {} has no place {}.', 'Le projet {} n’a pas d’endroit {}.'],
  ['Draft {} has sections: say which.', 'Le projet {} a des sections : dites laquelle.'],
  ['{} is not a section or heading.', '{} n’est ni une section ni un intertitre.'],
  ['{} is not a range of paragraphs.', '{} n’est pas une suite de paragraphes.'],
];
