import {
  applyDecisions,
  type Decision,
  type DocumentRecord,
  type LivePlace,
  makeRecord,
} from "../../src/engine";
import { testAnnotator, testCountryOf } from "./engine";

export const VISIT = `March 2, 2022

Deputy Secretary Wendy Sherman met with Turkish Deputy Foreign Minister Sedat Onal in Ankara today. They discussed the security of Ukraine.

“The shelling is wrong,” Sherman said. She urged Russia to agree to a ceasefire. Onal warned that the ceasefire would not hold.`;

/** The record of a text as the engine reads it, with decisions laid over. */
export function recordOf(
  name: string,
  text: string,
  decisions: readonly Decision<LivePlace>[] = [],
): DocumentRecord {
  const { set } = applyDecisions(testAnnotator().annotate(text), decisions);
  return makeRecord({ name, text, decisions: JSON.stringify(decisions) }, set, testCountryOf());
}
