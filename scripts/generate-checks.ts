/**
 * Writes the light checks from the zod schemas: one shape for every schema that an answer is made of, each in a file of
 * its own, because bundlers share code between chunks by whole files.
 * `node --import tsx --conditions=doorstep-source scripts/generate-checks.ts`; with `--check` it only compares.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
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

const folder = new URL('../packages/contract/src/checks/shapes/', import.meta.url);
const header = '// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.\n';

/** The generated files, by name. */
export async function generateChecks(): Promise<Map<string, string>> {
  const names = new Map<Schema, string>();
  for (const [name, value] of Object.entries(schemas)) {
    if (isSchema(value) && !names.has(value)) names.set(value, name);
  }
  const shapes = new Map<string, string>();
  let mentioned = new Set<string>();

  const nameOrDescribe = (schema: Schema): string => {
    const name = names.get(schema);
    if (name === undefined) return describe(schema);
    if (!shapes.has(name)) {
      const outer = mentioned;
      mentioned = new Set();
      const text = describe(schema);
      // A shape that is one word is as short as its name.
      if (!/^'\w+'$/.test(text)) shapes.set(name, fileOf(name, text, mentioned));
      mentioned = outer;
      if (!shapes.has(name)) return text;
    }
    mentioned.add(name);
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
  const index = [...shapes.keys()].sort().map((name) => `export { ${name} } from './${kebab(name)}.js';\n`);
  const files = new Map([
    ['index.ts', `${header}/** The shape of every answer of the contract. */\n${index.join('')}`],
  ]);
  for (const [name, text] of shapes) files.set(`${kebab(name)}.ts`, text);
  const options = (await prettier.resolveConfig(fileURLToPath(folder))) ?? {};
  for (const [file, text] of files) files.set(file, await prettier.format(text, { ...options, parser: 'typescript' }));
  return files;
}

function fileOf(name: string, shape: string, mentioned: ReadonlySet<string>): string {
  const imports = [...mentioned].sort().map((other) => `import { ${other} } from './${kebab(other)}.js';\n`);
  return `${header}import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
${imports.join('')}
export const ${name}: ShapeOf<z.infer<typeof schemas.${name}>> = ${shape};
`;
}

const kebab = (name: string): string => name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

/** The files as they stand, by name. */
export async function readChecks(): Promise<Map<string, string>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const)),
  );
}

/** Everything that a browser receives: what operations answer, what goes wrong, what the event stream says. */
function answerSchemas(): Schema[] {
  const answers: unknown[] = Object.values(schemas.operations).flatMap((operation) => Object.values(operation.answers));
  return [...answers, schemas.Problem, schemas.ChangeEvent].filter(isSchema);
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

async function writeChecks(files: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [file, text] of files) await writeFile(new URL(file, folder), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generateChecks();
  if (!process.argv.includes('--check')) await writeChecks(files);
  else if (!isDeepStrictEqual(files, await readChecks())) {
    console.error('packages/contract/src/checks/shapes is out of date: run scripts/generate-checks.ts.');
    process.exitCode = 1;
  }
}
