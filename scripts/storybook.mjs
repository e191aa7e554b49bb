// `npm run storybook` (development server) and `npm run build-storybook` (into storybook-static/), without telemetry.
import { ensureInstalled } from './installation.mjs';
import { runTool } from './processes.mjs';

await ensureInstalled();
const [mode = 'dev', ...rest] = process.argv.slice(2);
const common = ['--disable-telemetry', '--config-dir', '.storybook'];
const own =
  mode === 'build'
    ? ['build', '--output-dir', 'storybook-static', '--quiet', ...common]
    : ['dev', '--port', process.env.PORT ?? '6006', '--ci', ...common];
process.exitCode = await runTool('storybook/dist/bin/dispatcher.js', [...own, ...rest], {
  STORYBOOK_DISABLE_TELEMETRY: '1',
});
