import { escapeHtml } from "../../../engine";

/** A piece of HTML that is known to be safe. */
export class Html {
  constructor(readonly text: string) {}
}

/** Takes the pieces between as text, but for those that are HTML already. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const parts = values.map((value) => {
    if (value instanceof Html) return value.text;
    if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
    return value.map(({ text }) => text).join("");
  });
  return new Html(strings.map((string, at) => string + (parts[at] ?? "")).join(""));
}

export const NOTHING = new Html("");
