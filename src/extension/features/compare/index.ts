import type * as vscode from "vscode";
import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { compareCommands } from "../../manifest/commands/compare";
import type { MoreRows } from "../../shown/tree/moreRows";
import type { Trees } from "../../shown/tree/trees";
import { compareHandlers } from "./compare";
import { tellComparing } from "./comparingContext";
import { ComparisonDocuments } from "./comparisonDocuments";
import { comparisonNode } from "./comparisonNodes";
import { Comparisons } from "./comparisons";

/** What two people made of one document, side by side. Returns the rows that it adds to those of the review. */
export function registerCompare(core: Core, trees: Trees, memory: vscode.Memento): MoreRows {
  const { service, decisions, labels, own } = core;
  const comparisons = own(new Comparisons(decisions, memory));
  const documents = own(new ComparisonDocuments(service, comparisons));
  own(tellComparing(core, comparisons));
  own(registerHandlers(compareCommands, compareHandlers({ ...core, trees, comparisons, documents })));
  return {
    onDidChange: comparisons.onDidChange,
    nodesOf: (annotated, id) => {
      const shown = comparisons.shown(annotated);
      return shown ? [comparisonNode(shown, id, annotated.source, labels.labels)] : [];
    },
  };
}
