/** What a person does with what their code opened. Each step is sent once, and shown as the backend answers it. */
import type { DisputeDraft, FulfilmentDraft, RelayMessage } from '@doorstep/contract';
import { DoorstepClaimedEvent, DoorstepFulfilledEvent, DoorstepReleasedEvent } from '../wish-wall-events.js';
import { readOpened, type MyPromises } from './my-promises.js';
import type { Scene } from './scene.js';

export async function fulfil(mine: MyPromises, { host }: Scene): Promise<void> {
  const { note, handOverCode } = mine.typed;
  await mine.claimStep('fulfil', async ({ claim, code }, backend, options) => {
    const photos = await mine.photos.send(backend);
    if (!photos.ok) return photos;
    const draft: FulfilmentDraft = {
      note,
      fence: claim.fence,
      ...(photos.value.length > 0 ? { photos: photos.value } : {}),
      ...(handOverCode.trim() ? { handOverCode: handOverCode.trim() } : {}),
    };
    const outcome = await backend.fulfilClaim(claim.id, code, draft, options);
    if (outcome.ok) host.dispatchEvent(new DoorstepFulfilledEvent(claim.id));
    return outcome;
  });
}

export async function release(mine: MyPromises, { host }: Scene): Promise<void> {
  await mine.claimStep('release', async ({ claim, code }, backend, options) => {
    const outcome = await backend.releaseClaim(claim.id, code, { fence: claim.fence }, options);
    if (outcome.ok) host.dispatchEvent(new DoorstepReleasedEvent(claim.id));
    return outcome;
  });
}

export async function extend(mine: MyPromises): Promise<void> {
  const reason = mine.typed.reason.trim();
  await mine.claimStep('extend', ({ claim, code }, backend, options) =>
    backend.extendClaim(claim.id, code, { reason, fence: claim.fence }, options),
  );
}

/** The wish has changed since it was promised. */
export async function agree(mine: MyPromises): Promise<void> {
  await mine.claimStep('agree', ({ claim, code }, backend, options) =>
    backend.agreeToChange(claim.id, code, { fence: claim.fence }, options),
  );
}

export async function askForAddress(mine: MyPromises): Promise<void> {
  await mine.claimStep('askForAddress', ({ claim, code }, backend, options) =>
    backend.askForAddress(claim.id, code, { fence: claim.fence }, options),
  );
}

export async function answerAddressRequest(
  mine: MyPromises,
  claimId: string,
  answer: 'agree' | 'decline',
): Promise<void> {
  await mine.madeStep(answer, ({ made, code }, backend, options) =>
    backend.answerAddressRequest(made.id, code, { claimId, answer }, options),
  );
}

/** To the other side, through the center. What tells who somebody is waits there for a person to read it. */
export async function write(mine: MyPromises): Promise<void> {
  const text = mine.typed.words.trim();
  const { about } = mine;
  const sent =
    about === undefined
      ? await mine.claimStep('write', ({ claim, code }, backend, options) =>
          backend.writeAsHolder(claim.id, code, { text }, options),
        )
      : await mine.madeStep('write', ({ made, code }, backend, options) =>
          backend.writeAsMaker(made.id, code, { claimId: about, text }, options),
        );
  if (sent && lastOf(mine, about)?.state === 'waiting') mine.say('messageHeld');
}

function lastOf({ opened }: MyPromises, about: string | undefined): RelayMessage | undefined {
  if (opened?.kind === 'claim') return opened.claim.messages?.filter(({ by }) => by === 'claimer').at(-1);
  if (opened?.kind !== 'made') return undefined;
  const claim = opened.made.claims.find(({ id }) => id === about);
  return claim?.messages?.filter(({ by }) => by === 'maker').at(-1);
}

export async function thank(mine: MyPromises): Promise<void> {
  const text = mine.typed.words.trim();
  const sent = await mine.madeStep('thank', ({ made, code }, backend, options) =>
    backend.thankForWish(made.id, code, { text }, options),
  );
  if (sent) mine.say('thanksSent');
}

/** Something is not right. With `unsafe` everything ends at once: the promise of a claimer, the wish on the wall. */
export async function dispute(mine: MyPromises, kind: DisputeDraft['kind']): Promise<void> {
  const draft: DisputeDraft = { kind, text: mine.typed.reason.trim() };
  const sent =
    mine.opened?.kind === 'made'
      ? await mine.madeStep(`dispute ${kind}`, ({ made, code }, backend, options) =>
          kind === 'unsafe'
            ? backend.stopWish(made.id, code, draft, options)
            : backend.disputeWish(made.id, code, draft, options),
        )
      : await mine.claimStep(`dispute ${kind}`, ({ claim, code }, backend, options) =>
          backend.disputeClaim(claim.id, code, draft, options),
        );
  if (sent) mine.say('disputeSent');
}

export async function withdraw(mine: MyPromises): Promise<void> {
  await mine.madeStep('withdraw', ({ made, code }, backend, options) =>
    backend.withdrawWish(made.id, code, {}, options),
  );
}

export async function change(mine: MyPromises): Promise<void> {
  const { title, story } = mine.typed;
  await mine.madeStep('change', ({ made, code }, backend, options) =>
    backend.resubmitWish(made.id, code, { title, story }, options),
  );
}

/** The offer becomes a promise with a code of its own, which is remembered where that of the place was. */
export async function take(mine: MyPromises, { host, remembered, refresh }: Scene): Promise<void> {
  await mine.waitingStep('take', async ({ waiting, code: placeCode }, backend, options) => {
    const outcome = await backend.acceptOffer(waiting.id, placeCode, options);
    if (!outcome.ok) return outcome;
    const { id: claimId, code } = outcome.value;
    if (waiting.wish) {
      host.dispatchEvent(new DoorstepClaimedEvent({ wishId: waiting.wish.id, claimId, code }));
      refresh(waiting.wish.id);
    }
    const kept = remembered();
    if (kept.list().some((one) => one.code === placeCode)) kept.keep({ code, title: waiting.wish?.title ?? '' });
    return readOpened(backend, 'claim', code);
  });
}

export async function leave(mine: MyPromises): Promise<void> {
  await mine.waitingStep('leave', async (opened, backend, options) => {
    const outcome = await backend.leaveWaitingList(opened.waiting.id, opened.code, options);
    return outcome.ok ? { ok: true, value: { ...opened, waiting: outcome.value } } : outcome;
  });
}
