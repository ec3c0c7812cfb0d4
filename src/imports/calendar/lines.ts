/** One property as it stands in the file, unfolded. */
export interface ContentLine {
  text: string;
  /** Where it begins, from 1. */
  line: number;
}

/** What stands between BEGIN and END, without what is nested in it. */
export interface Component {
  name: string;
  line: number;
  lines: ContentLine[];
  parts: Component[];
  ended: boolean;
}

/** Lines that begin with a space or tab go on the line before them. */
function unfold(text: string): ContentLine[] {
  const found: { parts: string[]; line: number }[] = [];
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    const last = found.at(-1);
    if (last && /^[ \t]/.test(written)) last.parts.push(written.slice(1));
    else if (written.trim() !== '') found.push({ parts: [written], line: index + 1 });
  }
  return found.map(({ parts, line }) => ({ text: parts.join(''), line }));
}

const deepest = 10;

/** The components of the file as a tree, whatever is wrong with it: what does not end is not `ended`. */
export function componentsOf(text: string): Component {
  const root: Component = { name: '', line: 1, lines: [], parts: [], ended: true };
  const open = [root];
  for (const content of unfold(text)) {
    const [, mark = '', name = ''] = /^(BEGIN|END):([A-Z0-9-]{1,40}) *$/i.exec(content.text) ?? [];
    const inner = open.at(-1) ?? root;
    if (mark.toUpperCase() === 'BEGIN') {
      const begun: Component = { name: name.toUpperCase(), line: content.line, lines: [], parts: [], ended: false };
      inner.parts.push(begun);
      if (open.length < deepest) open.push(begun);
    } else if (mark.toUpperCase() === 'END') {
      const at = open.findLastIndex((component) => component.name === name.toUpperCase());
      if (at <= 0) continue;
      const [ended] = open.splice(at);
      if (ended) ended.ended = true;
    } else inner.lines.push(content);
  }
  return root;
}

/** All components of a name, in the order of the file. */
export function* named(component: Component, name: string): Generator<Component> {
  for (const part of component.parts) {
    if (part.name === name) yield part;
    yield* named(part, name);
  }
}
