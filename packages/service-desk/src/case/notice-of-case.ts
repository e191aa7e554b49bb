/** The notice about a case: the one that was begun, or a new one. */
import type { Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';

export async function noticeOf(desk: Desk, requestId: string): Promise<Outcome<string>> {
  const started = await desk.listNoticeDrafts({ requestId });
  const present = started.ok ? started.value.items.find(({ state }) => state !== 'withdrawn') : undefined;
  if (present) return { ok: true, value: present.id };
  const made = await desk.createNoticeDraft({ requestId });
  return made.ok ? { ok: true, value: made.value.id } : made;
}
