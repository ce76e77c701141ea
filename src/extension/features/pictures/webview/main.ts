import type { FromPage, Picture, ToPage } from "../messages";
import { host } from "./host";
import { NetworkView } from "./networkView";
import { SpeakersView } from "./speakersView";
import { onThemeChange } from "./themeColors";
import { TimelineView } from "./timelineView";
import type { View } from "./view";

/** The page of a picture: draws what the extension sends, and tells it what was pressed. */
const main = document.querySelector("main");
let view: View | undefined;

function drawIn(element: HTMLElement, picture: Picture): View {
  switch (picture.kind) {
    case "network":
      return new NetworkView(element, picture);
    case "timeline":
      return new TimelineView(element, picture);
    case "speakers":
      return new SpeakersView(element, picture);
  }
}

/** What was asked for survives that the page is hidden, and a reload of the window. */
function keep({ scope, kind }: Picture): void {
  const note = () => host.setState({ scope, kind, state: view?.state });
  note();
  for (const event of ["input", "click", "keyup", "wheel", "pointerup"])
    main?.addEventListener(event, () => setTimeout(note));
}

async function make(format: "svg" | "png", drawn: View): Promise<FromPage> {
  const bytes = format === "svg" ? new TextEncoder().encode(drawn.svg()) : await drawn.png();
  return { made: format, bytes };
}

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if ("show" in data && main) {
    const kept = host.getState();
    view = drawIn(main, data.show);
    if (kept) view.state = kept.state;
    keep(data.show);
  } else if ("told" in data) view?.take?.(data.told);
  else if ("make" in data && view) void make(data.make, view).then((made) => host.postMessage(made));
});

onThemeChange(() => view?.readTheme());
host.postMessage({ ready: true });
