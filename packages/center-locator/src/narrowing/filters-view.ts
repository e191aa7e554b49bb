/** What narrows the list down: facility, language, steps, opening hours; and how fast somebody walks. */
import { button, checkbox, select, type Option } from '@doorstep/core';
import type { WalkingPace } from '@doorstep/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FindingScene } from '../finding/finding-scene.js';
import { chosenFilters } from '../locator-query.js';

export function filtersView(scene: FindingScene): TemplateResult {
  const { more: words, query, clear } = scene;
  return html`<div class="filters" part="filters">
    ${facetSelect('facility', scene)} ${facetSelect('language', scene)} ${openView(scene)} ${stepFreeView(scene)}
    ${query.here ? paceView(scene) : nothing}
    ${chosenFilters(query).length > 0 ? button({ label: words.say('clear'), look: 'quiet', onClick: clear }) : nothing}
  </div>`;
}

function facetSelect(name: 'facility' | 'language', { more: words, query, facets, change }: FindingScene): unknown {
  const list = name === 'facility' ? facets?.facilities : facets?.languages;
  const known = list ?? [];
  // A code that came with an address may be one that no center has: it stays visible, so that it can be taken away.
  const value = query[name];
  const missing = value !== '' && !known.some(({ code }) => code === value) ? [{ value, label: value }] : [];
  if (known.length === 0 && missing.length === 0) return nothing;
  const options: Option[] = [
    ...known.map(({ code, name: label, count }) => ({ value: code, label: `${label} (${count})` })),
    ...missing,
  ];
  return select({
    id: name,
    label: words.say(name),
    placeholder: words.say('any'),
    value,
    options,
    onChange: (chosen) => change({ [name]: chosen }),
  });
}

function openView({ more: words, query, change, now }: FindingScene): unknown {
  const isMoment = query.open !== '' && query.open !== 'now';
  return html`${select({
    id: 'open',
    label: words.say('open'),
    placeholder: words.say('openAny'),
    value: isMoment ? 'at' : query.open,
    options: [
      { value: 'now', label: words.say('openNow') },
      { value: 'at', label: words.say('openAt') },
    ],
    onChange: (chosen) => change({ open: chosen === 'at' ? thisHour(now) : chosen }),
  })}
  ${isMoment ? momentView(query.open, words.say('openAtLabel'), (open) => change({ open })) : nothing}`;
}

function momentView(value: string, label: string, onInput: (value: string) => void): TemplateResult {
  return html`<div class="field" part="field">
    <label class="label" part="label" for="open-at">${label}</label>
    <input
      class="control short"
      part="control"
      id="open-at"
      type="datetime-local"
      .value=${value}
      @change=${(event: Event) => onInput((event.target as HTMLInputElement).value || 'now')}
    />
  </div>`;
}

/** On the device's clock: what a person has in mind when they begin to choose. */
function thisHour(now: number): string {
  const date = new Date(now);
  return new Date(now - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 13) + ':00';
}

function stepFreeView({ more: words, query, change }: FindingScene): TemplateResult {
  return checkbox({
    id: 'access',
    label: words.say('stepFree'),
    checked: query.access !== '',
    onChange: (checked) => change({ access: checked ? 'step-free' : '' }),
  });
}

function paceView({ more: words, query, change }: FindingScene): TemplateResult {
  const options: Option[] = [
    { value: 'slow', label: words.say('paceSlow') },
    { value: 'slowest', label: words.say('paceSlowest') },
  ];
  return select({
    id: 'pace',
    label: words.say('pace'),
    placeholder: words.say('paceUsual'),
    value: query.pace === 'usual' ? '' : query.pace,
    options,
    onChange: (chosen) => change({ pace: (chosen || 'usual') as WalkingPace }),
  });
}
