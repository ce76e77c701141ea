import * as l10n from "@vscode/l10n";
import { type Entity, ENTITY_TYPES, type EntityLabel, type Mention } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { createIds, type TreeNode } from "../../shown/tree/treeNode";
import { mentionsInWords, namesInWords } from "../../words/countWords";
import { coloredIconOfType } from "../../words/icons";
import { shorten } from "../../words/shorten";
import { rolesInWords } from "../../words/speakerWords";
import { kindInWords, typeInWords, valueInWords } from "../../words/typeWords";

/** Types, then the project's own, with their entities, the most mentioned first, each with its mentions. */
export function entityNodes(
  index: AnnotationIndex,
  source: SourceText,
  labels: readonly EntityLabel[] = [],
): TreeNode[] {
  const id = createIds("entities");
  const own = new Map(labels.map(({ name, label }) => [name, label]));
  const known = new Set<string>([...ENTITY_TYPES, ...own.keys()]);
  // A label may have left the project's file while decisions still bear it.
  for (const { type } of index.set.entities) known.add(type);
  return [...known].flatMap((type): TreeNode[] => {
    const entities = index.set.entities.filter((entity) => (entity.type as string) === type);
    if (entities.length === 0) return [];
    const children = [...entities]
      .sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0].start - b.mentions[0].start)
      .map((entity) => entityNode(entity, index, source, { id, labels }));
    const label = own.get(type) ?? kindInWords(type);
    return [
      {
        kind: "type",
        id: id("type", type),
        label,
        description: String(entities.length),
        icon: coloredIconOfType(type, labels),
        spoken: `${label}, ${namesInWords(entities.length)}`,
        children,
      },
    ];
  });
}

function entityNode(
  entity: Entity,
  index: AnnotationIndex,
  source: SourceText,
  { id, labels }: { readonly id: ReturnType<typeof createIds>; readonly labels: readonly EntityLabel[] },
): TreeNode {
  const own = id("entity", entity.type, entity.name);
  const count = entity.mentions.length;
  const details = [
    ...rolesInWords(entity, index),
    ...(entity.value ? [valueInWords(entity.value)] : []),
    ...(entity.aliases.length > 0 ? [l10n.t("also {0}", entity.aliases.join(", "))] : []),
  ];
  return {
    kind: "entity",
    id: own,
    label: shorten(entity.name, 120),
    description: [String(count), ...besideName(entity, index)].join(" · "),
    tooltip: [`${entity.name} · ${typeInWords(entity.type)} · ${mentionsInWords(count)}`, ...details].join(
      "\n",
    ),
    icon: coloredIconOfType(entity.type, labels),
    subject: entity.id,
    span: entity.mentions[0],
    spoken: [
      entity.name,
      typeInWords(entity.type),
      mentionsInWords(count),
      ...besideName(entity, index),
    ].join(", "),
    children: entity.mentions.map((mention) => mentionNode(mention, own, source, id)),
  };
}

/** What tells a name from others like it: the value of a date, the first office of a person, who holds an office. */
function besideName(entity: Entity, index: AnnotationIndex): string[] {
  if (entity.value) return [valueInWords(entity.value)];
  if (entity.type === "role") {
    const holders = index.set.entities.filter(({ roles }) => roles.some(({ role }) => role === entity.id));
    return holders.length > 0 ? [shorten(holders.map(({ name }) => name).join(", "), 80)] : [];
  }
  return rolesInWords(entity, index).slice(0, 1);
}

function mentionNode(
  mention: Mention,
  below: string,
  source: SourceText,
  id: ReturnType<typeof createIds>,
): TreeNode {
  const written = shorten(source.textOf(mention), 60);
  const line = l10n.t("line {0}", source.lineAt(mention.start));
  const [after = ""] = source.textOf({ start: mention.end, end: mention.end + 60 }).split(/[\r\n]/u);
  return {
    kind: "mention",
    id: id(below, written),
    label: written,
    // What follows tells one mention from the others; the line alone does not.
    description: [shorten(after.replace(/^[\s,.;:’']+|\S*$/gu, ""), 48), line].filter(Boolean).join(" · "),
    icon: { name: mention.kind === "name" ? "symbol-string" : "references" },
    span: mention,
    spoken: `${written}, ${line}`,
    children: [],
  };
}
