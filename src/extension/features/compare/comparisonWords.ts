import * as l10n from "@vscode/l10n";
import type { Side } from "./sides";

export const settledInWords = ({
  settled,
  all,
}: {
  readonly settled: number;
  readonly all: number;
}): string => l10n.t("{0} of {1} settled", settled, all);

export const titleInWords = ({ title }: Pick<Side, "title">): string =>
  title === "" ? l10n.t("without a name") : title;
