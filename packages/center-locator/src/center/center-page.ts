/** The page of one center, loaded when somebody opens one: what is read for it, and its parts in order. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { ActivityList, Center } from '@doorstep/contract';
import { emptyState, icons, notice, Resource, skeleton, Words } from '@doorstep/core';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptStyles } from '../adopt-styles.js';
import type { FindingScene } from '../finding/finding-scene.js';
import { actionsView, type DirectionsFold } from './actions-view.js';
import { centerPageMessages, type CenterPageWords } from './center-page-messages.js';
import { centerPageStyles } from './center-page-styles.js';
import { accessView, contactView, facilitiesView, headView, photosView, servicesView } from './center-parts.js';
import { activitiesView, closuresView, dutyView, hoursView } from './center-times.js';

export interface CenterPageOptions {
  readonly backend: () => Backend | undefined;
  readonly center: () => string | undefined;
  readonly onProblem: (problem: ClientProblem) => void;
}

type Host = ReactiveControllerHost & Element & { readonly resolvedLocale: string };

export interface PageOptions {
  readonly id: string;
  readonly scene: FindingScene;
  readonly back: unknown;
  readonly mapToggle: unknown;
}

/** What every part of the page is given. */
export interface CenterScene {
  readonly center: Center;
  readonly words: CenterPageWords;
  readonly scene: FindingScene;
  /** Of the backend, for the page on which an error is reported. */
  readonly backendUrl: string | undefined;
}

const oneDay = 86_400_000;

export class CenterPage {
  readonly #host: ReactiveControllerHost;
  readonly #options: CenterPageOptions;
  readonly #words: CenterPageWords;
  readonly #whole: Resource<[Backend, string], Center>;
  readonly #activities: Resource<[Backend, string], ActivityList>;

  /** The center whose map apps are shown. */
  #directionsTo: string | undefined;

  constructor(host: ReactiveControllerHost, options: CenterPageOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Words(host as Host, centerPageMessages);
    adoptStyles(host as Host, centerPageStyles);
    const key = (): [Backend, string] | undefined => {
      const [backend, center] = [options.backend(), options.center()];
      return backend && center ? [backend, center] : undefined;
    };
    this.#whole = new Resource(host, {
      key,
      load: ([backend, id], signal) => backend.getCenter(id, { signal }),
      onProblem: options.onProblem,
    });
    // A city without a calendar of activities has none today: that is no fault of this page.
    this.#activities = new Resource(host, {
      key,
      load: ([backend, center], signal) => {
        // A day around today in every zone; which of them is today there, the center's own clock says.
        const day = (ahead: number): string => new Date(Date.now() + ahead * oneDay).toISOString().slice(0, 10);
        return backend.listActivities({ center, from: day(-1), to: day(1) }, { signal });
      },
    });
  }

  render({ id, scene, back, mapToggle }: PageOptions): TemplateResult {
    const { state } = this.#whole;
    // What the list knows of it is shown at once, while the rest is loaded.
    const center = this.#whole.value ?? scene.stock.centers.find((listed) => listed.id === id);
    if (!this.#words.ready) return html`<div class="page"><div class="back">${back}</div></div>`;
    if (!center)
      return html`<div class="page">
        <div class="back">${back}</div>
        ${this.#renderAbsent(scene)}
      </div>`;
    const shown: CenterScene = { center, words: this.#words, scene, backendUrl: this.#options.backend()?.url };
    return html`<article class="page" part="page" aria-labelledby="center-name">
      <div class="back no-print">${back}</div>
      ${headView(shown)} ${actionsView(shown, this.#directions(id), mapToggle)}
      ${state.status === 'failed' ? notice({ kind: 'warning', title: this.#words.say('part') }) : nothing}
      <div class="page-parts">
        <div class="page-column">
          ${hoursView(shown)} ${closuresView(shown)} ${contactView(shown)} ${dutyView(shown)}
          ${activitiesView(shown, this.#activities.value?.items ?? [])} ${accessView(shown)}
        </div>
        <div class="page-column">${servicesView(shown)} ${facilitiesView(shown)}</div>
      </div>
      ${photosView(shown)}
    </article>`;
  }

  #directions(id: string): DirectionsFold {
    const isOpen = this.#directionsTo === id;
    return {
      state: isOpen ? 'open' : 'closed',
      onToggle: () => {
        this.#directionsTo = isOpen ? undefined : id;
        this.#host.requestUpdate();
      },
    };
  }

  #renderAbsent(scene: FindingScene): unknown {
    const { status } = this.#whole.state;
    if (status === 'loading' || status === 'idle') return skeleton({ label: scene.core.say('loading') });
    return emptyState({ title: this.#words.say('notFound'), icon: icons.mapPin });
  }
}
