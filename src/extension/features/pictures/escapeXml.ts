const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text in an SVG. The pages' script draws it: the engine's own escaping would bring the whole engine with it. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => SPECIAL[character]);
