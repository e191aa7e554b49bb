/** Notices as a table that a spreadsheet opens: UTF-8 with its mark, cells that can run nothing (RFC 4180). */
import type { Notice } from '@doorstep/contract';

type Value = string | number | null | undefined;
type Column = readonly [english: string, chinese: string, value: (notice: Notice, say: Say) => Value];
/** A word of the record as people say it. */
type Say = (word: string | null | undefined) => Value;

/** English and Chinese. */
const spoken: Readonly<Record<string, readonly [string, string]>> = {
  resolution: ['Resolution', '办理结果'],
  clarification: ['Clarification', '澄清说明'],
  announcement: ['Announcement', '通知公告'],
  done: ['Done as asked', '已按诉求办理'],
  explained: ['Explained', '已解释说明'],
  notPossible: ['Not possible', '无法办理'],
  referred: ['Passed on', '已转办'],
  yes: ['Yes', '是'],
  partly: ['Partly', '部分'],
  no: ['No', '否'],
};

const columns: readonly Column[] = [
  ['Number', '编号', ({ id }) => id],
  ['Kind', '类型', ({ kind }, say) => say(kind)],
  ['Title', '标题', ({ title }) => title],
  ['Summary', '诉求摘要', ({ summary }) => summary],
  ['Result', '办理结果', ({ result }) => result],
  ['Category', '类别', ({ category }) => category?.name],
  ['Center', '承办单位', ({ center }) => center?.name],
  ['Received', '受理时间', ({ receivedAt }) => receivedAt],
  ['Answered', '答复时间', ({ respondedAt }) => respondedAt],
  ['Resolved', '办结时间', ({ resolvedAt }) => resolvedAt],
  ['Outcome', '办理情况', ({ outcome }, say) => say(outcome)],
  ['Solved, says the resident', '群众评价是否解决', ({ solved }, say) => say(solved)],
  ['Satisfaction (1 to 5)', '满意度（1—5）', ({ satisfaction }) => satisfaction],
  ['Published', '公开时间', ({ publishedAt }) => publishedAt],
];

export function writeCsv(notices: readonly Notice[], locale: string): string {
  const language = locale === 'zh-Hans' ? 1 : 0;
  const say: Say = (word) => (word ? (spoken[word]?.[language] ?? word) : word);
  const heads = columns.map((column) => column[language]);
  const rows = notices.map((notice) => columns.map(([, , value]) => value(notice, say)));
  return `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What begins like a formula would be run as one when the file is opened: an apostrophe makes it text. */
function cell(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[\s\u0000]*[=+\-@＝＋－＠|%]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
