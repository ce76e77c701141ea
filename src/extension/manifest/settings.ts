import { MARK_KINDS, type MarkKind } from "./markKinds";
import { type RuleId, RULES, SEVERITIES } from "./rules";
import type { Word } from "./words";

/** A setting as the manifest declares it. */
export interface SettingRow {
  readonly type: "boolean" | "string" | "strings";
  readonly default: unknown;
  /** `window`: of the whole window; `resource`: it may differ by folder and document. */
  readonly scope: "window" | "resource";
  readonly description: Word;
  /** The values that it may have, each with what it does. */
  readonly values?: Readonly<Record<string, Word>>;
}

/** Settings that stand under one title, in order. */
export interface SettingsSection {
  readonly title: Word;
  readonly settings: Readonly<Record<string, SettingRow>>;
}

/** Names of the settings that code asks for. */
export const Setting = {
  globs: "readout.annotate.globs",
  followCursor: "readout.views.followCursor",
  statementsBy: "readout.statements.groupBy",
  /** Whether anything is drawn at all. */
  marksShown: "readout.marks.shown",
  meetingLens: "readout.codeLens.meetings",
  hintReferences: "readout.inlayHints.references",
  hintDates: "readout.inlayHints.dates",
  /** Whether the rules of what may be wrong are asked at all. */
  diagnostics: "readout.diagnostics.enabled",
  documentDate: "readout.documentDate",
  annotator: "readout.annotator",
  sidecarFolder: "readout.sidecar.folder",
  sidecarContent: "readout.sidecar.content",
  /** Whether the server for assistants is offered to the editor. */
  mcpServer: "readout.assistants.mcpServer",
  /** Whether a correction offers a line for the list of words. */
  offerWords: "readout.words.offer",
} as const;

/** The setting that remembers whether a kind of mark is drawn. */
export const markSetting = (kind: MarkKind): string => `readout.marks.${kind}`;

/** The setting that says how loudly the findings of a rule are told. */
export const ruleSetting = (rule: RuleId): string => `readout.diagnostics.${rule}`;

const rule = (id: RuleId): SettingRow => ({
  type: "string",
  default: "hint",
  scope: "resource",
  description: `settings.diagnostics.${id}`,
  values: Object.fromEntries(
    SEVERITIES.map((severity) => [severity, `settings.severity.${severity}` as const]),
  ),
});

const toggle = (description: Word, isOn = true): SettingRow => ({
  type: "boolean",
  default: isOn,
  scope: "window",
  description,
});

const text = (description: Word): SettingRow => ({
  type: "string",
  default: "",
  scope: "resource",
  description,
});

/** In the order of the settings editor. */
export const settings: readonly SettingsSection[] = [
  {
    title: "settings.documents",
    settings: {
      [Setting.globs]: { type: "strings", default: [], scope: "resource", description: "settings.globs" },
      [Setting.documentDate]: {
        type: "string",
        default: "none",
        scope: "resource",
        description: "settings.documentDate",
        values: { none: "settings.documentDate.none", file: "settings.documentDate.file" },
      },
    },
  },
  {
    title: "settings.marks",
    settings: {
      [Setting.marksShown]: toggle("settings.marks.shown"),
      ...Object.fromEntries(MARK_KINDS.map((kind) => [markSetting(kind), toggle(`settings.marks.${kind}`)])),
    },
  },
  {
    title: "settings.views",
    settings: {
      [Setting.followCursor]: toggle("settings.followCursor"),
      [Setting.statementsBy]: {
        type: "string",
        default: "speaker",
        scope: "window",
        description: "settings.groupBy",
        values: { speaker: "settings.groupBy.speaker", document: "settings.groupBy.document" },
      },
      [Setting.meetingLens]: toggle("settings.codeLens", false),
    },
  },
  {
    title: "settings.inlayHints",
    settings: {
      [Setting.hintReferences]: toggle("settings.inlayHints.references"),
      [Setting.hintDates]: toggle("settings.inlayHints.dates"),
    },
  },
  {
    title: "settings.diagnostics",
    settings: {
      [Setting.diagnostics]: { ...toggle("settings.diagnostics.enabled", false), scope: "resource" },
      ...Object.fromEntries(RULES.map((id) => [ruleSetting(id), rule(id)])),
    },
  },
  {
    title: "settings.hand",
    settings: {
      [Setting.annotator]: text("settings.annotator"),
      [Setting.sidecarFolder]: text("settings.sidecar.folder"),
      [Setting.sidecarContent]: {
        type: "string",
        default: "decisions",
        scope: "resource",
        description: "settings.sidecar.content",
        values: {
          decisions: "settings.sidecar.content.decisions",
          everything: "settings.sidecar.content.everything",
        },
      },
      [Setting.offerWords]: toggle("settings.words.offer"),
    },
  },
  {
    title: "settings.assistants",
    settings: { [Setting.mcpServer]: toggle("settings.mcpServer", false) },
  },
];
