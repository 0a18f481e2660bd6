import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** What goes over the line, as the client's middleware knows it; only what is needed here. */
interface Built {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Record<string, string | string[] | null>;
}

interface Presigner {
  presign(request: object, options: { readonly expiresIn: number }): Promise<Built>;
}

export class NoAddress extends Error {
  readonly retryHelps = false;
  constructor(why: string) {
    super(`no address for a download can be made: ${why}`);
    this.name = 'NoAddress';
  }
}

/**
 * An address from which a browser fetches one object as a download, for so many seconds, without credentials of its own.
 * The client builds and signs the request as it would for itself (SigV4 in the query); it is only not sent.
 */
export const presignedDownload = async (
  client: S3Client,
  bucket: string,
  file: { readonly key: string; readonly name: string; readonly type: string },
  seconds: number,
): Promise<string> => {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: file.key,
    ResponseContentType: file.type,
    ResponseContentDisposition: `attachment; filename="${file.name.replace(/[^\w.()-]/g, '_')}"`,
  });
  let built: Built | null = null;
  command.middlewareStack.add(
    () => (args) => {
      built = args.request as Built;
      return Promise.resolve({ response: undefined, output: { $metadata: {} } as never });
    },
    { step: 'build', priority: 'low', name: 'keptBack' },
  );
  await client.send(command);
  const request = built as Built | null;
  if (request === null) throw new NoAddress('the client built no request');
  const signer = (await client.config.signer()) as Partial<Presigner>;
  if (signer.presign === undefined) throw new NoAddress('the client signs no addresses');
  const host = `${request.hostname}${request.port === undefined ? '' : `:${String(request.port)}`}`;
  const signed = await signer.presign(
    // The bytes are not known beforehand, and other headers are the browser's own.
    { ...request, headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } },
    { expiresIn: seconds },
  );
  const query = Object.entries(signed.query ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encoded(name)}=${encoded(one ?? '')}`),
  );
  return `${signed.protocol}//${host}${signed.path}?${query.join('&')}`;
};

/** RFC 3986, as SigV4 wants it. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
