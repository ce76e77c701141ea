/** How `readout mcp` is started in a process of its own. */
export interface ServerLaunch {
  readonly command: string;
  /** Before the command's own. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A server as the editor is told of it. */
export interface ServerDefinition {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface Folder {
  readonly name: string;
  readonly uri: { readonly scheme: string; readonly fsPath: string };
}

/** One server for all folders on the disk; none where there is none. */
export function serverDefinitions(
  folders: readonly Folder[],
  { command, args, env }: ServerLaunch,
): readonly ServerDefinition[] {
  const onDisk = folders.filter(({ uri }) => uri.scheme === "file");
  if (onDisk.length === 0) return [];
  const paths = onDisk.map(({ uri }) => uri.fsPath);
  const label = `Readout: ${onDisk.map(({ name }) => name).join(", ")}`;
  return [{ label, command, args: [...args, "mcp", ...paths], env }];
}
