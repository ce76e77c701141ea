import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { alignReadouts, type ReadoutSource, readoutsJson, readoutsPage } from "../../../engine";
import type { Core } from "../../core/core";
import { annotateFile, type FolderReader, textOfFile } from "../../core/folder/folderReader";
import type { Handler } from "../../core/handlers";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";
import { tell } from "../../shown/asking/tell";
import type { PagePanels } from "../../shown/page/pagePanels";
import { pickReadout } from "./pickReadout";
import { readoutsWords } from "./readoutsWords";

export interface Comparing {
  readonly core: Pick<Core, "active">;
  readonly reader: FolderReader;
  readonly panels: PagePanels<undefined>;
}

/** Shows the active document, or the first one named, beside another; returns the alignment as plain data. */
export function compareReadouts({ core, reader, panels }: Comparing): Handler {
  return async (first, second) => {
    const left = first instanceof vscode.Uri ? first : core.active.current?.uri;
    if (!left) return tell(l10n.t("open one of the two readouts"));
    const right = second instanceof vscode.Uri ? second : await pickReadout(left);
    if (!right) return undefined;
    const [own, other] = [await read(left, reader), await read(right, reader)];
    if (!own || !other) return tell(l10n.t("one of the two documents cannot be read"));
    const rows = alignReadouts(own, other);
    const words = readoutsWords(nameOf(left, own), nameOf(right, other));
    panels.show(`${left.toString()} ${right.toString()}`, {
      page: readoutsPage(rows, { left: own.name, right: other.name }, words),
      data: undefined,
      uriOf: (name) => (name === own.name ? left : right),
    });
    return readoutsJson(rows, own, other);
  };
}

/** Who published it, or the file. */
const nameOf = (uri: vscode.Uri, { annotations }: ReadoutSource): string =>
  annotations.origin?.publisher ?? nameOfFolder(uri);

async function read(uri: vscode.Uri, reader: FolderReader): Promise<ReadoutSource | undefined> {
  const source = new vscode.CancellationTokenSource();
  try {
    const found = await annotateFile(uri, reader, source.token);
    return found && { name: nameOfDocument(uri), text: textOfFile(found), annotations: found.set };
  } finally {
    source.dispose();
  }
}
