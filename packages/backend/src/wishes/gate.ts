/** The facts that the publish gate judges, read together for one wish. */
import {
  findPersonalMarks,
  publishGate,
  type ConsentScope,
  type GateFault,
  type GateSituation,
  type WishMark,
} from '@doorstep/contract';
import { refuse, type Refusal } from '../http/reply.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { openPrivate } from './make-wish.js';
import { subjectsOf, wordsOf, type WishRow } from './rows.js';

export async function gateSituation(
  queries: Queries,
  services: Pick<Services, 'secrets'>,
  { row, reason, now }: { row: WishRow; reason?: string | undefined; now: number },
): Promise<GateSituation> {
  const consents = await queries.selectFrom('wish_consents').selectAll().where('wish_id', '=', row.id).execute();
  const approvals = await queries
    .selectFrom('wish_approvals')
    .select('staff_id')
    .where('wish_id', '=', row.id)
    .where('text_version', '=', row.text_version)
    .execute();
  return {
    now,
    subjects: subjectsOf(row),
    words: wordsOf(row),
    textVersion: row.text_version,
    consents: consents.map((consent) => ({
      kind: consent.kind,
      textVersion: consent.text_version,
      until: consent.until,
      withdrawn: consent.withdrawn_at !== null,
      scopes: JSON.parse(consent.scopes) as ConsentScope[],
    })),
    marks: await marksOf(queries, services, row),
    reason: reason ?? row.marks_reason ?? undefined,
    writerId: row.writer_id,
    approverIds: approvals.map(({ staff_id }) => staff_id),
  };
}

/** What in the public words looks like it tells who somebody is; the person's own data are looked for as well. */
async function marksOf(queries: Queries, services: Pick<Services, 'secrets'>, row: WishRow): Promise<WishMark[]> {
  const known = await openPrivate(queries, services, row.id);
  const { name, phone, email } = known?.contact ?? {};
  const values = [name, phone, email, known?.address].filter((one): one is string => Boolean(one));
  return Object.entries(wordsOf(row)).flatMap(([locale, words]) =>
    (['title', 'story'] as const).flatMap((field) =>
      findPersonalMarks(words[field], values).map((mark) => ({ locale, field, ...mark })),
    ),
  );
}

const refusals: Readonly<Record<GateFault, 'consent-missing' | 'unresolved-marks' | 'own-case'>> = {
  'words-missing': 'unresolved-marks',
  'consent-missing': 'consent-missing',
  'guardian-consent-missing': 'consent-missing',
  'child-consent-missing': 'consent-missing',
  'personal-marks': 'unresolved-marks',
  'group-named': 'unresolved-marks',
  'age-told': 'unresolved-marks',
  'school-told': 'unresolved-marks',
  'money-told': 'unresolved-marks',
  'second-approval-missing': 'own-case',
  'own-words': 'own-case',
};

/** Nothing passes but through here: publishing and showing again ask the same table. */
export function gateRefusal(situation: GateSituation): Refusal | undefined {
  const faults = publishGate(situation);
  const [first] = faults;
  return first && refuse(refusals[first], { extra: { gate: faults } });
}
