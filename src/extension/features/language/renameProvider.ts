import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { Core } from "../../core/core";
import { rename } from "../../core/decisions/edits";
import { toRange } from "../../core/util/convert";
import { situationOf } from "../../shown/asking/asked";
import { tell } from "../../shown/asking/tell";
import { type Subject, subjectAt } from "./subject";

type Renaming = Pick<Core, "service" | "decisions">;
type Named = Extract<Subject, { kind: "mention" }>;

/**
 * F2: gives whoever is under the cursor another canonical name. That is a decision of the person like any other, kept and
 * undone with them; not a letter of the text changes.
 */
export class AnnotationRenameProvider implements vscode.RenameProvider {
  readonly #core: Renaming;

  constructor(core: Renaming) {
    this.#core = core;
  }

  /** The canonical name is what is renamed, be the words under the cursor “Hussein” or “he”. */
  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<{ range: vscode.Range; placeholder: string } | undefined> {
    const found = await this.#namedAt(document, position, token);
    return found && { range: toRange(document, found.named.span), placeholder: found.named.entity.name };
  }

  /** The edit of the text is empty: what changes is what has been decided about it. */
  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const found = await this.#namedAt(document, position, token);
    if (!found) return undefined;
    const { annotated, named } = found;
    const name = newName.replace(/\s+/gu, " ").trim();
    if (name === "") throw new Error(l10n.t("A name needs at least one letter."));
    if (name !== named.entity.name) {
      const { decisions } = this.#core;
      decisions.commit(document, rename(situationOf({ decisions }, annotated), named.entity, name));
      tell(l10n.t("{0} is called {1} now; the text stays as it is", named.entity.name, name));
    }
    return new vscode.WorkspaceEdit();
  }

  /** Undefined for a document that is not annotated; an error, which the editor shows, where there is no name. */
  async #namedAt(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<{ readonly annotated: AnnotatedDocument; readonly named: Named } | undefined> {
    const annotated = await this.#core.service.current(document);
    if (!annotated || token.isCancellationRequested) return undefined;
    const named = subjectAt(annotated.index, document.offsetAt(position));
    if (named?.kind !== "mention") throw new Error(l10n.t("There is no name here to be changed."));
    return { annotated, named };
  }
}
