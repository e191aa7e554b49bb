import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { LitElement } from 'lit';

interface SpokenNode {
  role: string;
  name: string;
  description?: string;
}

class HarnessDescribed extends LitElement {
  override render() {
    return html`<button aria-describedby="why">Greet</button>
      <p id="why">Greets the neighbour</p>`;
  }
}
customElements.define('harness-described', HarnessDescribed);

describe('the accessibility tree command', () => {
  it('reads what a screen reader is told, across shadow roots', async () => {
    await fixture(html`<harness-described></harness-described>`);
    const tree = await executeServerCommand<SpokenNode[], undefined>('accessibility-tree', undefined);
    const button = tree.find(({ role }) => role === 'button');
    expect(button).to.include({ name: 'Greet', description: 'Greets the neighbour' });
  });
});
