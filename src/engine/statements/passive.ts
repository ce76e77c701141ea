import type { SentenceView } from "../document/sentenceView";
import { has, isTag } from "../grammar/sentenceView";
import { Word } from "../lexicon/wordClasses";
import type { TokenRange } from "../tokens/tokens";
import { contentEnd } from "./contentEnd";
import { draftOf, THRESHOLD } from "./cueDraft";
import { BARE_EVIDENCE, type CueTool } from "./cueEvidence";
import type { CueLexicon } from "./cueLexicon";
import type { CueSite } from "./cueSites";
import type { Draft } from "./draft";
import { contentAfter, type RightContent } from "./frames";
import { nounPhraseFrom } from "../grammar/nounPhrase";
import { quotedByEnd } from "./relayed";
import { sourceOf } from "./source";
import { isExpletive } from "../grammar/subject";

/** "It was announced that …", "the envoy was told that …", "the plan was welcomed by X". */
export function passiveAt(
  view: SentenceView,
  lexicon: CueTool,
  site: CueSite,
  low: number,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  if (!group.passive || entry.kind !== "verb") return null;
  const finding = sourceOf(view, site, low, high, []);
  const subject = finding?.source ?? null;
  const quoted = quotedAsAt(view, lexicon, site, subject, high);
  if (quoted !== undefined) return quoted;
  const agent = agentAfter(view, after, high);
  const right = contentAfter(view, lexicon, entry, group, agent ? agent.end : after, high);
  const cue = [{ first: group.first, end: after }];

  const takesPerson = entry.frames.has("A") || entry.frames.has("O");
  if (
    right &&
    (right.frame === "that" ||
      right.frame === "quotation" ||
      right.frame === "wh" ||
      right.frame === "clause" ||
      right.frame === "infinitive")
  ) {
    if (right.frame === "clause" && !takesPerson) return null;
    if (right.frame === "infinitive" && announces(view, lexicon, right.content[0].first + 1)) return null;
    const confidence = confidenceOf(view, lexicon, site, right, agent, subject);
    if (confidence < THRESHOLD) return null;
    const addressees = subject && takesPerson && !isExpletive(view, subject) ? [subject] : [];
    // "The mayor is said to have left": what is said has a subject, which the passive has drawn to the front.
    const raised = right.frame === "infinitive" && !takesPerson && subject && !isExpletive(view, subject);
    return draftOf(site, {
      cue,
      content: raised ? [subject, ...right.content] : right.content,
      source: agent,
      addressees,
      frame: right.frame,
      place: "passive",
      confidence,
    });
  }
  if (!subject || isExpletive(view, subject) || !entry.frames.has("N") || entry.tier !== "A") return null;
  const confidence = lexicon.judge({
    ...{ view, site, frame: "phrase", content: subject, source: agent, finding: "passive" },
    ...{ ...BARE_EVIDENCE, abstract: Number(agent !== null) },
  });
  if (confidence < THRESHOLD) return null;
  const before = group.first - 1;
  const gap = has(view, before, Word.relative);
  if (gap) return null;
  return draftOf(site, {
    cue,
    content: [subject],
    source: agent,
    frame: "phrase",
    place: "passive",
    confidence,
  });
}

/** "was quoted as saying …", "was quoted by the Herald as saying …"; undefined where nothing of the kind stands. */
function quotedAsAt(
  view: SentenceView,
  lexicon: CueTool,
  site: CueSite,
  subject: TokenRange | null,
  high: number,
): Draft | null | undefined {
  const { group, after } = site;
  const as = view.lower[after] === "by" ? quotedByEnd(view, after, high) : after;
  if (as < after || view.lower[as] !== "as" || view.lower[as + 1] !== "saying") return undefined;
  const first = as + 2;
  const end = contentEnd(view, lexicon, first, high, { head: group.head, kind: "clause", pastCue: true });
  if (!subject || end <= first) return null;
  const whole = { first: group.first, end: first };
  return draftOf(site, {
    cue:
      as === after
        ? [whole]
        : [
            { ...whole, end: after },
            { ...whole, first: as },
          ],
    content: [{ first, end }],
    source: subject,
    frame: "quotedAs",
    place: "subject",
    confidence: 0.9,
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
  const evidence = { view, site, frame, content: content[0], source };
  return judge({ ...BARE_EVIDENCE, ...evidence, finding: "passive" }) * 0.9;
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
