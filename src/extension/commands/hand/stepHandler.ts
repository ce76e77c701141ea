import type { Step } from "../../decisions/documentDecisions";
import type { CommandContext, Handler } from "../commandContext";
import { readAsked, type Asked } from "./asked";

/** Works out, perhaps by asking, what a command changes; undefined: nothing. */
export type Work = (asked: Asked) => Promise<Step | undefined> | Step | undefined;

/** A command that makes one step, which is undone at once. It returns whether it did. */
export const stepHandler =
  (context: CommandContext, work: Work): Handler =>
  async (...args) => {
    const asked = await readAsked(context, args);
    if (!asked) return false;
    const { version } = asked.annotated.document;
    const step = await work(asked);
    // Somebody typed while the person was asked: the offsets no longer hold.
    if (!step || asked.annotated.document.version !== version) return false;
    return context.decisions.commit(asked.annotated.document, step);
  };
