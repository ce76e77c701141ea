import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Comparison } from "../../../engine";
import { Command, View } from "../../contributions";
import { compareSides } from "../../together/comparison";
import type { CommandContext, Handler } from "../commandContext";
import { nothing, readAsked, type Asked } from "./asked";

/** Compares what two people made of one document. */
export function togetherCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  const { together } = context;
  const handler =
    (work: (asked: Asked, left: string, right: string) => Promise<unknown>): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      const names = asked && (await choose(context, asked));
      return names && work(asked, names[0], names[1]);
    };
  const take =
    (side: "left" | "right"): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      const id = asked?.nodes[0]?.subject ?? asked?.options.id;
      return asked && id !== undefined && together.take(asked.annotated, Number(id), side);
    };
  return [
    [
      Command.compare,
      handler(async (asked, left, right) => {
        const done = await together.show(asked.annotated, left, right);
        if (done) await vscode.commands.executeCommand(`${View.decisions}.focus`);
        return done;
      }),
    ],
    [
      Command.compareFiles,
      handler(async ({ annotated }, left, right) => {
        const files = await together.annotators(annotated.document);
        const title = l10n.t("{0} ↔ {1}", nameInWords(left), nameInWords(right));
        await vscode.commands.executeCommand("vscode.diff", files.get(left), files.get(right), title);
      }),
    ],
    [
      Command.agreement,
      handler(async ({ annotated }, left, right) => {
        const sides = [await together.side(annotated, left), await together.side(annotated, right)];
        if (!sides[0] || !sides[1]) return undefined;
        const comparison = compareSides(sides[0], sides[1]);
        const content = agreementTable(comparison, annotated.source.name, left, right);
        const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
        return comparison;
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

export const nameInWords = (annotator: string): string =>
  annotator === "" ? l10n.t("without a name") : annotator;

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
  const rows = names.map((name) => ({ name, label: nameInWords(name) }));
  const left = await vscode.window.showQuickPick(rows, { placeHolder: l10n.t("Compare the decisions of …") });
  const others = rows.filter(({ name }) => name !== left?.name);
  const right =
    left && (await vscode.window.showQuickPick(others, { placeHolder: l10n.t("… with those of") }));
  return right && [left.name, right.name];
}

function agreementTable({ kinds, disagreements }: Comparison, source: string, left: string, right: string) {
  const figure = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(2));
  const head = [
    l10n.t("kind"),
    nameInWords(left),
    nameInWords(right),
    l10n.t("same span (F1)"),
    l10n.t("overlap (F1)"),
    l10n.t("Cohen’s κ"),
    l10n.t("Krippendorff’s α"),
  ];
  const rows = kinds.map((one) => [
    one.kind,
    String(one.left),
    String(one.right),
    figure(one.exact.f1),
    figure(one.overlap.f1),
    figure(one.kappa),
    figure(one.alpha),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[
    `# ${l10n.t("Agreement on {0}", source)}`,
    [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n"),
    l10n.t("κ and α are over the characters of the text. {0} disagreements.", disagreements.length),
  ].join("\n\n")}\n`;
}
