/** Ends what was opened, the last first, whatever comes of the work. */
export async function withOpened<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const ends: (() => Promise<void>)[] = [];
  const opened: Opened = async (opening) => {
    const value = await opening;
    ends.push(() => ('end' in value ? value.end() : value.close()));
    return value;
  };
  try {
    return await work(opened);
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

type Ending = { end(): Promise<void> } | { close(): Promise<void> };

export type Opened = <T extends Ending>(opening: Promise<T> | T) => Promise<T>;

/** What goes on, for whoever waits. */
export const tell = (text: string): void => void process.stderr.write(`announcements: ${text}\n`);
