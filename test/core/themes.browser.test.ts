import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { button, themes, type Theme } from '@doorstep/core';
import { sheet, type PrimitiveSheet } from './primitive-sheet.js';

const statuses = ['success', 'warning', 'error', 'info'];

/** [what stands in front, what is behind, the least contrast]. */
const pairs: [front: string, back: string, least: number][] = [
  ...['surface', 'sunken', 'accent-soft'].flatMap((back): [string, string, number][] => [
    ['text', back, 7],
    ['muted', back, 7],
    ['link', back, 7],
  ]),
  ['on-accent', 'accent', 7],
  ['accent', 'surface', 4.5],
  ['border', 'surface', 4.5],
  ['border', 'sunken', 4.5],
  ...statuses.flatMap((status): [string, string, number][] => [
    [status, `${status}-soft`, 7],
    [status, 'surface', 7],
    [status, 'sunken', 7],
    ['text', `${status}-soft`, 7],
    ['link', `${status}-soft`, 7],
  ]),
];

const pixel = (() => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (colour: string): [number, number, number] => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
})();

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = pixel(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the themes', () => {
  let drawn: PrimitiveSheet | undefined;
  afterEach(() => drawn?.remove());

  /** The colour that a token comes out as, asked of an element that uses it. */
  const colourOf = (name: string): string => {
    const root = drawn!.root.querySelector<HTMLElement>('.root')!;
    root.style.outlineColor = `var(--doorstep-${name})`;
    return getComputedStyle(root).outlineColor;
  };
  const draw = async (theme: Theme, scheme = 'light'): Promise<void> => {
    drawn = await sheet(() => html`${button({ label: 'Send', look: 'primary' })}`, theme);
    drawn.style.colorScheme = scheme;
  };

  for (const theme of themes) {
    for (const scheme of ['light', 'dark']) {
      it(`can be read in ${theme}, ${scheme}`, async () => {
        await draw(theme, scheme);
        const isDark = luminance(colourOf('surface')) < 0.5;
        expect(isDark, 'the scheme is followed').to.equal(scheme === 'dark');
        const faint = pairs
          .map(([front, back, least]) => ({ front, back, least, is: contrast(colourOf(front), colourOf(back)) }))
          .filter(({ is, least }) => is < least)
          .map(({ front, back, is }) => `${front} on ${back}: ${is.toFixed(2)}`);
        expect(faint).to.deep.equal([]);
      });

      it(`shows the focus in ${theme}, ${scheme}: one of two colours stands out from anything`, async () => {
        await draw(theme, scheme);
        for (const back of [
          'surface',
          'sunken',
          'accent',
          'accent-soft',
          ...statuses.map((status) => `${status}-soft`),
        ]) {
          const best = Math.max(
            contrast(colourOf('focus'), colourOf(back)),
            contrast(colourOf('focus-inner'), colourOf(back)),
          );
          expect(best, back).to.be.at.least(3);
        }
      });
    }
  }

  it('takes an accent from the page, in links as in buttons, with words on it that can be read', async () => {
    await draw('neutral');
    for (const accent of ['#ffd400', '#00205b', '#e6007e', '#7a7a7a', '#fff', '#000']) {
      drawn!.style.setProperty('--doorstep-accent', accent);
      expect(pixel(colourOf('link'))).to.deep.equal(pixel(accent));
      expect(contrast(colourOf('on-accent'), accent), accent).to.be.at.least(4.5);
    }
  });

  it('is scaled by one token, and not by the font size of the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'html{font-size:62.5%} body,primitive-sheet,primitive-sheet *{font:9px monospace !important}';
    document.head.append(style);
    try {
      drawn = await sheet(() => html`<p id="words">Words</p>`);
      const size = (): string => getComputedStyle(drawn!.root.querySelector('#words')!).fontSize;
      expect(size()).to.equal('16px');
      drawn.style.setProperty('--doorstep-scale', '1.5');
      expect(size()).to.equal('24px');
    } finally {
      style.remove();
    }
  });

  it('gives elders 22 px text', async () => {
    drawn = await sheet(() => html`<p id="words">Words</p>`, 'elder');
    expect(getComputedStyle(drawn.root.querySelector('#words')!).fontSize).to.equal('22px');
  });
});
