/** Everything behind the wall, fetched when somebody first goes there: promising, waiting, keeping, wishing, passing on. */
import type { Wish } from '@doorstep/contract';
import { button, icons, problemWords, Words } from '@doorstep/core';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { CardOptions } from '../wish-card.js';
import type { WallPlace } from '../wish-wall-model.js';
import { ClaimFlow } from './claim-flow.js';
import { claimView, waitView } from './claim-view.js';
import { laterMessages } from './later-messages.js';
import { laterStyles as styles } from './later-styles.js';
import { MakeWish } from './make-wish.js';
import { makeWishView } from './make-wish-view.js';
import { MyPromises } from './my-promises.js';
import { myPromisesView } from './my-promises-view.js';
import { RememberedPromises } from './remembered-promises.js';
import type { Scene, WallSide } from './scene.js';
import { goneView, wholeWish } from './whole-wish.js';

export const laterStyles: CSSStyleSheet[] = styles.flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : []));

type Host = ReactiveControllerHost & HTMLElement & { readonly resolvedLocale: string };

export interface AreaOptions extends CardOptions {
  /** The backend says that this wish is not on the wall. */
  readonly isGone: boolean;
}

export class LaterWall {
  readonly #scene: Scene;
  readonly #claim: ClaimFlow;
  readonly #mine: MyPromises;
  readonly #make: MakeWish;
  #shown = '';

  constructor(host: Host, side: WallSide) {
    const words = new Words(host, laterMessages);
    const { core, walk, announcer, backend, takeIn } = side;
    this.#scene = {
      ...side,
      host,
      words,
      remembered: () => new RememberedPromises(backend()?.url ?? ''),
      problemWords: (problem) => problemWords(problem, core),
      focus: (id) => walk.focus(id),
      goTo: (place) => walk.go(place, 'wall-heading'),
      comeBack: () => walk.comeBack(),
      refresh: async (id) => {
        const outcome = await backend()?.getWish(id);
        if (outcome?.ok) takeIn(outcome.value);
      },
      announce: (said) => announcer.announce(said),
    };
    this.#claim = new ClaimFlow(this.#scene);
    this.#mine = new MyPromises(this.#scene);
    this.#make = new MakeWish(this.#scene);
  }

  /** Somebody goes somewhere: what was left there before begins anew. */
  enter(): void {
    this.#shown = '';
  }

  render(place: WallPlace, wish: Wish | undefined, card: AreaOptions): unknown {
    const { words } = this.#scene;
    if (!words.ready) return undefined;
    if (card.isGone) return goneView(this.#scene);
    const shown = JSON.stringify(place);
    if (shown !== this.#shown) {
      this.#shown = shown;
      if (place.view === 'claim' || place.view === 'wait') this.#claim.enter();
      if (place.view === 'mine') this.#mine.enter();
      if (place.view === 'make') this.#make.enter();
    }
    switch (place.view) {
      case 'wish':
      case 'wall':
        return wish ? this.#renderWish(wish, card) : undefined;
      case 'claim':
        return wish && claimView(this.#claim, wish, this.#scene);
      case 'wait':
        return wish && waitView(this.#claim, wish, this.#scene);
      case 'mine':
        return myPromisesView(this.#mine, this.#scene);
      case 'make':
        return makeWishView(this.#make, this.#scene);
    }
  }

  #renderWish(wish: Wish, card: CardOptions): unknown {
    const { words } = this.#scene;
    const passOn =
      wish.sharing === 'off'
        ? nothing
        : html`${button({ label: words.say('share'), icon: icons.copy, look: 'quiet', onClick: () => void this.#share(wish) })}
          ${button({ label: words.say('print'), icon: icons.printer, look: 'quiet', onClick: () => void this.#print(wish) })}`;
    return wholeWish(wish, card, passOn);
  }

  /** Where the device can share, it does; elsewhere the link is copied. */
  async #share(wish: Wish): Promise<void> {
    const url = addressOfWish(location.href, wish.id);
    const title = this.#scene.words.say('shareText', { title: wish.title });
    try {
      if (typeof navigator.share === 'function') {
        await navigator.share({ title, url });
        return;
      }
      await navigator.clipboard.writeText(url);
      this.#scene.announce(this.#scene.words.say('linkCopied'));
    } catch {
      // The person closed the sheet, or the page may not use the clipboard: nothing was shared.
    }
  }

  async #print(wish: Wish): Promise<void> {
    const { printCard } = await import('../print/print-card.js');
    const { words } = this.#scene;
    const address = addressOfWish(location.href, wish.id);
    await printCard({
      title: wish.title,
      story: wish.story,
      lines: [wish.center ? words.say('center', { center: wish.center.name }) : '', words.say('cardWay', { address })],
      address,
      locale: words.locale,
    });
  }
}

/** The address of this page with one wish opened. Pure ASCII. */
function addressOfWish(page: string, id: string): string {
  const url = new URL(page);
  url.hash = `wish-${id}`;
  return url.href;
}
