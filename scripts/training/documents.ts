// The project's own annotated documents, where the corpus that holds their texts lies beside the project.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../shared.mjs";
import { layOn, type Annotated, type StandOff } from "./standOff";

const ROOT = join(import.meta.dirname, "..", "..");
export const ANNOTATIONS = join(ROOT, "training", "annotations");
export const CORPUS = shared("corpus");

/**
 * `study`: may be looked at while rules and features are made. `check`: only scored, never looked at, so that it tells
 * what a change is worth. Models that ship learn from both; what FIGURES.md says of them is cross-validated.
 */
export type Part = "study" | "check";

/** Two of five documents are for checking, by their checksum. */
export const partOf = ({ sha256 }: StandOff): Part =>
  parseInt(sha256.slice(0, 4), 16) % 5 < 2 ? "check" : "study";

/** Which of `folds` parts a document is in when models are cross-validated. */
export const foldOf = ({ sha256 }: StandOff, folds: number): number =>
  parseInt(sha256.slice(4, 10), 16) % folds;

export function readStandOffs(): StandOff[] {
  if (!existsSync(ANNOTATIONS)) return [];
  return readdirSync(ANNOTATIONS, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(ANNOTATIONS, file), "utf8")) as StandOff);
}

/** Documents with their texts; none where the corpus is not there. Throws `Error` if a text was changed. */
export function readDocuments(part?: Part): Annotated[] {
  if (!existsSync(CORPUS)) return [];
  return readStandOffs()
    .filter((standOff) => part === undefined || partOf(standOff) === part)
    .map((standOff) => layOn(standOff, readFileSync(join(CORPUS, standOff.document), "utf8")));
}

/** A line so long stands in two texts only if one is the other. */
const LONG_LINE = 120;
const longLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > LONG_LINE);

/**
 * The texts of the corpus that nobody annotated, in order of their files, without those that also stand among the documents
 * kept for first sight: what learns from these texts shall be measured there.
 */
export function readUnannotated(): string[] {
  const annotated = new Set(readStandOffs().map(({ document }) => document));
  const kept = new Set(readTexts(shared("gold", "fresh"), () => true).flatMap(longLines));
  return readTexts(CORPUS, (file) => !annotated.has(file)).filter(
    (text) => !longLines(text).some((line) => kept.has(line)),
  );
}

function readTexts(folder: string, isWanted: (file: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt") && isWanted(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

/** The project's own articles with their annotations: agency style, written for it. */
export function readOwnGold(): Annotated[] {
  const folder = join(ROOT, "test", "gold", "own");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file.replace(/\.json$/u, ".txt")), "utf8");
      return { ...(JSON.parse(readFileSync(join(folder, file), "utf8")) as Annotated), source: file, text };
    });
}
