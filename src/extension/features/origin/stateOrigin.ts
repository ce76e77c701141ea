import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Origin } from "../../../engine";
import { annotatedFor } from "../../core/annotatedFor";
import type { Core } from "../../core/core";
import type { Handler } from "../../core/handlers";
import { tell } from "../../shown/asking/tell";
import { originEdit } from "./originEdit";

type Field = Exclude<keyof Origin, "title">;

/**
 * Asks who published the document, where, and on what day, and writes it above the text, as front matter. A caller that
 * knows hands it over as the second argument.
 */
export function stateOrigin(core: Core): Handler {
  return async (uri, known) => {
    const annotated = await annotatedFor(core, uri);
    if (!annotated) return undefined;
    const { document, set } = annotated;
    const stated = isOrigin(known) ? known : await askOrigin(set.origin ?? null);
    if (!stated) return undefined;
    const edit = originEdit(document.getText(), stated);
    if (!edit) {
      void vscode.window.showWarningMessage(
        l10n.t("Readout could not write into the front matter of this document. Please edit it by hand."),
      );
      return undefined;
    }
    const change = new vscode.WorkspaceEdit();
    const range = new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end));
    change.replace(document.uri, range, edit.text);
    if (await vscode.workspace.applyEdit(change)) tell(l10n.t("source and date stated above the text"));
    return undefined;
  };
}

const isOrigin = (value: unknown): value is Partial<Origin> =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((field) => field === null || typeof field === "string");

/** Undefined where the person breaks off, or states nothing. What is left empty is not stated. */
async function askOrigin(before: Origin | null): Promise<Partial<Origin> | undefined> {
  const stated: Partial<Record<Field, string>> = {};
  const questions: readonly (readonly [Field, vscode.InputBoxOptions])[] = [
    ["date", { prompt: l10n.t("Day of publication, such as 2026-05-31"), validateInput: dayProblem }],
    ["publisher", { prompt: l10n.t("Who published it, such as The Oslo Herald") }],
    ["url", { prompt: l10n.t("Web address"), validateInput: addressProblem }],
  ];
  for (const [step, [field, options]] of questions.entries()) {
    const answer = await vscode.window.showInputBox({
      ...options,
      title: l10n.t("Source and Date ({0} of {1})", step + 1, questions.length),
      placeHolder: l10n.t("Leave empty what is not known"),
      value: before?.[field] ?? "",
      ignoreFocusOut: true,
    });
    if (answer === undefined) return undefined;
    if (answer.trim() !== "") stated[field] = answer.trim();
  }
  return Object.keys(stated).length > 0 ? stated : undefined;
}

function dayProblem(value: string): string | undefined {
  const day = value.trim();
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
  return day === "" || isDay ? undefined : l10n.t("Write year, month and day: 2026-05-31");
}

const addressProblem = (value: string): string | undefined =>
  value.trim() === "" || /^https?:\/\/\S+$/u.test(value.trim())
    ? undefined
    : l10n.t("A web address begins with https:// and has no spaces");
