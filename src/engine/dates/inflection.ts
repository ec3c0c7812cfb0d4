/** Every stem with every ending. */
export const every = (stems: string, endings: readonly string[]): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(' ');
