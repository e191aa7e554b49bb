/** Registers `<doorstep-wish-wall>`. */
import { defineElement } from '@doorstep/core';
import { DoorstepWishWall } from './wish-wall-element.js';

defineElement('doorstep-wish-wall', DoorstepWishWall);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-wish-wall': DoorstepWishWall;
  }
}
