/** What a screen reader is told of a widget, worked out from its roles, names and descriptions: in every browser alike. */
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Said by what stands in them, or not at all. */
const silent = new Set(['generic', 'none', 'presentation', 'paragraph', 'listitem', 'term', 'definition', 'mark']);
/** Read as one thing: what stands in them is their name. */
const leaves = new Set(['button', 'link', 'heading', 'textbox', 'searchbox', 'combobox', 'option', 'img', 'checkbox']);
const states = ['invalid', 'expanded', 'required', 'disabled', 'current', 'busy'] as const;

/** One line for each stop on the way through: role, name, description, states. */
export function spokenIn(root: ParentNode): string[] {
  return [...root.children].flatMap((element) => {
    if (!isTold(element)) return [];
    const role = getRole(element) ?? 'generic';
    const line = silent.has(role) ? undefined : lineOf(element, role);
    const inside = leaves.has(role) ? [] : spokenIn(element);
    return line === undefined ? inside : [line, ...inside];
  });
}

function isTold(element: Element): boolean {
  return element.getAttribute('aria-hidden') !== 'true' && element.checkVisibility({ visibilityProperty: true });
}

/** `undefined` for groups and regions without a name, and for lists, which say only how many there are. */
function lineOf(element: Element, role: string): string | undefined {
  const name = computeAccessibleName(element);
  const isLive = role === 'status' || role === 'alert';
  const text = isLive ? squeezed(element.textContent) : name;
  if (!text && !['textbox', 'img'].includes(role)) return undefined;
  const said = [role, text, computeAccessibleDescription(element), ...statesOf(element)];
  return said.filter(Boolean).map(squeezed).join(', ');
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
