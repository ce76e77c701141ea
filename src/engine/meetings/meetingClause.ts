import type { SentenceView } from "../document/sentenceView";
import { Clause } from "../grammar/clause";
import type { Sentence } from "../tokens/tokens";
import type { MeetingLexicon } from "./meetingLexicon";

/** A sentence with the words of meetings at hand. */
export class MeetingClause extends Clause {
  readonly lexicon: MeetingLexicon;

  constructor(view: SentenceView, sentence: Sentence, lexicon: MeetingLexicon) {
    super(view, sentence);
    this.lexicon = lexicon;
  }
}
