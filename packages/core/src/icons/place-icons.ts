/**
 * What a list of places draws first: how to look for one, where it is, when it is open. Each is one outline, 1.75 px strokes on a 24 x 24 grid, drawn after Lucide
 * (https://lucide.dev) with circles and rectangles written as paths. Licence: LICENSE-icons.md in this package.
 */
export const clock = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 4v6l4 2';
export const mapPin = 'M20 10c0 5-5 10-8 12-3-2-8-7-8-12a8 8 0 0 1 16 0M12 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6';
export const locate = 'M2 12h3m14 0h3M12 2v3m0 14v3m0-17a7 7 0 1 0 0 14 7 7 0 0 0 0-14m0 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6';
export const search = 'm21 21-4.34-4.34M11 3a8 8 0 1 0 0 16 8 8 0 0 0 0-16';
