import { ACTS, FORMS, KINDS, QUERY_FIELDS, type QueryProblem, type QueryProblemCode } from "../../engine";

const list = (values: readonly string[]): string => values.join(", ");

const WORDS: Readonly<Record<QueryProblemCode, (value: string) => string>> = {
  unknownField: (value) => `there is no field "${value}:"; the fields are ${list(QUERY_FIELDS)}`,
  missingValue: (value) => `"${value}" is followed by nothing`,
  unclosedQuotation: (value) => `the quotation mark before ${value.slice(1)} is not closed`,
  unknownAct: (value) => `"${value}" is no act; the acts are ${list(ACTS)}`,
  unknownForm: (value) => `"${value}" is no form; the forms are ${list(FORMS)}`,
  unknownKind: (value) => `"${value}" is neither of ${list(KINDS)}`,
  badDate: (value) => `"${value}" is no date: 2024-09-01, 2024-09 and 2024 are`,
};

/** What is wrong with a query, and where, in words. */
export const queryProblem = ({ code, value, start }: QueryProblem): string =>
  `in the query, at character ${start + 1}: ${WORDS[code](value)}.`;
