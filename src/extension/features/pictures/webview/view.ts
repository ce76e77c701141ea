import type { ToldStatements } from "../messages";

/** A picture on its page. */
export interface View {
  /** What the person asked for, as plain data. */
  state: unknown;
  /** Another theme was chosen. */
  readTheme(): void;
  /** What it asked for. */
  take?(told: ToldStatements): void;
  /** The picture as it is seen, as files. */
  svg(): string;
  png(): Promise<Uint8Array<ArrayBuffer>>;
}
