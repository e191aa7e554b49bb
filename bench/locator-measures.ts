/** How a map is measured in the page: until its points show, its longest task, its frames while it is dragged, its memory. */

export interface MapFigures {
  readonly load: number;
  readonly longestTask: number;
  readonly frame95: number;
  readonly heap: number;
}

/** Scattered, the same at every run. */
export function pointAt(index: number): { latitude: number; longitude: number } {
  return { latitude: 18 + ((index * 7919) % 10_007) / 20_000, longitude: 109 + ((index * 104_729) % 10_009) / 10_000 };
}

declare const gc: (() => void) | undefined;
const heap = (): number => {
  gc?.();
  return ((performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? NaN) / 1e6;
};
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export async function measureMap(
  start: () => void,
  isShown: () => boolean,
  container: HTMLElement,
): Promise<MapFigures> {
  await frame();
  const before = heap();
  const tasks: number[] = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  watch.observe({ type: 'longtask' });
  const began = performance.now();
  // In a task of its own, which is what the page would feel.
  await new Promise<void>((resolve) =>
    setTimeout(() => {
      start();
      resolve();
    }),
  );
  while (!isShown()) await frame();
  const load = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 300));
  watch.disconnect();
  const frames = await drag(container);
  return {
    load,
    longestTask: Math.max(0, ...tasks),
    frame95: frames[Math.floor(frames.length * 0.95)] ?? NaN,
    heap: heap() - before,
  };
}

/** Two seconds of dragging to and fro; the times between frames, in order of length. */
async function drag(container: HTMLElement): Promise<number[]> {
  const { left, top } = container.getBoundingClientRect();
  const send = (type: string, x: number, target: EventTarget): void => {
    const at = {
      clientX: left + x,
      clientY: top + 300,
      bubbles: true,
      cancelable: true,
      button: 0,
      buttons: type === 'mouseup' ? 0 : 1,
    };
    target.dispatchEvent(new MouseEvent(type, { ...at, view: window }));
  };
  const pane = container.querySelector('.leaflet-map-pane, canvas') ?? container;
  const times: number[] = [];
  let last = await frame();
  send('mousedown', 400, pane);
  for (let step = 0; step < 120; step += 1) {
    send('mousemove', 400 + Math.sin(step / 15) * 250, document);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  send('mouseup', 400, document);
  return times.sort((one, other) => one - other);
}
