import * as vscode from "vscode";
import { isOrphan } from "../../../engine";
import type { Core } from "../../core/core";
import { Context } from "../../manifest/contexts";

/** Says in a context key whether some decision about the active document has lost its words. */
export function tellOrphans({ service, active, keys }: Core): vscode.Disposable {
  const tell = () => {
    const reviewed = active.current && service.peek(active.current)?.reviewed;
    keys.set(Context.orphans, reviewed?.orphans.some(isOrphan) ?? false);
  };
  tell();
  return vscode.Disposable.from(
    active.onDidChange(tell),
    service.onDidChange(({ document, provisional }) => {
      if (document === active.current && !provisional) tell();
    }),
  );
}
