import * as l10n from "@vscode/l10n";
import { findNodeAtLocation, parseTree, type ParseError } from "jsonc-parser";
import * as vscode from "vscode";
import { NO_LABELS, parseLabels, type EntityLabel, type LabelProblem, type LabelSet } from "../../engine";
import { Context, OWN_KEYS, ownContext } from "../manifest/contexts";
import type { ContextKeys } from "../util/contextKeys";
import { problemInWords } from "../words/labelWords";
import { nameOwnTypes } from "../words/typeWords";

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
          const range = rangeOf(text, problem);
          const isOfLabel = /^(?:entities|attributes)\.\d/u.test(problem.path);
          const message = isOfLabel
            ? l10n.t("Readout leaves this label out: {0}", problemInWords(problem))
            : l10n.t("Readout cannot use this: {0}", problemInWords(problem));
          return new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
        }),
      );
    }
    this.#labels = {
      entities: parsed.flatMap(({ entities }) => entities),
      attributes: parsed.flatMap(({ attributes }) => attributes),
    };
    nameOwnTypes(this.#labels.entities);
    this.#keys.set(Context.attributes, this.#labels.attributes.length > 0);
    const numbers = [...this.#labels.entities, ...this.#labels.attributes].map(({ shortcut }) => shortcut);
    for (const shortcut of OWN_KEYS) this.#keys.set(ownContext(shortcut), numbers.includes(shortcut));
    this.#changed.fire();
  }
}

/** Where the value at the path stands; the key of an unknown field; the nearest thing around what is missing. */
function rangeOf(text: string, problem: LabelProblem): vscode.Range {
  const path = problem.path
    .split(".")
    .filter(Boolean)
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
  const root = parseTree(text);
  let node = root;
  for (let length = path.length; root && length >= 0; length--) {
    node = findNodeAtLocation(root, path.slice(0, length));
    if (node) break;
  }
  const isKey = problem.code === "labels.unknownField" && node?.parent?.type === "property";
  const found = isKey ? node?.parent?.children?.[0] : node;
  const [offset, length] = found && path.length > 0 ? [found.offset, found.length] : errorIn(text);
  const before = text.slice(0, offset).split("\n");
  const words = text.slice(offset, offset + length).split("\n");
  const [line, column] = [before.length - 1, before[before.length - 1].length];
  // Of what spans lines only the first is marked.
  return new vscode.Range(line, column, line, column + words[0].trimEnd().length);
}

/** Where it ceases to be JSON; the beginning, if it is. */
function errorIn(text: string): readonly [offset: number, length: number] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  return errors[0] ? [errors[0].offset, Math.max(1, errors[0].length)] : [0, 1];
}
