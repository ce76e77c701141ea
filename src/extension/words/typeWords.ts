import * as l10n from "@vscode/l10n";
import type {
  DateValue,
  EntityType,
  Genre,
  MeetingMode,
  MeetingStatus,
  QuantityValue,
  StatementAct,
  StatementForm,
} from "../../engine";
import type { MarkKind } from "../manifest/markKinds";

let ownTypes: ReadonlyMap<string, string> = new Map();

/** What the project calls its own types. */
export function nameOwnTypes(types: readonly { readonly name: string; readonly label: string }[]): void {
  ownTypes = new Map(types.map(({ name, label }) => [name, label]));
}

const TYPES: Readonly<Record<EntityType, () => string>> = {
  person: () => l10n.t("person"),
  organization: () => l10n.t("organization"),
  place: () => l10n.t("place"),
  nationality: () => l10n.t("nationality or group"),
  event: () => l10n.t("event"),
  agreement: () => l10n.t("agreement"),
  role: () => l10n.t("role"),
  date: () => l10n.t("date"),
  quantity: () => l10n.t("quantity"),
};

/** A label of the project is its own word. */
export const typeInWords = (type: EntityType | (string & {})): string =>
  ownTypes.get(type) ?? (TYPES as Readonly<Partial<Record<string, () => string>>>)[type]?.() ?? type;

const KINDS: Readonly<Record<MarkKind, () => string>> = {
  person: () => l10n.t("People"),
  organization: () => l10n.t("Organizations"),
  place: () => l10n.t("Places"),
  nationality: () => l10n.t("Nationalities and Groups"),
  event: () => l10n.t("Events"),
  agreement: () => l10n.t("Agreements"),
  role: () => l10n.t("Roles"),
  date: () => l10n.t("Dates"),
  quantity: () => l10n.t("Quantities"),
  reference: () => l10n.t("Descriptions and Pronouns"),
  indirect: () => l10n.t("Reported Speech"),
  quoted: () => l10n.t("Quoted Speech"),
  cue: () => l10n.t("Reporting Words"),
  meeting: () => l10n.t("Meetings and Their Topics"),
  own: () => l10n.t("The Project’s Own Labels"),
};

/** Heading over all entities of a type, or name of what a kind of mark shows. */
export const kindInWords = (kind: MarkKind | (string & {})): string =>
  ownTypes.get(kind) ?? (KINDS as Readonly<Partial<Record<string, () => string>>>)[kind]?.() ?? kind;

const GENRES: Readonly<Record<Genre, () => string>> = {
  readout: () => l10n.t("readout"),
  jointStatement: () => l10n.t("joint statement"),
  transcript: () => l10n.t("transcript"),
  travel: () => l10n.t("travel announcement"),
  list: () => l10n.t("list or schedule"),
  release: () => l10n.t("release"),
  story: () => l10n.t("news story"),
};

/** What kind of document it is. */
export const genreInWords = (genre: Genre): string => GENRES[genre]();

export function formInWords(form: StatementForm): string {
  switch (form) {
    case "direct":
      return l10n.t("direct");
    case "mixed":
      return l10n.t("partly quoted");
    case "indirect":
      return l10n.t("indirect");
  }
}

export function actInWords(act: StatementAct): string {
  const words: Readonly<Record<StatementAct, () => string>> = {
    assert: () => l10n.t("assertion"),
    affirm: () => l10n.t("affirmation"),
    deny: () => l10n.t("denial"),
    refuse: () => l10n.t("refusal"),
    ask: () => l10n.t("question or request"),
    urge: () => l10n.t("appeal"),
    demand: () => l10n.t("demand"),
    promise: () => l10n.t("promise"),
    warn: () => l10n.t("warning"),
    threaten: () => l10n.t("threat"),
    agree: () => l10n.t("agreement in words"),
    reject: () => l10n.t("rejection"),
    praise: () => l10n.t("praise"),
    condemn: () => l10n.t("condemnation"),
    regret: () => l10n.t("regret"),
    predict: () => l10n.t("prediction"),
    declare: () => l10n.t("declaration"),
    attitude: () => l10n.t("belief, wish or plan"),
  };
  return (words as Readonly<Record<string, (() => string) | undefined>>)[act]?.() ?? act;
}

export function statusInWords(status: MeetingStatus): string {
  switch (status) {
    case "held":
      return l10n.t("held");
    case "planned":
      return l10n.t("planned");
    case "postponed":
      return l10n.t("postponed");
    case "cancelled":
      return l10n.t("cancelled");
    case "denied":
      return l10n.t("denied");
    case "alleged":
      return l10n.t("alleged");
  }
}

/** How the parties met, or null when the text does not say. */
export function modeInWords(mode: MeetingMode): string | null {
  switch (mode) {
    case "in-person":
      return l10n.t("in person");
    case "phone":
      return l10n.t("by phone");
    case "video":
      return l10n.t("by video");
    case "written":
      return l10n.t("in writing");
    case "unknown":
      return null;
  }
}

/** The value of a date or quantity, and what it was resolved from. */
export function valueInWords(value: DateValue | QuantityValue): string {
  if (value.kind === "quantity") {
    const amount = value.amount.toLocaleString("en", { maximumFractionDigits: 6 });
    const measured =
      value.unit === "percent" ? `${amount} %` : [amount, value.unit].filter(Boolean).join(" ");
    return value.approximate ? l10n.t("about {0}", measured) : measured;
  }
  const day = dayInWords(value.iso);
  switch (value.anchor) {
    case "dateline":
      return l10n.t("{0}, counted from the dateline", day);
    case "file":
      return l10n.t("{0}, counted from the date of the document", day);
    case "mention":
      return l10n.t("{0}, counted from a date before it", day);
    case "text":
    case undefined:
      return day;
  }
}

/** A single day with its weekday: "Mon 2026-03-02". */
function dayInWords(iso: string): string {
  if (!/^\d{4}-\d\d-\d\d$/u.test(iso)) return iso.replace("/", " – ");
  const weekday = new Date(iso).toLocaleDateString("en", { weekday: "short", timeZone: "UTC" });
  return `${weekday} ${iso}`;
}
