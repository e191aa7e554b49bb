/** What a widget and a backend say to each other: the types, and the rules that hold on both sides. No DOM, no fetch, no zod. */
export type * from './types.js';
export * from './rules/answers.js';
export * from './rules/geo/index.js';
export * from './rules/holder-actions.js';
export * from './rules/notice-kinds.js';
export * from './rules/notice-statistics.js';
export * from './rules/opening-hours/index.js';
export * from './rules/place-search.js';
export * from './rules/problem-codes.js';
export * from './rules/promise.js';
export * from './rules/receipt-code.js';
export * from './rules/redaction.js';
export * from './rules/request-kinds.js';
export * from './rules/search-terms.js';
export * from './rules/statistics-period.js';
export * from './rules/text.js';
export * from './rules/transitions.js';
export * from './rules/working-time.js';
