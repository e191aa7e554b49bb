/** What lies in the browser's print dialog when it opens: the page that was meant, alone, and nothing of it left behind. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { printPage, qrCode } from '@doorstep/core/print';

interface Printed {
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly codeWidth: number;
}

/** Prints with the dialog taken away: no test can close one. */
async function printed(...pages: Parameters<typeof printPage>): Promise<Printed> {
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  let seen: Printed | undefined;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const inside = own.get?.call(this) as Window;
      inside.print = () => {
        const { body, title, documentElement } = inside.document;
        seen = {
          text: body.textContent.replace(/\s+/g, ' ').trim(),
          title,
          lang: documentElement.lang,
          dir: documentElement.dir,
          codeWidth: body.querySelector('svg')!.getBoundingClientRect().width,
        };
        inside.dispatchEvent(new Event('afterprint'));
      };
      return inside;
    },
  });
  try {
    await printPage(...pages);
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
  }
  return seen!;
}

describe('printing', () => {
  it('prints what was meant, by its own rules, and leaves nothing behind', async () => {
    const frames = document.querySelectorAll('iframe').length;
    const seen = await printed({
      title: 'A receipt',
      locale: 'ar',
      direction: 'rtl',
      rules: 'svg { display: block; width: 100px; height: 100px }',
      content: html`<h1>Kept promise</h1>
        ${qrCode('https://city.example/', 'the way back')}`,
    });
    expect(seen).to.deep.equal({ text: 'Kept promise', title: 'A receipt', lang: 'ar', dir: 'rtl', codeWidth: 100 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelectorAll('iframe')).to.have.length(frames);
  });
});
