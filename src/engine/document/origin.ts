import { FAILSAFE_SCHEMA, load } from "js-yaml";
import type { Origin } from "../annotations/annotationSet";
import { frontMatterBlock } from "../text/frontMatter";

/** The fields by the names that site generators, Dublin Core and clippers give them; the first that fits counts. */
const FIELDS: Readonly<Record<keyof Origin, readonly string[]>> = {
  title: ["title", "headline"],
  publisher: ["publisher", "source", "publication", "site", "website"],
  url: ["url", "link", "canonical", "permalink", "source_url", "source-url", "source"],
  date: ["date", "published", "pubdate", "issued", "created"],
};

const ADDRESS = /^https?:\/\/\S+$/u;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/u;

/** What a value must be to count: "source" holds a publisher's name in one text and an address in another. */
const READS: Readonly<Record<keyof Origin, (value: string) => string | null>> = {
  title: (value) => value,
  publisher: (value) => (ADDRESS.test(value) ? null : value),
  url: (value) => (ADDRESS.test(value) ? value : null),
  date: (value) => DAY.exec(value)?.[0] ?? null,
};

/** The origin that the front matter of a text states; null without front matter, or where that says nothing of it. */
export function originOf(text: string): Origin | null {
  const block = frontMatterBlock(text);
  const stated = block && mappingIn(block.yaml);
  if (!stated) return null;
  const origin = {
    title: fieldOf(stated, "title"),
    publisher: fieldOf(stated, "publisher"),
    url: fieldOf(stated, "url"),
    date: fieldOf(stated, "date"),
  };
  return Object.values(origin).some((value) => value !== null) ? origin : null;
}

/** Fields with their values by small letters; nothing where the block is no mapping, or no YAML. */
function mappingIn(yaml: string): ReadonlyMap<string, unknown> | null {
  try {
    const value = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([name, of]) => [name.toLowerCase(), of]));
  } catch {
    return null;
  }
}

function fieldOf(stated: ReadonlyMap<string, unknown>, field: keyof Origin): string | null {
  for (const name of FIELDS[field]) {
    const value = stated.get(name);
    const read = typeof value === "string" && value.trim() !== "" ? READS[field](value.trim()) : null;
    if (read !== null) return read;
  }
  return null;
}
