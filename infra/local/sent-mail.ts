import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { decodeWords } from 'postal-mime';
import * as z from 'zod';
import { readJson, writeJson } from './json-files.ts';
import { rawMessage } from './raw-headers.ts';

/** A mail that SES took, in the words of CONTRACT.md 6. */
export interface ShownMail {
  readonly id: string;
  readonly from: string;
  /** The envelope's recipients. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly date: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
  readonly raw: string;
}

const envelopeSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  /** Conference time, ISO 8601. */
  date: z.string(),
  /** Machine time (ms): when SES took it. */
  mailedAt: z.number(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export interface SentMail {
  /** Returns when the mail and its envelope are on disk. */
  readonly keep: (mail: Envelope & { readonly raw: Buffer }) => void;
  /** Oldest first. */
  readonly list: () => Promise<readonly ShownMail[]>;
  readonly shown: (id: string) => Promise<ShownMail | null>;
  readonly envelope: (id: string) => Envelope | null;
  readonly raw: (id: string) => Buffer | null;
  readonly count: () => number;
}

/** The raw `.eml` and its envelope lie in `folder`, numbered in order of sending; the envelope is what makes it count. */
export const openSentMail = (folder: string): SentMail => {
  mkdirSync(folder, { recursive: true });
  const order: { name: string; envelope: Envelope }[] = readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .sort()
    .flatMap((entry) => {
      const read = envelopeSchema.safeParse(readJson(join(folder, entry)));
      return read.success ? [{ name: entry.slice(0, -'.json'.length), envelope: read.data }] : [];
    });
  const parsed = new Map<string, Promise<ShownMail>>();
  const find = (id: string) => order.find(({ envelope }) => envelope.id === id);
  const bytes = (name: string): Buffer => readFileSync(join(folder, `${name}.eml`));

  const read = (entry: { name: string; envelope: Envelope }): Promise<ShownMail> => {
    const known = parsed.get(entry.name);
    if (known !== undefined) return known;
    const reading = shownMail(entry.envelope, bytes(entry.name));
    parsed.set(entry.name, reading);
    return reading;
  };

  return {
    keep: ({ raw, ...envelope }) => {
      const name = `${String(order.length + 1).padStart(6, '0')}-${envelope.id}`;
      writeFileSync(join(folder, `${name}.eml`), raw, { flush: true });
      writeJson(join(folder, `${name}.json`), envelope);
      order.push({ name, envelope });
    },
    list: () => Promise.all(order.map(read)),
    shown: async (id) => {
      const entry = find(id);
      return entry === undefined ? null : read(entry);
    },
    envelope: (id) => find(id)?.envelope ?? null,
    raw: (id) => {
      const entry = find(id);
      return entry === undefined ? null : bytes(entry.name);
    },
    count: () => order.length,
  };
};

const shownMail = async (envelope: Envelope, raw: Buffer): Promise<ShownMail> => {
  const mail = await PostalMime.parse(raw);
  return {
    id: envelope.id,
    from: envelope.from,
    to: envelope.to,
    subject: mail.subject ?? '',
    date: envelope.date,
    headers: decodedHeaders(raw),
    text: mail.text ?? '',
    html: mail.html ?? '',
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      type: mimeType,
      bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
    })),
    raw: `/messages/${envelope.id}.eml`,
  };
};

/** Names as sent, values decoded and unfolded, a repeated header an array. */
const decodedHeaders = (raw: Buffer): Record<string, string | string[]> => {
  const values = new Map<string, string[]>();
  for (const { name, value } of rawMessage(raw).headers)
    values.set(name, [...(values.get(name) ?? []), decodeWords(value)]);
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]));
};
