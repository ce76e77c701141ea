/** The text of an input, or why there is none, worded to follow the input's name. */
export type Decoded =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "failure"; readonly reason: string };

const failure = (reason: string): Decoded => ({ kind: "failure", reason });

/**
 * Decodes bytes as an editor would: UTF-8, or UTF-16 when a byte-order mark says so. The mark is not part of the
 * text. Binary data and broken UTF-8 are failures, since offsets into a guessed text would point nowhere.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.subarray(0, 8192).includes(0))
    return failure("is not text (it holds binary data)");
  try {
    return { kind: "text", text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return failure(`is not valid ${encoding.slice(0, 6).toUpperCase()} text`);
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
