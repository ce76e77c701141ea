import { withoutUnseen } from "../text/unseen";
import type { Block, HrefOf, Page, Run } from "./page";

/** The page as Markdown (GitHub's, for its tables), in pieces. Words of documents are plain text in it: no mark, link or HTML. */
export function* pageMarkdown({ title, blocks }: Page, hrefOf: HrefOf): Generator<string> {
  yield `# ${escape(title)}\n`;
  for (const block of blocks) {
    yield "\n";
    yield* blockOf(block, hrefOf);
  }
}

function* blockOf(block: Block, hrefOf: HrefOf): Generator<string> {
  const line = (runs: readonly Run[]) => runs.map((run) => runOf(run, hrefOf)).join("");
  switch (block.kind) {
    case "heading":
      yield `${"#".repeat(block.level)} ${escape(block.text)}\n`;
      return;
    case "paragraph":
      yield `${line(block.runs)}\n`;
      return;
    case "list":
      for (const [at, item] of block.items.entries())
        yield `${block.ordered ? `${at + 1}.` : "-"} ${line(item)}\n`;
      return;
    case "table": {
      const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
      yield row(block.head.map(escape)) + row(block.head.map(() => "---"));
      for (const cells of block.rows) yield row(cells.map(line));
    }
  }
}

const AROUND = { strong: "**", quiet: "_", quote: "", added: "**", removed: "~~" } as const;

function runOf({ text, style, link }: Run, hrefOf: HrefOf): string {
  // Marks of emphasis must touch the words.
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
  if (words === "") return escape(text);
  const mark = style ? AROUND[style] : "";
  const set = `${mark}${escape(words)}${mark}`;
  const href = link ? hrefOf(link) : null;
  const linked = href === null ? set : `[${set}](${href.replace(/[()\s<>]/gu, encode)})`;
  return `${before && " "}${linked}${after && " "}`;
}

const encode = (sign: string): string =>
  sign === "(" ? "%28" : sign === ")" ? "%29" : encodeURIComponent(sign);

/** On one line, and nothing in it is read as Markdown or turns the direction of what follows. */
const escape = (text: string): string =>
  withoutUnseen(text.replace(/\s+/gu, " "))
    .replace(/[\\`*_[\]<>|~#&]/gu, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`)
    .replace(/^([-+])(?=\s|$)/u, String.raw`\$1`);
