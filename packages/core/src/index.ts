/** What every widget is built from. */
// Before any module of Lit, in this file as in every bundle.
import './armour.js';
export { Action, type ActionState } from './action.js';
export { DoorstepBackend } from './backend-provider.js';
export { composedAncestors } from './composed-ancestors.js';
export { defineElement } from './define-element.js';
export { DoorstepElement, type WidgetState } from './doorstep-element.js';
export { HostSettings, protocols, themes, type Protocol, type Theme } from './host-settings.js';
export { Lazy } from './lazy.js';
export { live } from './live.js';
export { LiveItems, type LiveItemsOptions } from './live-items.js';
export { bestLocale, directionOf } from './locale.js';
export {
  defineMessages,
  formatMessage,
  type Message,
  type Messages,
  type MessageSet,
  type Translation,
} from './messages.js';
export { dayFormat, formatDay, formatMoment, type MomentStyle } from './moments.js';
export { DoorstepErrorEvent } from './problem-event.js';
export { problemWords, type CoreWords } from './problem-words.js';
export { outcomeOf, Resource, type ResourceOptions, type ResourceState } from './resource.js';
export { safeUrl } from './safe-url.js';
export { formatSpan } from './spans.js';
export { Words } from './words.js';
export { Announcer, type AnnouncerOptions } from './announcer.js';
export { icon } from './icons/icon.js';
export * as icons from './icons/icons.js';
export {
  button,
  linkButton,
  type ButtonLook,
  type ButtonOptions,
  type LinkButtonOptions,
} from './primitives/button.js';
export { checkbox, choices, type CheckboxOptions } from './primitives/checkboxes.js';
export type { Option } from './primitives/choice-row.js';
export { choice, radioRows, type ChoiceOptions, type RadioOptions } from './primitives/choices.js';
export { details, type DetailsOptions } from './primitives/details.js';
export { dialog, type DialogOptions } from './primitives/dialog.js';
export { emptyState, type EmptyStateOptions } from './primitives/empty-state.js';
export { errorState, type ErrorStateOptions } from './primitives/error-state.js';
export {
  errorSummary,
  focusErrorSummary,
  focusField,
  type ErrorSummaryOptions,
  type FieldError,
} from './primitives/error-summary.js';
export { describedBy, errorLine, field, fieldGroup, type FieldOptions } from './primitives/field.js';
export { notice, type NoticeKind, type NoticeOptions } from './primitives/notice.js';
export { progressBar, steps, type ProgressOptions, type StepsOptions } from './primitives/progress.js';
export { select, type SelectOptions } from './primitives/select.js';
export { showMore, type ShowMoreOptions } from './primitives/show-more.js';
export { skeleton, type SkeletonOptions } from './primitives/skeleton.js';
export { textArea, type TextAreaOptions } from './primitives/text-area.js';
export { textField, type TextFieldOptions } from './primitives/text-field.js';
export { visuallyHidden } from './primitives/visually-hidden.js';
export { choiceStyles } from './styles/choice-styles.js';
export { detailsStyles } from './styles/details-styles.js';
export { dialogStyles } from './styles/dialog-styles.js';
export { errorSummaryStyles } from './styles/error-summary-styles.js';
export { fieldStyles } from './styles/field-styles.js';
export { baseStyles } from './styles/index.js';
export { progressStyles } from './styles/progress-styles.js';
