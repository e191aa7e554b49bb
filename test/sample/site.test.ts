import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isReceiptCode } from '@doorstep/contract';
import * as schemas from '@doorstep/contract/schemas';
import { cityAt, now } from './city.js';

const folder = fileURLToPath(new URL('../../site', import.meta.url));
const city = cityAt(now);
const own = ['', 'track/', 'grumble/', 'not-done/', 'about/'];
const chinese = own.map((page) => [`/${page}`, `/en/${page}`] as const);
const read = (page: string) => readFileSync(path.join(folder, page, 'index.html'), 'utf8');
const all = (words: string, pattern: RegExp) => [...words.matchAll(pattern)].map((found) => found[1] ?? '');

describe("the sample city's website", () => {
  it('has the same pages in both languages, built alike: same elements, same fields, same anchors', () => {
    for (const [zh, en] of chinese) {
      const shape = (page: string) => all(read(page), /<([a-z][a-z-]*|\/[a-z][a-z-]*)\b/g).join(' ');
      const fields = (page: string) => all(read(page), /\b(?:name|id)="([^"]+)"/g);
      assert.equal(shape(en), shape(zh), zh);
      assert.deepEqual(fields(en), fields(zh), zh);
      assert.match(read(zh), /<html lang="zh-Hans">/);
      assert.match(read(en), /<html lang="en">/);
      assert.ok(
        read(zh).includes(`href="${en}"`) && read(en).includes(`href="${zh}"`),
        `${zh} and ${en} lead to each other`,
      );
    }
  });

  it('says on every page that it is a sample', () => {
    for (const [zh, en] of chinese) {
      assert.match(read(zh), /class="sample"[^]*示例城市/);
      assert.match(read(en), /class="sample"[^]*A sample city/);
    }
  });

  it('runs under a strict content policy: one script tag, nothing inline, nothing from elsewhere', () => {
    for (const page of chinese.flat()) {
      const words = read(page);
      assert.match(words, /Content-Security-Policy[^]*default-src 'none'/, page);
      assert.doesNotMatch(words, /<style|\sstyle=|\son[a-z]+=|javascript:/, page);
      assert.doesNotMatch(words, /\b(?:src|href|action)="(?:https?:)?\/\//, page);
      const scripts = all(words, /<script\b([^>]*)>/g);
      if (page.endsWith('about/')) assert.deepEqual(scripts, []);
      else assert.deepEqual(scripts, [' type="module" async src="/cdn/doorstep.js"'], page);
    }
    assert.doesNotMatch(readFileSync(path.join(folder, 'site.css'), 'utf8'), /url\(|@import/);
  });

  it('leads nowhere that does not exist', () => {
    const links = chinese
      .flat()
      .flatMap((page) => all(read(page), /\shref="(\/[^"]*)"/g).map((link) => [page, link] as const));
    assert.ok(links.length > 50);
    for (const [page, link] of links) {
      const [where = '', anchor] = link.split('#');
      if (where.startsWith('/api/') || where.startsWith('/cdn/')) continue;
      const file = path.join(folder, where.endsWith('/') ? `${where}index.html` : where);
      assert.ok(existsSync(file), `${page}: ${link}`);
      if (anchor && !anchor.startsWith('code='))
        assert.match(readFileSync(file, 'utf8'), new RegExp(`id="${anchor}"`), `${page}: ${link}`);
    }
  });

  it('sends a form without scripts that the contract takes', () => {
    const known = Object.keys(schemas.RequestDraft.def.shape);
    for (const page of ['', 'grumble/', 'not-done/']) {
      for (const base of ['/', '/en/']) {
        const words = read(base + page);
        const form = /<doorstep-request-form[^>]*>([^]*?)<\/doorstep-request-form\s*>/.exec(words)?.[1] ?? '';
        assert.match(form, /<form[^>]*action="\/api\/requests"[^>]*method="post"[^>]*accept-charset="utf-8"/);
        const names = all(form, /\bname="([^"]+)"/g);
        for (const name of names) assert.ok(known.includes(name.split('.')[0] ?? ''), `${page}${name}`);
        for (const name of ['category', 'description', 'contact.phone', 'locale'])
          assert.ok(names.includes(name), name);
        // Every field has a label of its own.
        for (const id of all(form, /<(?:input|select|textarea)[^>]*\sid="([^"]+)"/g))
          assert.match(form, new RegExp(`for="${id}"`));
      }
    }
  });

  it('offers in the form just the categories of its kind, by the names that the backend gives them', () => {
    const pages = [
      ['', 'request'],
      ['grumble/', 'grumble'],
      ['not-done/', 'escalation'],
    ] as const;
    for (const [page, kind] of pages) {
      for (const locale of city.locales) {
        const options = [
          ...read((locale === 'en' ? '/en/' : '/') + page).matchAll(/<option value="([^"]+)">([^<]+)<\/option>/g),
        ];
        const offered = options.map(([, id, name]) => `${id} ${name?.trim()}`).sort();
        const expected = city.categories
          .filter((one) => one.kind === kind)
          .map(({ id, name }) => `${id} ${name[locale]}`);
        assert.deepEqual(offered, expected.sort(), `${page} ${locale}`);
      }
    }
  });

  it('shows receipts to try that open sample requests', () => {
    for (const page of ['/about/', '/en/about/']) {
      const codes = all(read(page), /#code=([0-9A-Z-]+)"/g);
      assert.ok(codes.length >= 4);
      for (const code of codes) {
        assert.ok(isReceiptCode(code), code);
        assert.ok(
          city.requests.some((request) => request.code === code),
          `${code} is no sample receipt`,
        );
      }
    }
  });

  it('embeds every widget that residents use, each with something to read until it arrives', () => {
    for (const page of ['/', '/en/']) {
      const words = read(page);
      for (const tag of [
        'request-form',
        'request-tracker',
        'notice-board',
        'wish-wall',
        'center-locator',
        'opportunity-board',
        'activity-calendar',
      ]) {
        const inside = new RegExp(`<doorstep-${tag}[^>]*>([^]*?)</doorstep-${tag}\\s*>`).exec(words)?.[1] ?? '';
        assert.ok(inside.replace(/<[^>]*>/g, '').trim().length > 10, `${page} ${tag}`);
      }
    }
  });

  it('has no page that is not checked here', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') && !/^(configurator|kiosk|desk)\b/.test(file))
      .map((file) => `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`);
    assert.deepEqual(found.sort(), chinese.flat().sort());
  });
});
