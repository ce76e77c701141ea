import { firstWhere } from "./firstWhere";

/** A place in a text as editors have it: both from 1 on, the column in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, whatever ends them. Read once; each question is a binary search. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const breaks = Array.from(text.matchAll(/\r\n|\r|\n/gu), (mark) => mark.index + mark[0].length);
    this.#starts = [0, ...breaks];
  }

  at(offset: number): LineAndColumn {
    const line = firstWhere(this.#starts.length, (at) => this.#starts[at] > offset);
    return { line, column: offset - this.#starts[line - 1] + 1 };
  }
}
