import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { lineOfEntry, parseWords, withEntry, type WordEntry, WORDS_FILE } from "../../../engine";
import type { Core } from "../../core/core";
import { showReadingAgain } from "../../core/corpus/showReading";
import { withFolderProgress } from "../../core/folder/folderProgress";
import type { Handler } from "../../core/handlers";
import { OwnWords } from "../../core/words/ownWords";
import { type Asked, type Asking, readAsked } from "../../shown/asking/asked";
import { entitiesOf } from "../../shown/asking/askedTargets";
import { tell } from "../../shown/asking/tell";
import type { Offers } from "./offers";
import { rowsOf, showPreview } from "./previewBox";
import { SOON } from "./soon";
import { entryOfNameAt, entryOfVerbAt, type Lexicons } from "./suggest";
import { tryOut } from "./tryOut";
import { listFor, writeEntry } from "./writeEntry";

type Teaching = Asking & Pick<Core, "corpus" | "words" | "log">;

const NEVER = new vscode.CancellationTokenSource().token;

/**
 * Offers the line that would have the whole folder read as the person has corrected, or as the name or verb at the cursor is
 * read, and shows what it would change. Called with a line as answer, takes that one; if confirmed, writes it. Returns the
 * rows that are shown.
 */
export function teachWords(context: Teaching, offers: Offers, lexicons: () => Promise<Lexicons>): Handler {
  return async (...args) => {
    const asked = await readAsked(context, args);
    if (!asked) return undefined;
    const entry = await entryFor(asked, offers, lexicons);
    const { document } = asked.annotated;
    const place = OwnWords.place(document.uri);
    if (!place) return tell(l10n.t("open the folder of the document, to teach it words"));
    if (!entry) return tell(l10n.t("put the cursor on a name, or on the verb of a statement or meeting"));
    const before = await context.words.readyFor(document.uri);
    const after = withEntry(before, entry);
    if (after === before) return tell(l10n.t("the list says so already: {0}", lineOfEntry(entry)));
    const { corpus } = context;
    await corpus.restore();
    const { folder } = place;
    const isKnown = corpus.covers(folder);
    const reading = corpus.refresh(folder, showReadingAgain(folder, isKnown));
    if (!isKnown) await reading;
    const look = (limit: number, token = NEVER) => tryOut(folder, { before, after }, context, token, limit);
    const write = async () => {
      const list = await listFor(document.uri);
      const isWritten = list !== undefined && (await writeEntry(list, entry));
      await context.words.read();
      tell(
        isWritten
          ? l10n.t("{0} now says: {1}", WORDS_FILE, lineOfEntry(entry))
          : l10n.t("nothing was written"),
      );
      return isWritten;
    };
    const tried = await look(SOON);
    if (!tried) return undefined;
    const choices = { line: lineOfEntry(entry), file: WORDS_FILE, write, lookAtAll: () => lookAtAll(look) };
    if (asked.options.confirmed === true) await write();
    else showPreview(tried, choices);
    return rowsOf(tried, choices).map(({ label, description = "" }) => [label, description].join(" | "));
  };
}

/** The line that was given, that is offered, or that the mark at the cursor makes. */
async function entryFor(
  asked: Asked,
  offers: Offers,
  lexicons: () => Promise<Lexicons>,
): Promise<WordEntry | null> {
  const { annotated, options, selection } = asked;
  const { answer } = options;
  const offer = offers.of(annotated.document);
  if (answer === "offer") return offer?.entry ?? null;
  if (typeof answer === "string") return parseWords(answer).entries[0]?.entry ?? null;
  const [entity] = asked.nodes.length > 0 ? entitiesOf(asked) : [];
  if (entity) return entryOfNameAt(annotated, entity.mentions[0]);
  if (offer && offer.span.start <= selection.start && selection.start <= offer.span.end) return offer.entry;
  return entryOfNameAt(annotated, selection) ?? entryOfVerbAt(annotated, selection, await lexicons());
}

function lookAtAll(look: (limit: number, token: vscode.CancellationToken) => ReturnType<typeof tryOut>) {
  const title = l10n.t("Readout: looking at what the line would change");
  return Promise.resolve(withFolderProgress(title, (_, token) => look(Infinity, token)));
}

/** Opens the list of the active document's folder, or of the first one. */
export function openOwnWords({ active }: Pick<Core, "active">): Handler {
  return async () => {
    const uri = active.current?.uri;
    const own =
      uri && vscode.workspace.getWorkspaceFolder(uri) ? uri : vscode.workspace.workspaceFolders?.[0]?.uri;
    const list = own && (await listFor(own));
    if (!list) return tell(l10n.t("open a folder, to have a list of your own words in it"));
    await vscode.window.showTextDocument(list, { preview: false });
  };
}
