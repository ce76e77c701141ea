// Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).
import { LEFT, RIGHT, SHIFT, type ParserState } from "../../src/engine/syntax/parserState";

/** How many gold arcs each action makes unreachable; Infinity for those that are not allowed. Root is `count`. */
export function costs(state: ParserState, gold: Int32Array, out: Float64Array): void {
  const { next, count, depth } = state;
  out.fill(Infinity);
  const s0 = state.stacked(0);
  const s1 = depth > 1 ? state.stacked(1) : -1;
  let childrenAhead = 0;
  if (depth > 0) for (let i = next; i < count; i++) if (gold[i] === s0) childrenAhead++;
  if (state.allows(SHIFT)) {
    let cost = 0;
    for (let back = 0; back < depth; back++) {
      const at = state.stacked(back);
      if (gold[at] === next) cost++;
      if (back > 0 && gold[next] === at) cost++;
    }
    out[SHIFT] = cost;
  }
  if (state.allows(LEFT)) {
    out[LEFT] = childrenAhead + (gold[s0] === s1 || (gold[s0] > next && gold[s0] <= count) ? 1 : 0);
  }
  if (state.allows(RIGHT)) {
    out[RIGHT] = childrenAhead + (gold[s0] >= next && gold[s0] <= count ? 1 : 0);
  }
}
