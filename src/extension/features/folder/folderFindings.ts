import type { AnnotationSet, FolderMeeting, FolderStatement, Span } from "../../../engine";
import type { SourceText } from "../../core/annotations/sourceText";

/** Where a document of the folder reports a meeting. */
export interface ReportPlace {
  readonly uri: string;
  readonly span: Span;
  /** One-based. */
  readonly line: number;
  /** The line's text around the words. */
  readonly words: string;
}

/** The meetings of a folder, as they were when it was read. */
export interface FolderFindings {
  /** Name of the folder. */
  readonly folder: string;
  /** What the names of its documents begin with. */
  readonly root: string;
  /** How many documents were read. */
  readonly documents: number;
  readonly meetings: readonly FolderMeeting[];
  /** Those that several documents report. */
  readonly statements: readonly FolderStatement[];
  /** Name of a document → its address. */
  readonly uris: ReadonlyMap<string, string>;
  /** `source` and id of a report, joined by `keyOfReport` → its place. */
  readonly places: ReadonlyMap<string, ReportPlace>;
  /** Name of a document → names of others with the same text, which are not read again. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
}

export const keyOfReport = (source: string, id: string): string => `${source}\n${id}`;

/** The places of all meetings that a document reports. */
export function placesOf(
  uri: string,
  source: SourceText,
  { meetings }: AnnotationSet,
): [key: string, place: ReportPlace][] {
  return meetings.map(({ id, mentions }) => {
    const [span] = mentions;
    const before = source.textOf({ start: Math.max(0, span.start - 60), end: span.start });
    const after = source.textOf({ start: span.end, end: span.end + 80 });
    const words = `${fromWord(before)}${source.textOf(span)}${toWord(after)}`;
    return [
      keyOfReport(source.name, id),
      { uri, span, line: source.lineAt(span.start), words: words.trim() },
    ];
  });
}

/** The end of the text from the beginning of a line, or of a word. */
function fromWord(text: string): string {
  const line = text.split("\n").at(-1) ?? "";
  return line.length < text.length || text.length < 60 ? line : line.replace(/^\S*\s*/u, "…");
}

/** The beginning of the text to the end of a line, or of a word. */
function toWord(text: string): string {
  const [line] = text.split("\n");
  return line.length < text.length || text.length < 80 ? line : line.replace(/\s*\S*$/u, "…");
}
