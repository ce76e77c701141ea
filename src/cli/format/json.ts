import { toScheme, type AnnotationSet } from "../../engine";

/** JSON to be read by people too, with a line break at its end. */
export const prettyJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** One line of JSONL, as SCHEME section 4 lays it down, in pieces: a large document is never one string. */
export function* jsonLine(source: string, text: string, annotations: AnnotationSet): Generator<string> {
  let separator = "{";
  for (const [key, value] of Object.entries(toScheme(source, annotations, text))) {
    yield `${separator}${JSON.stringify(key)}:`;
    separator = ",";
    if (Array.isArray(value)) yield* jsonArray(value);
    else yield JSON.stringify(value);
  }
  yield "}\n";
}

function* jsonArray(values: readonly unknown[]): Generator<string> {
  let separator = "[";
  for (const value of values) {
    yield separator + JSON.stringify(value);
    separator = ",";
  }
  yield values.length === 0 ? "[]" : "]";
}
