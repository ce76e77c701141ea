import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { parseQuery } from "../../../engine";
import type { Corpus } from "../../core/corpus/corpus";
import { Delayer } from "../../core/util/delayer";
import { Throttle } from "../../core/util/throttle";
import { Command } from "../../manifest/commands";
import { revealAt } from "../../shown/reveal";
import { documentsInWords, foundInDocuments, foundInWords } from "../../words/countWords";
import { type HitRow, rowOf } from "../../words/hitRows";
import { problemInWords } from "../../words/queryProblemWords";

interface RowItem extends vscode.QuickPickItem {
  readonly hit?: HitRow;
  /** All is listed in the sidebar when this row is taken. */
  readonly isKept?: true;
  /** The query when a way to complete it is taken. */
  readonly query?: string;
}

/** Lists what a query finds in the sidebar. */
export type Keep = (query: string, folder: vscode.Uri) => Promise<void>;

interface Searched {
  readonly corpus: Corpus;
  readonly folder: vscode.Uri;
  readonly keep: Keep;
}

/** So many rows are shown; the box says how many there are. */
const MOST_ROWS = 200;
const MOST_COMPLETIONS = 6;
/** Milliseconds without a key before the folder is asked. */
const QUIET = 100;
/** Milliseconds in which changes of the folder are listed together. */
const TOGETHER = 300;

/** Asks for a query and lists what it finds while it is written, and while the folder changes. A row opens its words. */
export async function showSearchBox({ corpus, folder, keep }: Searched, query: string): Promise<void> {
  const box = vscode.window.createQuickPick<RowItem>();
  const delayer = new Delayer(QUIET);
  const throttle = new Throttle(TOGETHER);
  box.placeholder = l10n.t('speaker:"Fuad Hussein" about:ceasefire after:2024-09 – or only words');
  box.value = query;
  box.buttons = [
    { iconPath: new vscode.ThemeIcon("list-tree"), tooltip: l10n.t("List What Was Found in the Sidebar") },
  ];
  box.keepScrollPosition = true;
  let asked = 0;
  const list = async () => {
    const mine = ++asked;
    try {
      const { items, title } = await rowsFor(corpus, folder, box.value);
      if (mine !== asked) return; // What was typed since is on its way.
      box.items = items;
      box.title = title;
      box.busy = corpus.status.isReading;
    } catch (error) {
      if (mine === asked) box.title = l10n.t("The folder could not be searched: {0}", String(error));
    }
  };
  const gone = vscode.Disposable.from(
    box,
    delayer,
    throttle,
    corpus.onDidChange(() => throttle.run(() => void list())),
    box.onDidChangeValue(() => delayer.run(() => void list())),
    box.onDidTriggerButton(() => {
      const asked = box.value;
      box.hide();
      if (asked.trim() !== "") void keep(asked, folder);
    }),
    box.onDidTriggerItemButton(({ item: { hit } }) => {
      box.hide();
      if (hit) void vscode.commands.executeCommand(Command.showPerson, { uri: hit.uri, name: hit.speaker });
    }),
    box.onDidAccept(() => {
      const [item] = box.selectedItems;
      if (item?.isKept) {
        box.hide();
        void keep(box.value, folder);
      } else if (item?.query !== undefined) {
        box.value = item.query;
        void list();
      } else if (item?.hit) {
        box.hide();
        void open(item.hit);
      }
    }),
  );
  box.onDidHide(() => {
    asked = -1;
    gone.dispose();
  });
  await list();
  box.show();
}

/** What stands in the box for a query: ways to complete it, then what it finds. */
async function rowsFor(
  corpus: Corpus,
  folder: vscode.Uri,
  query: string,
): Promise<{ items: RowItem[]; title: string }> {
  const { port } = corpus;
  const [completions, { hits, total, documents }] = await Promise.all([
    completionsOf(corpus, query),
    port.search(query, { folder: folder.toString(), limit: MOST_ROWS }),
  ]);
  if (query.trim() === "")
    return { items: completions, title: l10n.t("Search {0}", documentsInWords(documents)) };
  const { problems } = parseQuery(query);
  if (problems.length > 0) return { items: completions, title: problems.map(problemInWords).join(" ") };
  const items = hits.map(rowOf).map(itemOf);
  const title = foundInDocuments(total, hits.length, documents);
  const all: RowItem[] = total > 0 ? [keptRow(total)] : [];
  // Up from the first row leads to the last.
  return { items: [...completions, ...items, ...all], title };
}

const keptRow = (total: number): RowItem => ({
  label: `$(list-tree) ${l10n.t("List all in the sidebar")}`,
  description: foundInWords(total),
  alwaysShow: true,
  isKept: true,
});

async function completionsOf({ port }: Corpus, query: string): Promise<RowItem[]> {
  // Behind a space the condition before is complete: what it finds comes first.
  if (/\S\s+$/u.test(query)) return [];
  const { start, end, candidates } = await port.complete(query, query.length, MOST_COMPLETIONS);
  return candidates
    .map(({ insert, value, documents }) => ({
      label: `$(symbol-keyword) ${value}`,
      description: documents > 0 ? l10n.t("in {0}", documentsInWords(documents)) : "",
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
  ...(hit.speaker !== null && {
    buttons: [
      { iconPath: new vscode.ThemeIcon("account"), tooltip: l10n.t("{0} across the folder", hit.speaker) },
    ],
  }),
});

const open = ({ uri, span }: HitRow): Promise<void> => revealAt(vscode.Uri.parse(uri), span);
