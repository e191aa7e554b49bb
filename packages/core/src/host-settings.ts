/** What a widget is told by the page around it: which backend, how it speaks, in which language and theme. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { composedAncestors } from './composed-ancestors.js';

export const protocols = ['doorstep', 'open311', 'hsds', 'static'] as const;
export type Protocol = (typeof protocols)[number];

export const themes = ['neutral', 'civic-red', 'contrast', 'elder'] as const;
export type Theme = (typeof themes)[number];

/** The widget's own word on each setting; `undefined` where it has none. */
export interface OwnSettings extends ReactiveElement {
  backend?: string | undefined;
  protocol?: Protocol | undefined;
  locale?: string | undefined;
  theme?: Theme | undefined;
}

const providerTag = 'doorstep-backend';
const watched = ['url', 'protocol', 'locale', 'theme', 'lang', 'dir'];

/**
 * Resolves each setting in this order: the widget itself, the nearest `<doorstep-backend>`, then `<meta name="doorstep-backend">`
 * or the nearest `lang`. Reads attributes only, so it does not matter which element is defined first.
 */
export class HostSettings implements ReactiveController {
  readonly #host: OwnSettings;
  #provider: Element | undefined;
  #speaker: Element | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: OwnSettings) {
    this.#host = host;
    host.addController(this);
  }

  /** Absolute, or `undefined` where none is named or it is not a web address. */
  get backendUrl(): string | undefined {
    const written =
      this.#host.backend ??
      this.#provider?.getAttribute('url') ??
      document.querySelector<HTMLMetaElement>('meta[name="doorstep-backend"]')?.content;
    if (!written) return undefined;
    try {
      const url = new URL(written, document.baseURI);
      return url.protocol === 'https:' || url.protocol === 'http:' ? url.href.replace(/\/$/, '') : undefined;
    } catch {
      return undefined;
    }
  }

  get protocol(): Protocol {
    const written = this.#host.protocol ?? this.#provider?.getAttribute('protocol');
    return protocols.find((one) => one === written) ?? 'doorstep';
  }

  get locale(): string {
    const written = this.#host.locale ?? this.#provider?.getAttribute('locale') ?? this.#speaker?.getAttribute('lang');
    return canonicalLocale(written) ?? canonicalLocale(navigator.language) ?? 'en';
  }

  get theme(): Theme {
    const written = this.#host.theme ?? this.#provider?.getAttribute('theme');
    return themes.find((one) => one === written) ?? 'neutral';
  }

  hostConnected(): void {
    for (const ancestor of composedAncestors(this.#host)) {
      if (!this.#provider && ancestor.localName === providerTag) this.#provider = ancestor;
      if (!this.#speaker && ancestor.hasAttribute('lang')) this.#speaker = ancestor;
    }
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of new Set([this.#provider, this.#speaker, document.documentElement])) {
      if (element) this.#observer.observe(element, { attributeFilter: watched });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#provider = this.#speaker = this.#observer = undefined;
  }
}

function canonicalLocale(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    // Old pages write zh_CN.
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
