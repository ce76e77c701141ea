import type { RightFrame } from "./frames";
import type { CueSite } from "./cueSites";

const FRAME_BONUS: Readonly<Record<RightFrame, number>> = {
  that: 2.2,
  quotation: 2.2,
  colon: 1.2,
  wh: 0.8,
  clause: 1.2,
  infinitive: 0.9,
  preposition: 0.8,
  phrase: -0.7,
};
const ABSTRACT_BONUS = [0, 1.4, 2.2];

/** What a thing as subject takes away: it may report nothing at all ("the finding revealed a crack"). */
const INANIMATE = 1.2;

/** What a poll or report as subject adds to verbs of finding ("the survey shows a fall in trade"). */
const DOCUMENTARY = 1.2;
const FINDS = /^(?:show|find|reveal|indicate|suggest|note|record|estimate|detail|list|put|cite)$/u;

/** How sure it is that a site reports something, in (0, 1): the entry's prior moved by what stands around it. */
export function cueConfidence(
  site: CueSite,
  frame: RightFrame | "left",
  abstract: number,
  hasSource: boolean,
  inanimate = false,
  documentary = false,
): number {
  const { entry, group } = site;
  let score = Math.log(entry.prior / (1 - entry.prior));
  score += frame === "left" ? 2 : FRAME_BONUS[frame] + ABSTRACT_BONUS[abstract];
  if (group.form === "gerund") score -= 0.4;
  if (!hasSource) score -= 1;
  if (inanimate && (frame === "phrase" || frame === "infinitive" || frame === "preposition"))
    score -= INANIMATE;
  if (documentary && frame === "phrase" && FINDS.test(entry.lemma)) score += DOCUMENTARY;
  return 1 / (1 + Math.exp(-score));
}
