import { write, type CliIo } from "./io";

/** Words that may hold names of files, as they may stand on a terminal: what would steer it is written as "\x1b". */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (one) => {
    const code = one.charCodeAt(0).toString(16);
    return one.charCodeAt(0) < 256 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}

/** Tells the person on a line of its own what went wrong. */
export const complain = (io: CliIo, message: string): Promise<void> =>
  write(io.stderr, `readout: ${printable(message)}\n`);
