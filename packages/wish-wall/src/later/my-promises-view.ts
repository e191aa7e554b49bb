/** "My promises" as they are seen: the code to type or one that is remembered, and what it opens. */
import { button, notice, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { claimSheet } from './claim-sheet.js';
import { madeSheet } from './made-sheet.js';
import type { MyPromises, Opened } from './my-promises.js';
import type { Scene } from './scene.js';
import { waitingSheet } from './waiting-sheet.js';

export function myPromisesView(mine: MyPromises, scene: Scene): TemplateResult {
  return mine.opened ? openedView(mine, mine.opened, scene) : entryView(mine, scene);
}

function entryView(mine: MyPromises, scene: Scene): TemplateResult {
  const { words, remembered, host } = scene;
  const kept = remembered().list();
  return html`<div class="flow" part="mine">
    <h2 id="area-heading" tabindex="-1">${words.say('mineTitle')}</h2>
    ${
      kept.length === 0
        ? nothing
        : html`<section>
            <h3>${words.say('remembered')}</h3>
            <ul class="kept-list">
              ${kept.map(
                ({ code, title }) =>
                  html`<li class="kept">
                    <span>${title}</span>
                    <span class="buttons">
                      ${button({ label: words.say('open'), about: title, progress: mine.busy, onClick: () => void mine.open(code) })}
                      ${button({
                        label: words.say('forget'),
                        about: title,
                        look: 'quiet',
                        onClick: () => {
                          remembered().forget(code);
                          host.requestUpdate();
                        },
                      })}
                    </span>
                  </li>`,
              )}
            </ul>
            ${button({
              label: words.say('forgetAll'),
              look: 'quiet',
              onClick: () => {
                remembered().forgetAll();
                host.requestUpdate();
              },
            })}
          </section>`
    }
    <form class="flow" novalidate @submit=${submitted(() => mine.open(mine.typed.code))}>
      <p>${words.say('mineBody')}</p>
      ${textField({
        id: 'mine-code',
        label: words.say('code'),
        value: mine.typed.code,
        spellcheck: 'false',
        autocomplete: 'off',
        error: mine.problem === 'codeWrong' ? words.say('codeWrong') : undefined,
        onInput: (code) => mine.type({ code }),
      })}
      ${problemView(mine, scene)}
      <div class="buttons">
        ${button({ label: words.say('open'), look: 'primary', type: 'submit', progress: mine.busy })}
      </div>
    </form>
  </div>`;
}

function openedView(mine: MyPromises, opened: Opened, scene: Scene): TemplateResult {
  const views = { claim: claimSheet, waiting: waitingSheet, made: madeSheet } as const;
  return html`<div class="flow bare" part="mine">
    ${mine.said ? notice({ kind: mine.said === 'messageHeld' ? 'info' : 'success', role: 'status', title: scene.words.say(mine.said) }) : nothing}
    ${views[opened.kind](mine, opened as never, scene)} ${problemView(mine, scene)}
    <div>${button({ label: scene.words.say('otherCode'), look: 'quiet', onClick: () => mine.close() })}</div>
  </div>`;
}

function problemView({ problem }: MyPromises, { words, problemWords }: Scene): TemplateResult | typeof nothing {
  if (!problem || problem === 'codeWrong') return nothing;
  if (problem.code === 'lease-lost') return notice({ kind: 'info', role: 'status', title: words.say('leaseLost') });
  if (problem.code === 'not-yet-allowed')
    return notice({ kind: 'info', role: 'status', title: words.say('needsConfirm') });
  return notice({ kind: 'error', role: 'alert', title: words.say('sendFailed'), body: problemWords(problem) });
}

function submitted(act: () => unknown): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    void act();
  };
}
