import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Core } from "../../core/core";
import type { Handlers } from "../../core/handlers";
import type { ReadAsSeed } from "./readAsSeed";
import { tell } from "../../shown/asking/tell";

/** Annotates a document on request, or again. */
export function annotateHandlers({
  active,
  asSeed,
  filter,
  service,
}: Pick<Core, "active" | "filter" | "service"> & { readonly asSeed: ReadAsSeed }) {
  return {
    annotate: async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document || !filter.request(document)) {
        tell(l10n.t("open a plain text, Markdown or seed document to annotate it"));
        return;
      }
      await asSeed.read(document);
      await service.current(document);
    },
    refresh: () => active.current && service.refresh(active.current).then(() => undefined),
  } satisfies Handlers;
}
