import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { NO_LABELS, parseLabels, type EntityLabel, type LabelSet } from "../../engine";
import { Context } from "../contributions";
import type { ContextKeys } from "../util/contextKeys";
import { problemInWords } from "../words/labelWords";

export const LABELS_FILE = "readout.labels.json";

/** The project's own labels, from a file at the top of the workspace; problems are shown in the file itself. */
export class ProjectLabels implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #problems = vscode.languages.createDiagnosticCollection("readout.labels");
  readonly #keys: ContextKeys;
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #labels: LabelSet = NO_LABELS;

  constructor(keys: ContextKeys) {
    this.#keys = keys;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${LABELS_FILE}`);
    const read = () => void this.#read();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#problems,
      watcher,
      watcher.onDidChange(read),
      watcher.onDidCreate(read),
      watcher.onDidDelete(read),
      vscode.workspace.onDidChangeWorkspaceFolders(read),
    );
    read();
  }

  get labels(): LabelSet {
    return this.#labels;
  }

  entity(name: string): EntityLabel | undefined {
    return this.#labels.entities.find((label) => label.name === name);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #read(): Promise<void> {
    const parsed: LabelSet[] = [];
    this.#problems.clear();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const file = vscode.Uri.joinPath(uri, LABELS_FILE);
      let text: string;
      try {
        text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      } catch {
        continue; // Most projects have none.
      }
      const { labels, problems } = parseLabels(text);
      parsed.push(labels);
      this.#problems.set(
        file,
        problems.map((problem) => {
          const range = rangeOf(text, problem.value);
          const message = l10n.t("Readout leaves this label out: {0}", problemInWords(problem));
          return new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
        }),
      );
    }
    this.#labels = {
      entities: parsed.flatMap(({ entities }) => entities),
      attributes: parsed.flatMap(({ attributes }) => attributes),
    };
    this.#keys.set(Context.attributes, this.#labels.attributes.length > 0);
    this.#changed.fire();
  }
}

/** The line that holds the value, or the first. */
function rangeOf(text: string, value: string): vscode.Range {
  const lines = text.split("\n");
  const found = value === "" ? -1 : lines.findIndex((line) => line.includes(value));
  const line = Math.max(0, found);
  return new vscode.Range(line, 0, line, lines[line].length);
}
