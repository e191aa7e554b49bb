/** What every view of the later screens is given: the values to draw, the words, and what to call when a person does something. */
import type { Center, Discovery } from '@doorstep/contract';
import type { CoreWords, Words } from '@doorstep/core';
import type { Fault, FormDraft, FormSetting, Item, TypedAnswer } from './form-model.js';
import type { LaterMessages } from './later-messages.js';

export type LaterWords = Words<LaterMessages>;

export interface FormScene {
  readonly draft: FormDraft;
  readonly setting: FormSetting;
  /** Everything that is asked for, in order, on this screen and the others. */
  readonly items: readonly Item[];
  readonly faults: readonly Fault[];
  readonly words: LaterWords;
  readonly core: CoreWords;
  readonly centers: readonly Center[];
  readonly discovery: Discovery | undefined;
  readonly edit: (change: Partial<FormDraft>) => void;
  readonly answer: (question: string, value: TypedAnswer) => void;
  readonly onChangeItem: (item: Item) => void;
  /** Parts with a life of their own, each drawn where it belongs. */
  readonly parts: {
    readonly position: unknown;
    readonly nearby: unknown;
    readonly photos: (scene: FormScene) => unknown;
    readonly photoCount: number;
    /** Fetched by being drawn: only for what neighbours may see. */
    readonly preview: () => unknown;
  };
}

/** The words of a fault: the backend's own, or ours. */
export function faultWords(fault: Fault, words: LaterWords): string {
  return fault.text ?? words.find(fault.message ?? '', fault.values) ?? '';
}

/** What is wrong with one field, if anything. */
export function errorOf(fieldId: string, { faults, words }: FormScene): string | undefined {
  const fault = faults.find((one) => one.fieldId === fieldId);
  return fault && faultWords(fault, words);
}
