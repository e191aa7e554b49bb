/** A request as a supporter sees it: how it stands, not what its holder wrote. */
import type { RequestView } from '@doorstep/contract';

export function supporterView(view: RequestView, summary: string | null): RequestView {
  const { subject: _subject, location: _location, result: _result, ...rest } = view;
  return {
    ...rest,
    description: summary ?? '',
    answers: [],
    photos: [],
    hasContact: false,
    rating: null,
    escalation: null,
    actions: [],
    // What was said between the holder and the office is theirs.
    timeline: view.timeline
      .filter(({ kind }) => kind === 'status' || kind === 'extension')
      .map(({ text: _text, photos: _photos, ...entry }) => entry),
  };
}
