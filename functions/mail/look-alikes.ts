import { domainToUnicode } from 'node:url';
import { addrSpec } from './addresses.ts';
import type { Mailbox } from './message.ts';
import { sameAddress } from './same-address.ts';

/**
 * What about a sender could make a person take him for another (HOSTILE B4, B5): for the officer who reads the record.
 * Nothing is decided by it: identity is the address alone, and a look-alike is simply another address.
 */
export const lookAlikeProblems = ({ name, address }: Mailbox): string[] => [
  ...(hasHidden(name ?? '') || hasHidden(address ?? '')
    ? [
        'The name or address of the sender has invisible characters or turns the direction of writing; read it letter by letter.',
      ]
    : []),
  ...(address === null || !isStrange(address)
    ? []
    : [
        `The address of the sender is written so that it can be taken for another one (${address}); compare it letter by letter with the one you know.`,
      ]),
  ...otherAddress(name, address),
];

/** Zero-width characters, soft hyphens, direction marks and overrides, Unicode tags; the sign for a coloured emoji is none. */
const hasHidden = (text: string): boolean => /\p{Default_Ignorable_Code_Point}/u.test(text.replace(/\ufe0f/g, ''));

const isStrange = (address: string): boolean => {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const labels = domainToUnicode(address.slice(at + 1)).split('.');
  return (
    // Full-width and other compatibility forms are the same letters to the eye, and another mailbox to the machine.
    local.normalize('NFKC') !== local.normalize('NFC') ||
    [...local.split(/[._+-]/), ...labels].some((label) => mixesScripts(label) || looksLatin(label))
  );
};

/** Scripts with letters of one shape; Chinese beside Latin, or Japanese, deceives nobody. */
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

const mixesScripts = (label: string): boolean => scripts.filter((script) => script.test(label)).length > 1;

/** A word of none but Cyrillic or Greek letters that are drawn like Latin ones: `аррӏе`. */
const looksLatin = (label: string): boolean =>
  /^[\d-]*[асеорхуіјѕһԁӏԛԝοαρνυικχ][\d\-асеорхуіјѕһԁӏԛԝοαρνυικχ]*$/u.test(label);

/** A name that shows an address, and it is not the one that the mail comes from. */
const otherAddress = (name: string | null, address: string | null): string[] => {
  const shown = (name ?? '')
    .slice(0, 1000)
    .split(/[\s<>"'(),;:]/)
    .find((word) => word.includes('@'));
  const spec = shown === undefined ? null : addrSpec(shown);
  return spec === null || sameAddress(spec, address)
    ? []
    : [`The name of the sender shows an address (${spec}) that is not the one the mail comes from.`];
};

/** Letters that are drawn alike, pair by pair: Latin, then Cyrillic; Latin, then Greek. */
const drawnAlike = [
  'aаeеoоpрcсyуxхiіjјsѕhһdԁlӏqԛwԝAАBВEЕKКMМHНOОPРCСTТYУXХIІJЈSЅ',
  'oοaαvνpρuυiιkκxχAΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤYΥXΧ',
].map((pairs) => {
  const letters = [...pairs];
  const latin = letters.filter((_, at) => at % 2 === 0);
  const other = letters.filter((_, at) => at % 2 === 1);
  const table = (from: readonly string[], to: readonly string[]) =>
    new Map(from.map((one, at) => [one, to[at] ?? one]));
  return { toLatin: table(other, latin), fromLatin: table(latin, other) };
});

/**
 * A word with letters of two alphabets as the one word that it looks like: `S\u0435ction` is Section. Where not every
 * letter has a like one, it is no disguise and stays. The length does not change.
 */
export const lookingLike = (text: string): string =>
  /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)
    ? text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,60}/gu, ofOneAlphabet)
    : text;

const ofOneAlphabet = (word: string): string => {
  if (!mixesScripts(word)) return word;
  const letters = [...word];
  for (const { toLatin, fromLatin } of drawnAlike) {
    const latin = letters.map((one) => (/\p{Script=Latin}/u.test(one) ? one : toLatin.get(one)));
    const other = letters.map((one) => (/\p{Script=Latin}/u.test(one) ? fromLatin.get(one) : one));
    for (const version of [latin, other])
      if (version.every((one) => one !== undefined) && !mixesScripts(version.join(''))) return version.join('');
  }
  return word;
};
