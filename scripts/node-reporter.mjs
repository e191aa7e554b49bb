// Reporter of node:test for `npm test`: one line per file, every failure with its name and error, and the counts as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { inspect } from 'node:util';

const indented = (text) => text.replaceAll(/^/gm, '    ');

const explain = (error) => {
  const cause = error?.cause ?? error;
  const text = typeof cause === 'string' ? cause : (cause?.stack ?? inspect(cause));
  // The stack of an assertion does not always hold what was compared.
  const compared = cause?.code === 'ERR_ASSERTION' && !text.includes(cause.message) ? `${cause.message}\n` : '';
  return compared + text;
};

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const path = [];
  const files = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:start') {
      path.length = data.nesting;
      path.push(data.name);
    }
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = relative(process.cwd(), data.file ?? data.name);
    const of = files.get(file) ?? { tests: 0, milliseconds: 0 };
    files.set(file, of);
    // A file that declares no test is reported as one passed test of its own name: that is no test.
    const isFile = data.nesting === 0 && (data.name === data.file || data.name.endsWith('.test.ts'));
    if (type === 'test:pass' && isFile) {
      if (of.tests > 0) continue;
      counts.failed += 1;
      yield `\nFAILED ${file}\n    declares no test\n`;
      continue;
    }
    if (data.nesting === 0 && !isFile) of.milliseconds += data.details.duration_ms;
    if (data.details?.type === 'suite' && data.details?.error?.failureType !== 'hookFailed') continue;
    of.tests += 1;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else if (data.details.error?.failureType !== 'subtestsFailed') {
      counts.failed += 1;
      const name = [...path.slice(0, data.nesting), data.name].join(' > ');
      yield `\nFAILED ${file}: ${name}\n${indented(explain(data.details.error))}\n`;
    }
  }
  for (const [file, of] of [...files].sort(([a], [b]) => a.localeCompare(b))) {
    if (of.tests > 0) yield `  ${file}: ${of.tests} tests, ${Math.round(of.milliseconds)} ms\n`;
  }
  const target = process.env.DOORSTEP_COUNTS;
  if (target) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(counts));
  }
}
