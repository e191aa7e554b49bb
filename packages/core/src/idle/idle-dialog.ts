/** "Are you still there?" on a device that others use too. */
import { html, type TemplateResult } from 'lit';
import { button } from '../primitives/button.js';
import { dialog } from '../primitives/dialog.js';
import type { IdleWatch } from './idle-watch.js';

export interface IdleDialogWords {
  readonly title: string;
  readonly note: string;
  readonly stay: string;
  readonly close: string;
}

export function idleDialog(idle: IdleWatch, { title, note, stay: answer, close }: IdleDialogWords): TemplateResult {
  const stay = (): void => {
    if (idle.isAsking) idle.stay();
  };
  return dialog({
    id: 'idle-dialog',
    state: idle.isAsking ? 'open' : 'closed',
    title,
    closeLabel: close,
    onClose: stay,
    body: html`<p>${note}</p>`,
    actions: button({ label: answer, look: 'primary', onClick: stay }),
  });
}
