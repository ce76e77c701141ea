import type { DocumentWords } from "../document/documentWords";
import type { MentionIndex, Referent } from "../annotations/mentionIndex";
import type { Span } from "../text/span";
import { hangsBehindWord, isPossessivePronoun, standsFree } from "./hangs";
import { publisherOf } from "./publisher";
import { isBody, isPair, namesSeveral } from "./several";
import {
  endOfHead,
  endWithoutLetters,
  isGovernment,
  isIndefinite,
  isItsPeople,
  startOfCore,
} from "./sourceHead";
import { sourceWords, spelling, type NamedInSource, type SourceWords } from "./sourceWords";

const SPEAKING = new Set(["person", "organization", "place", "nationality"]);

/** Whom a document knows of: mentions by place, and persons by surname and by office. */
interface Known<Who extends Referent> {
  readonly mentions: MentionIndex<Who>;
  /** The one person whose name ends in this word. */
  surnamed(word: string): Who | null;
  /** The one person who holds an office of this name. */
  holderOf(role: string): Who | null;
  /** The country of a nationality, if the document names it. */
  countryOf(nationality: Who): Who | null;
}

/**
 * The entity that a source names: the person in it, else the organization, place or pronoun at its head. Names that
 * only hang on the head ("a spokesman for the bank", "officials in Oslo", "Iraqi officials") name nobody.
 */
export function speakerOf<Who extends Referent>(
  words: DocumentWords,
  span: Span,
  known: Known<Who>,
): Who | null {
  const placed = words.tokensIn(span);
  if (!placed || placed.first === placed.end) return null;
  const inside = known.mentions
    .inside(span)
    .filter(({ entity }) => SPEAKING.has(entity.type) || entity.type === "role");
  const source = sourceWords(placed, inside);
  const whole = wholeOf(source);
  if (whole?.entity.type === "person") return whole.entity;
  const publisher = publisherOf(source);
  if (publisher) return publisher;
  if (namesSeveral(source)) return null;
  const person = personIn(source);
  if (person) return person.entity;
  if (whole && SPEAKING.has(whole.entity.type) && whole.entity.type !== "nationality") return whole.entity;
  if (isPair(source)) return null;
  return (
    (bodyAtHead(source) ?? bodyOfMembers(source))?.entity ??
    countryAtHead(source, known) ??
    byNameOrOffice(source, known)
  );
}

/** "the [Bishops’ Conference] (BC)": the mention that is all of the source. */
function wholeOf<Who extends Referent>(source: SourceWords<Who>): NamedInSource<Who> | undefined {
  const core = startOfCore(source);
  const end = endWithoutLetters(source);
  return source.mentions.find((found) => found.first <= core && found.end === end);
}

/** "Haddad’s adviser [Lena Ostby]": a person on whom nothing in the source is hung; a name before a pronoun. */
function personIn<Who extends Referent>(source: SourceWords<Who>): NamedInSource<Who> | undefined {
  const people = source.mentions.filter(
    (found) =>
      found.entity.type === "person" && !isPossessivePronoun(source, found) && standsFree(source, found),
  );
  return people.find(({ kind }) => kind === "name") ?? people.at(0);
}

/** "[Harbour Council] officials", "the [U.S.] government": the body or country at the head, or whose people that is. */
function bodyAtHead<Who extends Referent>(source: SourceWords<Who>): NamedInSource<Who> | undefined {
  const head = endOfHead(source);
  return source.mentions.find(
    (found) =>
      isBody(found) &&
      (found.end === head || isItsPeople(source, found, head)) &&
      standsFree(source, found) &&
      !hangsBehindWord(source, found.first),
  );
}

/** "Members of the [Harbour Council]": they speak for it. */
function bodyOfMembers<Who extends Referent>(source: SourceWords<Who>): NamedInSource<Who> | undefined {
  const { lower } = source;
  const members = startOfCore(source);
  if (lower[members] !== "members" || lower[members + 1] !== "of") return undefined;
  const body = lower[members + 2] === "the" ? members + 3 : members + 2;
  return source.mentions.find(({ entity, first }) => entity.type === "organization" && first === body);
}

/** "the [Omani] government": the country, if the document names it. */
function countryAtHead<Who extends Referent>(source: SourceWords<Who>, known: Known<Who>): Who | null {
  const head = endOfHead(source);
  const found = source.mentions.find(
    ({ entity, first, end }) =>
      entity.type === "nationality" && first <= startOfCore(source) && isGovernment(source, end, head),
  );
  return found ? known.countryOf(found.entity) : null;
}

/** "Lind" where no mention was made of it; "the foreign minister" for the one who is. */
function byNameOrOffice<Who extends Referent>(source: SourceWords<Who>, known: Known<Who>): Who | null {
  const first = source.mentions.at(0);
  if (!first) return known.surnamed(spelling(source));
  const isOffice = first.entity.type === "role" && first.end === source.end && !isIndefinite(source);
  return isOffice ? known.holderOf(first.entity.name) : null;
}
