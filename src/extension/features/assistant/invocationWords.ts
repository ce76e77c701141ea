import * as l10n from "@vscode/l10n";
import { shorten } from "../../words/shorten";

/** What a tool is about to do, in the person's words. The input is what a model wrote: any value may stand there. */
export function invocationInWords(tool: string, input: unknown): string {
  const given = (key: string): string => {
    const value: unknown = typeof input === "object" && input !== null ? Reflect.get(input, key) : undefined;
    return typeof value === "string" ? value : "";
  };
  const short = (key: string): string => shorten(given(key), MOST);
  switch (tool) {
    case "search_statements":
      return l10n.t("Searching statements: {0}", short("query"));
    case "search_meetings":
      return l10n.t("Searching meetings: {0}", short("query"));
    case "describe_person":
      return l10n.t("Looking up {0}", short("name"));
    case "read_annotations":
      return l10n.t("Reading the annotations of {0}", short("document"));
    case "verify_quotation":
      return l10n.t("Verifying the quotation “{0}”", short("quotation"));
    case "check_draft":
      return l10n.t("Checking a text of {0} characters", given("text").length);
    default:
      return l10n.t("Asking Readout");
  }
}

const MOST = 120;

/** What is read, and where it goes: said before the tool is used. */
export const consentInWords = (doing: string, folders: readonly string[]): string =>
  l10n.t(
    "{0}. Readout looks in the documents of {1}, on this machine. The words that it finds, with their places, are given to the assistant that asks; if that is a service, they go there.",
    doing,
    folders.join(", "),
  );
