import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { isOrphan, replaceFile, toScheme } from "../../../engine";
import type { Handlers } from "../../core/handlers";
import { fileStore } from "../../core/sidecar/fileStore";
import { sidecarPlace } from "../../core/sidecar/sidecarPlace";
import { type Asked, type Asking, readAsked } from "../../shown/asking/asked";
import { tell } from "../../shown/asking/tell";
import { wordsAt } from "../../shown/asking/wordBorders";
import { verdictInWords } from "../../words/decisionWords";
import type { SidecarSync } from "./sidecarSync";
import { escapeIcons } from "../../words/icons";

type Keeping = Asking & { readonly sidecars: SidecarSync };

/** Files beside the document: saving, conflicts, and annotations whose words are gone. */
export function keepHandlers(context: Keeping) {
  const { decisions, sidecars } = context;
  return {
    saveDecisions: async (...args) => {
      const asked = await readAsked(context, args);
      if (!asked) return;
      const { document } = asked.annotated;
      if (await sidecars.request(document)) return;
      tell(
        sidecarPlace(document.uri)
          ? l10n.t("nothing is decided about this document")
          : l10n.t("this document has no file of its own: what is decided lasts as long as it is open"),
      );
    },
    saveAll: (...args) => saveAll(context, args),
    reattach: async (...args) => {
      const asked = await readAsked(context, args);
      const id =
        asked?.nodes[0]?.subject ?? asked?.options.id ?? (asked && (await chooseOrphan(context, asked)));
      const span = asked && wordsAt(asked.annotated.document.getText(), asked.selection);
      if (!asked || id === undefined) return false;
      if (span) return decisions.reattach(asked.annotated.document, id, span);
      tell(l10n.t("select the words that it is about"));
      return false;
    },
    resolveConflict: async (...args) => {
      const asked = await readAsked(context, args);
      const id = asked?.nodes[0]?.subject ?? asked?.options.id;
      if (!asked || id === undefined) return false;
      const conflict = decisions.of(asked.annotated.document).conflicts.find((one) => one.id === id);
      if (!conflict) return false;
      const said = (side: typeof conflict.mine) => (side ? verdictInWords(side) : l10n.t("deleted"));
      const rows = [
        { take: "mine" as const, label: l10n.t("Keep mine: {0}", said(conflict.mine)) },
        { take: "theirs" as const, label: l10n.t("Take the other: {0}", said(conflict.theirs)) },
      ];
      const { answer } = asked.options;
      const take =
        answer === "mine" || answer === "theirs" ? answer : (await vscode.window.showQuickPick(rows))?.take;
      return take !== undefined && decisions.resolve(asked.annotated.document, id, take);
    },
  } satisfies Handlers;
}

async function chooseOrphan({ decisions }: Asking, { annotated }: Asked): Promise<string | undefined> {
  const { document, reviewed } = annotated;
  const rows = reviewed.orphans.filter(isOrphan).map((decision) => ({
    id: decision.id,
    label: escapeIcons(`“${decisions.of(document).wordsAbout(decision.id, document.getText())}”`),
    description: verdictInWords(decision),
  }));
  if (rows.length === 0) tell(l10n.t("every decision has its words"));
  else
    return (
      await vscode.window.showQuickPick(rows, {
        placeHolder: l10n.t("Which decision that has lost its words is about the selection?"),
      })
    )?.id;
  return undefined;
}

/** Everything that is shown, proposals included, as one JSON file. Returns its address. */
async function saveAll(context: Asking, args: readonly unknown[]): Promise<vscode.Uri | undefined> {
  const asked = await readAsked(context, args);
  if (!asked) return undefined;
  const { document, set, source } = asked.annotated;
  const place = sidecarPlace(document.uri);
  if (!place) return void tell(l10n.t("the document has no file yet"));
  const file = `${place.document}.annotations.json`;
  const uri = vscode.Uri.joinPath(place.folder, file);
  const text = `${JSON.stringify(toScheme(source.name, set, source.textOf({ start: 0, end: set.textLength })), null, 2)}\n`;
  await replaceFile(fileStore(place.folder), file, text);
  const name = vscode.workspace.asRelativePath(uri, false);
  vscode.window.setStatusBarMessage(l10n.t("Readout: {0} written", name), 4000);
  return uri;
}
