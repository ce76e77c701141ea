import type { Core } from "../../core/core";
import { registerHandlers } from "../../core/handlers";
import { reviewCommands } from "../../manifest/commands/review";
import type { MoreRows } from "../../shown/tree/moreRows";
import type { Trees } from "../../shown/tree/trees";
import { filterHandlers } from "./askFilter";
import { decideManyHandlers } from "./decideMany";
import { rowHandlers } from "./keysOnRows";
import { ReviewDisplay } from "./reviewDisplay";
import { ReviewHeader } from "./reviewHeader";
import { ReviewMode } from "./reviewMode";
import { addReviewTree } from "./reviewTree";
import { TextGuard } from "./textGuard";
import { comeBack, walkHandlers } from "./walk";

/** Walks through what is proposed and settles it; `more`: rows of other features in the Review view. */
export function registerReview(core: Core, trees: Trees, more: MoreRows): ReviewMode {
  const { service, active, keys, log, wentBack, own } = core;
  const review = own(new ReviewMode(service, active, keys));
  const walking = { ...core, trees, review };
  const tree = addReviewTree(core, trees, review, more);
  own(new ReviewDisplay(service, review));
  own(new ReviewHeader(service, active, review, tree));
  own(new TextGuard(review, log));
  own(wentBack.on((before) => comeBack(walking, before)));
  own(
    registerHandlers(reviewCommands, {
      ...walkHandlers(walking),
      ...filterHandlers(walking),
      ...decideManyHandlers(walking),
      ...rowHandlers(walking),
    }),
  );
  return review;
}
