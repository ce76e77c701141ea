import { toJsonSchema } from "@valibot/to-json-schema";
import { TOOLS } from "../../engine";
import { toolId } from "./toolNames";
import { word, type Word } from "./words";

const ICONS: Readonly<Record<string, string>> = {
  search_statements: "comment-discussion",
  search_meetings: "organization",
  describe_person: "account",
  read_annotations: "book",
  verify_quotation: "quote",
  check_draft: "checklist",
};

/** What the editor tells models of the engine's tools; people read the words. */
export const languageModelTools = TOOLS.map(({ name, description, schema }) => ({
  name: toolId(name),
  displayName: word(`tool.${name}` as Word),
  modelDescription: description,
  userDescription: word(`tool.${name}.description` as Word),
  canBeReferencedInPrompt: true,
  toolReferenceName: name.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase()),
  icon: `$(${ICONS[name]})`,
  tags: ["readout"],
  when: "workspaceFolderCount > 0",
  inputSchema: withoutDialect(toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" })),
}));

function withoutDialect({ $schema: _, ...schema }: object & { readonly $schema?: string }): object {
  return schema;
}
