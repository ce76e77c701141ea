import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { matching } from "./matching";

/** What a list of changes asks: how many of how many are about to change, in words. */
export type TitleOf = (chosen: number, all: number) => string;

/**
 * Lists what would change, all of it ticked. What the person types narrows the list, and what is not listed does not
 * change. Returns the ticked rows that were listed last; none when the person would not.
 */
export function pickMany<T extends vscode.QuickPickItem>(
  rows: readonly T[],
  titleOf: TitleOf,
): Promise<readonly T[]> {
  const picker = vscode.window.createQuickPick<T>();
  const ticked = new Set(rows);
  let listed: readonly T[] = [];
  const chosen = () => listed.filter((row) => ticked.has(row));
  const title = () => (picker.title = titleOf(chosen().length, rows.length));
  const list = (words: string) => {
    listed = matching(rows, words);
    picker.items = listed;
    picker.selectedItems = chosen();
    title();
  };
  picker.canSelectMany = true;
  picker.placeholder = l10n.t(
    "Type to narrow the list. Only ticked rows that are listed change, all at once",
  );
  list("");
  return new Promise((resolve) => {
    let answer: readonly T[] = [];
    picker.onDidChangeValue(list);
    picker.onDidChangeSelection((selected) => {
      for (const row of listed) ticked.delete(row);
      for (const row of selected) ticked.add(row);
      title();
    });
    picker.onDidAccept(() => {
      answer = chosen();
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(answer);
    });
    picker.show();
  });
}
