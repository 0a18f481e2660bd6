/** The parts of mailauth 4.9 that authentication uses; the package ships no types. Its other parts ask the network. */
declare module 'mailauth/lib/dkim/verify.js' {
  export interface Signature {
    readonly signingDomain?: string;
    /** Fields that it covers, joined by colons, as they stand. */
    readonly signingHeaders?: { readonly keys: string };
    readonly status: {
      readonly result: string;
      /** Bytes of the body that the signature leaves open (`l=`). */
      readonly underSized?: number;
    };
  }
  /** The ARC sets as they stand, not yet verified. */
  export interface ArcSets {
    readonly lastEntry?: {
      readonly 'arc-seal'?: { readonly parsed?: { readonly d?: { readonly value?: unknown } } };
      readonly messageSignature?: Signature;
    };
  }
  export const dkimVerify: (
    message: Buffer,
    options: { resolver: (name: string, type: string) => Promise<string[][]>; curTime: Date; sender: string },
  ) => Promise<{ readonly results: readonly Signature[]; readonly arc: ArcSets }>;
}

declare module 'mailauth/lib/arc/index.js' {
  import type { ArcSets } from 'mailauth/lib/dkim/verify.js';

  interface Result {
    readonly result?: unknown;
    readonly header?: { readonly from?: unknown; readonly d?: unknown; readonly i?: unknown };
  }
  export const arc: (
    sets: ArcSets,
    options: { resolver: (name: string, type: string) => Promise<string[][]> },
  ) => Promise<{
    readonly status: { readonly result: string };
    readonly authenticationResults?: { readonly dmarc?: Result; readonly dkim?: readonly Result[] };
  }>;
}

declare module 'mailauth/lib/dmarc/index.js' {
  export const dmarc: (options: {
    headerFrom: string;
    spfDomains: readonly string[];
    dkimDomains: readonly string[];
    resolver: (name: string, type: string) => Promise<string[][]>;
  }) => Promise<{
    readonly status: { readonly result: string };
    readonly policy?: unknown;
    readonly alignment?: { readonly dkim: { readonly strict: boolean } };
  }>;
}

declare module 'mailauth/lib/tools.js' {
  /** The domain of the list that has the same organizational domain as the first, or false. */
  export const getAlignment: (domain: string, list: readonly string[]) => { readonly domain: string } | false;
}
