import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { compareSets } from "../../../engine";
import type { Handler, Handlers } from "../../core/handlers";
import { View } from "../../manifest/viewNames";
import { type Asked, type Asking, readAsked } from "../../shown/asking/asked";
import { tell } from "../../shown/asking/tell";
import { showPreview } from "../../shown/showPreview";
import type { ComparisonDocuments } from "./comparisonDocuments";
import { settledInWords, titleInWords } from "./comparisonWords";
import type { Comparisons } from "./comparisons";
import type { Which } from "./sides";

/** What comparing takes. */
type Comparing = Asking & { readonly comparisons: Comparisons; readonly documents: ComparisonDocuments };

/** Compares what two people made of one document. */
export function compareHandlers(context: Comparing) {
  const { comparisons, documents } = context;
  const handler =
    (work: (asked: Asked, left: string, right: string) => Promise<unknown>): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      const names = asked && (await choose(context, asked));
      return names && work(asked, names[0], names[1]);
    };
  const both = async ({ annotated }: Asked, left: string, right: string) => {
    const sides = [await comparisons.side(annotated, left), await comparisons.side(annotated, right)];
    if (sides[0] && sides[1]) return [sides[0], sides[1]] as const;
    const title = (sides[0] ? right : left) || l10n.t("without a name");
    return void tell(l10n.t("the decisions of {0} cannot be read", title));
  };
  const take =
    (which: Which): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      const id = asked?.nodes[0]?.subject ?? asked?.options.id;
      if (!asked || id === undefined) return false;
      const taken = comparisons.take(asked.annotated, Number(id), which);
      tell(
        taken === "gone"
          ? l10n.t("that is no longer compared")
          : taken === "impossible"
            ? l10n.t("that could not be taken over by itself; correct it by hand")
            : settledInWords(taken),
      );
      return typeof taken === "object";
    };
  return {
    compare: handler(async (asked, left, right) => {
      if (!(await both(asked, left, right))) return false;
      const done = await comparisons.show(asked.annotated, left, right);
      if (done) await vscode.commands.executeCommand(`${View.decisions}.focus`);
      return done;
    }),
    compareFiles: handler(async (asked, left, right) => {
      const sides = await both(asked, left, right);
      if (!sides) return;
      const { document } = asked.annotated;
      const titles = sides.map(titleInWords);
      const [a, b] = sides.map(({ name }, i) => documents.decisionsUri(document, name, titles[i]));
      await vscode.commands.executeCommand("vscode.diff", a, b, l10n.t("{0} ↔ {1}", titles[0], titles[1]));
    }),
    agreement: handler(async (asked, left, right) => {
      const sides = await both(asked, left, right);
      if (!sides) return undefined;
      await showReport(documents.agreementUri(asked.annotated.document, left, right));
      return compareSets(sides[0].set, sides[1].set);
    }),
    takeLeft: take("left"),
    takeRight: take("right"),
    endComparison: async (...args) => {
      const asked = await readAsked(context, args);
      if (asked) comparisons.hide(asked.annotated);
    },
  } satisfies Handlers;
}

/** As rendered Markdown where the editor can do that, otherwise as text. */
async function showReport(uri: vscode.Uri): Promise<void> {
  if (await showPreview(uri)) return;
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.languages.setTextDocumentLanguage(document, "markdown");
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
}

async function choose(
  { comparisons }: Comparing,
  { annotated, options }: Asked,
): Promise<readonly [string, string] | undefined> {
  const { answer } = options;
  if (Array.isArray(answer)) return [String(answer[0]), String(answer[1])];
  const names = [...(await comparisons.annotators(annotated.document)).keys()].sort();
  if (names.length < 2) {
    tell(l10n.t("only one person’s decisions lie beside this document"));
    return undefined;
  }
  if (names.length === 2) return [names[0], names[1]];
  const rows = names.map((name) => ({ name, label: titleInWords({ title: name }) }));
  const left = await vscode.window.showQuickPick(rows, { placeHolder: l10n.t("Compare the decisions of …") });
  const others = rows.filter(({ name }) => name !== left?.name);
  const right =
    left && (await vscode.window.showQuickPick(others, { placeHolder: l10n.t("… with those of") }));
  return right && [left.name, right.name];
}
