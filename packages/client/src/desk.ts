/**
 * The calls of staff, from a page of the backend's own origin: a session in a cookie that no script can read, and with
 * every change the session's own word, which no other site knows. Nothing of it is kept outside memory.
 */
import type { StaffSession as Session } from '@doorstep/contract';
import { StaffColleagueList, StaffSession, type ShapeOf } from '@doorstep/contract/checks';
import type { Send } from './call.js';
import { createBackend } from './create-backend.js';
import { noticeDeskCalls } from './desk/notices.js';
import { requestDeskCalls } from './desk/requests.js';
import { wishDeskCalls } from './desk/wishes.js';
import type { Desk } from './desk/port.js';
import type { Outcome } from './outcome.js';
import { createSend } from './transport.js';

export type { Desk, NoticeDeskCalls, RequestDeskCalls, SessionCalls, WishDeskCalls } from './desk/port.js';

export interface DeskOptions {
  /** The backend's base. Relative addresses are taken from the page. */
  readonly url: string;
  /** BCP 47; sent as Accept-Language. Default `en`. */
  readonly locale?: string | undefined;
  /** Instead of the page's own, for tests. */
  readonly fetch?: typeof fetch | undefined;
}

/** Rejects with a sentence for the operator when the address cannot be meant. */
export async function openDesk({ url: asked, locale = 'en', fetch: fetchIt }: DeskOptions): Promise<Desk> {
  // The public backend knows how an address is read; its calls are not needed here.
  const { url } = await createBackend({ url: asked, locale });
  let csrfToken: string | undefined;
  const send = createSend({
    url,
    search: '',
    locale,
    fetch: (address, init) =>
      (fetchIt ?? fetch)(address, {
        ...init,
        credentials: 'same-origin',
        headers: {
          ...(init?.headers as Record<string, string> | undefined),
          ...(csrfToken === undefined ? {} : { 'X-Doorstep-Csrf': csrfToken }),
        },
      }),
  });
  const enter = async (call: Parameters<Send>[0], options?: Parameters<Send>[2]): Promise<Outcome<Session>> => {
    const outcome = await send(call, StaffSession, options);
    csrfToken = outcome.ok ? outcome.value.csrfToken : csrfToken;
    return outcome;
  };
  return {
    url,
    locale,
    signIn: (body, options) => enter({ method: 'POST', path: '/staff/session', body, secret: true }, options),
    getStaffSession: (options) => enter({ method: 'GET', path: '/staff/session', secret: true }, options),
    async signOut(options) {
      const outcome = await send({ method: 'POST', path: '/staff/session/end' }, nothing, options);
      if (outcome.ok) csrfToken = undefined;
      return outcome.ok ? { ok: true, value: null } : outcome;
    },
    listStaffColleagues: (options) => send({ method: 'GET', path: '/staff/colleagues' }, StaffColleagueList, options),
    ...requestDeskCalls(send),
    ...noticeDeskCalls(send),
    ...wishDeskCalls(send),
  };
}

/** 204 has no body. */
const nothing: ShapeOf<unknown> = 'any';
