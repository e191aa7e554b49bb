/** Clears the screen of a shared device when nobody is there any more. For parts that are loaded late: `@doorstep/core/idle`. */
export { idleDialog, type IdleDialogWords } from './idle-dialog.js';
export { IdleWatch } from './idle-watch.js';
