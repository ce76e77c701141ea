import * as vscode from "vscode";
import { MARK_KINDS, type MarkKind } from "../manifest/markKinds";
import { type RuleId, RULES, SEVERITIES, type Severity } from "../manifest/rules";
import { markSetting, ruleSetting, Setting } from "../manifest/settings";

export type StatementsBy = "speaker" | "document";
export type DocumentDate = "none" | "file";

/** What a sidecar holds: what the person decided, or also all that is proposed. */
export type SidecarContent = "decisions" | "everything";

export interface Settings {
  /** False when the person has hidden all marks. */
  readonly marksShown: boolean;
  readonly marks: Readonly<Record<MarkKind, boolean>>;
  readonly followCursor: boolean;
  readonly statementsBy: StatementsBy;
  readonly meetingLens: boolean;
  /** What is explained behind its words, where the editor shows hints. */
  readonly inlayHints: { readonly references: boolean; readonly dates: boolean };
  /** How loudly each rule of what may be wrong is told; undefined: none is asked. */
  readonly severities: Readonly<Record<RuleId, Severity>> | undefined;
  /** What stands in for a date that the text does not give. */
  readonly documentDate: DocumentDate;
  /** Name under which decisions are kept; "" when the person gave none. */
  readonly annotator: string;
  /** Folder for sidecars, relative to the workspace's; "" for beside the document. */
  readonly sidecarFolder: string;
  readonly sidecarContent: SidecarContent;
  /** Whether a correction offers a line for the list of words. */
  readonly offersWords: boolean;
}

/** The only reader of settings but for the globs. Values of a wrong type count as the default. */
export function readSettings(scope?: vscode.ConfigurationScope): Settings {
  const configuration = vscode.workspace.getConfiguration(undefined, scope);
  const flag = (key: string, fallback: boolean): boolean => {
    const value = configuration.get<unknown>(key);
    return typeof value === "boolean" ? value : fallback;
  };
  const words = (key: string): string => {
    const value = configuration.get<unknown>(key);
    return typeof value === "string" ? value.trim() : "";
  };
  const severity = (key: string): Severity => {
    const value = configuration.get<unknown>(key);
    return SEVERITIES.find((one) => one === value) ?? "hint";
  };
  return {
    marksShown: flag(Setting.marksShown, true),
    marks: Object.fromEntries(
      MARK_KINDS.map((kind) => [kind, flag(markSetting(kind), true)]),
    ) as Settings["marks"],
    followCursor: flag(Setting.followCursor, true),
    statementsBy: configuration.get<unknown>(Setting.statementsBy) === "document" ? "document" : "speaker",
    meetingLens: flag(Setting.meetingLens, false),
    inlayHints: { references: flag(Setting.hintReferences, true), dates: flag(Setting.hintDates, true) },
    severities: flag(Setting.diagnostics, false)
      ? (Object.fromEntries(RULES.map((rule) => [rule, severity(ruleSetting(rule))])) as Record<
          RuleId,
          Severity
        >)
      : undefined,
    documentDate: configuration.get<unknown>(Setting.documentDate) === "file" ? "file" : "none",
    annotator: words(Setting.annotator),
    sidecarFolder: words(Setting.sidecarFolder),
    sidecarContent:
      configuration.get<unknown>(Setting.sidecarContent) === "everything" ? "everything" : "decisions",
    offersWords: flag(Setting.offerWords, true),
  };
}

/** Changes a setting where it is already set, otherwise for the person everywhere. */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  const set = configuration.inspect(key);
  const target =
    set?.workspaceValue !== undefined
      ? vscode.ConfigurationTarget.Workspace
      : vscode.ConfigurationTarget.Global;
  await configuration.update(key, value, target);
}
