import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { CountryCoder } from "../../../engine";
import type { Core } from "../../core/core";
import { folderOf, ownFolder } from "../../core/folder/askedFolder";
import { MOST_TEXTS } from "../../core/folder/folderFiles";
import { withFolderProgress } from "../../core/folder/folderProgress";
import type { FolderReader } from "../../core/folder/folderReader";
import { nameOfFolder } from "../../core/util/convert";
import type { Handler } from "../../core/handlers";
import { tell } from "../../shown/asking/tell";
import { FolderIndex } from "./folderIndex";
import { rowOf } from "./hitRows";
import { showSearchBox } from "./searchBox";

/**
 * Reads the folder, or what has changed in it since, and opens the search box. Called with a folder and a query, returns
 * what is found as well.
 */
export function searchFolder(
  { active }: Pick<Core, "active">,
  reader: FolderReader,
  loadCountries: () => Promise<CountryCoder>,
): Handler {
  const indexes = new Map<string, FolderIndex>();
  return async (asked, query) => {
    const folder = asked instanceof vscode.Uri ? await folderOf(asked) : ownFolder(active.current);
    if (!folder) return tell(l10n.t("open a document that lies in a folder, or a folder, to search it"));
    const key = folder.toString();
    const index = indexes.get(key) ?? new FolderIndex();
    indexes.set(key, index);
    const countryOf = await loadCountries();
    const whole = await withFolderProgress(
      l10n.t("Readout: reading {0}", nameOfFolder(folder)),
      (progress, token) => index.refresh(folder, reader, countryOf, progress, token),
    );
    if (index.index.size >= MOST_TEXTS) tell(l10n.t("only the first {0} documents were read", MOST_TEXTS));
    if (!whole) tell(l10n.t("only a part of the folder was read: what it holds can be searched"));
    const text = typeof query === "string" ? query : "";
    showSearchBox(index, text);
    return text === "" ? undefined : index.index.search(text).map(rowOf);
  };
}
