import * as l10n from "@vscode/l10n";
import type { Statement } from "../../../engine";
import { anchorOf, type AnnotationIndex } from "../../core/annotations/annotationIndex";
import { quotedIn } from "../../core/annotations/marks";
import type { SourceText } from "../../core/annotations/sourceText";
import { colorOf } from "../../manifest/colors";
import { createIds, type TreeNode } from "../../shown/tree/treeNode";
import { confidenceInWords } from "../../words/confidenceWords";
import { statementsInWords, wordsInWords } from "../../words/countWords";
import { iconOfType } from "../../words/icons";
import { shorten } from "../../words/shorten";
import { contentInWords, cueInWords, speakerAndCue, speakerInWords } from "../../words/speakerWords";
import { formInWords } from "../../words/typeWords";

/** Speakers with their statements, the most quoted first. */
export function statementsBySpeaker(index: AnnotationIndex, source: SourceText): TreeNode[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of index.statements) {
    const speaker = index.entity(statement.speaker)?.id ?? `:${speakerInWords(statement, index, source)}`;
    const group = groups.get(speaker);
    if (group) group.push(statement);
    else groups.set(speaker, [statement]);
  }
  const id = createIds("statements");
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((statements) => speakerNode(statements, index, source, id));
}

function speakerNode(
  statements: readonly Statement[],
  index: AnnotationIndex,
  source: SourceText,
  id: ReturnType<typeof createIds>,
): TreeNode {
  const speaker = index.entity(statements[0].speaker);
  const label = shorten(speakerInWords(statements[0], index, source), 80);
  const own = id("speaker", label);
  const words = spokenWords(statements, source);
  return {
    kind: "speaker",
    id: own,
    label,
    description: `${statements.length} · ${words}`,
    tooltip: [label, statementsInWords(statements.length), words].join("\n"),
    icon: speaker ? { name: iconOfType(speaker.type), color: colorOf(speaker.type) } : { name: "question" },
    ...(speaker && { subject: speaker.id }),
    span: statements[0].source[0] ?? anchorOf(statements[0]),
    spoken: `${label}, ${statementsInWords(statements.length)}, ${words}`,
    expanded: true,
    children: statements.map((statement) => statementNode(statement, index, source, { id, below: own })),
  };
}

/** All statements in the order of the text, each with its speaker. */
export function statementsByDocument(index: AnnotationIndex, source: SourceText): TreeNode[] {
  const id = createIds("statements");
  return index.statements.map((statement) =>
    statementNode(statement, index, source, { id, below: "all", named: true }),
  );
}

export interface StatementRow {
  readonly id: ReturnType<typeof createIds>;
  readonly below: string;
  /** True to put the speaker before the cue. */
  readonly named?: boolean;
}

export function statementNode(
  statement: Statement,
  index: AnnotationIndex,
  source: SourceText,
  { id, below, named = false }: StatementRow,
): TreeNode {
  const speaker = speakerInWords(statement, index, source);
  const cue = cueInWords(statement, source);
  const content = contentInWords(statement, source);
  const words = shorten(content.replace(/^that\s+/u, ""), 120);
  const verb = cue || formInWords(statement.form);
  // Under its speaker a statement differs from the others by what was said, rarely by "said".
  const [label, description] = named ? [speakerAndCue(statement, index, source, 60), words] : [words, verb];
  const said = speakerAndCue(statement, index, source);
  const at = anchorOf(statement);
  const line = l10n.t("line {0}", source.lineAt(at.start));
  return {
    kind: "statement",
    id: id(below, speaker, cue),
    label,
    description,
    tooltip: `${said}: ${shorten(content, 400)}\n${formInWords(statement.form)} · ${line} · ${confidenceInWords(statement.evidence.confidence)}`,
    icon: { name: statement.form === "indirect" ? "comment" : "quote", color: colorOf("cue") },
    subject: statement.id,
    span: at,
    spoken: `${said}: ${shorten(content, 200)}, ${line}`,
    children: [],
  };
}

/** "12 words quoted, 40 reported". */
function spokenWords(statements: readonly Statement[], source: SourceText): string {
  const count = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
  let all = 0;
  let quoted = 0;
  for (const { content, form } of statements) {
    for (const span of content) {
      all += count(source.textOf(span));
      for (const part of form === "indirect" ? [] : form === "direct" ? [span] : quotedIn(span, source)) {
        quoted += count(source.textOf(part));
      }
    }
  }
  const reported = all - quoted;
  if (quoted === 0) return l10n.t("{0} reported", wordsInWords(reported));
  if (reported === 0) return l10n.t("{0} quoted", wordsInWords(quoted));
  return l10n.t("{0} quoted, {1} reported", wordsInWords(quoted), reported);
}
