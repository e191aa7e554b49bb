/** What a screen reader is told of a widget, worked out from its roles, names and descriptions: in every browser alike. */
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Said by what stands in them, or not at all. */
const silent = new Set(['generic', 'none', 'presentation', 'listitem', 'legend', 'mark']);
/** Plain text: read as it stands, with whatever stands in it. */
const texts = new Set(['status', 'text', 'term', 'definition']);
/** Read as one thing: what stands in them is their name. */
const leaves = new Set(['button', 'link', 'heading', 'textbox', 'searchbox', 'combobox', 'img', 'radio', 'checkbox']);
const states = ['invalid', 'expanded', 'required', 'disabled', 'current', 'busy'] as const;

/** One line for each stop on the way through: role, name, description, states. */
export function spokenIn(root: ParentNode): string[] {
  return [...root.children].flatMap((element) => {
    if (!isTold(element)) return [];
    const role = roleOf(element);
    const line = silent.has(role) ? undefined : lineOf(element, role);
    const inside = leaves.has(role) || isText(element, role) ? [] : spokenIn(element);
    return line === undefined ? inside : [line, ...inside];
  });
}

function roleOf(element: Element): string {
  if (element.matches('input[type=file]')) return 'button';
  // Read with the field that it describes.
  const root = element.getRootNode() as ParentNode;
  if (element.id && root.querySelector(`[aria-describedby~="${CSS.escape(element.id)}"]`)) return 'none';
  return getRole(element) ?? (element.matches('p') ? 'text' : 'generic');
}

function isTold(element: Element): boolean {
  return element.getAttribute('aria-hidden') !== 'true' && element.checkVisibility({ visibilityProperty: true });
}

/** `undefined` for groups and regions without a name, and for lists, which say only how many there are. */
function lineOf(element: Element, role: string): string | undefined {
  const text = isText(element, role) ? element.textContent : computeAccessibleName(element);
  if (!squeezed(text) && !['textbox', 'img'].includes(role)) return undefined;
  const said = [role, text, computeAccessibleDescription(element), ...statesOf(element)];
  return said.filter(Boolean).map(squeezed).join(', ');
}

/** A text with something to press in it is no plain text. */
function isText(element: Element, role: string): boolean {
  return texts.has(role) && !element.querySelector('button, a, input');
}

function statesOf(element: Element): string[] {
  const told = states.filter((state) => {
    const value = element.getAttribute(`aria-${state}`);
    return value !== null && value !== 'false';
  });
  const checked = element instanceof HTMLInputElement && element.checked ? ['checked'] : [];
  return [...told, ...checked];
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
