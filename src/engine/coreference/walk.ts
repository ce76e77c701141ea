import type { DocumentName } from "../mentions/reconcileNames";
import type { Sentence } from "../tokens/tokens";
import type { AntecedentJudge } from "./antecedent";
import type { WordClusters } from "../perceptron/wordClusters";
import type { DescriptionLexicon } from "./descriptionLexicon";
import { Weight, type Discourse } from "./discourse";
import type { EntityDraft, PersonGender } from "./entityDraft";
import type { Floor } from "./floor";
import type { RolePlace } from "./heldRoles";
import type { NounIndex } from "./nounIndex";
import type { OfficeLexicon } from "./offices";
import type { RoleIndex } from "./roleIndex";
import type { Scene } from "./scene";
import type { World } from "./world";

/** A pronoun, or the description that opens a report ("A senior Chinese official"), before any name it could mean. */
export interface Waiting {
  readonly scene: Scene;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly kind: "pronoun" | "nominal";
  readonly gender: PersonGender | null;
  /** ISO code of the country in a description. */
  readonly country: string | null;
}

/** Somebody or something of whom the text itself says what it is. */
export interface Apposition {
  readonly draft: EntityDraft;
  /** Folded words before the noun that says so: "rights" in "the rights group Clear Water". */
  readonly modifiers: ReadonlySet<string>;
}

/** What the linking of descriptions and pronouns works on, and its state at a point of the text. */
export interface Walk {
  readonly drafts: ReadonlyMap<DocumentName, EntityDraft>;
  readonly roles: ReadonlyMap<DocumentName, RolePlace>;
  readonly roleIndex: RoleIndex;
  readonly nounIndex: NounIndex;
  readonly offices: OfficeLexicon;
  readonly descriptions: DescriptionLexicon;
  readonly world: World;
  readonly discourse: Discourse;
  readonly judge: AntecedentJudge;
  readonly clusters: WordClusters;
  /** Who has the floor in each paragraph of a transcript, and who speaks before or after. */
  readonly floor: Floor;
  readonly countries: ReadonlyMap<string, EntityDraft>;
  /** The country that the document is at home in, if it says so. */
  readonly home: EntityDraft | null;
  waiting: Waiting[];
  /** The token after the last description by an office that nobody in the document is known to hold. */
  strangerEnd: number;
  /** Nouns that brought somebody in without a name ("a spokesman"), with the number of the sentence. */
  readonly strangers: Map<string, number>;
  /** Of whom the text says what it is, by that noun. */
  readonly appositions: Map<string, Apposition[]>;
  /** The person mentioned last, with the token after the mention, in the present paragraph. */
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
  for (const { scene, first, end, sentence, kind, gender, country } of walk.waiting) {
    if (walk.discourse.sentence - sentence > LONGEST_WAIT) continue;
    if (gender && draft.gender && draft.gender !== gender) continue;
    if (country && draft.country && draft.country !== country) continue;
    const rule = kind === "pronoun" ? "coreference.pronounAhead" : "coreference.nameAhead";
    draft.add(scene.span(first, end), kind, rule, 0.5, draft.mentions[0]);
  }
  walk.waiting = [];
}
