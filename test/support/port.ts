import { createServer } from 'node:net';

/** A port on which nobody listened a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => void probe.close(resolve));
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('No port is free.');
}
