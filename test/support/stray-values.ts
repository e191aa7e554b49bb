/** Finds values that are no words: a template given a condition instead of a text shows "false", and axe finds nothing wrong. */

/** One line for each; an empty list when there is none. Needs nothing outside itself, so that a page can be handed it whole. */
export function strayValues(start: Node): string[] {
  const found: string[] = [];
  const left = [start];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) continue;
    if (node instanceof Text && /^\s*(false|true|undefined|null|NaN|\[object \w+\])\s*$/.test(node.data))
      found.push(
        `stray value: ${node.data.trim()} in ${node.parentElement?.outerHTML.slice(0, 200) ?? 'a shadow root'}`,
      );
    if (node instanceof Element && node.shadowRoot) left.push(node.shadowRoot);
    left.push(...node.childNodes);
  }
  return found;
}
