/** Reads the XML of Open311 into what the JSON of the same answer would be, also where tags are not closed. */

/** Elements whose children are rows, however few. */
const lists = new Set([
  'services',
  'service_requests',
  'requests',
  'service_request_updates',
  'attributes',
  'values',
  'errors',
]);

/** `undefined` for what has no element at all. */
export function readXml(xml: string): unknown {
  const strict = new DOMParser().parseFromString(xml, 'application/xml');
  if (!strict.querySelector('parsererror')) return valueOf(strict.documentElement);
  // The parser of HTML closes what was left open, but knows no empty tags. It runs no scripts and loads nothing.
  const opened = xml.replace(/^\s*<\?xml[^>]*>/, '').replace(/<([\w:-]+)([^<>]*)\/>/g, '<$1$2></$1>');
  const [root] = new DOMParser().parseFromString(opened, 'text/html').body.children;
  return root && valueOf(root);
}

function valueOf(element: Element): unknown {
  const children = [...element.children];
  if (lists.has(element.localName)) return children.map(valueOf);
  if (children.length === 0) return element.textContent;
  const fields: [string, unknown][] = [];
  for (const child of children) {
    const value = valueOf(child);
    // Some servers write a field twice, once empty: the first with content counts.
    const known = fields.find(([name]) => name === child.localName);
    if (!known) fields.push([child.localName, value]);
    else if (known[1] === '') known[1] = value;
  }
  return Object.fromEntries(fields);
}
