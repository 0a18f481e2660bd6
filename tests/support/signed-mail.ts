import { generateKeyPairSync } from 'node:crypto';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { LookUp } from '#mail/authentication.ts';

/** Keys made for the test, and the name server that publishes them: no test touches a network. */
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const published = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;

export const signedAt = new Date('2018-06-18T12:00:00Z');

/** What a name server says for names that it has not. */
export class NoSuchName extends Error {
  readonly code: string;
  constructor(code = 'ENOTFOUND') {
    super(code);
    this.code = code;
  }
}

/** A name server with the test's key under every selector, and these DMARC records by domain. */
export const nameServer = (dmarc: Readonly<Record<string, string>> = {}) => {
  const asked: string[] = [];
  const lookUp: LookUp = (name) => {
    asked.push(name);
    if (name.includes('._domainkey.')) return Promise.resolve([[published]]);
    const record = dmarc[name.replace(/^_dmarc\./, '')];
    return record === undefined ? Promise.reject(new NoSuchName()) : Promise.resolve([[record]]);
  };
  return { lookUp, asked };
};

export interface SignOptions {
  /** Header fields that the signature covers, joined by colons. */
  readonly covers?: string;
  /** Bytes of the body that it covers. */
  readonly length?: number;
  readonly expires?: Date;
}

/** The mail with a DKIM signature of that domain on top. */
export const signed = async (mail: Uint8Array, domain: string, options: SignOptions = {}): Promise<Buffer> => {
  const { signatures, errors } = await dkimSign(Buffer.from(mail), {
    signTime: signedAt,
    canonicalization: 'relaxed/relaxed',
    ...(options.covers !== undefined && { headerList: options.covers }),
    ...(options.expires !== undefined && { expires: options.expires }),
    signatureData: [
      {
        signingDomain: domain,
        selector: 's1',
        privateKey: secret,
        ...(options.length !== undefined && { maxBodyLength: options.length }),
      },
    ],
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Buffer.concat([Buffer.from(signatures), mail]);
};

/** The mail as a redirector hands it on: with its seal, in which it says what it had found. */
export const sealed = async (
  mail: Uint8Array,
  domain: string,
  found: string,
  cv: 'none' | 'pass' = 'none',
): Promise<Buffer> =>
  Buffer.concat([
    await sealMessage(Buffer.from(mail), {
      signingDomain: domain,
      selector: 'arc',
      privateKey: secret,
      authResults: `mx.${domain}; ${found}`,
      cv,
      signTime: signedAt,
    }),
    mail,
  ]);
