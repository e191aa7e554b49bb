/** Registers `<doorstep-service-desk>`. */
import { defineElement } from '@doorstep/core';
import { DoorstepServiceDesk } from './service-desk-element.js';

defineElement('doorstep-service-desk', DoorstepServiceDesk);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-service-desk': DoorstepServiceDesk;
  }
}
