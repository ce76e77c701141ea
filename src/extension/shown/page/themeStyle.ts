import { PAGE_STYLE } from "../../../engine";

/** A page in the colours and the face of the editor's theme. */
export const THEME_STYLE = `:root { --text: var(--vscode-editor-foreground); --quiet: var(--vscode-descriptionForeground);
  --line: var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); --link: var(--vscode-textLink-foreground);
  --added: var(--vscode-diffEditor-insertedTextBackground); --removed: var(--vscode-diffEditor-removedTextBackground);
  --ground: var(--vscode-editor-background); }
${PAGE_STYLE}
html { font-size: 14px; }
body { font-family: var(--vscode-markdown-font-family, var(--vscode-font-family)); padding: 0; }
a:hover { color: var(--vscode-textLink-activeForeground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: .5rem 1.5rem;
  background: var(--ground); border-bottom: 1px solid var(--line); font-size: var(--vscode-font-size); }
.vscode-high-contrast ins, .vscode-high-contrast-light ins { background: none; outline: 1px solid var(--vscode-contrastBorder); }
.vscode-high-contrast del, .vscode-high-contrast-light del { background: none; }`;
