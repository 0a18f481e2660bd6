import * as z from 'zod';
import { conferenceSchema, delegationSchema, groupSchema } from '#conference/conference.ts';
import type { Draft } from '#draft/draft.ts';
import { languages } from '#wording/language.ts';
import type { Bucket } from './bucket.ts';
import { settingsKey } from './keys.ts';
import type { Table } from './open-table.ts';
import type { Settings, Store } from './store.ts';
import { keepWords, readWords, type Words, wordsAttributes } from './words.ts';

const names = z.record(z.enum(languages), z.string());
const draftSchema: z.ZodType<Draft> = z.object({
  id: z.string(),
  conference: z.string(),
  names,
  languages: z.array(z.enum(languages)),
  places: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['title', 'section', 'heading', 'chapeau', 'preambular', 'paragraph', 'sub-paragraph']),
      label: z.string().nullable(),
      parent: z.string().nullable(),
      section: z.string().nullable(),
      words: z.partialRecord(z.enum(languages), z.string()),
    }),
  ),
  called: z.record(z.string(), z.partialRecord(z.enum(languages), z.array(z.string()))).optional(),
});

const settingsSchema = z.object({
  loadedAt: z.iso.datetime(),
  conference: conferenceSchema.extend({ delegations: z.array(delegationSchema), groups: z.array(groupSchema) }),
  drafts: z.array(draftSchema),
  currentDraft: z.string(),
});

const pointerSchema = z.object({ version: z.int().min(1), ...wordsAttributes });

/**
 * One object per version in the bucket, and one item that says which is in force. The item is read at every call, so a
 * change is seen at once everywhere; the object, which never changes, once per version.
 */
export const settings = (table: Table, bucket: Bucket): Pick<Store, 'settings' | 'changeSettings'> => {
  let cached: Settings | null = null;

  const keep = async (version: number, next: Omit<Settings, 'version'>): Promise<Words> =>
    keepWords(bucket, `settings/${version}`, JSON.stringify(settingsSchema.parse(next)), { inline: false });

  return {
    /** Two first starts agree: the item is made once, and it names the object whose content it was made for. */
    settings: async (seed) => {
      let pointer = await table.get(settingsKey);
      if (pointer === null) {
        await table.create({ ...settingsKey, kind: 'settings', version: 1, ...(await keep(1, seed())) });
        pointer = await table.get(settingsKey);
      }
      const { version } = pointerSchema.parse(pointer);
      if (cached?.version === version) return cached;
      const stored: unknown = JSON.parse(await readWords(bucket, pointer ?? {}));
      cached = { version, ...settingsSchema.parse(stored) };
      return cached;
    },

    changeSettings: async (from, next) => {
      const words = await keep(from + 1, next);
      const changed = await table.update({
        Key: settingsKey,
        UpdateExpression: 'SET version = :next, wordsKey = :key, wordsBytes = :bytes, wordsHash = :hash',
        ConditionExpression: 'version = :from',
        ExpressionAttributeValues: {
          ':next': from + 1,
          ':from': from,
          ':key': words.wordsKey,
          ':bytes': words.wordsBytes,
          ':hash': words.wordsHash,
        },
      });
      return changed === null ? 'stale' : 'changed';
    },
  };
};
