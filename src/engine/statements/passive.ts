import type { SentenceView } from "../document/sentenceView";
import words from "../../../lexicons/words/statements.json";
import { wordSet } from "../lexicon/wordList";
import { has, isTag } from "../grammar/sentenceView";
import { Word } from "../lexicon/wordClasses";
import type { TokenRange } from "../tokens/tokens";
import { contentEnd } from "./contentEnd";
import { draftOf, THRESHOLD } from "./cueDraft";
import { BARE_EVIDENCE, type CueTool } from "./cueEvidence";
import type { CueLexicon } from "./cueLexicon";
import type { CueSite } from "./cueSites";
import type { Draft } from "./draft";
import { contentAfter } from "./frames";
import type { RightFrame } from "./cueEvidence";
import type { RightContent } from "./rightContent";
import { contentBefore } from "./leftContent";
import { nounPhraseFrom } from "../grammar/nounPhrase";
import { quotedByEnd } from "./relayed";
import { sourceOf } from "./source";
import { isExpletive } from "../grammar/subject";

/** A passive cue with what its clause gives: its subject, and who did it. */
interface Passive {
  readonly view: SentenceView;
  readonly cues: CueTool;
  readonly site: CueSite;
  readonly high: number;
  readonly subject: TokenRange | null;
  readonly agent: TokenRange | null;
}

/** "It was announced that …", "the envoy was told that …", "the plan was welcomed by X". */
export function passiveAt(
  view: SentenceView,
  cues: CueTool,
  site: CueSite,
  low: number,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  if (!group.passive || entry.kind !== "verb") return null;
  const subject = sourceOf(view, site, low, high, [])?.source ?? null;
  const saying = quotedByEnd(view, after, high);
  if (saying >= 0)
    return (
      subject &&
      (saidBefore(view, site, subject, saying, low, high) ??
        quotedAs(view, cues, site, subject, saying, high))
    );
  const agent = agentAfter(view, after, high);
  const passive = { view, cues, site, high, subject, agent };
  const right = contentAfter(view, cues, entry, group, agent ? agent.end : after, high);
  if (right && (CLAUSES.has(right.frame) || charges(site, right))) return reported(passive, right);
  return subjectCalled(passive) ?? subjectSaid(passive);
}

/** "was accused of arming rebels": what somebody is charged with. */
const charges = ({ entry }: CueSite, { frame }: RightContent): boolean =>
  frame === "preposition" && entry.frames.has("A") && entry.cueClass === "CONDEMN";

/** "“…,” the mayor was quoted as saying": the quotation right before the subject; `as` is that token. */
function saidBefore(
  view: SentenceView,
  site: CueSite,
  subject: TokenRange,
  as: number,
  low: number,
  high: number,
): Draft | null {
  const end = as + 2;
  const left = contentBefore(view, subject.first, end, low, high);
  if (!left?.quoted) return null;
  return draftOf(site, {
    cue: [{ first: site.group.first, end }],
    content: left.content,
    source: subject,
    frame: "trailing",
    place: "subject",
    confidence: 0.9,
  });
}

/** "The mayor was quoted as saying …", "… quoted by the Herald as saying …": the subject speaks; `as` is that token. */
function quotedAs(
  view: SentenceView,
  cues: CueTool,
  site: CueSite,
  subject: TokenRange,
  as: number,
  high: number,
): Draft | null {
  const { group, after } = site;
  const first = as + 2;
  const end = contentEnd(view, cues, first, high, { head: group.head, kind: "clause", pastCue: true });
  if (end <= first) return null;
  return draftOf(site, {
    cue:
      as === after
        ? [{ first: group.first, end: first }]
        : [
            { first: group.first, end: after },
            { first: as, end: first },
          ],
    content: [{ first, end }],
    source: subject,
    frame: "quotedAs",
    place: "subject",
    confidence: 0.9,
  });
}

/** Frames of content that is more than a noun phrase. */
const CLAUSES: ReadonlySet<string> = new Set<RightFrame>(["that", "quotation", "wh", "clause", "infinitive"]);

/** "The envoy was told that …", "it was announced that …": content stands behind the verb. */
function reported({ view, cues, site, subject, agent }: Passive, right: RightContent): Draft | null {
  const { entry, group, after } = site;
  // "was urged to leave" tells somebody something; "is expected to leave" does not.
  const takesPerson = entry.frames.has("A") || (entry.frames.has("O") && entry.cueClass !== "INTEND");
  if (right.frame === "clause" && !takesPerson) return null;
  if (right.frame === "infinitive" && announces(view, cues, right.content[0].first + 1)) return null;
  const confidence = confidenceOf(view, cues, site, right, agent, subject);
  if (confidence < THRESHOLD) return null;
  const real = subject && !isExpletive(view, subject) ? subject : null;
  // "The mayor is said to have left": what is said has a subject, which the passive has drawn to the front.
  const isAccused = right.frame === "preposition";
  const raised = ((right.frame === "infinitive" && !takesPerson) || isAccused) && real;
  return draftOf(site, {
    cue: [{ first: group.first, end: isAccused ? right.cueEnd : after }],
    content: raised ? [raised, ...right.content] : right.content,
    source: agent,
    addressees: real && takesPerson && !isAccused ? [real] : [],
    frame: right.frame,
    place: "passive",
    confidence,
  });
}

/** "The move is seen as revenge", "the desert is considered the hottest on earth": what is said of the subject. */
function subjectCalled({ view, cues, site, high, subject, agent }: Passive): Draft | null {
  const { entry, group, after } = site;
  const first = agent ? agent.end : after;
  if (!subject || isExpletive(view, subject) || !entry.frames.has("K") || first >= high) return null;
  if (view.lower[first] !== "as" && !(CALLS.has(entry.lemma) && opensComplement(view, first))) return null;
  const end = contentEnd(view, cues, first, high, { head: group.head, kind: "phrase", pastCue: false });
  if (end <= first + 1 && view.lower[first] === "as") return null;
  const confidence = cues.judge({
    view,
    site,
    frame: "phrase",
    content: { first, end },
    source: agent ?? subject,
    finding: "passive",
    ...BARE_EVIDENCE,
    abstract: 2,
  });
  if (confidence < THRESHOLD) return null;
  return draftOf(site, {
    cue: [{ first: group.first, end: after }],
    content: [subject, { first, end }],
    source: agent,
    frame: "phrase",
    place: "passive",
    confidence,
  });
}

const opensComplement = (view: SentenceView, i: number): boolean =>
  view.quote[i] >= 0 ||
  isTag(view, i, "DET") ||
  isTag(view, i, "ADJ") ||
  (isTag(view, i, "ADV") && isTag(view, i + 1, "ADJ"));

/** Verbs that need no "as" before what something is called. */
const CALLS = wordSet(words.calling);

/** "The plan was welcomed by the mayor": the subject is what was said something of. */
function subjectSaid({ view, cues, site, subject, agent }: Passive): Draft | null {
  const { entry, group, after } = site;
  if (!subject || isExpletive(view, subject) || !entry.frames.has("N") || entry.tier !== "A") return null;
  const confidence = cues.judge({
    view,
    site,
    frame: "phrase",
    content: subject,
    source: agent,
    finding: "passive",
    ...BARE_EVIDENCE,
    abstract: Number(agent !== null),
  });
  if (confidence < THRESHOLD || has(view, group.first - 1, Word.relative)) return null;
  return draftOf(site, {
    cue: [{ first: group.first, end: after }],
    content: [subject],
    source: agent,
    frame: "phrase",
    place: "passive",
    confidence,
  });
}

/** A passive without an agent reports as surely as one with it. */
function confidenceOf(
  view: SentenceView,
  { judge }: CueTool,
  site: CueSite,
  { frame, content }: RightContent,
  agent: TokenRange | null,
  subject: TokenRange | null,
): number {
  const { first } = site.group;
  const source = agent ?? subject ?? { first, end: first + 1 };
  return (
    judge({ view, site, frame, content: content[0], source, finding: "passive", ...BARE_EVIDENCE }) * 0.9
  );
}

/** The verb at `verb` is one that hardly ever does anything but report ("thank", "say"). */
export function reportsSurely(view: SentenceView, lexicon: CueLexicon, verb: number): boolean {
  const entries = lexicon.byForm.get(view.lower[verb]) ?? [];
  return entries.some(
    ({ kind, tier, rest }) =>
      kind === "verb" && tier === "A" && (rest.length === 0 || rest[0] === view.lower[verb + 1]),
  );
}

/** "is expected to announce that": the infinitive is the cue and the passive only colours it. */
export function announces(view: SentenceView, lexicon: CueLexicon, verb: number): boolean {
  return (
    lexicon.byForm.get(view.lower[verb])?.some((entry) => entry.tier === "A" && entry.frames.has("T")) ??
    false
  );
}

function agentAfter(view: SentenceView, after: number, high: number): TokenRange | null {
  return view.lower[after] === "by" && after + 1 < high && !isTag(view, after + 1, "VING")
    ? nounPhraseFrom(view, after + 1, high, "full")
    : null;
}
