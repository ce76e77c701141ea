// Imports modules of the engine into a build script, so that both cut and hash words alike.
import { build } from "esbuild";
import { join } from "node:path";

const engine = join(import.meta.dirname, "..", "..", "src", "engine");

export async function importEngine(modules) {
  const contents = modules.map((name) => `export * from ${JSON.stringify(join(engine, name))};`).join("\n");
  const result = await build({
    stdin: { contents, resolveDir: engine, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    target: "es2022",
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString("base64")}`
  );
}
