/** Registers `<doorstep-notice-board>`. */
import { defineElement } from '@doorstep/core';
import { DoorstepNoticeBoard } from './notice-board-element.js';

defineElement('doorstep-notice-board', DoorstepNoticeBoard);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-notice-board': DoorstepNoticeBoard;
  }
}
