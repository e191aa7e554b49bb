/** "My promises" as they are seen: the code, what it opens, and one form at a time below it. */
import { disputeKinds, type ClaimHolderAction } from '@doorstep/contract';
import { button, choice, formatMoment, formatSpan, notice, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fulfilFields } from './fulfil-fields.js';
import type { MyPromises, Opened, OpenForm } from './my-promises.js';
import type { Scene } from './scene.js';

export function myPromisesView(mine: MyPromises, scene: Scene): TemplateResult {
  return mine.opened ? openedView(mine, mine.opened, scene) : entryView(mine, scene);
}

function entryView(mine: MyPromises, scene: Scene): TemplateResult {
  const { words, remembered, host } = scene;
  const kept = remembered().list();
  return html`<div class="flow" part="mine">
    <h2 id="area-heading" tabindex="-1">${words.say('mineTitle')}</h2>
    ${
      kept.length === 0
        ? nothing
        : html`<section>
            <h3>${words.say('remembered')}</h3>
            <ul class="kept-list">
              ${kept.map(
                ({ code, title }) =>
                  html`<li class="kept">
                    <span>${title}</span>
                    <span class="buttons">
                      ${button({ label: words.say('open'), about: title, progress: mine.busy, onClick: () => void mine.open(code) })}
                      ${button({
                        label: words.say('forget'),
                        about: title,
                        look: 'quiet',
                        onClick: () => {
                          remembered().forget(code);
                          host.requestUpdate();
                        },
                      })}
                    </span>
                  </li>`,
              )}
            </ul>
            ${button({
              label: words.say('forgetAll'),
              look: 'quiet',
              onClick: () => {
                remembered().forgetAll();
                host.requestUpdate();
              },
            })}
          </section>`
    }
    <form class="flow" novalidate @submit=${submitted(() => mine.open(mine.typed.code))}>
      <p>${words.say('mineBody')}</p>
      ${textField({
        id: 'mine-code',
        label: words.say('code'),
        value: mine.typed.code,
        spellcheck: 'false',
        autocomplete: 'off',
        error: mine.problem === 'codeWrong' ? words.say('codeWrong') : undefined,
        onInput: (code) => mine.type({ code }),
      })}
      ${problemView(mine, scene)}
      <div class="buttons">
        ${button({ label: words.say('open'), look: 'primary', type: 'submit', progress: mine.busy })}
      </div>
    </form>
  </div>`;
}

function openedView(mine: MyPromises, opened: Opened, scene: Scene): TemplateResult {
  const views = { claim: claimSheet, waiting: waitingSheet, made: madeSheet } as const;
  return html`<div class="flow" part="mine">
    ${views[opened.kind](mine, opened as never, scene)} ${problemView(mine, scene)}
    ${mine.said ? notice({ kind: 'success', role: 'status', title: scene.words.say(mine.said) }) : nothing}
    <div>${button({ label: scene.words.say('mineTitle'), look: 'quiet', onClick: () => mine.close() })}</div>
  </div>`;
}

const claimForms: Readonly<Partial<Record<ClaimHolderAction, OpenForm>>> = {
  fulfil: 'fulfil',
  extend: 'extend',
  release: 'release',
  dispute: 'dispute',
  stop: 'stop',
};

function claimSheet(mine: MyPromises, { claim }: Opened & { kind: 'claim' }, scene: Scene): TemplateResult {
  const { words } = scene;
  const runs = claim.state === 'held' || claim.state === 'active';
  return html`<article class="sheet ${claim.state === 'accepted' ? 'done' : ''}">
    <h2 id="area-heading" tabindex="-1">${claim.wish?.title ?? words.find(`state_${claim.state}`)}</h2>
    <p><strong>${words.find(`state_${claim.state}`)}</strong></p>
    ${
      runs
        ? html`<p>
            ${words.say('until', { moment: moment(claim.expiresAt, scene), span: spanTo(claim.expiresAt, scene) })}
          </p>`
        : nothing
    }
    ${runs && claim.handOver ? html`<p>${claim.handOver}</p>` : nothing}
    ${claim.reason ? html`<p>${words.say('reason', { reason: claim.reason })}</p>` : nothing}
    ${claim.fulfilment?.note ? html`<blockquote class="thanks">${claim.fulfilment.note}</blockquote>` : nothing}
    <div class="buttons">
      ${claim.actions.flatMap((action) => {
        const form = claimForms[action];
        if (!form) return [];
        return [
          button({
            label: words.find(action === 'fulfil' ? 'fulfil' : action) ?? action,
            look: action === 'fulfil' ? 'primary' : 'plain',
            expanded: mine.form === form ? 'true' : 'false',
            onClick: () => mine.show(form),
          }),
        ];
      })}
    </div>
    ${mine.form ? claimForm(mine.form, mine, claim, scene) : nothing}
  </article>`;
}

function claimForm(
  form: OpenForm,
  mine: MyPromises,
  claim: (Opened & { kind: 'claim' })['claim'],
  scene: Scene,
): TemplateResult {
  const { words } = scene;
  const { typed } = mine;
  const send = (label: string) => button({ label, look: 'primary', type: 'submit', progress: mine.busy });
  const reason = (label: string) =>
    textArea({
      id: 'mine-reason',
      label,
      rows: 3,
      value: typed.reason,
      required: 'required',
      onInput: (text) => mine.type({ reason: text }),
    });
  const body = {
    fulfil: () => html`${fulfilFields(mine, claim.state, scene)} ${send(words.say('send'))}`,
    extend: () =>
      html`<p class="muted">${words.say('extendLeft', { count: claim.extensionsLeft })}</p>
        ${reason(words.say('extendReason'))} ${send(words.say('extend'))}`,
    release: () =>
      html`<p>${words.say('releaseSure')}</p>
        ${send(words.say('release'))}`,
    dispute: () =>
      html`${choice({
        id: 'mine-kind',
        label: words.say('disputeKind'),
        value: typed.kind,
        options: disputeKinds
          .filter((kind) => kind !== 'unsafe' && kind !== 'notArrived')
          .map((value) => ({ value, label: words.say(`kind_${value}`) })),
        onChange: (kind) => mine.type({ kind: kind as typeof typed.kind }),
      })}
      ${reason(words.say('disputeText'))} ${send(words.say('send'))}`,
    stop: () =>
      html`<p>${words.say('stopHint')}</p>
        ${reason(words.say('disputeText'))} ${send(words.say('stop'))}`,
    withdraw: () => html``,
    change: () => html``,
  } as const;
  const acts = {
    fulfil: () => mine.fulfil(),
    extend: () => mine.extend(),
    release: () => mine.release(),
    dispute: () => mine.dispute(typed.kind),
    stop: () => mine.dispute('unsafe'),
    withdraw: () => undefined,
    change: () => undefined,
  } as const;
  return html`<form class="flow" novalidate @submit=${submitted(acts[form])}>${body[form]()}</form>`;
}

function waitingSheet(mine: MyPromises, { waiting }: Opened & { kind: 'waiting' }, scene: Scene): TemplateResult {
  const { words } = scene;
  const { state, position, offeredUntil } = waiting;
  const told = words.find(`waiting_${state}`, {
    position: position ?? 0,
    moment: offeredUntil ? moment(offeredUntil, scene) : '',
  });
  return html`<article class="sheet">
    <h2 id="area-heading" tabindex="-1">${waiting.wish?.title ?? words.say('waitTitle')}</h2>
    <p><strong>${told}</strong></p>
    <div class="buttons">
      ${state === 'offered' ? button({ label: words.say('take'), look: 'primary', progress: mine.busy, onClick: () => void mine.take() }) : nothing}
      ${
        state === 'offered' || state === 'waiting'
          ? button({ label: words.say('leave'), progress: mine.busy, onClick: () => void mine.leave() })
          : nothing
      }
    </div>
  </article>`;
}

function madeSheet(mine: MyPromises, { made }: Opened & { kind: 'made' }, scene: Scene): TemplateResult {
  const { words } = scene;
  const codes = made.claims.filter(({ handOverCode }) => handOverCode !== null);
  return html`<article class="sheet">
    <h2 id="area-heading" tabindex="-1">${made.published?.title ?? made.title}</h2>
    <p><strong>${words.find(`made_${made.state}`)}</strong></p>
    ${made.reviewNote ? html`<p>${words.say('reason', { reason: made.reviewNote })}</p>` : nothing}
    ${codes.map(
      ({ handOverCode }) =>
        html`<div class="code-box">
          <p class="muted small">${words.say('handOverCode')} · ${words.say('handOverFor')}</p>
          <p class="code" translate="no">${handOverCode}</p>
        </div>`,
    )}
    <div class="buttons">
      ${
        made.actions.includes('change')
          ? button({ label: words.say('change'), look: 'primary', onClick: () => mine.show('change') })
          : nothing
      }
      ${made.actions.includes('withdraw') ? button({ label: words.say('withdraw'), onClick: () => mine.show('withdraw') }) : nothing}
    </div>
    ${
      mine.form === 'withdraw'
        ? html`<form class="flow" novalidate @submit=${submitted(() => mine.withdraw())}>
            <p>${words.say('withdrawSure')}</p>
            ${button({ label: words.say('withdraw'), look: 'primary', type: 'submit', progress: mine.busy })}
          </form>`
        : nothing
    }
    ${
      mine.form === 'change'
        ? html`<form class="flow" novalidate @submit=${submitted(() => mine.change())}>
            ${textField({ id: 'change-title', label: words.say('wishTitle'), value: mine.typed.title, onInput: (title) => mine.type({ title }) })}
            ${textArea({ id: 'change-story', label: words.say('wishStory'), value: mine.typed.story, onInput: (story) => mine.type({ story }) })}
            ${button({ label: words.say('send'), look: 'primary', type: 'submit', progress: mine.busy })}
          </form>`
        : nothing
    }
  </article>`;
}

function problemView({ problem }: MyPromises, { words, problemWords }: Scene): TemplateResult | typeof nothing {
  if (!problem || problem === 'codeWrong') return nothing;
  if (problem.code === 'lease-lost') return notice({ kind: 'info', role: 'status', title: words.say('leaseLost') });
  if (problem.code === 'not-yet-allowed')
    return notice({ kind: 'info', role: 'status', title: words.say('needsConfirm') });
  return notice({ kind: 'error', role: 'alert', title: words.say('sendFailed'), body: problemWords(problem) });
}

function moment(at: string, scene: Scene): string {
  return formatMoment(at, { locale: scene.words.locale, timeZone: scene.timeZone() });
}

function spanTo(at: string, { words }: Scene): string {
  return formatSpan(Date.parse(at) - Date.now(), words.locale);
}

function submitted(act: () => unknown): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    void act();
  };
}
