import * as l10n from "@vscode/l10n";
import type { Statement } from "../../engine";
import { anchorOf, type AnnotationIndex } from "../annotations/annotationIndex";
import type { SourceText } from "../annotations/sourceText";
import { contentInWords, cueInWords, speakerInWords } from "./speakerWords";

/** A sentence ready for an article: who said what, with the file and line that it stands in. */
export function statementSentence(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  const sentence = attributed(statement, index, source);
  return `${sentence} (${l10n.t("{0}, line {1}", source.name, source.lineAt(anchorOf(statement).start))})`;
}

function attributed(statement: Statement, index: AnnotationIndex, source: SourceText): string {
  const speaker = speakerInWords(statement, index, source);
  const content = contentInWords(statement, source);
  const words = cueInWords(statement, source);
  const cue = finite(words);
  const told = statement.addressees.flatMap((id) => index.entity(id)?.name ?? []);
  if (/^(?:according to|per|in the words of)$/iu.test(words))
    return closed(`${capital(words)} ${speaker}, ${content}`);
  if (cue === "" || !/\p{L}/u.test(cue)) return closed(`${capital(speaker)}: ${content}`);
  const addressed =
    told.length > 0 && /^(?:told|assured|informed|reminded|asked|urged|called (?:up)?on)$/iu.test(cue);
  const verb = addressed ? `${cue} ${told.join(", ")}` : cue;
  const comma = statement.form === "direct" ? "," : "";
  return closed(`${capital(speaker)} ${verb}${comma} ${content}`);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  saying: "said",
  telling: "told",
  making: "made",
  giving: "gave",
  writing: "wrote",
  speaking: "spoke",
  putting: "put",
  swearing: "swore",
  holding: "held",
  seeing: "saw",
  being: "was",
  having: "had",
  bringing: "brought",
  drawing: "drew",
  laying: "laid",
  paying: "paid",
  finding: "found",
  thinking: "thought",
  hoping: "hoped",
};

/** The cue as a main verb: a participle that hung on another sentence ("praising") becomes a past tense ("praised"). */
function finite(cue: string): string {
  const [first = "", ...rest] = cue.split(" ");
  const lower = first.toLowerCase();
  if (!/^\p{L}{2,}ing$/u.test(lower))
    return cue === cue.toUpperCase() ? cue : `${lower}${cue.slice(first.length)}`;
  const stem = lower.slice(0, -3);
  const past = IRREGULAR[lower] ?? (/[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`);
  return [past, ...rest].join(" ");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a full stop, unless the sentence ends with one inside its quotation marks. */
const closed = (sentence: string): string =>
  /[.!?…]["”»’']?$/u.test(sentence) ? sentence : `${sentence.replace(/,(["”»’']?)$/u, "$1")}.`;
