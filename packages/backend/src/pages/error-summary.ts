/** The list of faults at the top of a page, each a link to its field. */
import { fieldId, type Filled } from './field.js';
import { markup, type Html } from './markup.js';
import { pageWords } from './page-words.js';

/** `labels` by field name, so that a fault says what it is about. Faults without a field are said without a link. */
export function errorSummary({ errors, locale }: Filled, labels: ReadonlyMap<string, string>): Html | false {
  if (errors.length === 0) return false;
  return markup`<div class="summary" role="alert" tabindex="-1">
    <h2>${pageWords(locale).problemTitle}</h2>
    <ul>
      ${errors.map(({ path, message }) => {
        const label = labels.get(path);
        return label === undefined
          ? markup`<li>${message}</li>`
          : markup`<li><a href="#${fieldId(path)}">${label} – ${message}</a></li>`;
      })}
    </ul>
  </div>`;
}
