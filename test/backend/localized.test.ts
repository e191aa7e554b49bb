/** Which of the languages that a city offers somebody gets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLocale } from '../../packages/backend/src/localized.js';

const city = ['zh-Hans', 'en'];

describe('the language of an answer', () => {
  for (const [asked, offered, expected, why] of [
    [undefined, city, 'zh-Hans', 'nothing asked: the city’s own'],
    ['*', city, 'zh-Hans', 'anything: the city’s own'],
    ['', city, 'zh-Hans', 'an empty header'],
    ['en', city, 'en', 'what is asked'],
    ['en-GB,en;q=0.9', city, 'en', 'a country of it'],
    ['zh', city, 'zh-Hans', 'Chinese of any script'],
    ['zh-CN,zh;q=0.9,en;q=0.8', city, 'zh-Hans', 'as browsers in China ask'],
    ['zh-Hant-TW', city, 'zh-Hans', 'the other script is read sooner than English'],
    ['zh-TW,en;q=0.5', city, 'en', 'but what is asked for by name comes first'],
    ['fr;q=0.9,en;q=0.1', city, 'en', 'the second wish'],
    ['en;q=0', city, 'zh-Hans', 'not what is refused'],
    ['ru', city, 'en', 'a visitor reads English sooner than Chinese'],
    ['ru-RU,ru;q=0.9', ['zh-Hans', 'ru', 'en'], 'ru', 'a third language, once there is one'],
    ['ru', ['zh-Hans'], 'zh-Hans', 'where there is no English'],
    ['ru', [], 'en', 'where nothing is offered'],
  ] as const) {
    it(`${expected} for "${asked ?? ''}" of ${offered.join(', ')}: ${why}`, () => {
      assert.equal(chooseLocale(asked, offered), expected);
    });
  }
});
