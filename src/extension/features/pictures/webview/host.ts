import type { FromPage, Picture } from "../messages";

/** What is kept of a page while it is hidden, and over a reload of the window. */
interface Kept extends Pick<Picture, "scope" | "kind"> {
  readonly state: unknown;
}

interface Host {
  postMessage(message: FromPage): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

declare function acquireVsCodeApi(): Host;

/** The extension, as its page sees it. */
export const host = acquireVsCodeApi();
