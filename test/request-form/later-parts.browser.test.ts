import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { fail, later, publicRequests, receiptCode, succeed } from '@doorstep/testing';
import { cityBackend, FormPage, type FormPageOptions } from './form-page.js';

let page: FormPage;
const open = async (options?: FormPageOptions): Promise<FormPage> => {
  page = new FormPage(options);
  await page.ready();
  return page;
};
const receipt = { id: 'req-1', code: receiptCode, status: 'received' as const, promisedBy: null };

describe('photos', () => {
  afterEach(() => page.remove());

  const picture = async (name: string, colour = '#0a6', width = 3000, height = 2000): Promise<File> => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d')!;
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/png'));
    return new File([blob], name, { type: 'image/png' });
  };
  const choose = async (...files: File[]): Promise<void> => {
    await page.has('#photo-files');
    const input = page.find<HTMLInputElement>('#photo-files');
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await page.form.updateComplete;
  };
  const shown = (): number => page.root.querySelectorAll('.photo img').length;
  const atPhotos = async (): Promise<void> => {
    await open({ attributes: { category: 'papers' } });
    await page.has('#photo-files');
  };

  it('are made small before they are sent, and sent before the request', async () => {
    await atPhotos();
    await choose(await picture('lamp.png'));
    await waitUntil(() => shown() === 1, 'the photo never appeared', { timeout: 8000 });
    await page.write('description', 'A certificate.');
    await page.goOn();
    await page.press('Not at all');
    await page.goOn();
    expect(page.text).to.contain('1 photo');
    await page.press('Send');
    await page.shows('7K4M-9QTX-2B62');
    const [sha256, blob] = page.backend.asked('putMedia')[0]!;
    expect(blob.type).to.equal('image/jpeg');
    expect(page.backend.asked('createRequest')[0]![0].photos).to.deep.equal([sha256]);
    const names = page.backend.calls.map(({ name }) => name);
    expect(names.indexOf('putMedia')).to.be.lessThan(names.indexOf('createRequest'));
    const sent = await createImageBitmap(blob);
    expect(Math.max(sent.width, sent.height)).to.equal(2048);
  });

  it('can be removed one by one, and the same one taken once only', async () => {
    await atPhotos();
    const [green, red] = [await picture('green.png'), await picture('red.png', '#a00')];
    await choose(green, red);
    await waitUntil(() => shown() === 2, undefined, { timeout: 8000 });
    await choose(green);
    await waitUntil(() => !page.root.querySelector('.photo-waiting'), undefined, { timeout: 8000 });
    expect(shown()).to.equal(2);
    await page.press('Remove');
    expect(shown()).to.equal(1);
  });

  it('that cannot be read are said in words, and the others stay', async () => {
    await atPhotos();
    await choose(new File(['%PDF-1.7'], 'form.jpg', { type: 'image/jpeg' }), await picture('lamp.png'));
    await page.shows('"form.jpg" is not a photo that can be read here');
    await waitUntil(() => shown() === 1, undefined, { timeout: 8000 });
  });

  it('are five at most', async () => {
    await atPhotos();
    const files = await Promise.all(
      ['#111', '#222', '#333', '#444', '#555', '#666'].map((colour, index) => picture(`${index}.png`, colour, 40, 30)),
    );
    await choose(...files);
    await page.shows('Only the first 5 photos were taken');
    await waitUntil(() => shown() === 5, undefined, { timeout: 8000 });
    expect(page.root.querySelector('#photo-files')).to.equal(null);
  });

  it('give their memory back when they are removed', async () => {
    await atPhotos();
    await choose(await picture('lamp.png'));
    await waitUntil(() => shown() === 1, undefined, { timeout: 8000 });
    const url = page.find<HTMLImageElement>('.photo img').src;
    await page.press('Remove');
    const gone = await fetch(url).then(
      () => false,
      () => true,
    );
    expect(gone).to.equal(true);
  });
});

describe('the place', () => {
  const own = navigator.geolocation.getCurrentPosition;
  const device = (answer: (found: PositionCallback, failed: PositionErrorCallback) => void): void => {
    Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { configurable: true, value: answer });
  };
  const at = (accuracy: number) =>
    ({ coords: { latitude: 18.25, longitude: 109.51, accuracy } }) as GeolocationPosition;

  afterEach(() => {
    device(own);
    page.remove();
  });

  it('is asked of the device only after a press, with a sentence before the browser asks', async () => {
    let asked = 0;
    device((found) => {
      asked += 1;
      found(at(18));
    });
    await open({ attributes: { category: 'street-light' } });
    await page.shows('Your browser then asks whether this page may know your position');
    expect(asked).to.equal(0);
    await page.press('Use where I am');
    await page.shows('within about 18 m');
    await page.goOn();
    expect(page.find('#page-title').textContent).to.contain('Tell us about it');
  });

  it('that is known only roughly has to be described as well', async () => {
    device((found) => found(at(20_000)));
    await open({ attributes: { category: 'street-light' } });
    await page.press('Use where I am');
    await page.shows('Describe the place as well');
  });

  it('that the device does not give can be described instead', async () => {
    device((_, failed) => failed({ code: 1 } as GeolocationPositionError));
    await open({ attributes: { category: 'street-light' } });
    await page.press('Use where I am');
    await page.shows('Your browser does not give your position');
    await page.write('address', 'Pier 4');
    await page.goOn();
    expect(page.find('#page-title').textContent).to.contain('Tell us about it');
  });

  it('can be taken back', async () => {
    device((found) => found(at(18)));
    await open({ attributes: { category: 'street-light' } });
    await page.press('Use where I am');
    await page.press('Remove my position');
    await page.goOn();
    expect(page.focused).to.equal('error-summary');
  });
});

describe('what others reported nearby', () => {
  afterEach(() => page.remove());
  const near = { listPublicRequests: () => succeed({ items: publicRequests(), nextCursor: null, total: 2 }) };

  it('is shown before writing, and joining one gives a code of one’s own', async () => {
    await open({ backend: cityBackend(near), attributes: { category: 'street-light', center: 'center-1' } });
    await page.goOn();
    await page.shows('2 similar reports nearby');
    expect(page.text).to.contain('60 m away').and.to.contain('3 people joined');
    expect(page.backend.asked('listPublicRequests')[0]![0]).to.include({
      category: 'street-light',
      center: 'center-1',
    });
    await page.press('This is my problem too');
    await page.shows('You have joined');
    expect(page.text).to.contain('7K4M-9QTX-2B62');
    expect(page.backend.asked('supportRequest')[0]![0]).to.equal('near-1');
    expect(page.backend.asked('createRequest')).to.have.length(0);
  });

  it('leaves out what is too far away to be the same', async () => {
    const far = publicRequests().map((request) => ({ ...request, distance: 400 }));
    const backend = cityBackend({ listPublicRequests: () => succeed({ items: far, nextCursor: null, total: 2 }) });
    await open({ backend, attributes: { category: 'street-light', center: 'center-1' } });
    await page.goOn();
    await aTimeout(50);
    expect(page.text).not.to.contain('nearby');
  });

  it('is not asked about private matters', async () => {
    await open({ backend: cityBackend(near), attributes: { category: 'elder-help', center: 'center-1' } });
    await aTimeout(50);
    expect(page.backend.asked('listPublicRequests')).to.have.length(0);
  });

  it('does not keep anybody from writing when it cannot be had', async () => {
    await open({
      backend: cityBackend({ listPublicRequests: () => fail('timeout') }),
      attributes: { category: 'street-light', center: 'center-1' },
    });
    await page.goOn();
    await page.has('#description');
    expect(page.form.state).to.equal('ready');
  });

  it('says why one could not be joined, and lets one go on', async () => {
    const backend = cityBackend({ ...near, supportRequest: () => fail('offline') });
    await open({ backend, attributes: { category: 'street-light', center: 'center-1' } });
    await page.goOn();
    await page.shows('2 similar reports nearby');
    await page.press('This is my problem too');
    await page.shows('You could not be added');
    await page.has('#description');
  });
});

describe('a draft', () => {
  afterEach(() => page.remove());

  it('is kept only when the person agrees, is there after a reload without contact data, and goes when it is cleared', async () => {
    const backend = cityBackend();
    await open({ backend, attributes: { category: 'papers' } });
    const words = `${'长'.repeat(9000)} 😀\nتجربة\n${'x'.repeat(900)}`;
    await page.write('description', words);
    await aTimeout(600);
    page.remove();
    await open({ backend, attributes: { category: 'papers' } });
    await page.has('#description');
    await aTimeout(100);
    expect(page.find<HTMLTextAreaElement>('#description').value).to.equal('');

    await page.press('Keep what I write on this device');
    await page.shows('Saved on this device');
    await page.write('description', words);
    await page.goOn();
    await page.press('By phone');
    await page.write('phone', '13800001234');
    await aTimeout(700);
    page.remove();

    await open({ backend, attributes: { category: 'papers' } });
    await page.shows('What you wrote was kept on this device');
    expect(page.find<HTMLTextAreaElement>('#description').value).to.equal(words);
    await page.goOn();
    expect(page.find<HTMLInputElement>('#phone').value).to.equal('');
    await page.press('Clear');
    await page.shows('Keep what I write on this device');
    await aTimeout(50);
    page.remove();

    await open({ backend, attributes: { category: 'papers' } });
    await page.has('#description');
    await aTimeout(100);
    expect(page.find<HTMLTextAreaElement>('#description').value).to.equal('');
  });

  it('is wiped when it was sent', async () => {
    const backend = cityBackend();
    await open({ backend });
    await page.press('Keep what I write on this device');
    await page.shows('Saved on this device');
    await page.fillIn();
    await page.press('Send');
    await page.shows('7K4M-9QTX-2B62');
    await aTimeout(100);
    page.remove();
    await open({ backend });
    await aTimeout(150);
    expect(page.text).not.to.contain('What you wrote was kept');
    expect(page.root.querySelector('input:checked')).to.equal(null);
  });

  const shared: readonly Readonly<Record<string, string>>[] = [
    { 'shared-device': '' },
    { source: 'kiosk' },
    { source: 'counter' },
  ];
  for (const attributes of shared) {
    it(`is never kept on a device that others use next: ${JSON.stringify(attributes)}`, async () => {
      const opened: string[] = [];
      const { open: own } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...asked) {
        opened.push(asked[0]);
        return own.apply(this, asked);
      };
      try {
        await open({ attributes: { category: 'papers', ...attributes } });
        await page.write('description', 'A certificate.');
        if (!page.root.querySelector('#contact')) await page.goOn();
        await page.press('Not at all');
        await page.goOn();
        await page.press('Send');
        await page.shows('7K4M-9QTX-2B62');
        expect(page.text).not.to.contain('on this device');
        expect(opened).to.deep.equal([]);
        expect(localStorage).to.have.length(0);
      } finally {
        IDBFactory.prototype.open = own;
      }
    });
  }
});

describe('the outbox', () => {
  afterEach(() => page.remove());

  it('keeps a request while there is no network, says so, and shows the code when it went out', async () => {
    const backend = cityBackend({ createRequest: () => fail('offline') });
    await open({ backend });
    await page.fillIn();
    const queued = oneEvent(page.form, 'doorstep-queued');
    await page.press('Send');
    expect((await queued).detail.key).to.match(/^[0-9a-f]{32}$/);
    await page.shows('Kept safe, waiting for the network');
    expect(page.form.state).to.equal('offline');
    expect(page.focused).to.equal('sent-title');
    backend.answer('createRequest', () => succeed(receipt));
    const submitted = oneEvent(page.form, 'doorstep-submitted');
    await page.press('Try now');
    await page.shows('7K4M-9QTX-2B62');
    expect((await submitted).detail.code).to.equal(receiptCode);
    const keys = backend.asked('createRequest').map(([, options]) => options?.idempotencyKey);
    expect(new Set(keys).size).to.equal(1);
  });

  it('tells the next visit what waits, and shows the code that came meanwhile', async () => {
    const backend = cityBackend({ createRequest: () => fail('offline') });
    await open({ backend });
    await page.fillIn();
    await page.press('Send');
    await page.shows('Kept safe, waiting for the network');
    page.remove();
    await aTimeout(50);
    await open({ backend });
    await page.shows('A request is waiting for the network');
    backend.answer('createRequest', () => succeed(receipt));
    await page.press('Try now');
    await page.shows('Sent, after it had to wait');
    expect(page.text).to.contain('7K4M-9QTX-2B62');
    await page.press('I have kept the code');
    await waitUntil(() => !page.text.includes('7K4M'));
  });

  it('sends a corrected request in the place of the refused one', async () => {
    const errors = [{ path: 'description', code: 'blank', message: 'Say what is dark' }];
    const backend = cityBackend({ createRequest: () => fail('invalid-input', { status: 422, errors }) });
    await open({ backend });
    await page.fillIn();
    await page.press('Send');
    await page.shows('Say what is dark');
    backend.answer('createRequest', () => succeed(receipt));
    await page.write('description', 'The lamp is dark.');
    await page.goOn();
    await page.press('Send');
    await page.shows('7K4M-9QTX-2B62');
    expect(backend.asked('createRequest').map(([draft]) => draft.description)).to.deep.equal([
      'It is dark.',
      'The lamp is dark.',
    ]);
    page.remove();
    await aTimeout(50);
    await open({ backend });
    await aTimeout(150);
    expect(page.text).not.to.contain('could not be taken');
  });

  it('is left out on a shared device: the request goes straight to the backend, and what was written stays on failure', async () => {
    const backend = cityBackend({ createRequest: () => fail('offline') });
    await open({ backend, attributes: { 'shared-device': '' } });
    await page.fillIn();
    await page.press('Send');
    await page.shows('It was not sent. What you wrote is still here.');
    expect(page.form.state).to.equal('offline');
    backend.answer('createRequest', () => succeed(receipt));
    await page.press('Send');
    await page.shows('7K4M-9QTX-2B62');
    const keys = backend.asked('createRequest').map(([, options]) => options?.idempotencyKey);
    expect(keys).to.have.length(2);
    expect(new Set(keys).size).to.equal(1);
  });
});

describe('the receipt', () => {
  afterEach(() => page.remove());
  const atReceipt = async (attributes = {}): Promise<void> => {
    await open({ attributes });
    await page.fillIn();
    await page.press('Send');
    await page.has('.receipt-extras');
  };

  it('can be followed by a link and a QR code that carry the code where no server sees it', async () => {
    await atReceipt({ 'tracker-url': 'https://city.example/follow' });
    const link = page.find<HTMLAnchorElement>('.tracking a');
    expect(link.href).to.equal(`https://city.example/follow#${receiptCode}`);
    expect(page.find('.qr').getAttribute('aria-label')).to.contain('QR code');
    expect(page.find('.qr path').getAttribute('d')!.length).to.be.greaterThan(500);
  });

  it('offers its date for the calendar, without the code in it', async () => {
    await atReceipt();
    const entry = await (await fetch(page.find<HTMLAnchorElement>('a[download]').href)).text();
    expect(entry)
      .to.match(/^BEGIN:VCALENDAR\r\n/)
      .and.to.contain('DTSTART:');
    expect(entry).not.to.contain(receiptCode);
    expect(entry).not.to.contain('7K4M');
  });

  it('is still there while its extras are loading', async () => {
    const answer = later<ReturnType<typeof succeed>>();
    await open({ backend: cityBackend({ createRequest: () => answer.outcome as never }) });
    await page.fillIn();
    await page.press('Send');
    answer.arrive(succeed(receipt));
    await page.shows('7K4M-9QTX-2B62');
  });
});

describe('a device that others use next', () => {
  afterEach(() => page.remove());

  /** Whatever takes longer than ten seconds waits for the test. */
  const holdTime = (): { pass: (delay: number) => void; letGo: () => void } => {
    const own = window.setTimeout.bind(window);
    const waits: { readonly delay: number; readonly end: () => void }[] = [];
    window.setTimeout = ((end: () => void, delay = 0, ...rest: unknown[]) =>
      delay < 10_000 ? own(end, delay, ...rest) : waits.push({ delay, end })) as typeof window.setTimeout;
    return {
      pass: (delay) =>
        waits
          .filter((one) => one.delay === delay)
          .at(-1)
          ?.end(),
      letGo: () => void (window.setTimeout = own),
    };
  };

  const shared: readonly Readonly<Record<string, string>>[] = [{ 'shared-device': '' }, { source: 'kiosk' }];
  for (const attributes of shared) {
    it(`is cleared when nobody is there any more, after asking: ${JSON.stringify(attributes)}`, async () => {
      const time = holdTime();
      try {
        await open({ attributes: { category: 'papers', ...attributes } });
        await page.write('description', 'My father is ill.');
        time.pass(90_000);
        await page.has('dialog[open]');
        expect(page.text).to.contain('Are you still there?');
        const closed = oneEvent(page.find('dialog[open]'), 'close');
        await page.press('I am still here');
        await closed;
        expect(page.find<HTMLTextAreaElement>('#description').value).to.equal('My father is ill.');
        time.pass(90_000);
        await page.has('dialog[open]');
        time.pass(20_000);
        await waitUntil(() => page.find<HTMLTextAreaElement>('#description').value === '', 'the words are still there');
      } finally {
        time.letGo();
      }
    });
  }

  it('does not keep a code on its screen', async () => {
    const time = holdTime();
    try {
      await open({ attributes: { category: 'papers', 'shared-device': '' } });
      await page.write('description', 'A certificate.');
      await page.goOn();
      await page.press('Not at all');
      await page.goOn();
      await page.press('Send');
      await page.shows('7K4M-9QTX-2B62');
      time.pass(90_000);
      await page.has('dialog[open]');
      time.pass(20_000);
      await waitUntil(() => !page.text.includes('7K4M-9QTX-2B62'), 'the code is still there');
    } finally {
      time.letGo();
    }
  });

  it('does not ask somebody on a device of their own', async () => {
    const time = holdTime();
    try {
      await open({ attributes: { category: 'papers' } });
      await page.write('description', 'A certificate.');
      time.pass(90_000);
      await page.form.updateComplete;
      expect(page.root.querySelector('dialog[open]')).to.equal(null);
    } finally {
      time.letGo();
    }
  });
});
