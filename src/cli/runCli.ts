import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { globSync } from "tinyglobby";
import { createAnnotator, toScheme } from "../engine";
import { readResources } from "./resources";

export async function runCli(args: readonly string[], io: NodeJS.Process): Promise<number> {
  const program = new Command("readout");
  program
    .command("annotate")
    .option("--format <format>", "json or outline", "json")
    .argument("<files...>")
    .action((files: string[]) => {
      const annotator = createAnnotator(readResources(join(__dirname, "..")));
      const paths = globSync(files)
        .filter((path) => /\.(?:txt|md|seed|readout)$/u.test(path))
        .sort();
      for (const path of paths) {
        const text = readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
        io.stdout.write(JSON.stringify(toScheme(path, annotator.annotate(text))) + "\n");
      }
    });
  await program.parseAsync(args, { from: "user" });
  return 0;
}
