/** Writes the questions of a category in a line each. */
import type { SampleCategory, SampleQuestion, Text } from '../sample-city.js';
import { text } from '../text.js';

type Extra = Partial<Omit<SampleQuestion, 'id' | 'type' | 'label' | 'options'>>;

/** Optional unless `extra` says otherwise. */
export function ask(id: string, type: SampleQuestion['type'], label: Text, extra: Extra = {}): SampleQuestion {
  return { id, type, label, required: false, ...extra };
}

/** A question with options, each as `[value, Chinese, English]`. */
export function askToChoose(
  id: string,
  type: 'choice' | 'choices',
  label: Text,
  options: readonly (readonly [value: string, chinese: string, english: string])[],
  extra: Extra = {},
): SampleQuestion {
  return {
    ...ask(id, type, label, extra),
    options: options.map(([value, chinese, english]) => ({ value, label: text(chinese, english) })),
  };
}

/** Asked only when the other question has one of these values. */
export function when(question: string, ...values: string[]): Pick<SampleQuestion, 'showWhen'> {
  return { showWhen: { question, in: values } };
}

/** What most categories have in common; each says what is different. */
export const usual = {
  kind: 'request',
  location: 'optional',
  contact: 'optional',
  private: false,
  nearbyMeters: 250,
  definitionVersion: '1',
} as const satisfies Partial<SampleCategory>;

export const groups = {
  streets: text('道路与照明', 'Roads and lighting'),
  supply: text('水电与通信', 'Water, power and networks'),
  environment: text('环境与安宁', 'Surroundings and quiet'),
  papers: text('证件与待遇', 'Documents and benefits'),
  care: text('助老助残', 'Help for elders and people with disabilities'),
  home: text('住房与出行', 'Housing and getting about'),
  visitors: text('游客服务', 'Help for visitors'),
  voice: text('心声与监督', 'Having your say'),
} as const;
