/** Gives a widget in a template a fake backend: `<doorstep-notice-board ${answeredBy(fake)}></doorstep-notice-board>`. */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo } from 'lit/directive.js';
import { fakeUrl, type FakeBackend } from './fake-backend.js';

class AnsweredBy extends Directive {
  constructor(part: PartInfo) {
    super(part);
    // In the constructor: before the widget is connected, so that it never asks anybody else.
    const { element } = part as ElementPart & PartInfo;
    if (!element.hasAttribute('backend')) element.setAttribute('backend', fakeUrl);
  }

  override render(_fake: FakeBackend): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [fake]: [FakeBackend]): typeof noChange {
    // Shadows the accessor of the base class, on this one element only.
    Object.defineProperty(element, 'connection', { configurable: true, get: () => fake.backend });
    return noChange;
  }
}

export const answeredBy = directive(AnsweredBy);
