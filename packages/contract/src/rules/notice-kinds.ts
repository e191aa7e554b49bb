/** The kinds of notice, how a case can have ended, and the orders a board can be read in. */

/** `clarification`: an untrue report put right. */
export const noticeKinds = ['resolution', 'clarification', 'announcement'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const noticeOutcomes = ['done', 'explained', 'notPossible', 'referred'] as const;
export type NoticeOutcome = (typeof noticeOutcomes)[number];

export const noticeSorts = ['newest', 'oldest', 'useful'] as const;
export type NoticeSort = (typeof noticeSorts)[number];

/** Draft → submitted → published → withdrawn. A returned draft is a draft again. */
export const noticeStates = ['draft', 'submitted', 'published', 'withdrawn'] as const;
export type NoticeState = (typeof noticeStates)[number];
