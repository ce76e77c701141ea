import type * as vscode from "vscode";
import type { ProjectLabels } from "../../core/labels/projectLabels";
import type { ContextKeys } from "../../core/util/contextKeys";
import { Context, OWN_KEYS, ownContext } from "../../manifest/contexts";

/** Says in context keys which labels the project has. */
export function tellLabels(projectLabels: ProjectLabels, keys: ContextKeys): vscode.Disposable {
  const tell = () => {
    const { entities, attributes } = projectLabels.labels;
    keys.set(Context.attributes, attributes.length > 0);
    const numbers = [...entities, ...attributes].map(({ shortcut }) => shortcut);
    for (const shortcut of OWN_KEYS) keys.set(ownContext(shortcut), numbers.includes(shortcut));
  };
  tell();
  return projectLabels.onDidChange(tell);
}
