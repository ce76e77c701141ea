import * as l10n from "@vscode/l10n";
import type { Refreshed } from "../../core/corpus/corpus";
import type { ToldCut } from "../../core/folder/folderReader";
import { tell } from "./tell";

/** A folder has more documents than are read. */
export const tellCut: ToldCut = (read, total) =>
  void tell(l10n.t("only the first {0} of {1} documents are read", read, total));

/** What of a folder is not in the index. */
export function tellWhatIsMissing({ isWhole, wanted, total }: Refreshed): void {
  if (wanted < total) tellCut(wanted, total);
  if (!isWhole) tell(l10n.t("only a part of the folder was read: what it holds can be searched"));
}
