type Child = Node | string | null;

/** An element with attributes and children; attributes that are null or false are left out. Text stays text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that does something. */
export function button(
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
): HTMLButtonElement {
  const made = el("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", press);
  return made;
}

/** Puts values for "{0}", "{1}", … */
export const fill = (words: string, ...values: readonly (string | number)[]): string =>
  words.replace(/\{(\d)\}/gu, (_, at: string) => String(values[Number(at)] ?? ""));

/** "1 meeting" or "3 meetings". */
export const counted = (count: number, one: string, some: string): string =>
  count === 1 ? one : fill(some, count.toLocaleString());

/** Up and down go from button to button, as in the editor's lists. */
export function moveAmongButtons(container: HTMLElement): void {
  container.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...container.querySelectorAll("button")];
    const at = buttons.findIndex((one) => one === document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))].focus();
  });
}
