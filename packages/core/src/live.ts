/** Keeps a property of a control at a value, whatever a person has typed into it meanwhile. */
import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

// Lit's own compares attributes and events too, and brings a kilobyte more to every first screen.
class Live extends Directive {
  override render(value: unknown): unknown {
    return value;
  }

  override update(part: PropertyPart, [value]: [unknown]): typeof noChange {
    const control = part.element as unknown as Record<string, unknown>;
    // Written only where it differs: writing moves the caret.
    if (control[part.name] !== value) control[part.name] = value;
    return noChange;
  }
}

/** For property bindings: `.value=${live(value)}`. */
export const live = directive(Live);
