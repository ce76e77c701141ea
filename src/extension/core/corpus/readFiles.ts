import type * as vscode from "vscode";
import type { CorpusPort, FileSource } from "../../engine/corpus/corpusPort";
import type { CorpusFile } from "./corpusFiles";

/** So many documents are on their way at once: the worker has work while the next are read. */
const AT_ONCE = 3;

interface Reading {
  readonly port: CorpusPort;
  readonly sourceOf: (file: CorpusFile) => Promise<FileSource | undefined>;
  readonly log: vscode.LogOutputChannel;
  /** Told after each document how many remain. */
  readonly read: (remaining: number) => void;
}

/** Puts the files into the index. Returns how many were left when it was cancelled: 0 if all are in. */
export async function readFiles(
  files: readonly CorpusFile[],
  { port, sourceOf, log, read }: Reading,
  token: vscode.CancellationToken,
): Promise<number> {
  let remaining = files.length;
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      if (token.isCancellationRequested) return;
      try {
        const source = await sourceOf(file);
        if (source) await port.record(source);
      } catch (error) {
        log.warn(`${file.uri}: ${String(error)}`);
      }
      read(--remaining);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return remaining;
}
