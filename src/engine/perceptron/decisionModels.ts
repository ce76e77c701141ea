import { BinaryModel } from "./binaryModel";
import { ByteReader } from "./byteReader";

/** Decisions that are trained, in the order of their file (`models/decisions.bin`). */
export const DECISIONS = ["cue", "antecedent", "edge"] as const;
export type Decision = (typeof DECISIONS)[number];

export type DecisionModels = Readonly<Partial<Record<Decision, BinaryModel>>>;

/** The models of a file: for each decision the number of its bytes, 0 for none, and its weights. */
export function readDecisionModels(bytes: Uint8Array | undefined): DecisionModels {
  if (!bytes) return {};
  const reader = new ByteReader(bytes);
  const models: Partial<Record<Decision, BinaryModel>> = {};
  for (const decision of DECISIONS) {
    const length = reader.varint();
    if (length > 0) models[decision] = BinaryModel.read(new ByteReader(reader.take(length)));
  }
  return models;
}
