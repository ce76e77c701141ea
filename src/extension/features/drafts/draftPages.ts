import * as vscode from "vscode";
import { Scheme } from "../../core/schemes";
import { PAGE, type ShownFinding } from "./draftDiagnostics";

const FOLDER = "docs";
/** Passages that are kept for the editors that show them. */
const MOST_KEPT = 40;

/** Read-only documents: the page about what is found, and the passages that are compared side by side. */
export class DraftPages implements vscode.Disposable {
  readonly #passages = new Map<string, string>();
  readonly #subscription: vscode.Disposable;
  #next = 0;

  constructor(extensionUri: vscode.Uri) {
    this.#subscription = vscode.workspace.registerTextDocumentContentProvider(Scheme.draft, {
      provideTextDocumentContent: async ({ path }) => {
        if (path !== `/${PAGE}`) return this.#passages.get(path) ?? "";
        const file = vscode.Uri.joinPath(extensionUri, FOLDER, PAGE);
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      },
    });
  }

  /** The addresses of the source's passage and of the draft's. */
  passagesOf({ finding, texts }: ShownFinding): readonly [source: vscode.Uri, draft: vscode.Uri] {
    const { span, source } = finding;
    return [
      this.#keep(source?.quote ?? "", "source"),
      this.#keep(texts.draft.slice(span.start, span.end), "draft"),
    ];
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #keep(text: string, name: string): vscode.Uri {
    const path = `/${this.#next++}/${name}.txt`;
    this.#passages.set(path, `${text}\n`);
    for (const old of this.#passages.keys()) {
      if (this.#passages.size <= MOST_KEPT) break;
      this.#passages.delete(old);
    }
    return vscode.Uri.from({ scheme: Scheme.draft, path });
  }
}
