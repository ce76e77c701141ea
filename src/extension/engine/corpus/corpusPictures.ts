import {
  type CorpusIndex,
  type DocumentRecord,
  drawnNetwork,
  type Hit,
  type MeetingNetwork,
  meetingNetwork,
  selectStatements,
  type StatementSelection,
  timelineOf,
  wordsBySpeaker,
} from "../../../engine";
import { inSlices } from "../inSlices";
import type { CorpusPeople } from "./corpusPeople";
import type { FoundNetwork, FoundSpeakers, FoundTimeline } from "./corpusPort";

/** The documents that are asked for: addresses by their names in the index. */
type Asked = ReadonlyMap<string, string>;

/** What pictures of the folders' documents are drawn from. */
export class CorpusPictures {
  readonly #people: CorpusPeople;

  constructor(people: CorpusPeople) {
    this.#people = people;
  }

  async network(index: CorpusIndex, asked: Asked): Promise<FoundNetwork> {
    const lookup = await this.#people.lookup(index);
    const drawn = await inSlices(drawnNetwork(meetingNetwork(recordsOf(index, asked), lookup)));
    return { ...drawn, ...pictured(asked, [...tellingOf(drawn.network)]) };
  }

  async timeline(index: CorpusIndex, asked: Asked): Promise<FoundTimeline> {
    const lookup = await this.#people.lookup(index);
    const records = recordsOf(index, asked);
    const timeline = timelineOf(records, meetingNetwork(records, lookup));
    return { ...timeline, ...pictured(asked, [...tellingOf(timeline.network)]) };
  }

  async speakers(index: CorpusIndex, asked: Asked): Promise<FoundSpeakers> {
    const lookup = await this.#people.lookup(index);
    const found = wordsBySpeaker(recordsOf(index, asked), lookup);
    return {
      ...found,
      ...pictured(
        asked,
        found.speakers.map(({ document }) => document),
      ),
    };
  }

  async statements(index: CorpusIndex, asked: Asked, selection: StatementSelection): Promise<readonly Hit[]> {
    return selectStatements(recordsOf(index, asked), selection, await this.#people.lookup(index));
  }
}

const recordsOf = (index: CorpusIndex, asked: Asked): DocumentRecord[] =>
  [...index.records()].filter(({ name }) => asked.has(name));

const tellingOf = ({ meetings }: MeetingNetwork): Set<string> =>
  new Set(meetings.flatMap(({ reports }) => reports.map(({ document }) => document)));

const pictured = (asked: Asked, telling: readonly string[]) => ({
  documents: asked.size,
  uris: Object.fromEntries(telling.map((name) => [name, asked.get(name) ?? ""])),
});
