import {
  baseOfVerb,
  type Claim,
  isListedType,
  type LivePlace,
  type Resources,
  type Span,
  type StatementAct,
  type Verdict,
  type WordEntry,
  oneLine,
} from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";

export type Lexicons = Pick<Resources, "lexicons">;

/** A known verb for each kind of statement, whose way the new verb takes. */
const VERB_OF_ACT: Readonly<Record<StatementAct, string>> = {
  assert: "say",
  affirm: "affirm",
  deny: "deny",
  refuse: "refuse",
  ask: "ask",
  urge: "urge",
  demand: "demand",
  promise: "promise",
  warn: "warn",
  threaten: "threaten",
  agree: "agree",
  reject: "reject",
  praise: "praise",
  condemn: "condemn",
  regret: "regret",
  predict: "predict",
  declare: "declare",
  attitude: "believe",
};
/** A verb of several words has no more than these. */
const MOST_CUE_WORDS = 3;

/** A line that would have a whole folder read as the person has decided here; null where no list can say it. */
export function entryOfVerdict(
  verdict: Verdict<LivePlace>,
  annotated: AnnotatedDocument,
  lexicons: Lexicons,
): { readonly entry: WordEntry; readonly span: Span } | null {
  const found = (span: LivePlace, entry: WordEntry | null) => (span && entry ? { entry, span } : null);
  switch (verdict.kind) {
    case "add":
      return found(spanOf(verdict.claim), entryOfClaim(verdict.claim, annotated, lexicons));
    case "correct": {
      const entry = entryOfClaim(verdict.claim, annotated, lexicons);
      const was = entryOfClaim(verdict.was, annotated, lexicons);
      return JSON.stringify(entry) === JSON.stringify(was) ? null : found(spanOf(verdict.claim), entry);
    }
    case "reject":
      return found(
        spanOf(verdict.claim),
        verdict.claim.kind === "mention" && verdict.claim.mentionKind === "name"
          ? named("never", wordsAt(annotated, verdict.claim.span))
          : null,
      );
    case "rename":
    case "retype":
      return found(verdict.at, verdict.at && entryOfNameAt(annotated, verdict.at));
    case "merge":
      return found(verdict.at, verdict.at && entryOfNameAt(annotated, verdict.at));
    default:
      return null;
  }
}

/** A line for the name at a place: its type, and what else it is called there. */
export function entryOfNameAt({ index, source }: AnnotatedDocument, { start, end }: Span): WordEntry | null {
  const all = index.mentionsAt(start);
  const placed = all.find(({ mention }) => mention.start === start && mention.end === end) ?? all[0];
  if (!placed) return null;
  const { type, name } = placed.entity;
  if (type === "role") return named("role", name.toLowerCase());
  if (!isListedType(type) || !isWritable(name)) return null;
  const { mention } = placed;
  const words = oneLine(source.textOf(mention));
  const aliases = mention.kind === "name" && words !== name && isWritable(words) ? [words] : [];
  return { kind: type, name, aliases };
}

/** A line for the verb of the statement or meeting at a place. */
export function entryOfVerbAt(
  annotated: AnnotatedDocument,
  { start }: Span,
  lexicons: Lexicons,
): WordEntry | null {
  const { index } = annotated;
  const statement = index.statementAt(start);
  if (statement) return verb(annotated, statement.cue, statement.act, lexicons);
  const meeting = index.meetingAt(start);
  return meeting ? meetingVerb(annotated, meeting.mentions[0], lexicons) : null;
}

function entryOfClaim(
  claim: Claim<LivePlace>,
  annotated: AnnotatedDocument,
  lexicons: Lexicons,
): WordEntry | null {
  switch (claim.kind) {
    case "mention": {
      const { span, type, entity, name, mentionKind } = claim;
      if (!span || mentionKind !== "name") return null;
      const words = wordsAt(annotated, span);
      if (type === "role") return named("role", words.toLowerCase());
      if (!isListedType(type)) return null;
      const full = oneLine(entity?.name ?? name);
      if (!isWritable(words) || !isWritable(full)) return null;
      return { kind: type, name: full, aliases: words === full ? [] : [words] };
    }
    case "statement":
      return verb(annotated, claim.cue, claim.act, lexicons);
    case "meeting":
      return meetingVerb(annotated, claim.mentions[0] ?? null, lexicons);
  }
}

function verb(
  annotated: AnnotatedDocument,
  cue: readonly LivePlace[],
  act: StatementAct,
  lexicons: Lexicons,
): WordEntry | null {
  const [span] = cue;
  const words = span && cue.length === 1 ? wordsAt(annotated, span) : "";
  return isVerb(words) ? { kind: "verb", name: baseOfVerb(words, lexicons), like: VERB_OF_ACT[act] } : null;
}

function meetingVerb(annotated: AnnotatedDocument, span: LivePlace, lexicons: Lexicons): WordEntry | null {
  const words = span ? wordsAt(annotated, span) : "";
  return isVerb(words) ? { kind: "meeting", name: baseOfVerb(words, lexicons), like: "confer" } : null;
}

const spanOf = (claim: Claim<LivePlace>): LivePlace =>
  claim.kind === "mention"
    ? claim.span
    : claim.kind === "statement"
      ? (claim.cue[0] ?? claim.content[0] ?? null)
      : (claim.mentions[0] ?? null);

const wordsAt = ({ source }: AnnotatedDocument, span: LivePlace): string =>
  span ? oneLine(source.textOf(span)) : "";
/** The signs that part the words of a line cannot be in them. */
const isWritable = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words) && !/[=,]|(?:^|\s)#/u.test(words) && words.length <= 200;
const isVerb = (words: string): boolean =>
  /^\p{L}[\p{L}\s-]*$/u.test(words) && words.split(" ").length <= MOST_CUE_WORDS;
const named = (kind: "never" | "role", name: string): WordEntry | null =>
  isWritable(name) ? { kind, name } : null;
