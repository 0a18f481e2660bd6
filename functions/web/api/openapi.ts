import * as z from 'zod';
import { errorShape, otherMailShape, pageOf, paragraphShape, submissionShape } from './shapes.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The description of the read API, made from the very schemas that its answers are typed by. OpenAPI 3.1 takes JSON
 * Schema as it is, so zod writes the schemas itself. Those with an id become components.
 */
export const openApi = (): Json => {
  const components: Record<string, unknown> = {};

  /** Moves what zod lays under `$defs` to the components, where every answer finds it. */
  const schema = (shape: z.ZodType): Json => {
    const { $defs, $schema, ...rest } = z.toJSONSchema(shape, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'throw',
    }) as Json & {
      $defs?: Record<string, Json>;
    };
    void $schema;
    for (const [name, definition] of Object.entries($defs ?? {})) components[name] = pointed(withoutId(definition));
    return pointed(rest) as Json;
  };

  const answer = (description: string, shape: z.ZodType): Json => ({
    description,
    content: { 'application/json': { schema: schema(shape) } },
  });
  const refused = { '400': answer('The question cannot be read; the message says why.', errorShape) };
  const missing = { '404': answer('There is no such thing.', errorShape) };
  const list = (summary: string, shape: z.ZodType): Json => ({
    get: { summary, parameters: [cursor], responses: { '200': answer('One page of it.', pageOf(shape)), ...refused } },
  });
  const one = (summary: string, parameter: Json, shape: z.ZodType): Json => ({
    get: { summary, parameters: [parameter], responses: { '200': answer('It.', shape), ...refused, ...missing } },
  });

  const paths = {
    '/submissions': list('Everything that has a number, in its order, 50 a page.', submissionShape),
    '/submissions/{number}': one('One submission by its number, such as 0147.', path('number'), submissionShape),
    '/paragraphs': list(
      'Every place of the current draft in its order, 50 a page; then general and unknown.',
      paragraphShape,
    ),
    '/paragraphs/{target}': one(
      'One place with all proposals on it; percent-encode the target.',
      path('target'),
      paragraphShape,
    ),
    '/other-mail': list('Mail that is no contribution, in order of arrival, 50 a page.', otherMailShape),
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rolling Text: read API',
      version: '1',
      description: 'Contributions and proposals as the secretariat sees them. Open on one machine only, at 127.0.0.1.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas: components },
  };
};

const cursor: Json = { name: 'cursor', in: 'query', required: false, schema: { type: 'string' } };
const path = (name: string): Json => ({ name, in: 'path', required: true, schema: { type: 'string' } });

const withoutId = ({ id, ...definition }: Json): Json => {
  void id;
  return definition;
};

/** `#/$defs/Item` → `#/components/schemas/Item`, at any depth. */
const pointed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? inner.replace('#/$defs/', '#/components/schemas/') : pointed(inner),
    ]),
  );
};
