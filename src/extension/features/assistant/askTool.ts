import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { ToolAnswer } from "../../../engine";
import type { Core } from "../../core/core";
import type { Corpus, ShowReading } from "../../core/corpus/corpus";
import { showReadingOf } from "../../core/corpus/showReading";
import { currentText } from "../../core/folder/folderReader";

/** So many texts are read and handed over together. */
const AT_ONCE = 32;
/** Documents that change while they are read are asked for again, so often. */
const MOST_ROUNDS = 4;

/** Asks the tools of the engine about the folders of the workspace, wherever the index lives. */
export class ToolAsker {
  readonly #core: Pick<Core, "corpus" | "log">;
  #next = 1;

  constructor(core: Pick<Core, "corpus" | "log">) {
    this.#core = core;
  }

  /** Reads folders that were never read first. Throws `CancellationError`, and errors in words for the person. */
  async ask(tool: string, input: unknown, token: vscode.CancellationToken): Promise<ToolAnswer> {
    const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
    if (folders.length === 0) throw new Error(l10n.t("Open a folder: Readout looks in its documents."));
    const { corpus } = this.#core;
    await readFirst(corpus, folders, token);
    const id = this.#next++;
    const stop = token.onCancellationRequested(() => void corpus.port.stopTool(id));
    try {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        if (token.isCancellationRequested) break;
        const unread = corpus.status.remaining;
        const outcome = await corpus.port.useTool({ id, tool, input, folders: folders.map(String), unread });
        if (outcome.kind === "answer") return outcome.answer;
        if (outcome.kind === "stopped") break;
        await this.#give(outcome.uris, token);
      }
    } finally {
      stop.dispose();
    }
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    throw new Error(l10n.t("The documents change faster than they can be read. Try again."));
  }

  async #give(uris: readonly string[], token: vscode.CancellationToken): Promise<void> {
    for (let at = 0; at < uris.length && !token.isCancellationRequested; at += AT_ONCE) {
      const texts = uris.slice(at, at + AT_ONCE).map(async (uri) => {
        const text = await currentText(vscode.Uri.parse(uri, true), this.#core);
        return [uri, text ?? null] as const;
      });
      await this.#core.corpus.port.giveTexts(await Promise.all(texts));
    }
  }
}

/** What was read before is true of the folder anyway. */
async function readFirst(
  corpus: Corpus,
  folders: readonly vscode.Uri[],
  token: vscode.CancellationToken,
): Promise<void> {
  await corpus.restore();
  for (const folder of folders) {
    if (!corpus.covers(folder)) await corpus.refresh(folder, alsoStoppedBy(token, showReadingOf(folder)));
    if (token.isCancellationRequested) throw new vscode.CancellationError();
  }
}

/** The assistant may stop it, as the person may in the notification. */
const alsoStoppedBy =
  (token: vscode.CancellationToken, show: ShowReading): ShowReading =>
  (count, read) =>
    show(count, async (told, own) => {
      const either = new vscode.CancellationTokenSource();
      const stops = [token, own].map((one) => one.onCancellationRequested(() => either.cancel()));
      if (token.isCancellationRequested || own.isCancellationRequested) either.cancel();
      try {
        await read(told, either.token);
      } finally {
        vscode.Disposable.from(...stops, either).dispose();
      }
    });
