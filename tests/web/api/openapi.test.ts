import { describe, expect, it } from 'vitest';
import { openApi } from '#web/api/openapi.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
const description = openApi() as unknown as {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: Readonly<Record<string, unknown>> } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const { schemas } = description.components;

const references = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(references)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : references(inner)))
      : [];

describe('the description of the read API', () => {
  it('names every endpoint of the contract', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(description.servers).toEqual([{ url: '/api/v1' }]);
    expect(Object.keys(description.paths).sort()).toEqual(
      ['/other-mail', '/paragraphs', '/paragraphs/{target}', '/submissions', '/submissions/{number}'].sort(),
    );
  });

  it('leads nowhere that is not described', () => {
    const found = references(description);
    expect(found.length).toBeGreaterThan(5);
    for (const reference of found) {
      expect(reference).toMatch(/^#\/components\/schemas\//);
      expect(schemas).toHaveProperty(reference.replace('#/components/schemas/', ''));
    }
    expect(JSON.stringify(description)).not.toMatch(/\$defs|"id":"Item"/);
  });

  it.each([
    [
      'Submission',
      [
        'reference',
        'revision',
        'draft',
        'delegation',
        'capacity',
        'onBehalfOf',
        'receivedAt',
        'late',
        'inboxes',
        'trust',
        'disposition',
        'language',
        'publication',
        'items',
        'corrects',
      ],
    ],
    ['Paragraph', ['place', 'text', 'heading', 'session', 'state', 'counts', 'proposals']],
    [
      'Proposal',
      [
        'id',
        'target',
        'kind',
        'edits',
        'confidence',
        'needsReview',
        'candidates',
        'why',
        'evidence',
        'reference',
        'delegation',
        'capacity',
        'onBehalfOf',
        'coSponsors',
        'receivedAt',
        'late',
        'state',
      ],
    ],
    ['State', ['workflow', 'decision', 'visibility']],
    ['OtherMail', ['id', 'disposition']],
    ['Error', ['error']],
  ])('promises every field of a %s', (name, fields) => {
    expect(schemas[name]?.required).toEqual(expect.arrayContaining(fields));
  });

  it('has no field for addresses, raw mail or tokens', () => {
    expect(JSON.stringify(description)).not.toMatch(/"(?:sender|address|replyToken|messageId|originals|parts)":/);
  });

  it('says of each question what a wrong one is answered', () => {
    for (const { get } of Object.values(description.paths)) expect(Object.keys(get.responses)).toContain('400');
  });
});
