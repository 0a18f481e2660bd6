import type { Action } from '#proposal/action-words.ts';
import { verb } from './conjugate-fr.ts';
import { spread } from './spread.ts';

/** Turns by which French speakers ask for words, in prose rather than in the language of amendments. */
export const frenchProse: Readonly<Partial<Record<Action, readonly string[]>>> = {
  delete: [...verb('barr'), ...verb('biff'), ...verb('gomm'), ...verb('effac')],
  change: spread('[écrive|écrivions|écrivent|écrivît|mette|mettions|mettent]'),
  insert: spread(
    '[faudrait|faut|devrait|devrions|pourrait|pourrions|voudrions|souhaiterions] évoquer',
    '[être|soit|serait|fût] [enrichi|enrichie|étoffé|étoffée|augmenté|augmentée|agrémenté|agrémentée] [de|par|d’une|d’un]',
    '[gagnerait|gagneraient|gagne] à [nommer|mentionner|citer|inclure|évoquer]',
  ),
  keep: spread(
    "[n'accepterait|n'accepterions|n'accepterons|n'acceptera|n'accepterais|ne tolérerait|ne tolérerions|ne voudrait|ne voudrions|ne souhaite|ne souhaitons] pas [qu'il soit|qu'elle soit|qu'ils soient|que ce paragraphe soit|le voir|la voir|les voir] [affaibli|affaiblie|affaiblis|édulcoré|édulcorée|dilué|diluée|amoindri|remis en cause|modifié|touché|supprimé|supprimée|disparaître]",
    "[qu'on n'y|n'y|qu'on n’y] [touchons|touche|touchez] [plus|pas]",
    'ne [lâche|lâchons|lâcherons|lâchera] pas',
    'ne [changez|changeons|retirez|retranchez|modifiez] pas [une virgule|un mot|un iota|une ligne]',
  ),
  reserve: spread(
    '[fera|ferons|ferai] [|le moment venu, |en temps voulu ]une déclaration [à ce propos|à ce sujet|interprétative|explicative]',
    "[entend|entendons|entends|comprend|comprenons] au sens [qu'il|qu'elle|que nous|que]",
  ),
  withdraw: spread('[y renonçons|y renonce|y renonceons|y renoncerons]', "[n'insistons|n'insiste|n'insisterons] plus"),
};

export const frenchProseHints: Readonly<Partial<Record<Action, readonly string[]>>> = {
  keep: spread(
    '[est|nous paraît|nous semble|me paraît|paraît] [réaliste|sage|équilibré|équilibrée|juste|judicieux|judicieuse|bien venu]',
    '[pose|énonce|fixe|retient] le bon [principe|cap|cadre|équilibre]',
  ),
  reserve: spread(
    "[pourrait|pourrions|pourrais] [l'envisager|l'accepter|s'y rallier|nous y rallier|y consentir|y souscrire|vivre avec], [si|pourvu que|à condition que|pour peu que]",
  ),
};

/** What holds a verb of ours and asks for nothing. */
export const frenchProseNoise: readonly string[] = spread(
  '[dont il|il y|il|où il] est question',
  '[se réjouit|nous réjouissons|me réjouis|réjouissons|heureux|heureuse|heureuses|se félicite|nous félicitons|satisfaits|satisfait|content|contents] de lire',
  '[inchangé|inchangée|inchangés|identique] [par rapport à|depuis|à la version]',
  '[réserver|réservation de|réservation d’|retenir] [la|une|des|les|deux|trois|cette|d’une] [salle|salles|chambre|chambres|place|places|table|tables|cabine|cabines]',
  '[souhaite|souhaitons|souhaiterait|souhaiterions|voudrait|voudrions|désire|désirons|aimerait|aimerions] réserver [la|une|des|les|deux|trois|cette] [petite |grande |][salle|salles|place|places|table|cabine|cabines]',
);

/** What leaves a place to others, and says nothing of it. */
export const frenchProseSilences: readonly string[] = spread(
  '[aucun|pas d’] avis',
  'ne [nous|me] [concerne|concernent|touche|touchent] [pas|guère|en rien]',
  '[nous|me] [laisse|laissent] [|donc |assez |plutôt ][indifférents|indifférent|indifférente|froids]',
  '[sans objet|sans intérêt] pour [nous|moi|notre délégation]',
);
