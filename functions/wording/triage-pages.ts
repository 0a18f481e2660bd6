import type { Language } from './language.ts';

/** The words of the board, the paragraph's page and the review queue: English and French, as the secretariat works. */
export interface TriagePageWording {
  readonly key: (key: string) => string;
  readonly keys: {
    readonly title: string;
    readonly on: string;
    readonly show: string;
    readonly rows: string;
    readonly enter: string;
    readonly opens: string;
    readonly ticks: string;
    readonly shows: string;
    readonly escape: string;
    readonly leaves: string;
    readonly close: string;
  };
  readonly review: {
    readonly position: (at: number, of: number) => string;
    readonly doneTitle: string;
    readonly done: string;
    readonly wholes: string;
    readonly wholesHelp: string;
    readonly withoutProposals: string;
    readonly queueLink: string;
    readonly noLonger: (reference: string) => string;
    readonly touched: (by: string, at: string, move: string) => string;
    readonly draft: string;
    readonly suggested: string;
    readonly noPlace: string;
    readonly candidates: string;
    readonly whyWaits: string;
    readonly did: (reference: string) => string;
    readonly didNot: string;
    readonly whole: string;
    readonly original: string;
    readonly files: string;
    readonly history: string;
    readonly older: (reference: string) => string;
    readonly session: string;
  };
  readonly moves: {
    readonly accept: string;
    readonly acceptAt: (target: string) => string;
    readonly vouch: string;
    readonly candidate: (target: string) => string;
    readonly split: string;
    readonly splitHelp: string;
    readonly target: string;
    readonly targetHelp: string;
    readonly kind: string;
    readonly destination: string;
    readonly words: string;
    readonly wordsHelp: string;
    readonly notAProposal: string;
    readonly undo: string;
    readonly note: string;
    readonly skip: string;
    readonly change: string;
    readonly previous: string;
  };
  readonly bulk: {
    readonly publish: string;
    readonly unpublish: string;
    /** So many stand in what was chosen; the first of them were moved. */
    readonly tooMany: (left: number) => string;
  };
  readonly filters: {
    readonly title: string;
    readonly search: string;
    readonly delegation: string;
    readonly group: string;
    readonly section: string;
    readonly kind: string;
    readonly state: string;
    readonly late: string;
    readonly language: string;
    readonly trust: string;
    readonly any: string;
    readonly yes: string;
    readonly no: string;
    readonly show: string;
    readonly clear: string;
    readonly found: (n: number, of: number) => string;
    readonly none: string;
  };
  readonly board: {
    readonly of: (n: number) => string;
    readonly countsTitle: string;
    readonly place: string;
    readonly all: string;
    readonly waiting: string;
    readonly open: string;
    readonly decided: string;
    readonly withdrawn: string;
    readonly closed: string;
    readonly unconfirmed: string;
    readonly newest: string;
    readonly byState: string;
    readonly inOtherMail: string;
    readonly inWholes: string;
    readonly results: string;
  };
  readonly place: {
    readonly text: string;
    readonly positions: string;
    readonly laidOver: string;
    readonly tick: string;
    readonly layOver: string;
    readonly layAll: string;
    readonly layNone: string;
    readonly notLaid: (names: string) => string;
    readonly proposals: (n: number, entries: number) => string;
    readonly page: (at: number, of: number) => string;
    readonly pages: string;
    readonly next: string;
    readonly previous: string;
    readonly identical: (n: number) => string;
    readonly near: (reference: string) => string;
    readonly nearHas: (words: string) => string;
    readonly nearLacks: (words: string) => string;
    readonly alternative: (at: number, of: number) => string;
    readonly collisions: string;
    readonly collides: (how: 'words' | 'spot' | 'deleted' | 'kept' | 'opposed', words: string) => string;
    readonly collidesWith: (names: string) => string;
    readonly supports: string;
    readonly opposes: string;
    readonly nobody: string;
    readonly theText: string;
    readonly state: string;
    readonly states: Readonly<Record<'open' | 'agreed-in-informals' | 'agreed-ad-ref' | 'closed', string>>;
    readonly stateSet: (by: string, at: string) => string;
    readonly setState: string;
    readonly undoState: (to: string) => string;
    readonly earlierStates: (count: number) => string;
    readonly stateRefused: (now: string) => string;
    readonly notes: string;
    readonly choose: (reference: string) => string;
    readonly bulk: string;
    readonly bulkHelp: string;
    readonly chooseMove: string;
    readonly apply: string;
    readonly bulkDone: (moved: number) => string;
    readonly bulkNot: string;
    readonly nothingChosen: string;
    readonly before: string;
    readonly after: string;
    readonly others: (n: number) => string;
    /** The last of a list that has its own "and". */
    readonly rest: (n: number) => string;
  };
}

const n = (language: string, value: number): string => new Intl.NumberFormat(language).format(value);

const en: TriagePageWording = {
  key: (key) => `key ${key}`,
  keys: {
    title: 'Keys',
    on: 'Single keys work on the console’s pages',
    show: 'Keys of this page',
    rows: 'next row of a list, row before',
    enter: 'Enter',
    opens: 'opens the row',
    ticks: 'ticks the row',
    shows: 'shows these keys, and closes them',
    escape: 'Esc',
    leaves: 'leaves a field',
    close: 'Close',
  },
  review: {
    position: (at, of) => `Item ${n('en', at)} of ${n('en', of)}`,
    doneTitle: 'Nothing waits for a person',
    done: 'Every proposal has its place, and its sender is proven.',
    wholes: 'Contributions to read whole',
    withoutProposals: 'Contributions without proposals',
    wholesHelp: 'Scans, queued corrections, words without a place: what no single proposal says.',
    queueLink: 'Back to the queue',
    noLonger: (reference) => `${reference} no longer waits.`,
    touched: (by, at, move) => `Last moved by ${by}, ${at}: ${move}.`,
    draft: 'The draft',
    suggested: 'suggested',
    noPlace: 'No place was found for it.',
    candidates: 'Other places',
    whyWaits: 'Why it waits',
    did: (reference) => `Done: ${reference}`,
    didNot: 'Not done',
    whole: 'whole contribution',
    original: 'the mail as it came',
    files: 'files',
    history: 'history',
    older: (reference) => `Look among those before ${reference}`,
    session: 'considered',
  },
  moves: {
    accept: 'Accept',
    acceptAt: (target) => `Accept ${target}`,
    vouch: 'Vouch for the sender',
    candidate: (target) => `Take ${target}`,
    split: 'Split',
    splitHelp: 'Places to split it into, with spaces between; none: one proposal for each change or paragraph.',
    target: 'Another place',
    targetHelp: 'II.19, II.19+ (new after it), II.4-6, II.A, general',
    kind: 'Kind',
    destination: 'Where it moves to',
    words: 'Words',
    wordsHelp: 'The whole new text; or one change a line: old words => new words',
    notAProposal: 'Not a proposal',
    undo: 'Undo',
    note: 'Note',
    skip: 'Later',
    change: 'Change',
    previous: 'Back',
  },
  bulk: {
    publish: 'Publish',
    unpublish: 'Take back from publication',
    tooMany: (left) => `${n('en', left)} more were too many at once: do it again for them.`,
  },
  filters: {
    title: 'Search and filter',
    search: 'Words',
    delegation: 'Delegation',
    group: 'Group',
    section: 'Section',
    kind: 'Kind',
    state: 'State',
    late: 'Late',
    language: 'Language',
    trust: 'Sender',
    any: 'any',
    yes: 'late only',
    no: 'in time only',
    show: 'Show',
    clear: 'Show everything',
    found: (found, of) => `${n('en', found)} of ${n('en', of)} ${of === 1 ? 'proposal' : 'proposals'}`,
    none: 'No proposal is like that. Take a condition away, or show everything.',
  },
  board: {
    of: (value) => `${n('en', value)} ${value === 1 ? 'proposal' : 'proposals'}`,
    countsTitle: 'Counts by section and state',
    place: 'Section',
    all: 'all',
    waiting: 'waiting',
    open: 'open',
    decided: 'decided',
    withdrawn: 'withdrawn',
    closed: 'no proposal',
    unconfirmed: 'not confirmed',
    newest: 'Newest first',
    byState: 'Counted in the cells',
    inWholes: 'Look for these words in contributions without proposals',
    inOtherMail: 'Look for these words in other mail',
    results: 'Proposals',
  },
  place: {
    text: 'The text',
    positions: 'Positions',
    laidOver: 'The text with the ticked proposals laid over it',
    tick: 'lay over',
    layOver: 'Lay the ticked over the text',
    layAll: 'All of this page',
    layNone: 'None',
    notLaid: (names) => `Not laid over, since it is not certain where they take hold: ${names}`,
    proposals: (all, entries) =>
      all === entries
        ? `${n('en', all)} ${all === 1 ? 'proposal' : 'proposals'}`
        : `${n('en', all)} proposals in ${n('en', entries)} ${entries === 1 ? 'entry' : 'entries'}; identical ones stand together`,
    page: (at, of) => `Page ${n('en', at)} of ${n('en', of)}`,
    pages: 'Pages',
    next: 'Next page',
    previous: 'Previous page',
    identical: (count) => `identical, ${n('en', count)} times`,
    near: (reference) => `nearly the same as ${reference}`,
    nearHas: (words) => `it alone says: ${words}`,
    nearLacks: (words) => `it lacks: ${words}`,
    alternative: (at, of) => `alternative ${n('en', at)} of ${n('en', of)}`,
    collisions: 'Collisions',
    collides: (how, words) =>
      ({
        words: `different changes to the same words: “${words}”`,
        spot: words === '' ? 'different words at the same spot' : `different words at the same spot, after “${words}”`,
        deleted: 'some delete the whole of what others change',
        kept: 'some want the text kept, others change or delete it',
        opposed: 'opposed by another delegation',
      })[how],
    collidesWith: (names) => `with ${names}`,
    supports: 'Support',
    opposes: 'Oppose',
    nobody: 'nobody yet',
    theText: 'the text as it stands',
    state: 'State of the paragraph',
    states: {
      open: 'open',
      'agreed-in-informals': 'agreed in informals',
      'agreed-ad-ref': 'agreed ad referendum',
      closed: 'closed',
    },
    stateSet: (by, at) => `set by ${by}, ${at}`,
    setState: 'Set the state',
    undoState: (to) => `Undo: back to “${to}”`,
    earlierStates: (count) => (count === 1 ? 'One earlier change' : `${String(count)} earlier changes`),
    stateRefused: (now) => `Somebody set it meanwhile: it is “${now}” now. Look again, then set it.`,
    notes: 'Notes',
    choose: (reference) => `choose ${reference}`,
    bulk: 'With the chosen ones',
    bulkHelp:
      'Tick proposals in the list, and choose what to do with them. Each is moved by itself and can be undone by itself.',
    chooseMove: 'Choose…',
    apply: 'Do it',
    bulkDone: (moved) => `${n('en', moved)} moved.`,
    bulkNot: 'Not moved:',
    nothingChosen: 'Nothing was done: tick proposals, and choose what to do with them.',
    before: 'Previous place',
    after: 'Next place',
    others: (count) => `and ${n('en', count)} more`,
    rest: (count) => `${n('en', count)} ${count === 1 ? 'other' : 'others'}`,
  },
};

const fr: TriagePageWording = {
  key: (key) => `touche ${key}`,
  keys: {
    title: 'Touches',
    on: 'Les touches simples agissent sur les pages du secrétariat',
    show: 'Touches de cette page',
    rows: 'ligne suivante d’une liste, ligne précédente',
    enter: 'Entrée',
    opens: 'ouvre la ligne',
    ticks: 'coche la ligne',
    shows: 'montre ces touches, et les referme',
    escape: 'Échap',
    leaves: 'quitte un champ',
    close: 'Fermer',
  },
  review: {
    position: (at, of) => `Élément ${n('fr', at)} sur ${n('fr', of)}`,
    doneTitle: 'Rien n’attend une personne',
    done: 'Chaque proposition est à sa place, et son expéditeur est avéré.',
    wholes: 'Contributions à lire en entier',
    withoutProposals: 'Contributions sans proposition',
    wholesHelp:
      'Numérisations, corrections en attente, mots sans place : ce qu’aucune proposition ne dit à elle seule.',
    queueLink: 'Retour à la file',
    noLonger: (reference) => `${reference} n’attend plus.`,
    touched: (by, at, move) => `Dernière modification par ${by}, ${at} : ${move}.`,
    draft: 'Le projet',
    suggested: 'proposé',
    noPlace: 'Aucun endroit n’a été trouvé.',
    candidates: 'Autres endroits',
    whyWaits: 'Pourquoi elle attend',
    did: (reference) => `Fait : ${reference}`,
    didNot: 'Pas fait',
    whole: 'contribution entière',
    original: 'le courriel tel que reçu',
    files: 'fichiers',
    history: 'historique',
    older: (reference) => `Chercher parmi celles d’avant ${reference}`,
    session: 'examen',
  },
  moves: {
    accept: 'Accepter',
    acceptAt: (target) => `Accepter ${target}`,
    vouch: 'Répondre de l’expéditeur',
    candidate: (target) => `Prendre ${target}`,
    split: 'Scinder',
    splitHelp: 'Endroits, séparés par des espaces ; sans rien : une proposition par modification ou par paragraphe.',
    target: 'Autre endroit',
    targetHelp: 'II.19, II.19+ (nouveau, après), II.4-6, II.A, general',
    kind: 'Type',
    destination: 'Où il est déplacé',
    words: 'Libellé',
    wordsHelp: 'Le nouveau texte en entier ; ou une modification par ligne : anciens mots => nouveaux mots',
    notAProposal: 'Pas une proposition',
    undo: 'Annuler',
    note: 'Note',
    skip: 'Plus tard',
    change: 'Changer',
    previous: 'Retour',
  },
  bulk: {
    publish: 'Publier',
    unpublish: 'Retirer de la publication',
    tooMany: (left) => `${n('fr', left)} de plus étaient trop à la fois : recommencez pour elles.`,
  },
  filters: {
    title: 'Chercher et filtrer',
    search: 'Mots',
    delegation: 'Délégation',
    group: 'Groupe',
    section: 'Section',
    kind: 'Type',
    state: 'État',
    late: 'Délai',
    language: 'Langue',
    trust: 'Expéditeur',
    any: 'tous',
    yes: 'tardives seulement',
    no: 'dans les délais seulement',
    show: 'Afficher',
    clear: 'Tout afficher',
    found: (found, of) => `${n('fr', found)} sur ${n('fr', of)} ${of < 2 ? 'proposition' : 'propositions'}`,
    none: 'Aucune proposition ne répond à cela. Retirez une condition, ou affichez tout.',
  },
  board: {
    of: (value) => `${n('fr', value)} ${value < 2 ? 'proposition' : 'propositions'}`,
    countsTitle: 'Nombre par section et par état',
    place: 'Section',
    all: 'toutes',
    waiting: 'en attente',
    open: 'ouvertes',
    decided: 'tranchées',
    withdrawn: 'retirées',
    closed: 'sans proposition',
    unconfirmed: 'non confirmées',
    newest: 'Les plus récentes d’abord',
    byState: 'Comptées dans les cases',
    inWholes: 'Chercher ces mots dans les contributions sans proposition',
    inOtherMail: 'Chercher ces mots dans l’autre courrier',
    results: 'Propositions',
  },
  place: {
    text: 'Le texte',
    positions: 'Positions',
    laidOver: 'Le texte et les propositions cochées',
    tick: 'porter sur le texte',
    layOver: 'Porter les cochées sur le texte',
    layAll: 'Toutes celles de cette page',
    layNone: 'Aucune',
    notLaid: (names) => `Non portées, faute de certitude sur l’endroit : ${names}`,
    proposals: (all, entries) =>
      all === entries
        ? `${n('fr', all)} ${all < 2 ? 'proposition' : 'propositions'}`
        : `${n('fr', all)} propositions en ${n('fr', entries)} ${entries < 2 ? 'entrée' : 'entrées'} ; les identiques sont réunies`,
    page: (at, of) => `Page ${n('fr', at)} sur ${n('fr', of)}`,
    pages: 'Pages',
    next: 'Page suivante',
    previous: 'Page précédente',
    identical: (count) => `identique, ${n('fr', count)} fois`,
    near: (reference) => `presque identique à ${reference}`,
    nearHas: (words) => `elle seule dit : ${words}`,
    nearLacks: (words) => `il lui manque : ${words}`,
    alternative: (at, of) => `variante ${n('fr', at)} sur ${n('fr', of)}`,
    collisions: 'Incompatibilités',
    collides: (how, words) =>
      ({
        words: `modifications différentes des mêmes mots : « ${words} »`,
        spot: words === '' ? 'mots différents au même endroit' : `mots différents au même endroit, après « ${words} »`,
        deleted: 'les unes suppriment en entier ce que d’autres modifient',
        kept: 'les unes gardent le texte, d’autres le modifient ou le suppriment',
        opposed: 'une autre délégation s’y oppose',
      })[how],
    collidesWith: (names) => `avec ${names}`,
    supports: 'Appuient',
    opposes: 'S’opposent',
    nobody: 'personne pour l’instant',
    theText: 'le texte tel quel',
    state: 'État du paragraphe',
    states: {
      open: 'ouvert',
      'agreed-in-informals': 'agréé en consultations',
      'agreed-ad-ref': 'agréé ad referendum',
      closed: 'clos',
    },
    stateSet: (by, at) => `fixé par ${by}, ${at}`,
    setState: 'Fixer l’état',
    undoState: (to) => `Annuler : revenir à « ${to} »`,
    earlierStates: (count) => (count === 1 ? 'Un changement antérieur' : `${String(count)} changements antérieurs`),
    stateRefused: (now) => `Quelqu’un l’a fixé entre-temps : il est « ${now} ». Regardez de nouveau, puis fixez-le.`,
    notes: 'Notes',
    choose: (reference) => `choisir ${reference}`,
    bulk: 'Avec celles qui sont choisies',
    bulkHelp:
      'Cochez des propositions dans la liste et choisissez que faire. Chacune est modifiée, et s’annule, séparément.',
    chooseMove: 'Choisissez…',
    apply: 'Exécuter',
    bulkDone: (moved) => `${n('fr', moved)} modifiée(s).`,
    bulkNot: 'Non modifiées :',
    nothingChosen: 'Rien n’a été fait : cochez des propositions et choisissez que faire.',
    before: 'Endroit précédent',
    after: 'Endroit suivant',
    others: (count) => `et ${n('fr', count)} ${count < 2 ? 'autre' : 'autres'}`,
    rest: (count) => `${n('fr', count)} ${count < 2 ? 'autre' : 'autres'}`,
  },
};

const written: Partial<Record<Language, TriagePageWording>> = { en, fr };
export const triagePageWording = (language: Language): TriagePageWording => written[language] ?? en;
