import { type CorpusIndex, type DocumentRecord, drawnNetwork, meetingNetwork } from "../../../engine";
import { inSlices } from "../inSlices";
import type { CorpusPeople } from "./corpusPeople";
import type { FoundNetwork } from "./corpusPort";

/** What pictures of the folders' documents are drawn from. */
export class CorpusPictures {
  readonly #people: CorpusPeople;

  constructor(people: CorpusPeople) {
    this.#people = people;
  }

  /** `uris`: the documents that are asked for, by their names. */
  async network(index: CorpusIndex, uris: ReadonlyMap<string, string>): Promise<FoundNetwork> {
    const lookup = await this.#people.lookup(index);
    const drawn = await inSlices(drawnNetwork(meetingNetwork(recordsOf(index, uris), lookup)));
    const telling = new Set(
      drawn.network.meetings.flatMap(({ reports }) => reports.map(({ document }) => document)),
    );
    return {
      ...drawn,
      documents: uris.size,
      uris: Object.fromEntries([...uris].filter(([name]) => telling.has(name))),
    };
  }
}

const recordsOf = (index: CorpusIndex, uris: ReadonlyMap<string, string>): DocumentRecord[] =>
  [...index.records()].filter(({ name }) => uris.has(name));
