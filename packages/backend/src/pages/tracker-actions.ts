/** What a holder does on the page without JavaScript: the same steps as over the API, from the fields of a form. */
import { operations, type Operation } from '@doorstep/contract/schemas';
import type { MessageDraft, RatingDraft } from '@doorstep/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FormFields } from '../http/form-fields.js';
import { readInput } from '../http/read-input.js';
import { isRefusal, ok, refuse, type Refusal } from '../http/reply.js';
import { inTransaction } from '../http/serve.js';
import { askReopening, escalate, rate, sendMessage, withdraw, type HolderCall } from '../requests/holder-steps.js';
import { openRequest } from '../requests/open-request.js';
import { lockRequest } from '../requests/repository.js';

interface PageAction {
  readonly operation: Operation;
  readonly fields: readonly string[];
  take(call: HolderCall, body: unknown): Promise<Refusal | undefined>;
}

const actions: Readonly<Record<string, PageAction>> = {
  message: {
    operation: operations.addMessage,
    fields: ['text'],
    take: (call, body) => sendMessage(call, body as MessageDraft),
  },
  rate: {
    operation: operations.rateRequest,
    fields: ['solved', 'satisfaction', 'comment'],
    take: (call, body) => rate(call, body as RatingDraft),
  },
  reopen: {
    operation: operations.reopenRequest,
    fields: ['reason'],
    take: (call, body) => askReopening(call, reasonIn(body)),
  },
  escalate: {
    operation: operations.escalateRequest,
    fields: ['reason'],
    take: (call, body) => escalate(call, reasonIn(body)),
  },
  withdraw: { operation: operations.withdrawRequest, fields: [], take: (call) => withdraw(call) },
};

/** Does the action that the form names; nothing if it was done, or if the form names none. */
export async function takePageAction(
  api: FastifyInstance,
  request: FastifyRequest,
  fields: FormFields,
  locale: string,
): Promise<Refusal | undefined> {
  const action = actions[fields['action']?.[0] ?? ''];
  if (!action) return undefined;
  const body = Object.fromEntries(action.fields.flatMap((name) => valueIn(fields, name)));
  const input = readInput(action.operation, { params: { id: 'page' }, query: {}, body }, locale);
  if ('errors' in input) return refuse('invalid-input', { errors: input.errors });
  const code = fields['code']?.[0] ?? '';
  const sent = {
    body: { ...body, code, action: fields['action'] },
    locale,
    idempotencyKey: fields['idempotencyKey']?.[0] || undefined,
  };
  const now = api.services.clock();
  const outcome = await inTransaction(api, request, sent, async (queries) => {
    const opened = await openRequest(api, { queries, request, code, now, otherwise: 'not-found' });
    if (isRefusal(opened)) return opened;
    if (opened.role !== 'holder') return refuse('not-permitted');
    const row = await lockRequest(queries, opened.id);
    if (!row) return refuse('not-found');
    return (
      (await action.take(
        { queries, request: row, now, locale, timeZone: api.services.config.timeZone },
        input.value.body,
      )) ?? ok(null)
    );
  });
  return isRefusal(outcome) ? outcome : undefined;
}

/** Empty fields were left out. Satisfaction is a number in the contract and text in a form. */
function valueIn(fields: FormFields, name: string): [string, string | number][] {
  const value = fields[name]?.[0] ?? '';
  if (value === '') return [];
  return [[name, name === 'satisfaction' && /^\d$/.test(value) ? Number(value) : value]];
}

function reasonIn(body: unknown): string {
  return (body as { reason: string }).reason;
}
