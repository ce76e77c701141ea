import * as vscode from "vscode";
import type { EntityType } from "../../../engine";
import type { Mark } from "../../core/annotations/marks";
import { colorOf } from "../../manifest/colors";
import { UNDERLINES } from "./underlines";

/** How each mark looks. */
export function styleOf(mark: Mark): vscode.DecorationRenderOptions {
  switch (mark) {
    case "indirect":
      return tint(colorOf("indirectBackground"), colorOf("indirectBorder"), "dotted");
    case "quoted":
      return tint(colorOf("quotedBackground"), colorOf("quotedBorder"), "solid");
    case "cue":
      return {
        // As `color` it would win over the foreground that the high-contrast themes give what is selected.
        fontStyle: `italic; color: ${variableOf("cue")}`,
        overviewRulerColor: new vscode.ThemeColor(colorOf("cue")),
        overviewRulerLane: vscode.OverviewRulerLane.Right,
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      };
    case "meeting":
      return {
        fontWeight: `600; color: ${variableOf("meeting")}`,
        overviewRulerColor: new vscode.ThemeColor(colorOf("meeting")),
        overviewRulerLane: vscode.OverviewRulerLane.Center,
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      };
    case "topic":
      return tint(colorOf("topicBackground"), colorOf("topicBorder"), "dashed");
    case "personReference":
      return underline("person", "dotted 1px");
    case "organizationReference":
      return underline("organization", "dotted 1px");
    case "placeReference":
      return underline("place", "dotted 1px");
    default:
      return { ...underline(mark, UNDERLINES[mark]), ...lane(mark) };
  }
}

/** The theme colour in a style sheet. */
const variableOf = (kind: EntityType | "cue" | "meeting"): string =>
  `var(--vscode-${colorOf(kind).replace(/\./gu, "-")})`;

function underline(type: EntityType, style: string): vscode.DecorationRenderOptions {
  return {
    textDecoration: `underline ${style} ${variableOf(type)}; text-underline-offset: 3px; text-decoration-skip-ink: none`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

/** Parties and places show in the left lane of the overview ruler; the rest would only hide them. */
function lane(type: EntityType): vscode.DecorationRenderOptions {
  if (type !== "person" && type !== "organization" && type !== "place") return {};
  return {
    overviewRulerColor: new vscode.ThemeColor(colorOf(type)),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  };
}

/** The border is transparent but in the high-contrast themes, where there is no tint. */
function tint(background: string, border: string, style: string): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(background),
    border: `1px ${style}`,
    borderColor: new vscode.ThemeColor(border),
    borderRadius: "2px",
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
