import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Span } from "../../../engine";
import { documentsInWords } from "../../words/countWords";
import { revealAt } from "../../shown/reveal";
import { changeInWords, sumInWords } from "./changeWords";
import type { TriedOut } from "./tryOut";

interface RowItem extends vscode.QuickPickItem {
  readonly takes?: "line" | "rest";
  readonly place?: { readonly uri: vscode.Uri; readonly span: Span };
}

/** What the person may do with a line that is offered. */
export interface Choices {
  readonly line: string;
  /** The name of the list's file. */
  readonly file: string;
  readonly write: () => Promise<unknown>;
  /** Looks at all documents, however long that takes. */
  readonly lookAtAll: () => Promise<TriedOut | null>;
}

/**
 * Shows what a line of the list would change, document by document with the words, before it is taken: the first row takes
 * it, every other opens its place.
 */
export function showPreview(tried: TriedOut, choices: Choices): void {
  const box = vscode.window.createQuickPick<RowItem>();
  const show = (found: TriedOut): void => {
    box.title = choices.line;
    box.items = rowsOf(found, choices);
  };
  box.placeholder = l10n.t("Take the line, or open a place that it would change");
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.keepScrollPosition = true;
  const gone = vscode.Disposable.from(
    box,
    box.onDidAccept(() => {
      const [item] = box.selectedItems;
      if (item?.takes === "rest") {
        box.busy = true;
        void choices.lookAtAll().then((all) => {
          box.busy = false;
          if (all) show(all);
        });
        return;
      }
      box.hide();
      if (item?.takes === "line") void choices.write();
      else if (item?.place) void revealAt(item.place.uri, item.place.span);
    }),
  );
  box.onDidHide(() => void gone.dispose());
  show(tried);
  box.show();
}

/** The rows of the box: the line to be taken, what was left out, then the places by document. */
export function rowsOf(
  { documents, looked, left }: TriedOut,
  { line, file }: Pick<Choices, "line" | "file">,
): RowItem[] {
  const places = documents.reduce((sum, { changes }) => sum + changes.length, 0);
  const rows: RowItem[] = [
    {
      label: `$(mortar-board) ${l10n.t("Write “{0}” into {1}", line, file)}`,
      description: sumInWords(places, documents.length),
      alwaysShow: true,
      takes: "line",
    },
  ];
  if (left > 0)
    rows.push({
      label: `$(warning) ${l10n.t("Not all: look at {0} more that have the words", documentsInWords(left))}`,
      description: l10n.t("{0} were looked at", documentsInWords(looked)),
      alwaysShow: true,
      takes: "rest",
    });
  for (const { uri, name, changes } of documents) {
    rows.push({ label: name, kind: vscode.QuickPickItemKind.Separator });
    for (const change of changes)
      rows.push({
        label: change.words.replace(/\s+/gu, " "),
        description: l10n.t("line {0}: {1}", change.line, changeInWords(change)),
        place: { uri, span: change.span },
      });
  }
  return rows;
}
