/** What a person looks for first after the state: what is promised, who has it, whom to call. */
import type { RequestView } from '@doorstep/contract';
import { icon, icons, linkButton } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { arrowUp, pause } from './tracker-icons.js';
import { promiseStanding, type PromiseStanding } from './case-model.js';
import { sayMoment, saySpan, type CaseSpeech } from './case-words.js';

export function factsView(speech: CaseSpeech, view: RequestView, now: number): TemplateResult {
  return html`<div class="facts" part="facts">
    ${promiseView(speech, view, now)} ${escalationView(speech, view)} ${handlerView(speech, view)}
  </div>`;
}

function promiseView(speech: CaseSpeech, view: RequestView, now: number): TemplateResult | typeof nothing {
  const standing = promiseStanding(view, now);
  const body = standing.kind === 'none' ? keptView(speech, view) : standingView(speech, standing);
  if (body === nothing) return nothing;
  return html`<section class="fact promise ${standing.kind}" part="promise">
    <h3>${speech.words.say('promise')}</h3>
    ${body}
  </section>`;
}

function standingView(speech: CaseSpeech, standing: Exclude<PromiseStanding, { kind: 'none' }>): TemplateResult {
  switch (standing.kind) {
    case 'running':
      return html`<p class="countdown">
          ${icon(icons.clock)}<strong>${saySpan(speech, 'spanLeft', standing.left)}</strong>
        </p>
        <p>${sayMoment(speech, standing.owed === 'answer' ? 'promiseAnswer' : 'promiseResult', standing.due)}</p>`;
    case 'late':
      return html`<p class="countdown">
          ${icon(icons.triangleAlert)}<strong>${saySpan(speech, 'late', standing.by)}</strong>
        </p>
        <p>${sayMoment(speech, standing.owed === 'answer' ? 'lateAnswer' : 'lateResult', standing.due)}</p>`;
    case 'paused':
      return html`<p class="countdown">${icon(pause)}<strong>${speech.words.say('paused')}</strong></p>
        <p>${saySpan(speech, 'pausedNote', standing.left)}</p>`;
  }
}

/** When nothing is owed any more: how long it took, or nothing at all. */
function keptView(speech: CaseSpeech, view: RequestView): TemplateResult | typeof nothing {
  const { resolvedAt } = view.promise;
  const took = resolvedAt === null ? Number.NaN : Date.parse(resolvedAt) - Date.parse(view.receivedAt);
  if (!(took > 0)) return nothing;
  return html`<p class="countdown">${icon(icons.circleCheck)}<strong>${saySpan(speech, 'took', took)}</strong></p>`;
}

function escalationView(speech: CaseSpeech, { escalation }: RequestView): TemplateResult | typeof nothing {
  if (!escalation) return nothing;
  const { outcome } = escalation;
  return html`<section class="fact" part="escalation">
    <h3>
      ${icon(arrowUp)}<span
        >${outcome ? speech.words.say(`escalation_${outcome}`) : sayMoment(speech, 'escalated', escalation.openedAt)}</span
      >
    </h3>
    ${outcome === null && escalation.answerBy ? html`<p>${sayMoment(speech, 'escalatedBy', escalation.answerBy)}</p>` : nothing}
    ${escalation.text ? html`<p class="written" dir="auto">${escalation.text}</p>` : nothing}
  </section>`;
}

function handlerView(
  { words, core }: CaseSpeech,
  { handler, center, status }: RequestView,
): TemplateResult | typeof nothing {
  const office = handler?.office ?? center?.name;
  if (!office && status !== 'received') return nothing;
  return html`<section class="fact" part="handler">
    <h3>${words.say('handler')}</h3>
    ${office ? html`<p><strong dir="auto">${office}</strong></p>` : html`<p>${words.say('handlerNone')}</p>`}
    ${handler?.role ? html`<p class="muted" dir="auto">${handler.role}</p>` : nothing}
    ${
      handler?.phone
        ? linkButton({
            label: core.say('call', { phone: handler.phone }),
            href: `tel:${handler.phone.replace(/[^\d+]/g, '')}`,
            icon: icons.phone,
          })
        : nothing
    }
  </section>`;
}
