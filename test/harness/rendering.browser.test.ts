import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('harness-greeting')
class HarnessGreeting extends LitElement {
  @property() name = 'nobody';

  override render() {
    return html`<button>你好 ${this.name}</button>`;
  }
}

describe('the browser test runner', () => {
  it('runs decorated elements from their TypeScript source', async () => {
    const element = await fixture<HarnessGreeting>(html`<harness-greeting name="Ming"></harness-greeting>`);
    expect(element.shadowRoot?.querySelector('button')?.textContent).to.equal('你好 Ming');
    element.name = 'Li';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('button')?.textContent).to.equal('你好 Li');
  });
});
