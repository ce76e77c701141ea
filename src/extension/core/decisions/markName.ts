import { type Claim, contains, type Span, type Statement, statementClaim } from "../../../engine";
import type { AnnotatedDocument } from "../annotations/annotationService";
import type { DecisionEdit } from "./documentDecisions";
import { add, combine, correct, type Situation } from "./edits";

/** Types of what can speak or take part. */
export const PARTIES: readonly string[] = ["person", "organization", "place"];

/** A new name; or another type for the very words that are one already. */
export function markName(
  annotated: AnnotatedDocument,
  situation: Situation,
  span: Span,
  type: string,
): DecisionEdit {
  const { index, source } = annotated;
  const placed = index
    .mentionsAt(span.start)
    .find(({ mention }) => mention.start === span.start && mention.end === span.end);
  const claim: Claim<Span> = {
    kind: "mention",
    span,
    type,
    mentionKind: "name",
    entity: null,
    name: source.textOf(span).replace(/\s+/gu, " "),
  };
  const code = `mark.${type}`;
  const mark = placed ? correct(situation, { kind: "mention", ...placed }, claim, code) : add(claim, code);
  const speaks = PARTIES.includes(type) ? spokenBy(annotated, span) : undefined;
  if (!speaks) return mark;
  const said = {
    ...statementClaim(annotated.set, speaks),
    speaker: { at: span, name: claim.name, type },
  };
  return combine(code, [mark, correct(situation, { kind: "statement", statement: speaks }, said)]);
}

/** The statement whose source the words are, if nobody is known to have made it. */
function spokenBy({ index }: AnnotatedDocument, span: Span): Statement | undefined {
  return index.statements.find(
    ({ speaker, source }) => speaker === null && source.some((one) => contains(one, span)),
  );
}
