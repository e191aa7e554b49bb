/** The frame around every page: language, one stylesheet, a heading, and what to do when it does not work. */
import type { FastifyReply } from 'fastify';
import { markup, type Html } from './markup.js';
import { pageWords } from './page-words.js';

/** Nothing runs, nothing is loaded from elsewhere, nothing is framed, and forms go nowhere else. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export interface Page {
  readonly title: string;
  readonly locale: string;
  /** Who speaks: the city. */
  readonly city: string;
  readonly sample: 'on' | 'off';
  readonly phone: string | undefined;
  /** The same page in the other language; absent where going there would lose something. */
  readonly otherLanguage?: string | undefined;
  readonly body: Html;
}

function layout({ title, locale, city, sample, phone, otherLanguage, body }: Page): string {
  const words = pageWords(locale);
  return markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – ${city}</title>
        <link rel="stylesheet" href="pages.css" />
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${sample === 'on' && markup`<p class="sample">${words.sample}</p>`}
        <header>
          <span>${city}</span
          >${otherLanguage !== undefined && markup`<a href="${otherLanguage}" hreflang="${locale === 'en' ? 'zh-Hans' : 'en'}" lang="${locale === 'en' ? 'zh-Hans' : 'en'}">${words.otherLanguage}</a>`}
        </header>
        <main id="main">
          <h1>${title}</h1>
          ${body}
        </main>
        ${phone !== undefined && markup`<footer><p>${words.help(phone)}</p></footer>`}
      </body>
    </html> `.source;
}

/** Pages may hold what somebody typed or a code: nothing on the way keeps them. */
export function sendPage(reply: FastifyReply, status: number, page: Page): FastifyReply {
  return reply
    .status(status)
    .headers({ 'content-security-policy': pagePolicy, 'cache-control': 'no-store', 'content-language': page.locale })
    .type('text/html; charset=utf-8')
    .send(layout(page));
}

/** A moment as people say it, in the city's own time. */
export function momentInWords(moment: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(moment));
}
