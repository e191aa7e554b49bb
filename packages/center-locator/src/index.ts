/** `<doorstep-center-locator>`: find the nearest service center, with or without a map. */
export { CenterLocatorElement } from './center-locator-element.js';
export { CenterSelectEvent, LocateEvent } from './center-locator-events.js';
