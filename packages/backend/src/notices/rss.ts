/** RSS 2.0, with the address of the feed itself as Atom says it. */
import type { Feed, FeedItem } from './feed.js';

export function writeRss(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escape(feed.title)}</title>
<link>${escape(feed.home)}</link>
<description>${escape(feed.description)}</description>
<language>${escape(feed.locale === 'zh-Hans' ? 'zh-cn' : feed.locale)}</language>
${feed.changedAt === null ? '' : `<lastBuildDate>${rfc822(feed.changedAt)}</lastBuildDate>\n`}<ttl>15</ttl>
<atom:link href="${escape(feed.self)}" rel="self" type="application/rss+xml"/>
${feed.items.map(writeItem).join('')}</channel>
</rss>
`;
}

function writeItem({ notice, url, text }: FeedItem): string {
  const category = notice.category ? `<category>${escape(notice.category.name)}</category>\n` : '';
  return `<item>
<title>${escape(notice.title)}</title>
<link>${escape(url)}</link>
<guid isPermaLink="false">${escape(notice.id)}</guid>
<pubDate>${rfc822(Date.parse(notice.publishedAt))}</pubDate>
${category}<description>${escape(text)}</description>
</item>
`;
}

/** RFC 822 with a year of four digits and a numeric zone, as validators want it. */
function rfc822(moment: number): string {
  return new Date(moment).toUTCString().replace('GMT', '+0000');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
