/** The forms below a request, one for each thing its holder may do now. */
import { randomUUID } from 'node:crypto';
import type { HolderAction, RequestView } from '@doorstep/contract';
import { optionGroup, selectField, textField, type Filled } from './field.js';
import { markup, type Html } from './markup.js';
import { pageWords } from './page-words.js';

type PageAction = Exclude<HolderAction, 'erase'>;

/** `code` stands in a hidden field: it never gets into an address. `filled` holds what was typed into a form that was refused. */
export function actionForms(view: RequestView, code: string, filled: Filled): Html {
  const words = pageWords(filled.locale);
  const possible = view.actions.filter((action) => action !== 'erase');
  return markup`${possible.map((action) => {
    // Only the form that was sent comes back filled in, with its faults.
    const own = filled.fields['action']?.[0] === action ? filled : { ...filled, fields: {}, errors: [] };
    const secondary = action !== 'message' && action !== 'rate' && markup` class="second"`;
    return markup`<section><h2>${words.actions[action]}</h2>
<form action="form?w=request-tracker" method="post" accept-charset="utf-8" novalidate>
<input type="hidden" name="code" value="${code}"><input type="hidden" name="locale" value="${filled.locale}">
<input type="hidden" name="action" value="${action}"><input type="hidden" name="idempotencyKey" value="${randomUUID()}">
${fieldsOf(action, own)}<p class="actions"><button${secondary}>${action === 'withdraw' ? words.actions.withdraw : words.send}</button></p>
</form></section>
`;
  })}`;
}

function fieldsOf(action: PageAction, filled: Filled): Html | false {
  const words = pageWords(filled.locale);
  const area = { type: 'textarea' };
  switch (action) {
    case 'message':
      return textField(filled, { name: 'text', label: words.yourMessage, required: true }, area);
    case 'reopen':
    case 'escalate':
      return textField(filled, { name: 'reason', label: words.reason, required: true, form: action }, area);
    case 'rate': {
      const solved = (['yes', 'partly', 'no'] as const).map((value) => ({ value, label: words.solved[value] }));
      const steps = words.satisfactions.map((label, index) => ({ value: String(index + 1), label }));
      return markup`${optionGroup(filled, { name: 'solved', label: words.actions.rate, required: true }, solved, 'radio')}${selectField(filled, { name: 'satisfaction', label: words.satisfaction }, steps, words.preferNot)}${textField(filled, { name: 'comment', label: words.comment }, area)}`;
    }
    case 'withdraw':
      return false;
  }
}
