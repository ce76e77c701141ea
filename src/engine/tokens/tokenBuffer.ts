import { marksEnd } from "./scan";

/** Growing lists of token offsets, used for one text after another. */
export class TokenBuffer {
  #starts = new Int32Array(256);
  #ends = new Int32Array(256);
  #count = 0;
  #text = "";

  /** Empties the lists, for the tokens of another text. */
  begin(text: string): this {
    this.#text = text;
    this.#count = 0;
    return this;
  }

  /** Adds a token, with the marks that follow it, and returns its end. */
  push(start: number, end: number): number {
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
    }
    const whole = marksEnd(this.#text, end);
    this.#starts[this.#count] = start;
    this.#ends[this.#count++] = whole;
    return whole;
  }

  starts(): Int32Array {
    return this.#starts.slice(0, this.#count);
  }

  ends(): Int32Array {
    return this.#ends.slice(0, this.#count);
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
