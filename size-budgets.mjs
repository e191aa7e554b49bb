// Upper limits in bytes (brotli) for everything a widget loads before its first interaction, the call to the
// backend that its first screen waits for included, each with its reason.
// Lit is 5 kB of each, and the shared base (client, core, rules) about as much again.
// `goal` is what a widget should weigh where it does not yet; its limit then only keeps it from growing.
export const budgets = {
  'doorstep.js': { brotli: 4_000, reason: 'on every page, also on those without a widget' },
  'request-form.js': { brotli: 22_000, reason: 'one round trip on a slow line: the whole form in it' },
  'request-tracker.js': { brotli: 21_600, reason: 'opened from a QR code on mobile data, like the form' },
  'notice-board.js': {
    brotli: 22_500,
    goal: 22_000,
    reason: 'the first list in one round trip; all else comes while it is read',
  },
  'wish-wall.js': { brotli: 23_800, reason: 'making and promising are loaded when somebody begins' },
  'center-locator.js': {
    brotli: 24_000,
    reason: 'all that a page fetches for it unasked; finding comes at the first sign of somebody, the map on demand',
  },
  'opportunity-board.js': { brotli: 20_000, reason: 'a list, a filter and an answer' },
  'activity-calendar.js': { brotli: 22_000, reason: 'an agenda; the month view is loaded when chosen' },
  'kiosk.js': { brotli: 16_000, reason: 'rotates other widgets and shows nothing of its own but a clock' },
  'service-desk.js': { brotli: 62_000, reason: 'staff open it once a day on the backend’s own page' },
};
