import * as l10n from "@vscode/l10n";
import { type Span, type UnpairedMark, unpairedMarks } from "../../../../engine";
import type { Checked, Finding, Fix, Rule } from "../finding";

/** A quotation mark without a partner. A quotation over several paragraphs opens in each of them and closes once. */
export const quotationUnclosed: Rule = { id: "quotationUnclosed", check };

const CLOSERS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", "``": "''" };
const OPENS = /^[>\s*_]*["“«„]/u;

function check(checked: Checked): Finding[] {
  const { text, paragraphs } = checked;
  const findings: Finding[] = [];
  /** An opening mark at the end of a paragraph whose quotation may go on. */
  let pending: Span | undefined;
  for (const { start, end } of paragraphs) {
    const paragraph = text.slice(start, end);
    const marks = unpairedMarks(paragraph).map((mark): UnpairedMark => ({
      role: mark.role,
      start: start + mark.start,
      end: start + mark.end,
    }));
    if (pending) {
      if (marks[0]?.role === "close") marks.shift();
      else if (!OPENS.test(paragraph)) findings.push(unclosed(checked, pending));
    }
    pending = undefined;
    for (const [at, { role, ...span }] of marks.entries()) {
      if (role === "close") findings.push(unopened(checked, span));
      else if (at === marks.length - 1) pending = span;
      else findings.push(unclosed(checked, span));
    }
  }
  if (pending) findings.push(unclosed(checked, pending));
  return findings;
}

function unclosed({ text, index, source }: Checked, span: Span): Finding {
  const mark = source.textOf(span);
  const by = CLOSERS[mark] ?? mark;
  const content = index.statements
    .flatMap((statement) => statement.content)
    .find(({ start }) => start === span.start);
  const fixes: Fix[] = content
    ? [
        {
          title: l10n.t("Close the quotation with {0}", by),
          replace: { start: content.end, end: content.end },
          by,
        },
      ]
    : [];
  return {
    span: withWord(text, span),
    message: l10n.t("This quotation is not closed: where do the quoted words end?"),
    fixes,
  };
}

const unopened = ({ text, source }: Checked, span: Span): Finding => ({
  span: withWord(text, span),
  message: l10n.t("This mark closes a quotation that does not begin: {0}", source.textOf(span)),
});

/** A mark alone is hard to see and to put the cursor on: with the word that it stands at. */
function withWord(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}]*[.,!?…]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  return after > 0 ? { start, end: end + after } : { start: start - before, end };
}
