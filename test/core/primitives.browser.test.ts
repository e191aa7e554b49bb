import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, nothing, type TemplateResult } from 'lit';
import {
  button,
  checkbox,
  choice,
  choices,
  details,
  dialog,
  emptyState,
  errorState,
  errorSummary,
  focusErrorSummary,
  linkButton,
  notice,
  progressBar,
  select,
  showMore,
  skeleton,
  steps,
  textArea,
  textField,
  type Theme,
} from '@doorstep/core';
import { sheet, type PrimitiveSheet } from './primitive-sheet.js';

const ignore = (): void => {};
const streets = [
  { value: 'a', label: 'Harbour Road' },
  { value: 'b', label: 'Fish Market Lane', hint: 'Behind the market' },
];

/** Every primitive in every state that it can be in. */
const states: Record<string, () => TemplateResult> = {
  'text field': () => textField({ id: 'name', label: 'Your name', value: '', onInput: ignore }),
  'text field with hint and error': () =>
    textField({
      id: 'phone',
      label: 'Phone',
      hint: 'Eleven digits',
      error: 'Enter a phone number',
      value: '12',
      kind: 'tel',
      onInput: ignore,
      optional: '(optional)',
    }),
  'number field': () => textField({ id: 'floor', label: 'Floor', value: '3', kind: 'number', onInput: ignore }),
  'date field': () =>
    textField({
      id: 'since',
      label: 'Since when',
      value: '2026-11-20',
      kind: 'date',
      onInput: ignore,
      max: '2026-11-23',
    }),
  'text area over its limit': () =>
    textArea({
      id: 'words',
      label: 'What happened',
      value: 'too long',
      onInput: ignore,
      error: 'Shorten it',
      count: { text: '12 characters too many', state: 'over' },
    }),
  select: () =>
    select({
      id: 'street',
      label: 'Street',
      value: 'b',
      options: streets,
      placeholder: 'Choose a street',
      onChange: ignore,
    }),
  'select with an error': () =>
    select({
      id: 'street',
      label: 'Street',
      value: '',
      options: streets,
      placeholder: 'Choose a street',
      onChange: ignore,
      error: 'Choose a street',
    }),
  radios: () => choice({ id: 'street', label: 'Street', value: 'a', options: streets, onChange: ignore }),
  'radios with an error': () =>
    choice({
      id: 'street',
      label: 'Street',
      value: '',
      options: streets,
      onChange: ignore,
      error: 'Choose a street',
      columns: 'two',
    }),
  checkboxes: () =>
    choices({
      id: 'streets',
      label: 'Streets',
      values: ['b'],
      options: streets,
      onChange: ignore,
      hint: 'All that apply',
    }),
  'a consent': () =>
    checkbox({
      id: 'consent',
      label: 'Keep a draft on this device',
      hint: 'For seven days',
      checked: true,
      onChange: ignore,
    }),
  buttons: () =>
    html`<div class="buttons">
      ${button({ label: 'Send', look: 'primary', onClick: ignore })} ${button({ label: 'Back' })}
      ${button({ label: 'Change', about: 'your address', look: 'quiet' })}
      ${button({ label: 'Sending', progress: 'busy', look: 'primary' })}
      ${linkButton({ label: 'Call 12345', href: 'tel:12345' })}
    </div>`,
  notices: () =>
    html`${(['info', 'success', 'warning', 'error'] as const).map((kind) => notice({ kind, title: `A ${kind}`, body: html`<p>What happens next. <a href="https://example.org/">Read more</a></p>` }))}`,
  'error summary': () =>
    html`${errorSummary({ title: 'There is a problem', errors: [{ fieldId: 'name', message: 'Enter your name' }] })}
    ${textField({ id: 'name', label: 'Your name', value: '', error: 'Enter your name', onInput: ignore })}`,
  skeleton: () => skeleton({ label: 'Loading' }),
  steps: () => steps({ label: 'Step 2 of 5', current: 2, total: 5 }),
  progress: () => progressBar({ label: 'Sending photo 1', share: 0.4 }),
  'empty state': () =>
    emptyState({ title: 'Nothing here yet', body: 'Be the first to ask.', action: button({ label: 'Ask' }) }),
  'error state': () =>
    errorState({
      message: 'The service is not working right now.',
      retryLabel: 'Try again',
      onRetry: ignore,
      phone: { number: '12345', label: 'Call 12345' },
    }),
  'show more': () => showMore({ label: 'Show more', count: 'Showing 20 of 143', rest: 'some', onMore: ignore }),
  details: () =>
    details({ summary: 'Who sees this', body: html`<p>Only the office that deals with it.</p>`, state: 'open' }),
};

describe('the parts of widgets', () => {
  let drawn: PrimitiveSheet | undefined;
  const draw = async (content: () => TemplateResult, theme?: Theme): Promise<ShadowRoot> => {
    drawn = await sheet(content, theme);
    return drawn.root;
  };
  const $ = <Kind extends HTMLElement>(root: ParentNode, selector: string): Kind => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  };

  afterEach(() => drawn?.remove());

  for (const [name, content] of Object.entries(states)) {
    it(`can be used by everyone: ${name}`, async () => {
      await draw(content);
      await expect(drawn).to.be.accessible();
    });
  }

  for (const [theme, least] of [
    ['neutral', 44],
    ['civic-red', 44],
    ['contrast', 44],
    ['elder', 60],
  ] as const) {
    it(`can be hit by a thumb in ${theme}: ${least} px`, async () => {
      const small: string[] = [];
      for (const [name, content] of Object.entries(states)) {
        const root = await draw(content, theme);
        for (const target of root.querySelectorAll(
          'button, .button, input, select, textarea, summary, .error-summary a',
        )) {
          const row = target.closest('.choice') ?? target;
          const { width, height } = row.getBoundingClientRect();
          // A px of rounding.
          if (height < least - 0.5 || width < least - 0.5)
            small.push(`${name}: ${target.localName} ${width.toFixed(1)} × ${height.toFixed(1)}`);
        }
        drawn?.remove();
      }
      expect(small).to.deep.equal([]);
    });
  }

  it('fits into a sidebar of 280 px in the largest text', async () => {
    const wide: string[] = [];
    for (const [name, content] of Object.entries(states)) {
      const root = await draw(content, 'elder');
      drawn!.style.width = '280px';
      if ($(root, '.root').scrollWidth > 280) wide.push(name);
      drawn?.remove();
    }
    expect(wide).to.deep.equal([]);
  });

  it('names a field, its hint and its error in one breath', async () => {
    const root = await draw(states['text field with hint and error']!);
    const input = $<HTMLInputElement>(root, '#phone');
    expect(input.labels?.[0]?.textContent).to.contain('Phone').and.to.contain('(optional)');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const described = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => root.getElementById(id)?.textContent?.trim());
    expect(described).to.deep.equal(['Eleven digits', 'Enter a phone number']);
  });

  it('keeps a number as it was typed, so that nothing typed is lost', async () => {
    let value = '';
    const root = await draw(() =>
      textField({ id: 'floor', label: 'Floor', value, kind: 'number', onInput: (typed) => (value = typed) }),
    );
    $<HTMLInputElement>(root, '#floor').focus();
    await sendKeys({ type: '三楼' });
    expect(value).to.equal('三楼');
  });

  it('moves the focus to the error summary, and from each line to its field, without touching the address of the page', async () => {
    const root = await draw(states['error summary']!);
    focusErrorSummary(root);
    expect(root.activeElement?.id).to.equal('error-summary');
    expect($(root, '#error-summary [role="alert"]').textContent)
      .to.contain('There is a problem')
      .and.to.contain('Enter your name');
    const before = location.href;
    $<HTMLAnchorElement>(root, '#error-summary a').click();
    expect(root.activeElement?.id).to.equal('name');
    expect(location.href).to.equal(before);
  });

  it('leads from the error summary to the first choice of a group', async () => {
    const root = await draw(
      () =>
        html`${errorSummary({ title: 'There is a problem', errors: [{ fieldId: 'street', message: 'Choose a street' }] })}
        ${choice({ id: 'street', label: 'Street', value: '', options: streets, onChange: ignore, error: 'Choose a street' })}`,
    );
    $<HTMLAnchorElement>(root, '#error-summary a').click();
    expect(root.activeElement?.id).to.equal('street-0');
  });

  it('does nothing when the field of an error is not there any more', async () => {
    const root = await draw(
      () => html`${errorSummary({ title: 'There is a problem', errors: [{ fieldId: 'gone', message: 'Enter it' }] })}`,
    );
    const link = $<HTMLAnchorElement>(root, '#error-summary a');
    link.focus();
    link.click();
    expect(root.activeElement).to.equal(link);
  });

  it('answers with the chosen value, or all ticked values in the order they are offered', async () => {
    const said: unknown[] = [];
    const root = await draw(
      () =>
        html`${choice({ id: 'one', label: 'One', value: '', options: streets, onChange: (value) => said.push(value) })}
        ${choices({ id: 'many', label: 'Many', values: ['b'], options: streets, onChange: (values) => said.push(values) })}`,
    );
    $(root, '#one-1').click();
    $(root, '#many-0').click();
    expect(said).to.deep.equal(['b', ['a', 'b']]);
  });

  it('takes no second press while busy, and keeps the focus', async () => {
    let pressed = 0;
    const root = await draw(() =>
      button({ id: 'send', label: 'Sending', progress: 'busy', type: 'submit', onClick: () => (pressed += 1) }),
    );
    const send = $<HTMLButtonElement>(root, '#send');
    send.focus();
    send.click();
    expect(pressed).to.equal(0);
    expect(root.activeElement).to.equal(send);
  });

  it('makes no link of an address that could run something', async () => {
    const root = await draw(() => linkButton({ label: 'Open', href: 'javascript:alert(1)' }));
    expect($(root, 'a').hasAttribute('href')).to.equal(false);
  });

  it('gives the focus back to what opened a dialog', async () => {
    let state: 'open' | 'closed' = 'closed';
    const set = (next: 'open' | 'closed'): void => {
      state = next;
      drawn?.requestUpdate();
    };
    const root = await draw(
      () =>
        html`${button({ id: 'opener', label: 'Delete', onClick: () => set('open') })}
        ${dialog({ state, id: 'sure', title: 'Delete this', body: html`<p>It cannot be undone.</p>`, closeLabel: 'Close', onClose: () => set('closed') })}`,
    );
    $(root, '#opener').focus();
    $(root, '#opener').click();
    await drawn!.updateComplete;
    await Promise.resolve();
    const opened = $<HTMLDialogElement>(root, '#sure');
    expect(opened.open).to.equal(true);
    await expect(drawn).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await drawn!.updateComplete;
    expect(opened.open).to.equal(false);
    expect(state).to.equal('closed');
    expect(root.activeElement?.id).to.equal('opener');
  });

  it('shows a skeleton only after 300 ms', async () => {
    const root = await draw(states['skeleton']!);
    const line = getComputedStyle($(root, '.skeleton-line'));
    expect(line.visibility).to.equal('hidden');
    expect(getComputedStyle($(root, '.skeleton')).animationDelay).to.equal('0.3s');
    expect(getComputedStyle($(root, '.skeleton [role="status"]')).visibility, 'said at once').to.equal('visible');
    await waitUntil(() => line.visibility === 'visible', 'drawn in the end');
  });

  it('leaves nothing of its own behind when there is no error', async () => {
    expect(errorSummary({ title: 'There is a problem', errors: [] })).to.equal(nothing);
  });
});
