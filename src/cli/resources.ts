import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MODEL_NAMES, type Resources } from "../engine";

/** Reads the engine's data as the build lays it out: `dist/` for lexicons, `models/` for weights. */
export function readResources(root: string): Resources {
  const bytes = (path: string) => (existsSync(path) ? new Uint8Array(readFileSync(path)) : null);
  const models: { [name: string]: Uint8Array } = {};
  for (const name of MODEL_NAMES) {
    const weights = bytes(join(root, "models", `${name}.bin`));
    if (weights) models[name] = weights;
  }
  const lexicons = JSON.parse(
    readFileSync(join(root, "dist", "lexicons.json"), "utf8"),
  ) as Resources["lexicons"];
  return { models, lexicons, gazetteer: bytes(join(root, "dist", "gazetteer.bin")) };
}
