import words from "../../../../lexicons/words/roles.json";
import { alternatives } from "../../lexicon/wordList";
import { rowsOf, type Resources } from "../../resources";
import type { Tokens } from "../../tokens/tokens";

/** What a word can be in the name of an office; bits of `RoleLexicon.kinds`. */
export const RoleWord = {
  Head: 1,
  Weak: 2,
  Caps: 4,
  Title: 8,
  Rank: 16,
  RankBefore: 32,
  Before: 64,
  BeforeCap: 128,
  Portfolio: 256,
  PortfolioAfter: 512,
  Body: 1024,
  TakesPortfolio: 2048,
  Plural: 4096,
  NeedsBefore: 8192,
  Royal: 16384,
  RoyalOf: 32768,
  CapsTitle: 65536,
  BodyLast: 131072,
} as const;

const KINDS: Readonly<Record<string, number>> = {
  head: RoleWord.Head,
  weak: RoleWord.Weak,
  caps: RoleWord.Caps,
  title: RoleWord.Title,
  rank: RoleWord.Rank,
  rankBefore: RoleWord.RankBefore,
  before: RoleWord.Before,
  beforeCap: RoleWord.BeforeCap,
  portfolio: RoleWord.Portfolio | RoleWord.PortfolioAfter,
  portfolioAfter: RoleWord.PortfolioAfter,
  portfolioBefore: RoleWord.Portfolio,
  body: RoleWord.Body,
  bodyLast: RoleWord.BodyLast,
  needsBefore: RoleWord.NeedsBefore,
  royal: RoleWord.Royal,
  royalOf: RoleWord.RoyalOf,
  capsTitle: RoleWord.CapsTitle,
};

const OFFICES =
  RoleWord.Head |
  RoleWord.Weak |
  RoleWord.Caps |
  RoleWord.Title |
  RoleWord.Rank |
  RoleWord.NeedsBefore |
  RoleWord.Royal |
  RoleWord.RoyalOf |
  RoleWord.CapsTitle;
const WITHOUT_PLURAL = RoleWord.Caps | RoleWord.CapsTitle | RoleWord.Title;

export class RoleLexicon {
  readonly #kinds = new Map<string, number>();

  constructor(rows: readonly (readonly string[])[]) {
    for (const [form, kind, traits] of rows) this.#add(form, KINDS[kind] ?? 0, new Set(traits.split(",")));
  }

  #add(form: string, kind: number, traits: ReadonlySet<string>): void {
    let bits = kind;
    if (traits.has("portfolio")) bits |= RoleWord.TakesPortfolio;
    if (traits.has("plural")) bits |= RoleWord.Plural;
    this.#set(form, bits);
    if (
      kind & OFFICES &&
      !(bits & (WITHOUT_PLURAL | RoleWord.Plural)) &&
      !traits.has("single") &&
      !form.endsWith(".")
    ) {
      this.#set(pluralOf(form), bits | RoleWord.Plural);
    }
  }

  #set(form: string, bits: number): void {
    this.#kinds.set(form, (this.#kinds.get(form) ?? 0) | bits);
  }

  /** The kinds of a lower-cased word; 0 for a word that is in no office. Hyphenated offices count as their head. */
  kinds(word: string): number {
    const known = this.#kinds.get(word);
    if (known !== undefined) return known;
    const hyphen = word.indexOf("-");
    if (hyphen <= 0) return 0;
    const first = this.#kinds.get(word.slice(0, hyphen)) ?? 0;
    if (first & RoleWord.Head && HYPHEN_TAIL.test(word.slice(hyphen))) return first;
    const last = this.#kinds.get(word.slice(word.lastIndexOf("-") + 1)) ?? 0;
    return last & RoleWord.Head && HYPHEN_HEAD.test(word.slice(0, word.lastIndexOf("-") + 1)) ? last : 0;
  }

  /** True if one of the tokens `[first, end)` is the plural of an office: "ministers". */
  isPlural({ lower }: Pick<Tokens, "lower">, first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.kinds(lower[i]) & RoleWord.Plural) return true;
    return false;
  }
}

const HYPHEN_TAIL = new RegExp(`^-(?:${alternatives(words.hyphenTails)})$`, "u");
const HYPHEN_HEAD = new RegExp(`^(?:(?:${alternatives(words.hyphenHeads)})-)+$`, "u");

function pluralOf(form: string): string {
  if (form.endsWith("man")) return `${form.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(form)) return `${form.slice(0, -1)}ies`;
  return /(?:s|x|ch)$/u.test(form) ? `${form}es` : `${form}s`;
}

/** True if a word of these kinds can be the office itself. */
export const isOffice = (kinds: number): boolean => (kinds & OFFICES) !== 0;

export const readRoleLexicon = (resources: Resources): RoleLexicon =>
  new RoleLexicon(rowsOf(resources, "roles"));
