import * as l10n from "@vscode/l10n";
import type { NameList, Selection, StatementAct } from "../../../engine";
import { groupBy } from "../../core/util/groupBy";
import type { Contents, FoundHit, FoundName, Page } from "../../engine/corpus/corpusPort";
import { createIds, type TreeNode } from "../../shown/tree/treeNode";
import { documentsInWords, meetingsInWords, statementsInWords } from "../../words/countWords";
import { dateInWords } from "../../words/dateInWords";
import { rowOf } from "../../words/hitRows";
import { coloredIconOfType } from "../../words/icons";
import { shorten } from "../../words/shorten";
import { actInWords, kindInWords } from "../../words/typeWords";

/** What lies below a row, to be asked for when it is opened. */
export type Below =
  | { readonly kind: "names"; readonly list: NameList }
  | { readonly kind: "acts"; readonly speaker: string | null }
  | { readonly kind: "hits"; readonly selection: Selection }
  /** Made with the row. */
  | { readonly kind: "rows"; readonly rows: readonly CorpusNode[] };

export interface CorpusNode extends TreeNode {
  readonly below?: Below;
}

const LONGEST = 160;
const node = (more: Omit<CorpusNode, "kind" | "children">): CorpusNode => ({
  kind: more.person ? "corpusOfPerson" : "corpus",
  children: [],
  ...more,
});

/** The lists themselves. */
export function rootNodes({ documents, lists, months, statements, meetings }: Contents): CorpusNode[] {
  if (documents === 0) return [];
  return [
    node({
      id: "persons",
      label: kindInWords("person"),
      description: String(lists.persons),
      icon: coloredIconOfType("person"),
      below: { kind: "names", list: "persons" },
    }),
    node({
      id: "organizations",
      label: kindInWords("organization"),
      description: String(lists.organizations),
      icon: coloredIconOfType("organization"),
      below: { kind: "names", list: "organizations" },
    }),
    node({
      id: "meetings",
      label: l10n.t("Meetings by Date"),
      description: String(meetings),
      icon: { name: "calendar" },
      below: { kind: "rows", rows: yearNodes(months) },
    }),
    node({
      id: "speakers",
      label: l10n.t("Statements by Speaker"),
      description: String(statements),
      icon: { name: "quote" },
      below: { kind: "names", list: "speakers" },
    }),
  ];
}

function yearNodes(months: Contents["months"]): CorpusNode[] {
  const years = groupBy(months, ([month]) => (month === null ? null : month.slice(0, 4)));
  return [...years].map(([year, own]) => {
    const count = own.reduce((sum, [, some]) => sum + some, 0);
    const description = meetingsInWords(count);
    if (year === null) return monthNode(null, l10n.t("Day not known"), description);
    return node({
      id: `meetings/${year}`,
      label: year,
      description,
      icon: { name: "calendar" },
      below: {
        kind: "rows",
        rows: own.map(([month, some]) => monthNode(month, dateInWords(month ?? ""), meetingsInWords(some))),
      },
    });
  });
}

const monthNode = (month: string | null, label: string, description: string): CorpusNode =>
  node({
    id: `meetings/${month ?? "none"}`,
    label,
    description,
    icon: { name: "calendar" },
    below: { kind: "hits", selection: { month } },
  });

/** Rows of persons, organisations or speakers; `countryOf` names a country by its code. */
export function nameNodes(
  list: NameList,
  names: readonly FoundName[],
  countryOf: (code: string) => string,
): CorpusNode[] {
  return names.map((name) => {
    const { key, statements, meetings, roles, country, uri, at } = name;
    const id = `${list}/${key}`;
    const facts = [...roles.slice(0, 1), ...(country === null ? [] : [countryOf(country)])];
    const counts = [
      ...(statements > 0 ? [statementsInWords(statements)] : []),
      ...(meetings > 0 && list !== "speakers" ? [meetingsInWords(meetings)] : []),
    ];
    const others = name.names.filter((one) => one !== name.name);
    const also = others.length > 0 ? l10n.t("Also written {0}", others.join(", ")) : "";
    const documents = l10n.t("named in {0}", documentsInWords(name.documents));
    return node({
      id,
      label: name.name,
      description: [...facts, ...counts].join(" · "),
      tooltip: [name.name, [...facts, ...roles.slice(1)].join(", "), ...counts, documents, also]
        .filter(Boolean)
        .join("\n"),
      spoken: [name.name, ...facts, ...counts, documents].join(", "),
      icon: coloredIconOfType(name.type),
      target: { uri, span: at },
      person: { named: at.start, uri },
      ...belowName(list, name, id),
    });
  });
}

function belowName(
  list: NameList,
  { key, statements, meetings }: FoundName,
  id: string,
): Pick<CorpusNode, "below"> {
  if (list === "speakers") return { below: { kind: "acts", speaker: key } };
  const rows = [
    ...(statements > 0 ? [sayingNode(`${id}/said`, key, statements)] : []),
    ...(meetings > 0 ? [meetingNode(`${id}/met`, key, meetings)] : []),
  ];
  return rows.length > 0 ? { below: { kind: "rows", rows } } : {};
}

const sayingNode = (id: string, speaker: string, count: number): CorpusNode =>
  node({
    id,
    label: statementsInWords(count),
    icon: { name: "quote" },
    below: { kind: "acts", speaker },
  });

const meetingNode = (id: string, key: string, count: number): CorpusNode =>
  node({
    id,
    label: meetingsInWords(count),
    icon: { name: "comment-discussion" },
    below: { kind: "hits", selection: { meetingsOf: key } },
  });

/** Behind all speakers: what nobody is named for. */
export const unattributedNode = (count: number): CorpusNode =>
  node({
    id: "speakers/none",
    label: l10n.t("Speaker not named"),
    description: statementsInWords(count),
    icon: { name: "question" },
    below: { kind: "acts", speaker: null },
  });

/** What somebody says, by what is done with the words. */
export const actNodes = (
  parent: string,
  speaker: string | null,
  acts: readonly (readonly [act: StatementAct, count: number])[],
): CorpusNode[] =>
  acts.map(([act, count]) =>
    node({
      id: `${parent}/${act}`,
      label: actInWords(act),
      description: statementsInWords(count),
      icon: { name: "comment" },
      below: { kind: "hits", selection: { statementsBy: speaker, act } },
    }),
  );

/** Statements and meetings, each opening its words. */
export function hitNodes(parent: string, hits: readonly FoundHit[]): CorpusNode[] {
  const idOf = createIds("corpus");
  return hits.map((hit) => {
    const { label, detail, description, icon, uri, span } = rowOf(hit);
    const words = shorten(detail, LONGEST);
    const isSaid = hit.kind === "statement";
    return node({
      id: idOf(parent, uri, String(span.start)),
      label: isSaid ? words : label,
      description: isSaid ? description : [words, description].filter(Boolean).join(" · "),
      tooltip: [label, detail, description].join("\n"),
      spoken: [label, words, description].join(", "),
      icon: { name: icon },
      target: { uri, span },
      ...(hit.speaker !== null && { person: { named: hit.speaker, uri } }),
    });
  });
}

/** Behind the rows of a page: the others, on request. */
export function moreNode(parent: CorpusNode, { items, total }: Page<unknown>): CorpusNode[] {
  if (total <= items.length) return [];
  return [
    {
      ...node({
        id: `${parent.id}/more`,
        label: l10n.t("Show more"),
        description: l10n.t("{0} of {1} shown", items.length, total),
        icon: { name: "ellipsis" },
        subject: parent.id,
      }),
      kind: "more",
    },
  ];
}
