import type { Sentence } from "../tokens/tokens";
import type { DocumentName } from "../mentions/reconcileNames";
import type { EntityDraft } from "./entityDraft";
import type { RolePlace } from "./heldRoles";
import { descriptionStart } from "./nounPhrase";
import type { RoleDescription } from "./roleIndex";
import { PREPOSITION, type Scene } from "./scene";
import { isStranger, noteStranger } from "./strangers";
import { noteMention, type Walk } from "./walk";

/** Links a description by an office ("the Iraqi foreign minister") to its holder, if it stands without a name. */
export function linkRole(scene: Scene, sentence: Sentence, name: DocumentName, walk: Walk): void {
  const place = walk.roles.get(name);
  if (!place || place.holder || place.offices.length === 0 || place.plural) return;
  const start = descriptionStart(scene, sentence, name.firstToken);
  if (start === null) return noteStranger(scene, sentence, name.firstToken, name.endToken - 1, walk);
  const end = descriptionEnd(scene, sentence, name);
  const body = place.of && walk.drafts.get(place.of);
  const description = {
    office: place.offices[0],
    country: place.country,
    body: body ?? null,
    former: place.former,
  };
  const found = walk.roleIndex.find(description, walk.discourse);
  if (found) {
    const rule = place.country
      ? "coreference.roleAndCountry"
      : body
        ? "coreference.roleAndBody"
        : "coreference.role";
    return link(scene, sentence, found.draft, start, end, rule, place.country || body ? 0.9 : 0.75, walk);
  }
  const isNobody = isStranger(scene.text.tokens.lower[name.endToken - 1], walk);
  const inFocus = isNobody ? null : holderInFocus(scene, sentence, start, end, place, walk);
  const ahead = isNobody || inFocus ? null : holderAhead(scene, start, end, place, description, walk);
  if (ahead) link(scene, sentence, ahead, start, end, "coreference.nameAhead", 0.6, walk);
  else if (!inFocus) walk.strangerEnd = end;
  else link(scene, sentence, inFocus, start, end, "coreference.roleInFocus", 0.5, walk);
}

function link(
  scene: Scene,
  sentence: Sentence,
  draft: EntityDraft,
  first: number,
  end: number,
  rule: string,
  confidence: number,
  walk: Walk,
): void {
  draft.add(
    scene.span(first, end),
    "nominal",
    rule,
    confidence,
    walk.discourse.focus(draft)?.last ?? draft.mentions[0],
  );
  noteMention(scene, sentence, draft, first, end, walk);
}

/** The name of a body after the office belongs to the description: "the Commander of the Royal Air Force". */
function descriptionEnd(scene: Scene, sentence: Sentence, name: DocumentName): number {
  const { tokens, nameAt, names } = scene.text;
  let i = name.endToken;
  if (tokens.lower[i] !== "of") return i;
  i++;
  if (tokens.lower[i] === "the") i++;
  const at = nameAt(i);
  if (at < 0 || i >= sentence.end || !(names[at].type === "place" || names[at].type === "organization"))
    return name.endToken;
  return names[at].endToken;
}

/** How many characters behind the description its holder is named at the latest. */
const NEAR_AHEAD = 600;

/** Who holds the office by what the text says next, if the description is whose words it gives. */
function holderAhead(
  scene: Scene,
  start: number,
  end: number,
  { of, country }: RolePlace,
  description: RoleDescription,
  walk: Walk,
): EntityDraft | null {
  const only = scene.isSource(start) ? walk.roleIndex.only(description) : null;
  if (!only) return null;
  // "Russia’s ambassador" is not Ambassador Ostby of nowhere; "the Harbour governor" may be Governor Ostby.
  const ofTown = of?.type === "place" && walk.drafts.get(of)?.isCountry !== true;
  if (country && !ofTown && only.country !== country) return null;
  const named = only.mentions.find(({ kind }) => kind === "name");
  const behind = scene.span(start, end).end;
  return named && named.start > behind && named.start - behind <= NEAR_AHEAD ? only : null;
}

/** The person the text is about, if nothing known of them speaks against the office and the description is a subject. */
function holderInFocus(
  scene: Scene,
  sentence: Sentence,
  start: number,
  end: number,
  { offices, country, of }: RolePlace,
  walk: Walk,
): EntityDraft | null {
  if (scene.isInQuote(start) || scene.text.tokens.lower[end] === "of") return null;
  if (
    start > sentence.first &&
    scene.has(start - 1, PREPOSITION) &&
    scene.text.tokens.lower[start - 1] !== "that"
  )
    return null;
  const isSubject =
    scene.isSource(start) ||
    start === sentence.first ||
    scene.isFollowedByVerb(sentence, end) ||
    (scene.text.tokens.lower[start - 1] === "," && scene.has(sentence.first, PREPOSITION));
  if (!isSubject) return null;
  const focus = walk.discourse.salient((draft) => draft.type === "person");
  if (!focus || walk.discourse.sentence - focus.sentence > 3) return null;
  const { draft } = focus;
  if (country && country !== draft.country) return null;
  if (
    of?.type === "organization" &&
    !draft.roles.some((role) => walk.offices.fits(offices[0], role.office) > 0)
  )
    return null;
  return draft.roles.some((role) => walk.offices.exclude(role.office, offices[0])) ? null : draft;
}
