import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from './chromium.ts';
import { redisPath } from './redis.ts';

/** Something that the tests need and npm does not bring. */
interface Need {
  name: string;
  purpose: string;
  found(): boolean;
  /** Packages of Debian and Ubuntu. */
  packages: string[];
  /** What else brings it, one line for each system. */
  otherwise: string[];
}

const needs: Need[] = [
  {
    name: 'Chromium',
    purpose: 'the browser tests',
    found: () => chromiumPath() !== null,
    packages: ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji'],
    otherwise: [
      'Fedora:   sudo dnf install chromium',
      'macOS:    brew install --cask google-chrome',
      'anywhere: npx playwright-core install chromium (Ubuntu: add --with-deps)',
      'or set CHROMIUM_PATH to a Chromium or Chrome of your own',
    ],
  },
  {
    name: 'Redis',
    purpose: 'the tests of the queue, the benchmarks and the chaos suite',
    found: () => redisPath() !== null,
    packages: ['redis-server'],
    otherwise: [
      'Fedora:   sudo dnf install redis',
      'macOS:    brew install redis',
      'or set REDIS_SERVER_PATH to a redis-server of your own',
    ],
  },
];

/** `node test/setup/prepare.ts Redis` needs nothing else. */
const named = process.argv.slice(2);
const missing = (): Need[] =>
  needs.filter((need) => (named.length === 0 || named.includes(need.name)) && !need.found());

/** A failure is shown, with what apt-get wrote; what is still missing is told afterwards. */
function install(wanted: Need[]): void {
  const aptGet = (...options: string[]): void => {
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...options], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 900_000,
    });
  };
  try {
    aptGet('update');
    for (const { name, purpose, packages } of wanted) {
      console.log(`Installing ${name} for ${purpose} (a minute or two) …`);
      aptGet('install', '--yes', '--no-install-recommends', ...packages);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

const byAptGet = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
if (byAptGet && missing().length > 0) install(missing());

for (const { name, purpose, packages, otherwise } of missing()) {
  console.error(`${name} is missing; ${purpose} need it. Install it, then run this again:`);
  for (const line of [`Debian:   sudo apt-get install ${packages.join(' ')}`, ...otherwise]) console.error(`  ${line}`);
  process.exitCode = 1;
}
