import { version } from "../../../package.json";
import { CorpusIndex, TOOLS, ToolStopped, useTool } from "../../engine";
import { complain } from "../complain";
import { DONE, WRONG_USAGE } from "../exitCodes";
import { readIndex } from "../indexing/indexFile";
import type { Tools } from "../indexing/updateIndex";
import type { ReadSettings } from "../inputs/readSettings";
import { LiveFolder } from "../mcp/liveFolder";
import type { Call, serveProtocol } from "../mcp/protocol";
import { runUnless } from "../mcp/slices";

export interface McpSettings extends ReadSettings {
  readonly index?: string;
}

/** Loads what speaks the protocol: no other command needs it. */
export type LoadProtocol = () => Promise<{ readonly serveProtocol: typeof serveProtocol }>;

const INSTRUCTIONS =
  "Readout has read the press readouts and news in a folder of this person. Ask it who said what and who met whom instead of recalling it, quote only the exact words that it gives, and cite document and line. Before you hand over a text with quotations, check it with check_draft.";

/**
 * Answers a client of the Model Context Protocol on the standard streams until the input ends. The documents are looked at
 * anew for each call. Writes no file, and opens no connection.
 */
export async function mcp(
  names: readonly string[],
  { index, ...settings }: McpSettings,
  tools: Tools,
  loadProtocol: LoadProtocol,
): Promise<number> {
  const { io } = tools;
  if (names.includes("-")) {
    await complain(io, "the standard input is the protocol’s: name files or folders.");
    return WRONG_USAGE;
  }
  const once = { ...tools, loadEngine: onceLoaded(tools.loadEngine) };
  const kept = index === undefined ? null : await readIndex(index);
  if (kept === "unusable") await complain(io, `${index ?? ""} cannot be used: the documents are read.`);
  const folder = new LiveFolder(names, settings, once, kept instanceof CorpusIndex ? kept : undefined);
  const use = async (name: string, input: unknown, call: Call) => {
    try {
      const corpus = await folder.current(call);
      return await useTool(name, input, corpus.hostFor(runUnless(call.signal)));
    } catch (error) {
      if (error instanceof ToolStopped) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      await complain(io, `${name}: ${detail}`);
      return { kind: "problem", problems: [{ code: "failed", detail }] } as const;
    }
  };
  const complainOf = (message: string) => void complain(io, message).catch(() => undefined);
  const served = {
    name: "readout",
    version,
    instructions: INSTRUCTIONS,
    tools: TOOLS,
    use,
    complain: complainOf,
  };
  const { serveProtocol: serve } = await loadProtocol();
  const ended = new AbortController();
  // The first call shall not have to wait for all of the documents.
  void folder.current({ signal: ended.signal, told: () => {} }).catch(() => undefined);
  await serve(served, io.stdin, io.stdout);
  ended.abort();
  return DONE;
}

function onceLoaded<Value>(load: () => Value): () => Value {
  let loaded: { readonly value: Value } | undefined;
  return () => (loaded ??= { value: load() }).value;
}
