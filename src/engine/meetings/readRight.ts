import words from "../../../lexicons/words/meetings.json";
import { phrasesOf } from "../lexicon/wordGroup";
import { entriesOf, wordSet } from "../lexicon/wordList";
import type { NameCandidate } from "../document/nameCandidate";
import type { MeetingClause } from "./meetingClause";
import { isOfOffice, isOwned, isSentTo } from "./office";
import { BY, isAtMeeting } from "./readStatus";
import type { Tag } from "../syntax/tags";
import type { Slot, SlotRole } from "../document/meetingTrigger";

/** What a preposition says of the phrase behind it. */
const ROLES: ReadonlyMap<string, SlotRole> = new Map(
  (
    [
      ["with", words.opensCompany],
      ["host", words.opensHost],
      ["place", words.opensPlace],
      ["topic", words.opensTopic],
      ["occasion", words.opensOccasion],
      ["none", words.opensNothing],
    ] as const
  ).flatMap(([role, list]) => entriesOf(list).map((word) => [word, role])),
);
/** Phrases behind which stands who was there too. */
const PRESENT = phrasesOf(words.inPresenceOf);
const HOSTED = wordSet(words.hosted);
const SIDELINES = new Set(["sidelines", "margins", "fringes", "sideline"]);
const ENDS = wordSet(words.endsReading);
const RANGE = new Set(["-", "–", "to"]);
const STYLES = wordSet(words.styles);
const INTRODUCES_RELATIVE = new Set(["which", "whom", "where", "when"]);

/** Words that a clause of its own may follow: "came after Lind met Ek in Riga". */
const OPENS_CLAUSE = wordSet(words.opensClause);

const OTHER_TIME = wordSet(words.otherTime);

/** "regarding the talks between …": prepositions that look like participles. */
const LIKE_PARTICIPLES = new Set(["regarding", "concerning", "following", "including"]);

/** What follows them is another occasion, whose company is its own: "ahead of Lind's talks with Ek". */
const ASIDE = wordSet(words.aside);

/** What a noun phrase without an article may begin with. */
const PREMODIFIER: ReadonlySet<Tag> = new Set<Tag>(["ADJ", "NOUN"]);

/** What a meeting lasts or the meal over which it is, behind "over", and what may stand before it. */
const MEALS = wordSet(words.meals);
const SPELLS = wordSet(words.durations, words.spells, words.meals);
const BEFORE_SPELL: ReadonlySet<Tag> = new Set<Tag>(["DET", "ADJ", "NUM", "ADP"]);

const NO_OBJECT: ReadonlySet<Tag> = new Set<Tag>(["ADV", "PUNCT"]);

const ON_VISIT = new Set(["on", "during"]);
const VISIT = new Set(["visit", "trip", "tour"]);

const PARTIES: ReadonlySet<SlotRole> = new Set<SlotRole>(["object", "with", "host"]);

/** How far the words after a trigger are read: longer sentences than this are cut off. */
const REACH = 120;

/**
 * Reads what follows a trigger into slots, up to the end of its clause. `initial` is the role of what stands directly
 * behind it: `object` for a verb, `none` for a noun. `isSubject`: the noun opens its sentence, the next verb is its own.
 */
export function readRight(
  clause: MeetingClause,
  from: number,
  initial: SlotRole,
  limit = clause.end,
  isSubject = false,
): Slot[] {
  return new RightReader(clause, from, initial, limit, isSubject).read();
}

class RightReader {
  readonly #clause: MeetingClause;
  readonly #slots: Slot[] = [];
  readonly #end: number;
  readonly #from: number;
  readonly #initial: SlotRole;
  readonly #isSubject: boolean;
  #role: SlotRole;
  #first: number;
  #isAside = false;
  #comma = -1;
  #commaSlots = 0;

  constructor(clause: MeetingClause, from: number, initial: SlotRole, limit: number, isSubject: boolean) {
    this.#clause = clause;
    this.#isSubject = isSubject;
    this.#from = from;
    this.#role = initial;
    this.#initial = initial;
    this.#first = from;
    this.#end = Math.min(clause.end, limit, from + REACH);
  }

  read(): Slot[] {
    let token = this.#from;
    while (token >= 0 && token < this.#end) token = this.#step(token);
    if (token >= 0) this.#close(this.#end);
    return this.#slots;
  }

  /** The next token to look at; -1 ends the reading. */
  #step(token: number): number {
    const name = this.#clause.name(token);
    if (name) return this.#atName(name, token);
    if (this.#opensTopic(token)) this.#turn("topic", token, token);
    if (this.#clause.isWall(token)) return this.#goesOn(token) ? token + 1 : this.#stop(token);
    return this.#phrase(token) ?? this.#atWord(token) ?? this.#atRole(token) ?? this.#atVerb(token);
  }

  /** What a mark, a conjunction or "to" does; null where none stands. */
  #atWord(token: number): number | null {
    switch (this.#clause.word(token)) {
      case "(":
        return this.#skipBrackets(token);
      case ",":
        return this.#atComma(token);
      case "and":
        return this.#verbFollows(token + 1) ? this.#stop(token) : null;
      case "to":
        return this.#atTo(token);
      case "on":
        return this.#atOn(token);
      case "late":
      case "early":
        return token + 1;
      case "of":
        return this.#role === "none" && token === this.#from ? this.#turn("of", token, token + 1) : null;
      default:
        return null;
    }
  }

  /** What a word does that ends the clause or opens a slot; null where none stands. */
  #atRole(token: number): number | null {
    const clause = this.#clause;
    const word = clause.word(token);
    // "the Chairman-in-Office Ana Lind".
    if (clause.word(token - 1) === "-" && clause.word(token + 1) === "-") return token + 1;
    if (ENDS.has(word)) return this.#stop(token);
    // "as outlined by the minister's order of May 8".
    if (word === "as" && clause.tag(token + 1) === "VPART") return this.#stop(token);
    if (
      word === "as" &&
      PARTIES.has(this.#role) &&
      clause.word(token + 1) === "well" &&
      clause.word(token + 2) === "as"
    )
      return token + 3;
    if (OPENS_CLAUSE.has(word) && !clause.isDate(token + 1) && this.#clauseFollows(token + 1))
      return this.#stop(token);
    const role = ROLES.get(word);
    if (!role || (clause.tag(token) === "VING" && !LIKE_PARTICIPLES.has(word))) return null;
    return this.#role === "topic" ? this.#inTopic(role, token) : this.#atPreposition(role, token);
  }

  #atVerb(token: number): number {
    return this.#clause.isFinite(token) ? this.#stopAtVerb(token) : token + 1;
  }

  #atName({ type, endToken }: NameCandidate, token: number): number {
    if (this.#isShifted(token)) {
      this.#close(token);
      this.#begin("object", token);
    } else if (this.#isTopicBehind(type, token)) {
      this.#close(token);
      this.#begin("topic", token);
    }
    if (type === "date" && this.#role !== "topic" && !this.#isOtherTime(token)) {
      this.#close(token);
      this.#add("time", token, endToken);
      this.#begin(this.#role === "object" || this.#role === "with" ? this.#role : "none", endToken);
    }
    return endToken;
  }

  /** "received in his office today the minister Ana Lind": place and time stand before the object. */
  #isShifted(token: number): boolean {
    const clause = this.#clause;
    const type = clause.name(token)?.type;
    if (this.#initial !== "object" || (type !== "person" && type !== "role") || this.#isOwner(token))
      return false;
    if (this.#slots.some(({ role }) => role === "object" || role === "with" || role === "host")) return false;
    return (
      this.#role === "place" || (this.#role === "none" && this.#slots.some(({ role }) => role === "time"))
    );
  }

  /** "discussed with Lind Omani plans for the ports": right behind the partner stands what is discussed. */
  #isTopicBehind(type: NameCandidate["type"], token: number): boolean {
    if (this.#initial !== "topic" || this.#role !== "with" || type === "date") return false;
    return token > this.#first && this.#clause.name(token - 1)?.type === "person";
  }

  /**
   * "discussed with Lind in Riga on Monday the plans for the ports", "in Riga plans for …": what the verb has not yet said
   * stands behind partner, place and day.
   */
  #opensTopic(token: number): boolean {
    const clause = this.#clause;
    if (this.#initial !== "topic" || this.#slots.some(({ role }) => role === "topic")) return false;
    if (clause.tag(token) === "DET") return this.#isBehindPhrase(token);
    return PREMODIFIER.has(clause.tag(token)) && this.#isBehindPhrase(token) && !this.#isCompound(token);
  }

  /** A person, a place, a day or a pronoun ends right before. */
  #isBehindPhrase(token: number): boolean {
    const before = this.#clause.name(token - 1)?.type;
    if (this.#role === "none") return before === "date" && token === this.#first;
    if (token === this.#first) return before === "date" && this.#role === "with";
    if (this.#role === "with") return before === "person" || this.#clause.tag(token - 1) === "PRON";
    return this.#role === "place" && before === "place";
  }

  /** "in the Riga office": the name only says which. */
  #isCompound(token: number): boolean {
    const clause = this.#clause;
    return this.#role === "place" && clause.name(token - 1)?.firstToken !== this.#first;
  }

  #isOwner(token: number): boolean {
    const clause = this.#clause;
    const next = clause.word(clause.name(token)?.endToken ?? token + 1);
    return next === "'s" || next === "'";
  }

  /** "received by the chairman, Ana Lind; the secretary, Bo Ek; and Dr. Oja": a list goes on behind the semicolon. */
  #goesOn(token: number): boolean {
    const clause = this.#clause;
    if (clause.word(token) !== ";" || !PARTIES.has(this.#role)) return false;
    const and = clause.word(token + 1) === "and" ? token + 2 : token + 1;
    const at = clause.tag(and) === "DET" || STYLES.has(clause.word(and)) ? and + 1 : and;
    const name = clause.name(at);
    if (name?.type === "place" || name?.type === "nationality") {
      const role = clause.word(name.endToken) === "'s" ? name.endToken + 1 : name.endToken;
      return clause.name(role)?.type === "role";
    }
    return name?.type === "role" || name?.type === "person" || clause.lexicon.people.has(clause.word(at));
  }

  /** "since May", "after Monday": the time of something else. */
  #isOtherTime(token: number): boolean {
    // "ahead of this week's summit".
    if (this.#isAside && this.#isOwner(token)) return true;
    const before = this.#clause.word(token - 1);
    if (before === "from" && this.#isRange(token)) return false;
    return OTHER_TIME.has(before === "the" ? this.#clause.word(token - 2) : before);
  }

  /** "from May 8-9". */
  #isRange(token: number): boolean {
    const end = this.#clause.name(token)?.endToken ?? token;
    for (let at = token; at < end; at++) if (RANGE.has(this.#clause.word(at))) return true;
    return false;
  }

  #atPreposition(role: SlotRole, token: number): number {
    const clause = this.#clause;
    const isParty = role === "with" || role === "host";
    if (isParty && (this.#isOfOther() || this.#isOfMeetingAside(token))) return token + 1;
    if (role === "topic" && (this.#isMedium(token + 1) || this.#isSpell(token, SPELLS)))
      return this.#turn("none", token, token + 1);
    if (INTRODUCES_RELATIVE.has(clause.word(token + 1))) return this.#stop(token);
    if (PARTIES.has(this.#role) && isOfOffice(clause, token, { first: this.#first, comma: this.#comma }))
      return token + 1;
    if (role === "place" && isOwned(clause, token + 1)) return token + 1;
    return this.#open(role, token);
  }

  /** Behind "discussed" only a partner, a place before the topic, and a frame open a slot. */
  #inTopic(role: SlotRole, token: number): number {
    const clause = this.#clause;
    const isMedium = BY.has(clause.word(token)) && this.#isMedium(token + 1);
    if (isMedium || this.#isSpell(token, MEALS) || isAtMeeting(clause, token))
      return this.#turn("none", token, token + 1);
    if (role === "with" && (this.#isOfOther() || !this.#namesPartner(token))) return token + 1;
    if (role !== "with" && role !== "place" && role !== "occasion") return token + 1;
    if (role === "place" && token > this.#first) return token + 1;
    const next = clause.word(token + 1);
    if (INTRODUCES_RELATIVE.has(next)) return this.#stop(token);
    if (role === "place" && isOwned(clause, token + 1)) return token + 1;
    return next === "including" ? token + 1 : this.#open(role, token);
  }

  #open(role: SlotRole, token: number): number {
    if (role === "place" && this.#isPurpose(token + 1)) return this.#stop(token);
    return this.#turn(role, token, token + 1, ASIDE.has(this.#clause.word(token)));
  }

  /** "in order to", "in a bid to". */
  #isPurpose(from: number): boolean {
    const clause = this.#clause;
    return clause.word(from) === "order" || (clause.word(from) === "a" && clause.word(from + 1) === "bid");
  }

  /** "over the phone". */
  #isMedium(from: number): boolean {
    const { lexicon, tokens } = this.#clause;
    return (lexicon.mode.at(tokens, from + 1) ?? lexicon.mode.at(tokens, from)) !== null;
  }

  /** "over the weekend", "over two days", "over lunch". */
  #isSpell(token: number, spells: ReadonlySet<string>): boolean {
    const clause = this.#clause;
    if (clause.word(token) !== "over") return false;
    for (let at = token + 1; at < token + 5; at++) {
      if (spells.has(clause.word(at))) return clause.word(at + 1) !== "of" && clause.word(at + 1) !== "'s";
      if (!BEFORE_SPELL.has(clause.tag(at))) return false;
    }
    return false;
  }

  /** The company of another occasion, or what a forum is hosted by on whose sidelines they met. */
  #isOfOther(): boolean {
    if (!this.#slots.some(({ role }) => PARTIES.has(role))) return false;
    return this.#isAside || this.#role === "occasion";
  }

  /** "held a call following the talks among ministers": it is the talks that they took part in. */
  #isOfMeetingAside(token: number): boolean {
    const { lexicon, tokens } = this.#clause;
    return this.#isAside && this.#initial === "none" && lexicon.noun.at(tokens, token - 1) !== null;
  }

  /**
   * "discussed trade with Lind"; not "met Ek to discuss the war with the rebels", where the partner was named before,
   * nor "discussed the dispute between Oman and Chad", where the words are those of what is talked about.
   */
  #namesPartner(token: number): boolean {
    if (this.#clause.word(token) !== "with") return token === this.#first && this.#initial !== "topic";
    if (token === this.#first) return true;
    return this.#isSomebody(token + 1) && !this.#slots.some(({ role }) => PARTIES.has(role));
  }

  /** "discussed trade with the Omani minister", not "their work with Oman". */
  #isSomebody(from: number): boolean {
    const clause = this.#clause;
    for (let at = from; at < from + 6 && clause.isNominal(at); at = clause.name(at)?.endToken ?? at + 1) {
      const type = clause.name(at)?.type;
      if (type === "person" || type === "role" || clause.lexicon.people.has(clause.word(at))) return true;
    }
    return clause.tag(from) === "PRON";
  }

  /** Phrases of several words that open a slot; null if none stands here. */
  #phrase(token: number): number | null {
    const clause = this.#clause;
    if (clause.word(token) === "in" && clause.word(token + 1) === "advance")
      return this.#turn("none", token, token + 2, true);
    const isOfOther = this.#isOfOther();
    const present = isOfOther ? null : PRESENT.at(clause.tokens, token);
    if (present) return this.#turn("with", token, present.endToken);
    if (HOSTED.has(clause.word(token)) && clause.word(token + 1) === "by")
      return isOfOther ? token + 2 : this.#turn(this.#isOfPeople(token) ? "none" : "host", token, token + 2);
    if (clause.word(token) === "on" && SIDELINES.has(clause.word(token + 2)))
      return this.#turn("occasion", token, token + 4);
    const visited = this.#placeOfVisit(token);
    if (visited >= 0) return this.#turn("place", token, visited);
    if (clause.word(token) === "as" && clause.word(token + 1) === "part")
      return this.#turn("occasion", token, token + 3);
    return null;
  }

  /** "during her visit to |Oman", "on a trip to |Oman": where the place begins, or -1. */
  #placeOfVisit(token: number): number {
    const clause = this.#clause;
    if (!ON_VISIT.has(clause.word(token)) || this.#role === "topic" || clause.name(token + 1)) return -1;
    const noun = [token + 2, token + 3].find((at) => VISIT.has(clause.word(at)) && !clause.name(at)) ?? -2;
    return clause.word(noun + 1) === "to" && clause.name(noun + 2)?.type === "place" ? noun + 2 : -1;
  }

  /** "met with executives convened by the agency": it brought them together, and need not be there. */
  #isOfPeople(token: number): boolean {
    if (this.#role !== "with" && this.#role !== "object") return false;
    return !this.#clause.name(token - 1) && this.#clause.lexicon.people.has(this.#clause.word(token - 1));
  }

  #atComma(token: number): number {
    const clause = this.#clause;
    const topic = clause.lexicon.talk.at(clause.tokens, token + 1);
    if (topic && clause.tag(token + 1) === "VING") return this.#turn("topic", token, topic.endToken);
    if (
      clause.tag(token + 1) === "VING" &&
      clause.word(token + 1) !== "including" &&
      !clause.name(token + 1)
    ) {
      return this.#stop(token);
    }
    this.#comma = token;
    this.#commaSlots = this.#slots.length;
    return token + 1;
  }

  #atTo(token: number): number {
    const clause = this.#clause;
    // "discussed efforts to prevent a war", "ways to address it"; not "discussed trade in Riga, to …".
    if (this.#role === "topic" && clause.tag(token - 1) === "NOUN") return token + 1;
    const at = clause.tag(token + 1) === "ADV" ? token + 2 : token + 1;
    const topic = clause.lexicon.talk.at(clause.tokens, at);
    if (topic) return this.#turn("topic", token, topic.endToken);
    if (clause.tag(at) === "VBASE") return this.#stop(token);
    if (this.#role === "topic") return token + 1;
    if (PARTIES.has(this.#role) && isSentTo(clause, token, this.#first)) return token + 1;
    return this.#turn(token === this.#from ? "object" : "none", token, token + 1);
  }

  #atOn(token: number): number {
    const clause = this.#clause;
    const date = clause.name(token + 1);
    if (this.#role === "topic" && token === this.#from && date?.type === "date") {
      this.#add("time", token + 1, date.endToken);
      this.#begin("topic", date.endToken);
      return date.endToken;
    }
    if (this.#role === "topic" && (token === this.#first || !clause.isDate(token + 1))) return token + 1;
    const dated = clause.isDate(token + 1) || clause.isDate(token + 2) || clause.word(token + 2) === "agenda";
    return this.#turn(dated || this.#isMedium(token + 1) ? "none" : "topic", token, token + 1);
  }

  #skipBrackets(token: number): number {
    let at = token + 1;
    while (at < this.#end && this.#clause.word(at) !== ")") at++;
    return at < this.#end ? at + 1 : token + 1;
  }

  /** A subject and its finite verb come before the next comma. */
  #clauseFollows(from: number): boolean {
    const clause = this.#clause;
    for (let at = from; at < this.#end && at < from + 12; at++) {
      if (clause.word(at) === "," || clause.isWall(at)) return false;
      if (at > from && (clause.isFinite(at) || this.#isPastOf(at))) return true;
    }
    return false;
  }

  /** "Lind hosted Ek": behind a name the past and the participle look alike; "their leaders met", where no participle stands. */
  #isPastOf(token: number): boolean {
    const clause = this.#clause;
    if (clause.tag(token) !== "VPART" || clause.word(token + 1) === "by") return false;
    return clause.name(token - 1) !== null || clause.word(token) === "met";
  }

  #verbFollows(token: number): boolean {
    const at = this.#clause.tag(token) === "ADV" ? token + 1 : token;
    return this.#clause.isVerb(at) && this.#clause.tag(at) !== "VPART";
  }

  /** A verb whose subject was just read: that subject, back to the last comma, belongs to another clause. */
  #stopAtVerb(token: number): number {
    if (this.#isSubject && (this.#role === "with" || this.#role === "of")) return this.#stop(token);
    if (this.#comma > this.#first || this.#commaSlots < this.#slots.length) {
      if (this.#comma >= 0) {
        this.#slots.length = this.#commaSlots;
        if (this.#first < this.#comma) this.#close(this.#comma);
        return -1;
      }
    }
    return this.#stop(token);
  }

  #stop(token: number): -1 {
    this.#close(token);
    return -1;
  }

  #turn(role: SlotRole, at: number, from: number, isAside = false): number {
    this.#close(at);
    this.#isAside = isAside;
    this.#begin(role, from);
    return from;
  }

  #begin(role: SlotRole, token: number): void {
    this.#role = role;
    this.#first = token;
  }

  #close(token: number): void {
    this.#add(this.#role, this.#first, token);
  }

  #add(role: SlotRole, from: number, endToken: number): void {
    const firstToken = role === "object" ? this.#behindAdverbs(from) : from;
    if (firstToken < endToken && role !== "none") this.#slots.push({ role, firstToken, endToken });
  }

  /** "met virtually on Friday", "met.": neither an adverb nor a stop is whom somebody met. */
  #behindAdverbs(from: number): number {
    let at = from;
    while (at < this.#end && !this.#clause.name(at) && NO_OBJECT.has(this.#clause.tag(at))) at++;
    return at;
  }
}
