/** What every form of a holder has: words for what is wrong, what did not arrive, and the text field itself. */
import { countCodePoints } from '@doorstep/contract';
import { notice, problemWords, textArea } from '@doorstep/core';
import { nothing, type TemplateResult } from 'lit';
import type { CaseSpeech } from './case-words.js';
import { textLimits, type HolderForms, type TextAction } from './holder-forms.js';
import type { HolderIntent } from './holder-intent.js';

export interface FormContext extends CaseSpeech {
  readonly forms: HolderForms;
}

export interface TextOptions {
  readonly action: TextAction;
  readonly label: string;
  readonly hint?: string | undefined;
}

export function reasonField({ forms, words, core }: FormContext, { action, label, hint }: TextOptions): TemplateResult {
  const text = forms.text(action);
  return textArea({
    id: action,
    label,
    hint,
    value: text,
    rows: 4,
    required: 'required',
    error: faultWords({ forms, words, core }, action, text),
    onInput: (typed) => forms.write(action, typed),
  });
}

export function faultWords(
  { forms, words }: FormContext,
  fieldId: TextAction | 'comment',
  text: string,
): string | undefined {
  const fault = forms.fault(fieldId);
  if (!fault) return undefined;
  if (fault === 'missing') return words.say('textMissing');
  return words.say('textTooLong', { count: countCodePoints(text) - textLimits[fieldId] });
}

/** What is told about a try that did not arrive. What was typed is still there, and the same button sends it again. */
export function failureNotice(
  { forms, core }: FormContext,
  action: HolderIntent['action'],
): TemplateResult | typeof nothing {
  const problem = forms.problemOf(action);
  if (!problem) return nothing;
  return notice({ kind: 'error', role: 'alert', title: problemWords(problem, core) });
}

export function submitTo(send: () => Promise<void>): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    void send();
  };
}
