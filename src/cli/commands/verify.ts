import { type ExportClaim, type PresentDocument, verifyClaims } from "../../engine";
import { complain } from "../complain";
import { verifiedJson, verifiedList } from "../format/verifiedList";
import { DONE, FAILED } from "../exitCodes";
import { readOne, readTexts } from "../inputs/readDocuments";
import { readExport } from "../inputs/readExport";
import { type CliIo, write, writeAll } from "../io";

export interface VerifySettings {
  /** Files, folders or globs that hold the documents. */
  readonly against: readonly string[];
  readonly format: "text" | "json";
  /** Also what holds. */
  readonly all?: true;
}

/**
 * Checks that the words of an export still stand in documents. Returns the exit code: 0 if all do, 1 if something moved, changed or
 * is gone, or an input failed.
 */
export async function verify(
  name: string,
  { against, format, all }: VerifySettings,
  io: CliIo,
): Promise<number> {
  const claims = await claimsOf(name, io);
  if (!claims) return FAILED;
  const documents: PresentDocument[] = [];
  let failed = false;
  const fail = () => (failed = true);
  for await (const { source, text } of readTexts(against, io, fail)) documents.push({ name: source, text });
  const verified = [...verifyClaims(claims, documents)];
  if (format === "json") await write(io.stdout, verifiedJson(verified));
  else await writeAll(io.stdout, verifiedList(verified, all ?? false));
  return failed || verified.some(({ state }) => state !== "holds") ? FAILED : DONE;
}

/** The claims of an export; null, and said why, where it is none. */
async function claimsOf(name: string, io: CliIo): Promise<readonly ExportClaim[] | null> {
  const input = await readOne(name, io);
  if (!input) return null;
  const read = readExport(input.text);
  if (read.kind === "claims") return read.claims;
  await complain(io, `${name} ${read.reason}.`);
  return null;
}
