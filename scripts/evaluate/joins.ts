// How often persons of several documents are joined, and by what; with a sample to judge by hand:
//   npx tsx scripts/evaluate/joins.ts INDEX [--sample N] [--texts FOLDER]
// INDEX is what `readout index` wrote. The sample takes N pairs of each kind of reason, the same ones every time; with the
// folder of the texts it shows what stands around both names.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type CorpusEntity, CorpusIndex, finish, type Join, type JoinedOccurrence } from "../../src/engine";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "0" }, texts: { type: "string" } },
});
const index = CorpusIndex.restore(readFileSync(positionals[0], "utf8").split("\n"));
if (!index) throw new Error(`${positionals[0]} is no index of this version.`);

type Joined = JoinedOccurrence & { readonly join: Join };
const persons = finish(index.entities()).filter(({ type }) => type === "person");
const all = persons.flatMap(({ occurrences }) => occurrences);
const joins = all.filter((one): one is Joined => one.join !== null);
console.log(`${all.length} persons of single documents, ${persons.length} after ${joins.length} joins`);

const kindOf = ({ join: { likeness, facts } }: Joined): string =>
  `${likeness} name, ${[...new Set(facts.map(({ kind }) => kind))].join(" + ")}`;
const byKind = grouped(joins);
for (const [kind, found] of [...byKind].sort(([, a], [, b]) => b.length - a.length))
  console.log(`${String(found.length).padStart(6)}  ${kind}`);

const size = Number(values.sample);
for (const [kind, found] of byKind) {
  if (size > 0) console.log(`\n## ${kind}`);
  for (const one of sampleOf(found, size)) {
    console.log(`- ${told(one)}\n  ${told(one.join.with)}`);
    console.log(`  because: ${one.join.facts.map(({ value }) => value).join("; ")}`);
  }
}

function grouped(of: readonly Joined[]): Map<string, Joined[]> {
  const groups = new Map<string, Joined[]>();
  for (const one of of) groups.set(kindOf(one), [...(groups.get(kindOf(one)) ?? []), one]);
  return groups;
}

function sampleOf(found: readonly Joined[], count: number): readonly Joined[] {
  const random = xoroshiro128plus(1);
  const left = [...found];
  const taken: Joined[] = [];
  while (left.length > 0 && taken.length < count)
    taken.push(...left.splice(uniformInt(random, 0, left.length - 1), 1));
  return taken;
}

function told({ record, at }: CorpusEntity["occurrences"][number] | Join["with"]): string {
  const {
    name,
    role,
    country,
    at: [start, end],
  } = record.entities[at];
  const facts = [name, role, country].filter((fact) => fact !== null).join(", ");
  const text = values.texts === undefined ? "" : readFileSync(textOf(record.name), "utf8");
  const around = text.slice(Math.max(0, start - 90), end + 90).replace(/\s+/gu, " ");
  return `${record.name.split("/").slice(-3).join("/")}: ${facts}${around && ` | ${around}`}`;
}

function textOf(name: string): string {
  return name.startsWith("/") ? name : `${values.texts ?? ""}/${name}`;
}
