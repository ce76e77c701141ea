// Tokens per second of a stage of the syntax, on one core, over English text (the texts of the treebanks' news).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { tsImport } from "tsx/esm/api";
import { shared } from "../shared.mjs";

const root = join(import.meta.dirname, "..", "..");

/** Runs the bundled engine code, as it ships; `stage` is "tokenize", "tag" or "parse". The best of five runs. */
export async function measureSpeed(stage, folder = shared("gold", "train")) {
  const { readTreebanks } = await tsImport("../train/corpora.ts", import.meta.url);
  const { news } = readTreebanks(folder);
  const text = news.map((sentence) => sentence.text).join("\n");
  const source = `
    import { createParser } from "./src/engine/syntax/parser";
    import { createTagger } from "./src/engine/syntax/tagger";
    import { splitSentences } from "./src/engine/tokens/sentences";
    import { tokenize } from "./src/engine/tokens/tokenize";
    import { readWordClusters } from "./src/engine/perceptron/wordClusters";
    export { createParser, createTagger, splitSentences, tokenize, readWordClusters };
  `;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  const bundle = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
  const { createParser, createTagger, splitSentences, tokenize, readWordClusters } = await import(bundle);
  const weights = (name) => new Uint8Array(readFileSync(join(root, "models", `${name}.bin`)));
  const clusters = readWordClusters(weights("clusters"));
  const tagger = createTagger(weights("tagger"), clusters);
  const parser = createParser(weights("parser"), clusters);
  const lines = Array.from({ length: 10 }, () => text.split("\n")).flat();
  const stages = {
    tokenize: (line) => tokenize(line),
    tag: ({ tokens, sentences }) => tagger.tag(tokens, sentences),
    parse: ({ tokens, sentences, tags }) => sentences.map((sentence) => parser.parse(tokens, tags, sentence)),
  };
  const prepared = lines.map((line) => {
    const tokens = tokenize(line);
    const sentences = splitSentences(tokens);
    return { tokens, sentences, tags: tagger.tag(tokens, sentences) };
  });
  const count = prepared.reduce((sum, { tokens }) => sum + tokens.count, 0);
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    for (const input of stage === "tokenize" ? lines : prepared) stages[stage](input);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, count / ((user + system) / 1e6));
  }
  return { tokensPerSecond: Math.round(best / 1000) * 1000 };
}
