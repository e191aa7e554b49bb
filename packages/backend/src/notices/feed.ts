/** What RSS and JSON Feed have in common: the newest notices of a filter, with their addresses and words. */
import type { Notice } from '@doorstep/contract';

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  /** Where people read the board. */
  readonly home: string;
  /** Where this feed is. */
  readonly self: string;
  /** When anything on the board last changed, milliseconds, or `null` if nothing ever did. */
  readonly changedAt: number | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly notice: Notice;
  /** A page that reads without JavaScript. */
  readonly url: string;
  readonly text: string;
}

export interface FeedSource {
  readonly items: readonly Notice[];
  readonly locale: string;
  readonly name: string;
  readonly publicUrl: string;
  /** Path and query of the feed as it was asked for. */
  readonly address: string;
  readonly changedAt: number | null;
}

const words = {
  en: { title: 'Notice board', description: 'What was asked for, and what was done.', result: 'What was done' },
  'zh-Hans': { title: '办理公告栏', description: '群众提了什么，办成了什么。', result: '办理结果' },
} as const;

export function feedOf({ items, locale, name, publicUrl, address, changedAt }: FeedSource): Feed {
  const { title, description, result } = locale in words ? words[locale as keyof typeof words] : words.en;
  return {
    title: `${printable(name)} · ${title}`,
    description,
    locale,
    home: `${publicUrl}/api/form?w=notice-board&locale=${encodeURIComponent(locale)}`,
    self: `${publicUrl}${address}`,
    changedAt,
    items: items.map((notice) => ({
      notice: {
        ...notice,
        title: printable(notice.title),
        category: notice.category && { ...notice.category, name: printable(notice.category.name) },
      },
      url: `${publicUrl}/api/form?w=notice-board&notice=${encodeURIComponent(notice.id)}&locale=${encodeURIComponent(locale)}`,
      text: printable(notice.result ? `${notice.summary}\n\n${result}\n${notice.result}` : notice.summary),
    })),
  };
}

/** Without characters that XML 1.0 cannot hold, however escaped: a single one makes a feed unreadable. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
