import type * as vscode from "vscode";
import type { HrefOf } from "../../../engine";

type Address = Pick<vscode.Uri, "scheme" | "authority" | "path">;

/** Addresses of documents as they are seen from the folder that the report is in; none where they lie on another drive or host. */
export function hrefsFrom(folder: Address, uriOf: (document: string) => Address | undefined): HrefOf {
  return (link) => {
    if (link.kind === "address") return link.url;
    const uri = link.kind === "place" ? uriOf(link.place.document) : undefined;
    if (link.kind !== "place" || uri?.scheme !== folder.scheme || uri.authority !== folder.authority)
      return null;
    const from = folder.path.split("/").filter(Boolean);
    const to = uri.path.split("/").filter(Boolean);
    const apart = to.findIndex((name, at) => name !== from[at]);
    const up = from.slice(apart).map(() => "..");
    const { line } = link.place;
    const path = [...up, ...to.slice(apart).map(encodeURIComponent)].join("/");
    return `${path}${line > 1 ? `#L${line}` : ""}`;
  };
}
