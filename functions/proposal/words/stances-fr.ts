import type { Action, Answer } from '#proposal/action-words.ts';
import { spread } from './spread.ts';

const ours =
  '[de mon pays|de mon gouvernement|de ma délégation|de notre délégation|de notre gouvernement|de notre groupe|de nos autorités|de notre part|de la part de ma délégation|de la part de mon gouvernement]';

const dependent = 'subordonné|subordonnée|subordonnés|conditionné|conditionnée|suspendu|suspendue|suspendus';

const saying =
  '[disons|dis|dirons|dirions|délégation dit|pays dit|gouvernement dit|groupe dit] [|un grand|résolument|fermement|volontiers|clairement]';

/** Ways to put into brackets. */
const bracketing = [
  'place|plaçons|placez|placions|plaçant|placé|placée|placés|placées|placerions|placerait|placera|pose|posons|posez',
  'posé|posée|met|mets|mette|mettions|mettrons|mettrions|mettrait|mettez|mettons|insérer|insérons|figurer|figurent',
  'figurerait|demeurer|demeure|demeurent|rester|reste|restent|resterait|maintenu|maintenue|maintenus|maintenons',
  'maintenez|maintient|laissés|laissée|laissez|gardé|gardés|gardons|gardez|conserver|conservé|conservons',
].join('|');

/** What a delegation thinks of a place, in turns where no single word says so. */
export const frenchStances: Readonly<Partial<Record<Action, readonly string[]>>> = {
  keep: spread(
    '[est|sont|reste|restent|demeure|demeurent] [|pour nous|pour ma délégation|à nos yeux] [intangible|intangibles|intouchable|intouchables|incontournable|incontournables|sacré|sacrés]',
    '[|ne] pas touche à',
    "[n'y|n’y] [toucherions|toucherait|toucherons|changerions|changerait|changerons|retoucherions] [pas|rien]",
    "[n'y changeons|n'y changez|ne changez|ne changeons|sans changer|sans en changer] [pas une|une] virgule",
    '[se reconnaît|nous reconnaissons|se retrouve|nous retrouvons] [|pleinement|entièrement|tout à fait] dans',
    '[ne nous|ne me] [heurte|heurtent|choque|choquent|gêne|gênent|dérange|dérangent] [pas|en rien|nullement]',
    '[reste|restent|demeure|demeurent] [là où|comme|tel que|tels que] [il est|ils sont|il se trouve]',
    '[son|leur] maintien [s’impose|est indispensable|est souhaitable|serait souhaitable|nous importe|nous tient à cœur|est essentiel|va de soi]',
    '[a|ont] [|tout] le mérite de',
    '[nous convient|nous conviennent|nous va|nous vont|nous sied|me convient|nous agrée|nous plaît|nous plaisent] [|tout à fait|fort bien|très bien|parfaitement|ainsi|comme il est]',
    '[vaut|valent] d’être [gardé|conservé|maintenu|gardés|conservés|maintenus]',
    '[pouvons|peut|pourrions|pourrait] [vivre avec|nous en accommoder|s’en accommoder|nous en satisfaire|nous en contenter]',
    '[souscrivons|adhérons|adhère|souscrit] [sans hésiter|des deux mains]',
    '[nous y retrouvons|s’y retrouve|nous nous y retrouvons|nous y reconnaissons]',
    '[aucune|pas une|nulle] retouche [n’est nécessaire|ne s’impose|à apporter à]',
    'ne [retranchez|retranchons|changez|changeons|modifiez|modifions|enlevez|enlevons|touchez] rien [de|à]',
    "[fait|font|fera|feront] [|très bien|parfaitement|tout à fait|amplement|largement|pleinement|fort bien] l'affaire",
    '[tient|tiennent|tiendrait] [au paragraphe|aux paragraphes|au texte|au libellé|au maintien]',
    '[tient|tiens] à [ce paragraphe|ces paragraphes|cette disposition|ce libellé|ce texte|cette mention]',
    'à [|surtout] ne pas [modifier|changer|altérer|retoucher|amender|remanier|affaiblir|édulcorer]',
    'ne [|surtout] pas [changer|altérer|retoucher|remanier|affaiblir|édulcorer]',
    '[se suffit|se suffisent] à [lui-même|elle-même|eux-mêmes|elles-mêmes]',
    "[n'a|n'ont] pas [besoin d'être|à être] [modifié|modifiée|modifiés|modifiées|retouché|retouchée|retouchés|amendé]",
    "[n'a|n'ont] besoin d'aucune [modification|retouche|correction]",
    "[n'appelle|n'appellent] [aucune modification|aucune retouche|aucun changement|pas de modification]",
    '[est|sont] [très bien|parfaitement] [rédigé|rédigée|rédigés|rédigées]',
    '[a|ont] toute [sa place|leur place]',
    "[qu'on|que l'on] [laisse|garde|conserve|maintienne]",
    'à [laisser|reprendre] [tel quel|telle quelle|tels quels|telles quelles|en l’état|intact|intacts]',
  ),
  support: spread(
    '[attachons|attache|attachent|accordons|accorde|accordent] [une|la plus] [|très] [grande|haute|vive|extrême] importance [à|au|aux]',
    '[a|ont|aura|auront|emporte|emportent|remporte|mérite|méritent] notre [|plein|entier|total|ferme|chaleureux] [aval|accord|appui|soutien|assentiment]',
    '[nous ravit|nous enchante|nous réjouit|nous réjouissent|nous comble|est un motif de satisfaction]',
    '[sommes|est|suis] [|très|tout à fait|pleinement|entièrement] [acquis|acquise] à',
    '[voyons|voit|verrions] d’un [|très] bon œil',
    '[y apportons|y apporte|lui apportons|lui apporte] [notre|son] [|plein] [appui|soutien|concours]',
    `${saying} oui à`,
    'oui[|, en revanche,|, par contre,|, toutefois,|, volontiers,] à',
    '[trouve|trouvent|trouvera] [chez nous|auprès de nous|auprès de ma délégation] [un écho favorable|un appui|un soutien]',
    '[applaudissons|applaudit|applaudis] à',
    '[recueille|recueillent|a|ont|reçoit|reçoivent|obtient|obtiennent] [tous nos suffrages|nos suffrages]',
  ),
  oppose: spread(
    "[n'accepterons|n'accepterai|n'acceptera|n'accepterions|n'accepterait|ne l'accepterons|ne l'acceptera|ne l'accepterions|ne les accepterons|ne l'acceptons] [pas|jamais|en aucun cas]",
    "jamais [nous n'accepterons|ma délégation n'acceptera|mon pays n'acceptera|nous n'accepterions]",
    '[marquons|marque|exprimons|exprime|disons|dit|manifestons|faisons part de] [notre|son] [|ferme|profond|total|plein] désaccord [avec|sur|quant à]',
    '[nous dissocions|se dissocie|nous désolidarisons|se désolidarise|nous démarquons|se démarque] de',
    '[nous y refusons|s’y refuse|nous y opposerons|s’y opposera|y objectons|y objecte]',
    '[empiète|empiètent] sur [la souveraineté|notre souveraineté|les compétences|le mandat|les prérogatives]',
    '[reste|restent|demeure|demeurent|est|sont] [|totalement|parfaitement] [inadmissible|inadmissibles|intolérable|intolérables|irrecevable pour nous]',
    '[ne nous|ne me] [convient|conviennent] [guère|point|nullement|absolument pas|pas du tout]',
    '[n’a|n’ont|n’aura|n’emporte|n’emportent|ne recueille|ne rencontre] [pas|guère|nullement] notre [|plein] [aval|accord|appui|soutien|assentiment|adhésion|agrément]',
    'hors de question [de|d’y] [souscrire|adhérer|consentir]',
    '[faisons|fait|ferons|fera] [|nettement|clairement] [barrage|obstruction] à',
    '[ne ralliera|ne rallierons|ne nous rallierons|ne se ralliera] pas',
    `[se heurte|se heurtent|se heurterait|se heurteraient] à [l'opposition|l'opposition ferme|la ferme opposition|l'hostilité|un refus|des objections|l'objection] ${ours}`,
    `[rencontre|rencontrent|suscite|suscitent|soulève|soulèvent] [l’opposition|la ferme opposition|l’hostilité|les objections] ${ours}`,
    '[ne nous agrée|ne nous agréent|ne nous sied|ne nous satisfait|ne nous satisfont|ne nous va|ne nous plaît|ne me convient|ne me satisfait] [pas|guère|nullement|point]',
    'ne saurait nous [convenir|agréer|satisfaire]',
    `${saying} non à`,
    'non[|, en revanche,|, par contre,|, toutefois,] à',
    '[y sommes|y est|y suis|y restons|y demeurons|y reste] [|fermement|résolument|fortement|catégoriquement] [opposé|opposée|opposés|opposées]',
    "[c'est|ce serait|serait|c'est là] aller [|beaucoup|bien] trop loin",
    '[opposons|oppose|opposerons|opposera] [un refus|une fin de non-recevoir|notre veto|un veto]',
    "[n'en veut|n'en voulons|n'en veulent|n'en veux] [pas|point|à aucun prix]",
  ),
  reserve: spread(
    '[attendons|attend|attendons encore|guettons] [|encore|toujours] [le feu vert|l’aval|l’avis|la réponse|la position|les consignes|le retour] de [notre|la|nos|sa|ses] [capitale|capitales|gouvernement|ministère|autorités|juristes]',
    '[notre|ma|la] capitale [étudie|examine|analyse|pèse|se penche sur|n’a pas encore répondu|n’a pas tranché|doit encore se prononcer|réfléchit|ne s’est pas encore prononcée|ne s’est pas prononcée]',
    '[nos|mes|les] [juristes|experts|services|autorités] [étudient|examinent|analysent|se penchent] [|encore|toujours]',
    '[ne pouvons|ne peut|ne saurions|ne saurait|ne sommes pas en mesure de|n’est pas en mesure de] [|encore|pas encore|pas] [nous prononcer|se prononcer] [|à ce stade|pour l’heure|pour l’instant|encore|dès à présent]',
    '[n’avons|n’a] [|toujours|encore] [pas encore |pas ][arrêté|tranché|pris|fixé] [notre|sa|de|une] position',
    '[réservons|réserve|se réserve|nous réservons] [le droit|la possibilité|la faculté] de',
    '[soumis|soumise|soumises] [encore |]à [l’examen|l’approbation|l’aval|l’avis|confirmation|consultation] de',
    '[reste|restent|demeure|demeurent] [|pour nous] [en attente|à trancher|à confirmer|à l’examen|à l’étude]',
    '[sous réserve|moyennant|dans l’attente] [de l’aval|de l’accord|de la confirmation|de l’approbation|de la décision|de la réponse] de',
    '[notre|son] [accord|appui|soutien|adhésion|assentiment] [est|reste|demeure|n’est que] [conditionnel|provisoire|partiel]',
    '[suspendons|suspend|différons|diffère] [notre|son|sa] [jugement|accord|décision|position]',
    `[reste|restent|demeure|demeurent|est|sont|sera|seront|serait] [|pour l'heure|encore|toujours|entièrement] [${dependent}] à`,
    `[${dependent}] à [l'avis|l'aval|l'accord|l'approbation|la décision|la réponse|l'issue|l'examen|la confirmation] de`,
    '[dépend|dépendra|dépendrait|dépendent] [de l’avis|de l’aval|de l’accord|de la réponse|de l’issue|des instructions] de',
    '[reste|demeure|est|restent|demeurent] [tributaire|tributaires] de',
    `[${bracketing}] entre crochets`,
    '[ouvrir|ouvrons|ouvrez|poser|posons|apposer] [des|les] crochets',
    '[ne pouvons|ne peut|ne saurions|ne saurait] [donner notre accord|donner son accord] [avant|tant que|sans]',
    '[reporte|reportons|réserve|réservons] [son jugement|notre jugement|sa décision|notre décision|son accord|notre accord|son appui|notre appui]',
  ),
  withdraw: spread(
    '[ne donnons|ne donne|ne donnerons|ne donnera] [pas|plus] suite à',
    '[ne souhaitons|ne souhaite|ne comptons|ne compte] plus [maintenir|poursuivre|défendre|donner suite à]',
    '[renonçons|renonce|renoncerons] [|donc|par conséquent|volontiers] à [notre|sa|nos|ses|cette|cet]',
    '[peut|peuvent|pourra] être [considérée|considérées|considéré|tenue|tenues|regardée] comme [retirée|retirées|retiré|caduque|caduques|close]',
    '[inutile|plus besoin|nul besoin] de [poursuivre|donner suite à|examiner|discuter] [notre|sa|l’examen de notre|cette]',
    '[retirons|retire|retirerons] [ce que|tout ce que|l’ensemble de ce que]',
    '[oubliez|oublions|laissez de côté|ignorez|veuillez ignorer|merci d’ignorer|veuillez oublier] [notre|nos] [proposition|propositions|demande|demandes|amendement|amendements|objection|réserve|suggestion|remarque]',
    '[sommes revenus|revenons|revient] sur [notre|son] [opposition|objection|demande]',
    "[notre |son |la |cette |leur |sa |l'][objection|opposition|réserve] [tombe|est levée|est retirée|est abandonnée|n'a plus lieu d'être|n'a plus d'objet|n'est plus d'actualité|n'est plus maintenue|ne tient plus]",
    '[levons|lève|lèvent|lever|levée de] [notre |son |sa |nos |ses |leur |l’|cette |les |la ][objection|opposition|réserve|objections|réserves]',
    '[être |est |sont |soit |soient |][rayé|rayée|rayés|rayées|effacé|effacée] de vos [tablettes|registres|notes|dossiers|listes]',
    '[ne maintient|ne maintenons|ne maintiens|ne maintiennent] [plus|pas] [notre |son |sa |nos |ses |leur |cette |l’|les ][objection|opposition|réserve|objections|réserves|ajout|position]',
    "[n'est|ne sont] plus [maintenu|maintenue|maintenus|maintenues|défendu|défendue]",
    "[n'a|n'ont] plus à être [examinée|examinées|discutée|prise en compte|prises en compte|examiné|pris en compte]",
    '[laissons|laisse|laissent] tomber [notre|sa|son|nos|ses|leur] [proposition|demande|amendement|objection|réserve|suggestion|ajout]',
  ),
  delete: spread(
    "[n'a|n'ont] plus [d'utilité|d'objet|de sens|de raison d'être|aucune utilité|aucun sens]",
    '[son|leur] [retrait|élimination|abandon] [s’impose|s’imposent|s’imposerait|est souhaitable|serait souhaitable|est nécessaire|nous paraît s’imposer|est demandé|serait bienvenu]',
    '[sa|leur] [suppression|disparition] [s’impose|s’imposerait|est souhaitable|serait souhaitable|est nécessaire|nous paraît s’imposer|est demandée|serait bienvenue]',
    '[abandon|retrait|l’abandon|le retrait] pur et simple de',
    '[suppression|la suppression|élimination] pure et simple de',
    '[passer|passerions|passerait|défaire|débarrasser] purement et simplement de',
    '[gagnerait|gagneraient|est appelé|est voué] à disparaître',
    '[du balai|coup de balai] pour',
    '[tirer|tirons|tirez] un trait sur',
    '[ne pas|ne plus] [garder|maintenir|conserver|retenir] [le paragraphe|les paragraphes|ce paragraphe]',
    '[alourdit|alourdissent|encombre|encombrent] inutilement le texte',
    '[il faut|il faudrait|il faudra|mieux vaut|mieux vaudrait|on devrait|on pourrait|nous devrions|convient de|conviendrait de] renoncer à',
    "[n'a|n'ont] plus qu'à [disparaître|tomber]",
    '[doit|devrait|peut|pourrait|doivent|devraient|à] être [sabré|sabrée|sabrés|évacué|évacuée|évacués|évincé|évincée]',
  ),
};

/** Where nothing more comes behind: « nous souhaitons qu'il demeure », « que cette mention y reste ». */
export const frenchClosing: Readonly<Partial<Record<Action, readonly string[]>>> = {
  keep: spread(
    "[qu'il|qu'elle|qu'ils|qu'elles] [|y] [demeure|demeurent|reste|restent|subsiste|subsistent|survive|survivent]",
    '[peut|peuvent|pourrait|pourraient] [|y] [rester|demeurer|subsister]',
    '[y|tous deux|toutes deux] [reste|restent|demeure|demeurent|subsiste|subsistent]',
  ),
};

/** What an office answers in a word or two. */
export const frenchStanceReplies: Readonly<Partial<Record<Answer, readonly string[]>>> = {
  keep: [
    'excellent',
    'excellente',
    'très bien',
    'parfait',
    'impeccable',
    'rien à changer',
    'très juste',
    'bien ainsi',
    'très bien ainsi',
    'parfait ainsi',
    'bien comme cela',
    'intouchable',
    'on garde',
    'nous gardons',
  ],
  oppose: [
    ...spread(
      '[opposition|objection|refus|désaccord] de [principe|fond]',
      '[opposition|objection] [catégorique|formelle|totale|absolue|nette]',
      '[refus|désaccord] [catégorique|formel|total|absolu|net]',
    ),
    'hors de question',
    'exclu',
    'pas question',
  ],
  reserve: spread('[réserve|réserves] [de principe|de fond|à ce stade|provisoire|temporaire]'),
};

/** What holds a stance's words and takes none. */
export const frenchStanceNoise: readonly string[] = spread(
  '[sinon|non pas|dit non|dit oui|disent non|disent oui] [à|au|aux]',
);
