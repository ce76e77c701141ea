import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { ToolDefinition } from "../../../engine";
import type { ToolAsker } from "./askTool";
import { consentInWords, invocationInWords } from "./invocationWords";

/** A tool of the engine as the editor's own assistants call it. */
export class AssistantTool implements vscode.LanguageModelTool<unknown> {
  readonly #tool: ToolDefinition;
  readonly #asker: ToolAsker;

  constructor(tool: ToolDefinition, asker: ToolAsker) {
    this.#tool = tool;
    this.#asker = asker;
  }

  prepareInvocation({
    input,
  }: vscode.LanguageModelToolInvocationPrepareOptions<unknown>): vscode.PreparedToolInvocation {
    const doing = invocationInWords(this.#tool.name, input);
    const folders = vscode.workspace.workspaceFolders?.map(({ name }) => name) ?? [];
    const message = new vscode.MarkdownString().appendText(consentInWords(doing, folders));
    const title = l10n.t("Let the assistant ask Readout?");
    return { invocationMessage: doing, confirmationMessages: { title, message } };
  }

  async invoke(
    { input, tokenizationOptions }: vscode.LanguageModelToolInvocationOptions<unknown>,
    token: vscode.CancellationToken,
  ): Promise<vscode.LanguageModelToolResult> {
    let text = await this.#ask(input, token);
    // A model that can take less is given fewer rows: the answer says how many it leaves out.
    for (let limit = MOST_ROWS; tokenizationOptions && limit >= 1; limit = Math.floor(limit / 2)) {
      if ((await tokenizationOptions.countTokens(text, token)) <= tokenizationOptions.tokenBudget) break;
      const narrower = narrowed(input, limit);
      if (narrower) text = await this.#ask(narrower, token);
    }
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
  }

  async #ask(input: unknown, token: vscode.CancellationToken): Promise<string> {
    const answer = await this.#asker.ask(this.#tool.name, input, token);
    return JSON.stringify(answer.kind === "found" ? answer.found : { problems: answer.problems });
  }
}

/** Where rows are to be fewer. */
const MOST_ROWS = 16;

/** The same question with fewer rows; undefined where it asks for as few, or is none. */
function narrowed(input: unknown, limit: number): object | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const asked: unknown = Reflect.get(input, "limit");
  return typeof asked === "number" && asked <= limit ? undefined : { ...input, limit };
}
