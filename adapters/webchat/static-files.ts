import { readFileSync } from 'node:fs';

const types = {
  'chat.js': 'text/javascript; charset=utf-8',
  'chat.css': 'text/css; charset=utf-8',
  'mark.svg': 'image/svg+xml',
  'wave.svg': 'image/svg+xml',
};

/** The files that browsers load, read once. */
export const staticFiles = Object.entries(types).map(([name, type]) => ({
  path: `/static/${name}`,
  type,
  content: readFileSync(new URL(`./static/${name}`, import.meta.url), 'utf8'),
}));
