/** Registers `<doorstep-request-form>`. */
import { defineElement } from '@doorstep/core';
import { RequestFormElement } from './request-form-element.js';

defineElement('doorstep-request-form', RequestFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-request-form': RequestFormElement;
  }
}
