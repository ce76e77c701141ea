import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import type { DocumentName } from "../mentions/reconcileNames";
import type { EntityDraft } from "./entityDraft";
import type { ParagraphNames } from "./paragraphNames";
import type { World } from "./world";

const JOINED = wordSet(words.betweenCounterparts);
const FARTHEST = 40;

/**
 * "X and his Russian counterpart Y", "his Iranian and Russian counterparts, Y and Z": each counterpart holds the office
 * of the person named before, for the country of the adjective. Linear in tokens.
 */
export function tieCounterparts(
  paragraph: ParagraphNames,
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
  world: World,
): void {
  const { lower, count } = paragraph.tokens;
  for (let i = 1; i < count; i++) {
    if (lower[i] !== "counterpart" && lower[i] !== "counterparts") continue;
    const model = holderBefore(paragraph, i, drafts);
    if (!model) continue;
    const countries = adjectivesBefore(paragraph, i).map((name) => world.fact(paragraph.text(name)).country);
    const holders = namesAfter(paragraph, i, lower[i] === "counterparts");
    holders.forEach((holder, k) => {
      const draft = drafts.get(holder);
      if (!draft || draft === model || draft.roles.length > 0) return;
      const country = countries[k] ?? (countries.length === 1 ? countries[0] : null);
      draft.country ??= country;
      for (const role of model.roles) draft.roles.push({ ...role, of: null, country });
    });
  }
}

/** The last person with an office before a token. */
function holderBefore(
  { names, nameAt }: ParagraphNames,
  token: number,
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
): EntityDraft | null {
  for (let i = token - 1; i >= Math.max(0, token - FARTHEST); i--) {
    const at = nameAt(i);
    if (at < 0 || names[at].type !== "person") continue;
    const draft = drafts.get(names[at]);
    return draft && draft.roles.length > 0 ? draft : null;
  }
  return null;
}

/** The nationalities directly before a token, in order. */
function adjectivesBefore({ names, nameAt, tokens }: ParagraphNames, token: number): DocumentName[] {
  const found: DocumentName[] = [];
  for (let i = token - 1; i >= 0; i--) {
    const at = nameAt(i);
    if (at >= 0 && names[at].type === "nationality") {
      found.unshift(names[at]);
      i = names[at].firstToken;
    } else if (!JOINED.has(tokens.lower[i])) break;
  }
  return found;
}

/** The person after a token, or all that commas and "and" join to it. */
function namesAfter({ names, nameAt, tokens }: ParagraphNames, token: number, all: boolean): DocumentName[] {
  const found: DocumentName[] = [];
  for (let i = token + 1; i < tokens.count; i++) {
    const at = nameAt(i);
    if (at >= 0 && names[at].type === "person") {
      found.push(names[at]);
      if (!all) break;
      i = names[at].endToken - 1;
    } else if (at >= 0 || !JOINED.has(tokens.lower[i])) break;
  }
  return found;
}
