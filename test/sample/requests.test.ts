import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerFaults, isReceiptCode, isTransitionAllowed, requestStatuses, transitionNamed } from '@doorstep/contract';
import type { RequestStatus } from '@doorstep/contract';
import { cityAt, moments, now } from './city.js';

const overlays = ['receive', 'message', 'rate', 'escalate', 'support'];

describe('the sample requests', () => {
  const city = cityAt(now);

  it('are at least sixty, in both languages', () => {
    assert.ok(city.requests.length >= 60, String(city.requests.length));
    for (const locale of city.locales) {
      assert.ok(city.requests.filter((request) => request.locale === locale).length >= 20, locale);
    }
  });

  it('show every state of the contract', () => {
    const seen = new Set(city.requests.map(({ status }) => status));
    assert.deepEqual(
      requestStatuses.filter((status) => !seen.has(status)),
      [],
    );
  });

  it('have histories that the transition table allows, step by step, with what each step needs', () => {
    for (const request of city.requests) {
      let status: RequestStatus = 'received';
      assert.equal(request.history[0]?.operation, 'receive', request.description);
      for (const event of request.history) {
        if (overlays.includes(event.operation)) continue;
        const told = `${request.description}: ${event.operation} by ${event.by} from ${status}`;
        assert.ok(isTransitionAllowed(event.operation, status, event.by), told);
        const row = transitionNamed(event.operation);
        for (const need of row?.needs ?? []) {
          const given = need === 'reason' || need === 'result' ? event.text : event[need];
          assert.ok(given, `${told} needs ${need}`);
        }
        status = row?.to ?? status;
      }
      assert.equal(request.status, status, request.description);
    }
  });

  it('rate and escalate only what can be rated and escalated', () => {
    for (const request of city.requests) {
      let status: RequestStatus = 'received';
      for (const event of request.history) {
        if (event.operation === 'rate') assert.ok(['resolved', 'confirmed'].includes(status), request.description);
        if (event.operation === 'uphold-escalation' || event.operation === 'refuse-escalation') {
          assert.ok(
            request.history.some(({ operation }) => operation === 'escalate'),
            request.description,
          );
        }
        status = transitionNamed(event.operation)?.to ?? status;
      }
    }
  });

  it('never happen in the future or backwards, whatever the hour of the start', () => {
    for (const moment of moments) {
      for (const request of cityAt(moment).requests) {
        const times = request.history.map(({ at }) => Date.parse(at));
        assert.equal(times[0], Date.parse(request.receivedAt));
        assert.deepEqual(
          times,
          [...times].sort((a, b) => a - b),
          request.description,
        );
        assert.ok((times.at(-1) ?? 0) <= moment, request.description);
      }
    }
  });

  it('keep some promises and break some', () => {
    const first = city.requests.flatMap((request) => {
      const promise = city.categories.find(({ id }) => id === request.category)?.promise;
      const response = request.history.find(({ by }) => by === 'handler' || by === 'supervisor');
      if (!promise || !response) return [];
      const hours = (Date.parse(response.at) - Date.parse(request.receivedAt)) / 3_600_000;
      return [hours <= promise.respondWithinHours];
    });
    assert.ok(first.includes(true) && first.includes(false));
    const ratings = city.requests.flatMap(({ history }) => history.flatMap(({ rating }) => rating ?? []));
    for (const solved of ['yes', 'partly', 'no']) {
      assert.ok(
        ratings.some((rating) => rating.solved === solved),
        solved,
      );
    }
  });

  it('answer the questions of their category as the form would', () => {
    for (const request of city.requests) {
      const category = city.categories.find(({ id }) => id === request.category);
      const questions = (category?.questions ?? []).map((question) => ({
        ...question,
        label: question.label.en,
        help: question.help?.en,
        options: question.options?.map(({ value, label }) => ({ value, label: label.en })),
      }));
      const faults = answerFaults(questions as never, request.answers as never, request.receivedAt.slice(0, 10));
      // Held and grumbling requests may leave questions open; none may answer wrongly.
      const wrong = [...faults].filter(([, fault]) => fault !== 'required');
      assert.deepEqual(wrong, [], request.description);
    }
  });

  it('give receipts that a tracker takes, none of them twice', () => {
    const codes = city.requests.map(({ code }) => code);
    assert.ok(codes.every(isReceiptCode));
    assert.equal(new Set(codes).size, codes.length);
    assert.equal(new Set(city.requests.map(({ id }) => id)).size, codes.length);
  });

  it('carry only contacts that reach nobody', () => {
    for (const { contact } of city.requests) {
      if (contact?.phone) assert.match(contact.phone, /^0890-0000 /);
      if (contact?.email) assert.match(contact.email, /\.example$/);
      assert.equal(contact?.name, undefined);
    }
  });

  it('merge duplicates into requests that came before them', () => {
    for (const request of city.requests) {
      for (const { duplicateOf } of request.history) {
        if (duplicateOf === undefined) continue;
        const first = city.requests.find(({ id }) => id === duplicateOf);
        assert.ok(first && Date.parse(first.receivedAt) < Date.parse(request.receivedAt), request.description);
      }
    }
  });
});
