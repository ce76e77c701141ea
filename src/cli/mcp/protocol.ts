// A bundle of its own (dist/mcp.js): the other commands start without what the protocol needs.
import type { Readable, Writable } from "node:stream";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type Tool,
} from "@modelcontextprotocol/sdk/types.js";
import { toJsonSchema } from "@valibot/to-json-schema";
import type { ToolAnswer, ToolDefinition } from "../../engine";

/** How a call goes on. */
export interface Call {
  readonly signal: AbortSignal;
  /** Told how many documents have been read for it, of how many. */
  readonly told: (done: number, total: number) => void;
}

export interface Served {
  readonly name: string;
  readonly version: string;
  /** For the model: what the server is for. */
  readonly instructions: string;
  readonly tools: readonly ToolDefinition[];
  readonly use: (name: string, input: unknown, call: Call) => Promise<ToolAnswer>;
  readonly complain: (message: string) => void;
}

/** Speaks the Model Context Protocol on the streams until the input ends; the SDK then aborts the calls under way. */
export async function serveProtocol(served: Served, input: Readable, output: Writable): Promise<void> {
  const { name, version, instructions, complain } = served;
  const server = new Server({ name, version }, { capabilities: { tools: {} }, instructions });
  server.onerror = ({ message }) => complain(message);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: served.tools.map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal, sendNotification, _meta }) => {
    if (!served.tools.some((tool) => tool.name === params.name))
      throw new McpError(ErrorCode.InvalidParams, `There is no tool "${params.name}".`);
    const token = _meta?.progressToken;
    const told = (progress: number, total: number) => {
      if (token === undefined || signal.aborted) return;
      const progressed = { progressToken: token, progress, total };
      void sendNotification({ method: "notifications/progress", params: progressed }).catch(() => undefined);
    };
    return resultOf(await served.use(params.name, params.arguments, { signal, told }));
  });
  const over = new Promise<void>((resolve) => {
    server.onclose = resolve;
    for (const event of ["end", "close", "error"]) input.once(event, () => void server.close());
  });
  await server.connect(new StdioServerTransport(input, output));
  await over;
}

const listed = ({ name, title, description, schema }: ToolDefinition): Tool => ({
  name,
  title,
  description,
  inputSchema: toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" }) as Tool["inputSchema"],
  annotations: { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
});

function resultOf(answer: ToolAnswer): CallToolResult {
  const value = answer.kind === "found" ? answer.found : { problems: answer.problems };
  return {
    content: [{ type: "text", text: JSON.stringify(value) }],
    structuredContent: value as Record<string, unknown>,
    ...(answer.kind === "problem" && { isError: true }),
  };
}
