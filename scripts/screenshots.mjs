// Takes the pictures of media/screenshots/ in the web editor:
//   npm run screenshots
// or one picture of anything, to look at what one builds:
//   node scripts/screenshots.mjs --file phone-call --theme dark --out /tmp/phone.png
//   node scripts/screenshots.mjs --file phone-call --hover "stressed" --run "Readout: Next Statement" --out /tmp/hover.png
// Options: --file PART-OF-NAME  --theme light|dark|contrast-dark|contrast-light  --hover TEXT (in the visible part)
//   --view "TITLE OF THE ONLY OPEN VIEW"  --decided (with some decisions beside the document)
//   --scroll NOTCHES-OF-THE-WHEEL  --at TEXT (where the cursor is put; in the visible part)  --press KEY (held as the picture is taken)
//   --run "COMMAND TITLE[ => ANSWER]" (may be repeated)  --tab PART-OF-TITLE (of a tab to wait for)  --folder FOLDER  --width N  --height N  --scale N  --settings JSON  --out PNG
import { mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "./host/browser.mjs";
import {
  clickText,
  hoverText,
  openEditorPage,
  openFile,
  runCommand,
  showOnlyView,
  showViewContainer,
} from "./host/page.mjs";
import { ROOT, freePort, makeWorkspace, temporaryFolder } from "./host/paths.mjs";
import { writeSampleDecisions } from "./host/sampleDecisions.mjs";
import { startWebHost } from "./host/webHost.mjs";

const THEMES = {
  light: "Light Modern",
  dark: "Dark Modern",
  "contrast-dark": "Default High Contrast",
  "contrast-light": "Default High Contrast Light",
};

const SEED = "bilateral-readout";
/** @typedef {{ file: string; theme: string; hover?: string; scroll?: string; at?: string; press?: string; settings?: object; folder?: string; view?: string; decided?: boolean; run?: string[]; tab?: string; out: string }} Picture */

/** @type {Picture[]} */
const PICTURES = [
  { out: "light.png", theme: "light", file: SEED },
  { out: "dark.png", theme: "dark", file: SEED },
  { out: "contrast-dark.png", theme: "contrast-dark", file: SEED },
  { out: "contrast-light.png", theme: "contrast-light", file: SEED },
  { out: "dark-hover.png", theme: "dark", file: SEED, hover: "stressed" },
  {
    out: "review.png",
    theme: "light",
    file: SEED,
    view: "Review",
    decided: true,
    run: ["Readout: Start Review", "Readout: Accept", "Readout: Next Undecided"],
  },
  { out: "hints.png", theme: "light", file: SEED, at: "Hussein met", press: "Control+Alt" },
  {
    out: "rules.png",
    theme: "light",
    file: "unclosed",
    hover: "“You",
    settings: { "readout.diagnostics.enabled": true, "readout.diagnostics.quotationUnclosed": "warning" },
  },
  {
    out: "checking.png",
    theme: "light",
    folder: join(ROOT, "test", "pictures", "seeds"),
    file: "article",
    run: ["Readout: Check This Text Against a Folder… => sources", "Problems: Focus on Problems View"],
  },
  { out: "orphans.png", theme: "dark", file: SEED, view: "Review", decided: true },
];

const { values } = parseArgs({
  options: {
    file: { type: "string", default: SEED },
    theme: { type: "string", default: "light" },
    hover: { type: "string" },
    scroll: { type: "string", default: "0" },
    at: { type: "string" },
    press: { type: "string" },
    view: { type: "string" },
    decided: { type: "boolean", default: false },
    run: { type: "string", multiple: true, default: [] },
    tab: { type: "string" },
    folder: { type: "string", default: join(ROOT, "seeds") },
    width: { type: "string", default: "1400" },
    height: { type: "string", default: "900" },
    scale: { type: "string", default: "1" },
    settings: { type: "string", default: "{}" },
    out: { type: "string" },
  },
});

/** The name of the folder's file that holds the given part. */
function fileNamed(part, folder) {
  const name = readdirSync(folder).find((file) => file.includes(part));
  if (!name) throw new Error(`No file in ${folder} is named like "${part}".`);
  return name;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Picture & { folder: string; width: number; height: number; scale: number }} picture
 */
async function take(
  browser,
  {
    file,
    theme,
    hover,
    scroll = "0",
    at,
    press,
    view,
    decided,
    run = [],
    tab,
    out,
    folder,
    settings = {},
    ...size
  },
) {
  const scratch = temporaryFolder("screenshot");
  const workspace = makeWorkspace(
    scratch.path,
    {
      "workbench.colorTheme": THEMES[theme] ?? theme,
      "window.title": "${activeEditorShort} – Readout",
      "window.commandCenter": false,
      ...settings,
    },
    folder,
  );
  if (decided) writeSampleDecisions(join(workspace, basename(folder), fileNamed(file, folder)));
  const host = await startWebHost({ folder: workspace, port: await freePort() });
  try {
    const page = await openEditorPage(browser, host.address, size);
    await openFile(page, `${basename(folder)}/${fileNamed(file, folder)}`);
    await showViewContainer(page, "Readout");
    const marks = page.locator(".monaco-editor [class*=TextEditorDecorationType]");
    await marks
      .first()
      .waitFor({ state: "attached", timeout: 30_000 })
      .catch(() => {
        console.error(`No marks appeared in ${file}; the picture shows it without.`);
        process.exitCode = 1;
      });
    await page.mouse.move(numbers.width / 2, numbers.height - 60); // Away from the icon, or its tooltip shows.
    if (view) {
      await showOnlyView(page, view);
      const rows = page.locator(".sidebar .pane-body .monaco-list-row:visible");
      await rows
        .first()
        .waitFor({ timeout: 15_000 })
        .catch(() => console.error(`No rows appeared in ${view}.`));
    }
    if (Number(scroll) !== 0) {
      await page.mouse.move(numbers.width / 2, numbers.height / 2);
      for (let notch = 0; notch < Number(scroll); notch++) {
        await page.mouse.wheel(0, 120);
        await page.waitForTimeout(50);
      }
      await page.waitForTimeout(500);
    }
    if (at) await clickText(page, at);
    for (const one of run) {
      const [title, answer] = one.split(" => ");
      await runCommand(page, title, answer);
    }
    if (tab) {
      await page.locator(".tab.active", { hasText: tab }).waitFor({ timeout: 300_000 });
      // What a page draws has come once it says something.
      await page
        .frameLocator("iframe.webview.ready")
        .frameLocator("iframe")
        .locator("h1")
        .waitFor({ timeout: 60_000 });
    }
    if (run.length > 0) await page.mouse.move(numbers.width / 2, numbers.height - 60);
    await page.waitForTimeout(1000); // Fonts and icons settle.
    if (hover) {
      await hoverText(page, hover).catch((error) => {
        console.error(error.message);
        process.exitCode = 1;
      });
    }
    for (const key of press?.split("+") ?? []) await page.keyboard.down(key);
    if (press) await page.waitForTimeout(500);
    mkdirSync(dirname(out), { recursive: true });
    await page.screenshot({ path: out });
    console.log(out);
    await page.context().close();
  } finally {
    host.close();
    scratch.remove();
  }
}

const numbers = { width: Number(values.width), height: Number(values.height), scale: Number(values.scale) };
const common = { ...numbers, folder: resolve(values.folder) };
const browser = await launchBrowser();
try {
  if (values.out) {
    const { file, theme, hover, scroll, at, press, view, decided, run, tab, out } = values;
    await take(browser, {
      ...common,
      file,
      theme,
      hover,
      scroll,
      at,
      press,
      view,
      decided,
      run,
      tab,
      settings: JSON.parse(values.settings),
      out: resolve(out),
    });
  } else {
    const folder = join(ROOT, "media", "screenshots");
    for (const picture of PICTURES)
      await take(browser, { ...common, ...picture, out: join(folder, picture.out) });
  }
} finally {
  await browser.close();
}
