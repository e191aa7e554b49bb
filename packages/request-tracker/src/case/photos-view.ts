/** Photos that belong to something: small, in a row, each leading to itself in full size. */
import type { RequestView } from '@doorstep/contract';
import { safeUrl } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CaseSpeech } from './case-words.js';

export function photosView(
  { words }: CaseSpeech,
  photos: RequestView['photos'] | undefined,
): TemplateResult | typeof nothing {
  const safe = (photos ?? []).flatMap((photo) => {
    const url = safeUrl(photo.url);
    return url ? [{ ...photo, url }] : [];
  });
  if (safe.length === 0) return nothing;
  return html`<ul class="photos" part="photos">
    ${safe.map(
      ({ url, width, height }, index) =>
        html`<li>
          <a href=${url} target="_blank" rel="noopener noreferrer"
            ><img
              src=${url}
              width=${ifDefined(width)}
              height=${ifDefined(height)}
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
              alt="${words.say('resultPhoto', { count: index + 1 })}. ${words.say('openPhoto')}"
          /></a>
        </li>`,
    )}
  </ul>`;
}
