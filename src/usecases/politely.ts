/** Reading large files gives way to questions, too. */
export { politely } from '../store/occurrences.ts';
