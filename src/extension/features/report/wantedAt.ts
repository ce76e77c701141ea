import { groupBy } from "../../core/util/groupBy";
import type { ReportPart, Span, Wanted } from "../../../engine";
import type { FoundHit } from "../../engine/corpus/corpusPort";

/** What was found in a document, as places in the lists of what a report keeps of it: what has the same words. */
export function wantedAt(hits: readonly FoundHit[]): (uri: string, part: ReportPart) => Wanted {
  const byUri = groupBy(hits, ({ uri }) => uri);
  return (uri, { statements, meetings }) => {
    const own = byUri.get(uri) ?? [];
    const keysOf = (kind: FoundHit["kind"]) =>
      new Set(own.filter((hit) => hit.kind === kind).map(({ span, line }) => keyOf(span, line)));
    const [said, met] = [keysOf("statement"), keysOf("meeting")];
    return {
      statements: placesOf(
        statements,
        ({ quotes, line }) => said.has(keyOf(spanOf(quotes), line)) || said.has(keyOf(NO_WORDS, line)),
      ),
      meetings: placesOf(meetings, ({ carrier: { quotes, line } }) =>
        met.has(keyOf(spanOf(quotes.slice(0, 1)), line)),
      ),
    };
  };
}

/** Of what was said without words that could be quoted, the line tells. */
const NO_WORDS: Span = { start: 0, end: 0 };

const keyOf = ({ start, end }: Span, line: number): string =>
  end > start ? `${start}-${end}` : `line ${line}`;

const spanOf = (quotes: readonly Span[]): Span => ({
  start: quotes.at(0)?.start ?? 0,
  end: quotes.at(-1)?.end ?? 0,
});

const placesOf = <T>(all: readonly T[], isWanted: (one: T) => boolean): ReadonlySet<number> =>
  new Set(all.flatMap((one, at) => (isWanted(one) ? [at] : [])));
