import * as l10n from "@vscode/l10n";
import { type Claim, meetingClaim, mentionClaim, type Span, statementClaim } from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { correct } from "../../core/decisions/edits";
import type { Target } from "../../core/decisions/target";
import type { Handlers } from "../../core/handlers";
import type { Asked, Asking } from "../../shown/asking/asked";
import { targetsOf } from "../../shown/asking/askedTargets";
import { editHandler, type Work } from "../../shown/asking/editHandler";
import { tell } from "../../shown/asking/tell";
import { resize, type Side } from "../../shown/asking/wordBorders";

/** Takes words into a mark, or leaves them out. Each command returns whether it did. */
export function resizeHandlers(context: Asking) {
  const handler = (work: Work) => editHandler(context, work);
  return {
    growEnd: handler((asked) => resized(asked, "end", 1)),
    shrinkEnd: handler((asked) => resized(asked, "end", -1)),
    growStart: handler((asked) => resized(asked, "start", 1)),
    shrinkStart: handler((asked) => resized(asked, "start", -1)),
  } satisfies Handlers;
}

/** Of a statement the piece of content at the cursor, otherwise the last, or the first, of it. */
function resized(asked: Asked, side: Side, by: 1 | -1): DecisionEdit | undefined {
  const { annotated, selection, situation } = asked;
  const [target] = targetsOf(asked);
  const text = annotated.document.getText();
  const none = () => void tell(l10n.t("no word more or less to take"));
  if (!target) return void tell(l10n.t("put the cursor on a mark"));
  const claim = resizedClaim(target, annotated, selection.start, (span) => resize(text, span, side, by));
  return claim ? correct(situation, target, claim, by === 1 ? "grow" : "shrink") : none();
}

function resizedClaim(
  target: Target,
  { set, source }: AnnotatedDocument,
  at: number,
  change: (span: Span) => Span | null,
): Claim<Span> | null {
  const one = (spans: readonly Span[]): Span[] | null => {
    const found = spans.findIndex(({ start, end }) => start <= at && at <= end);
    const which = found < 0 ? 0 : found;
    const span = spans.length > 0 ? change(spans[which]) : null;
    return span && spans.map((old, i) => (i === which ? span : old));
  };
  const holds = (spans: readonly Span[]) => spans.some(({ start, end }) => start <= at && at <= end);
  switch (target.kind) {
    case "mention": {
      const span = change(target.mention);
      if (!span) return null;
      const claim = mentionClaim(target.mention, target.entity);
      // A name that only this mention gave goes along with it.
      const isNamedHere = target.entity.mentions.length === 1 && source.textOf(target.mention) === claim.name;
      return { ...claim, span, ...(isNamedHere && { name: source.textOf(span).replace(/\s+/gu, " ") }) };
    }
    case "statement": {
      const { cue, source } = target.statement;
      const part = holds(cue) ? "cue" : holds(source) ? "source" : "content";
      const spans = one(target.statement[part]);
      return spans && { ...statementClaim(set, target.statement), [part]: spans };
    }
    case "meeting": {
      const mentions = one(target.meeting.mentions);
      return mentions && { ...meetingClaim(set, target.meeting), mentions };
    }
  }
}
