import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { addEntry, type WordEntry } from "../../../engine";
import { OwnWords } from "../../core/words/ownWords";
import { toRange } from "../../core/util/convert";

/** The list for a document as a text in the editor; it is made where there is none. Undefined outside the workspace. */
export async function listFor(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const place = OwnWords.place(uri);
  if (!place) return undefined;
  try {
    await vscode.workspace.fs.stat(place.file);
  } catch {
    const head = [
      l10n.t("Your own words for Readout, one entry a line; what stands behind a number sign is a remark."),
      "person: Bo Ek = Bobby, Mr. Ek",
      "organization: Kyiv Post = the Post",
      "never: Strategic Partnership",
      "verb: trumpet = warn",
      "meeting: huddle = confer",
      "role: high envoy",
    ];
    await vscode.workspace.fs.writeFile(
      place.file,
      new TextEncoder().encode(`${head.map((line) => `# ${line}`).join("\n")}\n\n`),
    );
  }
  return vscode.workspace.openTextDocument(place.file);
}

/** Writes an entry into the list: one change, which the editor's own undo takes back. False where it says so already. */
export async function writeEntry(list: vscode.TextDocument, entry: WordEntry): Promise<boolean> {
  const change = addEntry(list.getText(), entry);
  if (!change) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(list.uri, toRange(list, change), change.text);
  const isWritten = await vscode.workspace.applyEdit(edit);
  return isWritten && (await list.save());
}
