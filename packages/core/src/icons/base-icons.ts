/**
 * What the shared parts draw: states, directions, trying again. Each is one outline, 1.75 px strokes on a 24 x 24 grid, drawn after Lucide
 * (https://lucide.dev) with circles and rectangles written as paths. Licence: LICENSE-icons.md in this package.
 */

export const circleCheck = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m4 7-5.5 5.5L8 12';
export const circleInfo = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 14v-4m0-4h.01';
export const triangleAlert = 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4m0 4h.01';
export const octagonAlert = 'M8 2h8l6 6v8l-6 6H8l-6-6V8zm4 6v4m0 4h.01';
export const check = 'M20 6 9 17l-5-5';
export const cross = 'M18 6 6 18M6 6l12 12';
export const chevronDown = 'm6 9 6 6 6-6';
export const chevronEnd = 'm9 18 6-6-6-6';
export const arrowStart = 'm12 19-7-7 7-7m7 7H5';
export const phone =
  'M20 22A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3l-2 3a14 14 0 0 0 7 7l3-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2';
export const retry = 'M3 12a9 9 0 0 1 15.7-6L21 8m0-5v5h-5m5 4a9 9 0 0 1-15.7 6L3 16m5 0H3v5';
export const inbox = 'M22 12h-6l-2 3h-4l-2-3H2v6a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-6l-4-8H6l-4 8';
