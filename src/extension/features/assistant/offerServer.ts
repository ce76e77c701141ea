import * as vscode from "vscode";
import { Setting } from "../../manifest/settings";
import { MCP_PROVIDER } from "../../manifest/toolNames";
import { serverDefinitions, type ServerLaunch } from "./serverDefinitions";

/** What editors since 1.101 have besides, as far as it is used. */
interface McpEditor {
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => object;
  readonly lm?: {
    readonly registerMcpServerDefinitionProvider?: (
      id: string,
      provider: {
        readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
        readonly provideMcpServerDefinitions: () => readonly object[];
      },
    ) => vscode.Disposable;
  };
}

/**
 * Offers `readout mcp` for the folders of the workspace to agents that take the editor's servers, where the person has
 * switched it on and trusts the workspace. Undefined where the editor knows no servers. Throws where it knows them under
 * another name: 1.100 had the function before it was made public.
 */
export function offerServer(launch: ServerLaunch, version: string): vscode.Disposable | undefined {
  const { McpStdioServerDefinition: Definition, lm } = vscode as McpEditor;
  if (!Definition || !lm?.registerMcpServerDefinitionProvider) return undefined;
  const changed = new vscode.EventEmitter<void>();
  const isOffered = () =>
    vscode.workspace.isTrusted &&
    vscode.workspace.getConfiguration().get<unknown>(Setting.mcpServer) === true;
  const provider = lm.registerMcpServerDefinitionProvider(MCP_PROVIDER, {
    onDidChangeMcpServerDefinitions: changed.event,
    provideMcpServerDefinitions: () =>
      isOffered()
        ? serverDefinitions(vscode.workspace.workspaceFolders ?? [], launch).map(
            ({ label, command, args, env }) => new Definition(label, command, args, env, version),
          )
        : [],
  });
  return vscode.Disposable.from(
    changed,
    provider,
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(Setting.mcpServer)) changed.fire();
    }),
  );
}
