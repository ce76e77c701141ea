import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { gammas, marksOf, type Agreement, type Comparison, type Gammas } from "../../../engine";
import { Command, View } from "../../contributions";
import { compareSides, type Side } from "../../together/comparison";
import { kindOfMarkInWords } from "../../words/decisionWords";
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
        const gamma = await measureGamma(sides[0], sides[1], annotated.set.textLength);
        const content = agreementTable(comparison, gamma, annotated.source.name, left, right);
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

/** γ compares with many random texts: in pieces, so that the editor stays free. */
function measureGamma({ set: left }: Side, { set: right }: Side, length: number): Thenable<Gammas> {
  const location = vscode.ProgressLocation.Window;
  const title = l10n.t("Readout measures agreement");
  const pause = () => new Promise<void>((resolve) => void setTimeout(resolve, 0));
  return vscode.window.withProgress({ location, title }, () =>
    gammas(marksOf(left), marksOf(right), length, { pause }),
  );
}

function agreementTable(
  { kinds, all, disagreements }: Comparison,
  gamma: Gammas,
  source: string,
  left: string,
  right: string,
) {
  const figure = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? "–" : value.toFixed(2);
  const head = [
    l10n.t("kind"),
    nameInWords(left),
    nameInWords(right),
    l10n.t("same span (F1)"),
    l10n.t("overlap (F1)"),
    l10n.t("Cohen’s κ"),
    l10n.t("Krippendorff’s α"),
    l10n.t("α of units"),
    l10n.t("γ"),
  ];
  const row = (name: string, one: Agreement, byCharacter: readonly number[], gammaOfIt?: number) => [
    name,
    String(one.left),
    String(one.right),
    ...[one.exact.f1, one.overlap.f1, ...byCharacter, one.unitAlpha, gammaOfIt].map(figure),
  ];
  const rows = [
    ...kinds.map((one) =>
      row(kindOfMarkInWords(one.kind), one, [one.kappa, one.alpha], gamma.kinds.get(one.kind)),
    ),
    row(l10n.t("all"), all, [NaN, NaN], gamma.all),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[
    `# ${l10n.t("Agreement on {0}", source)}`,
    [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n"),
    l10n.t(
      "κ and α are over the characters of the text; α of units and γ also weigh how far the edges are apart. 1 is full agreement, 0 what chance would give. {0} disagreements.",
      disagreements.length,
    ),
  ].join("\n\n")}\n`;
}
