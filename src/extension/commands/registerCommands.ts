import * as vscode from "vscode";
import { Command } from "../contributions";
import type { CommandContext, Handler } from "./commandContext";
import { copyMeeting, copyStatement } from "./copy";
import { documentCommands } from "./documentCommands";
import { explain } from "./explain";
import { folderCommands, type FolderContext } from "./folderMeetings";
import { goToMeeting } from "./goToMeeting";
import { navigationCommands } from "./navigate";
import { viewCommands } from "./viewCommands";

/** Registers every command of the manifest. */
export function registerCommands(context: CommandContext, folder: FolderContext): vscode.Disposable {
  const commands: readonly (readonly [string, Handler])[] = [
    ...documentCommands(context),
    ...navigationCommands(context),
    ...viewCommands(context),
    ...folderCommands(context, folder),
    [Command.goToMeeting, goToMeeting(context)],
    [Command.copyStatement, copyStatement(context)],
    [Command.copyMeeting, copyMeeting(context)],
    [Command.explain, explain(context)],
  ];
  return vscode.Disposable.from(
    ...commands.map(([id, handler]) => vscode.commands.registerCommand(id, handler)),
  );
}
