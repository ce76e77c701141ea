import * as vscode from "vscode";
import type { AnnotationRequest } from "../../engine/enginePort";
import { readSettings } from "../settings";

/**
 * The date that a document's "Tuesday" is counted from when neither a dateline nor its front matter states one: if the
 * person wants that, the day on which its file was made.
 */
export async function documentDate({ key }: Pick<AnnotationRequest, "key">): Promise<string | undefined> {
  const uri = vscode.Uri.parse(key);
  if (readSettings(uri).documentDate !== "file") return undefined;
  try {
    const { ctime, mtime } = await vscode.workspace.fs.stat(uri);
    const made = ctime > 0 ? Math.min(ctime, mtime) : mtime;
    return made > 0 ? localDay(new Date(made)) : undefined;
  } catch {
    return undefined; // Not a file: untitled, or of another scheme.
  }
}

/** The day as the person's clock has it. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
