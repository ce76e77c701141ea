import { button, el, fill } from "./dom";

const ROWS = 100;

/** A table with so many rows at first, and a button for more where there are more. */
export function tableOf<Row>(
  caption: string,
  heads: readonly string[],
  rows: readonly Row[],
  draw: (row: Row) => HTMLElement,
  more: string,
): HTMLElement {
  const body = el("tbody");
  const row = el("tr", {}, ...heads.map((one) => el("th", { scope: "col" }, one)));
  grow(body, rows, draw, more);
  return el("table", {}, el("caption", {}, caption), el("thead", {}, row), body);
}

/** The same for any list of rows. */
export function grow<Row>(
  into: HTMLElement,
  rows: readonly Row[],
  draw: (row: Row) => HTMLElement,
  more: string,
  from = 0,
): void {
  into.append(...rows.slice(from, from + ROWS).map(draw));
  const left = rows.length - from - ROWS;
  if (left <= 0) return;
  const press = button(fill(more, Math.min(left, ROWS)), () => {
    holder.remove();
    grow(into, rows, draw, more, from + ROWS);
    into.children[from + ROWS]?.querySelector("button")?.focus();
  });
  const holder =
    into.tagName === "TBODY" ? el("tr", {}, el("td", { colspan: 5 }, press)) : el("li", {}, press);
  into.append(holder);
}
