import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { EntityLookup, finish, hitSummary, joinEntities, selectStatements } from "../../../../../src/engine";
import { launchBrowser } from "../../../../../scripts/host/browser.mjs";
import { openPicture, saidBy, tell, type Theme, THEMES } from "../../../../support/picturePage";
import { pictureRecords, speakersPicture, timelinePicture } from "../../../../support/pictures";

const axe = createRequire(import.meta.url).resolve("axe-core");

describe("the pages with bars, in a browser", () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  const pictures = { timeline: timelinePicture(), speakers: speakersPicture() };
  for (const [name, picture] of Object.entries(pictures))
    for (const theme of Object.keys(THEMES) as Theme[])
      it(`have no violation for axe-core: ${name}, ${theme}`, async () => {
        const page = await openPicture(browser, picture, { theme });
        await page.addScriptTag({ path: axe });
        const violations = () =>
          page.evaluate(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
          );
        assert.deepEqual(await violations(), []);
        await page.locator("rect.mark").first().click();
        assert.deepEqual(await violations(), []);
        await page.close();
      });

  it("list the meetings behind a bar, found by keys, whose words open", async () => {
    const page = await openPicture(browser, pictures.timeline);
    await page.locator("rect.mark[tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    assert.match(await page.locator("h2").innerText(), /^2024-09/u);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const said = (await saidBy(page)).at(-1) as { open: { document: string } };
    assert.equal(said.open.document, "quito.txt");
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate("document.activeElement.tagName"), "rect");
    await page.keyboard.press("Escape");
    assert.ok(await page.locator("table").isVisible());
    await page.close();
  });

  it("ask for the statements behind a bar, and show those that are told, as words", async () => {
    const page = await openPicture(browser, pictures.speakers);
    await page.locator("rect.mark.direct").first().click();
    const asked = (await saidBy(page)).at(-1) as {
      ask: number;
      selection: { speaker: { document: string; start: number }; forms: ("direct" | "mixed")[] };
    };
    assert.deepEqual(asked.selection.forms, ["direct", "mixed"]);
    const records = pictureRecords();
    const lookup = new EntityLookup(finish(joinEntities(records)));
    const hits = selectStatements(records, asked.selection, lookup).map(hitSummary);
    await tell(page, { told: { number: asked.ask - 1, hits: [], total: 0 } });
    await tell(page, { told: { number: asked.ask, hits, total: 7 } });
    await page.locator(".told li").nth(2).waitFor();
    const rows = await page.locator(".told li").allInnerTexts();
    assert.ok(
      rows.some((row) => row.includes("The ferry <must> sail")),
      rows.join("\n"),
    );
    assert.equal(rows.at(-1), "Show 5 more");
    await page.close();
  });

  it("have all in a table, narrowed as the chart is", async () => {
    const page = await openPicture(browser, pictures.speakers);
    const rows = () => page.locator("tbody tr").allInnerTexts();
    assert.deepEqual(
      (await rows()).map((row) => row.split("\t").map((cell) => cell.trim())),
      [
        ["Daniel Otieno", "2", "6", "3"],
        ["Omar Reyes", "1", "0", "5"],
      ],
    );
    await page.locator("#country").selectOption("ECU");
    assert.equal((await rows()).length, 1);
    assert.equal(await page.locator("rect.mark").count(), 1);
    await page.close();
  });

  it("are made as SVG and PNG", async () => {
    const page = await openPicture(browser, pictures.timeline);
    for (const make of ["svg", "png"] as const) {
      await tell(page, { make });
      await page.waitForFunction(`said.some(({ made }) => made === "${make}")`);
    }
    const made = (await saidBy(page)).slice(-2) as unknown as { bytes: number[] }[];
    const svg = new TextDecoder().decode(Uint8Array.from(made[0].bytes));
    assert.ok(svg.startsWith("<svg ") && svg.includes("2024-09"), svg);
    assert.deepEqual(made[1].bytes.slice(1, 4), [0x50, 0x4e, 0x47]);
    await page.close();
  });

  it("come back as they were left", async () => {
    const page = await openPicture(browser, pictures.timeline);
    await page.locator("rect.mark.meeting").last().click();
    const heading = await page.locator("h2").innerText();
    const kept = await page.waitForFunction("kept && kept.state && kept.state.chosen && kept");
    const again = await openPicture(browser, pictures.timeline, { kept: await kept.jsonValue() });
    await again.locator("h2").waitFor();
    assert.equal(await again.locator("h2").innerText(), heading);
    await page.close();
    await again.close();
  });
});
