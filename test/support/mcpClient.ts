import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";

export const SERVER = ["--import=tsx", join(import.meta.dirname, "mcpServer.ts"), "mcp"];

export interface Session {
  readonly client: Client;
  /** What a tool gave: the text is the same as the structure. */
  readonly ask: (name: string, input: Readonly<Record<string, unknown>>) => Promise<Asked>;
  /** What the server has written to its standard error by now. */
  readonly complaints: () => string;
}

export interface Asked {
  readonly isError: boolean;
  readonly found: Readonly<Record<string, unknown>>;
}

/** Connects the SDK's own client to a server of its own process; ends both after `use`. */
export async function withServer(
  args: readonly string[],
  use: (session: Session) => Promise<void>,
  server: readonly string[] = SERVER,
): Promise<void> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...server, ...args],
    stderr: "pipe",
  });
  let said = "";
  transport.stderr?.on("data", (data: Buffer) => (said += data.toString()));
  const client = new Client({ name: "test", version: "0" });
  await client.connect(transport);
  const ask = async (name: string, input: Readonly<Record<string, unknown>>) => {
    const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: input }));
    const [{ type, text }] = result.content as { type: string; text: string }[];
    const found = JSON.parse(text) as Record<string, unknown>;
    if (type !== "text" || JSON.stringify(found) !== JSON.stringify(result.structuredContent))
      throw new Error("The text is not what the structure says.");
    return { isError: result.isError === true, found };
  };
  try {
    await use({ client, ask, complaints: () => said });
  } finally {
    await client.close();
  }
}
