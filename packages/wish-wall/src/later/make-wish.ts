/** Making a wish: for oneself or for somebody in the family. The words go to the center; the wall shows what staff write. */
import { failed, type Backend, type ClientProblem } from '@doorstep/client';
import type { CenterList, WishDraft, WishFacets, WishReceipt } from '@doorstep/contract';
import { Action, focusErrorSummary, Resource, type FieldError } from '@doorstep/core';
import { isReachable } from './claim-flow.js';
import type { Scene } from './scene.js';

export interface MakeInput {
  readonly forWhom: 'self' | 'family';
  readonly forMinor: 'yes' | 'no';
  readonly title: string;
  readonly story: string;
  readonly category: string;
  readonly center: string;
  readonly units: string;
  readonly day: string;
  readonly name: string;
  readonly contact: string;
  readonly consent: 'yes' | 'no';
}

const noInput: MakeInput = {
  forWhom: 'self',
  forMinor: 'no',
  title: '',
  story: '',
  category: '',
  center: '',
  units: '1',
  day: '',
  name: '',
  contact: '',
  consent: 'no',
};

export class MakeWish {
  readonly #scene: Scene;
  readonly #send: Action<WishDraft, WishReceipt>;
  readonly #choices: Resource<readonly [Backend], { centers: CenterList; facets: WishFacets }>;
  #input = noInput;
  #errors: readonly FieldError[] = [];
  #isOpen = false;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#send = new Action<WishDraft, WishReceipt>(
      scene.host,
      async (draft, intent) => scene.backend()?.createWish(draft, intent) ?? failed('offline', 'No backend'),
    );
    this.#choices = new Resource(scene.host, {
      key: () => {
        const backend = this.#isOpen ? scene.backend() : undefined;
        return backend && [backend];
      },
      load: async ([backend], signal) => {
        const [centers, facets] = await Promise.all([
          backend.listCenters({ limit: 200 }, { signal }),
          backend.getWishFacets({}, { signal }),
        ]);
        if (!centers.ok) return centers;
        return facets.ok ? { ok: true, value: { centers: centers.value, facets: facets.value } } : facets;
      },
      onProblem: (problem) => scene.report(problem),
    });
  }

  get input(): MakeInput {
    return this.#input;
  }

  get errors(): readonly FieldError[] {
    return this.#errors;
  }

  get choices() {
    return this.#choices.value;
  }

  get receipt(): WishReceipt | undefined {
    return this.#send.state.status === 'done' ? this.#send.state.value : undefined;
  }

  get progress(): 'idle' | 'busy' {
    return this.#send.state.status === 'running' ? 'busy' : 'idle';
  }

  get problem(): ClientProblem | undefined {
    return this.#send.state.status === 'failed' ? this.#send.state.problem : undefined;
  }

  /** What was typed stays until it was sent: leaving by mistake costs nothing. */
  enter(): void {
    this.#isOpen = true;
    if (!this.receipt) return;
    const { name, contact, center } = this.#input;
    this.#input = { ...noInput, name, contact, center };
    this.#send.reset();
  }

  type(part: Partial<MakeInput>): void {
    this.#input = { ...this.#input, ...part };
    this.#scene.host.requestUpdate();
  }

  async send(): Promise<void> {
    this.#errors = this.#faults();
    if (this.#errors.length > 0) {
      this.#scene.host.requestUpdate();
      await this.#scene.host.updateComplete;
      if (this.#scene.host.shadowRoot) focusErrorSummary(this.#scene.host.shadowRoot);
      return;
    }
    const outcome = await this.#send.run(this.#draft());
    if (!outcome.ok) this.#scene.report(outcome.problem);
    this.#scene.focus('area-heading');
  }

  #draft(): WishDraft {
    const { forWhom, forMinor, title, story, category, center, units, day, name, contact } = this.#input;
    const reach = contact.includes('@') ? { email: contact.trim() } : { phone: contact.trim() };
    return {
      title: title.trim(),
      story: story.trim(),
      category,
      center,
      madeBy: forWhom,
      contact: { name: name.trim(), ...reach },
      units: Number(units) || 1,
      ...(day ? { neededBy: new Date(`${day}T12:00:00`).toISOString() } : {}),
      ...(forMinor === 'yes' ? { forMinor: true } : {}),
      consent: true,
      locale: this.#scene.words.locale,
    };
  }

  #faults(): FieldError[] {
    const { words } = this.#scene;
    const { title, story, category, center, units, name, contact, consent } = this.#input;
    const fault = (fieldId: string, isWrong: boolean, message: string) => (isWrong ? [{ fieldId, message }] : []);
    const count = Number(units);
    return [
      ...fault('make-title', !title.trim(), words.say('errorRequired')),
      ...fault('make-story', !story.trim(), words.say('errorRequired')),
      ...fault('make-category', !category, words.say('errorChoose')),
      ...fault('make-center', !center, words.say('errorChoose')),
      ...fault(
        'make-units',
        !(Number.isInteger(count) && count >= 1 && count <= 200),
        words.say('errorUnits', { left: 200 }),
      ),
      ...fault('make-name', !name.trim(), words.say('errorName')),
      ...fault('make-contact', !isReachable(contact), words.say('errorContact')),
      ...fault('make-consent', consent === 'no', words.say('errorConsent')),
    ];
  }
}
