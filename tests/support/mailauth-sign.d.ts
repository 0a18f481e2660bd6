/** The parts of mailauth that sign and seal: only tests do. */
declare module 'mailauth/lib/dkim/sign.js' {
  interface SignatureData {
    readonly signingDomain: string;
    readonly selector: string;
    readonly privateKey: string;
    readonly maxBodyLength?: number;
  }
  export const dkimSign: (
    message: Buffer,
    options: {
      readonly signTime: Date;
      readonly canonicalization: string;
      readonly headerList?: string;
      readonly signatureData: readonly SignatureData[];
      readonly expires?: Date;
    },
  ) => Promise<{ readonly signatures: string; readonly errors: readonly unknown[] }>;
}

declare module 'mailauth/lib/arc/index.js' {
  export const sealMessage: (
    message: Buffer,
    seal: {
      readonly signingDomain: string;
      readonly selector: string;
      readonly privateKey: string;
      readonly authResults: string;
      readonly cv: 'none' | 'pass' | 'fail';
      readonly signTime: Date;
    },
  ) => Promise<Buffer>;
}
