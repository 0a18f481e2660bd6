import type { Action } from '#proposal/action-words.ts';
import { spread } from './spread.ts';

const asking = [
  'demander|demandons|demande|demanderons|demandera|demanderions|demanderait|demandions|réclamer|réclamons|réclame',
  'réclamerons|réclamions|solliciter|sollicitons|sollicite|souhaiter|souhaitons|souhaite|souhaiterions|souhaiterait',
  'proposer|proposons|propose|proposerons|proposerions|proposerait|préconiser|préconisons|préconise|suggérer|suggérons',
  'suggère|suggérerions|recommander|recommandons|recommande|envisager|envisageons|requérons|requiert',
].join('|');

/** « Nous en demandons le retrait », « la Suisse demande leur fusion »: every verb of asking with every noun for a deed. */
const requested = (nouns: string, plain: string): string[] => [
  ...spread(`en [${asking}] [${nouns}]`),
  ...spread(`[${asking}] [son|sa|leur|leurs] [${plain}]`),
];

/** What is asked by a noun, or by what would be a relief. */
export const frenchRequests: Readonly<Partial<Record<Action, readonly string[]>>> = {
  delete: [
    ...requested(
      "le retrait|l'abandon|l'élimination|la disparition|l'omission|la radiation|l'effacement|l'exclusion",
      'retrait|abandon|élimination|disparition|omission|radiation|effacement|suppression|exclusion',
    ),
    ...spread('[être|soit|est|serait|fût|soient|trouvât|trouve|ainsi] [amputé|amputée|amputés|amputées]'),
    ...['disparition de', 'la disparition', 'sa disparition', 'leur disparition'],
    ...spread(
      '[peut|peuvent|pourrait|pourraient|doit|devrait|devraient] [|sans dommage |sans regret |sans inconvénient |très bien ]partir',
      "[l'abandonner|les abandonner|le sacrifier|la sacrifier|les sacrifier]",
      '[sortir|sorte|sortent|sorti|sortie|sortis] [du texte|du projet|du document]',
    ),
  ],
  merge: requested("la fusion|le regroupement|la réunion|l'amalgame", 'fusion|regroupement|réunion en un seul'),
  split: requested('la scission|la division|le dédoublement|le fractionnement', 'scission|division|dédoublement'),
  keep: [
    ...requested('le maintien|la conservation|la préservation', 'maintien|conservation|préservation'),
    ...spread(
      "[reste|restent|rester|demeure|demeurer|demeurent] ce [qu'il est|qu'elle est|qu'ils sont|qu'elles sont]",
      '[y toucher|le toucher|le retoucher|le modifier|les modifier|le changer] [serait|constituerait] une erreur',
      "[n'en|n’en] [changerions|changerait|changeons|changerons|retrancherions|retirerions] pas [une virgule|un mot|un iota|une ligne]",
    ),
  ],
  move: requested('le déplacement|le transfert|le report', 'déplacement|transfert'),
  insert: spread("[|sous ][réserve d'un|réserve de l’] ajout"),
  change: spread("[réserve d'une|réserve de la] [modification|correction|retouche]"),
  withdraw: [
    ...spread(
      "[n'y|n’y] [tenons|tient|tiens] [plus|plus guère|plus du tout]",
      '[considérez|considérer|considérons|tenez|tenir|regardez|traitez] [cette|notre|nos|ces|ladite] [demande|demandes|proposition|propositions|suggestion] comme [caduque|caduques|close|retirée|retirées|sans objet|nulle et non avenue]',
    ),
  ],
  support: spread('[nous féliciter|se féliciter|me féliciter|nous réjouir|se réjouir] de'),
  question: spread(
    '[souhaiterions|souhaiterait|aimerions|aimerait|voudrions|voudrait] [|néanmoins|toutefois|cependant|tout de même] savoir',
  ),
};

/** What only lets a wish be understood. */
export const frenchRequestHints: Readonly<Partial<Record<Action, readonly string[]>>> = {
  insert: spread(
    '[devrait|devraient|pourrait|pourraient|doit] [aussi|également] [parler|traiter|faire état|faire mention] [de|des|du]',
    '[devrait|devraient|pourrait|pourraient|doit] [aussi|également] [citer|nommer|rappeler]',
  ),
  delete: spread(
    '[ne pas|ne plus|mieux ne pas] [voir figurer|voir apparaître|voir mentionner|faire figurer]',
    '[ne devrait|ne devraient|ne doit|ne doivent|ne saurait] pas [mentionner|évoquer|citer|parler de|parler des|faire mention de|faire référence à|contenir]',
    "[n'avons|n'a|n’avons|n’a|n'aurions|n'aurait] [pas|nul|aucunement] [besoin] [de|des|du]",
    '[devrait|devraient|doit|doivent|pourrait] sortir [du texte|du projet|du paragraphe|d’ici|de là|du]',
  ).concat(spread("[n'y|n'] [ajoute|ajoutent|ajouterait] [rien|pas grand-chose|pas grand chose]")),
  keep: spread(
    "[ce n'est|tel n'est|ce n'est certes|ce n'est vraiment] pas [notre cas|le nôtre|notre avis|notre souhait|notre vœu|le cas de ma délégation]",
    "[n'en sommes|n'en est|n'en suis|n'en faisons] pas [partie|]",
  ).filter((form) => form.endsWith('partie') || form.startsWith('ce') || form.startsWith('tel')),
  oppose: [
    ...['inopportun', 'inopportune', 'inopportuns', 'inopportunes', 'inopportunité de', "l'inopportunité"],
    ...spread('[ne saurait|ne saurions|ne peut|ne pouvons] [s’y|nous y] [résoudre|résigner]'),
  ],
};

/** Courtesy around a request. */
export const frenchCourtesy: readonly string[] = spread(
  '[se réjouirait|nous réjouirions|me réjouirais|serait heureuse|serait heureux|serions heureux|aurait plaisir|aurions plaisir|serait reconnaissante|serions reconnaissants|saurait gré|saurions gré|apprécierait|apprécierions] de voir',
  '[intraduisible|illisible|incompréhensible|inapplicable|impraticable|obscur|obscure] en [l’état|son état]',
  '[verrait|verrions|verrais] [volontiers|avec plaisir|avec faveur]',
  '[verrait|verrais] d’un bon œil',
);

/** What says no to what comes behind. */
export const frenchRefusing: readonly string[] = spread(
  '[ne pas|ne] [céder|cédez|cédons] [|pas ]à ceux qui',
  '[résister|résistez|résistons] à ceux qui',
  '[ne voudrions|ne voudrait|ne souhaiterions|ne souhaiterait|ne voudrais] [pas|surtout pas] que',
);

/** What others wish, told: « certains souhaiteraient le scinder ». */
export const frenchHearsay: readonly string[] = spread(
  "[certains|d'aucuns|d'autres|plusieurs|quelques-uns|beaucoup|quelques délégations|nombre de délégations|la plupart] [souhaiteraient|souhaitent|voudraient|veulent|demandent|demanderaient|proposent|préféreraient|réclament|ont demandé|ont proposé|ont souhaité]",
  "[on nous a|on m'a|il nous a été|il m'a été] [rapporté|dit|indiqué|signalé]",
  '[entendu|écouté|comprenons|comprend|respectons|respecte|saluons] [|bien |attentivement |volontiers ]ceux qui',
  "[certaines|plusieurs|quelques|d'autres|nombre de] [délégations|collègues|États] [souhaiteraient|souhaitent|voudraient|veulent|demandent|demanderaient|proposent|préféreraient|réclament|ont demandé|ont proposé|ont souhaité]",
  "[j'ai entendu|nous avons entendu|avons entendu|a entendu]",
);

/** What makes a place a mere comparison. */
export const frenchComparisons: readonly string[] = spread(
  '[la copie|copie|copie conforme|le décalque|le calque|le double|le jumeau|le pendant|un frère pauvre|le frère|une variante|la reproduction|une reformulation|un écho] [du|des|de]',
  '[calqué|copié|décalqué] sur',
  '[redit|redouble|recoupe|paraphrase|duplique|reproduit|rappelle]',
  '[déjà dit|déjà dite|déjà écrit|dit déjà] [au|à]',
);

/** What holds a verb of ours and takes none. */
export const frenchRequestNoise: readonly string[] = spread(
  '[nous|vous|les|qui] [sépare|séparent]',
  'que [changera|change|changerait|ajoute|ajoutera|ajouterait|apporte]-t-il',
  'que [changera|change|changerait|ajoute|ajoutera|ajouterait|apporte]-t-elle',
  '[et|mais] non [l’inverse|le contraire]',
  "tel qu'il figure",
  "telle qu'elle figure",
  "tels qu'ils figurent",
  "telles qu'elles figurent",
  '[nous nous joignons|se joint|nous nous joindrons|se joindra|me joins|nous rejoignons|rejoint] [à ceux qui|à celles qui|aux délégations qui|ceux qui|celles qui]',
  '[ajouter|ajouterai|ajoutera|ajouterons|ajoute|ajoutons|ajouterais|ajouterait|ajouterions] [quelques|deux|trois|ces|mes|nos|ses|plusieurs] [remarques|observations|commentaires|réflexions|considérations|mots|points|précisions]',
  '[ajouter|ajouterai|ajoutera|ajouterons|ajoute|ajoutons|ajouterais|ajouterait|ajouterions] [une|un] [remarque|observation|commentaire|réflexion|considération|mot|point|précision]',
  '[ajouter|ajouterai|ajoutera|ajouterons|ajoute|ajoutons|ajouterais|ajouterait|ajouterions] [ceci|cela|ce qui suit|les points suivants|les observations suivantes|les remarques suivantes] à titre',
);

/** What leaves a place to others, and says nothing of it. */
export const frenchSilences: readonly string[] = spread(
  "[nous en remettons|s'en remet|m'en remets|nous en remettrons] [|entièrement |volontiers ][à|au|aux]",
  "[laisse|laissons] [|à ][la|le|l'|les] [Suisse|Belgique|France|présidence|Secrétariat|bureau|autres|collègues] s'en [occuper|charger]",
  "[s'en occuper|s'en charger|s'en chargera|s'en chargeront|s'en occuperont]",
);
