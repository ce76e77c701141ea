import type { AnnotationSet, Attributes, Entity, Meeting, Statement } from "../annotations/annotationSet";
import { referTo } from "../decisions/claims";
import { bySpan, type Span } from "../text/span";
import { type Correspondence, sharedMentions, spanKey } from "./correspondence";
import type { Disagreement, FactDisagreement, FactValue } from "./disagreement";

/** What two annotators say of what both have marked, and the statements and meetings that only one has. */
export function compareFacts(
  left: AnnotationSet,
  right: AnnotationSet,
  both: Correspondence,
): Disagreement[] {
  return [
    ...names(both),
    ...memberships(left, right, both),
    ...references(left, right),
    ...attributesOfMentions(left, right),
    ...statements(left, right, both),
    ...meetings(left, right, both),
  ];
}

const value = (one: string | number | boolean | null): FactValue => ({ kind: "value", value: one });
const spans = (some: readonly Span[]): FactValue => ({
  kind: "spans",
  spans: some.map(({ start, end }) => ({ start, end })),
});
const entities = (set: AnnotationSet, ids: readonly (string | null)[]): FactValue => ({
  kind: "entities",
  entities: ids.flatMap((id) => referTo(set, id) ?? []),
});
const bare = ({ start, end }: Span): Span => ({ start, end });

/** A mention that both entities have, a name if there is one. */
function firstOf(a: Entity, b: Entity): Span {
  const known = new Set(b.mentions.map(spanKey));
  const shared = a.mentions.filter((mention) => known.has(spanKey(mention)));
  return bare(shared.find(({ kind }) => kind === "name") ?? shared[0] ?? a.mentions[0]);
}

function names(both: Correspondence): FactDisagreement[] {
  return [...both.entities].flatMap(([a, b]): FactDisagreement[] =>
    a.name === b.name
      ? []
      : [
          {
            reason: "fact",
            on: "mention",
            fact: "name",
            spans: [firstOf(a, b)],
            left: value(a.name),
            right: value(b.name),
          },
        ],
  );
}

/** Mentions that belong to one entity here and to another there, by the two entities. */
function memberships(left: AnnotationSet, right: AnnotationSet, both: Correspondence): FactDisagreement[] {
  const found: FactDisagreement[] = [];
  for (const [a, row] of sharedMentions(left, right)) {
    for (const [b, keys] of row) {
      if (both.entities.get(a) === b) continue;
      found.push({
        reason: "fact",
        on: "mention",
        fact: "entity",
        spans: a.mentions.filter((mention) => keys.has(spanKey(mention))).map(bare),
        left: entities(left, [a.id]),
        right: entities(right, [b.id]),
      });
    }
  }
  return found;
}

/** Pronouns and descriptions that only one annotator takes for somebody. */
function references(left: AnnotationSet, right: AnnotationSet): FactDisagreement[] {
  const [a, b] = [left, right].map(
    (set) => new Set(set.entities.flatMap(({ mentions }) => mentions.map(spanKey))),
  );
  const only = (set: AnnotationSet, other: ReadonlySet<string>, isLeft: boolean) =>
    set.entities.flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.kind !== "name" && !other.has(spanKey(mention)))
        .map((mention): FactDisagreement => {
          const [has, none] = [entities(set, [entity.id]), entities(set, [])];
          return {
            reason: "fact",
            on: "mention",
            fact: "entity",
            spans: [bare(mention)],
            left: isLeft ? has : none,
            right: isLeft ? none : has,
          };
        }),
    );
  return [...only(left, b, true), ...only(right, a, false)];
}

/** Names of the attributes that differ, with both values. */
function differing(
  a: Attributes = {},
  b: Attributes = {},
): { name: string; left: FactValue; right: FactValue }[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => a[name] !== b[name])
    .map((name) => ({ name, left: value(a[name] ?? null), right: value(b[name] ?? null) }));
}

function attributesOfMentions(left: AnnotationSet, right: AnnotationSet): FactDisagreement[] {
  const others = new Map(
    right.entities.flatMap(({ mentions }) => mentions.map((mention) => [spanKey(mention), mention] as const)),
  );
  return left.entities.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      const other = others.get(spanKey(mention));
      return (other ? differing(mention.attributes, other.attributes) : []).map(
        ({ name, ...sides }): FactDisagreement => ({
          reason: "fact",
          on: "mention",
          fact: "attribute",
          attribute: name,
          spans: [bare(mention)],
          ...sides,
        }),
      );
    }),
  );
}

/** What is the same for any order of the entities. */
function sameMembers(a: readonly string[], b: readonly string[], isSame: Correspondence["isSame"]): boolean {
  const within = (some: readonly string[], others: readonly string[], same: typeof isSame) =>
    some.every((one) => others.some((other) => same(one, other)));
  return within(a, b, isSame) && within(b, a, (one, other) => isSame(other, one));
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  [...a].sort(bySpan).every((one, i) => spanKey(one) === spanKey([...b].sort(bySpan)[i]));

/** Those without a counterpart, as marks of the kind. */
function alone<T>(
  kind: string,
  lists: readonly [readonly T[], readonly T[]],
  counterparts: ReadonlyMap<T, T>,
  placeOf: (one: T) => Span,
): Disagreement[] {
  const known = new Set([...counterparts.keys(), ...counterparts.values()]);
  const mark = (one: T) => ({ kind, ...bare(placeOf(one)) });
  return lists.flatMap((list, side) =>
    list
      .filter((one) => !known.has(one))
      .map((one): Disagreement => ({
        reason: "missing",
        left: side === 0 ? mark(one) : null,
        right: side === 0 ? null : mark(one),
      })),
  );
}

function statements(left: AnnotationSet, right: AnnotationSet, both: Correspondence): Disagreement[] {
  const found = alone("statement", [left.statements, right.statements], both.statements, placeOfStatement);
  const meetingOf = (set: AnnotationSet, id: string | null) => set.meetings.find((one) => one.id === id);
  for (const [a, b] of both.statements) {
    const on = { reason: "fact", on: "statement", spans: [bare(placeOfStatement(a))] } as const;
    for (const fact of ["content", "cue", "source"] as const)
      if (!sameSpans(a[fact], b[fact]))
        found.push({ ...on, fact, left: spans(a[fact]), right: spans(b[fact]) });
    if (!both.isSame(a.speaker, b.speaker)) {
      const sides = { left: entities(left, [a.speaker]), right: entities(right, [b.speaker]) };
      found.push({ ...on, fact: "speaker", ...sides });
    }
    if (!sameMembers(a.addressees, b.addressees, both.isSame)) {
      const sides = { left: entities(left, a.addressees), right: entities(right, b.addressees) };
      found.push({ ...on, fact: "addressees", ...sides });
    }
    const [here, there] = [meetingOf(left, a.meeting), meetingOf(right, b.meeting)];
    if ((here && both.meetings.get(here)) !== there) {
      const at = (meeting: Meeting | undefined) => spans(meeting?.mentions.slice(0, 1) ?? []);
      found.push({ ...on, fact: "meeting", left: at(here), right: at(there) });
    }
    for (const fact of ["form", "act"] as const)
      if (a[fact] !== b[fact]) found.push({ ...on, fact, left: value(a[fact]), right: value(b[fact]) });
    for (const { name, ...sides } of differing(a.attributes, b.attributes))
      found.push({ ...on, fact: "attribute", attribute: name, ...sides });
  }
  return found;
}

export const placeOfStatement = ({ cue, content }: Statement): Span => cue[0] ?? content[0];

function meetings(left: AnnotationSet, right: AnnotationSet, both: Correspondence): Disagreement[] {
  const placeOf = ({ mentions }: Meeting) => mentions[0];
  const found = alone("meeting", [left.meetings, right.meetings], both.meetings, placeOf);
  for (const [a, b] of both.meetings) {
    const on = { reason: "fact", on: "meeting", spans: [bare(placeOf(a))] } as const;
    if (!sameSpans(a.mentions, b.mentions))
      found.push({ ...on, fact: "words", left: spans(a.mentions), right: spans(b.mentions) });
    if (!sameMembers(a.participants, b.participants, both.isSame)) {
      const sides = { left: entities(left, a.participants), right: entities(right, b.participants) };
      found.push({ ...on, fact: "participants", ...sides });
    }
    for (const fact of ["place", "date"] as const)
      if (!both.isSame(a[fact], b[fact]))
        found.push({ ...on, fact, left: entities(left, [a[fact]]), right: entities(right, [b[fact]]) });
    for (const fact of ["status", "mode"] as const)
      if (a[fact] !== b[fact]) found.push({ ...on, fact, left: value(a[fact]), right: value(b[fact]) });
    for (const { name, ...sides } of differing(a.attributes, b.attributes))
      found.push({ ...on, fact: "attribute", attribute: name, ...sides });
  }
  return found;
}
