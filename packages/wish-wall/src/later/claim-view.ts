/** The four steps as they are seen. */
import type { ClaimReceipt, WaitingReceipt, Wish } from '@doorstep/contract';
import {
  button,
  choice,
  errorSummary,
  formatDay,
  formatMoment,
  formatSpan,
  icons,
  linkButton,
  notice,
  steps,
  textArea,
  textField,
} from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimFlow, LostRace } from './claim-flow.js';
import { codeBox } from './code-box.js';
import type { Scene } from './scene.js';

const totalSteps = 4;

export function claimView(flow: ClaimFlow, wish: Wish, scene: Scene): TemplateResult {
  if (flow.place) return placeView(flow.place, wish, scene);
  if (flow.receipt) return doneView(flow, flow.receipt, wish, scene);
  if (flow.lost) return lostView(flow, flow.lost, wish, scene);
  const { words, core } = scene;
  const parts = { 1: promiseStep, 2: whoStep, 3: handOverStep } as const;
  const titles = { 1: 'promiseTitle', 2: 'whoTitle', 3: 'handOverTitle' } as const;
  return html`<form class="flow" part="claim" novalidate @submit=${submitted(() => flow.next(wish))}>
    ${steps({ label: words.say('stepOf', { step: flow.step, total: totalSteps }), current: flow.step, total: totalSteps })}
    <h2 id="area-heading" tabindex="-1">${words.say(titles[flow.step])}</h2>
    ${errorSummary({ title: core.say('errorSummaryTitle'), errors: flow.errors })} ${problemView(flow, scene)}
    ${parts[flow.step](flow, wish, scene)}
    <div class="buttons">
      ${button({
        label: flow.step === 3 ? words.say('promise') : core.say('continue'),
        look: 'primary',
        type: 'submit',
        progress: flow.progress,
      })}
      ${flow.step > 1 ? button({ label: core.say('back'), onClick: () => flow.back() }) : nothing}
    </div>
  </form>`;
}

/** Straight into the line, for a wish that is taken. */
export function waitView(flow: ClaimFlow, wish: Wish, scene: Scene): TemplateResult {
  if (flow.place) return placeView(flow.place, wish, scene);
  const { words, core } = scene;
  return html`<form class="flow" part="wait" novalidate @submit=${submitted(() => flow.joinLine(wish))}>
    <h2 id="area-heading" tabindex="-1">${words.say('waitTitle')}</h2>
    ${wishLine(wish)}
    <p>${words.say('waitBody')}</p>
    ${errorSummary({ title: core.say('errorSummaryTitle'), errors: flow.errors })} ${problemView(flow, scene)}
    ${personFields(flow, scene)}
    <div class="buttons">
      ${button({ label: words.say('wait'), look: 'primary', type: 'submit', progress: flow.progress })}
    </div>
  </form>`;
}

function promiseStep(flow: ClaimFlow, wish: Wish, scene: Scene): TemplateResult {
  const { words, wall } = scene;
  const day = wish.neededBy && formatDay(wish.neededBy, { locale: words.locale, timeZone: scene.timeZone() });
  const { left } = wish.units;
  return html`<div class="told">
      <p class="told-title">${wish.title}</p>
      <p class="story">${wish.story}</p>
      <p class="muted">
        ${wall.find(`cost_${wish.costBand}`)}${day ? html` · ${words.say('promiseNeeded', { day })}` : nothing}
      </p>
    </div>
    ${
      left > 1
        ? textField({
            id: 'claim-units',
            kind: 'number',
            label: words.say('unitsLabel'),
            hint: words.say('unitsHint', { left }),
            value: flow.input.units,
            error: errorOf('claim-units', flow),
            onInput: (units) => flow.type({ units }),
          })
        : nothing
    }
    <p>${words.say('promiseLease')}</p>`;
}

function whoStep(flow: ClaimFlow, _wish: Wish, scene: Scene): TemplateResult {
  const { words, core } = scene;
  return html`${personFields(flow, scene)}
  ${textField({
    id: 'claim-team',
    label: words.say('team'),
    optional: core.say('optional'),
    value: flow.input.team,
    onInput: (team) => flow.type({ team }),
  })}`;
}

function personFields(flow: ClaimFlow, { words }: Scene): TemplateResult {
  return html`<p class="muted">${words.say('whoHint')}</p>
    ${textField({
      id: 'claim-name',
      label: words.say('name'),
      value: flow.input.name,
      autocomplete: 'name',
      error: errorOf('claim-name', flow),
      required: 'required',
      onInput: (name) => flow.type({ name }),
    })}
    ${textField({
      id: 'claim-contact',
      label: words.say('contact'),
      value: flow.input.contact,
      autocomplete: 'tel',
      error: errorOf('claim-contact', flow),
      required: 'required',
      onInput: (contact) => flow.type({ contact }),
    })}`;
}

function handOverStep(flow: ClaimFlow, wish: Wish, { words, core }: Scene): TemplateResult {
  return html`${wish.center ? html`<p><strong>${words.say('center', { center: wish.center.name })}</strong></p>` : nothing}
  ${choice({
    id: 'claim-way',
    label: words.say('handOverTitle'),
    value: flow.input.way,
    options: [
      { value: 'center', label: words.say('wayCenter'), hint: words.say('wayCenterHint') },
      { value: 'arranged', label: words.say('wayArranged'), hint: words.say('wayArrangedHint') },
    ],
    onChange: (way) => flow.type({ way: way === 'arranged' ? 'arranged' : 'center' }),
  })}
  ${textArea({
    id: 'claim-message',
    label: words.say('message'),
    optional: core.say('optional'),
    rows: 3,
    value: flow.input.message,
    onInput: (message) => flow.type({ message }),
  })}`;
}

function doneView(flow: ClaimFlow, receipt: ClaimReceipt, wish: Wish, scene: Scene): TemplateResult {
  const { words, host } = scene;
  const style = { locale: words.locale, timeZone: scene.timeZone() };
  const span = formatSpan(Date.parse(receipt.expiresAt) - Date.now(), words.locale);
  const kept = scene
    .remembered()
    .list()
    .some(({ code }) => code === receipt.code);
  return html`<div class="flow done" part="claimed">
    ${steps({ label: words.say('stepOf', { step: totalSteps, total: totalSteps }), current: totalSteps, total: totalSteps })}
    <h2 id="area-heading" tabindex="-1">${words.say('doneTitle')}</h2>
    ${wishLine(wish)}
    <p><strong>${words.say('until', { moment: formatMoment(receipt.expiresAt, style), span })}</strong></p>
    <p>${receipt.handOver}</p>
    <p>${words.say('doneBody')}</p>
    ${codeBox(scene, { code: receipt.code, title: wish.title, remembers: kept ? 'yes' : 'no', onChange: () => host.requestUpdate() })}
    <div class="buttons">
      ${linkButton({ label: words.say('calendar'), href: flow.calendarFor(wish) ?? '', icon: icons.calendarPlus, download: 'wish.ics' })}
      ${button({ label: words.say('toMine'), onClick: () => scene.goTo({ view: 'mine' }) })}
    </div>
  </div>`;
}

function placeView({ code, position }: WaitingReceipt, wish: Wish, scene: Scene): TemplateResult {
  const { words, host } = scene;
  const kept = scene
    .remembered()
    .list()
    .some((one) => one.code === code);
  return html`<div class="flow done" part="waiting">
    <h2 id="area-heading" tabindex="-1">${words.say('waitDone', { position })}</h2>
    ${wishLine(wish)}
    <p>${words.say('waitDoneBody')}</p>
    ${codeBox(scene, { code, title: wish.title, remembers: kept ? 'yes' : 'no', onChange: () => host.requestUpdate() })}
  </div>`;
}

/** Nothing red: nobody did anything wrong. */
function lostView(flow: ClaimFlow, { left, similar }: LostRace, wish: Wish, scene: Scene): TemplateResult {
  const { words } = scene;
  return html`<div class="flow lost" part="lost">
    <h2 id="area-heading" tabindex="-1">${left > 0 ? words.say('shortTitle', { left }) : words.say('lostTitle')}</h2>
    <p>${similar.length > 0 ? words.say('lostBody') : words.say('lostNone')}</p>
    <ul class="similar">
      ${similar.map(
        (one) =>
          html`<li>
            <button
              class="similar-wish"
              part="similar"
              type="button"
              @click=${() => scene.goTo({ view: 'claim', id: one.id })}
            >
              <strong>${one.title}</strong><span class="muted small">${one.story}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${problemView(flow, scene)}
    <div class="buttons">
      ${button({ label: words.say('waitTitle'), progress: flow.progress, onClick: () => void flow.joinLine(wish) })}
      ${button({ label: scene.wall.say('back'), look: 'quiet', onClick: scene.comeBack })}
    </div>
  </div>`;
}

function problemView(flow: ClaimFlow, { words, problemWords }: Scene): TemplateResult | typeof nothing {
  const { problem } = flow;
  if (!problem) return nothing;
  if (problem.code === 'claim-limit-reached')
    return notice({ kind: 'info', role: 'status', title: words.say('limitTitle'), body: words.say('limitBody') });
  if (problem.code === 'not-yet-allowed')
    return notice({ kind: 'info', role: 'status', title: words.say('coolTitle'), body: words.say('coolBody') });
  return notice({ kind: 'error', role: 'alert', title: words.say('sendFailed'), body: problemWords(problem) });
}

function wishLine({ title }: Wish): TemplateResult {
  return html`<p class="told-title">${title}</p>`;
}

function errorOf(id: string, { errors }: ClaimFlow): string | undefined {
  return errors.find(({ fieldId }) => fieldId === id)?.message;
}

function submitted(act: () => unknown): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    void act();
  };
}
