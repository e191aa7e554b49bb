/** OpenAPI 3.1, made from the operations and their schemas: there is no second description to keep true. */
import * as z from 'zod/mini';
import { operations } from '../operations/all.js';
import type { Operation } from '../schemas/operation.js';
import * as schemas from '../schemas/index.js';

type Json = Record<string, unknown>;

/** The whole contract as an OpenAPI document whose server is the given base. */
export function openApiDocument(base: string): Json {
  const components = componentSchemas();
  const paths: Record<string, Json> = {};
  for (const operation of Object.values(operations) as Operation[]) {
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = describe(operation);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Doorstep', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: base }],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        receipt: { type: 'apiKey', in: 'header', name: 'Authorization', description: '`Receipt <code>`' },
        staff: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

/** Every exported schema becomes a named component, so that answers refer instead of repeating. */
function namedSchemas() {
  const named = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema instanceof z.ZodMiniType && !named.has(schema)) named.add(schema, { id: name });
  }
  return named;
}

const registry = namedSchemas();

function componentSchemas(): Json {
  const { schemas: made } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    unrepresentable: 'any',
  });
  return Object.fromEntries(Object.entries(made).map(([name, schema]) => [name, strip(schema)]));
}

function strip(schema: Json): Json {
  const { $schema: _dialect, $id: _id, ...rest } = schema;
  return rest;
}

function reference(schema: z.ZodMiniType): Json {
  const id = registry.get(schema)?.id;
  if (id) return { $ref: `#/components/schemas/${id}` };
  return strip(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

function describe(operation: Operation): Json {
  const responses: Json = {};
  for (const [status, answer] of Object.entries(operation.answers)) {
    if (answer === null) responses[status] = { description: 'Done' };
    else if (typeof answer === 'string') responses[status] = { description: 'Done', content: { [answer]: {} } };
    else responses[status] = { description: 'Done', content: { 'application/json': { schema: reference(answer) } } };
  }
  responses['default'] = {
    description: operation.problems
      ? `A problem: ${operation.problems.map((code) => `\`${code}\``).join(', ')}`
      : 'A problem',
    content: { 'application/problem+json': { schema: reference(schemas.Problem) } },
  };
  const parameters = [...parametersOf(operation.params, 'path'), ...parametersOf(operation.query, 'query')];
  if (operation.method === 'POST') {
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      schema: { type: 'string', maxLength: 255 },
      description: 'The same key and body get the first answer again.',
    });
  }
  return {
    operationId: operation.id,
    summary: operation.summary,
    ...(operation.auth === 'none' ? {} : { security: [{ [operation.auth]: [] }] }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: reference(operation.body) } } } }
      : {}),
    responses,
  };
}

function parametersOf(schema: z.ZodMiniType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}
