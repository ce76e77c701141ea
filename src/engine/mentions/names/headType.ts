import type { EntityType } from "../../annotations/annotationSet";
import type { Tokens } from "../../tokens/tokens";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Last words that leave no doubt of what a name names. */
const ORGANIZATION_LAST = words(
  "ministry department agency authority commission committee council bureau secretariat directorate institute university college academy foundation association federation confederation organization organisation movement party alliance coalition corporation company inc inc. ltd ltd. llc plc corp. holdings airlines airways newspaper tribunal parliament embassy consulate observatory consortium syndicate pharmaceuticals hospital centre center society union league bank fund charity bhd limited pvt gmbh securities insurance motors airlines technologies industries enterprises logistics newspaper magazine nonprofit fc orchestra choir regiment brigade battalion shipyard",
);
/** The same in other languages, whose head noun comes first, or last ("Jana Samiti"). */
const FOREIGN_FIRST = words(
  "centro fundación fundacion fundação asociación asociacion associação movimiento movimento partido frente comité comite consejo conselho instituto ministerio ministério universidad universidade sindicato confederación confederacion coordinadora cooperativa secretaría secretaria fiscalía defensoría procuraduría observatorio observatório asamblea assembleia tribunal grupo banco colectivo alianza editorial ediciones jamiat jamiatul jamaat jamaat-e-islami hizb harakat lashkar jaish tehreek tehrik ansar partai parti persatuan pertubuhan phak yayasan centre mouvement rassemblement syndicat ministère université ligue comité",
);
const FOREIGN_LAST = words(
  "dal samiti sangh sangha parishad morcha mahasabha parivar mandal vidyapeeth vidyalaya prakashan shimbun shinbun gakuen sena jote andolan sangathan sangharsh samaj manch lok-dal kongsi partisi derneği vakfı bersatu",
);
const PLACE_LAST = words(
  "province governorate oblast prefecture peninsula archipelago island islands river lake airport street avenue boulevard highway bridge dam valley ocean sea strait district county canal stadium park hotel resort beach creek inlet lagoon hills mosque cathedral square palace fort mall plaza cemetery monastery waterfall waterfalls glacier desert bay gulf cape coast expressway motorway reserve refuge museum zone",
);
const PLACE_FIRST = words("lake mount mt mt. river río rio parque plaza isla puerto lago calle cerro villa");

const AGREEMENT_LAST = words(
  "vision plan programme project agreement accord accords treaty pact protocol memorandum resolution charter act declaration roadmap convention",
);
const EVENT_LAST = words(
  "summit conference war games olympics election elections referendum championship championships",
);

/** True if the words end in the head noun of a body: "National Water Council". */
export function endsAsBody({ lower }: Tokens, first: number, end: number): boolean {
  return end > first && ORGANIZATION_LAST.has(lower[end - 1]);
}

/** The type that a name of several words has by its last or first word, where that is beyond doubt. */
export function headType({ lower }: Tokens, first: number, end: number): EntityType | null {
  if (end - first < 2) return FOREIGN_LAST.has(lower[first]) ? "organization" : null;
  const last = lower[end - 1];
  if (ORGANIZATION_LAST.has(last)) return "organization";
  if (PLACE_LAST.has(last) || (PLACE_FIRST.has(lower[first]) && end - first < 4)) return "place";
  if (FOREIGN_FIRST.has(lower[first]) || FOREIGN_LAST.has(last)) return "organization";
  if (AGREEMENT_LAST.has(last)) return "agreement";
  return EVENT_LAST.has(last) ? "event" : null;
}
