// Writes package.json's contributions from the tables in src/extension/manifest: npm run manifest
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contributes } from "../src/extension/manifest/contributes";

const root = join(import.meta.dirname, "..");
const file = join(root, "package.json");

interface Manifest {
  readonly contributes: Readonly<Record<string, unknown>>;
}

const before = readFileSync(file, "utf8");
const manifest = JSON.parse(before) as Manifest;
const made = { ...manifest, contributes: { ...manifest.contributes, ...contributes() } };
const after = `${JSON.stringify(made, null, 2)}\n`;

const words = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8")) as Record<string, unknown>;
const missing = [...after.matchAll(/"%([^%"\s]+)%"/gu)]
  .map(([, key]) => key)
  .filter((key) => !(key in words));
const complaints = missing.map((key) => `package.nls.json has no "${key}".`);

if (process.argv.includes("--check")) {
  if (after !== before)
    complaints.push("package.json is not what the tables say: npm run manifest writes it.");
} else if (complaints.length === 0) writeFileSync(file, after);

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
