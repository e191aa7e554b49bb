/** "Are you still there?" on a device that others use too. */
import { button, dialog } from '@doorstep/core';
import { html, type TemplateResult } from 'lit';
import type { CaseSpeech } from './case-words.js';
import type { IdleWatch } from './idle-watch.js';

export function idleView({ words, core }: CaseSpeech, idle: IdleWatch): TemplateResult {
  const stay = (): void => {
    if (idle.isAsking) idle.stay();
  };
  return dialog({
    id: 'idle-dialog',
    state: idle.isAsking ? 'open' : 'closed',
    title: words.say('idleTitle'),
    closeLabel: core.say('close'),
    onClose: stay,
    body: html`<p>${words.say('idleNote')}</p>`,
    actions: button({ label: words.say('idleStay'), look: 'primary', onClick: stay }),
  });
}
