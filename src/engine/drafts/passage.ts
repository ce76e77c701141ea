import { foldWord, type Words } from "./words";

/** What an editor did between two pieces of a quotation. */
export interface Gap {
  /** "…" stands there: words are left out. */
  readonly isCut: boolean;
  /** Words in brackets: put in, or put in the place of others. */
  readonly inserted: readonly string[];
  /** Words of which some letters are in brackets, as they read without: "The" for "[T]he", "acting" for "act[ing]". */
  readonly mended: readonly string[];
}

/** Words of the source that stand one behind the other, as `[first, end)` of the passage's words. */
export interface Piece {
  readonly first: number;
  readonly end: number;
}

/** A quotation as editing conventions have it; `gaps[i]` stands before `pieces[i]`, and one more behind the last. */
export interface Passage {
  readonly words: Words;
  readonly pieces: readonly Piece[];
  readonly gaps: readonly (Gap | null)[];
}

type Item =
  | { readonly kind: "word"; readonly index: number }
  | { readonly kind: "cut" }
  | { readonly kind: "inserted" | "mended"; readonly form: string };

/** Reads "…", "[…]" and words in square brackets. Linear. */
export function readPassage(words: Words): Passage {
  const pieces: { first: number; end: number }[] = [];
  const gaps: (Gap | null)[] = [];
  let before: Exclude<Item, { kind: "word" }>[] = [];
  for (const item of itemsOf(words)) {
    if (item.kind !== "word") {
      before.push(item);
      continue;
    }
    const open = pieces.at(-1);
    if (open && before.length === 0) open.end++;
    else {
      pieces.push({ first: item.index, end: item.index + 1 });
      gaps.push(gapOf(before));
      before = [];
    }
  }
  gaps.push(gapOf(before));
  return { words, pieces, gaps };
}

function itemsOf({ forms, leads, start, end }: Words): Item[] {
  const items: Item[] = [];
  let isInside = false;
  for (let i = 0; i <= forms.length; i++) {
    for (const mark of leads[i].split(" ")) {
      if (mark === "…") items.push({ kind: "cut" });
      if (mark === "[" || mark === "]") isInside = mark === "[";
    }
    if (i === forms.length) break;
    const isJoined = i > 0 && (leads[i] === "[" || leads[i] === "]") && start[i] === end[i - 1] + 1;
    if (isJoined) {
      items.pop();
      items.push({ kind: "mended", form: forms[i - 1] + forms[i] });
    } else if (isInside) items.push({ kind: "inserted", form: foldWord(forms[i]) });
    else items.push({ kind: "word", index: i });
  }
  return items;
}

function gapOf(items: readonly Exclude<Item, { kind: "word" }>[]): Gap | null {
  if (items.length === 0) return null;
  const formsOf = (kind: "inserted" | "mended") =>
    items.flatMap((item) => (item.kind === kind ? [item.form] : []));
  return {
    isCut: items.some(({ kind }) => kind === "cut"),
    inserted: formsOf("inserted"),
    mended: formsOf("mended"),
  };
}
