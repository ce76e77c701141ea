import { contains, type Entity, type Span } from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import { allTargets, keyOf, type Target } from "../../core/decisions/target";
import type { TreeNode } from "../tree/treeNode";
import type { Asked } from "./asked";

/** What the command is about: the rows, what the options name, or what the cursor stands in, the innermost first. */
export function targetsOf(asked: Asked): Target[] {
  const { nodes, options, annotated, selection } = asked;
  if (nodes.length > 0) return nodes.flatMap((node) => targetsOfNode(node, annotated));
  if (options.id !== undefined) return targetsOfId(options.id, annotated);
  const target = targetAt(annotated, selection);
  return target ? [target] : [];
}

function targetAt({ index }: AnnotatedDocument, selection: Span): Target | undefined {
  const mentions = index.mentionsAt(selection.start);
  const placed = mentions.find(({ mention }) => contains(mention, selection)) ?? mentions[0];
  if (placed) return { kind: "mention", ...placed };
  const meeting = index.meetingAt(selection.start);
  if (meeting) return { kind: "meeting", meeting };
  const statement = index.statementAt(selection.start);
  return statement && { kind: "statement", statement };
}

function targetsOfNode(node: TreeNode, annotated: AnnotatedDocument): Target[] {
  if (node.proposal !== undefined) {
    const keys = new Set(node.proposals ?? [node.proposal]);
    return allTargets(annotated.set).filter((target) => keys.has(keyOf(target)));
  }
  if (node.kind === "mention" && node.span) {
    const { start, end } = node.span;
    return annotated.index
      .mentionsAt(start)
      .filter(({ mention }) => mention.start === start && mention.end === end)
      .map((placed): Target => ({ kind: "mention", ...placed }));
  }
  return node.subject === undefined ? [] : targetsOfId(node.subject, annotated);
}

function targetsOfId(id: string, { index }: AnnotatedDocument): Target[] {
  const statement = index.statement(id);
  if (statement) return [{ kind: "statement", statement }];
  const meeting = index.meeting(id);
  if (meeting) return [{ kind: "meeting", meeting }];
  const entity = index.entity(id);
  return entity ? entity.mentions.map((mention) => ({ kind: "mention", entity, mention })) : [];
}

/** Entities that the command is about. */
export function entitiesOf(asked: Asked): Entity[] {
  const found = targetsOf(asked).flatMap((target) => (target.kind === "mention" ? [target.entity] : []));
  return [...new Set(found)];
}
