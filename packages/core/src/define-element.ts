/** Registers an element unless the page already has one of that name: two versions on a page must not stop each other. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name)) {
    console.warn(`doorstep: <${name}> is already defined on this page; the first one stays.`);
    return;
  }
  customElements.define(name, element);
}
