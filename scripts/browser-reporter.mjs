// Reporter of the browser test runner for `npm test`: one line per file, every failure, and the counts as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const indented = (text) => text.replaceAll(/^/gm, '    ');

const testsOf = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...path, test.name].join(' > ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

const explain = (error) => {
  if (!error) return 'no reason was given';
  const compared = error.expected === undefined ? '' : `\nexpected: ${error.expected}\n  actual: ${error.actual}`;
  return `${error.message ?? ''}${compared}${error.stack ? `\n${error.stack}` : ''}`;
};

export const browserReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const fail = (where, what) => {
      counts.failed += 1;
      console.log(`\nFAILED ${where}\n${indented(what)}`);
    };
    for (const session of sessions) {
      const file = `${relative(process.cwd(), session.testFile ?? '')} (${session.browser.name})`;
      const tests = session.testResults ? testsOf(session.testResults) : [];
      for (const test of tests) {
        if (test.skipped) counts.skipped += 1;
        else if (test.passed) counts.passed += 1;
        else fail(`${file}: ${test.path}`, explain(test.error));
      }
      // Import errors, lost browsers and uncaught errors belong to no test, yet the file has failed.
      const loose = session.errors ?? [];
      for (const error of loose) fail(file, explain(error));
      for (const asked of session.request404s ?? []) console.log(`  ${file}: not found: ${asked}`);
      if (tests.length === 0 && loose.length === 0) fail(file, 'declares no test, or its browser was lost');
      else if (!session.passed && tests.every((test) => test.passed || test.skipped) && loose.length === 0) {
        fail(file, 'the runner calls the file failed without naming a test');
      }
      console.log(`  ${file}: ${tests.length} tests`);
    }
    const target = process.env.DOORSTEP_COUNTS;
    if (!target) return;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(counts));
  },
});
