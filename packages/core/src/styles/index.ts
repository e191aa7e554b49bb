/** The styles that every widget starts from. What only some widgets use is imported by these, from its own file. */
import type { CSSResultGroup } from 'lit';
import { buttonStyles } from './button-styles.js';
import { noticeStyles } from './notice-styles.js';
import { resetStyles } from './reset.js';
import { stateStyles } from './state-styles.js';
import { tokenStyles } from './tokens.js';

// The tokens come after the reset: they let the page's color-scheme in again where the browser can follow it.
export const baseStyles: CSSResultGroup = [resetStyles, tokenStyles, buttonStyles, noticeStyles, stateStyles];
