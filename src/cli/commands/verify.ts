import { type ExportClaim, type PresentDocument, readClaims, verifyClaims } from "../../engine";
import { complain } from "../complain";
import { verifiedJson, verifiedList } from "../format/verifiedList";
import { readDocuments } from "../inputs/readDocuments";
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
  const claims = await readExport(name, io);
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
async function readExport(name: string, io: CliIo): Promise<ExportClaim[] | null> {
  const refuse = async (reason: string) => {
    await complain(io, `${name} ${reason}.`);
    return null;
  };
  const inputs = [];
  for await (const input of readDocuments([name], io)) inputs.push(input);
  const [input] = inputs;
  if (inputs.length !== 1 || input.kind === "failure")
    return refuse(input?.kind === "failure" ? input.reason : "is not one file");
  const claims: ExportClaim[] = [];
  for (const { value, place } of valuesIn(input.text)) {
    const read = value === undefined ? null : readClaims(value, place);
    if (!read)
      return refuse(
        `${place === "" ? "" : `(${place.replace(/, $/u, "")}) `}is not JSON of report, search, compare, meetings, formula, check or annotate, or quotes no words (an older version wrote it)`,
      );
    claims.push(...read);
  }
  return claims.length > 0 ? claims : refuse("quotes nothing");
}

/** One JSON value, or one on each line. What is none is undefined. */
function valuesIn(text: string): { value: unknown; place: string }[] {
  const whole = parsed(text);
  if (whole !== undefined) return [{ value: whole, place: "" }];
  return text
    .split("\n")
    .map((line, at) => ({ line, place: `line ${at + 1}, ` }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, place }) => ({ value: parsed(line), place }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
