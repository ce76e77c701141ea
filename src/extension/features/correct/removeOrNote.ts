import * as l10n from "@vscode/l10n";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { combine, note, reject } from "../../core/decisions/edits";
import { spanOf } from "../../core/decisions/target";
import type { Handlers } from "../../core/handlers";
import type { Asked, Asking } from "../../shown/asking/asked";
import { targetsOf } from "../../shown/asking/askedTargets";
import { chooseText } from "../../shown/asking/choose";
import { editHandler, type Work } from "../../shown/asking/editHandler";
import { tell } from "../../shown/asking/tell";

/** Takes marks away, and hangs notes on them. Each command returns whether it did. */
export function removeOrNoteHandlers(context: Asking) {
  const handler = (work: Work) => editHandler(context, work);
  return {
    remove: handler(removed),
    note: handler(noted),
  } satisfies Handlers;
}

function removed(asked: Asked): DecisionEdit | undefined {
  const targets = targetsOf(asked);
  if (targets.length === 0) return void tell(l10n.t("put the cursor on a mark"));
  return combine(
    "delete",
    targets.map((target) => reject(asked.situation, target)),
  );
}

async function noted(asked: Asked): Promise<DecisionEdit | undefined> {
  const [target] = targetsOf(asked);
  if (!target) return void tell(l10n.t("put the cursor on a mark"));
  const span = spanOf(target);
  const old = asked.situation.reviewed.notes.get(`mention ${span.start}-${span.end}`) ?? "";
  const text = await chooseText(asked.options.answer, l10n.t("Note; empty deletes it"), old);
  return text === undefined ? undefined : note(asked.situation, span, text);
}
