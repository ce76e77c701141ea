import {
  type Alteration,
  type DraftFinding,
  FINDING_KINDS,
  type FindingKind,
  isFault,
  Lines,
} from "../../engine";
import type { CheckedDraft } from "./findingsJson";
import { plain, shorten } from "./text";

const KINDS: Readonly<Record<FindingKind, string>> = {
  verbatim: "verbatim",
  shortened: "verbatim, shortened with “…”",
  inserted: "verbatim, with words in brackets",
  reported: "reported, in other person or tense",
  altered: "altered",
  otherSpeaker: "said by somebody else",
  speakerUnclear: "the words are there, who says them is not clear",
  notFound: "not found",
  lostSpeaker: "stated as a fact, in the source somebody says it",
};

const WORDS_OF: Readonly<Record<Alteration, string>> = {
  negation: "a negation",
  number: "a number",
  name: "a name",
  words: "words",
  cutNegation: "“…” leaves out a negation",
  madeDirect: "reported in the source, not quoted",
  question: "a question",
  punctuation: "only punctuation",
  capitals: "only capital letters",
};

const WIDTH = 160;

/** What was found, for a person: a line for each place with the words and its source, as linters print it, and a summary. */
export function* findingList(checked: CheckedDraft, all: boolean): Generator<string> {
  const { source, text, documents, findings } = checked;
  const lines = new Lines(text);
  const texts = new Map(documents.map((document) => [document.name, document.text]));
  const sourceLines = new Map<string, Lines>();
  let shown = 0;
  for (const finding of findings) {
    if (!all && !isFault(finding.kind) && !isUnclear(finding) && finding.changes.length === 0) continue;
    shown++;
    yield `${plain(source)}:${placeIn(lines, finding.span.start)}: ${headline(finding)}\n`;
    yield `  draft:  ${shorten(plain(text.slice(finding.span.start, finding.span.end)), WIDTH)}\n`;
    if (!finding.source) continue;
    const { document, start, speaker, quote } = finding.source;
    const whole = texts.get(document) ?? "";
    const theirs = sourceLines.get(document) ?? new Lines(whole);
    sourceLines.set(document, theirs);
    const words = finding.difference.length > 0 ? difference(finding, text, whole) : quote;
    const who = speaker === null ? "" : ` (${plain(speaker)})`;
    yield `  source: ${shorten(plain(words), WIDTH)}\n`;
    yield `          ${plain(document)}:${placeIn(theirs, start)}${who}\n`;
  }
  if (shown > 0) yield "\n";
  yield summary(findings, documents.length);
}

/** Who says it is not clear, and one of the two texts names somebody. */
const isUnclear = ({ kind, checked, speaker, source }: DraftFinding): boolean =>
  kind === "speakerUnclear" && (checked === "quotation" || speaker !== null || source?.speaker !== null);

function headline({ kind, changes, speaker, speakers, source }: DraftFinding): string {
  const what = [KINDS[kind], ...changes.map((change) => WORDS_OF[change])].join(", ");
  const named = speaker === null ? "" : `: ${plain(speaker)}`;
  const isToo = kind === "altered" && speakers === "other" && source?.speaker;
  return `${what}${named}${isToo ? `; the source names ${plain(source.speaker)}` : ""}`;
}

/** The two texts in one line, as wdiff prints it: what only the source has in "[-…-]", what only the draft has in "{+…+}". */
function difference({ difference: parts }: DraftFinding, draft: string, source: string): string {
  return parts
    .flatMap((part) => {
      const [own, theirs] = [part.draft, part.source].map((span, i) => {
        return span ? plain((i === 0 ? draft : source).slice(span.start, span.end)) : "";
      });
      if (part.same) return [theirs];
      return [...(theirs ? [`[-${theirs}-]`] : []), ...(own ? [`{+${own}+}`] : [])];
    })
    .join(" ");
}

function summary(findings: readonly DraftFinding[], documents: number): string {
  const of = documents === 1 ? "1 document" : `${documents} documents`;
  if (findings.length === 0)
    return `Nothing to check against ${of}: no quotations and no reported statements.\n`;
  const counts = FINDING_KINDS.flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [`${count} ${KINDS[kind]}`];
  });
  const places = findings.length === 1 ? "1 place" : `${findings.length} places`;
  return `${places} checked against ${of}: ${counts.join("; ")}.\n`;
}

const placeIn = (lines: Lines, offset: number): string => {
  const { line, column } = lines.at(offset);
  return `${line}:${column}`;
};
