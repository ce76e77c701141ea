import * as l10n from "@vscode/l10n";
import { ENTITY_TYPES, type Span } from "../../../engine";
import type { Core } from "../../core/core";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { add } from "../../core/decisions/edits";
import { markName } from "../../core/decisions/markName";
import { type Handlers, handlersOfEach } from "../../core/handlers";
import { type Asked, type Asking, readAsked } from "../../shown/asking/asked";
import { chooseType, type Part } from "../../shown/asking/choose";
import { markHandler, type MarkWords } from "../../shown/asking/markHandler";
import { wordsAt } from "../../shown/asking/wordBorders";
import { meetingOf } from "./markMeeting";
import { markContent, markPart } from "./markStatement";

/** Marks the selection, or the word at the cursor, without asking anything. Each returns whether it did. */
export function markHandlers(context: Asking & Pick<Core, "labels">) {
  const handler = (mark: MarkWords) => markHandler(context, mark);
  const commit = ({ annotated }: Asked, edit: DecisionEdit) =>
    context.decisions.commit(annotated.document, edit);
  const parts: Readonly<Record<string, MarkWords>> = {
    content: (asked, span) => commit(asked, markContent(asked, span)),
    cue: (asked, span) => markPart(context, asked, span, "cue"),
    source: (asked, span) => markPart(context, asked, span, "source"),
    meeting: (asked, span) => commit(asked, add(meetingOf(asked.annotated, span), "mark.meeting")),
  };
  return {
    ...handlersOfEach("mark", ENTITY_TYPES, (type) =>
      handler((asked, span) => commit(asked, nameOf(asked, span, type))),
    ),
    markAs: async (...args) => {
      const asked = await readAsked(context, args);
      const span = asked && wordsAt(asked.annotated.document.getText(), asked.selection);
      if (!asked || !span) return false;
      const { entities } = context.labels.labels;
      const type = await chooseType(asked.options.answer, entities, {
        parts: partsInWords(),
        ...nowAt(asked, span),
      });
      if (type === undefined) return false;
      const part = Object.hasOwn(parts, type) ? parts[type] : undefined;
      return part ? part(asked, span) : commit(asked, nameOf(asked, span, type));
    },
    markContent: handler(parts.content),
    markCue: handler(parts.cue),
    markSource: handler(parts.source),
    markMeeting: handler(parts.meeting),
  } satisfies Handlers;
}

const nameOf = ({ annotated, situation }: Asked, span: Span, type: string): DecisionEdit =>
  markName(annotated, situation, span, type);

/** The type that the very words have already. */
function nowAt({ annotated }: Asked, { start, end }: Span): { readonly now?: string } {
  const placed = annotated.index
    .mentionsAt(start)
    .find(({ mention }) => mention.start === start && mention.end === end);
  return placed ? { now: placed.entity.type } : {};
}

/** What words can be besides names; no type of a project can have one of these names. */
const partsInWords = (): Part[] => [
  { type: "content", label: `$(quote) ${l10n.t("what was said")}` },
  { type: "cue", label: `$(megaphone) ${l10n.t("reporting words")}` },
  { type: "source", label: `$(person) ${l10n.t("source")}` },
  { type: "meeting", label: `$(comment-discussion) ${l10n.t("meeting")}` },
];
