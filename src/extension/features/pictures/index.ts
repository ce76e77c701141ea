import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { CountryCoder } from "../../../engine";
import type { Core } from "../../core/core";
import { type Handler, registerHandlers } from "../../core/handlers";
import { pictureCommands } from "../../manifest/commands/pictures";
import { tell } from "../../shown/asking/tell";
import type { LoadCountryNames } from "../../shown/cards/countryInWords";
import { askScope } from "./askScope";
import type { PictureKind } from "./messages";
import { PicturePanels } from "./picturePanels";
import { readPicture } from "./readPicture";
import { formatOf, writePicture } from "./savePicture";

interface Loads {
  readonly loadCountries: () => Promise<CountryCoder>;
  readonly loadCountryNames: LoadCountryNames;
}

/** Pictures of what a document, or the documents of a folder, tell. */
export function registerPictures(core: Core, extensionUri: vscode.Uri, loads: Loads): PicturePanels {
  const panels = core.own(
    new PicturePanels(extensionUri, core, (kind, scope) => readPicture(kind, scope, { core, ...loads })),
  );
  core.own(
    registerHandlers(pictureCommands, {
      showNetwork: showPicture("network", core, panels),
      showTimeline: showPicture("timeline", core, panels),
      showSpeakers: showPicture("speakers", core, panels),
      savePicture: savePicture(panels),
    }),
  );
  return panels;
}

function showPicture(kind: PictureKind, { active }: Pick<Core, "active">, panels: PicturePanels): Handler {
  return async (asked) => {
    const scope = await askScope(asked, active.current);
    if (!scope) return tell(l10n.t("open a document or a folder to draw it"));
    if (!(await panels.show(kind, scope))) tell(l10n.t("this document is not annotated"));
    return undefined;
  };
}

/** Saves the picture that is shown, as the file's name says, or as is asked. */
function savePicture(panels: PicturePanels): Handler {
  return async (asked) => {
    const { current } = panels;
    if (!current) return tell(l10n.t("open a picture to save it"));
    if (asked instanceof vscode.Uri) {
      const bytes = await current.make(formatOf(asked));
      return bytes !== undefined && writePicture(asked, bytes);
    }
    const formats = [{ label: "SVG", format: "svg" } as const, { label: "PNG", format: "png" } as const];
    const chosen = await vscode.window.showQuickPick(formats, { placeHolder: l10n.t("Save the picture as") });
    if (chosen) await current.save(chosen.format);
    return undefined;
  };
}
