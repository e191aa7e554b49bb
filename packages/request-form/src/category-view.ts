/** The choice of a topic: a search in everyday words over topics in their groups. */
import type { Category } from '@doorstep/contract';
import { fieldGroup, radioRows, textField, type Option, type RadioOptions } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '@doorstep/core';
import type { RequestFormMessages } from './request-form-messages.js';

export interface CategoryScene {
  readonly categories: readonly Category[];
  readonly chosen: string;
  readonly words: Words<RequestFormMessages>;
  /** What was typed into the search. */
  readonly search: string;
  /** What fits it; `undefined` until it can be told. */
  readonly found: readonly Category[] | undefined;
  readonly error: string | undefined;
  readonly onSearch: (typed: string) => void;
  readonly onChoose: (id: string) => void;
}

/** Fewer than this are seen at a glance. */
const searchFrom = 7;

export function categoryView(scene: CategoryScene): TemplateResult {
  const { categories, words, search, found = categories } = scene;
  const shown = found.length > 0 ? found : categories;
  const searching = search.trim() !== '' && scene.found !== undefined;
  return html`${categories.length < searchFrom ? nothing : searchField(scene)}
    <p class=${searching ? 'small muted' : 'visually-hidden'} role="status">
      ${!searching ? nothing : found.length > 0 ? words.say('searchCount', { count: found.length }) : words.say('searchNone')}
    </p>
    ${choiceOfTopic(scene, shown, searching && found.length > 0 ? 'by-fit' : 'by-group')}`;
}

function searchField({ words, search, onSearch }: CategoryScene): TemplateResult {
  return textField({
    id: 'search',
    label: words.say('searchLabel'),
    hint: words.say('searchHint'),
    kind: 'search',
    value: search,
    autocomplete: 'off',
    onInput: onSearch,
  });
}

function choiceOfTopic(scene: CategoryScene, shown: readonly Category[], order: 'by-fit' | 'by-group'): TemplateResult {
  const { chosen, words, error, onChoose } = scene;
  const options = shown.map(({ id, name, description }): Option => ({ value: id, label: name, hint: description }));
  const radios: RadioOptions = {
    id: 'category',
    label: words.say('categoryLegend'),
    error,
    value: chosen,
    options,
    columns: 'two',
    onChange: onChoose,
  };
  if (order === 'by-fit') return fieldGroup(radios, radioRows(radios, options));
  const groups = [...new Set(shown.map(({ group }) => group))];
  return fieldGroup(
    radios,
    groups.map(
      (group) =>
        html`<div class="topic-group" role="group" aria-label=${group || nothing}>
          ${group ? html`<p class="topic-heading" aria-hidden="true">${group}</p>` : nothing}
          ${radioRows(
            radios,
            options.filter((_, index) => shown[index]?.group === group),
          )}
        </div>`,
    ),
  );
}
