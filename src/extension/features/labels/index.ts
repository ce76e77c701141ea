import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { labelCommands } from "../../manifest/commands/labels";
import type { Trees } from "../../shown/tree/trees";
import { nameOwnTypes } from "../../words/typeWords";
import { tellLabels } from "./labelContext";
import { LabelDecorations } from "./labelDecorations";
import { LabelProblems } from "./labelProblems";
import { markOwnHandlers } from "./markOwn";
import { attributeHandlers } from "./setAttribute";

/** Types and attributes of a project's own. Comes first: what the other features show is named by them. */
export function registerLabels(core: Core, trees: Trees): void {
  const { service, labels, keys, own } = core;
  const asking = { ...core, trees };
  own(labels.onDidChange(() => nameOwnTypes(labels.labels.entities)));
  own(new LabelProblems(labels));
  own(tellLabels(labels, keys));
  own(new LabelDecorations(service, labels));
  own(registerHandlers(labelCommands, { ...markOwnHandlers(asking), ...attributeHandlers(asking) }));
}
