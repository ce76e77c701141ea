import type { Entity } from "../annotations/annotationSet";
import type { HomeOf } from "../document/home";
import type { Draft } from "./draft";

/** "the Oman-Chad Strategic Dialogue": two names with a hyphen or a dash between them, before more words. */
const TWO = /^(?<one>[^-–]{2,30})[-–](?<rest>\p{Lu}.*)$/u;
/** How many words the name of a country may have. */
const LONGEST = 4;

/** A meeting that bears the names of two countries is theirs, where the text names nobody else and both by themselves. */
export function addNamesakes(drafts: readonly Draft[], entities: readonly Entity[], homeOf: HomeOf): void {
  const alone = drafts.filter(({ participants, named }) => participants.size === 0 && named !== null);
  if (alone.length === 0) return;
  const countries = new Map<string, Entity>();
  for (const entity of entities) {
    const code = entity.type === "place" ? codeOf(entity.name, homeOf) : null;
    if (code !== null && !countries.has(code)) countries.set(code, entity);
  }
  for (const draft of alone) {
    const [one, other] = namesakes(draft.named?.name ?? "", homeOf).map((code) => countries.get(code));
    if (one && other) draft.participants.add(one).add(other);
  }
}

const codeOf = (name: string, homeOf: HomeOf): string | null => {
  const { country, isCountry } = homeOf(name);
  return isCountry ? country : null;
};

/** The codes of the two countries in the name of an occasion; none where it is named otherwise. */
function namesakes(name: string, homeOf: HomeOf): string[] {
  const { one = "", rest = "" } = TWO.exec(name)?.groups ?? {};
  const first = codeOf(one, homeOf);
  if (first === null) return [];
  const words = rest.split(/\s+/u);
  for (let end = Math.min(LONGEST, words.length - 1); end > 0; end--) {
    const second = codeOf(words.slice(0, end).join(" "), homeOf);
    if (second !== null && second !== first) return [first, second];
  }
  return [];
}
