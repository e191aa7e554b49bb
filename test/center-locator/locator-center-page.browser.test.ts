import { expect } from '@open-wc/testing';
import { centerFixture, placesBackend, succeed } from '@doorstep/testing';
import { LocatorPage, replaced, type LocatorPageOptions } from './locator-page.js';

describe('the page of a center gives', () => {
  let page: LocatorPage;
  const openMoonbay = async (options?: LocatorPageOptions): Promise<void> => {
    page = await new LocatorPage(options).ready();
    page.row('Moonbay').querySelector('a')!.click();
    await page.until(() => page.focused?.id === 'center-name', 'the focus is on its name');
  };
  afterEach(() => page.remove());

  it('a link to send to somebody, which is copied where the device has no way to share', async () => {
    const copied: string[] = [];
    const restore = [
      replaced(navigator, 'share', undefined),
      replaced(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) }),
    ];
    try {
      await openMoonbay();
      page.button('Share').click();
      await page.shows('The link is copied.');
      expect(new URL(copied[0]!).searchParams.get('locator-center')).to.equal('moonbay');
    } finally {
      for (const back of restore) back();
    }
  });

  it('a sheet of paper with what matters, without what is only for the screen', async () => {
    let printed = 0;
    const restore = replaced(window, 'print', () => (printed += 1));
    try {
      await openMoonbay();
      page.button('Print').click();
      expect(printed).to.equal(1);
      const left = [...page.root.querySelectorAll<HTMLElement>('button, input, select')].filter(
        (one) => one.closest('.no-print') === null,
      );
      expect(left.map((one) => one.innerText)).to.deep.equal([]);
    } finally {
      restore();
    }
  });

  it('who is on duty next, when nobody is', async () => {
    const center = centerFixture({
      duty: [
        { from: '2098-01-02T00:30:00Z', to: '2098-01-02T08:00:00Z', name: 'Mr Wu', role: 'Adviser' },
        { from: '2098-01-01T00:30:00Z', to: '2098-01-01T08:00:00Z', name: 'Ms Lin', role: 'Adviser' },
      ],
    });
    await openMoonbay({ backend: placesBackend({ getCenter: () => succeed(center) }, [center]) });
    await page.shows('Nobody is on duty right now. Next: Ms Lin');
    expect(page.text).to.contain('08:30');
  });
});
