import { frontMatterBlock, originOf, type Origin, type Span } from "../../../engine";

/** One replacement. UTF-16 offsets of the text before it. */
export interface OriginEdit extends Span {
  readonly text: string;
}

/** The fields by the names that front matter has for them, in the order in which new ones are written. */
const FIELDS = ["title", "publisher", "url", "date"] as const satisfies readonly (keyof Origin)[];

/** The edit that makes a text's front matter state these fields; null where it would not: its YAML is to be edited by hand. */
export function originEdit(text: string, stated: Partial<Origin>): OriginEdit | null {
  const wanted = FIELDS.filter((field) => (stated[field] ?? null) !== null);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const block = frontMatterBlock(text);
  const lines = block ? block.yaml.split(/\r?\n/u) : [];
  for (const field of wanted) {
    const line = `${field}: ${scalar(stated[field] ?? "")}`;
    const at = lines.findIndex((one) => one.startsWith(`${field}:`));
    if (at < 0) lines.push(line);
    else lines[at] = line;
  }
  const mark = /^\uFEFF/u.exec(text)?.[0].length ?? 0;
  const edit = {
    start: mark,
    end: block?.end ?? mark,
    text: ["---", ...lines, "---", ...(block ? [""] : ["", ""])].join(eol),
  };
  const after = originOf(text.slice(0, edit.start) + edit.text + text.slice(edit.end));
  return wanted.every((field) => after?.[field] === stated[field]) ? edit : null;
}

/** A value in YAML: as it is where that is safe, else in quotation marks (JSON is YAML). */
const scalar = (value: string): string =>
  /^[\p{L}\d][\p{L}\d ./-]*$/u.test(value) || /^https?:\/\/[^\s#]+$/u.test(value)
    ? value
    : JSON.stringify(value);
