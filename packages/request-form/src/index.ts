/** `<doorstep-request-form>`: ask a city for help, report, or complain from any page. */
export { RequestFormElement } from './request-form-element.js';
export { RequestQueuedEvent, RequestSubmitEvent, RequestSubmittedEvent } from './request-form-events.js';
