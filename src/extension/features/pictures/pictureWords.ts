import * as l10n from "@vscode/l10n";

/** What pages of pictures say. Numbers and names are put in for "{0}" and so on by the page. */
export function pictureWords() {
  return {
    help: l10n.t(
      "Arrow keys go from node to node, Enter lists its meetings, + and - zoom, 0 shows all, Escape goes back.",
    ),
    search: l10n.t("Name"),
    searchHint: l10n.t("Part of a name"),
    country: l10n.t("Country"),
    allCountries: l10n.t("All countries"),
    kinds: l10n.t("Kinds"),
    person: l10n.t("People"),
    organization: l10n.t("Organizations"),
    place: l10n.t("Countries and places"),
    other: l10n.t("Others"),
    status: l10n.t("Meetings"),
    allStatuses: l10n.t("All, also planned or denied"),
    held: l10n.t("That took place"),
    from: l10n.t("From"),
    to: l10n.t("To"),
    showAll: l10n.t("Show All"),
    saveSvg: l10n.t("Save as SVG…"),
    savePng: l10n.t("Save as PNG…"),
    graph: l10n.t("Graph of who met whom"),
    table: l10n.t("Who met whom, as a table"),
    who: l10n.t("Who"),
    withWhom: l10n.t("With whom"),
    meetings: l10n.t("Meetings"),
    when: l10n.t("When"),
    oneMeeting: l10n.t("1 meeting"),
    someMeetings: l10n.t("{0} meetings"),
    oneNode: l10n.t("1 party"),
    someNodes: l10n.t("{0} parties"),
    lonely: l10n.t("{0} meetings name fewer than two parties and are not drawn"),
    undated: l10n.t("Without a date"),
    undatedOut: l10n.t("{0} without a date are left out"),
    cut: l10n.t("The {0} parties of most meetings are drawn, of {1}: narrow the filter to see the others"),
    more: l10n.t("Show {0} more"),
    page: l10n.t("Show Page"),
    pairOf: l10n.t("{0} and {1}"),
    lineOf: l10n.t("{0}, line {1}"),
    nothing: l10n.t("Nothing that was read tells of a meeting with these filters."),
    nobody: l10n.t("No document here tells who met whom."),
    back: l10n.t("Back to All"),
    statuses: {
      held: l10n.t("held"),
      planned: l10n.t("planned"),
      postponed: l10n.t("postponed"),
      cancelled: l10n.t("cancelled"),
      denied: l10n.t("denied"),
      alleged: l10n.t("alleged"),
    },
  };
}

export type PictureWords = ReturnType<typeof pictureWords>;
