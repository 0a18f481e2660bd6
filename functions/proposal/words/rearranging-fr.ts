import type { Action } from '#proposal/action-words.ts';
import { verb } from './conjugate-fr.ts';
import { spread } from './spread.ts';

/** « ferions passer », « faites figurer »: the forms of « faire » before what is to be done. */
const making = 'ferions|ferait|ferons|fera|faisons|faites|fassions|fasse|faisant|ferais';

/** How places are moved, joined and divided, beside the plain verbs for it. */
export const frenchRearranging: Readonly<Partial<Record<Action, readonly string[]>>> = {
  move: spread(
    '[devrait|doit|pourrait|peut|devraient] [ouvrir|clore|conclure|fermer|terminer|inaugurer] la [section|partie|sous-section|Déclaration]',
    `[${making}] [passer|figurer|remonter|descendre|glisser|migrer]`,
    'faire [remonter|descendre|migrer]',
    '[à|de|être] [rapatrier|reloger|repositionner|reclasser|relocaliser|transposer|basculer]',
    '[rapatrié|relogé|repositionné|reclassé|transposé|basculé|relégué|renvoyé] [en|dans|vers|sous|après|avant|à]',
    '[sa place est|leur place est|sa place serait|sa vraie place est|sa place naturelle est|sa juste place est] [plutôt|davantage|bien plutôt|juste|immédiatement|directement|] [sous|dans|en|après|avant|à|au|parmi|derrière]',
    '[suive|suivent|suivrait|suivraient|suivra|précède|précèdent] [immédiatement|directement] le paragraphe',
    '[appartient|appartiennent] [plutôt|davantage|en réalité] à',
    '[ressortit|ressortissent] [plutôt|davantage] à',
    '[permutez|permutons|permuterions|interchanger|intervertissez|intervertir|inversez|inversons]',
    '[déménager|déménagez|déménagerait|déménagerions]',
    '[relèverait|relèveraient] [plutôt|davantage|mieux]',
    '[doit|doivent|devrait|devraient|peut|pourrait|pourraient] [remonter|descendre|passer|migrer|figurer|glisser] [en|sous|vers|après|avant|dans|plus]',
  ).filter((form) => form !== 'intervertir'),
  merge: [
    ...spread(
      '[être versé|être versée|être versés|être coulé|être coulés] [dans|avec]',
      '[joindrions|joindrait|joignons|joignez|joindriez|joindrons|joints|jointes] [|volontiers|ensemble|utilement]',
      '[être |soient |à |les |le |de |]amalgam[er|és|ées|é|ée|ons|erions|erait]',
      '[être |soient |à |les |]condens[er|és|ées|ons|erions|erait] en un',
      '[être |soient |à |les |]ramen[er|és|ées|ons] à un',
      '[pourraient|peuvent|devraient|pourrait] [être ramenés à|se réduire à|tenir en|tenir dans|se résumer en|se fondre en] un',
      "[n'en |ne ]formeraient [plus |]qu'un",
      "ne [faisons|faites|ferions|ferait] qu'un",
      '= un seul [paragraphe|texte|alinéa]',
      '[rassembler|rassemblons|rassemblez|rassemblés|rassemblées|rassemblerions|rassemblerait]',
      '[à |les |]mari[er|ons|erions]',
      '[agréger|agrégeons|agrégés|coller|collons|souder|soudons]',
      '[un texte unique|un paragraphe unique|un unique paragraphe]',
    ).filter((form) => !['joints', 'jointes', 'coller', 'collons', 'souder', 'soudons', 'marier'].includes(form)),
    ...verb('jumel', 'jumelle', 'jumellerait'),
  ],
  split: [
    ...spread(
      "deux paragraphes [au lieu d'un|plutôt qu'un]",
      "[ferait|feraient|mérite|mériterait|constituerait|pourrait faire|devrait faire|deviendrait] [un|l'objet d'un] [paragraphe|alinéa] [à part|distinct|séparé|autonome]",
      '[couper|coupez|coupons|couperions|couperait|coupé|coupée|coupés|casser|cassons|rompre|éclater|éclaté|éclatée|éclatons|éclaterions|partager|partagé|partagée|partageons|partagerions|fendre|fendu|tronçonner|tronçonné|répartir|réparti|répartie|répartirions|répartirait|répartissons|ventiler|ventilé|distribuer|distribué|ventilerions] [en|sur|entre] [deux|trois|plusieurs]',
      '[éclater|éclaté|partagé|partager|répartir|réparti|coupé|couper|scindé|ventiler] en',
      '[fractionner|fractionnons|fractionnez|fractionné|fractionnée|fractionnés|fractionnerions|fractionnerait|fractionnement de]',
      '[morceler|morcelons|morcelé|morcellement de]',
      '[dissocier|dissocié|dissociée|dissocierions]',
      "[en |d'en |]tirer deux paragraphes",
      '[mérite|mériterait|méritent|mériteraient|demande|demanderait|justifie|justifierait] deux paragraphes',
      '[faire |feraient |ferait |ferions |faisons |][l’objet de|] deux paragraphes [distincts|séparés]',
    ).filter((form) => form !== 'deux paragraphes distincts' && !/^en? (?:en|deux)/u.test(form)),
  ],
};
