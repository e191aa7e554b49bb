/** fast-check values that fit a schema of the contract, and ways to break them. */
import fc from 'fast-check';

export interface AnySchema {
  readonly _zod: { readonly def: unknown };
  safeParse(
    value: unknown,
    options?: object,
  ): { success: true; data: unknown } | { success: false; error: { issues: unknown[] } };
}

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly shape?: Record<string, AnySchema>;
  readonly element?: AnySchema;
  readonly innerType?: AnySchema;
  readonly keyType?: AnySchema;
  readonly valueType?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly values?: readonly unknown[];
  readonly entries?: Record<string, string>;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check {
  readonly check: string;
  readonly value?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
}

/** Values that the schema accepts. */
export function arbitraryOf(schema: AnySchema): fc.Arbitrary<unknown> {
  const definition = schema._zod.def as Definition;
  switch (definition.type) {
    case 'string':
      return textFor(definition);
    case 'number':
      return numberFor(definition);
    case 'boolean':
      return fc.boolean();
    case 'any':
      return fc.jsonValue();
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries!));
    case 'literal':
      return fc.constantFrom(...definition.values!);
    case 'array':
      return fc.array(arbitraryOf(definition.element!), { maxLength: 3 });
    case 'nullable':
      return fc.option(arbitraryOf(definition.innerType!));
    case 'record':
      return fc.dictionary(
        arbitraryOf(definition.keyType!) as fc.Arbitrary<string>,
        arbitraryOf(definition.valueType!),
        { maxKeys: 3 },
      );
    case 'union':
      return fc.oneof(...definition.options!.map(arbitraryOf));
    case 'object':
      return membersFor(definition.shape!);
    default:
      throw new Error(`No arbitrary for a schema of type "${definition.type}".`);
  }
}

function membersFor(shape: Record<string, AnySchema>): fc.Arbitrary<unknown> {
  const inner: Record<string, fc.Arbitrary<unknown>> = {};
  const requiredKeys: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    const definition = schema._zod.def as Definition;
    inner[name] = arbitraryOf(definition.type === 'optional' ? definition.innerType! : schema);
    if (definition.type !== 'optional') requiredKeys.push(name);
  }
  return fc.record(inner, { requiredKeys, noNullPrototype: true });
}

function textFor(definition: Definition): fc.Arbitrary<string> {
  const checks = (definition.checks ?? []).map(({ _zod }) => _zod.def);
  const pattern = definition.pattern ?? checks.find((check) => check.pattern)?.pattern;
  const most = checks.find((check) => check.maximum !== undefined)?.maximum ?? 200;
  if (definition.format === 'datetime') {
    const offset = fc.constantFrom('Z', '+08:00', '-03:30');
    const moment = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    return fc.tuple(moment, offset).map(([date, zone]) => date.toISOString().replace('Z', zone));
  }
  if (pattern)
    return fc
      .stringMatching(new RegExp(pattern.source, pattern.flags.replace('i', '')))
      .filter((text) => text.length <= most);
  return fc.string({ unit: 'grapheme', maxLength: Math.min(60, most) / 2 });
}

function numberFor(definition: Definition): fc.Arbitrary<number> {
  const checks = (definition.checks ?? []).map(({ _zod }) => _zod.def);
  const min = checks.find(({ check }) => check === 'greater_than')?.value;
  const max = checks.find(({ check }) => check === 'less_than')?.value;
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return definition.format === 'safeint'
    ? fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, ...limits })
    : fc.double({ ...limits, noNaN: true, noDefaultInfinity: true });
}

/** The value as it is, or with one thing changed somewhere in it: taken away, replaced, or added. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const replacement = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      null,
      '',
      '0',
      0,
      -1,
      1e21,
      0.5,
      true,
      [],
      {},
      '2026-02-30T00:00:00Z',
      '2026-11-23T09:30:00+08:00',
      'javascript:1',
    ),
  );
  return fc
    .tuple(values, fc.constantFrom('keep', 'drop', 'replace', 'add'), fc.array(fc.nat(), { maxLength: 6 }), replacement)
    .map(([value, change, route, other]) => (change === 'keep' ? value : changeAt(value, route, change, other)));
}

function changeAt(value: unknown, route: readonly number[], change: string, other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return change === 'replace' ? other : value;
  const keys = Object.keys(value);
  const [step, ...rest] = route;
  if (step === undefined || keys.length === 0) {
    if (change === 'replace') return other;
    if (change === 'add' && !Array.isArray(value)) return { ...value, fromALaterVersion: other };
    return value;
  }
  const key = keys[step % keys.length]!;
  if (rest.length === 0 && change === 'drop' && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  const next = changeAt((value as Record<string, unknown>)[key], rest, change, other);
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? next : one));
  return { ...value, [key]: next };
}
