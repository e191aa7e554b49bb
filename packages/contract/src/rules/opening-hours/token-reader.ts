/** Reads tokens one after the other, looking ahead where the language of opening hours needs it. */
import type { Token } from './tokens.js';

export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get ended(): boolean {
    return this.#at >= this.#tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  skip(count = 1): void {
    this.#at += count;
  }

  isSign(value: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && token.value === value;
  }

  isWord(value: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'word' && token.value === value;
  }

  is(kind: Token['kind'], ahead = 0): boolean {
    return this.peek(ahead)?.kind === kind;
  }

  /** `0900` is a time without its colon, not a year: it is nothing that is understood. */
  isYear(ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'number' && token.digits === 4 && token.value >= 1900 && token.value < 2100;
  }

  takeSign(value: string): boolean {
    if (!this.isSign(value)) return false;
    this.skip();
    return true;
  }

  /** The value of a number, a weekday or a month, if that is what comes. */
  take(kind: 'number' | 'weekday' | 'month' | 'time'): number | undefined {
    const token = this.peek();
    if (token?.kind !== kind) return undefined;
    this.skip();
    return token.value;
  }

  /** `+2 days`, `-1 day`; 0 where there is none. */
  takeDayOffset(): number {
    const isOffset =
      (this.isSign('+') || this.isSign('-')) &&
      this.is('number', 1) &&
      (this.isWord('day', 2) || this.isWord('days', 2));
    if (!isOffset) return 0;
    const direction = this.isSign('-') ? -1 : 1;
    const count = (this.peek(1) as { value: number }).value;
    this.skip(3);
    return direction * count;
  }

  /** `/2`; 1 where there is none, `undefined` where the number is missing. */
  takeStep(): number | undefined {
    if (!this.takeSign('/')) return 1;
    const step = this.take('number');
    return step === 0 ? undefined : step;
  }
}
