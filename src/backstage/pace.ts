const hour = 60 * 60_000;

/** At most so many tries of a person within an hour. */
export function createPace(most: number, now: () => number): { mayTry(person: string): boolean } {
  const tries = new Map<string, number[]>();
  return {
    mayTry(person) {
      for (const [other, times] of tries) if ((times.at(-1) ?? 0) <= now() - hour) tries.delete(other);
      const recent = (tries.get(person) ?? []).filter((time) => time > now() - hour);
      if (recent.length >= most) return false;
      tries.set(person, [...recent, now()]);
      return true;
    },
  };
}
