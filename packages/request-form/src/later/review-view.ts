/** The answers together, each with a way to change it, and what the city promises in return. */
import { button, formatSpan, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { categoryOf, shownQuestions, type FormDraft, type Item } from './form-model.js';
import type { FormScene, LaterWords } from './scene.js';

interface ReviewRow {
  readonly item: Item;
  readonly label: string;
  readonly value: string;
}

export function reviewView(scene: FormScene): TemplateResult {
  const { words, onChangeItem } = scene;
  return html`<dl class="review" part="review">
      ${reviewRows(scene).map(
        ({ item, label, value }) =>
          html`<div class="review-row" part="review-row">
            <dt>${label}</dt>
            <dd class=${value ? '' : 'muted'}>${value || words.say('notProvided')}</dd>
            <dd class="review-change">
              ${button({ label: words.say('change'), about: label, look: 'quiet', onClick: () => onChangeItem(item) })}
            </dd>
          </div>`,
      )}
    </dl>
    ${isShownToNeighbours(scene) ? scene.parts.preview() : nothing} ${promiseNotice(scene)}`;
}

function reviewRows(scene: FormScene): ReviewRow[] {
  const { draft, setting, words, centers } = scene;
  const category = categoryOf(draft, setting);
  const asks = (item: Item): boolean => scene.items.includes(item);
  const rows: (ReviewRow | false)[] = [
    { item: 'category', label: words.say('reviewTopic'), value: category?.name ?? '' },
    asks('place') && { item: 'place', label: words.say('reviewPlace'), value: placeWords(scene) },
    asks('place') &&
      draft.center !== '' && {
        item: 'place',
        label: words.say('reviewCenter'),
        value: centers.find(({ id }) => id === draft.center)?.name ?? draft.center,
      },
    asks('ground') && { item: 'ground', label: words.say('counter'), value: draft.counter },
    asks('ground') && { item: 'ground', label: words.say('refused'), value: draft.refused },
    asks('ground') && { item: 'ground', label: words.say('earlierCode'), value: draft.earlierCode },
    {
      item: 'description',
      label: words.say(setting.kind === 'grumble' ? 'grumbleDescription' : 'description'),
      value: draft.description,
    },
    ...shownQuestions(draft, setting).map((question): ReviewRow => ({
      item: `answer-${question.id}`,
      label: question.label,
      value: answerWords(question.id, scene),
    })),
    asks('photos') && {
      item: 'photos',
      label: words.say('reviewPhotos'),
      value: scene.parts.photoCount > 0 ? words.say('photosCount', { count: scene.parts.photoCount }) : '',
    },
    { item: 'contact', label: words.say('reviewContact'), value: contactWords(scene) },
    asksVisibility(scene) && {
      item: 'contact',
      label: words.say('reviewVisibility'),
      value: words.say(draft.visibility === 'public' ? 'yes' : 'no'),
    },
  ];
  // A preset topic is not asked for, so there is nothing to change about it.
  return rows.filter((row): row is ReviewRow => row !== false && (row.item !== 'category' || asks('category')));
}

function asksVisibility({ draft, setting }: FormScene): boolean {
  return !categoryOf(draft, setting)?.private && setting.kind !== 'escalation';
}

function isShownToNeighbours(scene: FormScene): boolean {
  return scene.draft.visibility === 'public' && asksVisibility(scene);
}

function placeWords({ draft, words }: FormScene): string {
  return [draft.address, positionWords(draft, words)].filter(Boolean).join('\n');
}

function positionWords({ position, accuracy, pointWords }: FormDraft, words: LaterWords): string {
  if (!position) return '';
  if (accuracy === null) return pointWords ? words.say('reviewPoint', { place: pointWords }) : words.say('pointChosen');
  return words.say('reviewPositionValue', { meters: Math.max(1, Math.round(accuracy)) });
}

function contactWords({ draft, words }: FormScene): string {
  const { contactWay, name, phone, email }: FormDraft = draft;
  if (contactWay === 'none') return words.say('contactNone');
  return [name, contactWay === 'phone' ? phone : contactWay === 'email' ? email : ''].filter(Boolean).join('\n');
}

function answerWords(id: string, { draft, setting, words }: FormScene): string {
  const question = categoryOf(draft, setting)?.questions.find((one) => one.id === id);
  const typed = draft.answers[id];
  if (typed === undefined || !question) return '';
  if (typeof typed === 'boolean') return words.say(typed ? 'yes' : 'no');
  const labels = (typeof typed === 'string' ? [typed] : typed).map(
    (value) => question.options?.find((option) => option.value === value)?.label ?? value,
  );
  return new Intl.ListFormat(words.locale, { type: 'unit', style: 'short' }).format(labels);
}

function promiseNotice({ draft, setting, words }: FormScene): unknown {
  const promise = categoryOf(draft, setting)?.promise;
  if (!promise) return nothing;
  const spans = {
    respond: formatSpan(promise.respondWithinHours * 3_600_000, words.locale),
    resolve: formatSpan(promise.resolveWithinHours * 3_600_000, words.locale),
  };
  return notice({
    kind: 'info',
    title: words.say('promiseTitle'),
    body: html`<p>
      ${promise.counting === 'working' ? words.say('promiseWorking', spans) : words.say('promise', spans)}
    </p>`,
  });
}
