import * as l10n from "@vscode/l10n";
import { contains, type Entity, type Span } from "../../../../engine";
import type { PlacedMention } from "../../../core/annotations/annotationIndex";
import { Command } from "../../../manifest/commands";
import type { Checked, Finding, Rule } from "../finding";

/** "He" or "she" that may be either of two persons who were named shortly before. */
export const pronounAmbiguous: Rule = { id: "pronounAmbiguous", check };

/** Of what Readout is so sure, nine in ten are right: then a reader is not in doubt either. */
const SURE = 0.85;

type Sex = "he" | "she";

function check(checked: Checked): Finding[] {
  const { text, index, paragraphs, source } = checked;
  const { mentions } = index;
  const sexes = sexesOf(checked);
  return mentions.flatMap((placed, at): Finding[] => {
    const { entity, mention } = placed;
    const sex = mention.kind === "pronoun" ? sexOf(source.textOf(mention)) : undefined;
    if (!sex || entity.type !== "person" || mention.evidence.confidence >= SURE) return [];
    const others = personsBefore(mentions, at, reach(mention, paragraphs)).filter(
      (other) =>
        other !== entity && (sexes.get(other.id) ?? sex) === sex && competes(other, entity, mention, text),
    );
    return others.length === 0 ? [] : [findingOf(placed, others.slice(0, MOST), source.textOf(mention))];
  });
}

const STOP = /[.!?…]["”’»)\]]*\s/u;

/** The other was named last, or in the sentence in which the one who is meant was: who was named since is who is meant. */
function competes(other: Entity, meant: Entity, pronoun: Span, text: string): boolean {
  const before = ({ start }: Span) => start < pronoun.start;
  const last = meant.mentions.findLast(before);
  const rival = other.mentions.findLast(before);
  return !!rival && (!last || rival.start > last.start || !STOP.test(text.slice(rival.end, last.start)));
}

/** So many others are offered. */
const MOST = 3;

const SEXES: Readonly<Record<string, Sex>> = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
};
const sexOf = (words: string): Sex | undefined => SEXES[words.toLowerCase()];

/** What the pronouns that are surely theirs say of persons. */
function sexesOf({ index, source }: Checked): ReadonlyMap<string, Sex> {
  const sexes = new Map<string, Sex>();
  for (const { entity, mention } of index.mentions) {
    const sex =
      mention.kind === "pronoun" && mention.evidence.confidence >= SURE && sexOf(source.textOf(mention));
    if (sex) sexes.set(entity.id, sex);
  }
  return sexes;
}

/** From the beginning of the paragraph before the one that holds the mention. */
function reach(mention: Span, paragraphs: readonly Span[]): number {
  const at = paragraphs.findIndex((paragraph) => contains(paragraph, mention));
  return paragraphs[Math.max(0, at - 1)]?.start ?? 0;
}

/** Persons named between the offset and the mention, the last first. */
function personsBefore(mentions: readonly PlacedMention[], at: number, from: number): Entity[] {
  const persons = new Set<Entity>();
  for (let i = at - 1; i >= 0 && mentions[i].mention.start >= from; i--) {
    const { entity, mention } = mentions[i];
    if (entity.type === "person" && mention.kind === "name") persons.add(entity);
  }
  return [...persons];
}

function findingOf({ entity, mention }: PlacedMention, others: readonly Entity[], words: string): Finding {
  const span = { start: mention.start, end: mention.end };
  const [other] = others;
  return {
    span,
    message: l10n.t("“{0}” may be {1} or {2}.", words, entity.name, other.name),
    related: [entity, other].flatMap(({ name, mentions }) => {
      const last = mentions.findLast(({ kind, start }) => kind === "name" && start < mention.start);
      return last ? [{ span: last, message: name }] : [];
    }),
    fixes: [
      ...others.map(({ id, name }) => ({
        title: l10n.t("It is {0}", name),
        command: Command.setReferent,
        options: { ...span, answer: id },
      })),
      { title: l10n.t("It is {0}, as found", entity.name), command: Command.accept, options: span },
      { title: l10n.t("Write {0} instead", entity.name), replace: span, by: entity.name },
    ],
  };
}
