/** What this process has used, for who started it. */
export const usage = {
  /** Milliseconds of the processor's time so far. */
  processor(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  /** In megabytes, of what is not garbage. */
  memory(): { resident: number; heap: number } {
    for (let round = 0; round < 3; round += 1) globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    return { resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20 };
  },
};
