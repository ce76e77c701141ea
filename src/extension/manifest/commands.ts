import type { EntityType } from "../../engine";
import type { CommandRows } from "./commandRow";
import { compareCommands } from "./commands/compare";
import { corpusCommands } from "./commands/corpus";
import { correctCommands } from "./commands/correct";
import { diagnosticsCommands } from "./commands/diagnostics";
import { draftCommands } from "./commands/drafts";
import { exportCommands } from "./commands/export";
import { folderCommands } from "./commands/folder";
import { keepCommands } from "./commands/keep";
import { labelCommands } from "./commands/labels";
import { languageCommands } from "./commands/language";
import { originCommands } from "./commands/origin";
import { personCommands } from "./commands/person";
import { pictureCommands } from "./commands/pictures";
import { readingCommands } from "./commands/reading";
import { readoutsCommands } from "./commands/readouts";
import { reportCommands } from "./commands/report";
import { reviewCommands } from "./commands/review";
import { searchCommands } from "./commands/search";
import { treeCommands } from "./commands/trees";
import { wordsCommands } from "./commands/words";

const rows = {
  ...readingCommands,
  ...languageCommands,
  ...diagnosticsCommands,
  ...treeCommands,
  ...correctCommands,
  ...reviewCommands,
  ...compareCommands,
  ...keepCommands,
  ...labelCommands,
  ...folderCommands,
  ...draftCommands,
  ...exportCommands,
  ...originCommands,
  ...reportCommands,
  ...readoutsCommands,
  ...searchCommands,
  ...corpusCommands,
  ...personCommands,
  ...pictureCommands,
  ...wordsCommands,
};

/** Every command by its id, without the prefix. */
export const commands: CommandRows = rows;

type Ids = { readonly [K in keyof typeof rows]: `readout.${K}` };

/** Whole ids of the commands. */
export const Command = Object.fromEntries(Object.keys(rows).map((key) => [key, `readout.${key}`])) as Ids;

/** The command that marks the selection as a name of a type. */
export const markCommand = (type: EntityType): string => Command[`mark.${type}`];
