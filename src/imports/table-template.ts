import Papa from 'papaparse';
import type { Changeable } from '../core/content-change.ts';
import { columnsOf } from './table/columns.ts';

/** A table to fill in, for spreadsheets: what begins like a formula is marked as a text. */
export function templateOf(section: Changeable): string {
  const columns = columnsOf[section];
  const rows = [columns.map(({ names }) => names[0]), columns.map(({ example }) => example)];
  return `\ufeff${Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}
