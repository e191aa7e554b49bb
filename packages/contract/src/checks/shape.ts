/**
 * The light form in which a schema reaches the browser: plain values that `checkAnswer` interprets.
 *
 * A name from `typeof`, `'int'` or `'any'` means just that; a pattern is a string that matches; `[x]` is a list of x;
 * the other arrays are read by their first word; an object lists its members, optional ones with a `?` behind the name.
 */
export type Shape =
  | 'string'
  | 'number'
  | 'int'
  | 'boolean'
  | 'any'
  | RegExp
  | readonly [Shape]
  | readonly ['nullable' | 'record', Shape]
  | readonly ['either', ...Shape[]]
  | readonly ['is', string | number | boolean | null]
  | readonly ['between', 'number' | 'int', number, number]
  | { readonly [member: string]: Shape };

declare const described: unique symbol;

/** A shape that knows which type it describes. The mark exists for the compiler only. */
export type ShapeOf<T> = Shape & { readonly [described]?: T };
