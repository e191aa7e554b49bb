/** How a sample request is written down: what somebody asked, and what happened so many hours later. */
import type { SampleEvent, SampleLocale, SampleRequest, Text } from '../sample-city.js';

type StepExtra = Partial<Pick<SampleEvent, 'by' | 'target' | 'assignee' | 'outcome' | 'rating'>> & {
  /** Hours after the request came in. */
  readonly untilHours?: number;
};

export interface Step extends StepExtra {
  readonly operation: SampleEvent['operation'];
  /** Hours after the request came in. */
  readonly hours: number;
  readonly text?: Text;
}

export interface RequestPlan {
  readonly category: string;
  readonly center: string;
  /** Hours before now. */
  readonly ago: number;
  readonly locale: SampleLocale;
  readonly words: string;
  readonly summary: Text;
  readonly steps: readonly Step[];
  readonly answers: SampleRequest['answers'];
  /** What the person left to be reached by. */
  readonly reach: 'phone' | 'email' | 'none';
  readonly address?: string;
  readonly supporters: number;
  /** Kept from the public although the category is not private. */
  readonly closedToPublic: boolean;
  readonly escalation?: SampleRequest['escalation'];
  /** By which later plans mean this one. */
  readonly key?: string;
  readonly duplicateOf?: string;
}

type Told = Pick<RequestPlan, 'category' | 'center' | 'ago' | 'words' | 'summary'> & Partial<RequestPlan>;

export function request(locale: SampleLocale, told: Told, ...steps: Step[]): RequestPlan {
  return { locale, answers: {}, reach: 'none', supporters: 0, closedToPublic: false, ...told, steps };
}

export function step(operation: Step['operation'], hours: number, words?: Text, extra: StepExtra = {}): Step {
  return { operation, hours, ...(words ? { text: words } : {}), ...extra };
}

export const accepted = (hours: number): Step => step('accept', hours);
export const assigned = (hours: number, assignee: string): Step => step('assign', hours, undefined, { assignee });
export const started = (hours: number): Step => step('start', hours);

export function resolved(hours: number, result: Text, outcome: SampleEvent['outcome'] = 'done'): Step {
  return step('resolve', hours, result, { outcome });
}

export function rated(
  hours: number,
  solved: 'yes' | 'partly' | 'no',
  satisfaction: number | null,
  comment?: Text,
): Step {
  return step('rate', hours, comment, { rating: { solved, satisfaction, publish: comment !== undefined } });
}
