/** A promise as its holder sees it: nothing about the person whose wish it is beyond what the wall says. */
import { claimHolderActionsFor, lease, reminderTimes, type ClaimView } from '@doorstep/contract';
import { mediaAddress } from '../media/address.js';
import { readMediaOf } from '../media/references.js';
import { toDateTime, toDateTimeOrNull } from '../moments.js';
import { readNames } from '../notices/notice-view.js';
import type { Services } from '../services.js';
import { addressView, mayAskAddress } from './address.js';
import { findWish } from './find-wishes.js';
import { handOverWords } from './hand-over.js';
import { openClaimant } from './people.js';
import { wishViews, type Looking } from './public-wish.js';
import { messagesFor } from './relay.js';
import { isChanged, readWish, type ClaimRow } from './rows.js';

const notePurpose = 'claim-note';

export function sealNote(services: Pick<Services, 'secrets'>, note: string): string {
  return services.secrets.seal(notePurpose, note);
}

export function openNote(services: Pick<Services, 'secrets'>, sealed: string | null): string | null {
  return sealed === null ? null : (services.secrets.open(notePurpose, sealed) ?? null);
}

export async function claimView(services: Services, looking: Looking, row: ClaimRow): Promise<ClaimView> {
  const { queries, locale, now } = looking;
  const shown = await findWish(queries, row.wish_id, now);
  const wish = await readWish(queries, row.wish_id);
  const stopped = wish?.state === 'hidden' || wish?.state === 'withdrawn';
  const [view] = shown ? await wishViews(services, looking, [shown]) : [];
  const { centers } = await readNames(queries, { categories: [], centers: [wish?.center_id ?? null] }, locale);
  const centerId = wish?.center_id ?? null;
  const changed = wish !== undefined && isChanged(row, wish);
  const situation = {
    ...situationOf(row, now),
    isChanged: changed,
    mayAskAddress: await mayAskAddress(queries, row),
  };
  return {
    id: row.id,
    wish: view ?? null,
    units: row.units,
    state: isOver(row, now) ? 'expired' : row.state,
    fence: row.fence,
    claimedAt: toDateTime(row.claimed_at),
    expiresAt: toDateTime(row.ends_at),
    extensionsLeft: Math.max(0, lease.mostExtensions - row.extensions),
    agreedFor: toDateTimeOrNull(row.agreed_for),
    team: openClaimant(services.secrets, row.sealed_claimant)?.team ?? null,
    center: centerId === null ? null : { id: centerId, name: centers.get(centerId) ?? centerId },
    // While a wish is stopped nobody is sent anywhere.
    handOver: stopped ? '' : await handOverWords(queries, { centerId, way: row.hand_over, locale }),
    reminders: reminderTimes({ from: row.claimed_at, until: row.lease_until }).map(toDateTime),
    fulfilment:
      row.delivered_at === null
        ? null
        : {
            note: openNote(services, row.sealed_note) ?? '',
            photos: await photosOf(services, looking, row.id),
            at: toDateTime(row.delivered_at),
          },
    reason: row.reason,
    thanks: view?.thanks ?? [],
    changed,
    messages: await messagesFor(services, queries, { claimId: row.id, side: 'claimer' }),
    address: await addressView(services, { queries, claim: row, now }),
    actions: claimHolderActionsFor(situation),
  };
}

/** Ended by the clock, and not taken back yet. */
export function isOver(row: ClaimRow, now: number): boolean {
  return (row.state === 'held' || row.state === 'active') && row.ends_at <= now;
}

export function situationOf(row: ClaimRow, now: number) {
  const { state, claimed_at, lease_until, extensions, agreed_for } = row;
  return { state, now, claimedAt: claimed_at, leaseUntil: lease_until, extensions, agreedFor: agreed_for };
}

export async function photosOf({ secrets, config }: Services, { queries, now }: Looking, claimId: string) {
  const photos = await readMediaOf(queries, { subject: 'claim', id: claimId });
  return photos.map(({ sha256, width, height }) => ({
    url: mediaAddress(secrets, `${config.publicUrl}/api`, sha256, now),
    width,
    height,
  }));
}
