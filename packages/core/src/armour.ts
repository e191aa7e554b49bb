/**
 * Keeps a page's own elements from stopping Lit. Browsers expose `<a id="litHtmlVersions">` as `window.litHtmlVersions`, and Lit,
 * which looks there for its version list, dies at load. Own properties win over such named elements.
 * Must be evaluated before any module of Lit.
 */

const litGlobals = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
];

for (const name of litGlobals) {
  // Another copy of Lit may have made its list already: that one is kept.
  if (Object.hasOwn(globalThis, name)) continue;
  Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
}
