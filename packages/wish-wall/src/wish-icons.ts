/** The outlines on a card, from the set of `@doorstep/core`, whose whole set would be more than the cards themselves. */

export const mapPin =
  'M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0M12 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6';

export const clock = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 4v6l4 2';

export const check = 'M20 6 9 17l-5-5';
