// Draws media/icon.png, the picture of the extension in its gallery, from media/icon.svg: node scripts/icon.mjs
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./host/browser.mjs";
import { ROOT } from "./host/paths.mjs";

const SIZE = 256;
const svg = readFileSync(join(ROOT, "media", "icon.svg"), "utf8");
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: join(ROOT, "media", "icon.png"), omitBackground: true });
} finally {
  await browser.close();
}
