import type { Steps } from "../../steps";
import type { DocumentRecord } from "../record";
import { bodyKey } from "./bodyKey";
import { bucketsOf, type Candidate } from "./occurrence";
import { isFull, parseName } from "../../coreference/personName";

/** Who else stands in a document, weighed by how few documents name them: 1 for a name of one document, 0 for one of all. */
export class Company {
  readonly #names: string[] = [];
  readonly #keys: string[] = [];
  readonly #weights: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ofRecord = new Map<DocumentRecord, readonly number[]>();

  /** Reads the records in small steps. */
  static *read(records: readonly DocumentRecord[]): Steps<Company> {
    const company = new Company();
    const counts: number[] = [];
    for (const record of records) {
      const numbers = [...new Set(record.entities.flatMap((entity) => company.#numberOf(entity) ?? []))];
      for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
      company.#ofRecord.set(record, numbers);
      yield;
    }
    const most = Math.log(records.length + 1);
    counts.forEach((count, number) => (company.#weights[number] = 1 - Math.log(count) / most));
    return company;
  }

  /** Numbers of those who stand beside somebody of this name. */
  beside(record: DocumentRecord, key: string): number[] {
    const own = key.split(" ").at(-1) ?? key;
    return (this.#ofRecord.get(record) ?? []).filter((number) => !this.#keys[number].includes(own));
  }

  weightOf(number: number): number {
    return this.#weights[number];
  }

  nameOf(number: number): string {
    return this.#names[number];
  }

  /** Full names of persons, and bodies; a surname alone tells nothing. */
  #numberOf({ name, type }: DocumentRecord["entities"][number]): number | null {
    if (type !== "person" && type !== "organization") return null;
    const parsed = type === "person" ? parseName(name) : null;
    if (parsed && !isFull(parsed)) return null;
    const key = parsed?.key ?? bodyKey(name);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#names.length));
      this.#names.push(name);
      this.#keys.push(key);
    }
    return number;
  }
}

/** What two occurrences share of their company. */
export interface SharedCompany {
  readonly with: Candidate;
  /** Sum of the weights. */
  readonly score: number;
  /** Whom both have, by their numbers. */
  readonly numbers: readonly number[];
}

/** So common that it tells nothing. */
const LEAST_WEIGHT = 0.3;

/** Finds, for an occurrence, those of a pool that stand in the same company. */
export class CompanyPool {
  readonly #byNumber: ReadonlyMap<number, readonly Candidate[]>;
  readonly #numbers = new Map<Candidate, readonly number[]>();

  constructor(
    readonly company: Company,
    pool: Iterable<Candidate>,
  ) {
    this.#byNumber = bucketsOf(pool, (candidate) => this.#numbersOf(candidate));
  }

  /** The best first; other documents alone. */
  of(candidate: Candidate): SharedCompany[] {
    const shared = new Map<Candidate, number[]>();
    for (const number of this.#numbersOf(candidate)) {
      for (const other of this.#byNumber.get(number) ?? []) {
        if (other.record === candidate.record) continue;
        const numbers = shared.get(other);
        if (numbers) numbers.push(number);
        else shared.set(other, [number]);
      }
    }
    return [...shared]
      .map(([other, numbers]) => ({ with: other, score: this.#scoreOf(numbers), numbers }))
      .sort((a, b) => b.score - a.score);
  }

  /** The names of those whom two share, the rarest first, as one of the documents writes them. */
  namesOf({ numbers }: SharedCompany): string[] {
    return [...numbers]
      .sort((a, b) => this.company.weightOf(b) - this.company.weightOf(a))
      .map((number) => this.company.nameOf(number));
  }

  #scoreOf(numbers: readonly number[]): number {
    let score = 0;
    for (const number of numbers) score += this.company.weightOf(number);
    return score;
  }

  #numbersOf(candidate: Candidate): readonly number[] {
    let numbers = this.#numbers.get(candidate);
    if (!numbers) {
      const { record, name } = candidate;
      numbers = this.company
        .beside(record, name.key)
        .filter((number) => this.company.weightOf(number) >= LEAST_WEIGHT);
      this.#numbers.set(candidate, numbers);
    }
    return numbers;
  }
}
