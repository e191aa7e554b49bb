/** Registers `<doorstep-backend>`. */
import { DoorstepBackend } from './backend-provider.js';
import { defineElement } from './define-element.js';

defineElement('doorstep-backend', DoorstepBackend);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-backend': DoorstepBackend;
  }
}
