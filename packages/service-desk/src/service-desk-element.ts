/** `<doorstep-service-desk>`: where the city answers. Runs on the backend's own page, never on a host's site. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { Discovery, StaffColleagueList } from '@doorstep/contract';
import { Announcer, DoorstepElement, errorState, Resource, skeleton, Words, type WidgetState } from '@doorstep/core';
import { html } from 'lit';
import { CasePage } from './case/case-page.js';
import { LaterCounter } from './counter/later-counter.js';
import { DeskAddress } from './desk-place.js';
import type { DeskRoom } from './desk-room.js';
import { DeskSession } from './desk-session.js';
import { deskFrame } from './desk-frame.js';
import { MorningPage } from './morning/morning-page.js';
import { NoticePage } from './notices/notice-page.js';
import { NoticesPage } from './notices/notices-page.js';
import { QueuePage } from './queue/queue-page.js';
import { serviceDeskMessages } from './service-desk-messages.js';
import { serviceDeskStyles } from './service-desk-styles.js';
import { Shortcuts } from './shortcuts.js';
import { SignIn } from './sign-in.js';
import { WishPage } from './wishes/wish-page.js';
import { WishesPage } from './wishes/wishes-page.js';

/**
 * The desk of staff: the queue by urgency, one case on one page, notices on their way to the board, the morning's sheet.
 *
 * @csspart sign-in - The way in. @csspart queue - A list of cases or notices. @csspart queue-item - One of them.
 * @csspart queue-link - What opens it. @csspart case - An opened case. @csspart notice - An opened notice.
 * @csspart step-form - The form of one step. @csspart conflict - Two versions side by side. @csspart filter - Search and filters.
 * @csspart claim - A promise. @csspart message - A message that waits. @csspart keepsake - Thanks or a photo that waits. @csspart dispute - What was said not to be right.
 * @csspart slip - What somebody takes home from the counter. @csspart scope - Whose cases. @csspart pager - The way through the pages. @csspart nav - The way to the desk's pages.
 */
export class DoorstepServiceDesk extends DoorstepElement {
  static override styles = serviceDeskStyles;

  readonly #words = new Words(this, serviceDeskMessages);
  readonly #announcer = new Announcer(this);
  readonly #address = new DeskAddress(this, () => this.#moved());
  readonly #session = new DeskSession(this, {
    at: () => this.connection && { url: this.connection.url, locale: this.connection.locale },
    onChangeOfPerson: () => this.#forget(),
  });
  readonly #discovery = new Resource<readonly [Backend], Discovery>(this, {
    key: () => this.connection && [this.connection],
    load: ([backend], signal) => backend.discover({ signal }),
  });
  readonly #colleagues = new Resource<readonly [Desk], StaffColleagueList>(this, {
    key: () => this.#session.desk && [this.#session.desk],
    load: ([desk], signal) => desk.listStaffColleagues({ signal }),
    onProblem: (problem) => this.#meet(problem),
  });
  readonly #room: DeskRoom = {
    host: this,
    words: this.#words,
    core: this.coreWords,
    backend: () => this.connection,
    desk: () => this.#session.desk,
    me: () => (this.#session.state.status === 'in' ? this.#session.state.session.member : undefined),
    colleagues: () => this.#colleagues.value?.items ?? [],
    timeZone: () => this.#discovery.value?.timeZone,
    go: (place) => this.#address.go(place),
    announce: (words) => this.#announcer.announce(words),
    updated: () => this.updateComplete,
    problemWords: (problem) => this.problemWords(problem),
    onProblem: (problem) => this.#meet(problem),
  };
  readonly #signIn = new SignIn(this.#room, this.#session);
  readonly #queue = new QueuePage(this.#room, () => this.#address.place.view === 'queue');
  readonly #case = new CasePage(this.#room, () => this.#opened('case'));
  readonly #notices = new NoticesPage(this.#room, () => this.#address.place.view === 'notices');
  readonly #notice = new NoticePage(this.#room, () => this.#opened('notice'));
  readonly #morning = new MorningPage(this.#room, () => this.#address.place.view === 'morning');
  readonly #wishes = new WishesPage(this.#room, () => this.#address.place.view === 'wishes');
  readonly #wish = new WishPage(this.#room, () => this.#opened('wish'));
  readonly #counter = new LaterCounter(this.#room, () => this.#address.place.view === 'counter');
  readonly #shortcuts = new Shortcuts(this.#room, {
    active: () => this.#session.state.status === 'in',
    onKey: (key) => this.#act(key),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#warn);
  }

  protected override get canDraw(): boolean {
    return super.canDraw && this.#words.ready;
  }

  protected override currentState(): WidgetState {
    const session = this.#session.state;
    if (session.status === 'asking') return 'loading';
    if (session.status === 'failed') return session.problem.code === 'offline' ? 'offline' : 'error';
    if (session.status === 'out') return 'ready';
    const { state } = this.#page;
    if (state.status === 'failed') return state.problem.code === 'offline' ? 'offline' : 'error';
    if (!state.value) return 'loading';
    return 'total' in state.value && state.value.total === 0 ? 'empty' : 'ready';
  }

  protected override renderContent(): unknown {
    const session = this.#session.state;
    return html`${this.#announcer.region()}
    ${
      session.status === 'in'
        ? deskFrame({
            room: this.#room,
            view: this.#address.place.view,
            member: session.session.member,
            onSignOut: () => void this.#session.signOut(),
            onShortcuts: () => this.#shortcuts.show(),
            page: this.#page.render(),
            shortcuts: this.#shortcuts.render(),
          })
        : session.status === 'out'
          ? this.#signIn.render(session)
          : session.status === 'asking'
            ? skeleton({ label: this.coreWords.say('loading') })
            : errorState({
                message: this.problemWords(session.problem),
                retryLabel: this.coreWords.say('retry'),
                onRetry: () => this.#session.retry(),
              })
    }`;
  }

  get #page() {
    const { view } = this.#address.place;
    if (view === 'case') return this.#case;
    if (view === 'notice') return this.#notice;
    if (view === 'notices') return this.#notices;
    if (view === 'wish') return this.#wish;
    if (view === 'wishes') return this.#wishes;
    if (view === 'counter') return this.#counter;
    return view === 'morning' ? this.#morning : this.#queue;
  }

  #opened(view: 'case' | 'notice' | 'wish'): string | undefined {
    const { place } = this.#address;
    return place.view === view ? place.id : undefined;
  }

  /** Another page begins at its heading, for eyes, keyboards and screen readers alike. */
  #moved(): void {
    for (const page of [this.#case, this.#notice, this.#wish]) page.leave();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#desk-heading')?.focus());
  }

  #forget(): void {
    const lists = [this.#queue, this.#notices, this.#wishes];
    for (const page of [...lists, this.#case, this.#notice, this.#wish, this.#counter]) page.forget();
  }

  #meet(problem: ClientProblem): void {
    if (problem.code === 'sign-in-required') this.#session.end();
    this.report(problem);
  }

  #act(key: string): boolean {
    const { view } = this.#address.place;
    const pages = { q: 'queue', u: 'queue', m: 'morning', n: 'notices', w: 'wishes', c: 'counter' } as const;
    if (key in pages) this.#address.go({ view: pages[key as keyof typeof pages] });
    else if (key === 'j' || key === 'k') return this.#step(key === 'j' ? 1 : -1);
    else if (key === '/') return this.#reach('#queue-text');
    else if (view === 'case' && (key === 'r' || key === 'o')) this.#case.openStep(key === 'r' ? 'message' : 'note');
    else if (key === 'e') return this.#reach('.actions .button');
    else return false;
    return true;
  }

  #reach(selector: string): boolean {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null;
  }

  /** To the next link of the list, or the one before. */
  #step(by: 1 | -1): boolean {
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.queue-link')];
    const at = links.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    links[at < 0 && by < 0 ? links.length - 1 : at + by]?.focus();
    return links.length > 0;
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    const writing = [this.#case, this.#notice, this.#wish, this.#wishes, this.#counter];
    if (writing.some(({ hasDrafts }) => hasDrafts)) event.preventDefault();
  };
}
