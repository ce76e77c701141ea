import { stat } from "node:fs/promises";
import { sidecarName } from "../../engine";
import type { ReadSettings } from "../inputs/readSettings";

/** Tells a version of a document, and of what was decided about it, without reading either. */
export async function stateOf(name: string, { decided }: ReadSettings): Promise<string> {
  const own = await timeAndSize(name);
  return decided === undefined
    ? own
    : `${own} ${await timeAndSize(sidecarName(name, decided === true ? "" : decided))}`;
}

async function timeAndSize(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs}:${size}:${ino}`;
  } catch {
    return "-";
  }
}
