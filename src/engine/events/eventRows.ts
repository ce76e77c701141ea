import type { AnnotationSet, Entity, Meeting, Statement, StatementAct } from "../annotations/annotationSet";
import type { CountryCoder } from "./countryCoder";
import type { ConsultMode, EventActor, EventRow, EventType } from "./eventRow";

/** PLOVER roots of the speech acts; after the mapping of CAMEO to PLOVER by the Open Event Data Alliance. */
const TYPE_OF_ACT: Readonly<Partial<Record<StatementAct, EventType>>> = {
  agree: "AGREE",
  promise: "AGREE",
  ask: "REQUEST",
  urge: "REQUEST",
  demand: "REQUEST",
  praise: "SUPPORT",
  condemn: "ACCUSE",
  deny: "REJECT",
  refuse: "REJECT",
  reject: "REJECT",
  threaten: "THREATEN",
};

/**
 * The events of a document as rows, meetings and statements in the order of the text. A meeting is one row: with a
 * host, or with two parties, they stand on two sides; more parties are all sources, as PLOVER lists them, never pairs.
 * A meeting still to come is AGREE, one that was refused or called off REJECT, as PLOVER's manual has it.
 */
export function eventRows(text: string, annotations: AnnotationSet, countryOf: CountryCoder): EventRow[] {
  const coder = new EventCoder(text, annotations, countryOf);
  const rows = [
    ...annotations.meetings.map((meeting) => coder.meeting(meeting)),
    ...annotations.statements.flatMap((statement) => coder.statement(statement)),
  ];
  return rows.sort((a, b) => a.start - b.start || a.end - b.end);
}

class EventCoder {
  readonly #text: string;
  readonly #countryOf: CountryCoder;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #meetings: ReadonlyMap<string, Meeting>;
  readonly #sides = new Map<string, string>();

  constructor(text: string, { entities, meetings }: AnnotationSet, countryOf: CountryCoder) {
    this.#text = text;
    this.#countryOf = countryOf;
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#meetings = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    for (const { sides } of meetings)
      for (const { participant, side } of sides) this.#sides.set(participant, side);
  }

  meeting(meeting: Meeting): EventRow {
    const { id, mentions, participants, host, status, place, date, evidence } = meeting;
    const [{ start, end }] = mentions;
    const [sources, targets] = sidesOf(participants, host);
    return {
      id,
      type: typeOf(status),
      mode: status === "held" || status === "alleged" ? modeOf(meeting) : "",
      status,
      polarity: status === "denied" || status === "cancelled" ? "negative" : "positive",
      sources: sources.map((actor) => this.#actor(actor)),
      targets: targets.map((actor) => this.#actor(actor)),
      place: this.#name(place),
      date: this.#date(date),
      start,
      end,
      words: this.#text.slice(start, end),
      cameo: status === "planned" ? "036" : meeting.mode === "phone" ? "041" : "040",
      rule: evidence.rule,
      confidence: evidence.confidence,
    };
  }

  statement({
    id,
    speaker,
    addressees,
    act,
    cue,
    content,
    polarity,
    cameo,
    meeting,
    evidence,
  }: Statement): EventRow[] {
    const at = cue[0] ?? content[0];
    if (speaker === null || at === undefined) return [];
    const occasion = meeting === null ? undefined : this.#meetings.get(meeting);
    return [
      {
        id,
        type: TYPE_OF_ACT[act] ?? "STATEMENT",
        mode: "",
        status: "",
        polarity,
        sources: [this.#actor(speaker)],
        targets: addressees.map((actor) => this.#actor(actor)),
        place: this.#name(occasion?.place ?? null),
        date: this.#date(occasion?.date ?? null),
        start: at.start,
        end: at.end,
        words: this.#text.slice(at.start, at.end),
        cameo: cameo === "-" ? "" : (cameo ?? ""),
        rule: evidence.rule,
        confidence: evidence.confidence,
      },
    ];
  }

  #actor(id: string): EventActor {
    const entity = this.#entities.get(id);
    if (!entity) return { entity: id, name: id, country: null };
    const names = [entity.name, this.#sides.get(id), ...entity.roles.map(({ of }) => of)];
    if (entity.type === "person") names.shift();
    for (const name of names) {
      const country = name ? this.#countryOf(this.#entities.get(name)?.name ?? name) : null;
      if (country) return { entity: id, name: entity.name, country };
    }
    return { entity: id, name: entity.name, country: null };
  }

  #name(id: string | null): string {
    return id === null ? "" : (this.#entities.get(id)?.name ?? "");
  }

  #date(id: string | null): string {
    const entity = id === null ? undefined : this.#entities.get(id);
    return entity?.value?.kind === "date" ? entity.value.iso : (entity?.name ?? "");
  }
}

function typeOf(status: Meeting["status"]): EventType {
  if (status === "held" || status === "alleged") return "CONSULT";
  return status === "planned" || status === "postponed" ? "AGREE" : "REJECT";
}

function modeOf({ mode, participants, host }: Meeting): ConsultMode {
  if (mode === "phone" || mode === "video") return "phone";
  if (participants.length > 2) return "multilateral";
  return host === null ? "" : "visit";
}

function sidesOf(
  participants: readonly string[],
  host: string | null,
): [readonly string[], readonly string[]] {
  if (host !== null) return [participants.filter((id) => id !== host), [host]];
  return participants.length === 2 ? [[participants[0]], [participants[1]]] : [participants, []];
}
