import * as l10n from "@vscode/l10n";
import type { Alteration, DraftFinding, Span } from "../../../engine";
import { shorten } from "../../words/shorten";

/** The two texts that a finding speaks of, and what to call the source. */
export interface Texts {
  readonly draft: string;
  readonly source: string;
  /** Name of the source's document, or of the folder where nothing was found. */
  readonly name: string;
}

/** Characters of a quotation in a message. */
const LONGEST = 160;
/** Places that differ are named one by one up to so many. */
const MOST_NAMED = 3;

const quote = (text: string, span: Span): string => `“${shorten(text.slice(span.start, span.end), LONGEST)}”`;

/** What is found, in a sentence or two; undefined where all is well. */
export function findingInWords(finding: DraftFinding, texts: Texts): string | undefined {
  switch (finding.kind) {
    case "altered":
      return alteredInWords(finding, texts);
    case "otherSpeaker":
      return l10n.t(
        "{0} says this, not {1} ({2}).",
        whoIn(finding),
        finding.speaker ?? l10n.t("somebody"),
        texts.name,
      );
    case "speakerUnclear":
      if (isNobodys(finding)) return undefined;
      return finding.speaker === null
        ? l10n.t("It is not clear who says this. In {0} it is {1}.", texts.name, whoIn(finding))
        : l10n.t(
            "The words stand in {0}, but it is not clear that {1} says them: there it is {2}.",
            texts.name,
            finding.speaker,
            whoIn(finding),
          );
    case "notFound":
      return finding.checked === "quotation"
        ? l10n.t("Nothing like this quotation stands in {0}.", texts.name)
        : l10n.t("No statement like this stands in {0}.", texts.name);
    case "lostSpeaker":
      return l10n.t("This stands here as a fact. In {0} it is what {1} says.", texts.name, whoIn(finding));
    default:
      return finding.changes.includes("madeDirect")
        ? l10n.t(
            "{0} reports these words and does not quote them: here they stand in quotation marks.",
            texts.name,
          )
        : undefined;
  }
}

/** A report whose speaker neither text names: nothing to be told. */
const isNobodys = ({ checked, speaker, source }: DraftFinding): boolean =>
  checked === "statement" && speaker === null && source?.speaker === null;

const whoIn = ({ source }: DraftFinding): string => source?.speaker ?? l10n.t("nobody who is known");

function alteredInWords(finding: DraftFinding, texts: Texts): string {
  const kinds = finding.changes.map((change) => alterationInWords(change)).join(", ");
  const places = finding.difference.filter(({ same }) => !same);
  const named = places.slice(0, MOST_NAMED).map(({ draft, source }) => {
    if (!draft) return l10n.t("{0} is left out", source ? quote(texts.source, source) : "");
    if (!source) return l10n.t("{0} is not in the source", quote(texts.draft, draft));
    return l10n.t("{0} is {1} in the source", quote(texts.draft, draft), quote(texts.source, source));
  });
  const more = places.length > MOST_NAMED ? [l10n.t("and {0} more", places.length - MOST_NAMED)] : [];
  const sentences = [l10n.t("Altered ({0}): {1}.", kinds, [...named, ...more].join("; "))];
  if (finding.speakers === "other") sentences.push(l10n.t("There it is {0} who says it.", whoIn(finding)));
  return sentences.join(" ");
}

/** What kind of words differ. */
export function alterationInWords(change: Alteration): string {
  switch (change) {
    case "negation":
      return l10n.t("a negation");
    case "number":
      return l10n.t("a number");
    case "name":
      return l10n.t("a name");
    case "words":
      return l10n.t("words");
    case "cutNegation":
      return l10n.t("“…” leaves out a negation");
    case "madeDirect":
      return l10n.t("reported, not quoted");
    case "question":
      return l10n.t("a question mark");
    case "punctuation":
      return l10n.t("only punctuation");
    case "capitals":
      return l10n.t("only capital letters");
  }
}

/** How much asks for a look, for the status bar. */
export function summaryInWords(faults: number, all: number): string {
  if (all === 0) return l10n.t("nothing to check");
  return faults === 0 ? l10n.t("{0} checked, all found", all) : l10n.t("{0} of {1} to look at", faults, all);
}
