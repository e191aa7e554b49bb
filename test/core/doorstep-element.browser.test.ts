import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { DoorstepElement, type WidgetState } from '@doorstep/core';
import '@doorstep/core/define';

class TestCounter extends DoorstepElement {
  broken = false;
  get backendName(): string {
    return this.settings.backendUrl ?? 'none';
  }
  get themeName(): string {
    return this.settings.theme;
  }
  protected override currentState(): WidgetState {
    return this.connection ? 'ready' : 'loading';
  }
  protected override renderContent(): unknown {
    if (this.broken) throw new Error('a defect');
    return html`<p>The counter is open.</p>`;
  }
}
customElements.define('test-counter', TestCounter);

const drawn = async (counter: TestCounter, text: string): Promise<void> => {
  await waitUntil(() => counter.shadowRoot?.textContent?.includes(text), `"${text}" never appeared`, {
    timeout: 8000,
  });
};

describe('every widget', () => {
  it("takes its own backend before the provider's, and the provider's before the page's", async () => {
    const meta = document.createElement('meta');
    meta.name = 'doorstep-backend';
    meta.content = 'https://page.example/api';
    document.head.append(meta);
    try {
      const around = await fixture(html`
        <div>
          <doorstep-backend url="https://provider.example/api">
            <test-counter id="own" backend="https://own.example/api/"></test-counter>
            <test-counter id="inherited"></test-counter>
          </doorstep-backend>
          <test-counter id="page"></test-counter>
        </div>
      `);
      const names = [...around.querySelectorAll<TestCounter>('test-counter')].map((counter) => counter.backendName);
      expect(names).to.deep.equal([
        'https://own.example/api',
        'https://provider.example/api',
        'https://page.example/api',
      ]);
    } finally {
      meta.remove();
    }
  });

  it('follows its provider through shadow roots, and when the provider changes', async () => {
    const provider = await fixture(
      html`<doorstep-backend url="https://a.example/api" theme="elder"><div></div></doorstep-backend>`,
    );
    const shadow = provider.querySelector('div')!.attachShadow({ mode: 'open' });
    const counter = document.createElement('test-counter') as TestCounter;
    shadow.append(counter);
    expect(counter.backendName).to.equal('https://a.example/api');
    expect(counter.themeName).to.equal('elder');
    await drawn(counter, 'open');
    provider.setAttribute('theme', 'contrast');
    await waitUntil(() => counter.shadowRoot?.querySelector('.root')?.getAttribute('data-theme') === 'contrast');
  });

  it('refuses an address that is not of the web', async () => {
    const counter = await fixture<TestCounter>(html`<test-counter backend="javascript:alert(1)"></test-counter>`);
    expect(counter.backendName).to.equal('none');
  });

  it('says in words that it is not set up, keeps what stood in the page, and tells the host', async () => {
    const counter = document.createElement('test-counter') as TestCounter;
    counter.textContent = 'Call 000-1234';
    const told = oneEvent(counter, 'doorstep-error');
    document.body.append(counter);
    try {
      const event = await told;
      expect(event.detail.problem.code).to.equal('configuration');
      await drawn(counter, 'not set up');
      expect(counter.getAttribute('state')).to.equal('error');
      expect(counter.shadowRoot?.querySelector('slot')).to.exist;
    } finally {
      counter.remove();
    }
  });

  it('speaks the language of its place on the page, and changes with it', async () => {
    const around = await fixture(html`<section lang="zh-CN"><test-counter></test-counter></section>`);
    const counter = around.querySelector<TestCounter>('test-counter')!;
    await drawn(counter, '尚未设置好');
    around.setAttribute('lang', 'en');
    await drawn(counter, 'not set up');
  });

  it('shows an error in place of itself when it cannot be drawn, and the next try draws it', async () => {
    const counter = await fixture<TestCounter>(html`<test-counter backend="https://a.example/api"></test-counter>`);
    await drawn(counter, 'The counter is open.');
    counter.broken = true;
    const told = oneEvent(counter, 'doorstep-error');
    counter.requestUpdate();
    expect((await told).detail.problem.code).to.equal('internal-error');
    await drawn(counter, 'Something went wrong');
    counter.broken = false;
    counter.shadowRoot?.querySelector('button')?.click();
    await drawn(counter, 'The counter is open.');
    expect(counter.getAttribute('state')).to.equal('ready');
  });
});
