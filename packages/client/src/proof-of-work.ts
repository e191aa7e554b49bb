/**
 * The work that a backend under load asks of a device before it takes a request (ALTCHA, version 2, PBKDF2): keys are
 * derived with one counter after the other until one begins as asked. Loaded only when asked for. In slices on the page's
 * own thread: a worker would have to come from the origin of the page that embeds us.
 */

/** The challenge, as far as it has to be understood; signature and expiry go back as they came. */
interface Parameters {
  readonly algorithm: string;
  /** Hexadecimal, like `salt` and `keyPrefix`. */
  readonly nonce: string;
  readonly salt: string;
  readonly keyPrefix: string;
  /** Rounds per key. */
  readonly cost: number;
  /** Bytes. */
  readonly keyLength: number;
}

/** Gives up after this many milliseconds: nobody waits longer for a machine. */
const patience = 60_000;
/** As many keys at once keep the browser's own threads busy and the page answering. */
const slice = 8;

/** The solution as text for a draft's `proof`; `undefined` where it cannot be found here. */
export async function solveChallenge(
  challenge: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const parameters = challenge['parameters'] as Partial<Parameters> | undefined;
  const hash = /^PBKDF2\/(SHA-(?:256|384|512))$/.exec(parameters?.algorithm ?? '')?.[1];
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!parameters || hash === undefined || !subtle || !isComplete(parameters)) return undefined;
  const { nonce, salt, keyPrefix, cost, keyLength } = parameters;
  const derivation = { name: 'PBKDF2', salt: bytesOf(salt), iterations: cost, hash };
  const start = performance.now();

  const derive = async (counter: number): Promise<string> => {
    const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0]);
    new DataView(password.buffer).setUint32(password.length - 4, counter);
    const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    return hexOf(await subtle.deriveBits(derivation, key, keyLength * 8));
  };

  for (let first = 0; performance.now() - start < patience && !signal?.aborted; first += slice) {
    const keys = await Promise.all(Array.from({ length: slice }, (_, index) => derive(first + index)));
    const found = keys.findIndex((key) => key.startsWith(keyPrefix.toLowerCase()));
    if (found < 0) continue;
    const solution = { counter: first + found, derivedKey: keys[found], time: Math.round(performance.now() - start) };
    return btoa(JSON.stringify({ challenge, solution }));
  }
  return undefined;
}

function isComplete(parameters: Partial<Parameters>): parameters is Parameters {
  const { nonce, salt, keyPrefix, cost, keyLength } = parameters;
  return (
    [nonce, salt, keyPrefix].every((text) => typeof text === 'string' && /^[0-9a-f]+$/i.test(text)) &&
    !!cost &&
    !!keyLength
  );
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array((hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16)));
}

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
