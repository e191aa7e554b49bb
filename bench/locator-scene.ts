/** What the locator benchmark runs in the page: the widget with a list, and its map with points. */
import type { Center } from '@doorstep/contract';
import { answeredBy, centerFixture, centerListOf, placesBackend, succeed } from '@doorstep/testing';
import '@doorstep/center-locator/define';
import { html, render } from 'lit';
import { createMap } from '../packages/center-locator/src/map/leaflet-map.js';
import { measureMap, pointAt, type MapFigures } from './locator-measures.js';

const doors = [
  { state: 'open', until: '2099-01-01T09:30:00Z' },
  { state: 'closed', until: '2099-01-02T00:30:00Z' },
] as const;
const shared = centerFixture({ openings: [...doors] });

/** Centers that share what centers share: names of facilities, hours, empty lists. */
export function centersOf(count: number): Center[] {
  return Array.from({ length: count }, (_, index) => ({
    ...shared,
    id: `c${index}`,
    name: `Center ${index}`,
    position: pointAt(index),
  }));
}

/** Milliseconds from the answer to twenty rows that can be pressed. */
export async function listOf(count: number): Promise<number> {
  const answer = centerListOf(centersOf(count));
  // The first widget loads and compiles what every later one has: the figure is about data, not about the network.
  await shown(placesBackend());
  let arrived = 0;
  const time = await shown(
    placesBackend({
      listCenters: () => {
        arrived = performance.now();
        return succeed(answer);
      },
    }),
  );
  return time - arrived;
}

async function shown(backend: ReturnType<typeof placesBackend>): Promise<number> {
  const holder = document.createElement('div');
  document.body.append(holder);
  render(html`<doorstep-center-locator ${answeredBy(backend)}></doorstep-center-locator>`, holder);
  const element = holder.firstElementChild!;
  while (!element.shadowRoot?.querySelector('.row')) await new Promise((resolve) => setTimeout(resolve));
  const time = performance.now();
  holder.remove();
  return time;
}

export function mapOf(count: number): Promise<MapFigures> {
  const container = document.querySelector<HTMLElement>('#map')!;
  const centers = centersOf(count);
  const map = createMap(container, undefined, { onSelect() {}, onOverlap() {}, onArea() {}, onProblem() {} });
  const words = { pin: ({ name }: Center) => name, cluster: (number: number) => `${number} centers`, here: '' };
  return measureMap(
    () => map.update({ centers, selected: undefined, here: undefined, reach: undefined, areas: [], words }),
    () => container.querySelector('.cluster') !== null,
    container,
  );
}
