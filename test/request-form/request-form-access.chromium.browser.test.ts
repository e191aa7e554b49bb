import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { themes } from '@doorstep/core';
import { fail } from '@doorstep/testing';
import { cityBackend, FormPage, type FormPageOptions } from './form-page.js';
import { screensOf } from './screens.js';

interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

let page: FormPage;
const open = async (options?: FormPageOptions): Promise<FormPage> => {
  page = new FormPage(options);
  await page.ready();
  return page;
};

describe('the form for everyone', () => {
  afterEach(() => page.remove());

  for (const theme of themes) {
    for (const scheme of ['light', 'dark']) {
      it(`has nothing that axe finds on any screen, in ${theme}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        try {
          await open({ attributes: { theme } });
          for await (const screen of screensOf(page)) {
            await expect(page.form, screen).to.be.accessible();
          }
        } finally {
          document.documentElement.style.colorScheme = '';
        }
      }).timeout(60_000);
    }
  }

  for (const [theme, least] of [
    ['neutral', 44],
    ['elder', 60],
  ] as const) {
    it(`can be hit by a thumb on every screen, in ${theme}: ${least} px`, async () => {
      await open({ width: 360, attributes: { theme } });
      const small: string[] = [];
      for await (const screen of screensOf(page)) {
        for (const target of page.root.querySelectorAll<HTMLElement>(
          'button, a.button, input, select, textarea, .error-summary a',
        )) {
          const row = target.closest<HTMLElement>('.choice, .add-photos') ?? target;
          if (target.closest('.honeypot')) continue;
          const { width, height } = row.getBoundingClientRect();
          if (height < least - 0.5 || width < least - 0.5)
            small.push(`${screen}: ${target.id || target.innerText} ${width} × ${height}`);
        }
      }
      expect(small).to.deep.equal([]);
    });
  }

  it('mirrors itself, and holds words three times as long', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['doorstepMessages'] = 'en';
    const long = (words: string): string => `⟦${words} ${words} ${words}⟧`;
    script.textContent = JSON.stringify({
      'request-form': Object.fromEntries(
        [
          'titleRequest',
          'sectionWhat',
          'sectionWhere',
          'placeAddress',
          'placeAddressHint',
          'locate',
          'send',
          'codeHint',
          'contactNoneHint',
        ].map((key) => [key, long(`Überlängenwortprobe ${key}`)]),
      ),
    });
    document.head.append(script);
    try {
      await open({ width: 320 });
      page.find('.root').dir = 'rtl';
      expect(page.text).to.contain('⟦Überlängenwortprobe titleRequest');
      const { left, right } = page.find('.panel').getBoundingClientRect();
      const button = page.find('#continue').getBoundingClientRect();
      expect(right - button.right, 'buttons start at the right').to.be.lessThan(button.left - left + 1);
      await page.press('Street light');
      await page.goOn();
      expect(page.find('.root').scrollWidth).to.be.at.most(320);
      await expect(page.form).to.be.accessible();
    } finally {
      script.remove();
    }
  });

  it('does not take the Enter of an input method for "Continue"', async () => {
    await open({ attributes: { category: 'street-light' } });
    await page.has('#address');
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    page.find('#address').dispatchEvent(enter);
    expect(enter.defaultPrevented).to.equal(true);
  });

  it('reads to a screen reader as it reads to the eye', async () => {
    await open({ attributes: { category: 'street-light' } });
    await page.has('#address');
    await page.goOn();
    const spoken = (await executeServerCommand<SpokenNode[], undefined>('accessibility-tree')) ?? [];
    const said = spoken.map(({ role, name }) => `${role}: ${name}`);
    for (const line of [
      'heading: Ask for help or report a problem',
      'heading: There is a problem',
      'link: Describe the place, choose a center, or mark it on the map',
      'heading: Error: Where is it?',
      'textbox: Describe the place',
      'combobox: Nearest service center (optional)',
      'button: Continue',
    ]) {
      expect(said).to.include(line);
    }
    expect(
      said.some((line) => line.includes('Leave this empty')),
      'the trap for machines is not read',
    ).to.equal(false);
    const field = spoken.find(({ role, name }) => role === 'textbox' && name === 'Describe the place')!;
    expect(field.properties['invalid']).to.equal('true');
    expect(field.description)
      .to.contain('behind the fish market')
      .and.to.contain('Describe the place, choose a center');
    const order = said.filter((line) => /^(heading|textbox|combobox|button)/.test(line));
    expect(order.indexOf('heading: There is a problem')).to.be.lessThan(order.indexOf('textbox: Describe the place'));
  });

  it('keeps its edges in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      await open();
      await page.goOn();
      for (const selector of ['.control', '.choice', '.notice', '#continue']) {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(page.find(selector));
        expect(borderTopStyle, selector).to.equal('solid');
        expect(Number.parseFloat(borderTopWidth), selector).to.be.at.least(1);
      }
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('looks the same whatever the page does to everything', async () => {
    const measures = (): unknown[] =>
      ['#page-title', '#search', '.choice', '#continue', '.label'].map((selector) => {
        const element = page.find(selector);
        const { fontSize, lineHeight, color, textTransform, letterSpacing } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return [
          selector,
          fontSize,
          lineHeight,
          color,
          textTransform,
          letterSpacing,
          Math.round(width),
          Math.round(height),
        ];
      });
    await open();
    await page.has('#keep');
    const before = measures();
    const hostile = document.createElement('style');
    hostile.textContent = `html{font-size:62.5%} *{font:9px/1 monospace!important;color:lime!important;letter-spacing:3px!important;text-transform:uppercase!important}
      * {all: unset !important} form,label,input,button{display:none!important;margin:40px!important} body *{max-width:none!important}`;
    document.head.append(hostile);
    try {
      page.place.setAttribute('style', 'width: 800px !important; display: block !important');
      expect(measures()).to.deep.equal(before);
    } finally {
      hostile.remove();
    }
  });

  it('says in words that a part could not be loaded, and lets one try again', async () => {
    await open({
      backend: cityBackend({ createRequest: () => fail('internal-error', { status: 503 }) }),
      attributes: { 'shared-device': '' },
    });
    await page.fillIn();
    await page.press('Send');
    await page.shows('The service is not working right now');
    expect(page.form.state).to.equal('error');
  });
});

describe('a page that allows almost nothing', () => {
  it('shows the whole form, and has nothing to stop', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('./strict-page.html', import.meta.url).href;
    frame.style.width = '800px';
    frame.style.height = '900px';
    document.body.append(frame);
    try {
      interface Strict {
        page: FormPage;
        violations: string[];
      }
      const strict = () => (frame.contentWindow as { strict?: Strict } | null)?.strict;
      await waitUntil(() => strict(), 'the page never ran its script', { timeout: 10_000 });
      const { page: inside, violations } = strict()!;
      await inside.fillIn();
      await inside.press('Send');
      await inside.shows('7K4M-9QTX-2B62');
      await inside.has('.qr');
      expect(getComputedStyle(inside.find('.code-box')).borderTopStyle).to.equal('solid');
      expect(violations).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });
});
