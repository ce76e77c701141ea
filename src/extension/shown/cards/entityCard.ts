import * as l10n from "@vscode/l10n";
import { type Entity, isFollowed } from "../../../engine";
import type { AnnotationIndex, PlacedMention } from "../../core/annotations/annotationIndex";
import { Command } from "../../manifest/commands";
import { meetingsInWords, mentionsInWords, statementsInWords } from "../../words/countWords";
import { iconOfType } from "../../words/icons";
import { shorten } from "../../words/shorten";
import { rolesInWords } from "../../words/speakerWords";
import { typeInWords, valueInWords } from "../../words/typeWords";
import { countryInWords } from "./countryInWords";
import { because, type CardContext, linesLinks } from "./links";
import { commandLink, escapeMarkdown, paragraphs } from "./markdown";

/** What is known of the entity behind a mention, as one screen of Markdown. */
export function entityCard(
  { entity, mention }: PlacedMention,
  index: AnnotationIndex,
  context: CardContext,
): string {
  const { uri } = context;
  return paragraphs(
    `$(${iconOfType(entity.type)}) **${escapeMarkdown(entity.name)}** · ${typeInWords(entity.type)} · ${mentionsInWords(entity.mentions.length)}`,
    entity.value && escapeMarkdown(valueInWords(entity.value)),
    entity.type === "date" && !entity.value && !index.set.origin?.date && undated(context),
    mention.standsFor !== undefined &&
      l10n.t("Stands here for the government of {0}", countryInWords(mention.standsFor)),
    holders(entity, index),
    rolesAndAliases(entity, index),
    entity.wikidata !== undefined && l10n.t("Wikidata {0}", entity.wikidata),
    context.source.textOf(mention) !== entity.name && linkLine({ entity, mention }, context),
    [doings(entity, index), entity.mentions.length > 1 && linesLinks(entity.mentions, context)]
      .filter(Boolean)
      .join(" · "),
    [
      entity.mentions.length > 1 &&
        commandLink(l10n.t("Next mention"), Command.nextMention, uri, mention.start),
      commandLink(l10n.t("All mentions"), Command.showInTree, "entities", entity.id),
      index.statementsBy(entity.id).length > 0 &&
        commandLink(l10n.t("Statements"), Command.showInTree, "statements", entity.id),
      isFollowed(entity.type) &&
        commandLink(l10n.t("Across the folder"), Command.showPerson, { uri, name: entity.name }),
      commandLink(l10n.t("Why?"), Command.explain, uri, mention.start),
    ]
      .filter(Boolean)
      .join(" · "),
  );
}

/** "Tuesday" in a text that says nowhere of what day it is. */
const undated = ({ uri }: CardContext): string =>
  `${l10n.t("Which day that is, this text does not say.")} ${commandLink(l10n.t("State Source and Date…"), Command.stateOrigin, uri)}`;

/** "“The Iraqi Foreign Minister” is Fuad Hussein: same role (line 1)". */
export function linkLine({ entity, mention }: PlacedMention, context: CardContext): string {
  const written = escapeMarkdown(shorten(context.source.textOf(mention), 60));
  return l10n.t(
    "“{0}” is {1}: {2}",
    written,
    escapeMarkdown(entity.name),
    because(mention.evidence, context),
  );
}

/** Who holds the office, and of what country or body. */
function holders({ id }: Entity, index: AnnotationIndex): string | false {
  const held = index.set.entities.flatMap(({ name, roles }) =>
    roles
      .filter(({ role }) => role === id)
      .map(({ of }) => {
        const body = index.entity(of)?.name;
        return escapeMarkdown(body === undefined ? name : l10n.t("{0} ({1})", name, body));
      }),
  );
  return held.length > 0 && l10n.t("Held by {0}", [...new Set(held)].join(", "));
}

function rolesAndAliases(entity: Entity, index: AnnotationIndex): string {
  const roles = rolesInWords(entity, index).map((role) => `_${escapeMarkdown(role)}_`);
  const aliases = entity.aliases.filter((alias) => alias !== entity.name).slice(0, 5);
  const also =
    aliases.length > 0 && l10n.t("also {0}", aliases.map((alias) => `“${escapeMarkdown(alias)}”`).join(", "));
  return [...roles.slice(0, 3), also].filter(Boolean).join(" · ");
}

function doings(entity: Entity, index: AnnotationIndex): string {
  const statements = index.statementsBy(entity.id).length;
  const meetings = index.meetingsOf(entity.id).length;
  return [
    statements > 0 && `$(quote) ${statementsInWords(statements)}`,
    meetings > 0 && `$(organization) ${meetingsInWords(meetings)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
