/** What the holder may do now, as the backend says, and the questions that stand before it is done. */
import type { RequestView } from '@doorstep/contract';
import { button, dialog, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { arrowUp, message, undo } from './tracker-icons.js';
import { sayMoment } from './case-words.js';
import { failureNotice, reasonField, type FormContext } from './form-parts.js';
import { offeredActions, type OfferedAction } from './holder-intent.js';
import { messageView } from './message-view.js';

const actionIcons: Readonly<Record<OfferedAction, string>> = {
  message,
  reopen: undo,
  escalate: arrowUp,
  withdraw: icons.cross,
  erase: icons.trash,
};

export function actionsView(context: FormContext, view: RequestView): TemplateResult | typeof nothing {
  const { forms, words } = context;
  // The answer to a question has its own form beside the question.
  const offered = offeredActions.filter(
    (action) => view.actions.includes(action) && !(action === 'message' && view.status === 'waitingForResident'),
  );
  const from = view.actions.includes('escalate') ? undefined : view.escalationFrom;
  if (offered.length === 0 && !from) return nothing;
  return html`<section class="actions stack" part="actions" aria-labelledby="actions-heading">
    <h3 id="actions-heading">${words.say('actions')}</h3>
    <div class="buttons">
      ${offered.map((action) =>
        button({
          id: `do-${action}`,
          label: words.say(`action_${action}`),
          icon: actionIcons[action],
          look: action === 'withdraw' || action === 'erase' ? 'quiet' : 'plain',
          ...(action === 'message'
            ? { expanded: forms.open === 'message' ? 'true' : 'false', controls: 'message-panel' }
            : {}),
          onClick: () => forms.show(action === 'message' && forms.open === 'message' ? undefined : action),
        }),
      )}
    </div>
    ${from ? html`<p class="muted">${sayMoment(context, 'escalateFrom', from)}</p>` : nothing}
    <div id="message-panel" ?hidden=${forms.open !== 'message'}>
      ${forms.open === 'message' ? messageView(context, { purpose: 'message' }) : nothing}
    </div>
    ${offered.includes('reopen') ? reasonDialog(context, 'reopen') : nothing}
    ${offered.includes('escalate') ? reasonDialog(context, 'escalate') : nothing}
    ${offered.includes('withdraw') ? confirmDialog(context, 'withdraw') : nothing}
    ${offered.includes('erase') ? confirmDialog(context, 'erase') : nothing}
  </section>`;
}

function reasonDialog(context: FormContext, action: 'reopen' | 'escalate'): TemplateResult {
  const { forms, words, core } = context;
  return dialog({
    id: `${action}-dialog`,
    state: forms.open === action ? 'open' : 'closed',
    title: words.say(`action_${action}`),
    closeLabel: core.say('close'),
    onClose: closing(context, action),
    body: html`<div class="stack">
      ${failureNotice(context, action)}
      <p>${words.say(`${action}Note`)}</p>
      ${reasonField(context, { action, label: words.say(`${action}Reason`) })}
    </div>`,
    actions: html`${button({
      label: words.say(`${action}Send`),
      look: 'primary',
      progress: forms.isSending(action) ? 'busy' : 'idle',
      onClick: () => void forms.submitText(action),
    })}
    ${button({ label: words.say('cancel'), look: 'quiet', onClick: () => forms.show(undefined) })}`,
  });
}

function confirmDialog(context: FormContext, action: 'withdraw' | 'erase'): TemplateResult {
  const { forms, words, core } = context;
  return dialog({
    id: `${action}-dialog`,
    state: forms.open === action ? 'open' : 'closed',
    title: words.say(`action_${action}`),
    closeLabel: core.say('close'),
    onClose: closing(context, action),
    body: html`<div class="stack">
      ${failureNotice(context, action)}
      <p>${words.say(`${action}Note`)}</p>
    </div>`,
    actions: html`${button({
      label: words.say(`${action}Send`),
      look: 'primary',
      progress: forms.isSending(action) ? 'busy' : 'idle',
      onClick: () => void forms.confirm(action),
    })}
    ${button({ label: words.say(`${action}Keep`), look: 'quiet', onClick: () => forms.show(undefined) })}`,
  });
}

/** The native dialog also closes by itself, by Escape; when another form was opened meanwhile, that one stays. */
function closing({ forms }: FormContext, action: OfferedAction): () => void {
  return () => {
    if (forms.open === action) forms.show(undefined);
  };
}
