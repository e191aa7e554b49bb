/** The figures of the board: loaded when somebody first asks for them. */
import type { Backend, ClientProblem } from '@doorstep/client';
import { lastMonths, type NoticeStatistics } from '@doorstep/contract';
import {
  directionOf,
  errorState,
  Resource,
  select,
  skeleton,
  Words,
  type CoreWords,
  type ResourceState,
} from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import { html } from 'lit';
import type { BoardFilter } from '../../notice-board-model.js';
import { figuresView, type FiguresOptions } from './statistics-view.js';
import { statisticsMessages } from './statistics-messages.js';
import type { Grouping, Measure } from './figure-model.js';

export { figureStyles } from './figure-styles.js';

export interface PanelHost extends ReactiveControllerHost {
  readonly resolvedLocale: string;
}

export interface PanelOptions {
  readonly core: CoreWords;
  readonly backend: () => Backend | undefined;
  /** Where the figures are from: what the page fixes and what a person chose. */
  readonly place: () => Pick<BoardFilter, 'category' | 'center' | 'area'>;
  readonly problemWords: (problem: ClientProblem) => string;
  readonly onProblem: (problem: ClientProblem) => void;
  readonly onList: FiguresOptions['onList'];
}

const spans = { monthsThree: 3, monthsSix: 6, monthsTwelve: 12 } as const;
type SpanName = keyof typeof spans | 'all';

type Key = readonly [backend: Backend, place: string, span: SpanName, groupBy: Grouping];

export class StatisticsPanel {
  readonly #host: PanelHost;
  readonly #options: PanelOptions;
  readonly #words: Words<typeof statisticsMessages.english>;
  readonly #statistics: Resource<Key, NoticeStatistics>;
  #span: SpanName = 'monthsTwelve';
  #measure: Measure = 'responseRate';
  #groupBy: Grouping = 'month';
  /** Stays on screen while another period or grouping of the same place is read: what was pressed keeps the focus. */
  #shown: { readonly place: string; readonly statistics: NoticeStatistics } | undefined;

  constructor(host: PanelHost, options: PanelOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Words(host, statisticsMessages);
    this.#statistics = new Resource<Key, NoticeStatistics>(host, {
      key: () => {
        const backend = options.backend();
        return backend && [backend, JSON.stringify(options.place()), this.#span, this.#groupBy];
      },
      load: ([backend, place, span, groupBy], signal) =>
        backend.getNoticeStatistics(
          {
            ...(JSON.parse(place) as object),
            ...(span === 'all' ? {} : lastMonths(new Date().toISOString().slice(0, 10), spans[span])),
            groupBy,
          },
          { signal },
        ),
      onProblem: options.onProblem,
    });
    host.requestUpdate();
  }

  get state(): ResourceState<NoticeStatistics> {
    return this.#statistics.state;
  }

  render(): unknown {
    const { core } = this.#options;
    const { state } = this;
    const place = JSON.stringify(this.#options.place());
    if (state.value) this.#shown = { place, statistics: state.value };
    const statistics = state.value ?? (this.#shown?.place === place ? this.#shown.statistics : undefined);
    if (!this.#words.ready || (!statistics && state.status !== 'failed'))
      return skeleton({ label: core.say('loading'), lines: 8 });
    if (state.status === 'failed' || !statistics) {
      return errorState({
        message: state.status === 'failed' ? this.#options.problemWords(state.problem) : '',
        retryLabel: core.say('retry'),
        onRetry: () => this.#statistics.refresh(),
      });
    }
    return html`${figuresView({
      words: this.#words,
      statistics,
      busy: state.status === 'loading' ? 'busy' : 'idle',
      measure: this.#measure,
      groupBy: statistics.groupBy ?? this.#groupBy,
      chosenGroup: this.#groupBy,
      direction: directionOf(this.#words.locale),
      periodField: this.#periodField(),
      onMeasure: (measure) => this.#set(() => (this.#measure = measure)),
      onGroupBy: (groupBy) => this.#set(() => (this.#groupBy = groupBy)),
      onList: this.#options.onList,
    })}`;
  }

  #periodField(): unknown {
    const words = this.#words;
    const names = Object.keys(spans) as (keyof typeof spans)[];
    return select({
      id: 'figure-period',
      label: words.say('period'),
      value: this.#span === 'all' ? '' : this.#span,
      placeholder: words.say('all'),
      options: names.map((name) => ({ value: name, label: words.say(name) })),
      onChange: (value) => this.#set(() => (this.#span = names.find((name) => name === value) ?? 'all')),
    });
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
