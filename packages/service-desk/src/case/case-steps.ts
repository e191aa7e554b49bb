/** Which words each step of the transition table asks for, what is wrong with them, and which step takes another back. */
import { hasVisibleCharacter, transitionNamed, type RequestStatus, type StaffTransition } from '@doorstep/contract';
import type { Fields } from './case-drafts.js';

export type StepField =
  'reason' | 'text' | 'result' | 'privateResult' | 'outcome' | 'until' | 'target' | 'duplicateOf' | 'assignee';

export interface AskedField {
  readonly name: StepField;
  readonly need: 'required' | 'optional';
}

/** In the order in which they are asked. */
export function fieldsOf(operation: string): readonly AskedField[] {
  const needs = transitionNamed(operation)?.needs ?? [];
  const required = needs.map((name) => ({ name, need: 'required' }) as const);
  if (operation === 'resolve') return [...required, optional('privateResult'), optional('outcome')];
  if (operation === 'schedule') return [...required, optional('text')];
  return required;
}

function optional(name: StepField): AskedField {
  return { name, need: 'optional' };
}

export type StepFault = 'missing' | 'past' | 'not-a-moment';

/** By field; empty when the step can be sent. */
export function stepFaults(operation: string, fields: Fields, now: number): Partial<Record<StepField, StepFault>> {
  const faults: Partial<Record<StepField, StepFault>> = {};
  for (const { name, need } of fieldsOf(operation)) {
    const written = fields[name] ?? '';
    if (!hasVisibleCharacter(written)) {
      if (need === 'required') faults[name] = 'missing';
    } else if (name === 'until') {
      const time = Date.parse(written);
      if (Number.isNaN(time)) faults.until = 'not-a-moment';
      else if (time <= now) faults.until = 'past';
    }
  }
  return faults;
}

/** The body of the step. `until` is written in the device's own time zone and travels as a moment. */
export function stepBody(operation: string, fields: Fields, revision: number): StaffTransition {
  const body: Record<string, string> = {};
  for (const { name } of fieldsOf(operation)) {
    const written = (fields[name] ?? '').trim();
    if (written !== '') body[name] = name === 'until' ? new Date(written).toISOString() : written;
  }
  return { ...body, revision };
}

export interface WayBack {
  readonly operation: string;
  readonly body: StaffTransition;
}

/**
 * The step of the table that takes this one back, if there is one and it leads to where the case came from.
 * What a resident was asked or told has left the house: that has none.
 */
export function wayBack(operation: string, from: RequestStatus, reason: string): WayBack | undefined {
  if (operation === 'hold' && from === 'received') return { operation: 'release', body: {} };
  if (operation === 'assign' && from === 'accepted') return { operation: 'return', body: { reason } };
  if (operation === 'mark-duplicate' && from === 'accepted') return { operation: 'unmark-duplicate', body: {} };
  return undefined;
}

/** The one step that most often comes next is drawn as such. */
const mainSteps = ['accept-reopen', 'accept', 'release', 'resume', 'resolve', 'start'] as const;

export function mainStep(operations: readonly string[]): string | undefined {
  return mainSteps.find((step) => operations.includes(step));
}

/** Steps by which the case leaves this desk without a result: drawn apart from those that carry it on. */
const asideSteps: readonly string[] = [
  'hold',
  'refer',
  'reject',
  'mark-duplicate',
  'refuse-reopen',
  'refuse-escalation',
];

export function isAside(operation: string): boolean {
  return asideSteps.includes(operation);
}
