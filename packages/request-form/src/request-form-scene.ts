/** What every view of the form is given: the values to draw, the words, and what to call when a person does something. */
import type { Center, Discovery } from '@doorstep/contract';
import type { CoreWords, Words } from '@doorstep/core';
import type { Fault } from './request-form-faults.js';
import type { RequestFormMessages } from './request-form-messages.js';
import type { FormDraft, FormSetting, Item, TypedAnswer } from './request-form-model.js';

export type FormWords = Words<RequestFormMessages>;

export interface FormScene {
  readonly draft: FormDraft;
  readonly setting: FormSetting;
  /** Everything that is asked for, in order, on this screen and the others. */
  readonly items: readonly Item[];
  readonly faults: readonly Fault[];
  readonly words: FormWords;
  readonly core: CoreWords;
  readonly centers: readonly Center[];
  readonly discovery: Discovery | undefined;
  /** What was typed into the category search. */
  readonly search: string;
  readonly edit: (change: Partial<FormDraft>) => void;
  readonly answer: (question: string, value: TypedAnswer) => void;
  readonly onSearch: (typed: string) => void;
  readonly onChangeItem: (item: Item) => void;
  /** Parts that are loaded when they are needed; each draws itself where it belongs. */
  readonly parts: {
    readonly locate: unknown;
    readonly nearby: unknown;
    readonly photos: unknown;
    readonly photosReview: string;
  };
}

/** The words of a fault: the backend's own, or ours. */
export function faultWords(fault: Fault, words: FormWords): string {
  return fault.text ?? (fault.message && words.find(fault.message, fault.values)) ?? '';
}

/** What is wrong with one field, if anything. */
export function errorOf(fieldId: string, { faults, words }: FormScene): string | undefined {
  const fault = faults.find((one) => one.fieldId === fieldId);
  return fault && faultWords(fault, words);
}
