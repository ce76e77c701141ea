import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Handlers } from "../../core/handlers";
import { Command } from "../../manifest/commands";
import { RESULTS_VIEW } from "../../manifest/viewNames";
import { tell } from "../../shown/asking/tell";
import { openAt } from "../../shown/reveal";
import { hitTable } from "./hitTable";
import { hitsOfNodes, type ResultNode } from "./resultNodes";
import type { ResultsPages } from "./resultsPages";
import type { ResultsView } from "./resultsView";

/** What can be done with what was found. */
export function resultHandlers(view: ResultsView, pages: ResultsPages) {
  return {
    changeSearch: () => {
      const { results } = view;
      if (!results) return undefined;
      return vscode.commands.executeCommand(
        Command.searchFolder,
        vscode.Uri.parse(results.folder),
        results.query,
      );
    },
    resultsBySpeaker: () => {
      view.by = "speaker";
    },
    resultsByDocument: () => {
      view.by = "document";
    },
    openResults: async () => {
      if (view.results) await pages.show(view.results);
    },
    copyResults: async (node, nodes) => {
      const hits = hitsOfNodes(askedNodes(view, node, nodes));
      if (hits.length === 0) return;
      await vscode.env.clipboard.writeText(hitTable(hits));
      tell(l10n.t("{0} copied as a table", hits.length));
    },
    clearResults: () => view.clear(),
    openFound: openAt,
  } satisfies Handlers;
}

/** The rows that were clicked on, or are selected; all of what was found where a button was pressed. */
function askedNodes(view: ResultsView, node: unknown, nodes: unknown): readonly ResultNode[] {
  if (Array.isArray(nodes) && nodes.length > 0) return nodes as ResultNode[];
  if (isNode(node)) return [node];
  const selected = typeof node === "object" && node !== null && "rows" in node;
  return selected ? view.view.selection : view.roots;
}

export const isNode = (value: unknown): value is ResultNode =>
  typeof value === "object" && value !== null && "kind" in value && "children" in value;

export const focusResults = (): Thenable<unknown> => vscode.commands.executeCommand(`${RESULTS_VIEW}.focus`);
