import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Claim, referTo, sameName, type Span } from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { accept, add, combine, correct, reject } from "../../core/decisions/edits";
import { keyOf, type Target } from "../../core/decisions/target";
import { isTextFile } from "../../core/folder/folderFiles";
import type { Handler, Handlers } from "../../core/handlers";
import { type Asked, type Asking, readAsked, situationOf } from "../../shown/asking/asked";
import { targetsOf } from "../../shown/asking/askedTargets";
import { pickMany } from "../../shown/asking/pickMany";
import { tell } from "../../shown/asking/tell";
import { shorten } from "../../words/shorten";

type Mention = Target & { readonly kind: "mention" };

/** Does to every place with the same words what is so, or is to be, at this one. */
export function sameNameHandlers(context: Asking) {
  const handler =
    (rejects: boolean, inFolder: boolean): Handler =>
    async (...args) => {
      const asked = await readAsked(context, args);
      const target = asked && targetsOf(asked).find((one): one is Mention => one.kind === "mention");
      if (!asked || !target) return (tell(l10n.t("put the cursor on a name")), 0);
      const others = inFolder ? await otherDocuments(context, asked.annotated.document) : [];
      const plans = [asked.annotated, ...others].map((annotated) => ({
        annotated,
        places: placesIn(annotated, asked, target, rejects),
      }));
      const chosen = asked.options.confirmed ? plans : await preview(plans, rejects, asked, target);
      const parts = chosen.map(({ annotated, places }) => {
        const edits = places.map((span) => editAt(context, annotated, span, target, asked, rejects));
        return {
          document: annotated.document,
          edit: combine(rejects ? "rejectSame" : "applySame", edits),
        };
      });
      context.decisions.commitAll(parts);
      return chosen.reduce((all, { places }) => all + places.length, 0);
    };
  return {
    applySame: handler(false, false),
    rejectSame: handler(true, false),
    applySameInFolder: handler(false, true),
    rejectSameInFolder: handler(true, true),
  } satisfies Handlers;
}

interface Plan {
  readonly annotated: AnnotatedDocument;
  readonly places: readonly Span[];
}

function mentionAt({ index }: AnnotatedDocument, { start, end }: Span): Mention | undefined {
  const placed = index
    .mentionsAt(start)
    .find(({ mention }) => mention.start === start && mention.end === end);
  return placed && { kind: "mention", ...placed };
}

/** The places where something would change. */
function placesIn(annotated: AnnotatedDocument, asked: Asked, target: Mention, rejects: boolean): Span[] {
  const text = annotated.document.getText();
  const words = asked.annotated.source.textOf(target.mention);
  const at = annotated === asked.annotated ? target.mention.start : text.indexOf(words);
  if (at < 0) return [];
  return sameName(text, { start: at, end: at + words.length }).filter((span) => {
    const there = mentionAt(annotated, span);
    if (rejects) return there?.entity.type === target.entity.type;
    return there?.entity.type !== target.entity.type || !annotated.reviewed.states.has(keyOf(there));
  });
}

function editAt(
  context: Asking,
  annotated: AnnotatedDocument,
  span: Span,
  target: Mention,
  asked: Asked,
  rejects: boolean,
): DecisionEdit {
  const situation = situationOf(context, annotated);
  const there = mentionAt(annotated, span);
  if (rejects) return there ? reject(situation, there) : combine("rejectSame", []);
  if (there?.entity.type === target.entity.type && there.entity.name === target.entity.name)
    return accept(situation, there);
  const isSame = annotated === asked.annotated;
  const claim: Claim<Span> = {
    kind: "mention",
    span,
    type: target.entity.type,
    mentionKind: "name",
    entity: isSame ? referTo(annotated.set, target.entity.id) : null,
    name: target.entity.name,
  };
  return there ? correct(situation, there, claim) : add(claim);
}

/** The other documents of the folder that Readout reads. */
async function otherDocuments(
  { service }: Asking,
  document: vscode.TextDocument,
): Promise<AnnotatedDocument[]> {
  const folder = vscode.Uri.joinPath(document.uri, "..");
  const entries = document.isUntitled ? [] : await vscode.workspace.fs.readDirectory(folder);
  const found: AnnotatedDocument[] = [];
  for (const [name, type] of entries) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type !== vscode.FileType.File || uri.toString() === document.uri.toString()) continue;
    if (!isTextFile(uri)) continue;
    const annotated = await service.current(await vscode.workspace.openTextDocument(uri));
    if (annotated) found.push(annotated);
  }
  return found;
}

const isAt = ({ start, end }: Span, { mention }: Mention) => start === mention.start && end === mention.end;

async function preview(
  plans: readonly Plan[],
  rejects: boolean,
  asked: Asked,
  target: Mention,
): Promise<Plan[]> {
  const rows = plans.flatMap(({ annotated, places }) =>
    places.map((span) => ({
      annotated,
      span,
      alwaysShow: true,
      label: annotated.source.textOf(span),
      description: l10n.t("{0}, line {1}", annotated.source.name, annotated.source.lineAt(span.start)),
      detail: shorten(annotated.document.lineAt(annotated.document.positionAt(span.start)).text, 160),
    })),
  );
  const isElsewhere = rows.some(
    ({ annotated, span }) => annotated !== asked.annotated || !isAt(span, target),
  );
  if (!isElsewhere) {
    tell(l10n.t("no other place with this name is left to change"));
    return [];
  }
  const chosen = await pickMany(rows, (some, all) =>
    rejects
      ? l10n.t("Reject {0} of {1} same names", some, all)
      : l10n.t("Mark {0} of {1} same names", some, all),
  );
  return plans.map(({ annotated }) => ({
    annotated,
    places: chosen.filter((row) => row.annotated === annotated).map(({ span }) => span),
  }));
}
