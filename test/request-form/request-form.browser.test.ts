import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { cityBackend, FormPage, type FormPageOptions } from './form-page.js';
import { fail, later, receiptCode, succeed } from '@doorstep/testing';

describe('the request form', () => {
  let page: FormPage;
  const open = async (options?: FormPageOptions): Promise<FormPage> => {
    page = new FormPage(options);
    await page.ready();
    return page;
  };
  afterEach(() => page.remove());

  it('takes a request from the first word to its code', async () => {
    await open();
    await page.fillIn();
    expect(page.text).to.contain('Behind the fish market').and.to.contain('You get an answer within 1 day');
    const submitted = oneEvent(page.form, 'doorstep-submitted');
    await page.press('Send');
    expect((await submitted).detail).to.deep.equal({ id: 'req-1', code: receiptCode });
    await page.shows('7K4M-9QTX-2B62');
    expect(page.text).to.contain('You get an answer by');
    expect(page.focused).to.equal('sent-title');
    const [[draft] = []] = page.backend.asked('createRequest');
    expect(draft).to.deep.equal({
      category: 'street-light',
      description: 'It is dark.',
      kind: 'request',
      locale: 'en',
      source: 'web',
      visibility: 'private',
      location: { address: 'Behind the fish market' },
      answers: { fault: 'dark', howMany: 3, danger: false },
      definitionVersion: '1',
    });
  });

  it('names what is missing, moves there, and keeps what was written', async () => {
    await open();
    await page.press('Street light');
    await page.goOn();
    await page.goOn();
    expect(page.focused).to.equal('error-summary');
    await page.press('Describe the place, choose a center');
    expect(page.focused).to.equal('address');
    expect(page.find('#address').getAttribute('aria-invalid')).to.equal('true');
    await page.write('address', 'Pier 4');
    await page.goOn();
    expect(page.find('#page-title').textContent).to.contain('Tell us about it');
    expect(page.root.querySelector('#error-summary')).to.equal(null);
  });

  it('puts the focus on each new screen, so that it is read from its title', async () => {
    await open();
    await page.press('Street light');
    await page.goOn();
    expect(page.focused).to.equal('page-title');
    await page.press('Back');
    expect(page.focused).to.equal('page-title');
    expect(page.find<HTMLInputElement>('#category-0').checked).to.equal(true);
  });

  it('lets each answer be changed, and comes straight back to the answers', async () => {
    await open();
    await page.fillIn();
    const change = [...page.root.querySelectorAll<HTMLElement>('.review-change button')].find((button) =>
      button.textContent?.includes('Place'),
    )!;
    change.click();
    await page.form.updateComplete;
    await page.write('address', 'Pier 4');
    await page.goOn();
    await page.shows('Check your answers');
    expect(page.text).to.contain('Pier 4');
  });

  it('asks a question only when an earlier answer calls for it', async () => {
    await open();
    await page.press('Street light');
    await page.goOn();
    await page.write('address', 'Pier 4');
    await page.goOn();
    expect(page.text).not.to.contain('How many in a row');
    await page.press('It is dark');
    expect(page.text).to.contain('How many in a row');
    await page.press('The pole leans');
    expect(page.text).not.to.contain('How many in a row');
  });

  it('finds a topic by everyday words, and says how many fit', async () => {
    await open();
    await page.write('search', 'there is a hole');
    await page.shows('1 match');
    expect(page.root.querySelectorAll('input[type="radio"]')).to.have.length(1);
    expect(page.text).to.contain('1 match').and.to.contain('Damaged road');
    await page.write('search', 'xylophone');
    expect(page.text).to.contain('Nothing fits these words');
    expect(page.root.querySelectorAll('input[type="radio"]')).to.have.length(7);
  });

  describe('sending', () => {
    it('sends once, however often the button is pressed', async () => {
      const answer = later<ReturnType<typeof succeed>>();
      await open({ backend: cityBackend({ createRequest: () => answer.outcome as never }) });
      await page.fillIn();
      await page.press('Send');
      await page.press('Sending');
      page.find<HTMLFormElement>('form').requestSubmit();
      answer.arrive(succeed({ id: 'req-1', code: receiptCode, status: 'received', promisedBy: null }));
      await page.shows('7K4M-9QTX-2B62');
      expect(page.backend.asked('createRequest')).to.have.length(1);
    });

    it('leads to the field that the backend finds fault with, in the backend’s words', async () => {
      const errors = [{ path: 'answers.howMany', code: 'too-large', message: 'There are only two lamps there' }];
      const backend = cityBackend({ createRequest: () => fail('invalid-input', { status: 422, errors }) });
      await open({ backend });
      await page.fillIn();
      const told = oneEvent(page.form, 'doorstep-error');
      await page.press('Send');
      expect((await told).detail.problem.code).to.equal('invalid-input');
      await page.shows('There are only two lamps there');
      expect(page.focused).to.equal('error-summary');
      expect(page.find<HTMLInputElement>('#answer-howMany').value).to.equal('3');
    });

    it('leaves it to a page that takes care of the draft itself', async () => {
      await open();
      await page.fillIn();
      page.form.addEventListener('doorstep-submit', (event) => event.preventDefault());
      const asked = oneEvent(page.form, 'doorstep-submit');
      await page.press('Send');
      expect((await asked).detail.draft.category).to.equal('street-light');
      await aTimeout(50);
      expect(page.backend.asked('createRequest')).to.have.length(0);
    });

    it('starts anew for another request', async () => {
      await open();
      await page.fillIn();
      await page.press('Send');
      await page.shows('7K4M-9QTX-2B62');
      await page.press('Send another one');
      expect(page.find('#page-title').textContent).to.contain('What is it about?');
      expect(page.text).not.to.contain('7K4M');
      expect(page.root.querySelector('input:checked')).to.equal(null);
    });
  });

  describe('kinds', () => {
    it('keeps a grumble to three screens', async () => {
      await open({ attributes: { kind: 'grumble' } });
      expect(page.text).to.contain('Step 1 of 3').and.to.contain('What bothers you?');
    });

    it('asks which counter refused what, and takes an earlier receipt', async () => {
      await open({ attributes: { kind: 'escalation' } });
      await page.write('counter', 'Window 3');
      await page.write('refused', 'A stamp');
      await page.write('earlierCode', '7k4m 9qtx 2b62');
      await page.goOn();
      await page.write('description', 'I came three times.');
      await page.goOn();
      expect(page.text).not.to.contain('Not at all');
      await page.press('By phone');
      await page.write('phone', '138 0000 1234');
      await page.goOn();
      await page.press('Send');
      await page.shows('7K4M-9QTX-2B62');
      const [[draft] = []] = page.backend.asked('createRequest');
      expect(draft?.escalation).to.deep.equal({ counter: 'Window 3', refused: 'A stamp', earlierCode: '7K4M9QTX2B62' });
    });

    it('does not ask for a topic that the page has chosen', async () => {
      await open({ attributes: { category: 'street-light', center: 'center-2' } });
      expect(page.find('#page-title').textContent).to.contain('Where is it?');
      await page.has('#center');
      expect(page.find<HTMLSelectElement>('#center').value).to.equal('center-2');
    });
  });

  describe('room', () => {
    it('asks one question per screen where it is narrow', async () => {
      await open({ width: 360 });
      await page.press('Street light');
      await page.goOn();
      await page.write('address', 'Pier 4');
      await page.goOn();
      expect(page.root.querySelectorAll('.item')).to.have.length(1);
      await page.write('description', 'It is dark.');
      await page.goOn();
      expect(page.root.querySelectorAll('.item')).to.have.length(1);
      expect(page.text).to.contain('What is wrong with it').and.to.contain('Step 3 of 5');
    });

    it('keeps what was written when the width changes', async () => {
      await open({ width: 800, attributes: { category: 'road' } });
      await page.write('address', 'Pier 4');
      await page.goOn();
      await page.write('description', 'A hole.');
      page.place.style.width = '320px';
      await aTimeout(100);
      expect(page.find<HTMLTextAreaElement>('#description').value).to.equal('A hole.');
    });

    it('puts everything on one sheet for a clerk', async () => {
      await open({ attributes: { source: 'counter' } });
      for (const id of ['category-0', 'address', 'description', 'contact-0']) await page.has(`#${id}`);
    });
  });

  describe('in the page', () => {
    it('keeps what was written when it is taken out and put back', async () => {
      await open({ attributes: { category: 'road' } });
      await page.write('address', 'Pier 4');
      const { form } = page;
      form.remove();
      await aTimeout(20);
      page.place.append(form);
      await page.form.updateComplete;
      expect(page.find<HTMLInputElement>('#address').value).to.equal('Pier 4');
      await page.goOn();
      expect(page.find('#page-title').textContent).to.contain('Tell us about it');
    });

    it('says that nothing can be asked for', async () => {
      page = new FormPage({
        backend: cityBackend({ listCategories: () => succeed({ items: [], nextCursor: null, total: 0 }) }),
      });
      await page.shows('Nothing can be asked for here right now');
      expect(page.form.state).to.equal('empty');
    });

    it('says what went wrong, whom to call, and tries again', async () => {
      const backend = cityBackend({ listCategories: () => fail('internal-error', { status: 500, phone: '12345' }) });
      page = new FormPage({ backend });
      const told = oneEvent(page.form, 'doorstep-error');
      await page.shows('The service is not working right now');
      expect((await told).detail.problem.code).to.equal('internal-error');
      expect(page.form.state).to.equal('error');
      expect(page.find<HTMLAnchorElement>('a[href^="tel:"]').innerText).to.contain('12345');
      backend.answer('listCategories', cityBackendAnswer);
      await page.press('Try again');
      await page.ready();
      expect(page.form.state).to.equal('ready');
    });

    it('is offline when it is', async () => {
      page = new FormPage({ backend: cityBackend({ listCategories: () => fail('offline') }) });
      await page.shows('There is no connection');
      expect(page.form.state).to.equal('offline');
    });

    it('hides a field from people that only machines fill in', async () => {
      await open({ attributes: { category: 'road' } });
      const trap = page.find<HTMLInputElement>('#website');
      expect(trap.tabIndex).to.equal(-1);
      expect(trap.closest('[aria-hidden="true"]')).not.to.equal(null);
    });
  });
});

const cityBackendAnswer = () =>
  succeed({
    items: [
      {
        id: 'road',
        name: 'Road',
        description: '',
        group: '',
        kind: 'request',
        promise: { respondWithinHours: 1, resolveWithinHours: 2 },
        questions: [],
      },
      {
        id: 'other',
        name: 'Other',
        description: '',
        group: '',
        kind: 'request',
        promise: { respondWithinHours: 1, resolveWithinHours: 2 },
        questions: [],
      },
    ],
    nextCursor: null,
    total: 2,
  }) as never;

describe('the plain form that stood there before', () => {
  let page: FormPage;
  afterEach(() => page.remove());

  const plain = html`<form action="https://city.example/api/requests" method="post">
    <select name="category">
      <option value="street-light" selected>Street light</option>
    </select>
    <input name="location.address" value="" />
    <textarea name="description"></textarea>
    <input name="contact.phone" type="tel" />
    <button>Send</button>
  </form>`;

  const field = (name: string): HTMLInputElement => page.form.querySelector(`[name="${name}"]`)!;

  it('can be used until there is something better, and what was typed in it is taken over', async () => {
    const answer = later<never>();
    const backend = cityBackend();
    const answers = backend.backend;
    page = new FormPage({ backend: cityBackend({ listCategories: () => answer.outcome }), fallback: plain });
    await aTimeout(50);
    expect(page.form.querySelector('form')!.checkVisibility()).to.equal(true);
    expect(page.form.state).to.equal('loading');
    field('location.address').value = 'Pier 4';
    field('description').value = '路灯 is dark 😀';
    field('contact.phone').value = '13800001234';
    answer.arrive((await answers.listCategories({ kind: 'request' })) as never);
    await page.ready();
    expect(page.form.querySelector('form')!.checkVisibility()).to.equal(false);
    await page.goOn();
    expect(page.find<HTMLInputElement>('#address').value).to.equal('Pier 4');
    await page.goOn();
    expect(page.find<HTMLTextAreaElement>('#description').value).to.equal('路灯 is dark 😀');
  });

  it('hands over the cursor, so that the next letter goes where the last one went', async () => {
    const answer = later<never>();
    const ready = cityBackend();
    page = new FormPage({ backend: cityBackend({ listCategories: () => answer.outcome }), fallback: plain });
    await aTimeout(20);
    field('description').value = 'It is dark';
    field('description').focus();
    field('description').setSelectionRange(3, 5);
    answer.arrive((await ready.backend.listCategories({ kind: 'request' })) as never);
    await page.ready();
    await page.form.updateComplete;
    const taken = page.find<HTMLTextAreaElement>('#description');
    expect(page.focused).to.equal('description');
    expect([taken.selectionStart, taken.selectionEnd]).to.deep.equal([3, 5]);
  });

  it('is not taken away while a character is being composed', async () => {
    const answer = later<never>();
    const ready = cityBackend();
    page = new FormPage({ backend: cityBackend({ listCategories: () => answer.outcome }), fallback: plain });
    await aTimeout(20);
    const text = field('description');
    text.focus();
    text.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    answer.arrive((await ready.backend.listCategories({ kind: 'request' })) as never);
    await aTimeout(50);
    expect(page.form.querySelector('form')!.checkVisibility()).to.equal(true);
    text.value = '路灯';
    text.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await page.ready();
    expect(page.find<HTMLTextAreaElement>('#description').value).to.equal('路灯');
  });

  it('stays when the backend cannot be reached', async () => {
    page = new FormPage({ backend: cityBackend({ listCategories: () => fail('offline') }), fallback: plain });
    await page.shows('There is no connection');
    expect(page.form.querySelector('form')!.checkVisibility()).to.equal(true);
  });
});
