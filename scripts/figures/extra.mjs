// Sections of the table that come from evaluations of single stages; each script prints Markdown or nothing.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const scripts = ["tagger", "parser", "patterns"];

export function extraSections() {
  return scripts
    .map((name) => join(import.meta.dirname, "..", "evaluate", `${name}.mjs`))
    .filter((file) => existsSync(file))
    .map((file) =>
      execFileSync(process.execPath, ["--import=tsx", file, "--markdown"], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      }),
    );
}
