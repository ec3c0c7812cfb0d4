import Papa from 'papaparse';

export interface TableRow {
  /** Where it begins, from 1. */
  line: number;
  cells: string[];
  /** A quotation mark that begins in it does not end. */
  isOpen: boolean;
}

/** The rows of a table that hold anything. `text` has one character at the end of each line. */
export function rowsOf(text: string, delimiter: string, atMost = Infinity): TableRow[] {
  const rows: TableRow[] = [];
  let from = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, isOpen });
      for (let at = text.indexOf('\n', from); at >= 0 && at < meta.cursor; at = text.indexOf('\n', at + 1)) line += 1;
      from = meta.cursor;
      if (rows.length >= atMost) parser.abort();
    },
  });
  return rows;
}
