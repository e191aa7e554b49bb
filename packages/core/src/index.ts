/** What every widget is built from. */
export { Action, type ActionState } from './action.js';
export { DoorstepBackend } from './backend-provider.js';
export { composedAncestors } from './composed-ancestors.js';
export { defineElement } from './define-element.js';
export { DoorstepElement, type WidgetState } from './doorstep-element.js';
export { HostSettings, protocols, themes, type Protocol, type Theme } from './host-settings.js';
export { bestLocale, directionOf } from './locale.js';
export {
  defineMessages,
  formatMessage,
  type Message,
  type Messages,
  type MessageSet,
  type Translation,
} from './messages.js';
export { formatDay, formatMoment, formatSpan, type MomentStyle } from './moments.js';
export { DoorstepErrorEvent } from './problem-event.js';
export { problemWords, type CoreWords } from './problem-words.js';
export { outcomeOf, Resource, type ResourceOptions, type ResourceState } from './resource.js';
export { safeUrl } from './safe-url.js';
export { Words } from './words.js';
