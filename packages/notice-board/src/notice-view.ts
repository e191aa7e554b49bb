/** One notice in the list: what was asked, what was done, how long it took, what the resident says. */
import type { Notice } from '@doorstep/contract';
import { icon, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, residentWords, tookWords, type Speech } from './notice-words.js';

const kindIcons = {
  resolution: icons.circleCheck,
  clarification: icons.circleInfo,
  announcement: icons.inbox,
} as const;

export interface ItemOptions extends Speech {
  readonly notice: Notice;
  /** Where it opens, for those who open it elsewhere or send it on. */
  readonly href: string;
  readonly onOpen: (id: string) => void;
}

export function listItem(options: ItemOptions): TemplateResult {
  const { notice, words } = options;
  return html`<article aria-labelledby=${linkId(notice)}>
    ${kindLine(notice, options)}
    <h3>${openLink(options)}</h3>
    <p class="summary">${notice.summary}</p>
    ${notice.result ? html`<p class="result"><span class="result-label">${words.say('whatWasDone')}</span> ${notice.result}</p>` : nothing}
    ${factLine(notice, options)}
  </article>`;
}

/** The element that leads to a notice; the focus comes back to it. */
export function linkId({ id }: Pick<Notice, 'id'>): string {
  return `notice-${id}`;
}

export function openLink({ notice, href, onOpen }: ItemOptions): TemplateResult {
  return html`<a
    id=${linkId(notice)}
    class="notice-link"
    part="notice-link"
    href=${href}
    @click=${(event: MouseEvent) => {
      // Another tab or window is the person's own choice.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onOpen(notice.id);
    }}
    >${notice.title}</a
  >`;
}

export function kindLine(notice: Notice, { words }: Speech): TemplateResult {
  const parts = [notice.category?.name, notice.center?.name].filter(Boolean);
  return html`<p class="kind-line small">
    <span class="kind ${notice.kind}">${icon(kindIcons[notice.kind])}${words.say(`kind_${notice.kind}`)}</span>
    ${parts.map((part) => html`<span class="muted">${part}</span>`)}
  </p>`;
}

function factLine(notice: Notice, options: Speech): TemplateResult {
  const facts = [
    dayOf(notice.publishedAt, options),
    tookWords(notice, options),
    notice.reopened ? options.words.say('reopened') : residentWords(notice, options),
  ].filter((fact) => fact !== undefined);
  return html`<p class="facts small muted">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`;
}
