/** The one script of the script-tag build: `<script type="module" async src="…/doorstep.js"></script>`. */
import { Autoloader } from './autoloader.js';
import { preloads } from './preloads.js';
import { createTrust } from './trust.js';

const autoloader = new Autoloader({
  isTrusted: createTrust(import.meta.url, document),
  chunksOf: (widget) => (preloads[widget] ?? []).map((path) => new URL(path, import.meta.url).href),
});
autoloader.observe(document.documentElement);

/** Looks for widgets in a shadow root of the host page. */
export function discover(root: Element | ShadowRoot): void {
  autoloader.discover(root);
}
