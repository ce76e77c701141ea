// Which treebank sentences go into training and which measure.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readTreebank, type GoldSentence } from "./conllu";

export interface Treebanks {
  /** GUM's training part and all of EWT. */
  readonly train: GoldSentence[];
  /** News documents of GUM's dev and test parts. */
  readonly news: GoldSentence[];
  /** All documents of GUM's dev part. */
  readonly dev: GoldSentence[];
}

export function readTreebanks(folder: string): Treebanks {
  const split = (name: string) => {
    const text = readFileSync(join(folder, "gum", "splits.md"), "utf8");
    const section = text.split(/^## /mu).find((part) => part.startsWith(`${name}\n`)) ?? "";
    return new Set([...section.matchAll(/\* (\S+)/gu)].map((match) => match[1]));
  };
  const dev = split("dev");
  const held = new Set([...dev, ...split("test"), ...split("test2")]);
  const files = (corpus: string) =>
    readdirSync(join(folder, corpus))
      .filter((file) => file.endsWith(".conllu"))
      .sort()
      .map((file) => join(folder, corpus, file));
  const gum = files("gum");
  const read = (paths: string[]) => paths.flatMap(readTreebank);
  const document = (path: string) => basename(path, ".conllu");
  return {
    train: [...read(gum.filter((path) => !held.has(document(path)))), ...read(files("ewt"))],
    news: read(gum.filter((path) => held.has(document(path)) && document(path).includes("_news_"))),
    dev: read(gum.filter((path) => dev.has(document(path)))),
  };
}

/** The 1,000 sentences that only measure; empty if they are not there. */
export function readPud(folder: string): GoldSentence[] {
  const path = join(folder, "..", "eval", "pud", "en_pud-ud-test.conllu");
  return existsSync(path) ? readTreebank(path) : [];
}
