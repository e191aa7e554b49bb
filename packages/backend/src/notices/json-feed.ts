/** JSON Feed 1.1 (jsonfeed.org). */
import type { Feed } from './feed.js';

export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description,
    language: feed.locale,
    items: feed.items.map(({ notice, url, text }) => ({
      id: notice.id,
      url,
      title: notice.title,
      content_text: text,
      date_published: notice.publishedAt,
      language: feed.locale,
      ...(notice.category ? { tags: [notice.category.name] } : {}),
    })),
  });
}
