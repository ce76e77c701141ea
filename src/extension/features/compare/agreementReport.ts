import * as l10n from "@vscode/l10n";
import {
  type Agreement,
  compareMarks,
  disagreementsOf,
  type GammaOptions,
  gammas,
  type Mark,
  marksOf,
  relationAgreement,
  type RelationAgreement,
  relationCounts,
  reviewedPart,
} from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import { kindOfMarkInWords } from "../../words/decisionWords";
import { titleInWords } from "./comparisonWords";
import type { Side } from "./sides";

/** How far two annotators agree, as Markdown: over what they reviewed, then over everything that is shown. */
export async function agreementReport(
  left: Side,
  right: Side,
  { source, document }: Pick<AnnotatedDocument, "source" | "document">,
  options: GammaOptions,
): Promise<string> {
  const titles = [left, right].map((side) => escapeCell(titleInWords(side)));
  const part = reviewedPart(left, right, document.getText());
  const length = document.getText().length;
  const all = await table(titles, marksOf(left.set), marksOf(right.set), length, options);
  const differ = disagreementsOf(left.set, right.set).length;
  const reviewed =
    part.left.length + part.right.length === 0
      ? l10n.t("There is no paragraph in which both have decided on something yet.")
      : [
          await table(titles, part.left, part.right, part.length, options),
          relationsInWords(relationAgreement([relationCounts(left.set, right.set, part.counts)])),
        ].join("\n\n");
  return `${[
    `# ${l10n.t("Agreement on {0}", source.name)}`,
    [
      l10n.t("{0} decided {1} times, {2} {3} times.", titles[0], part.decided[0], titles[1], part.decided[1]),
      differ === 1 ? l10n.t("They differ in 1 thing.") : l10n.t("They differ in {0} things.", differ),
    ].join(" "),
    `## ${l10n.t("What both have reviewed")}`,
    l10n.t(
      "Only marks that at least one of the two decided on, in paragraphs where both decided something: {0}. What neither touched is Readout’s proposal and says nothing about them.",
      part.paragraphs === 1 ? l10n.t("1 paragraph") : l10n.t("{0} paragraphs", part.paragraphs),
    ),
    reviewed,
    `## ${l10n.t("Everything that is shown")}`,
    l10n.t("With the proposals that neither decided on, which are the same for both."),
    all,
    relationsInWords(relationAgreement([relationCounts(left.set, right.set)])),
    l10n.t(
      "κ and α are over the characters of the text; α of units and γ also weigh how far the edges are apart. 1 is full agreement, 0 what chance would give.",
    ),
  ].join("\n\n")}\n`;
}

const figure = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? "–" : value.toFixed(2);

const escapeCell = (text: string): string => text.replace(/[\\|*_`[\]<>#]/gu, "\\$&");

function relationsInWords(relations: RelationAgreement): string {
  const { statements, sameSpeaker, speakerKappa, mentions, coreference } = relations;
  return [
    `- ${l10n.t(
      "Speaker: the same in {0} of {1} statements that both have ({2} %), κ {3}",
      statements === 0 ? 0 : Math.round(sameSpeaker * statements),
      statements,
      statements === 0 ? "–" : Math.round(sameSpeaker * 100),
      figure(speakerKappa),
    )}`,
    `- ${l10n.t("Who is who: B³ {0} over {1} mentions that both have", figure(coreference), mentions)}`,
  ].join("\n");
}

async function table(
  titles: readonly string[],
  left: readonly Mark[],
  right: readonly Mark[],
  length: number,
  options: GammaOptions,
): Promise<string> {
  const { kinds, all } = compareMarks(left, right, length);
  const gamma = await gammas(left, right, length, options);
  const head = [
    l10n.t("kind"),
    ...titles,
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
      row(escapeCell(kindOfMarkInWords(one.kind)), one, [one.kappa, one.alpha], gamma.kinds.get(one.kind)),
    ),
    row(l10n.t("all"), all, [NaN, NaN], gamma.all),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
