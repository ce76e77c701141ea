import * as vscode from "vscode";
import type { AnnotationService } from "../../core/annotations/annotationService";
import { AnnotationsChange } from "../../core/annotations/annotationsChange";
import { readSettings } from "../../core/settings";
import { toRange, toSpan } from "../../core/util/convert";
import { LANGUAGE } from "../../manifest/languages";
import { ruleInWords } from "../../words/ruleWords";
import { hintsIn } from "./hints";

const EDITOR_SETTING = "editor.inlayHints.enabled";

/**
 * Writes behind “He” who that is, and behind “Tuesday” which day. Whether hints show is the editor’s own setting: in seed
 * documents, unless the person sets another value, they do while Ctrl+Alt is held. The editor’s default for other
 * languages, to show them always, is meant for code: there they show only where the person has set it.
 */
export class AnnotationHintProvider implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #service: AnnotationService;
  readonly #change: AnnotationsChange;
  readonly onDidChangeInlayHints: vscode.Event<void>;

  constructor(service: AnnotationService) {
    this.#service = service;
    this.#change = new AnnotationsChange(service, ["readout.inlayHints", EDITOR_SETTING]);
    this.onDidChangeInlayHints = this.#change.event;
  }

  async provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlayHint[] | undefined> {
    const wanted = readSettings(document).inlayHints;
    if (!areAsked(document) || !(wanted.references || wanted.dates)) return [];
    const annotated = await this.#service.current(document);
    if (!annotated || token.isCancellationRequested) return undefined;
    const { index, source } = annotated;
    return hintsIn(index, source, toSpan(document, range), wanted).map(({ at, label, rule, target }) => {
      const part = new vscode.InlayHintLabelPart(label);
      part.tooltip = ruleInWords(rule);
      if (target) part.location = new vscode.Location(document.uri, toRange(document, target));
      return new vscode.InlayHint(document.positionAt(at), [part]);
    });
  }

  dispose(): void {
    this.#change.dispose();
  }
}

/** In seed documents the manifest says when hints show; elsewhere somebody must have said that they do. */
function areAsked(document: vscode.TextDocument): boolean {
  if (document.languageId === LANGUAGE) return true;
  const set = vscode.workspace.getConfiguration(undefined, document).inspect(EDITOR_SETTING);
  return [
    set?.globalValue,
    set?.workspaceValue,
    set?.workspaceFolderValue,
    set?.globalLanguageValue,
    set?.workspaceLanguageValue,
    set?.workspaceFolderLanguageValue,
  ].some((value) => value !== undefined);
}
