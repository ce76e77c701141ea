/** Rules of what may be wrong in a text: the code of their findings, and the name of their setting and of their page. */
export const RULES = [
  "speakerUnknown",
  "quotationUnclosed",
  "pronounAmbiguous",
  "wordsOfTwo",
  "weekdayWrong",
  "roleContradicted",
  "surnameFirst",
  "meetingDenied",
] as const;
export type RuleId = (typeof RULES)[number];

/** How loudly a finding is told; "off": not at all. */
export const SEVERITIES = ["off", "hint", "information", "warning"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The page about a rule, in the extension's folder. */
export const pageOfRule = (rule: RuleId): string => `docs/rules/${rule}.md`;
