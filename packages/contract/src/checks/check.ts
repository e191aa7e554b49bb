/**
 * Checks an answer against its shape, in about half a kilobyte, so that no widget ships zod.
 *
 * It decides as the zod schema does, but for what a newer backend may add without breaking anybody: members that the
 * shape does not know are left out, as zod does; a word that an enumeration does not know passes, so that an unknown
 * status can be shown as it is instead of a blank; lengths of texts and lists, and rules on how a person may write,
 * are the backend's business and are not repeated on what it answers. `test/contract/checks.test.ts` holds it to that.
 */
import type { Shape, ShapeOf } from './shape.js';

/** The answer, reduced to what the contract names, or the place of the first fault (`items.0.id`). */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly path: string };

export function checkAnswer<T>(shape: ShapeOf<T>, value: unknown): Checked<T> {
  let fault: string | undefined;

  /** Gives back a value, so that it can stand where one is expected. */
  const refuse = (path: string): unknown => {
    fault ??= path;
    return undefined;
  };

  const copy = (shape: Shape, value: unknown, path: string): unknown => {
    if (fault !== undefined || shape === 'any') return value;
    if (typeof shape === 'string') {
      return (shape === 'int' ? Number.isSafeInteger(value) : typeof value === shape) ? value : refuse(path);
    }
    if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value) ? value : refuse(path);
    if (isList(shape)) return copyBy(shape, value, path);
    return copyMembers(shape, value, path);
  };

  const copyBy = (shape: ListShape, value: unknown, path: string): unknown => {
    const [word, first, least, most] = shape as readonly [unknown, Shape, number, number];
    if (shape.length === 1)
      return Array.isArray(value) ? value.map((one, i) => copy(word as Shape, one, at(path, i))) : refuse(path);
    if (word === 'nullable') return value === null ? null : copy(first, value, path);
    if (word === 'is') return value === first ? value : refuse(path);
    if (word === 'either') {
      for (const one of shape.slice(1) as Shape[]) {
        const checked = checkAnswer(one, value);
        if (checked.ok) return checked.value;
      }
      return refuse(path);
    }
    if (word === 'between') {
      return typeof value === 'number' && value >= least && value <= most ? copy(first, value, path) : refuse(path);
    }
    if (!isObject(value)) return refuse(path);
    const entries = Object.keys(value).map((key) => [key, copy(first, value[key], at(path, key))] as const);
    // fromEntries defines a `__proto__` of its own instead of setting the prototype; nobody downstream should meet one.
    return Object.fromEntries(entries.filter(([key]) => key !== '__proto__'));
  };

  const copyMembers = (shape: MemberShape, value: unknown, path: string): unknown => {
    if (!isObject(value)) return refuse(path);
    const result: Record<string, unknown> = {};
    for (const [member, inner] of Object.entries(shape)) {
      const name = member.replace('?', '');
      // Own members only: what a page hung on Object.prototype is no part of an answer.
      if (Object.hasOwn(value, name)) result[name] = copy(inner, value[name], at(path, name));
      else if (name === member) refuse(at(path, name));
    }
    return result;
  };

  const result = copy(shape, value, '');
  return fault === undefined ? { ok: true, value: result as T } : { ok: false, path: fault };
}

type ListShape = Extract<Shape, readonly unknown[]>;
type MemberShape = { readonly [member: string]: Shape };

const isList = (shape: Shape): shape is ListShape => Array.isArray(shape);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (path: string, key: string | number): string => (path ? `${path}.${key}` : `${key}`);
