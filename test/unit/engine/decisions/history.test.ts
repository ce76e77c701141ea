import assert from "node:assert/strict";
import fc from "fast-check";
import { adopt, commit, redo, startHistory, undo } from "../../../../src/engine";

interface Item {
  readonly id: string;
  readonly value: number;
}

describe("History", () => {
  it("takes a bulk change back in one step", () => {
    const added = [1, 2, 3].map((value) => ({ id: `d${value}`, value }));
    const history = commit(startHistory<Item>(), { code: "accept", removed: [], added });
    assert.equal(history.decisions.length, 3);
    assert.deepEqual(undo(history).decisions, []);
    assert.deepEqual(redo(undo(history)), history);
  });

  it("returns to the same decisions after any undo and redo", () => {
    const change = fc.record({ replaced: fc.nat(5), fresh: fc.array(fc.nat(9), { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let history = startHistory<Item>();
        const seen = [ids(history.decisions)];
        changes.forEach(({ replaced, fresh }, step) => {
          const added = fresh.map((value, i) => ({ id: `${step}.${i}`, value }));
          history = commit(history, { code: "test", removed: history.decisions.slice(0, replaced), added });
          seen.push(ids(history.decisions));
        });
        for (let i = changes.length; i > 0; i--) {
          assert.deepEqual(ids(history.decisions), seen[i]);
          history = undo(history);
        }
        assert.deepEqual(ids(history.decisions), seen[0]);
        for (let i = 1; i <= changes.length; i++) {
          history = redo(history);
          assert.deepEqual(ids(history.decisions), seen[i]);
        }
      }),
    );
  });

  it("leaves alone what came from outside in between", () => {
    const own = { id: "own", value: 1 };
    const others = { id: "others", value: 2 };
    const history = commit(startHistory<Item>(), { code: "add", removed: [], added: [own] });
    assert.deepEqual(undo(adopt(history, [own, others])).decisions, [others]);
  });
});

const ids = (items: readonly Item[]) => items.map(({ id }) => id).sort();
