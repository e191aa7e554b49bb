/** Registers `<doorstep-center-locator>`. */
import { defineElement } from '@doorstep/core';
import { CenterLocatorElement } from './center-locator-element.js';

defineElement('doorstep-center-locator', CenterLocatorElement);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-center-locator': CenterLocatorElement;
  }
}
