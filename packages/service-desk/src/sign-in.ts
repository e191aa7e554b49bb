/** The way in: a staff token, typed or pasted, sent once. */
import { Action, button, describedBy, field, notice } from '@doorstep/core';
import type { StaffSession } from '@doorstep/contract';
import type { ClientProblem } from '@doorstep/client';
import { html, nothing } from 'lit';
import type { DeskRoom } from './desk-room.js';
import type { DeskSession, SessionState } from './desk-session.js';

const fieldId = 'desk-token';
const shortest = 20;

export class SignIn {
  readonly #room: DeskRoom;
  readonly #enter: Action<string, StaffSession>;
  #error: string | undefined;

  constructor(room: DeskRoom, session: DeskSession) {
    this.#room = room;
    this.#enter = new Action(room.host, (token: string) => session.signIn(token));
  }

  render(state: SessionState & { status: 'out' }): unknown {
    const { words } = this.#room;
    const error = this.#error;
    const options = { id: fieldId, label: words.say('token'), hint: words.say('tokenHint'), error };
    return html`<form class="sign-in" part="sign-in" novalidate @submit=${this.#submit}>
      <h2 id="desk-heading" tabindex="-1">${words.say('signInTitle')}</h2>
      ${
        state.because === 'nobody'
          ? nothing
          : notice({
              kind: state.because === 'ended' ? 'warning' : 'success',
              title: words.say(state.because === 'ended' ? 'sessionEnded' : 'signedOut'),
              body: state.because === 'ended' ? words.say('sessionEndedBody') : undefined,
              role: 'status',
            })
      }
      ${field(
        options,
        html`<input
          class="control"
          part="control"
          id=${fieldId}
          type="password"
          autocomplete="off"
          spellcheck="false"
          aria-required="true"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy(options)}
        />`,
      )}
      ${button({ label: words.say('signIn'), look: 'primary', type: 'submit', progress: this.#enter.state.status === 'running' ? 'busy' : 'idle' })}
    </form>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    const token = input?.value.trim() ?? '';
    if (!input) return;
    if (token.length < shortest) {
      this.#refuse(this.#room.words.say('tokenTooShort'), input);
      return;
    }
    const outcome = await this.#enter.run(token);
    // Forgets what was typed, whatever came of it.
    this.#enter.reset();
    if (!outcome.ok) {
      this.#refuse(this.#problem(outcome.problem), input);
      return;
    }
    this.#error = undefined;
    input.value = '';
    this.#room.announce(this.#room.words.say('signedInAs', { name: outcome.value.member.name }));
  };

  #problem(problem: ClientProblem): string {
    return problem.code === 'sign-in-required'
      ? this.#room.words.say('tokenUnknown')
      : this.#room.problemWords(problem);
  }

  #refuse(words: string, input: HTMLInputElement): void {
    this.#error = words;
    this.#room.host.requestUpdate();
    input.focus();
  }
}
