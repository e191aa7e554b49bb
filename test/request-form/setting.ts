/** The fixture city as the form's model sees it. */
import type { RequestKind } from '@doorstep/contract';
import { categories } from '@doorstep/testing';
import { emptyDraft, type FormDraft, type FormSetting } from '../../packages/request-form/src/later/form-model.js';

export function setting(changes: Partial<FormSetting> = {}, kind: RequestKind = 'request'): FormSetting {
  return {
    kind,
    categories: categories().filter((category) => category.kind === kind),
    takesPhotos: 'no',
    today: '2026-11-23',
    ...changes,
  };
}

export const lamp: FormDraft = {
  ...emptyDraft,
  category: 'street-light',
  address: 'Behind the fish market',
  description: 'It is dark.',
  answers: { fault: 'dark', howMany: '3', danger: false },
  contactWay: 'none',
};
