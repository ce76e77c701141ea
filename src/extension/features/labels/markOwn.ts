import * as l10n from "@vscode/l10n";
import type { Core } from "../../core/core";
import { markName } from "../../core/decisions/markName";
import { handlersOfEach } from "../../core/handlers";
import { OWN_KEYS, type OwnKey } from "../../manifest/contexts";
import type { Asking } from "../../shown/asking/asked";
import { editHandler } from "../../shown/asking/editHandler";
import { markHandler } from "../../shown/asking/markHandler";
import { tell } from "../../shown/asking/tell";
import { setAttribute } from "./setAttribute";

/** Marks the words with the project's label of a number, or gives the mark there the attribute of that number. */
export function markOwnHandlers(context: Asking & Pick<Core, "labels">) {
  const { labels, decisions } = context;
  const mark = (shortcut: OwnKey) =>
    markHandler(context, ({ annotated, situation }, words) => {
      const label = labels.labels.entities.find((one) => one.shortcut === shortcut);
      if (label)
        return decisions.commit(annotated.document, markName(annotated, situation, words, label.name));
      tell(l10n.t("no label of the project has the number {0}", shortcut));
      return false;
    });
  return handlersOfEach("markOwn", OWN_KEYS, (shortcut) => (...args) => {
    const attribute = labels.labels.attributes.find((one) => one.shortcut === shortcut);
    return attribute
      ? editHandler(context, (asked) => setAttribute(context, asked, attribute))(...args)
      : mark(shortcut)(...args);
  });
}
