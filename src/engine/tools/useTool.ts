import { checkDraftText, verifyQuotation } from "./checkTools";
import { readAnnotations } from "./documentTool";
import { describePerson } from "./personTool";
import { searchMeetings, searchStatements } from "./searchTools";
import { found, problem, type Tool, type ToolAnswer, type ToolDefinition, type ToolHost } from "./tool";

const ALL: readonly Tool[] = [
  searchStatements,
  searchMeetings,
  describePerson,
  readAnnotations,
  verifyQuotation,
  checkDraftText,
];

/** What an assistant may ask; each shell offers them all. */
export const TOOLS: readonly ToolDefinition[] = ALL;

/** Asks a tool. What is wrong with the input is an answer; only `ToolStopped`, and what the host throws, is thrown. */
export async function useTool(name: string, input: unknown, host: ToolHost): Promise<ToolAnswer> {
  const tool = ALL.find((one) => one.name === name);
  if (!tool) return problem({ code: "unknownTool", value: name, allowed: ALL.map((one) => one.name) });
  const answer = await tool.use(input ?? {}, host);
  if (answer.kind === "problem") return answer;
  const { documents, unread } = host;
  return found({ folder: { documents, unread }, ...answer.found });
}
