import type { SentenceView } from "../document/sentenceView";
import { BARE_EVIDENCE, type CueTool } from "./cueEvidence";
import { draftOf, THRESHOLD } from "./cueDraft";
import type { CueSite } from "./cueSites";
import type { Draft } from "./draft";
import { contentAfter } from "./frames";

const BULLET = /^(?:[-*+•‣◦▪–—·])$/u;
const NUMBER = /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/u;

/** The token after a list item's marker ("•", "-", "(a)", "2."), 0 where a paragraph is no item. */
export function afterMarker({ lower }: SentenceView): number {
  if (BULLET.test(lower[0])) return 1;
  if (lower[0] === "(" && lower[2] === ")" && NUMBER.test(lower[1])) return 3;
  if (NUMBER.test(lower[0]) && (lower[1] === ")" || lower[1] === ".")) return 2;
  return 0;
}

/**
 * The report of a list item that begins with its verb ("– reaffirmed their support;"), whose subject stands in the
 * paragraph that introduces the list.
 */
export function itemAt(
  view: SentenceView,
  cues: CueTool,
  site: CueSite,
  first: number,
  high: number,
): Draft | null {
  const { entry, group, after } = site;
  if (first === 0 || group.first !== first || group.passive) return null;
  if (group.form !== "finite" && group.form !== "base" && group.form !== "participle") return null;
  const right = contentAfter(view, cues, entry, group, after, high);
  if (!right) return null;
  const confidence = cues.judge({
    view,
    site,
    frame: right.frame,
    content: right.content[0],
    source: { first: group.first, end: group.first },
    finding: "listItem",
    ...BARE_EVIDENCE,
    abstract: right.abstract,
  });
  if (confidence < THRESHOLD) return null;
  return draftOf(site, {
    cue: [{ first: group.first, end: right.cueEnd }],
    content: right.content,
    source: null,
    addressees: right.addressee ? [right.addressee] : [],
    medium: right.medium,
    frame: right.frame,
    place: "listItem",
    confidence,
  });
}
