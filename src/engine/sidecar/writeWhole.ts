import { type SidecarStore, StoreError } from "./sidecarStore";

const PART = ".part";
const MOST_TRIES = 3;

/** The file under which the new text of `file` lies until it is known to be whole. */
export const partOf = (file: string): string => `${file}${PART}`;
export const wholeOf = (part: string): string => part.slice(0, -PART.length);
export const isPart = (file: string): boolean => file.endsWith(PART);

/**
 * Writes a file and reads it back, so that a store that writes less than it was given is noticed ("short").
 * `missing`: somebody took it away meanwhile.
 */
export async function writeWhole(store: SidecarStore, file: string, text: string): Promise<void> {
  await store.write(file, text);
  const written = await store.read(file);
  if (written !== text) throw new StoreError(written === null ? "missing" : "short");
}

/** Puts a text in the place of a file so that at any time the old file or the new text is there whole. */
export async function replaceFile(store: SidecarStore, file: string, text: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await writeWhole(store, partOf(file), text);
      return await store.rename(partOf(file), file);
    } catch (error) {
      // Another window took what it found for the rest of one that had ended.
      const isTaken = error instanceof StoreError && error.reason === "missing";
      if (!isTaken || tries === MOST_TRIES) throw error;
    }
  }
}
