import * as vscode from "vscode";
import type { Core } from "../../core/core";
import { Context } from "../../manifest/contexts";
import type { Comparisons } from "./comparisons";

/** Says in a context key whether two people's decisions about the active document are being compared. */
export function tellComparing(
  { active, keys }: Pick<Core, "active" | "keys">,
  comparisons: Comparisons,
): vscode.Disposable {
  const tell = () => {
    const document = active.current;
    keys.set(Context.comparing, document !== undefined && comparisons.isComparing(document));
  };
  tell();
  return vscode.Disposable.from(active.onDidChange(tell), comparisons.onDidChange(tell));
}
