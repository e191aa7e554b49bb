import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Outcome } from '@doorstep/client';
import { distanceBetween, type AreaList, type Position } from '@doorstep/contract';
import { areaFixtures, fail, later, succeed } from '@doorstep/testing';
import { cityBackend, FormPage, type FormPageOptions } from './form-page.js';

let page: FormPage;
const open = async (options: FormPageOptions = {}): Promise<void> => {
  page = new FormPage({ ...options, attributes: { category: 'street-light', ...options.attributes } });
  await page.ready();
  await page.has('#choose-on-map');
};
const openMap = async (): Promise<void> => {
  page.find('#choose-on-map').focus();
  await page.press('Choose on a map');
  await waitUntil(() => page.focused === 'place-map', 'the map never took the focus', { timeout: 8000 });
};
const said = (): string => page.find('.place-map [role=status]').innerText;
/** What would be sent. */
const sentPlace = async (): Promise<{ address?: string; position?: Position; accuracy?: number } | undefined> => {
  await page.goOn();
  await page.write('description', 'It is dark.');
  await page.press('It is dark');
  await page.write('answer-howMany', '3');
  await page.press('No');
  await page.goOn();
  await page.press('Not at all');
  await page.goOn();
  await page.press('Send');
  await page.shows('7K4M-9QTX-2B62');
  return page.backend.asked('createRequest')[0]![0].location;
};

describe('a place on the map', () => {
  afterEach(() => page.remove());

  it('is fetched, with its areas, only when somebody asks for a map', async () => {
    await open();
    expect(page.backend.asked('listAreas')).to.deep.equal([]);
    await openMap();
    expect(page.backend.asked('listAreas').length).to.equal(1);
    expect(page.root.querySelectorAll('.outline').length).to.be.greaterThan(1);
  });

  it('is marked with the keys alone, said in words, confirmed, and sent as it was said', async () => {
    await open({ attributes: { center: 'center-1' } });
    await openMap();
    await waitUntil(() => said().includes('At Jiyang service center'), 'it does not open at the chosen center');
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight']) await sendKeys({ press: key });
    await waitUntil(() => said().includes('north-east of Jiyang service center'), 'the new place is not said');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.focused === 'choose-on-map', 'the focus is lost');
    expect(page.text).to.contain('The place is marked on the map.').and.to.contain('north-east of Jiyang');
    await page.press('Change on the map');
    await page.has('.place-map');
    await page.press('Cancel');
    expect(page.text, 'leaving the map keeps the mark').to.contain('The place is marked on the map.');
    const location = await sentPlace();
    expect(location?.accuracy).to.equal(undefined);
    const meters = distanceBetween({ latitude: 18.25, longitude: 109.5 }, location!.position!);
    expect(meters).to.be.greaterThan(200).and.lessThan(400);
  });

  it('is marked with buttons alone', async () => {
    await open({ attributes: { center: 'center-1' } });
    await openMap();
    await waitUntil(() => said().includes('At Jiyang'), 'it does not open at the chosen center');
    const button = (label: string) => page.find(`button[aria-label="${label}"]`);
    for (let press = 0; press < 3; press += 1) button('South').click();
    await waitUntil(() => / south of Jiyang/.test(said()), 'the new place is not said');
    button('Zoom out').click();
    button('Zoom out').click();
    await waitUntil(() => said().includes('Zoom in to mark the place more exactly'), 'a rough mark is not called one');
    await page.press('Use this place');
    await page.shows('The place is marked on the map.');
    expect((await sentPlace())!.position!.latitude).to.be.lessThan(18.25);
  });

  it('is marked by a tap and by dragging', async () => {
    await open({ attributes: { center: 'center-1' } });
    await openMap();
    const frame = page.find('#place-map');
    const { left, top, width, height } = frame.getBoundingClientRect();
    const point = (type: string, x: number, y: number): boolean =>
      frame.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          clientX: left + width / 2 + x,
          clientY: top + height / 2 + y,
          bubbles: true,
        }),
      );
    // No real pointer stands behind these events.
    frame.setPointerCapture = () => undefined;
    point('pointerdown', 0, -80);
    point('pointerup', 0, -80);
    await waitUntil(() => / north of Jiyang/.test(said()), 'the tapped place is not under the crosshair');
    point('pointerdown', 0, 0);
    point('pointermove', 0, -60);
    point('pointermove', 0, -160);
    point('pointerup', 0, -160);
    await waitUntil(() => / south of Jiyang/.test(said()), 'dragging did not move the map');
  });

  it('that is marked but not taken is not lost by going on', async () => {
    await open({ attributes: { center: 'center-1' } });
    await openMap();
    await sendKeys({ press: 'ArrowUp' });
    await page.goOn();
    expect(page.text).to.contain('Take the place on the map, or cancel the map');
    await page.press('Use this place');
    await page.goOn();
    await page.shows('Tell us about it');
  });

  it('is never the only way: without a map the words are left', async () => {
    await open({ backend: cityBackend({ listAreas: () => fail('not-found'), listCenters: () => fail('not-found') }) });
    await page.press('Choose on a map');
    await page.shows('There is no map of this city here');
    await page.press('Cancel');
    await page.write('address', 'Behind the fish market');
    expect((await sentPlace())?.address).to.equal('Behind the fish market');
  });

  it('says that it is loading, and does not take the focus from where the person went meanwhile', async () => {
    const areas = later<Outcome<AreaList>>();
    await open({ backend: cityBackend({ listAreas: () => areas.outcome }) });
    await page.press('Choose on a map');
    await waitUntil(() => page.root.querySelector('.skeleton')?.textContent.includes('Loading the map'), 'not said');
    page.find('#address').focus();
    areas.arrive(succeed({ items: [...areaFixtures], nextCursor: null, total: areaFixtures.length }));
    await page.has('#place-map');
    await page.form.updateComplete;
    expect(page.focused).to.equal('address');
  });

  it('draws tiles where the page names some, and names whose they are', async () => {
    const tile = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7#{z}/{x}/{y}';
    await open({ attributes: { tiles: tile, 'tiles-attribution': 'City survey' } });
    await openMap();
    expect(page.root.querySelectorAll('.map-frame image').length).to.be.greaterThan(1);
    expect(page.text).to.contain('City survey');
  });

  for (const width of [256, 320]) {
    it(`fits into ${width} px`, async () => {
      await open({ width, attributes: { theme: 'elder' } });
      await openMap();
      expect(page.find('.root').scrollWidth).to.be.at.most(width);
    });
  }
});
