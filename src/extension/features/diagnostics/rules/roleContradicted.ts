import * as l10n from "@vscode/l10n";
import { bySpan, type Entity, type HeldRole, type Mention, type Span } from "../../../../engine";
import { groupBy } from "../../../core/util/groupBy";
import { Command } from "../../../manifest/commands";
import type { Checked, Finding, Rule } from "../finding";

/** An office that one person holds alone, given to two; or two such offices, of two bodies or of one, given to a person. */
export const roleContradicted: Rule = { id: "roleContradicted", check };

/** Held by one person at a time. */
const SOLE =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|pope|(?:minister of )?foreign (?:minister|affairs)|(?:minister of )?defen[cs]e(?: minister)?|foreign secretary|secretary of (?:state|defense)|(?:un )?secretary[- ]general)$/iu;
/** What says that an office is held no more, not yet, or by somebody else’s leave. */
const NOT_NOW =
  /\b(?:former|ex|then|late|past|previous|outgoing|incoming|next|acting|interim|designate|elect|deputy|vice|assistant)[\s-]+(?:[\p{L}.’'-]+\s){0,2}$/iu;
/** As far before the office as such a word stands. */
const BEFORE = 40;
/** Offices told so close together are held together: "deputy prime minister and foreign minister". */
const TOGETHER = 80;

interface Office {
  readonly holder: Entity;
  readonly name: string;
  /** Name of the country or body, or null where the text gives none. */
  readonly of: string | null;
  readonly isOfCountry: boolean;
  readonly place: Mention;
}

function check(checked: Checked): Finding[] {
  const offices = checked.index.set.entities.flatMap((holder) =>
    holder.type === "person" ? holder.roles.flatMap((role) => officeOf(holder, role, checked) ?? []) : [],
  );
  return [...heldByTwo(offices), ...heldTwice(offices)].sort((a, b) => bySpan(a.span, b.span));
}

function officeOf(holder: Entity, { role, of }: HeldRole, { index, text }: Checked): Office | undefined {
  const found = index.entity(role);
  const place = found?.mentions[0];
  if (!found || !place || !SOLE.test(found.name)) return undefined;
  if (NOT_NOW.test(text.slice(Math.max(0, place.start - BEFORE), place.start))) return undefined;
  const body = index.entity(of);
  const isOfCountry = body?.type === "place" || body?.type === "nationality";
  return { holder, name: found.name.toLowerCase(), of: body?.name ?? null, isOfCountry, place };
}

/** "Foreign Minister Ruiz of Chile" and "Foreign Minister Silva of Chile": perhaps one person, spelt in two ways. */
function heldByTwo(offices: readonly Office[]): Finding[] {
  // Bodies have many presidents: of their parts, of other bodies of the name.
  const named = offices.filter(({ isOfCountry }) => isOfCountry);
  return [...groupBy(named, ({ name, of }) => `${name}\n${of ?? ""}`).values()].flatMap((same): Finding[] => {
    const [first] = same;
    const other = same.find(({ holder }) => holder !== first.holder);
    if (!other) return [];
    const span = nameOf(other.holder);
    return [
      {
        ...findingOf(
          other.place,
          first.place,
          l10n.t("The text gives this office to {0} too.", first.holder.name),
        ),
        fixes: [
          {
            title: l10n.t("{0} and {1} are one person", other.holder.name, first.holder.name),
            command: Command.merge,
            options: { ...span, answer: first.holder.id },
          },
          {
            title: l10n.t("Delete the mark on the office"),
            command: Command.remove,
            options: spanOf(other.place),
          },
        ],
      },
    ];
  });
}

/** "President Silva of Chile … President Silva of Peru", "Prime Minister Silva … Foreign Minister Silva". */
function heldTwice(offices: readonly Office[]): Finding[] {
  return [...groupBy(offices, ({ holder }) => holder).values()].flatMap((ofOne): Finding[] => {
    const [first] = ofOne;
    const other = ofOne.find((office) => contradicts(first, office));
    if (!other) return [];
    const { holder } = other;
    const message = l10n.t("{0} has another office elsewhere: {1}", holder.name, inWords(first));
    return [
      {
        ...findingOf(other.place, first.place, message),
        fixes: [
          {
            title: l10n.t("Split mentions off {0}…", holder.name),
            command: Command.split,
            options: nameOf(holder),
          },
          {
            title: l10n.t("Delete the mark on the office"),
            command: Command.remove,
            options: spanOf(other.place),
          },
        ],
      },
    ];
  });
}

function contradicts(a: Office, b: Office): boolean {
  if (Math.abs(a.place.start - b.place.start) < TOGETHER) return false;
  return a.name === b.name
    ? a.of !== null && b.of !== null && a.of !== b.of
    : a.of === b.of || a.of === null || b.of === null;
}

const inWords = ({ name, of }: Office): string => (of === null ? name : l10n.t("{0} ({1})", name, of));

const findingOf = (place: Span, other: Span, message: string): Finding => ({
  span: place,
  message,
  related: [{ span: other, message: l10n.t("the other office") }],
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const nameOf = ({ mentions }: Entity): Span =>
  spanOf(mentions.find(({ kind }) => kind === "name") ?? mentions[0]);
