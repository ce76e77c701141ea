import {
  type AnnotationSet,
  type Attributes,
  type Claim,
  correspondence,
  type Disagreement,
  type Entity,
  type FactDisagreement,
  type MarkDisagreement,
  type Mention,
  mentionClaim,
  overlaps,
  referTo,
  type Span,
} from "../../../engine";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import {
  accept,
  add,
  combine,
  correct,
  merge,
  reject,
  rename,
  retype,
  type Situation,
  split,
} from "../../core/decisions/edits";
import { allTargets, claimOf, keyOf, spanOf, type Target } from "../../core/decisions/target";
import type { Which } from "./sides";

/**
 * What makes the own file say what one side says of the disagreement: its fact and nothing else is taken over. A side's
 * mark that the own file has already, merely proposed, is accepted. The edit may be empty: all is as it should be.
 */
export function takeOver(one: Disagreement, which: Which, own: Situation, side: AnnotationSet): DecisionEdit {
  const edits = one.reason === "fact" ? takeFact(one, which, own, side) : takeMark(one, which, own, side);
  return combine("takeOver", edits);
}

const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

interface Placed {
  readonly entity: Entity;
  readonly mention: Mention;
}

function placedAt({ entities }: AnnotationSet, span: Span): Placed | undefined {
  for (const entity of entities) {
    const mention = entity.mentions.find((one) => isAt(one, span));
    if (mention) return { entity, mention };
  }
  return undefined;
}

/** Changes what there is; or accepts it, if it says so already and is merely proposed. */
function become(
  own: Situation,
  target: Target | undefined,
  claim: Claim<Span>,
  same: boolean,
): DecisionEdit[] {
  if (!target) return [withoutRejections(own, add(claim), claim)];
  if (!same) return [correct(own, target, claim)];
  return own.reviewed.states.has(keyOf(target)) ? [] : [accept(own, target)];
}

/** Own rejections of the very words of a name give way to its addition. */
function withoutRejections(own: Situation, edit: DecisionEdit, claim: Claim<Span>): DecisionEdit {
  if (claim.kind !== "mention") return edit;
  const removed = own.live.flatMap(({ id, verdict }) => {
    if (verdict.kind !== "reject" || verdict.claim.kind !== "mention") return [];
    return verdict.claim.span && isAt(verdict.claim.span, claim.span) ? [id] : [];
  });
  return { ...edit, removed };
}

function takeMark(one: MarkDisagreement, which: Which, own: Situation, side: AnnotationSet): DecisionEdit[] {
  const wanted = one[which];
  const mark = (one.left ?? one.right)!;
  if (mark.kind === "statement") return takeWhole("statement", mark, wanted !== null, own, side);
  if (mark.kind === "meeting") return takeWhole("meeting", mark, wanted !== null, own, side);
  const spans = [one.left, one.right].flatMap((span) => span ?? []);
  const mine = spans.flatMap((span) => placedAt(own.set, span) ?? []).at(0);
  const target: Target | undefined = mine && { kind: "mention", ...mine };
  if (!wanted) return target ? [reject(own, target)] : [];
  const theirs = placedAt(side, wanted);
  if (!theirs) return [];
  if (
    one.reason === "kind" &&
    mine &&
    isWithin(mine.entity, theirs.entity) &&
    mine.entity.mentions.length > 1
  )
    return mine.entity.type === theirs.entity.type ? [] : [retype(own, mine.entity, theirs.entity.type)];
  const same = mine !== undefined && mine.entity.type === theirs.entity.type && isAt(mine.mention, wanted);
  return become(own, target, claimOfMention(theirs, own.set, side), same);
}

/** True if all mentions of the one are the other's too. */
const isWithin = (a: Entity, b: Entity): boolean =>
  a.mentions.every((mention) => b.mentions.some((other) => isAt(mention, other)));

/** A mention as a side has it, of the own entity that has other mentions of the side's. */
function claimOfMention({ entity, mention }: Placed, own: AnnotationSet, side: AnnotationSet): Claim<Span> {
  const others = entity.mentions.filter((one) => one !== mention && placedAt(own, one));
  const anchor = others.find(({ kind }) => kind === "name") ?? others.at(0);
  const reference = referTo(side, entity.id);
  return {
    ...mentionClaim(mention, entity),
    entity: anchor && reference ? { ...reference, at: { start: anchor.start, end: anchor.end } } : null,
  };
}

/** A statement or a meeting that only one side has. */
function takeWhole(
  kind: "statement" | "meeting",
  at: Span,
  isWanted: boolean,
  own: Situation,
  side: AnnotationSet,
): DecisionEdit[] {
  const theirs = isWanted ? targetIn(side, kind, at) : undefined;
  const mine = theirs ? counterpart(theirs, side, own.set) : nearestIn(own.set, kind, at);
  if (!isWanted) return mine ? [reject(own, mine)] : [];
  return theirs ? become(own, mine, claimOf(side, theirs), mine !== undefined) : [];
}

const targetIn = (set: AnnotationSet, kind: Target["kind"], at: Span): Target | undefined =>
  allTargets(set).find((target) => target.kind === kind && isAt(spanOf(target), at));

const nearestIn = (set: AnnotationSet, kind: Target["kind"], at: Span): Target | undefined =>
  targetIn(set, kind, at) ??
  allTargets(set).find((target) => target.kind === kind && overlaps(spanOf(target), at));

/** What the own set has instead of the side's statement or meeting. */
function counterpart(target: Target, side: AnnotationSet, own: AnnotationSet): Target | undefined {
  const both = correspondence(side, own);
  if (target.kind === "statement") {
    const statement = both.statements.get(target.statement);
    return statement && { kind: "statement", statement };
  }
  const meeting = target.kind === "meeting" ? both.meetings.get(target.meeting) : undefined;
  return meeting && { kind: "meeting", meeting };
}

function takeFact(one: FactDisagreement, which: Which, own: Situation, side: AnnotationSet): DecisionEdit[] {
  const [at] = one.spans;
  if (one.on === "mention") {
    const mine = placedAt(own.set, at);
    const theirs = placedAt(side, at);
    if (one.fact === "entity") return takeEntity(one.spans, mine, theirs, own, side);
    if (!mine || !theirs) return [];
    if (one.fact === "name")
      return mine.entity.name === theirs.entity.name ? [] : [rename(own, mine.entity, theirs.entity.name)];
    const claim = withAttribute(
      mentionClaim(mine.mention, mine.entity),
      one.attribute!,
      theirs.mention.attributes,
    );
    return change(own, { kind: "mention", ...mine }, claim);
  }
  // The words are those of the left side: the right one's are found by what corresponds.
  const theirs = nearestIn(side, one.on, at) ?? namedBy(one, which, side);
  const mine = theirs && counterpart(theirs, side, own.set);
  if (!theirs) return [];
  const theirClaim = claimOf(side, theirs);
  if (!mine) return [add(theirClaim)];
  const myClaim = claimOf(own.set, mine);
  if (one.fact === "attribute")
    return change(own, mine, withAttribute(myClaim, one.attribute!, theirClaim.attributes));
  const field = one.fact === "words" ? "mentions" : one.fact;
  const fact = Object.fromEntries(Object.entries(theirClaim).filter(([name]) => name === field));
  return change(own, mine, { ...myClaim, ...fact });
}

function namedBy(one: FactDisagreement, which: Which, side: AnnotationSet): Target | undefined {
  const value = one[which];
  if (value.kind !== "spans") return undefined;
  return value.spans.flatMap((span) => nearestIn(side, one.on, span) ?? []).at(0);
}

const change = (own: Situation, target: Target, claim: Claim<Span>): DecisionEdit[] =>
  become(own, target, claim, JSON.stringify(claim) === JSON.stringify(claimOf(own.set, target)));

/** The claim with the value that the side gives to the attribute, or without it. */
function withAttribute(claim: Claim<Span>, name: string, theirs: Attributes | undefined): Claim<Span> {
  const kept = Object.entries(claim.attributes ?? {}).filter(([known]) => known !== name);
  const value = theirs?.[name];
  const attributes = Object.fromEntries(value === undefined ? kept : [...kept, [name, value]]);
  const { attributes: _, ...bare } = claim;
  return Object.keys(attributes).length > 0 ? { ...bare, attributes } : bare;
}

/** The mentions become those of the entity that the side has them in. */
function takeEntity(
  spans: readonly Span[],
  mine: Placed | undefined,
  theirs: Placed | undefined,
  own: Situation,
  side: AnnotationSet,
): DecisionEdit[] {
  if (!theirs) return mine ? [reject(own, { kind: "mention", ...mine })] : [];
  if (!mine) return [add(claimOfMention(theirs, own.set, side))];
  const group = spans.filter((span) => placedAt(own.set, span));
  const isInGroup = (mention: Span) => group.some((span) => isAt(span, mention));
  const anchors = theirs.entity.mentions.filter((mention) => !isInGroup(mention));
  const into = anchors
    .sort((a, b) => Number(b.kind === "name") - Number(a.kind === "name"))
    .flatMap((mention) => placedAt(own.set, mention) ?? [])
    .at(0);
  if (!into) return mine.entity.mentions.every(isInGroup) ? [] : [split(group, theirs.entity.name)];
  if (into.entity === mine.entity) return [];
  if (mine.entity.mentions.every(isInGroup)) return [merge(mine.entity, into.entity)];
  const { start, end } = into.mention;
  const reference = { at: { start, end }, name: into.entity.name, type: into.entity.type };
  return group.flatMap((span) => {
    const placed = placedAt(own.set, span)!;
    const claim = { ...mentionClaim(placed.mention, into.entity), entity: reference };
    return [correct(own, { kind: "mention", ...placed }, claim)];
  });
}
