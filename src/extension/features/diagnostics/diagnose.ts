import type { RuleId, Severity } from "../../manifest/rules";
import type { Checked, Finding, Rule } from "./finding";
import { meetingDenied } from "./rules/meetingDenied";
import { pronounAmbiguous } from "./rules/pronounAmbiguous";
import { quotationUnclosed } from "./rules/quotationUnclosed";
import { roleContradicted } from "./rules/roleContradicted";
import { speakerUnknown } from "./rules/speakerUnknown";
import { surnameFirst } from "./rules/surnameFirst";
import { weekdayWrong } from "./rules/weekdayWrong";
import { wordsOfTwo } from "./rules/wordsOfTwo";

/** Every rule, under its code. */
const RULES: Readonly<Record<RuleId, Rule>> = {
  speakerUnknown,
  quotationUnclosed,
  pronounAmbiguous,
  wordsOfTwo,
  weekdayWrong,
  roleContradicted,
  surnameFirst,
  meetingDenied,
};

/** A finding, by which rule, and how loudly it is told. */
export interface Diagnosis {
  readonly rule: RuleId;
  readonly severity: Exclude<Severity, "off">;
  readonly finding: Finding;
}

/**
 * Asks the rules that are not turned off, and lets others work between two of them. Undefined when the answer is wanted no
 * more: `isWanted` is asked before each.
 */
export async function diagnose(
  checked: Checked,
  severities: Readonly<Record<RuleId, Severity>>,
  isWanted: () => boolean = () => true,
): Promise<readonly Diagnosis[] | undefined> {
  const found: Diagnosis[] = [];
  for (const { id, check } of Object.values(RULES)) {
    const severity = severities[id];
    if (severity === "off") continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!isWanted()) return undefined;
    found.push(...check(checked).map((finding) => ({ rule: id, severity, finding })));
  }
  return found;
}
