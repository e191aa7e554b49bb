/** What only Chromium can be told to pretend here: forced colours, less motion. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { button, notice, textField } from '@doorstep/core';
import { sheet, type PrimitiveSheet } from './primitive-sheet.js';

describe('the primitives for those who set their system up', () => {
  let drawn: PrimitiveSheet | undefined;
  afterEach(() => drawn?.remove());

  it('keeps edges and focus in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      drawn = await sheet(
        () =>
          html`${notice({ kind: 'error', title: 'There is a problem' })}
          ${textField({ id: 'name', label: 'Name', value: '', onInput: () => {} })}`,
      );
      const input = drawn.root.querySelector<HTMLInputElement>('#name')!;
      input.focus();
      const { outlineStyle, outlineWidth, borderTopStyle } = getComputedStyle(input);
      expect([outlineStyle, outlineWidth, borderTopStyle]).to.deep.equal(['solid', '3px', 'solid']);
      const edge = getComputedStyle(drawn.root.querySelector('.notice')!);
      expect(edge.borderInlineStartWidth).to.equal('6px');
      expect(edge.borderTopColor).to.not.equal(edge.backgroundColor);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('moves nothing for those who asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      drawn = await sheet(() => html`${button({ label: 'Send', progress: 'busy' })}`);
      const { animationIterationCount, animationDuration } = getComputedStyle(drawn.root.querySelector('.spinner')!);
      expect([animationIterationCount, animationDuration]).to.deep.equal(['1', '0.001s']);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
