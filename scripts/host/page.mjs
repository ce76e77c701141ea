// Drives an editor in a browser page: runs a test module in it, opens files, runs commands.
import { format } from "node:util";

/** Begins the lines of the tests: see test/integration/support/runMocha.ts. */
const MARK = "test| ";

/**
 * Opens the address of a host that was given an `extensionTestsPath` and waits until the tests' `run` settles.
 * With READOUT_SLOW=8 in the environment the page has an eighth of the processor, which shows what waits for too little.
 * Prints what the tests print, and where they fail, all that the editor printed. Resolves with the exit code: 0 if `run` resolved.
 */
export async function runTestsInPage(browser, address, timeoutSeconds = 1800) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  if (process.env.READOUT_SLOW) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: Number(process.env.READOUT_SLOW) });
  }
  const others = [];
  const print = (line) => {
    if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
    else others.push(line);
  };
  let timer;
  try {
    const code = await new Promise((resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`The tests took more than ${timeoutSeconds} s.`)),
        timeoutSeconds * 1000,
      );
      page.on("crash", () => reject(new Error("The page crashed.")));
      page
        .exposeFunction("codeAutomationLog", (_type, args) => print(format(...args)))
        .then(() => page.exposeFunction("codeAutomationExit", (code) => resolve(Number(code))))
        .then(() => page.goto(address))
        .catch(reject);
    });
    if (code !== 0) console.log(["The editor said:", ...others.slice(-60)].join("\n"));
    return code;
  } catch (error) {
    console.log(["The editor said:", ...others.slice(-60)].join("\n"));
    throw error;
  } finally {
    clearTimeout(timer);
    await context.close().catch(() => {});
  }
}

/** Opens an editor for looking at; waits until its workbench is there. `scale` 2 makes sharper pictures. */
export async function openEditorPage(browser, address, { width = 1400, height = 900, scale = 1 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  await page.goto(address);
  await page
    .locator(".monaco-workbench .explorer-folders-view .monaco-list-row")
    .first()
    .waitFor({ timeout: 60_000 });
  return page;
}

/** Types into the quick input and takes the first row that holds `expected`. */
async function quickPick(page, text, expected) {
  const widget = page.locator(".quick-input-widget");
  await widget.waitFor();
  await widget.locator("input").first().fill(text);
  const row = widget.locator(".monaco-list-row", { hasText: expected }).first();
  await row.waitFor({ timeout: 30_000 });
  await row.click();
  // A command that asks something shows the next list in the same widget.
  await row.waitFor({ state: "hidden" });
}

/** Runs a command by its title in the palette, for example "Readout: Next Statement". */
/** @param {string} [answer] what is picked from the list that the command then shows */
export async function runCommand(page, title, answer) {
  // While a view opens or an editor takes the focus, the editor swallows keys.
  for (let tries = 0; tries < 10; tries++) {
    await page.keyboard.press("F1");
    const opened = page.locator(".quick-input-widget").waitFor({ timeout: 3000 });
    if (await opened.then(() => true).catch(() => false)) break;
  }
  await quickPick(page, `>${title}`, title);
  if (answer !== undefined) await quickPick(page, answer, answer);
}

/** Opens a file by its path in the workspace, for example "seeds/article.txt"; the explorer must be in view. */
export async function openFile(page, path) {
  const row = (label) =>
    page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${label}"]`).first();
  const folders = path.split("/");
  const name = folders.pop();
  for (const folder of folders) {
    await row(folder).waitFor();
    if ((await row(folder).getAttribute("aria-expanded")) !== "true") await row(folder).click();
  }
  await row(name).dblclick();
  await page.locator(".tab.active", { hasText: name }).waitFor();
  await page.locator(".editor-instance .view-line").first().waitFor();
}

/** Shows a view container of the activity bar by its title, for example "Readout". */
export async function showViewContainer(page, title) {
  const item = page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${title}"])`).first();
  await item.waitFor();
  if (!(await item.getAttribute("class")).includes("checked")) await item.click();
}

/** Opens one view of the side bar and closes the others. */
export async function showOnlyView(page, title) {
  const headers = page.locator(".sidebar .pane-header");
  for (const header of await headers.all()) {
    const wanted = ((await header.getAttribute("aria-label")) ?? "").startsWith(title);
    const isOpen = (await header.getAttribute("aria-expanded")) === "true";
    if (wanted === isOpen) continue;
    await header.click();
    await page.waitForTimeout(400); // Views that move are laid out wrongly when another one moves meanwhile.
  }
}

/** The middle of the first place in the editor's visible text that reads so, on the page. */
async function placeOfText(page, text) {
  const place = await page.evaluate((wanted) => {
    const lines = document.querySelectorAll(".editor-instance .view-lines .view-line");
    for (const line of lines) {
      const plain = (line.textContent ?? "").replaceAll("\u00a0", " ");
      let at = plain.indexOf(wanted);
      if (at < 0) continue;
      at += Math.floor(wanted.length / 2);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? "";
        if (at < length) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        at -= length;
      }
    }
    return null;
  }, text);
  if (!place) throw new Error(`"${text}" is not to be seen in the editor.`);
  return place;
}

/** Puts the cursor into the first place in the text that reads so. */
export async function clickText(page, text) {
  const { x, y } = await placeOfText(page, text);
  await page.mouse.click(x, y);
}

/** Moves the pointer over the first place in the text that reads so, and waits for the hover. */
export async function hoverText(page, text) {
  const box = await placeOfText(page, text);
  await page.mouse.move(box.x - 3, box.y);
  await page.mouse.move(box.x, box.y);
  await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor({ timeout: 15_000 });
  await page.waitForTimeout(500); // It fades in.
}
