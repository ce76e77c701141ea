import { withoutStop } from "../tokens/tokens";
import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { COMPARING } from "../document/comparing";
import { ruleOfName } from "../document/nameOrigin";
import type { DocumentName } from "../mentions/reconcileNames";
import type { ListedForms } from "../ownWords/listedForms";
import type { Steps } from "../steps";
import { NameIndex, type PlainName } from "./clusterOrganizations";
import { clusterPersons, type PersonName } from "./clusterPersons";
import { clusterPlaces } from "./clusterPlaces";
import { EntityDraft, type PersonGender } from "./entityDraft";
import { joinListed } from "./joinListed";
import type { ParagraphNames } from "./paragraphNames";
import { fold } from "./nameKeys";
import type { World } from "./world";

const MALE = wordSet(words.titlesOfMen);
const FEMALE = wordSet(words.titlesOfWomen);

/** The entity of every name that is no role, date or quantity. */
export function* clusterNames(
  paragraphs: readonly ParagraphNames[],
  names: readonly DocumentName[],
  world: World,
  listed: ListedForms,
): Steps<Map<DocumentName, EntityDraft>> {
  const people: PersonName[] = [];
  const places: PlainName[] = [];
  const bodies: PlainName[] = [];
  const titles: PlainName[] = [];
  for (const paragraph of paragraphs) {
    paragraph.names.forEach((name, k) => {
      const form = paragraph.text(name).replace(/\s+/gu, " ");
      switch (COMPARING[name.type]) {
        case "persons":
          return people.push({ name, form, gender: titleGender(paragraph, name) });
        case "places":
          return places.push({ name, form, bracketOf: null });
        case "bodies":
          return bodies.push({ name, form, bracketOf: bracketed(paragraph, k) });
        case "titles":
          return titles.push({ name, form, bracketOf: bracketed(paragraph, k) });
        case "form":
        case "none":
          return;
      }
    });
  }
  yield;
  const drafts = new Map<DocumentName, EntityDraft>();
  const clusterings = [
    () => clusterPersons(people),
    () => clusterPlaces(places, world),
    () => new NameIndex(world).cluster(bodies),
    () => new NameIndex(world).cluster(titles),
    () => clusterSameForm(paragraphs),
  ];
  for (const cluster of clusterings) {
    for (const [name, draft] of cluster()) drafts.set(name, draft);
    yield;
  }
  joinListed(paragraphs, drafts, listed);
  for (const draft of new Set(drafts.values())) {
    if (draft.type === "person") draft.gender ??= world.genderOfPerson(draft.forms[0]);
  }
  const inOrder = new Map<DocumentName, EntityDraft>();
  for (const name of names) {
    const draft = drafts.get(name);
    if (draft) inOrder.set(name, draft);
  }
  return inOrder;
}

function titleGender({ tokens }: ParagraphNames, { firstToken }: DocumentName): PersonGender | null {
  const title = withoutStop(tokens.lower[firstToken - 1] ?? "");
  return MALE.has(title) ? "male" : FEMALE.has(title) ? "female" : null;
}

/** The name before, if this one stands in brackets right after it. */
function bracketed({ tokens, names }: ParagraphNames, index: number): DocumentName | null {
  const name = names[index];
  const before = names[index - 1];
  if (tokens.lower[name.firstToken - 1] !== "(" || tokens.lower[name.endToken] !== ")") return null;
  return before && before.endToken === name.firstToken - 1 && before.type === name.type ? before : null;
}

/** Types whose names are compared by their form: one entity for each. */
function clusterSameForm(paragraphs: readonly ParagraphNames[]): Map<DocumentName, EntityDraft> {
  const byForm = new Map<string, EntityDraft>();
  const drafts = new Map<DocumentName, EntityDraft>();
  for (const { names, text } of paragraphs) {
    for (const name of names) {
      if (COMPARING[name.type] !== "form") continue;
      const key = fold(text(name));
      let draft = byForm.get(key);
      if (draft) draft.addName(name, text(name), "coreference.exactName", 0.98);
      else {
        draft = new EntityDraft(name.type);
        draft.add(name, "name", ruleOfName(name), name.confidence);
        draft.forms.push(text(name));
        byForm.set(key, draft);
      }
      drafts.set(name, draft);
    }
  }
  return drafts;
}
