import * as l10n from "@vscode/l10n";
import { findNodeAtLocation, type ParseError, parseTree } from "jsonc-parser";
import * as vscode from "vscode";
import type { LabelProblem } from "../../../engine";
import type { LabelFile, ProjectLabels } from "../../core/labels/projectLabels";
import { problemInWords } from "./labelWords";

/** Shows in the files of labels what is wrong with them. */
export class LabelProblems implements vscode.Disposable {
  readonly #problems = vscode.languages.createDiagnosticCollection("readout.labels");
  readonly #subscriptions: vscode.Disposable;

  constructor(labels: ProjectLabels) {
    this.#subscriptions = vscode.Disposable.from(
      this.#problems,
      labels.onDidChange(() => this.#show(labels.files)),
    );
    this.#show(labels.files);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(files: readonly LabelFile[]): void {
    this.#problems.clear();
    for (const { uri, text, problems } of files) {
      this.#problems.set(
        uri,
        problems.map((problem) => diagnosticOf(text, problem)),
      );
    }
  }
}

function diagnosticOf(text: string, problem: LabelProblem): vscode.Diagnostic {
  const isOfLabel = /^(?:entities|attributes)\.\d/u.test(problem.path);
  const message = isOfLabel
    ? l10n.t("Readout leaves this label out: {0}", problemInWords(problem))
    : l10n.t("Readout cannot use this: {0}", problemInWords(problem));
  return new vscode.Diagnostic(rangeOf(text, problem), message, vscode.DiagnosticSeverity.Error);
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
