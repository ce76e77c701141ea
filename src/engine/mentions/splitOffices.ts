import type { Document } from "../document/document";
import type { NameCandidate } from "../document/nameCandidate";

/** A name with the index of its paragraph. */
type Placed = NameCandidate & { readonly paragraph: number };

/**
 * Parts the offices of two people that stand as one: "The Secretary and President Okoro" of a document that names
 * Secretary of State Berg. "Chairman and Director Hadi", whom nobody else shares either with, stays whole. Linear.
 */
export function splitOffices<Name extends Placed>(
  { text, paragraphs }: Document,
  names: readonly Name[],
): Name[] {
  const holders = holdersByWords(text, names);
  return names.flatMap((name, i) => {
    const { tokens } = paragraphs[name.paragraph].paragraph;
    if (name.type !== "role" || name.origin === "listed" || tokens.lower[name.firstToken - 1] !== "the")
      return [name];
    let joint = name.firstToken + 1;
    while (joint < name.endToken && tokens.lower[joint] !== "and") joint++;
    if (joint >= name.endToken - 1 || tokens.lower[name.firstToken] === "and") return [name];
    const { offset } = paragraphs[name.paragraph];
    const first: Name = {
      ...name,
      origin: "role.apart",
      end: offset + tokens.end[joint - 1],
      endToken: joint,
    };
    const second = { ...name, start: offset + tokens.start[joint + 1], firstToken: joint + 1 };
    const own = holderOf(text, names, i);
    const ofFirst = holders.get(text.slice(first.start, first.end).toLowerCase());
    const ofSecond = own ? new Set([own]) : holders.get(text.slice(second.start, second.end).toLowerCase());
    return areOthers(ofFirst, ofSecond) ? [first, second] : [name];
  });
}

/** Surnames of those whose name follows an office, by the beginnings of its words ("secretary", "secretary of state"). */
function holdersByWords(text: string, names: readonly Placed[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  names.forEach((name, i) => {
    const holder = name.type === "role" ? holderOf(text, names, i) : null;
    if (holder === null) return;
    const words = text.slice(name.start, name.end).toLowerCase();
    if (words.includes(" and ")) return;
    for (let end = words.indexOf(" "); ; end = words.indexOf(" ", end + 1)) {
      const key = end < 0 ? words : words.slice(0, end);
      holders.set(key, (holders.get(key) ?? new Set()).add(holder));
      if (end < 0) return;
    }
  });
  return holders;
}

/** The surname of the person right after an office. */
function holderOf(text: string, names: readonly Placed[], role: number): string | null {
  const next = names[role + 1] as Placed | undefined;
  if (next?.type !== "person" || next.paragraph !== names[role].paragraph) return null;
  if (next.firstToken !== names[role].endToken) return null;
  const form = text.slice(next.start, next.end);
  return form.slice(form.lastIndexOf(" ") + 1).toLowerCase();
}

function areOthers(first: ReadonlySet<string> | undefined, second: ReadonlySet<string> | undefined): boolean {
  if (!first || !second) return false;
  for (const holder of first) if (!second.has(holder)) return [...second].every((other) => !first.has(other));
  return false;
}
