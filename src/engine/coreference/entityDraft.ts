import type { Mention, EntityType, MentionKind } from "../annotations/annotationSet";
import type { DocumentName } from "../mentions/reconcileNames";
import type { Listed } from "../ownWords/listedForms";
import type { Span } from "../text/span";
import type { Office } from "./offices";

export type PersonGender = "male" | "female";

/** An office as the text ties it to a person. */
export interface DraftRole {
  readonly office: Office;
  /** The role's own name in the document. */
  readonly name: DocumentName;
  /** What the office belongs to: a name before or after it. */
  readonly of: DocumentName | null;
  /** ISO code of the country that it belongs to, through a place or an adjective. */
  readonly country: string | null;
  readonly former: boolean;
}

/** An entity while a document is being resolved. */
export class EntityDraft {
  readonly type: EntityType;
  readonly mentions: Mention[] = [];
  readonly forms: string[] = [];
  readonly roles: DraftRole[] = [];
  gender: PersonGender | null = null;
  /** ISO code: the country itself, or the country that a person or body belongs to. */
  country: string | null = null;
  isCountry = false;
  /** What the project's list says it is. */
  listed: Listed | null = null;
  /** Starts of the names that stand for the government of a country, with its ISO code. */
  readonly governments = new Map<number, string>();
  /** Bits of `EntryClass` of its names. */
  classes = 0;

  constructor(type: EntityType) {
    this.type = type;
  }

  add(span: Span, kind: MentionKind, rule: string, confidence: number, because?: Span): void {
    const evidence = because
      ? { rule, confidence, spans: [{ start: because.start, end: because.end }] }
      : { rule, confidence };
    this.mentions.push({ start: span.start, end: span.end, kind, evidence });
  }

  addName(name: DocumentName, form: string, rule: string, confidence: number): void {
    this.add(name, "name", rule, confidence, this.mentions[0]);
    if (!this.forms.includes(form)) this.forms.push(form);
  }

  /** Everything that was said of another draft, which is the same. */
  absorb(other: EntityDraft): void {
    this.mentions.push(...other.mentions);
    for (const form of other.forms) if (!this.forms.includes(form)) this.forms.push(form);
    this.roles.push(...other.roles);
    this.gender ??= other.gender;
    this.country ??= other.country;
    this.classes |= other.classes;
  }
}
