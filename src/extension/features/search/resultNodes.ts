import * as l10n from "@vscode/l10n";
import { groupBy } from "../../core/util/groupBy";
import type { FoundHit } from "../../engine/corpus/corpusPort";
import { createIds, type TreeNode } from "../../shown/tree/treeNode";
import { foundInWords } from "../../words/countWords";
import { dateInWords } from "../../words/dateInWords";
import { shorten } from "../../words/shorten";
import { rowOf } from "../../words/hitRows";
import type { GroupedBy, Results } from "./results";
import type { SavedSearch } from "./savedSearches";

const LONGEST = 160;

/** A row of a result, with the hit that it stands for. */
export interface ResultNode extends TreeNode {
  readonly hit?: FoundHit;
  readonly saved?: SavedSearch;
  readonly children: readonly ResultNode[];
}

/** What was found in the order in which it was found, grouped; then the searches that are kept. */
export function resultNodes(
  results: Results | undefined,
  by: GroupedBy,
  saved: readonly SavedSearch[],
): ResultNode[] {
  const id = createIds("results");
  return [...(results ? groups(results.found.hits, by, id) : []), ...savedNodes(saved, results, id)];
}

function groups(hits: readonly FoundHit[], by: GroupedBy, id: ReturnType<typeof createIds>): ResultNode[] {
  const byKey = groupBy(hits, (hit) => (by === "document" ? hit.uri : groupOf(hit)));
  return [...byKey].map(([key, some], at): ResultNode => {
    const [{ document, date }] = some;
    const count = foundInWords(some.length);
    const day = by === "document" && date !== null ? [dateInWords(date)] : [];
    return {
      kind: "resultGroup",
      id: id("group", by, key),
      label: by === "document" ? document : key,
      description: [...day, count].join(" · "),
      icon: { name: by === "document" ? "file" : some[0].kind === "meeting" ? "organization" : "account" },
      expanded: at < 5,
      children: some.map((hit) => rowNode(hit, by, id)),
    };
  });
}

const groupOf = ({ kind, speaker }: FoundHit): string =>
  kind === "meeting" ? l10n.t("Meetings") : (speaker ?? l10n.t("Speaker not named"));

function rowNode(hit: FoundHit, by: GroupedBy, id: ReturnType<typeof createIds>): ResultNode {
  const { label, detail, description, icon, uri, span } = rowOf(hit);
  const words = shorten(detail, LONGEST);
  // Under its speaker, what was said comes first.
  const isSaid = by === "speaker" && hit.kind === "statement";
  const under = by === "document" ? words : isSaid ? description : `${words} · ${description}`;
  return {
    kind: hit.speaker === null ? "result" : "resultOfPerson",
    id: id("result", by, uri, String(hit.line), words),
    label: isSaid ? words : label,
    description: under,
    tooltip: [label, detail, description].join("\n"),
    spoken: [label, words, description].join(", "),
    icon: { name: icon },
    target: { uri, span },
    hit,
    ...(hit.speaker !== null && { person: { named: hit.speaker, uri } }),
    children: [],
  };
}

function savedNodes(
  saved: readonly SavedSearch[],
  results: Results | undefined,
  id: ReturnType<typeof createIds>,
): ResultNode[] {
  if (saved.length === 0) return [];
  const rows = saved.map((one): ResultNode => ({
    kind: "savedSearch",
    id: id("saved", one.name),
    label: one.name,
    ...(one.query !== one.name && { description: one.query }),
    tooltip: one.query,
    spoken: l10n.t("{0}, saved search", one.name),
    icon: { name: "bookmark" },
    saved: one,
    children: [],
  }));
  const group: ResultNode = {
    kind: "group",
    id: results ? "saved" : "saved alone",
    label: l10n.t("Saved Searches"),
    description: String(saved.length),
    icon: { name: "bookmark" },
    expanded: true,
    children: rows,
  };
  return results ? [group] : rows;
}

/** The hits of rows, and of those below them, each once and in the order of the tree. */
export function hitsOfNodes(nodes: readonly ResultNode[]): FoundHit[] {
  const hits = nodes.flatMap(({ hit, children }) => (hit ? [hit] : hitsOfNodes(children)));
  return [...new Set(hits)];
}
