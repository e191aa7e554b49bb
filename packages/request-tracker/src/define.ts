/** Registers `<doorstep-request-tracker>`. */
import { defineElement } from '@doorstep/core';
import { DoorstepRequestTracker } from './request-tracker-element.js';

defineElement('doorstep-request-tracker', DoorstepRequestTracker);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-request-tracker': DoorstepRequestTracker;
  }
}
