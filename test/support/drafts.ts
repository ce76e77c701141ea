import {
  type AnnotationSet,
  checkDraft,
  type DraftFinding,
  type Entity,
  finish,
  indexSources,
  type SourceDocument,
  type Sources,
  type Statement,
} from "../../src/engine";
import { statement } from "./handMade";

type Read = SourceDocument & { readonly annotations: AnnotationSet };

/**
 * A document from lines: "Ana Lind: “We stay.”" is said by that person, directly where there are quotation marks; "Ana Lind
 * denies: …" denies; "Harbour Bank (body): …" is said by an organisation; "Some officials <said> that …" by nobody who is named;
 * any other line is the document's own. " she said, " interrupts what is said.
 */
export function documentOf(name: string, ...lines: readonly string[]): Read {
  const entities = new Map<string, Entity>();
  const statements: Statement[] = [];
  let text = "";
  for (const marked of lines) {
    const line = marked.replace(/[<>]/gu, "");
    const cue = marked.indexOf("<");
    const found = /^(?<who>\p{Lu}[\p{L}. ]+?)(?<body> \(body\))?(?<denies> denies)?: (?<said>.*)$/u.exec(
      line,
    );
    const start = text.length;
    text += `${line}\n`;
    if (cue >= 0) {
      const end = marked.indexOf(">") - 1;
      statements.push(
        statement(`s${statements.length + 1}`, {
          content: [{ start: start + end + 1, end: start + line.length - 1 }],
          cue: [{ start: start + cue, end: start + end }],
          source: [{ start, end: start + cue - 1 }],
        }),
      );
    }
    if (!found?.groups) continue;
    const { who, body, denies, said } = found.groups;
    const id = `e-${who}`;
    const type = body ? "organization" : "person";
    entities.set(who, { id, type, name: who, mentions: [], aliases: [], roles: [] });
    statements.push(
      statement(`s${statements.length + 1}`, {
        form: /^[“"].*[”"]$/u.test(said) ? "direct" : /“/u.test(said) ? "mixed" : "indirect",
        content: piecesOf(said, start + line.length - said.length),
        source: [{ start, end: start + who.length }],
        speaker: id,
        act: denies ? "deny" : "assert",
      }),
    );
  }
  const annotations = {
    version: 0,
    textLength: text.length,
    entities: [...entities.values()],
    statements,
    meetings: [],
  };
  return { name, text, annotations };
}

const INTERRUPTION = " she said, ";

/** What is said, without the attribution that interrupts it. */
function piecesOf(said: string, start: number): { readonly start: number; readonly end: number }[] {
  const at = said.indexOf(INTERRUPTION);
  if (at < 0) return [{ start, end: start + said.length }];
  return [
    { start, end: start + at },
    { start: start + at + INTERRUPTION.length, end: start + said.length },
  ];
}

export const sourcesOf = (...documents: readonly SourceDocument[]): Sources =>
  finish(indexSources(documents));

/** What is found in a draft of such lines. */
export const check = (sources: Sources, ...lines: readonly string[]): readonly DraftFinding[] =>
  finish(checkDraft(documentOf("draft", ...lines), sources));

/** A finding in short: "altered: negation, same < one". */
export const inShort = ({ kind, changes, speakers, source }: DraftFinding): string =>
  [
    [kind, ...(changes.length > 0 ? [changes.join(" ")] : [])].join(": "),
    ...(source ? [`${speakers} < ${source.document}`] : []),
  ].join(", ");
