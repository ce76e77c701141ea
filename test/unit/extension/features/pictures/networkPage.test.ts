import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { FORMATS } from "../../../../../src/extension/features/pictures/messages";
import { launchBrowser } from "../../../../../scripts/host/browser.mjs";
import { openPicture, saidBy, tell, type Theme, THEMES } from "../../../../support/picturePage";
import { networkPicture, textsOfPicture } from "../../../../support/pictures";

const axe = createRequire(import.meta.url).resolve("axe-core");

describe("the page of who met whom, in a browser", () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  const picture = networkPicture();
  const open = (options: Parameters<typeof openPicture>[2] = {}) => openPicture(browser, picture, options);

  for (const theme of Object.keys(THEMES) as Theme[])
    it(`has no violation for axe-core in the theme ${theme}`, async () => {
      const page = await open({ theme });
      await page.addScriptTag({ path: axe });
      const violations = () =>
        page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
        );
      assert.deepEqual(await violations(), []);
      await page.locator("tbody button").first().click();
      assert.deepEqual(await violations(), []);
      await page.close();
    });

  it("has every pair in a table, and says what it leaves out", async () => {
    const page = await open();
    const rows = await page.locator("tbody tr").allInnerTexts();
    assert.deepEqual(
      rows.map((row) => row.split("\t").slice(0, 3).join(" · ")).sort(),
      [
        "Lena Moss · Daniel Otieno · 1",
        "Lena Moss · Omar Reyes · 1",
        "Lena Moss · Nordic Council · 1",
        "Daniel Otieno · Omar Reyes · 1",
      ].sort(),
    );
    assert.match(await page.locator(".summary").innerText(), /^4 parties · 4 meetings/u);
    await page.close();
  });

  it("goes by keys from node to node, into the words that tell of it, and opens them", async () => {
    const page = await open();
    await page.locator("canvas").focus();
    await page.keyboard.press("Home");
    const first = await page.locator("h2").innerText();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    assert.ok((await page.locator("[aria-live]").innerText()).includes(await page.locator("h2").innerText()));
    await page.keyboard.press("Home");
    assert.equal(await page.locator("h2").innerText(), first);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const said = (await saidBy(page)).at(-1) as { open: { document: string; start: number; end: number } };
    const { document, start, end } = said.open;
    const words = textsOfPicture[document].slice(start, end);
    assert.equal(await page.evaluate("document.activeElement.textContent"), `“${words}”`);
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate("document.activeElement.tagName"), "CANVAS");
    await page.close();
  });

  it("filters by country, kind and month, in the table as in the picture", async () => {
    const page = await open();
    const rowsAre = (count: number) =>
      page.waitForFunction(`document.querySelectorAll("tbody tr").length === ${count}`, undefined, {
        timeout: 20_000,
      });
    await page.locator("#country").selectOption("KEN");
    await rowsAre(2);
    await page.locator("#status").selectOption("held");
    await rowsAre(1);
    await page.locator("#country").selectOption("");
    await rowsAre(3);
    await page.locator("#from").focus();
    await page.keyboard.press("End");
    await rowsAre(2);
    assert.equal(await page.locator("output").innerText(), "2024-10");
    await page.locator("#person").uncheck();
    await rowsAre(0);
    assert.match(await page.locator(".beside").innerText(), /with these filters/u);
    await page.close();
  });

  it("comes back as it was left", async () => {
    const page = await open();
    await page.locator("#name").fill("reyes");
    await page.locator("tbody button").first().click();
    const kept = await page.waitForFunction("kept && kept.state && kept.state.name === 'reyes' && kept");
    const again = await open({ kept: await kept.jsonValue() });
    assert.equal(await again.locator("#name").inputValue(), "reyes");
    assert.match(await again.locator(".summary").innerText(), /2 meetings/u);
    await page.close();
    await again.close();
  });

  it("asks for a file, and makes it as SVG and PNG", async () => {
    const page = await open();
    await page.getByText("Save as SVG…").click();
    assert.deepEqual((await saidBy(page)).at(-1), { save: "svg" });
    for (const format of FORMATS) {
      await tell(page, { make: format });
      await page.waitForFunction(`said.some(({ made }) => made === "${format}")`);
    }
    const made = (await saidBy(page)).slice(-2) as unknown as { made: string; bytes: number[] }[];
    const svg = new TextDecoder().decode(Uint8Array.from(made[0].bytes));
    assert.ok(svg.startsWith("<svg ") && svg.includes("Lena Moss") && svg.includes('fill="#0a5bb5"'), svg);
    assert.ok(!/var\(|color-mix/u.test(svg));
    assert.deepEqual(made[1].bytes.slice(0, 4), [0x89, 0x50, 0x4e, 0x47]);
    await page.close();
  });
});
