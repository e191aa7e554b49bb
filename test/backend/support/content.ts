/** A small city for tests: two centers, and categories that ask every type of question, demand contact, or are private. */
import type { Queries } from '@doorstep/backend';

export const streetLight = {
  id: 'street-light',
  name: { en: 'Street light', 'zh-Hans': '路灯' },
  description: { en: 'A lamp is dark or flickers', 'zh-Hans': '路灯不亮或闪烁' },
  group: { en: 'Streets', 'zh-Hans': '道路' },
  kind: 'request',
  promise: { respondWithinHours: 24, resolveWithinHours: 72, counting: 'plain' },
  location: 'optional',
  contact: 'optional',
  definitionVersion: '7',
  keywords: { en: ['lamp', 'dark'], 'zh-Hans': ['灯', '天黑'] },
  questions: [
    {
      id: 'pole',
      type: 'text',
      required: false,
      maxLength: 10,
      label: { en: 'Number on the pole', 'zh-Hans': '灯杆编号' },
    },
    { id: 'more', type: 'longText', required: false, label: { en: 'Anything else', 'zh-Hans': '其他说明' } },
    {
      id: 'lamps',
      type: 'number',
      required: false,
      min: 1,
      max: 50,
      label: { en: 'How many lamps', 'zh-Hans': '几盏灯' },
    },
    { id: 'since', type: 'date', required: false, max: 0, label: { en: 'Since when', 'zh-Hans': '从何时起' } },
    {
      id: 'fault',
      type: 'choice',
      required: true,
      label: { en: 'What is wrong', 'zh-Hans': '什么问题' },
      options: [
        { value: 'dark', label: { en: 'Dark', 'zh-Hans': '不亮' } },
        { value: 'flicker', label: { en: 'Flickers', 'zh-Hans': '闪烁' } },
      ],
    },
    {
      id: 'times',
      type: 'choices',
      required: false,
      showWhen: { question: 'fault', in: ['flicker'] },
      label: { en: 'When does it flicker', 'zh-Hans': '何时闪烁' },
      options: [
        { value: 'dusk', label: { en: 'At dusk', 'zh-Hans': '傍晚' } },
        { value: 'night', label: { en: 'At night', 'zh-Hans': '夜里' } },
      ],
    },
    { id: 'danger', type: 'boolean', required: false, label: { en: 'Is somebody in danger', 'zh-Hans': '有危险吗' } },
  ],
};

export const familyTrouble = {
  ...streetLight,
  id: 'family-trouble',
  name: { en: 'Trouble at home', 'zh-Hans': '家庭困难' },
  description: { en: 'What should stay between us', 'zh-Hans': '不便公开的事' },
  keywords: { en: ['home'], 'zh-Hans': ['家'] },
  promise: { respondWithinHours: 8, resolveWithinHours: 40, counting: 'working' },
  contact: 'required',
  location: 'none',
  private: true,
  questions: [],
};

export const marketPlace = {
  ...streetLight,
  id: 'market-place',
  name: { en: 'Market place', 'zh-Hans': '集市' },
  description: { en: 'Stalls and order', 'zh-Hans': '摊位与秩序' },
  keywords: { en: ['stall'], 'zh-Hans': ['摊'] },
  location: 'required',
  questions: [],
};

const center = (name: { en: string; 'zh-Hans': string }) => ({
  name,
  address: { en: '1 Harbour Road', 'zh-Hans': '港口路1号' },
  phones: ['0890-0000 0001'],
  facilities: ['service-hall'],
  languages: ['zh-Hans', 'en'],
  accessibility: [],
  openingHours: 'Mo-Fr 08:30-17:30',
  timeZone: 'Asia/Shanghai',
  closures: [],
  services: [],
  duty: [],
});

/** Puts the city into an empty store. */
export async function fillStore(queries: Queries): Promise<void> {
  for (const [position, definition] of [streetLight, familyTrouble, marketPlace].entries()) {
    const { id, kind, definitionVersion } = definition;
    await queries
      .insertInto('categories')
      .values({ id, kind, position, definition: JSON.stringify(definition), definition_version: definitionVersion })
      .execute();
  }
  const city = { name: { en: 'City', 'zh-Hans': '市' }, levelName: { en: 'City', 'zh-Hans': '市' } };
  await queries
    .insertInto('areas')
    .values({ id: 'city', parent_id: null, level: 1, position: 0, definition: JSON.stringify(city) })
    .execute();
  for (const [position, [id, name]] of centers.entries()) {
    await queries
      .insertInto('centers')
      .values({
        id,
        area_id: 'city',
        latitude: 18.25,
        longitude: 109.5 + position / 100,
        position,
        definition: JSON.stringify(center(name)),
      })
      .execute();
  }
}

const centers = [
  ['harbour', { en: 'Harbour Center', 'zh-Hans': '港口中心' }],
  ['hill', { en: 'Hill Center', 'zh-Hans': '山上中心' }],
] as const;

/** A draft that is accepted as it stands. */
export const validDraft = {
  category: 'street-light',
  description: 'The lamp is dark.',
  answers: { fault: 'dark' },
} as const;
