/** What the holder of a receipt does with a request, over the HTTP contract. */
import { ConsentAnswer, ErasureAnswer, RequestView, type ShapeOf } from '@doorstep/contract/checks';
import { path, type CallOptions, type Send } from '../call.js';
import type { HolderCalls } from '../port/holder.js';

export function holderCalls(send: Send): HolderCalls {
  const act = <T>(shape: ShapeOf<T>, id: string, code: string, what: string, options?: CallOptions, body?: object) =>
    send(
      { method: 'POST', path: path`/requests/${id}/` + what, authorization: `Receipt ${code}`, body },
      shape,
      options,
    );

  return {
    getRequest: (id, code, options) =>
      send({ method: 'GET', path: path`/requests/${id}`, authorization: `Receipt ${code}` }, RequestView, options),
    getRequestByCode: (code, options) =>
      send({ method: 'GET', path: path`/requests/by-code/${code}`, secret: true }, RequestView, options),
    addMessage: (id, code, body, options) => act(RequestView, id, code, 'messages', options, body),
    rateRequest: (id, code, body, options) => act(RequestView, id, code, 'ratings', options, body),
    reopenRequest: (id, code, body, options) => act(RequestView, id, code, 'reopenings', options, body),
    escalateRequest: (id, code, body, options) => act(RequestView, id, code, 'escalations', options, body),
    withdrawRequest: (id, code, options) => act(RequestView, id, code, 'withdrawal', options),
    eraseRequest: (id, code, options) => act(ErasureAnswer, id, code, 'erasure', options),
    withdrawConsent: (id, code, options) => act(ConsentAnswer, id, code, 'consent-withdrawal', options),
  };
}
