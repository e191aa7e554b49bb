/** What the desk knows about reviewing a wish without asking: which marks stand in the words, which steps ask for a reason, who may publish now. */
import {
  claimTransitions,
  findPersonalMarks,
  wishTransitions,
  type ClaimTransition,
  type PersonalMark,
  type StaffColleague,
  type StaffWish,
  type WishTransition,
  type WishWords,
} from '@doorstep/contract';

export interface WordMarkOfWish extends PersonalMark {
  readonly locale: string;
  readonly field: 'title' | 'story';
}

/** What the person left with us: wherever it turns up in the public words, it is marked. */
export function knownOf({ private: own }: Pick<StaffWish, 'private'>): string[] {
  const { name, phone, email } = own?.contact ?? {};
  return [name, phone, email, own?.address].filter((one): one is string => Boolean(one));
}

/** In the words as they are being written, so that nobody has to save to be warned. */
export function marksIn(words: Readonly<Record<string, WishWords>>, known: readonly string[]): WordMarkOfWish[] {
  return Object.entries(words).flatMap(([locale, written]) =>
    (['title', 'story'] as const).flatMap((field) =>
      findPersonalMarks(written[field], known).map((mark) => ({ locale, field, ...mark })),
    ),
  );
}

/** Taking a wish back deletes what was written: it is never one press away. */
export function asksForReason(operation: string, marks: number): boolean {
  const row = (wishTransitions as readonly WishTransition[]).find((one) => one.operation === operation);
  if (operation === 'withdraw' || row?.needs.includes('reason')) return true;
  return (operation === 'publish' || operation === 'unhide') && marks > 0;
}

export function claimAsksForReason(operation: string): boolean {
  const row = (claimTransitions as readonly ClaimTransition[]).find((one) => one.operation === operation);
  return row?.needs.includes('reason') ?? false;
}

/** Four eyes: a protected wish needs somebody else's approval before this person's publishing counts as the second. */
export function waitsForAnother(
  wish: Pick<StaffWish, 'subjects' | 'approvals'>,
  me: StaffColleague | undefined,
): boolean {
  if (wish.subjects.length === 0) return false;
  return !wish.approvals.some(({ by }) => by !== me?.name);
}

/** The step that most often comes next, if nothing but this person's own reading stands in its way. */
export function mainWishStep(wish: StaffWish, me: StaffColleague | undefined): string | undefined {
  const { actions, gate } = wish;
  if (actions.includes('start-review')) return 'start-review';
  const settledByReading = gate.every((fault) => fault === 'own-words' || fault === 'second-approval-missing');
  if (!settledByReading) return undefined;
  if (actions.includes('publish')) return waitsForAnother(wish, me) ? 'approve' : 'publish';
  return actions.includes('unhide') ? 'unhide' : undefined;
}
