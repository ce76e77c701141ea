import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { parseQuery } from "../../../engine";
import { Delayer } from "../../core/util/delayer";
import { reveal } from "../../shown/reveal";
import type { FolderIndex } from "./folderIndex";
import { type HitRow, rowOf } from "./hitRows";
import { problemInWords } from "./problemWords";

interface RowItem extends vscode.QuickPickItem {
  readonly hit?: HitRow;
  /** The query when a way to complete it is taken. */
  readonly query?: string;
}

/** So many rows are shown; the box says how many there are. */
const MOST_ROWS = 200;
const MOST_COMPLETIONS = 6;

/** Asks for a query and lists what it finds while it is written. A row opens its words. */
export function showSearchBox(folder: FolderIndex, query: string): void {
  const box = vscode.window.createQuickPick<RowItem>();
  const delayer = new Delayer(150);
  box.placeholder = l10n.t('speaker:"Fuad Hussein" about:ceasefire after:2024-09 – or only words');
  box.value = query;
  const list = () => {
    const { items, title } = rowsFor(folder, box.value);
    box.items = items;
    box.title = title;
  };
  const gone = vscode.Disposable.from(
    box,
    delayer,
    box.onDidChangeValue(() => delayer.run(list)),
    box.onDidAccept(() => {
      const [item] = box.selectedItems;
      if (item?.query !== undefined) {
        box.value = item.query;
        list();
      } else if (item?.hit) {
        box.hide();
        void open(folder, item.hit);
      }
    }),
  );
  box.onDidHide(() => {
    gone.dispose();
  });
  list();
  box.show();
}

/** What stands in the box for a query: ways to complete it, then what it finds. */
function rowsFor({ index }: FolderIndex, query: string): { items: RowItem[]; title: string } {
  const documents = l10n.t("{0} documents", index.size);
  const completions = completionsOf(index, query);
  if (query.trim() === "") return { items: completions, title: l10n.t("Search {0}", documents) };
  const { problems } = parseQuery(query);
  if (problems.length > 0) return { items: completions, title: problems.map(problemInWords).join(" ") };
  const hits = index.search(query);
  const items = hits.slice(0, MOST_ROWS).map(rowOf).map(itemOf);
  return { items: [...completions, ...items], title: l10n.t("{0} found in {1}", hits.length, documents) };
}

function completionsOf(index: FolderIndex["index"], query: string): RowItem[] {
  // Behind a space the condition before is complete: what it finds comes first.
  if (/\S\s+$/u.test(query)) return [];
  const { start, end, candidates } = index.complete(query, query.length, MOST_COMPLETIONS);
  return candidates
    .map(({ insert, value, documents }) => ({
      label: `$(symbol-keyword) ${value}`,
      description: documents > 0 ? l10n.t("in {0} documents", documents) : "",
      alwaysShow: true,
      query: query.slice(0, start) + insert + query.slice(end),
    }))
    .filter((item) => item.query !== query);
}

const itemOf = (hit: HitRow): RowItem => ({
  label: `$(${hit.icon}) ${hit.label}`,
  description: hit.description,
  detail: hit.detail,
  // The engine has chosen: the editor's own filter, which knows no fields, must not.
  alwaysShow: true,
  hit,
});

async function open(folder: FolderIndex, { document, span }: HitRow): Promise<void> {
  const uri = folder.uriOf(document);
  if (uri) await reveal(await vscode.workspace.openTextDocument(uri), span);
}
