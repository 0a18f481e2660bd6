import { Resolver } from 'node:dns/promises';

/** Asks for the TXT records of a name. */
export type LookUp = (name: string, type: string) => Promise<string[][]>;

/** The name servers took too long, all questions together. A later try may have more luck. */
export class LookUpTooSlow extends Error {
  readonly retryHelps = true;
  readonly code = 'ETIMEOUT';
  constructor(ms: number) {
    super(`the domain name service did not answer within ${String(ms)} ms`);
    this.name = 'LookUpTooSlow';
  }
}

/**
 * Questions to the name servers of the runtime that must all be answered within so many milliseconds from the first on:
 * each mail gets a series of its own, so that a slow server holds up one mail and not the batch.
 */
export const lookUpsWithin = (ms: number, ask: LookUp = askTxt): LookUp => {
  let end: Promise<never> | undefined;
  return (name, type) => {
    end ??= endAfter(ms);
    return Promise.race([ask(name, type), end]);
  };
};

const endAfter = (ms: number): Promise<never> => {
  const end = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new LookUpTooSlow(ms));
    }, ms).unref();
  });
  end.catch(() => undefined); // nobody may be waiting any more
  return end;
};

/** Two tries of a second each: the whole series has its own end. */
const askTxt: LookUp = (name) => new Resolver({ timeout: 1_000, tries: 2 }).resolveTxt(name);
