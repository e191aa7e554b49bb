/** Who this backend speaks for. Written with the content it holds, so that a sample never passes for a real city. */
import type { Config } from '../config.js';
import type { Localized } from '../localized.js';
import type { Queries } from '../storage/store.js';

export interface Identity {
  readonly name: Localized;
  readonly phone: string | undefined;
  readonly sample: 'on' | 'off';
}

export async function readIdentity(queries: Queries, config: Config): Promise<Identity> {
  const row = await queries.selectFrom('settings').select('value').where('name', '=', 'identity').executeTakeFirst();
  if (row) return JSON.parse(row.value) as Identity;
  return { name: { en: config.name }, phone: config.phone, sample: 'off' };
}
