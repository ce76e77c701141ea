import { type ExportClaim, type PresentDocument, verifyClaims } from "../../engine";
import { complain } from "../complain";
import { verifiedJson, verifiedList } from "../format/verifiedList";
import { readDocuments } from "../inputs/readDocuments";
import { readExport, type ReadExport } from "../inputs/readExport";
import { type CliIo, write, writeAll } from "../io";

export interface VerifySettings {
  /** Files, folders or globs that hold the documents. */
  readonly against: readonly string[];
  readonly json?: true;
  /** Also what holds. */
  readonly all?: true;
}

/**
 * Checks that the words of an export still stand in documents. Returns the exit code: 0 if all do, 1 if something moved, changed or
 * is gone, or an input failed.
 */
export async function verify(
  name: string,
  { against, json, all }: VerifySettings,
  io: CliIo,
): Promise<number> {
  const claims = await claimsOf(name, io);
  if (!claims) return 1;
  const documents: PresentDocument[] = [];
  let failed = false;
  for await (const document of readDocuments(against, io)) {
    if (document.kind === "text") documents.push({ name: document.source, text: document.text });
    else {
      failed = true;
      await complain(io, `${document.source} ${document.reason}.`);
    }
  }
  const verified = [...verifyClaims(claims, documents)];
  if (json) await write(io.stdout, verifiedJson(verified));
  else await writeAll(io.stdout, verifiedList(verified, all ?? false));
  return failed || verified.some(({ state }) => state !== "holds") ? 1 : 0;
}

/** The claims of an export; null, and said why, where it is none. */
async function claimsOf(name: string, io: CliIo): Promise<readonly ExportClaim[] | null> {
  const inputs = [];
  for await (const input of readDocuments([name], io)) inputs.push(input);
  const [input] = inputs;
  const read: ReadExport =
    inputs.length !== 1
      ? { kind: "failure", reason: "is not one file" }
      : input.kind === "failure"
        ? input
        : readExport(input.text);
  if (read.kind === "claims") return read.claims;
  await complain(io, `${name} ${read.reason}.`);
  return null;
}
