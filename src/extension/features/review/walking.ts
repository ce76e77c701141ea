import type { Asking } from "../../shown/asking/asked";
import type { ReviewMode } from "./reviewMode";

/** What walking through proposals takes. */
export type Walking = Asking & { readonly review: ReviewMode };
