/** Outlines that only the tracker draws, on the 24 × 24 grid of the shared set. Drawn after Lucide (https://lucide.dev) but for the faces. */

import { icons } from '@doorstep/core';
import type { Tone } from './case-model.js';

export const message = 'M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z';
export const pause = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-2 13V9m4 6V9';
export const undo = 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11';
export const arrowUp = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m4 10-4-4-4 4m4 4V8';
const closed = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M8 12h8';
const question = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M9.1 9a3 3 0 0 1 5.8 1c0 2-3 3-3 3m.1 4h.01';
export const star = 'm12 2.5 2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.3l-5.9 3.2 1.2-6.5L2.5 9.4l6.6-.9z';
const work = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m-3 10h.01M12 12h.01M15 12h.01';

/** The state of a request by its colour, for those who do not see colours. */
export const toneIcons: Readonly<Record<Tone, string>> = {
  calm: work,
  asks: question,
  good: icons.circleCheck,
  ended: closed,
};

const face = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M9 9h.01M15 9h.01';

/** From very dissatisfied to very satisfied. One line for the mouth, no hearts and no tears: a face must not push an answer. */
export const faces: readonly [string, string, string, string, string] = [
  `${face}M8 16.5q4-4 8 0`,
  `${face}M8.5 16q3.5-2 7 0`,
  `${face}M8.5 15.5h7`,
  `${face}M8.5 15q3.5 2 7 0`,
  `${face}M8 14.5q4 4 8 0`,
];
