import * as l10n from "@vscode/l10n";
import { overlaps, type Statement } from "../../../../engine";
import { quotedIn } from "../../../core/annotations/marks";
import { groupBy } from "../../../core/util/groupBy";
import { Command } from "../../../manifest/commands";
import { speakerAndVerb } from "../../../words/speakerWords";
import type { Checked, Finding, Rule } from "../finding";

/** The same quoted words, given to two speakers. */
export const wordsOfTwo: Rule = { id: "wordsOfTwo", check };

/** Fewer words are said by many. */
const LEAST_WORDS = 4;

interface Quoted {
  readonly statement: Statement;
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
}

function check(checked: Checked): Finding[] {
  const { index, source } = checked;
  const quoted = index.statements.flatMap((statement) =>
    statement.speaker === null || statement.form === "indirect"
      ? []
      : statement.content
          .flatMap((piece) => quotedIn(piece, source))
          .map((span): Quoted => ({ statement, span, words: plain(source.textOf(span)) })),
  );
  const findings: Finding[] = [];
  for (const [words, places] of groupBy(quoted, (one) => one.words)) {
    if (words.split(" ").length < LEAST_WORDS) continue;
    for (const place of places) {
      const other = places.find(
        (one) => one.statement.speaker !== place.statement.speaker && !areNested(one, place),
      );
      if (other) findings.push(findingOf(place, other, checked));
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** What somebody is quoted as quoting stands in one place. */
const areNested = (a: Quoted, b: Quoted): boolean => overlaps(a.span, b.span);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function findingOf({ statement, span }: Quoted, other: Quoted, { index, source }: Checked): Finding {
  const who = speakerAndVerb(other.statement, index, source);
  return {
    span,
    message: l10n.t("Somebody else says these words too: {0}", who),
    related: [{ span: other.span, message: who }],
    fixes: [
      { title: l10n.t("Change the speaker…"), command: Command.setSpeaker, options: { id: statement.id } },
    ],
  };
}
