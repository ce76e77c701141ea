import type { DocumentName } from "../mentions/reconcileNames";
import type { Sentence } from "../tokens/tokens";
import type { DescriptionLexicon } from "./descriptionLexicon";
import { Weight, type Discourse } from "./discourse";
import type { EntityDraft } from "./entityDraft";
import type { RolePlace } from "./heldRoles";
import type { NounIndex } from "./nounIndex";
import type { RoleIndex } from "./roleIndex";
import type { Scene } from "./scene";
import type { World } from "./world";

/** A pronoun that stands before any name it could mean ("He … " under a headline). */
export interface Waiting {
  readonly scene: Scene;
  readonly token: number;
  readonly sentence: number;
}

/** What the linking of descriptions and pronouns works on, and its state at a point of the text. */
export interface Walk {
  readonly drafts: ReadonlyMap<DocumentName, EntityDraft>;
  readonly roles: ReadonlyMap<DocumentName, RolePlace>;
  readonly roleIndex: RoleIndex;
  readonly nounIndex: NounIndex;
  readonly descriptions: DescriptionLexicon;
  readonly world: World;
  readonly discourse: Discourse;
  readonly countries: ReadonlyMap<string, EntityDraft>;
  /** The country that the document is at home in, if it says so. */
  readonly home: EntityDraft | null;
  waiting: Waiting[];
  /** The person mentioned last, with the token after the mention, in the present paragraph. */
  /** The token after the last description by an office that nobody in the document is known to hold. */
  strangerEnd: number;
  lastPerson: { readonly draft: EntityDraft; readonly end: number } | null;
}

/** Tells the discourse of a mention that was linked or found. */
export function noteMention(
  scene: Scene,
  sentence: Sentence,
  draft: EntityDraft,
  first: number,
  end: number,
  walk: Walk,
): void {
  const weight = scene.weight(sentence, first, end);
  walk.discourse.note(draft, scene.span(first, end), scene.isInQuote(first) ? weight / 2 : weight);
  if (draft.type !== "person") return;
  walk.lastPerson = { draft, end };
  if (walk.waiting.length > 0 && weight >= Weight.subject && !scene.isInQuote(first))
    linkWaiting(draft, walk);
}

const LONGEST_WAIT = 4;

function linkWaiting(draft: EntityDraft, walk: Walk): void {
  for (const { scene, token, sentence } of walk.waiting) {
    const gender = /^(?:she|her|hers|herself)$/u.test(scene.text.tokens.lower[token]) ? "female" : "male";
    if (walk.discourse.sentence - sentence > LONGEST_WAIT || (draft.gender && draft.gender !== gender))
      continue;
    draft.add(scene.span(token, token + 1), "pronoun", "coreference.pronounAhead", 0.5, draft.mentions[0]);
  }
  walk.waiting = [];
}
