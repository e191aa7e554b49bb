/** The elements around an element as a person sees them: out of shadow roots and slots, from the element itself to the root. */
export function* composedAncestors(start: Element): Generator<Element> {
  let node: Node | null = start;
  while (node) {
    if (node instanceof Element) yield node;
    node =
      (node instanceof Element && node.assignedSlot) ||
      node.parentNode ||
      (node instanceof ShadowRoot ? node.host : null);
  }
}
