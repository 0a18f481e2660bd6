import { synthesize } from '#tests/support/synth.ts';
import { type Installation, installed } from './deployed.ts';

/** The live stage: its mail domains are the conference's own, as on one machine. Synthesized once for each test file. */
export const liveTemplate = once(() => synthesize({ stage: 'live' }).main);
export const liveInstallation: () => Installation = once(() => installed(liveTemplate()));

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
