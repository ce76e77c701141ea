import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import type { Handler } from "../../core/handlers";
import { type Asked, type Asking, readAsked } from "./asked";

/** Works out, perhaps by asking, what a command changes; undefined: nothing. */
export type Work = (asked: Asked) => Promise<DecisionEdit | undefined> | DecisionEdit | undefined;

/** A command that makes one edit, which is undone at once. It returns whether it did. */
export const editHandler =
  (context: Asking, work: Work): Handler =>
  async (...args) => {
    const asked = await readAsked(context, args);
    if (!asked) return false;
    const { version } = asked.annotated.document;
    const edit = await work(asked);
    // Somebody typed while the person was asked: the offsets no longer hold.
    if (!edit || asked.annotated.document.version !== version) return false;
    return context.decisions.commit(asked.annotated.document, edit);
  };
