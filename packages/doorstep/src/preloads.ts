/**
 * Which files each widget needs besides its own, relative to the autoloader: widget name → chunk paths.
 *
 * Empty here: an npm bundler makes its own chunks. The script-tag build puts its table in this module's place.
 */
export const preloads: Readonly<Record<string, readonly string[]>> = {};
