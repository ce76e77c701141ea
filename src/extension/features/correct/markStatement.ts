import * as l10n from "@vscode/l10n";
import {
  type Claim,
  referTo,
  type Span,
  type Statement,
  statementClaim,
  type StatementForm,
} from "../../../engine";
import { extentOf } from "../../core/annotations/annotationIndex";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import { quotedIn } from "../../core/annotations/marks";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { add, correct } from "../../core/decisions/edits";
import { PARTIES } from "../../core/decisions/markName";
import type { Asked, Asking } from "../../shown/asking/asked";
import { tell } from "../../shown/asking/tell";

/** What was said; where it is mostly marked as said already, that statement gets the new extent. */
export function markContent({ annotated, situation }: Asked, span: Span): DecisionEdit {
  const code = "mark.content";
  const statement = annotated.index.statements.find(
    ({ content }) => content.length === 1 && share(content[0], span) >= 0.5,
  );
  if (!statement) return add(statementOf(annotated, span), code);
  const claim = {
    ...statementClaim(annotated.set, statement),
    content: [span],
    form: formOf(span, annotated),
  };
  return correct(situation, { kind: "statement", statement }, claim, code);
}

/** Characters that both have, of those that either has. */
function share(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (a.end - a.start + b.end - b.start - common);
}

function formOf(content: Span, { source }: AnnotatedDocument): StatementForm {
  const quoted = quotedIn(content, source);
  if (quoted.length === 0) return "indirect";
  const isAll = quoted.length === 1 && quoted[0].end - quoted[0].start >= content.end - content.start;
  return isAll ? "direct" : "mixed";
}

function statementOf(annotated: AnnotatedDocument, content: Span): Claim<Span> {
  return {
    kind: "statement",
    content: [content],
    cue: [],
    source: [],
    form: formOf(content, annotated),
    act: "assert",
    speaker: null,
    addressees: [],
    meeting: null,
  };
}

/** The statement in the same paragraph that stands nearest to the words. */
function nearestStatement(
  { document, index }: AnnotatedDocument,
  { start, end }: Span,
): Statement | undefined {
  const line = document.lineAt(document.positionAt(start)).range;
  const [from, to] = [document.offsetAt(line.start), document.offsetAt(line.end)];
  const distance = (statement: Statement) =>
    Math.min(
      ...statement.content.map((piece) => Math.max(0, piece.start - end, start - piece.end)),
      ...statement.cue.map((piece) => Math.max(0, piece.start - end, start - piece.end)),
    );
  return index.statements
    .filter((statement) => {
      const extent = extentOf(statement);
      return extent.start < to && from < extent.end;
    })
    .reduce<Statement | undefined>(
      (best, statement) => (best && distance(best) <= distance(statement) ? best : statement),
      undefined,
    );
}

/** The words are the cue, or the source, of the statement nearest to them. Returns whether there is one. */
export function markPart(context: Asking, asked: Asked, span: Span, part: "cue" | "source"): boolean {
  const { annotated, options, situation } = asked;
  const statement =
    options.id === undefined ? nearestStatement(annotated, span) : annotated.index.statement(options.id);
  if (!statement) {
    tell(l10n.t("mark what was said first"));
    return false;
  }
  const { set, index } = annotated;
  const speaker = index.mentions.find(
    ({ entity, mention }) =>
      span.start <= mention.start && mention.end <= span.end && PARTIES.includes(entity.type),
  );
  const claim = {
    ...statementClaim(set, statement),
    [part]: [span],
    ...(part === "source" && speaker && { speaker: referTo(set, speaker.entity.id) }),
  };
  return context.decisions.commit(
    annotated.document,
    correct(situation, { kind: "statement", statement }, claim, `mark.${part}`),
  );
}
