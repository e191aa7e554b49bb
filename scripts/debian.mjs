// Installs Debian packages where this is Debian (or Ubuntu) and the user is root; elsewhere says that it cannot.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs apt-get; its hundreds of lines are shown only when it fails. */
const apt = (...args) => {
  const result = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return { done: result.status === 0, output: `${result.stdout}${result.stderr}` };
};

export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Whether all the packages are there afterwards. */
export const installDebianPackages = (names) => {
  if (!canInstall()) return false;
  console.log(`Installing ${names.join(', ')} with apt-get ...`);
  const install = () => apt('install', '-y', '--no-install-recommends', ...names);
  if (install().done) return true;
  // The package lists of a fresh machine are empty or old.
  apt('update');
  const { done, output } = install();
  if (!done) console.log(output);
  return done;
};
