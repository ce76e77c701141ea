import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { alignReadouts, type ReadoutSource, readoutsJson, readoutsPage } from "../../../engine";
import type { Core } from "../../core/core";
import { annotateFile, type FolderReader, textOfFile } from "../../core/folder/folderReader";
import type { Handler } from "../../core/handlers";
import { nameOfDocument, nameOfFolder } from "../../core/util/convert";
import { tell } from "../../shown/asking/tell";
import type { PagePanels } from "../../shown/page/pagePanels";
import { namesApart } from "./namesApart";
import { pickReadout } from "./pickReadout";
import { readoutsWords } from "./readoutsWords";

export interface Comparing {
  readonly core: Pick<Core, "active">;
  readonly reader: Omit<FolderReader, "filter">;
  readonly panels: PagePanels<undefined>;
}

/** Shows the active document, or the first one named, beside another; returns the alignment as plain data. */
export function compareReadouts({ core, reader, panels }: Comparing): Handler {
  return async (first, second) => {
    const left = first instanceof vscode.Uri ? first : core.active.current?.uri;
    if (!left) return tell(l10n.t("open one of the two readouts"));
    const right = second instanceof vscode.Uri ? second : await pickReadout(left);
    if (!right) return undefined;
    const [ownName, otherName] = namesOf(left, right);
    const [own, other] = [await read(left, ownName, reader), await read(right, otherName, reader)];
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

/** Two roots of a workspace may hold files of the same path. */
const namesOf = (left: vscode.Uri, right: vscode.Uri) =>
  namesApart(
    [
      nameOfDocument,
      (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri, true),
      (uri: vscode.Uri) => uri.toString(),
    ].map((nameOf) => [nameOf(left), nameOf(right)] as const),
  );

async function read(
  uri: vscode.Uri,
  name: string,
  reader: Comparing["reader"],
): Promise<ReadoutSource | undefined> {
  const found = await annotateFile(uri, reader, { isCancellationRequested: false });
  return found && { name, text: textOfFile(found), annotations: found.set };
}
