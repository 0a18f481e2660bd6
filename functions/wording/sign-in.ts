import type { Language } from './language.ts';

/** The sign-in page refused; its answer fits no sign-in of this browser; this browser's sign-in is over. */
export type NotIn = 'denied' | 'stale' | 'over';

/** Signing in to the secretariat's pages, in its two working languages. */
export interface SignInWording {
  readonly title: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signedInAs: string;
  readonly roles: Readonly<Record<'secretariat' | 'chair' | 'none', string>>;
  readonly first: string;
  readonly firstHow: string;
  readonly notYours: string;
  readonly notYoursHow: string;
  readonly noRole: (name: string) => string;
  readonly noRoleHow: string;
  readonly notDone: string;
  readonly notDoneHow: Readonly<Record<NotIn, string>>;
  readonly silent: string;
  readonly silentHow: string;
  readonly signedOut: string;
  readonly signedOutHow: string;
  readonly signOutThere: string;
}

const en: SignInWording = {
  title: 'Sign in',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  roles: { secretariat: 'secretariat', chair: 'chair', none: 'no role here' },
  first: 'You are not signed in',
  firstHow: 'Nothing was changed. Perhaps you were away for long: sign in again, then repeat what you did.',
  notYours: 'This page is not for your role',
  notYoursHow: 'Nothing was changed. If you need it for your work, ask the secretariat.',
  noRole: (name) => `You are signed in as ${name}, but have no role in this conference’s secretariat.`,
  noRoleHow:
    'These pages are for the secretariat and the chair. Ask the person who looks after its accounts to put yours into one of their groups, then sign in again. To send a contribution you need no account.',
  notDone: 'You were not signed in',
  notDoneHow: {
    denied:
      'The sign-in page refused: you did not agree there, or your account may not use these pages. Sign in once more and agree; if it refuses again, ask the person who looks after the secretariat’s accounts.',
    stale:
      'The answer of the sign-in page did not fit: it was too old, used twice, or began in another browser. Please sign in once more.',
    over: 'This browser has no sign-in under way: it took longer than ten minutes, or the browser keeps no cookies of this site. Allow its cookies, then sign in once more.',
  },
  silent: 'The sign-in page gives no usable answer',
  silentHow:
    'What comes by mail and form goes on being taken in. Please try again in a minute; if it stays so, tell the person who runs this installation: its log says why.',
  signedOut: 'You are signed out',
  signedOutHow: 'On a computer that others use too, close the browser.',
  signOutThere: 'Sign out of the sign-in page too',
};

const fr: SignInWording = {
  title: 'Se connecter',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  signedInAs: 'Connecté :',
  roles: { secretariat: 'secrétariat', chair: 'présidence', none: 'aucun rôle ici' },
  first: 'Vous n’êtes pas connecté',
  firstHow:
    'Rien n’a été modifié. Peut-être vous êtes-vous absenté longtemps : connectez-vous de nouveau, puis recommencez.',
  notYours: 'Cette page n’est pas destinée à votre rôle',
  notYoursHow: 'Rien n’a été modifié. Si votre travail l’exige, adressez-vous au secrétariat.',
  noRole: (name) => `Vous êtes connecté comme ${name}, mais sans rôle au secrétariat de cette conférence.`,
  noRoleHow:
    'Ces pages sont destinées au secrétariat et à la présidence. Demandez à la personne chargée des comptes de vous inscrire dans l’un de leurs groupes, puis reconnectez-vous. Aucun compte n’est nécessaire pour envoyer une contribution.',
  notDone: 'La connexion n’a pas abouti',
  notDoneHow: {
    denied:
      'La page de connexion a refusé : vous n’y avez pas donné votre accord, ou votre compte ne peut pas utiliser ces pages. Connectez-vous encore une fois et acceptez ; si elle refuse de nouveau, adressez-vous à la personne chargée des comptes du secrétariat.',
    stale:
      'La réponse de la page de connexion ne convenait pas : trop ancienne, déjà utilisée ou commencée dans un autre navigateur. Veuillez vous connecter encore une fois.',
    over: 'Aucune connexion n’est en cours dans ce navigateur : elle a duré plus de dix minutes, ou le navigateur ne garde pas les cookies de ce site. Autorisez-les, puis connectez-vous encore une fois.',
  },
  silent: 'La page de connexion ne donne pas de réponse utilisable',
  silentHow:
    'Les contributions par courrier et par formulaire continuent d’être reçues. Veuillez réessayer dans une minute ; si cela dure, prévenez la personne qui exploite cette installation : son journal dit pourquoi.',
  signedOut: 'Vous êtes déconnecté',
  signedOutHow: 'Sur un ordinateur partagé, fermez le navigateur.',
  signOutThere: 'Se déconnecter aussi de la page de connexion',
};

const written: Partial<Record<Language, SignInWording>> = { en, fr };
export const signInWording = (language: Language): SignInWording => written[language] ?? en;
