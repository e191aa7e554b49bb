import { expect, fixture, html } from '@open-wc/testing';
import { mount } from '../../packages/doorstep/src/mounts.js';
import { createTrust } from '../../packages/doorstep/src/trust.js';

const trustAll = { isTrusted: () => true };

describe('a placeholder that survived a sanitizer', () => {
  it('becomes the tag, with its settings and with what stood in it', async () => {
    const div = await fixture<HTMLElement>(html`
      <div data-doorstep="request-form" data-backend="https://city.example/api" data-draft-key="a">
        <p>Call us</p>
      </div>
    `);
    expect(mount(div, trustAll)).to.equal('request-form');
    const form = div.querySelector('doorstep-request-form')!;
    expect(form.getAttribute('backend')).to.equal('https://city.example/api');
    expect(form.getAttribute('draft-key')).to.equal('a');
    expect(form.querySelector('p')?.textContent).to.equal('Call us');
  });

  it('is mounted once', async () => {
    const div = await fixture<HTMLElement>(html`<div data-doorstep="request-form"></div>`);
    mount(div, trustAll);
    expect(mount(div, trustAll)).to.equal(undefined);
    expect(div.querySelectorAll('doorstep-request-form')).to.have.length(1);
  });

  it('stays as it is when it names something that is not a public widget', async () => {
    for (const name of ['service-desk', 'script', 'toString', '']) {
      const div = await fixture<HTMLElement>(html`<div data-doorstep=${name}>here</div>`);
      expect(mount(div, trustAll), name).to.equal(undefined);
      expect(div.textContent).to.equal('here');
    }
  });
});

describe("a plain link to the backend's form", () => {
  const link = (href: string) => fixture<HTMLAnchorElement>(html`<a href=${href}>Write to us</a>`);

  it('becomes the tag in its place and stays inside as the fallback', async () => {
    const anchor = await link('https://city.example/api/form?w=request-form&category=lamp&locale=zh-Hans');
    const around = anchor.parentElement!;
    expect(mount(anchor, trustAll)).to.equal('request-form');
    const form = around.querySelector('doorstep-request-form')!;
    expect(form.getAttribute('backend')).to.equal('https://city.example/api');
    expect(form.getAttribute('category')).to.equal('lamp');
    expect(form.getAttribute('locale')).to.equal('zh-Hans');
    expect(form.querySelector('a')?.textContent).to.equal('Write to us');
    expect(mount(form.querySelector('a')!, trustAll), 'a second time').to.equal(undefined);
  });

  it('carries no event handlers into the page', async () => {
    const anchor = await link('https://city.example/api/form?w=request-form&onclick=alert(1)&style=x');
    const around = anchor.parentElement!;
    mount(anchor, trustAll);
    expect(around.querySelector('doorstep-request-form')?.hasAttribute('onclick')).to.equal(false);
  });

  it("does not bring a stranger's backend into the page", async () => {
    const isTrusted = createTrust('https://cdn.example/doorstep.js', document);
    const strange = await link('https://evil.example/form?w=request-form');
    expect(mount(strange, { isTrusted })).to.equal(undefined);
    expect(strange.isConnected).to.equal(true);
    const served = await link('https://cdn.example/api/form?w=request-form');
    expect(mount(served, { isTrusted })).to.equal('request-form');
  });

  it('leaves other links alone', async () => {
    for (const href of [
      'https://city.example/form?x=1',
      'mailto:a@b.example?w=request-form',
      'https://city.example/forms?w=request-form',
    ]) {
      expect(mount(await link(href), trustAll), href).to.equal(undefined);
    }
  });
});
