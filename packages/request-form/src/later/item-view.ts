/** Draws one item of the form; a screen is one of them or several. */
import { countCodePoints } from '@doorstep/contract';
import { select, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { contactView } from './contact-view.js';
import { questionView } from './question-view.js';
import { limits } from './faults.js';
import { shownQuestions, type Item } from './form-model.js';
import { errorOf, type FormScene } from './scene.js';
import { reviewView } from './review-view.js';

export function itemView(item: Item, scene: FormScene): unknown {
  switch (item) {
    case 'place':
      return placeView(scene);
    case 'ground':
      return groundView(scene);
    case 'description':
      return descriptionView(scene);
    case 'photos':
      return scene.parts.photos(scene);
    case 'contact':
      return contactView(scene);
    case 'review':
      return reviewView(scene);
    default: {
      const question = shownQuestions(scene.draft, scene.setting).find(({ id }) => item === `answer-${id}`);
      return question ? questionView(question, scene) : nothing;
    }
  }
}

function placeView(scene: FormScene): TemplateResult {
  const { draft, words, core, centers, edit } = scene;
  return html`${textField({
    id: 'address',
    label: words.say('placeAddress'),
    hint: words.say('placeAddressHint'),
    error: errorOf('address', scene),
    autocomplete: 'street-address',
    value: draft.address,
    onInput: (address) => edit({ address }),
  })}
  ${scene.parts.position}
  ${
    centers.length === 0
      ? nothing
      : select({
          id: 'center',
          label: words.say('placeCenter'),
          hint: words.say('placeCenterHint'),
          error: errorOf('center', scene),
          optional: core.say('optional'),
          value: draft.center,
          placeholder: words.say('placeCenterNone'),
          options: centers.map(({ id, name }) => ({ value: id, label: name })),
          onChange: (center) => edit({ center }),
        })
  }`;
}

function groundView(scene: FormScene): TemplateResult {
  const { draft, words, core, edit } = scene;
  return html`${textField({
    id: 'counter',
    label: words.say('counter'),
    error: errorOf('counter', scene),
    required: 'required',
    value: draft.counter,
    onInput: (counter) => edit({ counter }),
  })}
  ${textArea({
    id: 'refused',
    label: words.say('refused'),
    error: errorOf('refused', scene),
    required: 'required',
    rows: 4,
    value: draft.refused,
    onInput: (refused) => edit({ refused }),
  })}
  ${textField({
    id: 'earlierCode',
    label: words.say('earlierCode'),
    hint: words.say('earlierCodeHint'),
    error: errorOf('earlierCode', scene),
    optional: core.say('optional'),
    autocomplete: 'off',
    spellcheck: 'false',
    value: draft.earlierCode,
    onInput: (earlierCode) => edit({ earlierCode }),
  })}`;
}

function descriptionView(scene: FormScene): TemplateResult {
  const { draft, setting, words, edit } = scene;
  const left = limits.description - countCodePoints(draft.description);
  // A count from the start would tell people to be brief; it comes when it matters.
  const count =
    left > limits.description / 10
      ? undefined
      : left >= 0
        ? { text: words.say('charactersLeft', { count: left }), state: 'within' as const }
        : { text: words.say('charactersOver', { count: -left }), state: 'over' as const };
  return html`${scene.parts.nearby}
  ${textArea({
    id: 'description',
    label: words.say(setting.kind === 'grumble' ? 'grumbleDescription' : 'description'),
    hint: words.say('descriptionHint'),
    error: errorOf('description', scene),
    required: 'required',
    rows: 6,
    value: draft.description,
    count,
    onInput: (description) => edit({ description }),
  })}`;
}
