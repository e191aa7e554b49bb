// Walks the syntax trees of built files.

/** Every node of a syntax tree, without knowing its kinds. */
export function* nodesOf(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value;
    for (const key of Object.keys(value)) if (key !== 'parent') yield* nodesOf(value[key]);
  }
}
