/** The parts of s3rver 3.7.1 that the local object server builds on; the package ships no types. */
declare module 's3rver' {
  import type { IncomingMessage } from 'node:http';

  /** Of Koa's context, what the gate uses. */
  export interface Context {
    readonly req: IncomingMessage;
    readonly method: string;
    readonly path: string;
    status: number;
    type: string;
    body: unknown;
    readonly headers: Record<string, string | undefined>;
    set(name: string, value: string): void;
  }
  export type Middleware = (context: Context, next: () => Promise<void>) => Promise<void>;

  export default class S3rver {
    constructor(options: {
      readonly address: string;
      readonly port: number;
      readonly directory: string;
      readonly silent: boolean;
      readonly vhostBuckets: boolean;
      readonly configureBuckets: readonly { readonly name: string }[];
    });
    middleware: Middleware[];
    readonly context: { store: unknown };
    store: unknown;
    on(event: 'event', listener: (event: { readonly Records: readonly unknown[] }) => void): this;
    run(): Promise<{ readonly port: number }>;
  }
}

declare module 's3rver/lib/stores/filesystem.js' {
  import type { Readable } from 'node:stream';
  import type S3Object from 's3rver/lib/models/object.js';

  type Metadata = Record<string, string | undefined>;

  export default class FilesystemStore {
    constructor(directory: string);
    readonly rootDirectory: string;
    getResourcePath(bucket: string, key: string, resource: string): string;
    getMetadata(bucket: string, key: string): Promise<Record<string, string>>;
    putMetadata(bucket: string, key: string, metadata: Metadata, md5?: string): Promise<void>;
    putObject(object: {
      readonly bucket: string;
      readonly key: string;
      readonly content: Readable | Buffer;
      readonly metadata: Metadata;
    }): Promise<{ readonly size: number; readonly md5: string }>;
    copyObject(
      fromBucket: string,
      fromKey: string,
      bucket: string,
      key: string,
      metadata: Metadata | null,
    ): Promise<Record<string, string>>;
    deleteObject(bucket: string, key: string): Promise<void>;
    listObjects(
      bucket: string,
      options: {
        readonly delimiter?: string;
        readonly prefix?: string;
        readonly startAfter?: string;
        readonly maxKeys?: number;
      },
    ): Promise<{ objects: S3Object[]; commonPrefixes: string[]; isTruncated: boolean }>;
  }
}

declare module 's3rver/lib/models/object.js' {
  export default class S3Object {
    constructor(bucket: string, key: string, content: null, metadata: Record<string, string>);
    readonly key: string;
  }
}
