import { createHash } from 'node:crypto';

/**
 * What a token is stored under: nobody who reads the table can use what he reads. One round of SHA-256 is enough for 32
 * random bytes, which nobody guesses (unlike a password).
 */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
