// Packs lexicons/*.tsv into one file without comments. Used by the build and by tests.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Name → rows of every lexicon, comment lines and blank lines removed.
 * @returns {Record<string, string>}
 */
export function readLexicons() {
  const files = readdirSync(join(root, "lexicons")).filter((file) => file.endsWith(".tsv"));
  /** @param {string} file */
  const rows = (file) =>
    readFileSync(join(root, "lexicons", file), "utf8")
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== "" && !line.startsWith("#"))
      .join("\n");
  return Object.fromEntries(files.map((file) => [basename(file, ".tsv"), rows(file)]));
}

export function packResources() {
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist", "lexicons.json"), JSON.stringify(readLexicons()));
}

/**
 * The engine's resources as a test or a script needs them, read from the source folders.
 * @returns {import("../src/engine").Resources}
 */
export function readResources() {
  /** @param {...string} path */
  const bytes = (...path) =>
    existsSync(join(root, ...path)) ? new Uint8Array(readFileSync(join(root, ...path))) : null;
  /** @type {Record<string, Uint8Array | undefined>} */
  const models = {};
  for (const file of readdirSync(join(root, "models")).filter((name) => name.endsWith(".bin")))
    models[basename(file, ".bin")] = bytes("models", file) ?? undefined;
  const gazetteer = bytes("dist", "gazetteer.bin");
  if (!gazetteer) throw new Error("dist/gazetteer.bin is not there: run `npm run build` first.");
  return { models, lexicons: readLexicons(), gazetteer };
}
