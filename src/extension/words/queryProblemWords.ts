import * as l10n from "@vscode/l10n";
import { ACTS, FORMS, KINDS, QUERY_FIELDS, type QueryProblem } from "../../engine";

const list = (values: readonly string[]): string => values.join(", ");

/** What is wrong with a query, and what would be right. */
export function problemInWords({ code, value }: QueryProblem): string {
  switch (code) {
    case "unknownField":
      return l10n.t("There is no field “{0}:”. The fields are {1}.", value, list(QUERY_FIELDS));
    case "missingValue":
      return l10n.t("“{0}” is followed by nothing.", value);
    case "unclosedQuotation":
      return l10n.t("The quotation mark before {0} is not closed.", value.slice(1));
    case "unknownAct":
      return l10n.t("“{0}” is no act. The acts are {1}.", value, list(ACTS));
    case "unknownForm":
      return l10n.t("“{0}” is no form. The forms are {1}.", value, list(FORMS));
    case "unknownKind":
      return l10n.t("“{0}” is neither of {1}.", value, list(KINDS));
    case "badDate":
      return l10n.t("“{0}” is no date: 2024-09-01, 2024-09 and 2024 are.", value);
  }
}
