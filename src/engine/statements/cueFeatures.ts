import type { FeatureList } from "../perceptron/featureList";
import { hashText } from "../perceptron/hash";
import type { SentenceView } from "../document/sentenceView";
import { isTag } from "../grammar/sentenceView";
import type { TokenRange } from "../tokens/tokens";
import type { CueEvidence } from "./cueEvidence";

/** From here on lengths and distances are not told apart. */
const LONG_SOURCE = 6;
const FAR = 4;
const LONG_CONTENT = 9;

/**
 * What speaks for or against a cue, after Pareti and others (2013): classes of the verb, how its content and its source
 * stand, what speaks, tense and polarity. Single words are left out on purpose: learnt from releases of one government,
 * they did not hold in newspapers. Templates 300 to 318.
 */
export function addCueFeatures(to: FeatureList, evidence: CueEvidence): void {
  const { view, site, frame, content, source, finding, abstract, inanimate, documentary } = evidence;
  const { entry, group } = site;
  const frameCode = hashText(frame);
  const kind = hashText(kindOfSource(view, source));
  const tense = hashText(group.tense);
  const cueClass = hashText(entry.cueClass);
  to.add(300, 0);
  to.add(301, cueClass, frameCode);
  to.addWord(302, entry.tier, frameCode);
  to.add(303, frameCode, abstract);
  to.add(304, kind, frameCode);
  to.add(305, kind, cueClass);
  to.addWord(306, group.form, frameCode);
  to.addWord(307, group.form, cueClass);
  to.addWord(308, finding, frameCode);
  to.addWord(318, finding, cueClass);
  to.add(309, tense, frameCode);
  to.add(310, tense, kind);
  to.addWord(311, entry.tier, tense);
  to.add(312, (inanimate ? 1 : 0) + (documentary ? 2 : 0), frameCode);
  to.addWord(313, group.polarity, cueClass);
  to.add(314, view.quote[group.head] >= 0 ? 1 : 0, frameCode);
  if (source) {
    to.add(315, Math.min(source.end - source.first, LONG_SOURCE), frameCode);
    to.add(316, Math.min(Math.abs(group.first - source.end), FAR), frameCode);
  }
  if (content) to.add(317, Math.min(content.end - content.first, LONG_CONTENT), frameCode);
}

/** What kind of thing speaks: a pronoun by its word, the type of the name in the source, "noun" or "none". */
function kindOfSource(view: SentenceView, source: TokenRange | null): string {
  if (!source) return "none";
  const first = view.lower[source.first];
  if (source.end - source.first === 1) {
    if (first === "i" || first === "we" || first === "you" || first === "he" || first === "she") return first;
    if (isTag(view, source.first, "PRON")) return "pronoun";
    if (isTag(view, source.first, "DET")) return "this";
  }
  let kind = "noun";
  for (let i = source.first; i < source.end; i++) {
    if (view.name[i] < 0) continue;
    const { type } = view.names[view.name[i]];
    if (type === "person") return type;
    if (kind === "noun" || type === "organization") kind = type;
  }
  return kind;
}
