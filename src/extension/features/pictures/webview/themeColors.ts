import type { PictureColors } from "../pictureColors";

/** The colours of the editor's theme, as the style sheet names them. */
export function themeColors(): PictureColors {
  const style = getComputedStyle(document.body);
  const of = (name: string) => style.getPropertyValue(`--picture-${name}`).trim() || "currentColor";
  return {
    text: of("text"),
    quiet: of("quiet"),
    background: of("background"),
    focus: of("focus"),
    person: of("person"),
    organization: of("organization"),
    place: of("place"),
    other: of("other"),
    meeting: of("meeting"),
    direct: of("direct"),
    indirect: of("indirect"),
  };
}

/** Tells when the person chooses another theme: the editor then changes what stands on the page's root and body. */
export function onThemeChange(changed: () => void): void {
  const observer = new MutationObserver(changed);
  const options = { attributes: true, attributeFilter: ["class", "style", "data-vscode-theme-id"] };
  observer.observe(document.documentElement, options);
  observer.observe(document.body, options);
}
