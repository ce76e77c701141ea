// Examples for the decision what a pronoun refers to: each entity that the engine considers, with the evidence that it sees;
// "yes" where a person says so. From the annotated documents, and from GAP (Webster and others 2018, Apache-2.0), whose
// pronouns stand beside two names each.
import { existsSync, readFileSync } from "node:fs";
import type { AntecedentEvidence } from "../../../src/engine/coreference/antecedent";
import { addAntecedentFeatures } from "../../../src/engine/coreference/antecedentFeatures";
import { resolveEntities } from "../../../src/engine/coreference/resolveEntities";
import type { Document } from "../../../src/engine/document/document";
import { DocumentWords } from "../../../src/engine/document/documentWords";
import { findTurns } from "../../../src/engine/document/turns";
import { kindsOfParagraphs } from "../../../src/engine/document/layout";
import { reconcileNames } from "../../../src/engine/mentions/reconcileNames";
import { FeatureList } from "../../../src/engine/perceptron/featureList";
import { analyzeParagraph } from "../../../src/engine/pipeline/analyzeParagraph";
import type { Toolbox } from "../../../src/engine/pipeline/toolbox";
import { finish } from "../../../src/engine/steps";
import { splitParagraphs } from "../../../src/engine/text/split";
import { shared } from "../../shared.mjs";
import type { Annotated } from "../../training/standOff";
import type { Example } from "./logistic";

/** Whether an entity that the engine considers is meant; null where nobody says. */
type Teacher = (evidence: AntecedentEvidence) => boolean | null;

/** Log odds by which a teacher's answers are taken over, so that what follows stands on what is right. */
const SURE = 6;

export function antecedentExamples(documents: readonly Annotated[], toolbox: Toolbox): Example[] {
  const own = documents.flatMap(({ text, entities }, document) =>
    examplesOf(text, teacherOf(entities), document, toolbox),
  );
  const passages = readGap().flatMap(({ text, teacher }, i) =>
    examplesOf(text, teacher, documents.length + i, toolbox),
  );
  console.log(`antecedent: ${own.length} examples of documents, ${passages.length} of GAP`);
  return [...own, ...own, ...own, ...passages];
}

function examplesOf(text: string, teacher: Teacher, document: number, toolbox: Toolbox): Example[] {
  const features = new FeatureList();
  const examples: Example[] = [];
  const judge = (evidence: AntecedentEvidence): number => {
    const answer = teacher(evidence);
    if (answer === null) return toolbox.antecedents(evidence);
    addAntecedentFeatures(features.clear(), evidence);
    examples.push({
      keys: features.keys.slice(0, features.count),
      offset: 0,
      label: answer ? 1 : 0,
      document,
    });
    return answer ? SURE : -SURE;
  };
  const spans = splitParagraphs(text);
  const kinds = kindsOfParagraphs(text, spans);
  const paragraphs = spans.map(({ start, end }, i) => ({
    offset: start,
    kind: kinds[i],
    paragraph: analyzeParagraph(text.slice(start, end), toolbox),
  }));
  const parsed: Document = {
    text,
    paragraphs,
    words: new DocumentWords(paragraphs),
    turns: findTurns(text, spans),
    genre: null,
    date: null,
  };
  const names = finish(reconcileNames(parsed, toolbox.listed));
  finish(resolveEntities(parsed, names, { ...toolbox, antecedents: judge }));
  return examples;
}

/** By the entities of a document in which every pronoun for a named entity is marked. */
function teacherOf(entities: Annotated["entities"]): Teacher {
  const byStart = new Map<number, string>();
  for (const { id, mentions } of entities) for (const { start } of mentions) byStart.set(start, id);
  return ({ at, mentions }) => {
    const meant = byStart.get(at);
    return meant !== undefined && entityOf(mentions, byStart) === meant;
  };
}

/** The entity that most of the names are of. */
function entityOf(
  mentions: AntecedentEvidence["mentions"],
  byStart: ReadonlyMap<number, string>,
): string | null {
  const counts = new Map<string, number>();
  for (const { start, kind } of mentions) {
    const id = kind === "name" ? byStart.get(start) : undefined;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

interface Passage {
  readonly text: string;
  readonly teacher: Teacher;
}

function readGap(): Passage[] {
  return ["development", "validation"].flatMap((part) => {
    const file = shared("gold", "train", "gap", `gap-${part}.tsv`);
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(1).map(passageOf) : [];
  });
}

function passageOf(row: string): Passage {
  const [, text, , pronoun, , a, isA, , b, isB] = row.split("\t");
  const marked = [
    { start: Number(a), isMeant: isA === "TRUE" },
    { start: Number(b), isMeant: isB === "TRUE" },
  ];
  return {
    text,
    teacher: ({ at, mentions }) => {
      if (at !== Number(pronoun)) return null;
      const found = marked.filter(({ start }) =>
        mentions.some((mention) => mention.start <= start && start < mention.end),
      );
      if (found.length > 0) return found.some(({ isMeant }) => isMeant);
      return marked.some(({ isMeant }) => isMeant) ? false : null;
    },
  };
}
