/** What a figure is to be at least or at most. */
export type Target = { least: number } | { most: number };

interface More {
  /** To another figure, of which the name tells. */
  ratio?: number;
  /** For the ratio where there is one, else for the value. */
  target?: Target;
}

const rounded = (number: number): number => Number(number.toPrecision(4));

/** One measurement, as a line of JSON. */
export function show(name: string, value: number, unit: string, { ratio, target }: More = {}): void {
  const measured = ratio ?? value;
  const line = {
    name,
    value: rounded(value),
    unit,
    ...(ratio === undefined ? {} : { ratio: rounded(ratio) }),
    ...(target && {
      target: 'least' in target ? `at least ${target.least}` : `at most ${target.most}`,
      reached: 'least' in target ? measured >= target.least : measured <= target.most,
    }),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

export const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

export const quantile = (inOrder: readonly number[], share: number): number =>
  inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0;

export const median = (values: readonly number[]): number => quantile(sorted(values), 0.5);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
