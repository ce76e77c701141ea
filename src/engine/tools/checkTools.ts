import * as v from "valibot";
import { checkDraft } from "../drafts/checkDraft";
import { checkQuotation } from "../drafts/checkQuotation";
import { isFault } from "../drafts/finding";
import { cutRows } from "./cutRows";
import { findingRow } from "./findingRow";
import { draftText, part, quotationText, speakerName } from "./inputs";
import { speakerCalled } from "./speakerCalled";
import { found, problem, toolOf } from "./tool";

const KINDS =
  "“verbatim”: the very words by that speaker; “shortened”, “inserted”: but for “…” and brackets; “reported”: a report in other person and tense; “altered”: words differ that may not, listed under “difference” and “changes”; “otherSpeaker”: somebody else said it; “speakerUnclear”: the words are there, who said them is not clear; “notFound”: nothing in the folder is like it";

export const verifyQuotation = toolOf(
  {
    name: "verify_quotation",
    title: "Verify a Quotation",
    description: `Looks one quotation up in the documents of the folder, before it is used. ${KINDS}. “source” has document, line, character offsets, checksum, the exact words and who says them there. Do not present as a quotation what is not verbatim, shortened or inserted.`,
    schema: v.strictObject({ quotation: quotationText, speaker: v.optional(speakerName) }),
  },
  async ({ quotation, speaker }, host) => {
    if (host.documents === 0) return problem({ code: "noDocuments" });
    const all = await host.sources();
    const who = speaker === undefined ? null : speakerCalled(speaker, host.records());
    const finding = checkQuotation(quotation, who, all.sources);
    return found({ unread: all.unread, ...findingRow(finding, quotation, all) });
  },
);

export const checkDraftText = toolOf(
  {
    name: "check_draft",
    title: "Check a Draft",
    description: `Checks every quotation and every “X said that …” of a text against the documents of the folder. ${KINDS}; “lostSpeaker”: a sentence states as a fact what in a source somebody says. “faults” counts what must be mended; offsets under “draft” are of the text that was given. Faults come first.`,
    schema: v.strictObject({ text: draftText, ...part }),
  },
  async ({ text, ...asked }, host) => {
    if (host.documents === 0) return problem({ code: "noDocuments" });
    const all = await host.sources();
    const annotations = await host.annotate(text);
    const findings = await host.inSteps(checkDraft({ text, annotations }, all.sources));
    const faults = findings.filter(({ kind }) => isFault(kind));
    const inOrder = [...faults, ...findings.filter(({ kind }) => !isFault(kind))];
    return found({
      unread: all.unread,
      faults: faults.length,
      ...cutRows(inOrder, asked, (finding) => findingRow(finding, text, all)),
    });
  },
);
