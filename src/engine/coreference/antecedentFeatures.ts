import type { FeatureList } from "../perceptron/featureList";
import { hashText } from "../perceptron/hash";
import type { AntecedentEvidence } from "./antecedent";

/** From here on counts and distances are not told apart. */
const MANY = 4;
const FAR = 5;
/** The pronouns by their place in the sentence. */
const PLACES: Readonly<Record<string, string>> = {
  he: "subject",
  she: "subject",
  it: "subject",
  him: "object",
  his: "owner",
  hers: "owner",
  its: "owner",
  himself: "reflexive",
  herself: "reflexive",
  itself: "reflexive",
};

/**
 * What speaks for or against an antecedent: distance, salience, the places of both mentions in their sentences, who
 * speaks, and what stands between (features as in Soon and others 2001 and CorefUD's rankers). No word of the text but
 * the one before the pronoun. Templates 400 to 436.
 */
export function addAntecedentFeatures(to: FeatureList, evidence: AntecedentEvidence): void {
  const { pronoun, kind, type, sentences, tokens, weight, later, above, rivals } = evidence;
  // "her" is both; the words around tell, not the form.
  const form = hashText(`${kind === "thing" ? "thing" : "person"} ${PLACES[pronoun] ?? "her"}`);
  const far = Math.min(sentences, FAR);
  const role = Math.round(weight * 2);
  const quotes = (evidence.inQuote ? 1 : 0) + (evidence.wasInQuote ? 2 : 0);
  const order = Math.min(later, MANY) * 8 + Math.min(above, MANY);
  to.add(400, form);
  to.add(401, form, far);
  to.add(402, form, order);
  to.add(403, form, Math.min(later, MANY) * 8 + far);
  to.add(404, form, Math.min(above, MANY) * 8 + far);
  to.add(405, form, role * 8 + Math.min(sentences, 2));
  to.add(406, form, quotes * 8 + Math.min(sentences, 2));
  to.add(407, form, Math.min(rivals, MANY));
  to.add(408, form, Math.min(evidence.times, MANY) * 8 + far);
  to.add(409, form, (evidence.isOfSex ? 1 : 0) * 8 + Math.min(rivals, MANY));
  to.addWord(410, type, form);
  to.addWord(411, type, far);
  to.add(412, form, bucket(tokens) * 2 + (evidence.verbBetween ? 1 : 0));
  to.add(413, form, bucket(tokens) * 32 + role);
  to.addWord(414, evidence.before, kind === "thing" ? bucket(tokens) : 100 + bucket(tokens));
  to.add(415, form, (evidence.opens ? 1 : 0) * 256 + role * 8 + Math.min(sentences, 2));
  to.add(425, form, (evidence.isOfSex ? 1 : 0) + (evidence.isRivalOfSex ? 2 : 0));
  if (kind === "thing") addThingFeatures(to, evidence, role, far, order);
  if (evidence.isSource) to.add(416, form, (evidence.spokeLast ? 1 : 0) * 8 + quotes);
  if (evidence.isSource) to.add(417, order, evidence.spokeLast ? 1 : 0);
  if (evidence.isAddressed) to.add(420, form);
  if (evidence.isSubjectOfVerb) to.add(421, form);
  if (evidence.isOpening) to.add(422, form, far);
  to.add(423, role, order);
  to.add(424, quotes * 8 + far, order);
}

const MANY_NOUNS = 5;
const THING_PLACES: Readonly<Record<string, number>> = { it: 0, its: 1, itself: 2 };

/** "it" and "its" mean many things without a name: what stands around them tells more than of a person. */
function addThingFeatures(
  to: FeatureList,
  {
    pronoun,
    type,
    nextClass,
    beforeClass,
    isSubject,
    nounsBetween,
    tokens,
    isSource,
    wasInQuote,
    inQuote,
    spokeLast,
    times,
  }: AntecedentEvidence,
  role: number,
  far: number,
  order: number,
): void {
  const form = THING_PLACES[pronoun] ?? 3;
  const typed = hashText(type) + form;
  const nouns = Math.min(nounsBetween, MANY_NOUNS);
  const stands = (isSubject ? 1 : 0) + (isSource ? 2 : 0) + (spokeLast ? 4 : 0);
  to.add(426, typed, nextClass);
  to.add(427, typed, beforeClass);
  to.add(428, typed, nouns * 8 + far);
  to.add(429, form, nouns * 8 + bucket(tokens));
  to.add(430, typed, stands * 16 + role);
  to.add(431, typed, stands * 8 + far);
  to.add(432, typed, nouns * 32 + role);
  to.add(433, form, (inQuote ? 1 : 0) + (wasInQuote ? 2 : 0) + stands * 4);
  to.add(434, typed, order);
  to.add(435, form, nextClass);
  to.add(436, form, Math.min(times, MANY) * 8 + nouns);
}

/** Distances inside a sentence: 0 where there is none. */
const bucket = (tokens: number): number =>
  tokens < 0 ? 0 : tokens < 3 ? 1 : tokens < 6 ? 2 : tokens < 11 ? 3 : tokens < 20 ? 4 : 5;
