/** What a notice and a wish have in common: words that several people write, steps that ask for a reason, and what came of them. */
import type { ClientProblem, Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import { Action, Resource, type ResourceState } from '@doorstep/core';
import type { DeskRoom } from '../desk-room.js';

/** What is written for the public, by language tag, and the revision that tells one writing from the next. */
export interface Reviewed<Text> {
  readonly id: string;
  readonly revision: number;
  readonly words: Readonly<Record<string, Text>>;
}

export interface Intent {
  readonly idempotencyKey: string;
}
export type Call<Answer> = (desk: Desk, intent: Intent) => Promise<Outcome<Answer>>;

/** A step whose reason is being asked for. */
export interface AskedStep {
  readonly step: string;
  readonly reason: string;
  readonly fault: 'missing' | undefined;
}

export interface ReviewOptions<Text, Item extends Reviewed<Text>, Answer> {
  /** Of what is on screen. */
  readonly id: () => string | undefined;
  readonly read: (desk: Desk, id: string, signal?: AbortSignal) => Promise<Outcome<Item>>;
  readonly blank: Text;
  readonly save: (
    desk: Desk,
    item: Item,
    words: Readonly<Record<string, Text>>,
    intent: Intent,
  ) => Promise<Outcome<Answer>>;
  /** What the answer to a step shows by itself. `undefined`: it is read anew. */
  readonly shownBy: (answer: Answer) => Item | undefined;
  /** What is said when a step was taken. */
  readonly doneWords: (what: string) => string;
}

/** What is being written, and the revision it was begun on. */
interface Writing<Text> {
  readonly words: Readonly<Record<string, Text>>;
  readonly revision: number;
}

export class Review<Text extends object, Item extends Reviewed<Text>, Answer> {
  readonly #room: DeskRoom;
  readonly #options: ReviewOptions<Text, Item, Answer>;
  readonly #item: Resource<readonly [Desk, string], Item>;
  readonly #send: Action<{ readonly what: string; readonly call: Call<Answer> }, Answer>;
  readonly #writings = new Map<string, Writing<Text>>();
  #asked: AskedStep | undefined;
  #problem: ClientProblem | undefined;
  #done: string | undefined;
  #theirs: Item | undefined;

  constructor(room: DeskRoom, options: ReviewOptions<Text, Item, Answer>) {
    this.#room = room;
    this.#options = options;
    this.#item = new Resource(room.host, {
      key: () => {
        const [desk, wanted] = [room.desk(), options.id()];
        return desk && wanted !== undefined ? [desk, wanted] : undefined;
      },
      load: ([desk, wanted], signal) => options.read(desk, wanted, signal),
      onProblem: (problem) => room.onProblem(problem),
    });
    this.#send = new Action(room.host, ({ call }, intent) => {
      const desk = room.desk();
      return desk ? call(desk, intent) : Promise.resolve({ ok: false, problem: { code: 'offline', title: '' } });
    });
  }

  get state(): ResourceState<Item> {
    return this.#item.state;
  }

  get hasDrafts(): boolean {
    return this.#writings.size > 0;
  }

  get progress(): 'idle' | 'busy' {
    return this.#send.state.status === 'running' ? 'busy' : 'idle';
  }

  get asked(): AskedStep | undefined {
    return this.#asked;
  }

  get problem(): ClientProblem | undefined {
    return this.#problem;
  }

  get done(): string | undefined {
    return this.#done;
  }

  /** What somebody else saved meanwhile. */
  get theirs(): Item | undefined {
    return this.#theirs;
  }

  /** As they are being written. */
  wordsOf(item: Item): Readonly<Record<string, Text>> {
    return this.#writings.get(item.id)?.words ?? item.words;
  }

  isUnsaved(item: Item): boolean {
    return this.#writings.has(item.id);
  }

  /** Another page begins with a clean table; what was written stays with what it is about. */
  leave(): void {
    this.#asked = undefined;
    this.#problem = undefined;
    this.#done = undefined;
    this.#theirs = undefined;
  }

  forget(): void {
    this.leave();
    this.#writings.clear();
  }

  refresh(): void {
    this.#item.refresh();
  }

  write(item: Item, locale: string, part: Partial<Text>): void {
    const { words, revision } = this.#writings.get(item.id) ?? item;
    const before = words[locale] ?? this.#options.blank;
    this.#writings.set(item.id, { words: { ...words, [locale]: { ...before, ...part } }, revision });
    this.#done = undefined;
    this.#room.host.requestUpdate();
  }

  async save(item: Item): Promise<boolean> {
    const writing = this.#writings.get(item.id);
    if (!writing) return true;
    const seen = { ...item, revision: writing.revision };
    const saved = await this.run('save', (desk, intent) => this.#options.save(desk, seen, writing.words, intent));
    if (saved) this.#writings.delete(item.id);
    this.#room.host.requestUpdate();
    return saved;
  }

  takeTheirs(item: Item): void {
    this.#writings.delete(item.id);
    this.#theirs = undefined;
    this.#room.host.requestUpdate();
  }

  /** Opens the small form of a step, or closes it. */
  ask(step: string | undefined): void {
    this.#asked = step === undefined || step === this.#asked?.step ? undefined : { step, reason: '', fault: undefined };
    this.#room.host.requestUpdate();
    if (this.#asked) void this.focus('#step-reason');
  }

  giveReason(reason: string): void {
    if (this.#asked) this.#asked = { ...this.#asked, reason };
    this.#room.host.requestUpdate();
  }

  /** The reason that was asked for; `undefined` while it is missing, which the form then says. */
  async reason(): Promise<string | undefined> {
    const reason = this.#asked?.reason.trim() ?? '';
    if (reason !== '' || !this.#asked) return reason;
    this.#asked = { ...this.#asked, fault: 'missing' };
    this.#room.host.requestUpdate();
    await this.focus('#step-reason');
    return undefined;
  }

  /** What the item's revision is now: a step that was taken just before has raised it. */
  get revision(): number | undefined {
    return this.#item.value?.revision;
  }

  async run(what: string, call: Call<Answer>): Promise<boolean> {
    this.#problem = undefined;
    this.#done = undefined;
    const outcome = await this.#send.run({ what, call });
    if (outcome.ok) {
      await this.#show(outcome.value);
      this.#theirs = undefined;
      this.#asked = undefined;
      this.#done = this.#options.doneWords(what);
      this.#room.announce(this.#done);
      this.#room.host.requestUpdate();
      await this.focus('#desk-done');
      return true;
    }
    this.#room.onProblem(outcome.problem);
    if (outcome.problem.code === 'changed-meanwhile') await this.#meet();
    else this.#problem = outcome.problem;
    this.#room.host.requestUpdate();
    await this.focus(this.#theirs ? '#desk-conflict' : '#desk-problem');
    return false;
  }

  async focus(selector: string): Promise<void> {
    await this.#room.updated();
    this.#room.host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  async #show(answer: Answer): Promise<void> {
    const shown = this.#options.shownBy(answer);
    if (shown) this.#item.accept(shown);
    else await this.#readAnew();
  }

  /** Somebody else saved first: theirs is shown beside ours, and saving again goes on top of theirs. */
  async #meet(): Promise<void> {
    const latest = await this.#readAnew();
    if (!latest) return;
    const mine = this.#writings.get(latest.id);
    if (mine) this.#writings.set(latest.id, { ...mine, revision: latest.revision });
    this.#theirs = latest;
    this.#room.announce(this.#room.words.say('conflictTitle'));
  }

  async #readAnew(): Promise<Item | undefined> {
    const [desk, id] = [this.#room.desk(), this.#options.id()];
    if (!desk || id === undefined) return undefined;
    const latest = await this.#options.read(desk, id);
    if (!latest.ok) this.#problem = latest.problem;
    else if (id === this.#options.id()) this.#item.accept(latest.value);
    return latest.ok ? latest.value : undefined;
  }
}
