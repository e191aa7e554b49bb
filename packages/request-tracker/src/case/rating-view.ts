/** The two questions after a resolution: was it solved, and how was one treated. */
import type { RequestView } from '@doorstep/contract';
import { button, checkbox, choice, choices, fieldGroup, icon, live, textArea } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { faces } from './tracker-icons.js';
import { ratingReasons, satisfactionSteps, solvedAnswers, type Solved } from './case-model.js';
import { sayMoment } from './case-words.js';
import { failureNotice, faultWords, submitTo, type FormContext } from './form-parts.js';

export function ratingView(context: FormContext, view: RequestView): TemplateResult {
  const { forms, words } = context;
  const { solved } = forms.rating;
  return html`<form
    class="card stack rating"
    part="rating-form"
    novalidate
    aria-labelledby="rating-heading"
    @submit=${submitTo(() => forms.submitRating())}
  >
    <div>
      <h3 id="rating-heading">${words.say('rateTitle')}</h3>
      ${view.rating ? html`<p class="muted">${sayMoment(context, 'rateUntil', view.rating.until)}</p>` : nothing}
    </div>
    ${failureNotice(context, 'rate')}
    ${choice({
      id: 'solved',
      label: words.say('rateSolved'),
      error: forms.fault('solved') ? words.say('solvedMissing') : undefined,
      value: solved ?? '',
      options: solvedAnswers.map((value) => ({
        value,
        label: words.say(`solved_${value}`),
        hint: value === 'no' ? words.say('solvedNoNote') : undefined,
      })),
      onChange: (value) => forms.rate({ solved: value as Solved }),
    })}
    ${solved === undefined ? nothing : moreQuestions(context, solved)}
    <div class="buttons">
      ${button({
        label: words.say('rateSend'),
        look: 'primary',
        type: 'submit',
        progress: forms.isSending('rate') ? 'busy' : 'idle',
      })}
    </div>
  </form>`;
}

/** Asked once the first is answered: the whole form at once would look like work. */
function moreQuestions(context: FormContext, solved: Solved): TemplateResult {
  const { forms, words, core } = context;
  const { reasons, comment, publish } = forms.rating;
  const optional = core.say('optional');
  return html`${satisfactionView(context)}
  ${choices({
    id: 'reasons',
    label: words.say(solved === 'yes' ? 'ratePraise' : 'rateComplaint'),
    optional,
    columns: 'two',
    values: reasons,
    options: ratingReasons(solved).map((value) => ({ value, label: words.find(`reason_${value}`) ?? value })),
    onChange: (values) => forms.rate({ reasons: values }),
  })}
  ${textArea({
    id: 'comment',
    label: words.say('rateComment'),
    optional,
    rows: 3,
    value: comment,
    error: faultWords(context, 'comment', comment),
    onInput: (typed) => forms.rate({ comment: typed }),
  })}
  ${checkbox({
    id: 'publish',
    label: words.say('ratePublish'),
    hint: words.say('ratePublishNote'),
    checked: publish,
    onChange: (checked) => forms.rate({ publish: checked }),
  })}`;
}

/** Faces and words together: neither the word nor the face stands alone. */
function satisfactionView({ forms, words, core }: FormContext): TemplateResult {
  const { satisfaction } = forms.rating;
  const option = (value: string, label: string, face: string | undefined): TemplateResult =>
    html`<label class="choice face" part="choice" for="satisfaction-${value}">
      <input
        type="radio"
        part="radio"
        id="satisfaction-${value}"
        name="satisfaction"
        value=${value}
        .checked=${live(value === satisfaction)}
        @change=${() => forms.rate({ satisfaction: value })}
      />${face ? icon(face) : nothing}<span>${label}</span>
    </label>`;
  return fieldGroup(
    { id: 'satisfaction', label: words.say('rateSatisfaction'), optional: core.say('optional') },
    html`<div class="choices faces">
      ${satisfactionSteps.map((step) => option(String(step), words.say(`satisfaction_${step}`), faces[step - 1]))}
      ${option('none', words.say('satisfactionNone'), undefined)}
    </div>`,
  );
}

/** What was answered, to read again. */
export function givenRatingView({ words }: FormContext, { rating }: RequestView): TemplateResult | typeof nothing {
  if (!rating?.given) return nothing;
  const { solved, satisfaction } = rating.given;
  const face = satisfaction === null ? undefined : faces[satisfaction - 1];
  return html`<section class="card" part="rating">
    <h3>${words.say('rated')}</h3>
    <p>${words.say('ratedSolved', { answer: words.find(`solved_${solved}`) ?? solved })}</p>
    ${
      satisfaction === null
        ? nothing
        : html`<p class="countdown">
            ${face ? icon(face) : nothing}<span>${words.find(`satisfaction_${satisfaction}`) ?? satisfaction}</span>
          </p>`
    }
  </section>`;
}
