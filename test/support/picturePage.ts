import { build } from "esbuild";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Picture, ToPage } from "../../src/extension/features/pictures/messages";
import { pageShell } from "../../src/extension/shown/page/pageShell";

/** What the editor's own themes and Readout's colours set, of what pictures use. */
export const THEMES = {
  light: [
    "editor-foreground #3b3b3b|editor-background #ffffff|descriptionForeground #3b3b3b|textLink-foreground #005fb8",
    "focusBorder #005fb8|dropdown-foreground #3b3b3b|dropdown-background #ffffff|dropdown-border #cecece",
    "input-foreground #3b3b3b|input-background #ffffff|input-border #cecece|input-placeholderForeground #767676",
    "button-secondaryForeground #3b3b3b|button-secondaryBackground #e5e5e5|panel-border #e5e5e5",
    "readout-person #0a5bb5|readout-organization #8a3ffc|readout-place #0b7a53|readout-event #9a5b00",
    "readout-cue #7a5900|readout-meeting #00646e",
  ],
  dark: [
    "editor-foreground #cccccc|editor-background #1f1f1f|descriptionForeground #9d9d9d|textLink-foreground #4daafc",
    "focusBorder #0078d4|dropdown-foreground #cccccc|dropdown-background #313131|dropdown-border #3c3c3c",
    "input-foreground #cccccc|input-background #313131|input-border #3c3c3c|input-placeholderForeground #989898",
    "button-secondaryForeground #cccccc|button-secondaryBackground #313131|panel-border #2b2b2b",
    "readout-person #6cb6ff|readout-organization #c9a6ff|readout-place #5fd3a3|readout-event #e5b567",
    "readout-cue #e6c455|readout-meeting #5fd0dc",
  ],
  "contrast dark": [
    "editor-foreground #ffffff|editor-background #000000|descriptionForeground #ffffffb3|textLink-foreground #21a6ff",
    "focusBorder #f38518|dropdown-foreground #ffffff|dropdown-background #000000|contrastBorder #6fc3df",
    "input-foreground #ffffff|input-background #000000|input-placeholderForeground #ffffffb3",
    "button-secondaryForeground #ffffff|button-secondaryBackground #000000",
    "readout-person #8fd0ff|readout-organization #e0c8ff|readout-place #8ff0c4|readout-event #ffd37a",
    "readout-cue #ffe070|readout-meeting #8af0ff",
  ],
  "contrast light": [
    "editor-foreground #292929|editor-background #ffffff|descriptionForeground #292929b3|textLink-foreground #0f4a85",
    "focusBorder #006bbd|dropdown-foreground #292929|dropdown-background #ffffff|contrastBorder #0f4a85",
    "input-foreground #292929|input-background #ffffff|input-placeholderForeground #292929b3",
    "button-secondaryForeground #292929|button-secondaryBackground #ffffff",
    "readout-person #003f8a|readout-organization #5b1fb0|readout-place #00532f|readout-event #6b3d00",
    "readout-cue #5c4300|readout-meeting #004d56",
  ],
} as const;
export type Theme = keyof typeof THEMES;

const variablesOf = (theme: Theme): string =>
  THEMES[theme]
    .flatMap((line) => line.split("|"))
    .map((one) => `--vscode-${one.replace(" ", ": ")};`)
    .join("\n");

/** The script of the page, as it ships. */
async function scriptOfPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/extension/features/pictures/webview/main.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles[0].text;
}

let script: Promise<string> | undefined;

/** What the page has said, oldest first. */
export const saidBy = (page: Page): Promise<readonly Record<string, unknown>[]> => page.evaluate("said");

/** Tells the page what the extension would. */
export const tell = (page: Page, message: ToPage): Promise<void> =>
  page.evaluate(`window.postMessage(${JSON.stringify(message)})`);

/** Opens the page of a picture in a browser, as the editor would, with somebody who notes what it says. */
export async function openPicture(
  browser: Browser,
  picture: Picture,
  { theme = "light", kept }: { theme?: Theme; kept?: unknown } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const parts = { language: "en", cspSource: "'none'", nonce: "x", style: "", script: "", state: "" };
  // The policy would keep the test's own script out.
  const shell = pageShell({ ...parts, title: picture.title, body: "" }).replace(
    /<meta http-equiv[^>]*>/u,
    "",
  );
  await page.setContent(shell);
  const style = readFileSync("media/pictures.css", "utf8");
  const variables = `:root { ${variablesOf(theme)} --vscode-font-family: sans-serif; --vscode-font-size: 13px }`;
  await page.addStyleTag({ content: `${variables}\n${style}` });
  const name = theme
    .replace("contrast dark", "high-contrast")
    .replace("contrast light", "high-contrast-light");
  await page.evaluate(`document.body.classList.add("vscode-${name}")`);
  await page.addScriptTag({
    content: `var said = []; var kept = ${JSON.stringify(kept) ?? "undefined"};
      function acquireVsCodeApi() {
        return {
          postMessage: (message) => said.push(message.bytes ? { ...message, bytes: [...message.bytes] } : message),
          getState: () => kept, setState: (state) => { kept = state; },
        };
      }`,
  });
  await page.addScriptTag({ content: await (script ??= scriptOfPage()) });
  await tell(page, { show: picture });
  await page.locator("h1").waitFor();
  return page;
}
