/** Everything behind the wall, fetched when somebody first goes there: promising, waiting, keeping, wishing, passing on. */
import type { Wish } from '@doorstep/contract';
import { button, icons, Words } from '@doorstep/core';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { CardOptions } from '../wish-card.js';
import { addressOfWish, type WallPlace } from '../wish-wall-model.js';
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
import { wholeWish } from './whole-wish.js';

export const laterStyles: CSSStyleSheet[] = styles.flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : []));

type Host = ReactiveControllerHost & HTMLElement & { readonly resolvedLocale: string };

export class LaterWall {
  readonly #scene: Scene;
  readonly #claim: ClaimFlow;
  readonly #mine: MyPromises;
  readonly #make: MakeWish;
  #shown = '';

  constructor(host: Host, side: WallSide) {
    const words = new Words(host, laterMessages);
    this.#scene = { ...side, host, words, remembered: () => new RememberedPromises(side.backend()?.url ?? '') };
    this.#claim = new ClaimFlow(this.#scene);
    this.#mine = new MyPromises(this.#scene);
    this.#make = new MakeWish(this.#scene);
  }

  /** Somebody goes somewhere: what was left there before begins anew. */
  enter(): void {
    this.#shown = '';
  }

  render(place: WallPlace, wish: Wish | undefined): unknown {
    const { words } = this.#scene;
    if (!words.ready) return nothing;
    const shown = JSON.stringify(place);
    if (shown !== this.#shown) {
      this.#shown = shown;
      if (place.view === 'claim' || place.view === 'wait') this.#claim.enter();
      if (place.view === 'mine') this.#mine.enter();
      if (place.view === 'make') this.#make.enter();
    }
    switch (place.view) {
      case 'claim':
        return wish ? claimView(this.#claim, wish, this.#scene) : nothing;
      case 'wait':
        return wish ? waitView(this.#claim, wish, this.#scene) : nothing;
      case 'mine':
        return myPromisesView(this.#mine, this.#scene);
      case 'make':
        return makeWishView(this.#make, this.#scene);
      default:
        return nothing;
    }
  }

  renderWish(wish: Wish, card: CardOptions): unknown {
    const { wall } = this.#scene;
    const passOn =
      wish.sharing === 'off'
        ? nothing
        : html`${button({ label: wall.say('share'), icon: icons.copy, look: 'quiet', onClick: () => void this.#share(wish) })}
          ${button({ label: wall.say('print'), icon: icons.printer, look: 'quiet', onClick: () => void this.#print(wish) })}`;
    return this.#scene.words.ready ? wholeWish(wish, card, passOn) : nothing;
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
      this.#scene.announce(this.#scene.wall.say('copied'));
    } catch {
      // The person closed the sheet, or the page may not use the clipboard: nothing was shared.
    }
  }

  async #print(wish: Wish): Promise<void> {
    const { printCard } = await import('../print/print-card.js');
    const { words, wall } = this.#scene;
    const address = addressOfWish(location.href, wish.id);
    printCard({
      title: wish.title,
      story: wish.story,
      lines: [wish.center ? wall.say('center', { center: wish.center.name }) : '', words.say('cardWay', { address })],
      address,
      locale: words.locale,
    });
  }
}
