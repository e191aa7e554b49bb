/** Turns what was sent into what an operation expects, or into faults with their places. */
import type { InputError } from '@doorstep/contract';
import type { Operation } from '@doorstep/contract/schemas';
import { safeParse, type $ZodIssue, type $ZodType } from 'zod/v4/core';
import { inputError, isInputFault, type InputFault } from './input-words.js';
import { textFaults } from './text-faults.js';

export interface Sent {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Parsed parts, or the faults of all parts together. */
export function readInput(
  operation: Operation,
  sent: Sent,
  locale: string,
): { value: Sent } | { errors: InputError[] } {
  const errors: InputError[] = [];
  const part = (schema: $ZodType | undefined, value: unknown): unknown => {
    if (!schema) return undefined;
    const faults = textFaults(value);
    if (faults.length > 0) {
      errors.push(...faults.map(({ path, code }) => inputError(path, code, locale)));
      return undefined;
    }
    const parsed = safeParse(schema, value);
    if (parsed.success) return parsed.data;
    errors.push(...parsed.error.issues.map((issue) => describe(issue, value, locale)));
    return undefined;
  };
  const value = {
    params: part(operation.params, sent.params),
    query: part(operation.query, sent.query),
    // Nothing at all is told apart from nothing in the fields only by the fields that are missed.
    body: part(operation.body, sent.body ?? {}),
  };
  return errors.length > 0 ? { errors } : { value };
}

function describe(issue: $ZodIssue, value: unknown, locale: string): InputError {
  return inputError(issue.path.map(String).join('.'), faultOf(issue, value), locale);
}

function faultOf(issue: $ZodIssue, value: unknown): InputFault {
  switch (issue.code) {
    case 'custom':
      return isInputFault(issue.message) ? issue.message : 'malformed';
    case 'invalid_type':
    case 'invalid_union':
      return valueAt(value, issue.path) === undefined ? 'required' : 'wrong-type';
    case 'invalid_value':
      return valueAt(value, issue.path) === undefined ? 'required' : 'unknown-value';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-large';
    case 'too_small':
      return issue.origin === 'string' ? 'required' : 'too-small';
    default:
      return 'malformed';
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
