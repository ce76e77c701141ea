import * as vscode from "vscode";

const TYPE = "application/vnd.code.tree.readout.entities";

/** Rows of names that are dropped on another row. */
export function dragToMerge(
  merge: (dragged: readonly string[], target: string) => void,
): vscode.TreeDragAndDropController<string> {
  return {
    dragMimeTypes: [TYPE],
    dropMimeTypes: [TYPE],
    handleDrag: (rows, data) => data.set(TYPE, new vscode.DataTransferItem(rows)),
    handleDrop: (target, data) => {
      const rows: unknown = data.get(TYPE)?.value;
      if (target === undefined || !Array.isArray(rows)) return;
      merge(rows.map(String), target);
    },
  };
}
