/** How a wish reaches its maker: through the center, with a short code that only who receives it can tell. */
import { randomInt, timingSafeEqual } from 'node:crypto';
import type { CenterDefinition } from '../centers/definition.js';
import type { Secrets } from '../data-folder/secrets.js';
import { inLocale, type Localized } from '../localized.js';
import type { Queries } from '../storage/store.js';

const purpose = 'hand-over-code';
/** After so many wrong ones only staff can check. */
export const mostWrongCodes = 5;

const words = {
  center: {
    en: 'Bring it to {center}, {address}. Say which wish it is for, and your name.',
    'zh-Hans': '请送到{center}（{address}），说明是哪个心愿和您的称呼。',
  },
  nowhere: {
    en: 'The center will tell you where to bring it.',
    'zh-Hans': '中心会告诉您送到哪里。',
  },
  arranged: {
    en: '{center} will call you and arrange the hand-over with you. You are not given an address.',
    'zh-Hans': '{center}会联系您，一起商定交接方式。不会提供对方住址。',
  },
} as const satisfies Record<string, Localized>;

/** Six digits, easy to say aloud. */
export function sealHandOverCode(secrets: Secrets): string {
  return secrets.seal(purpose, String(randomInt(1_000_000)).padStart(6, '0'));
}

export function openHandOverCode(secrets: Secrets, sealed: string): string | null {
  return secrets.open(purpose, sealed) ?? null;
}

export function isHandOverCode(secrets: Secrets, sealed: string, typed: string): boolean {
  const wanted = Buffer.from(openHandOverCode(secrets, sealed) ?? '');
  const given = Buffer.from(typed.normalize('NFKC').replace(/\D/g, ''));
  return wanted.length === given.length && wanted.length > 0 && timingSafeEqual(wanted, given);
}

export async function handOverWords(
  queries: Queries,
  { centerId, way, locale }: { centerId: string | null; way: 'center' | 'arranged'; locale: string },
): Promise<string> {
  const row =
    centerId === null
      ? undefined
      : await queries.selectFrom('centers').select('definition').where('id', '=', centerId).executeTakeFirst();
  if (!row) return inLocale(words.nowhere, locale);
  const { name, address } = JSON.parse(row.definition) as CenterDefinition;
  return inLocale(words[way], locale)
    .replace('{center}', inLocale(name, locale))
    .replace('{address}', address ? inLocale(address, locale) : '');
}
