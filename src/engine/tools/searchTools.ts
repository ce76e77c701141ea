import * as v from "valibot";
import { ACTS, FORMS } from "../corpus/query/codes";
import { parseQuery } from "../corpus/query/parseQuery";
import {
  KINDS,
  type Query,
  QUERY_FIELDS,
  type QueryProblem,
  type QueryProblemCode,
} from "../corpus/query/query";
import { cutRows, type Part } from "./cutRows";
import { hitRow } from "./hitRow";
import { meetingQuery, part, statementQuery } from "./inputs";
import { found, problem, type ToolAnswer, type ToolHost, toolOf } from "./tool";

export const searchStatements = toolOf(
  {
    name: "search_statements",
    title: "Search Statements",
    description:
      "Finds who said what in the documents of the folder: quotations and reported statements, each with speaker, the reporting words, day, document, line, character offsets, checksum and the exact words. Quote only what stands in “quotes”, letter for letter, and cite document and line. A speaker of null means that the text names nobody: do not guess. Best matches first, then the newest; “leftOut” says how many more there are.",
    schema: v.strictObject({ query: statementQuery, ...part }),
  },
  ({ query, ...asked }, host) => Promise.resolve(search("statement", query, asked, host)),
);

export const searchMeetings = toolOf(
  {
    name: "search_meetings",
    title: "Search Meetings",
    description:
      "Finds who met or telephoned whom in the documents of the folder: parties with office and country, place, day, whether it took place, topics, and the words that tell of it with document, line, character offsets and checksum. The same meeting may be told by several documents. Cite document and line; what is null the text does not tell.",
    schema: v.strictObject({ query: meetingQuery, ...part }),
  },
  ({ query, ...asked }, host) => Promise.resolve(search("meeting", query, asked, host)),
);

function search(kind: (typeof KINDS)[number], text: string, asked: Part, host: ToolHost): ToolAnswer {
  const { query, problems } = parseQuery(text);
  if (problems.length > 0) return problem(...problems.map(problemOf));
  if (query.clauses.length === 0) return problem({ code: "emptyQuery", path: "query" });
  const hits = host.search(narrowed(query, kind));
  return found(cutRows(hits, asked, hitRow));
}

/** The same query, of one kind alone. */
const narrowed = ({ clauses }: Query, kind: string): Query => ({
  clauses: [
    ...clauses,
    { field: "is", values: [{ text: kind, quoted: false, start: 0, end: 0 }], negated: false },
  ],
});

const ALLOWED: Readonly<Partial<Record<QueryProblemCode, readonly string[]>>> = {
  unknownField: QUERY_FIELDS,
  unknownAct: ACTS,
  unknownForm: FORMS,
  unknownKind: KINDS,
  badDate: ["2024-09-01", "2024-09", "2024"],
};

const problemOf = ({ code, value, start }: QueryProblem) => {
  const allowed = ALLOWED[code];
  return {
    code: "badQuery",
    detail: code,
    value,
    path: "query",
    at: start,
    ...(allowed && { allowed }),
  } as const;
};
