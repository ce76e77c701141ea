import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { compareSets } from "../../../engine";
import { Command } from "../../manifest/commands";
import { View } from "../../manifest/views";
import type { Which } from "../../together/comparison";
import { settledInWords, titleInWords } from "../../views/comparisonNodes";
import type { CommandContext, Handler } from "../commandContext";
import { nothing, readAsked, type Asked } from "./asked";

/** Compares what two people made of one document. */
export function togetherCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  const { together, togetherDocuments } = context;
  const handler =
    (work: (asked: Asked, left: string, right: string) => Promise<unknown>): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      const names = asked && (await choose(context, asked));
      return names && work(asked, names[0], names[1]);
    };
  const both = async ({ annotated }: Asked, left: string, right: string) => {
    const sides = [await together.side(annotated, left), await together.side(annotated, right)];
    if (sides[0] && sides[1]) return [sides[0], sides[1]] as const;
    const title = (sides[0] ? right : left) || l10n.t("without a name");
    return void nothing(l10n.t("the decisions of {0} cannot be read", title));
  };
  const take =
    (which: Which): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      const id = asked?.nodes[0]?.subject ?? asked?.options.id;
      if (!asked || id === undefined) return false;
      const taken = together.take(asked.annotated, Number(id), which);
      nothing(
        taken === "gone"
          ? l10n.t("that is no longer compared")
          : taken === "impossible"
            ? l10n.t("that could not be taken over by itself; correct it by hand")
            : settledInWords(taken),
      );
      return typeof taken === "object";
    };
  return [
    [
      Command.compare,
      handler(async (asked, left, right) => {
        if (!(await both(asked, left, right))) return false;
        const done = await together.show(asked.annotated, left, right);
        if (done) await vscode.commands.executeCommand(`${View.decisions}.focus`);
        return done;
      }),
    ],
    [
      Command.compareFiles,
      handler(async (asked, left, right) => {
        const sides = await both(asked, left, right);
        if (!sides) return;
        const { document } = asked.annotated;
        const titles = sides.map(titleInWords);
        const [a, b] = sides.map(({ name }, i) => togetherDocuments.decisionsUri(document, name, titles[i]));
        await vscode.commands.executeCommand("vscode.diff", a, b, l10n.t("{0} ↔ {1}", titles[0], titles[1]));
      }),
    ],
    [
      Command.agreement,
      handler(async (asked, left, right) => {
        const sides = await both(asked, left, right);
        if (!sides) return undefined;
        await showReport(togetherDocuments.agreementUri(asked.annotated.document, left, right));
        return compareSets(sides[0].set, sides[1].set);
      }),
    ],
    [Command.takeLeft, take("left")],
    [Command.takeRight, take("right")],
    [
      Command.endComparison,
      async (...args) => {
        const asked = await readAsked(context, args);
        if (asked) together.hide(asked.annotated);
      },
    ],
  ];
}

/** As rendered Markdown where the editor can do that, otherwise as text. */
async function showReport(uri: vscode.Uri): Promise<void> {
  const preview = "markdown.showPreviewToSide";
  if ((await vscode.commands.getCommands(true)).includes(preview)) {
    await vscode.commands.executeCommand(preview, uri);
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.languages.setTextDocumentLanguage(document, "markdown");
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
}

async function choose(
  { together }: CommandContext,
  { annotated, options }: Asked,
): Promise<readonly [string, string] | undefined> {
  const { answer } = options;
  if (Array.isArray(answer)) return [String(answer[0]), String(answer[1])];
  const names = [...(await together.annotators(annotated.document)).keys()].sort();
  if (names.length < 2) {
    nothing(l10n.t("only one person’s decisions lie beside this document"));
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
