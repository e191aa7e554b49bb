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
  const refuse = (): unknown => {
    fault = '';
    return undefined;
  };

  const copy = (shape: Shape, value: unknown): unknown => {
    if (shape === 'any') return value;
    if (typeof shape === 'string') {
      return (shape === 'int' ? Number.isSafeInteger(value) : typeof value === shape) ? value : refuse();
    }
    if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value) ? value : refuse();
    return isList(shape) ? copyBy(shape, value) : copyMembers(shape, value);
  };

  /** The path of a fault grows on the way back up: an answer without one, which is nearly all of them, pays for none. */
  const copyAt = (key: string | number, shape: Shape, value: unknown): unknown => {
    const copied = copy(shape, value);
    if (fault !== undefined) fault = fault ? `${key}.${fault}` : `${key}`;
    return copied;
  };

  const copyBy = (shape: ListShape, value: unknown): unknown => {
    const [word, first, least, most] = shape as readonly [unknown, Shape, number, number];
    if (shape.length === 1) {
      const copied: unknown[] = [];
      if (!Array.isArray(value)) return refuse();
      for (const one of value) {
        copied.push(copyAt(copied.length, word as Shape, one));
        if (fault !== undefined) return;
      }
      return copied;
    }
    if (word === 'nullable') return value === null ? null : copy(first, value);
    if (word === 'is') return value === first ? value : refuse();
    if (word === 'either') {
      for (const one of shape.slice(1) as Shape[]) {
        const copied = copy(one, value);
        if (fault === undefined) return copied;
        fault = undefined;
      }
      return refuse();
    }
    if (word === 'between') {
      return typeof value === 'number' && value >= least && value <= most ? copy(first, value) : refuse();
    }
    if (!isObject(value)) return refuse();
    const copied: [string, unknown][] = [];
    for (const key of Object.keys(value)) {
      // Nobody downstream should meet a prototype from outside.
      if (key !== '__proto__') copied.push([key, copyAt(key, first, value[key])]);
      if (fault !== undefined) return;
    }
    return Object.fromEntries(copied);
  };

  const copyMembers = (shape: MemberShape, value: unknown): unknown => {
    if (!isObject(value)) return refuse();
    const result: Record<string, unknown> = {};
    for (const [name, inner, isOptional] of membersOf(shape)) {
      // Own members only: what a page hung on Object.prototype is no part of an answer.
      if (Object.hasOwn(value, name)) result[name] = copyAt(name, inner, value[name]);
      else if (!isOptional) fault = name;
      if (fault !== undefined) return;
    }
    return result;
  };

  const result = copy(shape, value);
  return fault === undefined ? { ok: true, value: result as T } : { ok: false, path: fault };
}

type Member = readonly [name: string, shape: Shape, isOptional: boolean];

/** Taken apart once: a list has hundreds of the same kind, and a resident waits for them. */
const taken = new WeakMap<MemberShape, readonly Member[]>();

function membersOf(shape: MemberShape): readonly Member[] {
  let members = taken.get(shape);
  if (!members) {
    members = Object.entries(shape).map(([member, inner]) => {
      const name = member.replace('?', '');
      return [name, inner, name !== member];
    });
    taken.set(shape, members);
  }
  return members;
}

type ListShape = Extract<Shape, readonly unknown[]>;
type MemberShape = { readonly [member: string]: Shape };

const isList = (shape: Shape): shape is ListShape => Array.isArray(shape);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
