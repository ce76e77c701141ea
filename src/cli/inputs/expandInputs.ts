import { stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { convertPathToPattern, glob, isDynamicPattern } from "tinyglobby";
import { WORDS_FILE } from "../../engine";

/** One thing to read: a file, the standard input, or an argument that leads to nothing, with the reason. */
export type Input =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "stdin" }
  | { readonly kind: "failure"; readonly name: string; readonly reason: string };

/** What counts as a document when a folder is given; a file that is named itself may have any ending. */
const DOCUMENTS = "**/*.{txt,md,seed,readout}";
const IGNORED = ["**/node_modules/**", `**/${WORDS_FILE}`];

/** Turns the arguments of a command into inputs, in the order given, folders and globs sorted, each file once. */
export async function expandInputs(names: readonly string[]): Promise<Input[]> {
  const seen = new Set<string>();
  const inputs: Input[] = [];
  for (const name of names) {
    for (const input of await expand(name)) {
      const key =
        input.kind === "file" ? resolve(input.path) : input.kind === "stdin" ? "-" : `!${input.name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      inputs.push(input);
    }
  }
  return inputs;
}

async function expand(name: string): Promise<Input[]> {
  if (name === "-") return [{ kind: "stdin" }];
  const found = await stat(name).catch(() => null);
  if (found?.isDirectory()) {
    const folder = name.replace(/[\\/]+$/u, "") || name;
    return files(name, `${convertPathToPattern(folder)}/${DOCUMENTS}`, "holds no text documents");
  }
  if (found) return [{ kind: "file", path: name }];
  if (isDynamicPattern(name)) return files(name, name, "matches no file");
  return [{ kind: "failure", name, reason: "does not exist" }];
}

async function files(name: string, pattern: string, otherwise: string): Promise<Input[]> {
  const paths = await glob(pattern, {
    ignore: IGNORED,
    absolute: isAbsolute(name),
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  if (paths.length === 0) return [{ kind: "failure", name, reason: otherwise }];
  return paths.sort().map((path) => ({ kind: "file", path }));
}
