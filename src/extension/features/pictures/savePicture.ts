import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { tell } from "../../shown/asking/tell";
import type { Format } from "./messages";

/** Asks where a picture is to be saved, as SVG or PNG. */
export function askFile(title: string, format: Format): Thenable<vscode.Uri | undefined> {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "");
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, `${name}.${format}`) }),
    filters: { [format.toUpperCase()]: [format] },
    saveLabel: l10n.t("Save Picture"),
  });
}

/** False, and a message, where it cannot be written. */
export async function writePicture(file: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(file, bytes);
  } catch (error) {
    void vscode.window.showErrorMessage(
      l10n.t("The picture could not be saved as {0}: {1}", file.path, String(error)),
    );
    return false;
  }
  tell(l10n.t("picture saved"));
  return true;
}

/** What a file's name says that it is to hold. */
export const formatOf = ({ path }: vscode.Uri): Format => (/\.png$/iu.test(path) ? "png" : "svg");
