import * as l10n from "@vscode/l10n";
import type {
  Attributes,
  Claim,
  EntityReference,
  MeetingClaim,
  MentionClaim,
  StatementClaim,
} from "../../engine";
import { attributeValueInWords } from "./attributeWords";
import { actInWords, formInWords, modeInWords, statusInWords, typeInWords } from "./typeWords";

type Reference = EntityReference<unknown> | null;

/** What a correction changed: "person instead of place", "speaker: nobody". The kind of mark where that is not told. */
export function correctionInWords<Place>(
  was: Claim<Place>,
  claim: Claim<Place>,
  textOf: (place: Place) => string,
): string {
  const changes = [...changesOf(was, claim, textOf), ...attributes(was.attributes, claim.attributes)];
  if (changes.length === 0) return kindOf(claim);
  return claim.kind === "mention"
    ? changes.join("; ")
    : l10n.t("{0}: {1}", kindOf(claim), changes.join("; "));
}

function kindOf(claim: Claim<unknown>): string {
  switch (claim.kind) {
    case "mention":
      return typeInWords(claim.type);
    case "statement":
      return l10n.t("statement");
    case "meeting":
      return l10n.t("meeting");
  }
}

const fact = (name: string, value: string): string => l10n.t("{0}: {1}", name, value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const one = (reference: Reference, none: string): string => reference?.name ?? none;
const many = (references: readonly { readonly name: string }[]): string =>
  references.length === 0 ? l10n.t("nobody") : references.map(({ name }) => name).join(", ");

type Text<Place> = (place: Place) => string;
type Change = string | false;

function changesOf<Place>(was: Claim<Place>, claim: Claim<Place>, textOf: Text<Place>): string[] {
  const changes =
    was.kind === "mention" && claim.kind === "mention"
      ? mentionChanges(was, claim, textOf)
      : was.kind === "statement" && claim.kind === "statement"
        ? statementChanges(was, claim, textOf)
        : was.kind === "meeting" && claim.kind === "meeting"
          ? meetingChanges(was, claim, textOf)
          : [];
  return changes.filter((change) => change !== false);
}

function mentionChanges<Place>(
  was: MentionClaim<Place>,
  claim: MentionClaim<Place>,
  textOf: Text<Place>,
): Change[] {
  return [
    was.type !== claim.type && l10n.t("{0} instead of {1}", typeInWords(claim.type), typeInWords(was.type)),
    !same(was.span, claim.span) && fact(l10n.t("extent"), textOf(claim.span) || l10n.t("changed")),
    claim.entity !== null && !same(was.entity, claim.entity) && fact(l10n.t("belongs to"), claim.entity.name),
  ];
}

function statementChanges<Place>(
  was: StatementClaim<Place>,
  claim: StatementClaim<Place>,
  textOf: Text<Place>,
): Change[] {
  return [
    words(l10n.t("what was said"), was.content, claim.content, textOf),
    words(l10n.t("reporting words"), was.cue, claim.cue, textOf),
    words(l10n.t("source"), was.source, claim.source, textOf),
    !same(was.speaker, claim.speaker) && fact(l10n.t("speaker"), one(claim.speaker, l10n.t("nobody"))),
    !same(was.addressees, claim.addressees) && fact(l10n.t("said to"), many(claim.addressees)),
    !same(was.meeting, claim.meeting) &&
      fact(l10n.t("meeting"), claim.meeting ? textOf(claim.meeting) || l10n.t("changed") : l10n.t("none")),
    was.form !== claim.form && fact(l10n.t("form"), formInWords(claim.form)),
    was.act !== claim.act && fact(l10n.t("kind of statement"), actInWords(claim.act)),
  ];
}

function meetingChanges<Place>(
  was: MeetingClaim<Place>,
  claim: MeetingClaim<Place>,
  textOf: Text<Place>,
): Change[] {
  const none = l10n.t("none");
  return [
    words(l10n.t("extent"), was.mentions, claim.mentions, textOf),
    !same(was.participants, claim.participants) && fact(l10n.t("participants"), many(claim.participants)),
    !same(was.place, claim.place) && fact(l10n.t("place"), one(claim.place, none)),
    !same(was.date, claim.date) && fact(l10n.t("date"), one(claim.date, none)),
    was.status !== claim.status && fact(l10n.t("status"), statusInWords(claim.status)),
    was.mode !== claim.mode && fact(l10n.t("way of meeting"), modeInWords(claim.mode) ?? l10n.t("not said")),
  ];
}

/** The words that are marked now, where they are not those that were. */
function words<Place>(
  name: string,
  before: readonly Place[],
  after: readonly Place[],
  textOf: Text<Place>,
): Change {
  if (same(before, after)) return false;
  const texts = after.map(textOf).filter(Boolean);
  return fact(name, texts.length > 0 ? texts.join(" … ") : l10n.t("changed"));
}

function attributes(was: Attributes = {}, now: Attributes = {}): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .filter((name) => was[name] !== now[name])
    .map((name) => fact(name, name in now ? attributeValueInWords(now[name]) : l10n.t("none")));
}
