import words from "../../../lexicons/words/coreference.json";
import { alternatives } from "../lexicon/wordList";
import { OTHER_NAME, SAME_NAME } from "./sureness";
import { ruleOfName } from "../document/nameOrigin";
import type { DocumentName } from "../mentions/reconcileNames";
import { EntityDraft } from "./entityDraft";
import { keyOf, type PlainName } from "./clusterOrganizations";
import type { World } from "./world";

const KINDS = new RegExp(
  `^(?:the )?(?:(?:${alternatives(words.placesOf)}) of (?:the )?)?(.+?)(?: (?:${alternatives(words.behindPlace)}))?$`,
  "u",
);

/** Groups names of places: a country under any of its names, any other place by its words without their kind. */
export function clusterPlaces(names: readonly PlainName[], world: World): Map<DocumentName, EntityDraft> {
  const byKey = new Map<string, EntityDraft>();
  const byLastWord = new Map<string, EntityDraft>();
  const drafts = new Map<DocumentName, EntityDraft>();
  for (const { name, form } of names) {
    const fact = world.fact(form);
    const whole = keyOf(form);
    const key = fact.isCountry && fact.country ? `@${fact.country}` : whole;
    const bare = `~${bareOf(whole, form)}`;
    const known =
      byKey.get(key) ??
      (key.startsWith("@")
        ? undefined
        : (byKey.get(bare) ?? (fact.classes === 0 ? byLastWord.get(whole) : undefined)));
    if (known) {
      const isSame = known.forms.includes(form);
      const rule = isSame
        ? "coreference.exactName"
        : key.startsWith("@")
          ? "coreference.country"
          : "coreference.placeName";
      known.addName(name, form, rule, isSame ? SAME_NAME : OTHER_NAME);
      drafts.set(name, known);
      continue;
    }
    const draft = new EntityDraft("place");
    draft.add(name, "name", ruleOfName(name), name.confidence);
    draft.forms.push(form);
    draft.country = fact.country;
    draft.isCountry = fact.isCountry;
    draft.classes = fact.classes;
    byKey.set(key, draft);
    if (!key.startsWith("@") && !byKey.has(bare)) byKey.set(bare, draft);
    const last = bare.slice(bare.lastIndexOf(" ") + 1);
    if (bare.includes(" ") && !byLastWord.has(last)) byLastWord.set(last, draft);
    drafts.set(name, draft);
  }
  return drafts;
}

/** A city that is called so beside something larger: "Quebec City" is not "Quebec", "Benghazi city" is "Benghazi". */
const CITY_OF_ITS_OWN = /\sCity$/u;
/** Behind the comma stands where it is: "Washington, D.C.". */
const WHERE = /,.*$/u;

/** The words of a place without the kind of place that it is. */
function bareOf(whole: string, form: string): string {
  if (CITY_OF_ITS_OWN.test(form)) return whole;
  const name = whole.replace(WHERE, "");
  return KINDS.exec(name)?.[1] ?? name;
}
