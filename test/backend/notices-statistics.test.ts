/** The figures against a second computation that walks the histories themselves, the awkward ones included. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseFigures, RequestStatus } from '@doorstep/contract';
import fc from 'fast-check';
import { startTestBackend, startOfTests, type TestBackend, storeKinds, unavailable } from './support/backend.js';

const hour = 3_600_000;

interface Round {
  readonly resolvedAfter: number;
  readonly solved: 'yes' | 'partly' | 'no' | null;
  readonly satisfaction: number | null;
}

/** One case from its beginning. Hours count from the receipt, or from the step before. */
interface History {
  readonly receivedHoursAgo: number;
  readonly category: 'street-light' | 'market-place';
  readonly center: 'harbour' | 'hill';
  readonly promised: { readonly respond: number; readonly resolve: number } | null;
  readonly respondedAfter: number | null;
  readonly rounds: readonly Round[];
  /** What came after the last resolution, or instead of one. */
  readonly end: 'stays' | 'reopened' | 'reopenRequested' | 'withdrawn' | 'duplicate' | 'referred' | 'rejected' | 'held';
}

const round: fc.Arbitrary<Round> = fc.record({
  resolvedAfter: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constant(-5)),
  solved: fc.constantFrom('yes', 'yes', 'partly', 'no', null),
  satisfaction: fc.constantFrom(1, 2, 3, 4, 5, null),
});

const history: fc.Arbitrary<History> = fc.record({
  receivedHoursAgo: fc.integer({ min: 0, max: 24 * 200 }),
  category: fc.constantFrom('street-light', 'market-place'),
  center: fc.constantFrom('harbour', 'hill'),
  promised: fc.option(
    fc.record({ respond: fc.integer({ min: 1, max: 100 }), resolve: fc.integer({ min: 1, max: 1000 }) }),
  ),
  respondedAfter: fc.option(fc.integer({ min: 0, max: 200 })),
  rounds: fc.array(round, { maxLength: 3 }),
  end: fc.constantFrom(
    'stays',
    'stays',
    'stays',
    'reopened',
    'reopenRequested',
    'withdrawn',
    'duplicate',
    'referred',
    'rejected',
    'held',
  ),
});

/** What the store holds of a history, as the calls about requests leave it. */
function stored(one: History, index: number) {
  const received = startOfTests - one.receivedHoursAgo * hour;
  const taken = one.rounds.length;
  const again = one.end === 'reopened' && taken > 0;
  const statuses: Record<History['end'], RequestStatus> = {
    stays: taken === 0 ? 'inProgress' : index % 2 === 0 ? 'resolved' : 'confirmed',
    reopened: taken === 0 ? 'accepted' : 'reopened',
    reopenRequested: taken === 0 ? 'received' : 'reopenRequested',
    withdrawn: 'withdrawn',
    duplicate: 'duplicate',
    referred: 'referred',
    rejected: 'rejected',
    held: 'held',
  };
  return {
    row: {
      id: `case-${index}`,
      number: `N-${index}`,
      kind: 'request' as const,
      category_id: one.category,
      definition_version: '1',
      center_id: one.center,
      status: statuses[one.end],
      description: 'x',
      answers: '{}',
      photos: '[]',
      visibility: 'private' as const,
      source: 'web' as const,
      received_at: received,
      updated_at: received,
      revision: 1,
      ...promises(one, received, Math.max(1, taken) + (again ? 1 : 0)),
      resolve_by: one.promised && received + one.promised.resolve * hour,
      resolved_at: taken === 0 ? null : received + (one.rounds.at(-1) as Round).resolvedAfter * hour,
      round: Math.max(1, taken) + (again ? 1 : 0),
      reopen_refused: 0,
      supporters: 0,
    },
    ratings: one.rounds.flatMap(({ solved, satisfaction }, position) =>
      solved === null
        ? []
        : [
            {
              id: `rating-${index}-${position}`,
              request_id: `case-${index}`,
              round: position + 1,
              solved,
              satisfaction,
              reasons: '[]',
              publish: 0,
              at: received,
            },
          ],
    ),
  };
}

/** A later round has a promise and an answer of its own, which say nothing about the first. */
function promises(one: History, received: number, rounds: number) {
  const respond_by = one.promised && received + one.promised.respond * hour;
  const responded_at = one.respondedAfter === null ? null : received + one.respondedAfter * hour;
  if (rounds === 1) return { respond_by, responded_at };
  return {
    respond_by: received + 5000 * hour,
    responded_at: responded_at === null ? null : received + 4000 * hour,
    first_respond_by: respond_by,
    first_responded_at: responded_at,
  };
}

/** The figures again, from the histories, in other words: counting as one walks. */
function computed(histories: readonly History[]): CaseFigures {
  const tally = {
    cases: 0,
    due: 0,
    prompt: 0,
    resultsDue: 0,
    closedInDue: 0,
    closed: 0,
    confirmed: 0,
    everClosed: 0,
    again: 0,
    open: 0,
    answeredClosed: 0,
  };
  const solved: string[] = [];
  const satisfied: number[] = [];
  const toRespond: number[] = [];
  const toResolve: number[] = [];
  for (const one of histories) {
    if (['withdrawn', 'duplicate', 'held'].includes(one.end)) continue;
    tally.cases += 1;
    const done = one.rounds.length;
    const last = one.rounds.at(-1);
    const closed = one.end === 'stays' && last !== undefined;
    const passed = (promise: number) => one.receivedHoursAgo > promise;
    if (one.end !== 'referred' && one.promised) {
      if (passed(one.promised.respond)) {
        tally.due += 1;
        if (one.respondedAfter !== null && one.respondedAfter <= one.promised.respond) tally.prompt += 1;
      }
      if (passed(one.promised.resolve)) {
        tally.resultsDue += 1;
        if (closed) tally.closedInDue += 1;
      }
    }
    // Answers about a round that was taken up again are about nothing any more.
    const valid = last && last.solved !== null && !(one.end === 'reopened') ? last : undefined;
    if (valid?.solved) solved.push(valid.solved);
    if (valid?.satisfaction) satisfied.push(valid.satisfaction);
    if (closed) {
      tally.closed += 1;
      if (valid) tally.answeredClosed += 1;
      if (valid?.solved === 'yes') tally.confirmed += 1;
      if (last.resolvedAfter >= 0) toResolve.push(last.resolvedAfter);
    }
    const takenUpAgain = done > 1 || (one.end === 'reopened' && done > 0);
    if (takenUpAgain) tally.again += 1;
    if (closed || takenUpAgain || (one.end === 'reopenRequested' && done > 0)) tally.everClosed += 1;
    if (!closed && !['referred', 'rejected'].includes(one.end)) tally.open += 1;
    if (one.respondedAfter !== null) toRespond.push(one.respondedAfter);
  }
  const share = (part: number, whole: number) => (whole < 5 ? null : part / whole);
  const shown = (count: number) => (count > 0 && count < 5 ? null : count);
  return {
    count: shown(tally.cases),
    responseRate: share(tally.prompt, tally.due),
    responsesDue: shown(tally.due),
    resolutionRate: share(solved.filter((answer) => answer === 'yes').length, solved.length),
    solvedAnswers: shown(solved.length),
    satisfactionRate: share(satisfied.filter((answer) => answer > 3).length, satisfied.length),
    satisfactionAnswers: shown(satisfied.length),
    closedByStaffRate: share(tally.closedInDue, tally.resultsDue),
    resultsDue: shown(tally.resultsDue),
    closedByStaff: shown(tally.closed),
    confirmedByResident: shown(tally.confirmed),
    answerRate: share(tally.answeredClosed, tally.closed),
    reopenRate: share(tally.again, tally.everClosed),
    medianHoursToRespond: middle(toRespond),
    p90HoursToRespond: ninth(toRespond),
    medianHoursToResolve: middle(toResolve),
    p90HoursToResolve: ninth(toResolve),
    stillOpen: shown(tally.open),
  };
}

function middle(hours: number[]): number | null {
  if (hours.length < 5) return null;
  const rest = [...hours].sort((one, other) => one - other);
  while (rest.length > 2) {
    rest.shift();
    rest.pop();
  }
  return rest.reduce((sum, one) => sum + one, 0) / rest.length;
}

/** The smallest value that at least nine in ten do not exceed. */
function ninth(hours: number[]): number | null {
  if (hours.length < 5) return null;
  return Math.min(...hours.filter((one) => hours.filter((other) => other <= one).length * 10 >= hours.length * 9));
}

function close(actual: object, expected: object, where: string): void {
  for (const [name, value] of Object.entries(expected)) {
    const given = (actual as Record<string, unknown>)[name];
    if (typeof value === 'number' && typeof given === 'number')
      assert.ok(Math.abs(value - given) < 1e-9, `${where} ${name}: ${given}, not ${value}`);
    else assert.deepEqual(given, value, `${where} ${name}`);
  }
}

for (const kind of storeKinds) {
  describe(`statistics on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => {
      backend = await startTestBackend(kind);
    });
    after(() => backend.close());

    const fill = async (histories: readonly History[]) => {
      await backend.store.change(async (queries) => {
        await queries.deleteFrom('request_ratings').execute();
        await queries.deleteFrom('requests').execute();
        await queries.deleteFrom('archived_cases').execute();
        for (const [index, one] of histories.entries()) {
          const { row, ratings } = stored(one, index);
          await queries.insertInto('requests').values(row).execute();
          if (ratings.length > 0) await queries.insertInto('request_ratings').values(ratings).execute();
        }
      });
    };
    const ask = async (query = '') => (await backend.call('GET', `/notices/statistics${query}`)).body;

    it('equal a second computation on generated histories, in all and in every group', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(history, { maxLength: 60 }), async (histories) => {
          await fill(histories);
          close(await ask(), computed(histories), 'all');
          for (const groupBy of ['category', 'center'] as const) {
            const { groups, hiddenGroups } = await ask(`?groupBy=${groupBy}`);
            const counted = histories.filter(({ end }) => !['withdrawn', 'duplicate', 'held'].includes(end));
            const sizes = new Map<string, number>();
            for (const one of counted) sizes.set(one[groupBy], (sizes.get(one[groupBy]) ?? 0) + 1);
            let shown = 0;
            for (const group of groups as { id: string; count: number }[]) {
              close(group, computed(histories.filter((one) => one[groupBy] === group.id)), group.id);
              shown += group.count;
            }
            assert.equal(groups.length + hiddenGroups, sizes.size);
            const rest = counted.length - shown;
            assert.ok(counted.length < 5 || rest === 0 || rest >= 5, `a rest of ${rest} can be found by subtraction`);
          }
          const only = await ask('?center=hill&category=street-light');
          close(
            only,
            computed(histories.filter((one) => one.center === 'hill' && one.category === 'street-light')),
            'filtered',
          );
        }),
        { numRuns: 60 },
      );
    });

    const plain = (more: Partial<History> = {}): History => ({
      receivedHoursAgo: 24 * 30,
      category: 'street-light',
      center: 'harbour',
      promised: { respond: 24, resolve: 72 },
      respondedAfter: 5,
      rounds: [{ resolvedAfter: 50, solved: 'yes', satisfaction: 5 }],
      end: 'stays',
      ...more,
    });

    const repeated = (count: number, one: History): History[] => Array.from({ length: count }, () => one);

    it('hide a group of four, and the smallest other with it, so that nothing is left to subtract', async () => {
      await fill([...repeated(9, plain()), ...repeated(4, plain({ center: 'hill' }))]);
      const { count, groups, hiddenGroups } = await ask('?groupBy=center');
      assert.deepEqual([count, groups, hiddenGroups], [13, [], 2]);
      const one = await ask('?center=hill');
      assert.deepEqual([one.count, one.resolutionRate, one.medianHoursToResolve], [null, null, null]);
    });

    it('keep what staff closed apart from what residents confirmed', async () => {
      const silent = plain({ rounds: [{ resolvedAfter: 50, solved: null, satisfaction: null }] });
      const unhappy = plain({ rounds: [{ resolvedAfter: 50, solved: 'no', satisfaction: 1 }] });
      await fill([...repeated(10, silent), ...repeated(5, unhappy), ...repeated(5, plain())]);
      const figures = await ask();
      assert.deepEqual([figures.closedByStaff, figures.confirmedByResident, figures.solvedAnswers], [20, 5, 10]);
      assert.deepEqual([figures.closedByStaffRate, figures.resolutionRate, figures.answerRate], [1, 0.5, 0.5]);
    });

    it('say how many are still open beside a median of those that are done', async () => {
      await fill([...repeated(5, plain()), ...repeated(7, plain({ rounds: [] }))]);
      const figures = await ask();
      assert.deepEqual([figures.medianHoursToResolve, figures.stillOpen], [50, 7]);
    });

    it('compare with the same number of whole months before', async () => {
      const inMonth = (day: string) =>
        plain({ receivedHoursAgo: (startOfTests - Date.parse(`${day}T04:00:00Z`)) / hour });
      await fill([
        ...repeated(6, inMonth('2026-10-15')),
        ...repeated(8, inMonth('2026-09-03')),
        ...repeated(9, inMonth('2026-08-31')),
      ]);
      const october = await ask('?from=2026-10-01&to=2026-10-31');
      assert.deepEqual([october.count, october.previous.count], [6, 8]);
      assert.deepEqual(october.previous.period, { from: '2026-09-01', to: '2026-09-30' });
      const months = await ask('?groupBy=month');
      assert.deepEqual(
        months.groups.map(({ id, count }: { id: string; count: number }) => [id, count]),
        [
          ['2026-08', 9],
          ['2026-09', 8],
          ['2026-10', 6],
        ],
      );
      const week = await ask('?from=2026-10-12&to=2026-10-18');
      assert.deepEqual([week.count, week.previous.period], [6, { from: '2026-10-05', to: '2026-10-11' }]);
    });

    it('draw months where the place has them, not Greenwich', async () => {
      const late = plain({ receivedHoursAgo: (startOfTests - Date.parse('2026-10-31T17:00:00Z')) / hour });
      await fill(repeated(5, late));
      assert.equal((await ask('?groupBy=month')).groups[0].id, '2026-11');
      assert.equal((await ask('?from=2026-11-01&to=2026-11-01')).count, 5);
    });
  });
}
