import assert from "node:assert/strict";
import {
  childrenOf,
  headOf,
  isPassive,
  isUnder,
  nounPhraseOf,
  relationOf,
  rootOf,
  subjectOf,
  subtreeSpan,
} from "../../../../src/engine/syntax/tree";
import { treeOf } from "../../../support/trees";

const FIRST = 10;
const { tree, words, at } = treeOf(
  `
  The       2  det
  envoy     6  nsubj
  who       4  nsubj
  left      2  acl:relcl
  has       6  aux
  urged     0  root
  leaders   6  obj
  of        9  case
  states    7  nmod
  meeting   7  acl
  here      10 advmod
  to        13 mark
  agree     6  xcomp
  and       15 cc
  sign      13 conj
  .         6  punct
`,
  FIRST,
);
const text = ({ first, end }: { first: number; end: number }) =>
  words.slice(first - FIRST, end - FIRST).join(" ");

describe("tree", () => {
  it("knows root, heads and relations", () => {
    assert.equal(rootOf(tree), at("urged"));
    assert.equal(headOf(tree, at("envoy")), at("urged"));
    assert.equal(relationOf(tree, at("states")), "nmod");
  });

  it("spans what hangs on a token", () => {
    assert.equal(text(subtreeSpan(tree, at("envoy"))), "The envoy who left");
    assert.equal(text(subtreeSpan(tree, at("agree"))), "to agree and sign");
    assert.equal(text(subtreeSpan(tree, at("urged"))), words.join(" "));
    assert.ok(isUnder(tree, at("states"), at("leaders")));
    assert.ok(!isUnder(tree, at("leaders"), at("states")));
  });

  it("lists children in order, by relation", () => {
    assert.deepEqual(childrenOf(tree, at("leaders")), [at("states"), at("meeting")]);
    assert.deepEqual(childrenOf(tree, at("urged"), "aux", "obj"), [at("has"), at("leaders")]);
  });

  it("finds subjects, own and inherited", () => {
    const subjects = [
      ["urged", "envoy"],
      ["agree", "envoy"],
      ["sign", "envoy"],
      ["left", "who"],
      ["meeting", "leaders"],
    ];
    for (const [verb, subject] of subjects) assert.equal(subjectOf(tree, at(verb)), at(subject), verb);
    assert.equal(subjectOf(tree, at("here")), -1);
  });

  it("cuts noun phrases before relative clauses and participles", () => {
    assert.equal(text(nounPhraseOf(tree, at("envoy"))), "The envoy");
    assert.equal(text(nounPhraseOf(tree, at("leaders"))), "leaders of states");
    assert.equal(text(nounPhraseOf(tree, at("states"))), "states");
  });

  it("sees passives", () => {
    const passive = treeOf("He 3 nsubj:pass\nwas 3 aux:pass\ntold 0 root");
    assert.ok(isPassive(passive.tree, passive.at("told")));
    assert.ok(!isPassive(tree, at("urged")));
  });
});
