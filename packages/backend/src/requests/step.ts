/** One step in the life of a request: what it is, who takes it, and what it says. */
import type { Actor, StaffTransition } from '@doorstep/contract';
import type { StaffMember } from '../staff/staff-members.js';

export type By =
  { readonly kind: 'holder' } | { readonly kind: 'system' } | { readonly kind: 'staff'; readonly member: StaffMember };

export interface Step {
  /** A row of the transition table. */
  readonly operation: string;
  readonly by: By;
  readonly body: StaffTransition;
  readonly now: number;
  readonly locale: string;
}

/** As the transition table knows them: administrators may do what supervisors may. */
export function actorOf(by: By): Actor {
  if (by.kind !== 'staff') return by.kind;
  return by.member.role === 'administrator' ? 'supervisor' : by.member.role;
}

/** The words of a step that the holder reads. */
export function wordsOf({ operation, body }: Pick<Step, 'operation' | 'body'>): string | null {
  if (operation === 'refer') return [body.target, body.reason].filter(Boolean).join('\n');
  return body.result ?? body.text ?? body.reason ?? null;
}
