import * as z from 'zod';
import { type ApiToken, isGood, scopes } from '#submission/api-token.ts';
import { apiTokenKey, apiTokenPartition } from './keys.ts';
import type { Table } from './open-table.ts';
import { hashOf } from './token-hash.ts';

/** Tokens of the read API; a part of the store. `now` is machine time in ms. */
export interface ApiTokenStore {
  addApiToken(token: string, about: Omit<ApiToken, 'id' | 'revokedAt'>): Promise<void>;
  /** Null for one that was never made, was taken back, or has ended. */
  apiToken(token: string, now: number): Promise<ApiToken | null>;
  /** Newest first, ended and revoked ones too. */
  apiTokens(): Promise<readonly ApiToken[]>;
  revokeApiToken(id: string, now: number): Promise<void>;
}

const apiTokenSchema = z.object({
  sk: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  madeBy: z.string(),
  madeAt: z.int(),
  endsAt: z.int(),
  revokedAt: z.int().nullable(),
});

const read = (found: unknown): ApiToken => {
  const { sk, ...token } = apiTokenSchema.parse(found);
  return { ...token, id: sk };
};

export const apiTokens = (table: Table): ApiTokenStore => ({
  /** The same token a second time leaves the first as it is. */
  addApiToken: async (token, about) => {
    await table.create({ ...apiTokenKey(hashOf(token)), kind: 'api-token', version: 1, ...about, revokedAt: null });
  },

  apiToken: async (token, now) => {
    const found = await table.get(apiTokenKey(hashOf(token)));
    const kept = found === null ? null : read(found);
    return kept !== null && isGood(kept, now) ? kept : null;
  },

  apiTokens: async () =>
    (
      await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': apiTokenPartition },
      })
    )
      .map(read)
      .sort((a, b) => b.madeAt - a.madeAt),

  /** Once: a second time the first instant stands. */
  revokeApiToken: async (id, now) => {
    await table.update({
      Key: apiTokenKey(id),
      UpdateExpression: 'SET revokedAt = :now ADD version :one',
      ConditionExpression: 'attribute_exists(pk) AND revokedAt = :never',
      ExpressionAttributeValues: { ':now': now, ':never': null, ':one': 1 },
    });
  },
});
