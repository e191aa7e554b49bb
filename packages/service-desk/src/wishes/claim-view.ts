/** Promises about one wish, from the first word to the hand-over: confirmed, brought, checked, contested, settled. */
import type { StaffClaim } from '@doorstep/contract';
import { button, describedBy, field, live } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../desk-room.js';
import { photoList } from '../case/history-view.js';
import { reasonForm } from '../review/review-view.js';
import type { WishViewOptions } from './wish-view.js';

const mainSteps: readonly string[] = ['confirm', 'accept'];

export function claimList(options: WishViewOptions): TemplateResult {
  const { room, wish } = options;
  const { words } = room;
  return html`<section aria-labelledby="wish-claims">
    <h3 id="wish-claims">${words.say('handOvers')}</h3>
    ${wish.claims.length === 0 ? html`<p class="muted">${words.say('claimNone')}</p>` : nothing}
    ${[...wish.claims].reverse().map((claim) => claimCard(claim, options))}
  </section>`;
}

function claimCard(claim: StaffClaim, options: WishViewOptions): TemplateResult {
  const { room, wish, claims, review, onShowClaim, onClaimStep } = options;
  const { words } = room;
  const known = claims[claim.id];
  const running = claim.state === 'held' || claim.state === 'active';
  const [step, about] = review.asked?.step.split(' ') ?? [];
  return html`<div class="claim" part="claim">
    <p class="entry-head">
      <strong>${words.find(`claim_${claim.state}`) ?? claim.state}</strong>
      <span class="small muted"
        >${[wish.units.total > 1 ? words.say('claimUnits', { count: claim.units }) : '', moment(room, claim.claimedAt), running ? words.say('untilMoment', { moment: moment(room, claim.expiresAt) }) : '', claim.agreedFor ? words.say('agreedFor', { moment: moment(room, claim.agreedFor) }) : ''].filter(Boolean).join(' · ')}</span
      >
    </p>
    ${known?.claimant ? html`<p>${[known.claimant.name, known.claimant.contact, claim.team].filter(Boolean).join(' · ')}</p>` : nothing}
    ${known?.handOverCode ? html`<p>${words.say('claimCode', { code: known.handOverCode })}</p>` : nothing}
    ${claim.note ? html`<blockquote class="words said">${claim.note}</blockquote>` : nothing}
    ${photoList(claim.photos, room)}
    ${claim.reason ? html`<p class="small">${words.say('noticeReason')}: ${claim.reason}</p>` : nothing}
    ${addressRequest(claim, options)}
    <div class="buttons no-print">
      ${claim.actions.map((operation) =>
        button({
          label: words.find(`claimStep_${operation}`) ?? operation,
          look: mainSteps.includes(operation) && !review.asked ? 'primary' : 'plain',
          progress: review.progress,
          expanded: about === claim.id && step === operation ? 'true' : undefined,
          onClick: () => onClaimStep(claim.id, operation),
        }),
      )}
      ${known ? nothing : button({ label: words.say('claimShow'), look: 'quiet', onClick: () => onShowClaim(claim.id) })}
    </div>
    ${about === claim.id && step !== undefined ? stepForm(step, options) : nothing}
  </div>`;
}

/** Who promised asks, who wished agrees, and somebody here decides: none of them alone opens a door. */
function addressRequest({ id, address }: StaffClaim, { room, review, onAddress }: WishViewOptions): unknown {
  const { words } = room;
  const said = address ? words.find(`address_${address}`) : undefined;
  if (!said) return nothing;
  const { progress } = review;
  const isAgreed = address === 'agreed';
  return html`<p part="address-request">${said}</p>
    ${
      address === 'shown'
        ? nothing
        : html`<div class="buttons no-print">
            ${button({
              label: words.say(isAgreed ? 'addressShow' : 'addressShowSpoken'),
              progress,
              onClick: () => onAddress(id, isAgreed ? { decision: 'show' } : { decision: 'show', agreed: 'spoken' }),
            })}
            ${button({ label: words.say('addressRefuse'), progress, onClick: () => onAddress(id, { decision: 'refuse' }) })}
          </div>`
    }`;
}

function stepForm(operation: string, options: WishViewOptions): unknown {
  const { room, review } = options;
  const { words } = room;
  const { asked, progress } = review;
  if (!asked) return nothing;
  const label = words.find(`claimStep_${operation}`) ?? operation;
  if (operation === 'confirm') return confirmForm(label, options);
  return reasonForm(room, {
    asked,
    label,
    hint: words.find(`claimReason_${operation}`),
    progress,
    onReason: (reason) => review.giveReason(reason),
    onConfirm: options.onConfirm,
    onCancel: () => review.ask(undefined),
  });
}

/** A day that was agreed keeps the promise beyond its lease. */
function confirmForm(label: string, { room, forms, review, onForms, onConfirm }: WishViewOptions): TemplateResult {
  const { words, core } = room;
  const common = {
    id: 'step-reason',
    label: words.say('agreedDay'),
    hint: words.say('agreedDayHint'),
    optional: core.say('optional'),
  };
  return html`<form
    class="step-form"
    part="step-form"
    aria-label=${label}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onConfirm();
    }}
  >
    ${field(
      common,
      html`<input
        class="control short"
        part="control"
        id=${common.id}
        type="datetime-local"
        aria-describedby=${describedBy(common)}
        .value=${live(forms.agreedFor)}
        @input=${(event: InputEvent) => onForms({ agreedFor: (event.target as HTMLInputElement).value })}
      />`,
    )}
    <div class="buttons">
      ${button({ label, look: 'primary', type: 'submit', progress: review.progress })}
      ${button({ label: words.say('cancel'), look: 'quiet', onClick: () => review.ask(undefined) })}
    </div>
  </form>`;
}
