import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { Core } from "../../core/core";
import type { AnnotationTree } from "../../shown/tree/annotationTree";
import type { MoreRows } from "../../shown/tree/moreRows";
import type { Trees } from "../../shown/tree/trees";
import type { ReviewMode } from "./reviewMode";
import { reviewNodes } from "./reviewNodes";

/** Puts in the tree of what is decided, and what is to be; `more`: rows of other features in it. */
export function addReviewTree(
  { decisions, labels, own }: Core,
  trees: Trees,
  review: ReviewMode,
  more: MoreRows,
): AnnotationTree {
  const nodesOf = (annotated: AnnotatedDocument) => {
    const { document, index, source, reviewed } = annotated;
    const decided = decisions.of(document);
    const words = decided.wordsOfAll(document.getText());
    return reviewNodes({
      index,
      source,
      reviewed,
      decisions: decided.live,
      conflicts: decided.conflicts,
      labels: labels.labels,
      isReviewing: review.document === document,
      isInOrder: review.filterOf(document).order === "text",
      steps: review.progress(annotated).steps,
      wordsOf: (id) => words.get(id) ?? "",
      more: (id) => more.nodesOf(annotated, id),
    });
  };
  const tree = trees.add("decisions", nodesOf, { canSelectMany: true });
  own(review.onDidChangeWalk(() => tree.refresh()));
  own(more.onDidChange(() => tree.refresh()));
  return tree;
}
