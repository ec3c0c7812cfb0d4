import { openPlayground } from '../test/playground/index.ts';

/** `npm run playground`: the three platforms on one page, with Lotse in them, before there is any token. */

const { PLAYGROUND_PORT = '', PLAYGROUND_DIR = '' } = process.env;
const say = (line: string): void => console.log(line);

if (!/^\d{0,5}$/.test(PLAYGROUND_PORT) || Number(PLAYGROUND_PORT) > 65_535) {
  console.error(`PLAYGROUND_PORT is "${PLAYGROUND_PORT}". Set it to a number from 1 to 65535, or leave it out.`);
  process.exit(1);
}

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());

try {
  const port = Number(PLAYGROUND_PORT);
  const playground = await openPlayground({ port, folder: PLAYGROUND_DIR || null, say, stopping: stopping.signal });
  say(`Playground: ${playground.address}`);
  say('Open this address. Stop with Ctrl-C.');
  process.exitCode = (await playground.ended) ?? 1;
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
