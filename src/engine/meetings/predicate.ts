import type { Clause } from "./clause";
import { nothing } from "./governor";
import type { Governor } from "./governor";
import { readRight } from "./readRight";
import { readStatus } from "./readStatus";

const RELATIVES = new Set(["which", "that", "who", "where"]);

const TAKES_PLACE = new Set(["held", "take", "taken", "happen", "happened"]);

function isPredicate(clause: Clause, at: number): boolean {
  if (clause.name(at)) return false;
  const word = clause.lexicon.predicate.at(clause.tokens, at)?.word;
  return clause.isFinite(at) || word === "with" || word === "host";
}

/** "The round table, which was to open on Friday, will …": the verb comes behind the relative clause. */
function afterRelative(clause: Clause, at: number): number {
  if (clause.word(at - 1) !== ",") return at + 1;
  for (let token = at; token < clause.end && token < at + 20; token++)
    if (clause.word(token) === ",") return token + 1;
  return at + 1;
}

/** "will be held in Riga on Monday": place and date stand near the verb. */
const NEAR = 12;

/** What the sentence says of a meeting that is its subject: "was attended by …", "will be held in …". */
export function readPredicate(clause: Clause, endToken: number): Governor {
  let at = endToken;
  while (at < clause.end && at < endToken + 25 && !isPredicate(clause, at)) {
    if (clause.isWall(at)) return nothing(endToken);
    at = RELATIVES.has(clause.word(at)) ? afterRelative(clause, at) : (clause.name(at)?.endToken ?? at + 1);
  }
  let verb = at;
  while (
    verb < clause.end &&
    (clause.tag(verb) === "AUX" || clause.tag(verb) === "ADV" || clause.tag(verb) === "PART")
  )
    verb++;
  const words =
    clause.lexicon.predicate.at(clause.tokens, verb) ?? clause.lexicon.predicate.at(clause.tokens, at);
  const said = readStatus(clause, at, Math.min(verb + 2, clause.end));
  const status = said === "denied" && !TAKES_PLACE.has(clause.word(verb)) ? "held" : said;
  if (!words)
    return {
      ...nothing(endToken),
      status: status === "cancelled" || status === "postponed" ? status : "held",
    };
  const role = words.word === "with" ? "with" : words.word === "host" ? "host" : "none";
  const limit = role === "none" ? words.endToken + NEAR : clause.end;
  return { clauseFirst: endToken, slots: readRight(clause, words.endToken, role, limit), status, held: true };
}
