/** How to reach the person, or not at all; and whether neighbours may see it. */
import { checkbox, choice, linkButton, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { categoryOf, type ContactWay } from './form-model.js';
import { errorOf, type FormScene } from './scene.js';

export function contactView(scene: FormScene): TemplateResult {
  const { draft, setting, words, edit, discovery } = scene;
  const category = categoryOf(draft, setting);
  const required = category?.contact === 'required';
  return html`${choice({
    id: 'contact',
    label: words.say('contactWay'),
    hint: `${words.say('contactHint')}${required ? ` ${words.say('contactRequiredHint')}` : ''}`,
    error: errorOf('contact', scene),
    value: draft.contactWay,
    options: [
      { value: 'phone', label: words.say('contactPhone') },
      { value: 'email', label: words.say('contactEmail') },
      ...(required ? [] : [{ value: 'none', label: words.say('contactNone'), hint: words.say('contactNoneHint') }]),
    ],
    onChange: (way) => edit({ contactWay: way as ContactWay }),
  })}
  ${draft.contactWay === 'phone' || draft.contactWay === 'email' ? contactFields(scene) : nothing}
  ${
    category?.private || setting.kind === 'escalation'
      ? nothing
      : checkbox({
          id: 'visibility',
          label: words.say('visibility'),
          hint: words.say('visibilityHint'),
          checked: draft.visibility === 'public',
          onChange: (checked) => edit({ visibility: checked ? 'public' : 'private' }),
        })
  }
  ${discovery?.privacy ? linkButton({ label: words.say('privacyLink'), href: discovery.privacy, look: 'quiet' }) : nothing}`;
}

function contactFields(scene: FormScene): TemplateResult {
  const { draft, words, core, edit } = scene;
  const byPhone = draft.contactWay === 'phone';
  return html`<div class="nested">
    ${
      byPhone
        ? textField({
            id: 'phone',
            label: words.say('phone'),
            kind: 'tel',
            autocomplete: 'tel',
            required: 'required',
            value: draft.phone,
            error: errorOf('phone', scene),
            onInput: (phone) => edit({ phone }),
          })
        : textField({
            id: 'email',
            label: words.say('email'),
            kind: 'email',
            autocomplete: 'email',
            spellcheck: 'false',
            required: 'required',
            value: draft.email,
            error: errorOf('email', scene),
            onInput: (email) => edit({ email }),
          })
    }
    ${textField({
      id: 'name',
      label: words.say('name'),
      autocomplete: 'name',
      optional: core.say('optional'),
      value: draft.name,
      error: errorOf('name', scene),
      onInput: (name) => edit({ name }),
    })}
  </div>`;
}
