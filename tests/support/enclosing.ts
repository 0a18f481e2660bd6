import type { SizedFile } from '#mail/message.ts';
import type { Enclosing } from '#compilation/digest-enclosed.ts';
import type { SubmissionWithItems } from '#submission/record.ts';

/** Files that go with digests, kept in memory; their bytes can be said to be as many as wanted. */
export const inMemory = (received: readonly SubmissionWithItems[], bytes: number | null = null) => {
  const kept = new Map<string, Uint8Array>();
  const links: { readonly token: string; readonly file: SizedFile; readonly days: number }[] = [];
  const enclosing: Enclosing = {
    received: async () => received,
    keep: async (file) => {
      const key = `kept/${file.name}`;
      kept.set(key, file.bytes);
      return { name: file.name, type: file.type, bytes: bytes ?? file.bytes.length, key };
    },
    link: async (file, days) => {
      const token = `token-of-link-${String(links.length + 1)}`;
      links.push({ token, file, days });
      return token;
    },
  };
  return { enclosing, kept, links };
};

/** For digests with which nothing goes. */
export const noFiles: Enclosing = {
  received: () => Promise.reject(new Error('nothing is asked for')),
  keep: () => Promise.reject(new Error('nothing is kept')),
  link: () => Promise.reject(new Error('nothing is linked')),
};
