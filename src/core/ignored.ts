/** Kinds that are remembered as reported. */
const remembered = 500;

/**
 * Reports what a platform sends and the assistant leaves alone, once for each kind, which must hold nothing that people
 * wrote. Gives null, as what such a thing means.
 */
export function createIgnored(platform: string, report: (error: unknown) => void): (kind: string) => null {
  const reported = new Set<string>();
  return (kind) => {
    if (reported.has(kind) || reported.size >= remembered) return null;
    reported.add(kind);
    report(new Error(`${platform}: ignored, and reported once: ${kind.slice(0, 80)}`));
    return null;
  };
}
