/** What residents and visitors of the sample city can ask for, in the order in which a form shows it. */
import type { SampleCategory } from '../sample-city.js';
import { peopleAndVoice } from './people-and-voice.js';
import { streetsAndSupply } from './streets-and-supply.js';
import { surroundingsAndVisitors } from './surroundings-and-visitors.js';

export const categories: readonly SampleCategory[] = [
  ...streetsAndSupply,
  ...surroundingsAndVisitors,
  ...peopleAndVoice,
];
