/**
 * Writes the light checks from the zod schemas: one shape for every schema that an answer is made of.
 * `node --import tsx --conditions=doorstep-source scripts/generate-checks.ts`; with `--check` it only compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import * as schemas from '@doorstep/contract/schemas';

/** A zod/mini schema, as far as it is read here. */
interface Schema {
  readonly _zod: { readonly def: unknown };
}
/** What the generator reads of a schema; the kinds it does not know end it with a sentence. */
interface Definition {
  readonly type: string;
  readonly shape?: Record<string, Schema>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly inclusive?: boolean;
}

const target = fileURLToPath(new URL('../packages/contract/src/checks/shapes.generated.ts', import.meta.url));
const header = `// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
/** The shape of every answer of the contract. */
import type * as z from 'zod/mini';
import type * as schemas from '../schemas/index.js';
import type { ShapeOf } from './shape.js';
`;

/** The text of the generated file. */
export async function generateChecks(): Promise<string> {
  const names = new Map<Schema, string>();
  for (const [name, value] of Object.entries(schemas)) {
    if (isSchema(value) && !names.has(value)) names.set(value, name);
  }
  const written = new Map<string, string>();

  const nameOrDescribe = (schema: Schema): string => {
    const name = names.get(schema);
    const text = name === undefined || !written.has(name) ? describe(schema) : '';
    // A shape that is one word is as short as its name.
    if (name === undefined || /^'\w+'$/.test(text)) return text;
    if (!written.has(name))
      written.set(name, `export const ${name}: ShapeOf<z.infer<typeof schemas.${name}>> = ${text};\n`);
    return name;
  };

  const describe = (schema: Schema): string => {
    const definition = schema._zod.def as Definition;
    switch (definition.type) {
      case 'string': {
        const pattern = definition.pattern ?? definition.checks?.find(({ _zod }) => _zod.def.pattern)?._zod.def.pattern;
        return pattern ? String(pattern) : `'string'`;
      }
      case 'enum':
        return `'string'`;
      case 'number':
        return describeNumber(definition);
      case 'boolean':
      case 'any':
        return `'${definition.type}'`;
      case 'literal':
        return `['is', ${JSON.stringify(definition.values?.[0])}]`;
      case 'array':
        return `[${nameOrDescribe(definition.element!)}]`;
      case 'nullable':
        return `['nullable', ${nameOrDescribe(definition.innerType!)}]`;
      case 'record':
        return `['record', ${nameOrDescribe(definition.valueType!)}]`;
      case 'union':
        return `['either', ${definition.options!.map(nameOrDescribe).join(', ')}]`;
      case 'object':
        return `{ ${Object.entries(definition.shape!).map(describeMember).join(', ')} }`;
      default:
        throw new Error(
          `The light checks have no word for a schema of type "${definition.type}": add it to checks/check.ts and here.`,
        );
    }
  };

  const describeMember = ([name, schema]: [string, Schema]): string => {
    const definition = schema._zod.def as Definition;
    return definition.type === 'optional'
      ? `'${name}?': ${nameOrDescribe(definition.innerType!)}`
      : `${name}: ${nameOrDescribe(schema)}`;
  };

  for (const schema of answerSchemas()) nameOrDescribe(schema);
  const options = (await prettier.resolveConfig(target)) ?? {};
  return prettier.format(header + '\n' + [...written.values()].join('\n'), { ...options, filepath: target });
}

/** Everything that a browser receives: what operations answer, what goes wrong, what the event stream says. */
function answerSchemas(): Schema[] {
  const answers = Object.values(schemas.operations).flatMap((operation) => Object.values(operation.answers));
  const found = answers.filter(isSchema);
  return [...found, schemas.Problem, schemas.ChangeEvent];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

function describeNumber(definition: Definition): string {
  const kind = definition.format === 'safeint' ? 'int' : 'number';
  const limits = (definition.checks ?? []).map(({ _zod }) => _zod.def);
  const least = limits.find(({ check }) => check === 'greater_than');
  const most = limits.find(({ check }) => check === 'less_than');
  if (!least && !most) return `'${kind}'`;
  if (least?.inclusive === false || most?.inclusive === false)
    throw new Error('The light checks know only inclusive limits.');
  return `['between', '${kind}', ${least?.value ?? '-Infinity'}, ${most?.value ?? 'Infinity'}]`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await generateChecks();
  if (!process.argv.includes('--check')) await writeFile(target, text);
  else if (text !== (await readFile(target, 'utf8'))) {
    console.error('packages/contract/src/checks/shapes.generated.ts is out of date: run scripts/generate-checks.ts.');
    process.exitCode = 1;
  }
}
