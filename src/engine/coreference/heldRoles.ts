import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import type { DocumentName } from "../mentions/reconcileNames";
import type { RoleLexicon } from "../mentions/roles/roleLexicon";
import type { Tokens } from "../tokens/tokens";
import type { EntityDraft } from "./entityDraft";
import { afterRank, bodyAfter, bodyBefore } from "./officeBody";
import { holderAfter, holderBefore } from "./officeHolder";
import type { Office, OfficeLexicon } from "./offices";
import type { ParagraphNames } from "./paragraphNames";
import type { World } from "./world";

/** A role as it stands in the text, before anybody is known to hold it. */
export interface RolePlace {
  readonly name: DocumentName;
  readonly offices: readonly Office[];
  /** What it belongs to, and the country through a place or adjective beside it. */
  readonly of: DocumentName | null;
  readonly country: string | null;
  readonly former: boolean;
  /** "ministers": an office of several. */
  readonly plural: boolean;
  /** Whose it is by apposition ("President X", "X, the president"), or null. */
  readonly holder: DocumentName | null;
}

/** What offices are read with. */
export interface OfficeTools {
  readonly roles: RoleLexicon;
  readonly offices: OfficeLexicon;
}

const FORMER = wordSet(words.former);

/** Reads the surroundings of every role of a paragraph: the body it belongs to and the person who holds it. */
export function placeRoles(paragraph: ParagraphNames, world: World, tools: OfficeTools): RolePlace[] {
  return paragraph.names.flatMap((name, index) =>
    name.type === "role" ? [placeRole(paragraph, index, world, tools)] : [],
  );
}

function placeRole(
  paragraph: ParagraphNames,
  index: number,
  world: World,
  { roles, offices }: OfficeTools,
): RolePlace {
  const { tokens, names, text } = paragraph;
  const name = names[index];
  const after = bodyAfter(paragraph, afterRank(tokens, name.endToken));
  const before = bodyBefore(paragraph, index);
  const of = after.body ?? before.body;
  const plural = roles.isPlural(tokens, name.firstToken, name.endToken);
  // "The Secretary and President Prado": the name behind the second is not the first one's holder.
  const isLed = !plural && name.origin !== "role.apart";
  const holder = (isLed ? holderAfter(paragraph, after.end) : null) ?? holderBefore(paragraph, before.first);
  return {
    name,
    offices: offices.officesOf(text(name)),
    of,
    country:
      countryOf(of, text, world) ?? (before.nationality && world.fact(text(before.nationality)).country),
    former: isFormer(tokens, before.first),
    plural,
    holder,
  };
}

function countryOf(
  name: DocumentName | null,
  text: (name: DocumentName) => string,
  world: World,
): string | null {
  return name === null ? null : world.fact(text(name)).country;
}

function isFormer(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) if (FORMER.has(tokens.lower[i])) return true;
  return FORMER.has(tokens.lower[first] ?? "");
}

const MOST_ROLES = 30;

/** Notes on the person what the text says of the office. */
export function giveRole(holder: EntityDraft, place: RolePlace): void {
  for (const office of place.offices) {
    const isKnown = holder.roles.some(
      (role) =>
        role.office.head === office.head &&
        role.office.deputy === office.deputy &&
        role.office.fields.size === office.fields.size &&
        role.former === place.former &&
        (place.country === null || role.country === place.country) &&
        (place.of === null || role.of !== null),
    );
    if (isKnown || holder.roles.length >= MOST_ROLES) continue;
    holder.roles.push({
      office,
      name: place.name,
      of: place.of,
      country: place.country,
      former: place.former,
    });
  }
  holder.country ??= place.country;
}
