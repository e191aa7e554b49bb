import { expect } from '@open-wc/testing';
import { bestLocale, defineMessages, directionOf, formatMessage } from '@doorstep/core';
import { loadMessages } from '../../packages/core/src/messages.js';

const words = defineMessages(
  'greeting',
  { hello: 'Hello {name}', left: { one: '{count} place left', other: '{count} places left' } } as const,
  {
    'zh-Hans': () => Promise.resolve({ messages: { hello: '{name}，您好', left: '还剩 {count} 个名额' } }),
    ar: () => Promise.reject(new Error('the chunk is gone')),
  },
);

describe('choosing a language', () => {
  for (const [asked, spoken] of [
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-Hant-TW', 'zh-Hans'],
    ['en-GB', 'en'],
    ['uk', 'en'],
    ['not a tag', 'en'],
  ]) {
    it(`speaks ${spoken} to a page in ${asked}`, () => {
      expect(bestLocale(asked!, ['en', 'zh-Hans', 'ru'])).to.equal(spoken);
    });
  }

  it('knows who writes from right to left', () => {
    expect(directionOf('ar')).to.equal('rtl');
    expect(directionOf('ug')).to.equal('rtl');
    expect(directionOf('zh-Hans')).to.equal('ltr');
  });
});

describe('a message', () => {
  it('chooses the plural form of its language', () => {
    const left = { one: '{count} место', few: '{count} места', many: '{count} мест', other: '{count} места' };
    expect([1, 3, 5, 21].map((count) => formatMessage(left, { count }, 'ru'))).to.deep.equal([
      '1 место',
      '3 места',
      '5 мест',
      '21 место',
    ]);
  });

  it('shows a place that nobody filled instead of hiding the mistake', () => {
    expect(formatMessage('Hello {name}', {}, 'en')).to.equal('Hello {name}');
  });

  it('does not read a value as a pattern', () => {
    expect(formatMessage('Hello {name}', { name: '$& {count}' }, 'en')).to.equal('Hello $& {count}');
  });
});

describe('loading a language', () => {
  let script: HTMLScriptElement | undefined;

  function hostWrites(locale: string, text: string): void {
    script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['doorstepMessages'] = locale;
    script.textContent = text;
    document.head.append(script);
  }

  afterEach(() => script?.remove());

  it('says it in English when the language cannot be loaded', async () => {
    const { set, locale } = await loadMessages(words, 'ar');
    expect(set.hello).to.equal('Hello {name}');
    expect(locale).to.equal('en');
  });

  it("lays the host page's wording over its own", async () => {
    hostWrites('zh-Hans', JSON.stringify({ greeting: { hello: '欢迎，{name}' } }));
    const { set } = await loadMessages(words, 'zh-CN');
    expect(set.hello).to.equal('欢迎，{name}');
    expect(set.left).to.equal('还剩 {count} 个名额');
  });

  it('goes on with its own words when those of the host page cannot be read', async () => {
    hostWrites('en', '{"greeting": ');
    const { set } = await loadMessages(words, 'en');
    expect(set.hello).to.equal('Hello {name}');
  });
});
