import assert from "node:assert/strict";
import { namesIn, unmark } from "../../../../support/namesIn";

const CASES = {
  "titles are no part of a person's name": [
    "Foreign Minister [person Salim Haddad] flew from [place Tunis] to [place Rome] on Monday.",
    "Prime Minister [person Julia Lindqvist] spoke with [nationality Norwegian] and [nationality Danish] colleagues.",
  ],
  "the gazetteer's certain names": [
    "The [nationality Kenyan] President thanked [place France] and the [organization African Union].",
    "The [organization United Nations Security Council] met in [place New York].",
    "They spoke of the [event Second World War] and of the [agreement Paris Agreement].",
  ],
  "names of bodies": [
    "Mr [person Okonkwo] met officials of the [organization Ministry of Trade and Industry] in [place Abuja].",
    "She chairs the [organization National Council for the Protection of Rivers] today.",
    "The [organization Small and Medium Ports Agency] will open in [place Oman].",
  ],
  hyphens: [
    "A [nationality Turkish]-[nationality Iranian] commission will convene in [place Ankara].",
    "President [person Park Tae-jun] spoke to [nationality South Korean] students.",
  ],
  "events and agreements by their head nouns": [
    "Ministers praised the [agreement Digital Schools Project] and the [event Nairobi Water Summit].",
  ],
  "articles in lower case": [
    "The poet [person Hanan al-Dabbagh] thanked Mr [person al-Dabbagh] in [place Doha].",
  ],
  "chambers by their noun alone": [
    "On Friday the [organization Cabinet] and the [organization Senate] agreed; the Government paid.",
  ],
  "fields of a body in a list": [
    "The [organization Ministry of Sport, Youth and Culture] moved to [place Abuja].",
    "The [organization Ministry of Labour, Water and Transport] and the [organization Senate] agreed.",
  ],
  "a country and its government": [
    "The [nationality Kenyan] Government and the [place UAE] Government agreed.",
  ],
  "letters before questions": ["Q: Who paid for the boat?"],
  "nicknames inside a name": ['Police held [person Tomás "El Gato" Rivas] in [place Lima].'],
  "what tells a son from his father": [
    "Governor [person Alan P. Rook, Jr.] met [person Olaf Berg Sr.] in [place Lima].",
    "[person Marc Dane, III], spoke first.",
  ],
  "the stop behind a son's number, and behind what would be a title before a name": [
    "They praised [person Marc Dane, III]. They praised [person Ho Chun Eng].",
    "“We met [person Lin Pao Min].” Then Eng. [person Ali Dawood] left.",
  ],
  "what was named after a father or son": [
    "The [organization Alan P. Rook, Jr. Foundation] paid for the roof.",
    "The [organization Olaf Berg III Institute] opened in [place Lima].",
  ],
  "letters behind a person and a comma": [
    "[person Nita Rao], SC, met [person Tom Reid], KCMG, and [person Ana Lind], PhD, in [place Lima].",
    "They sailed from [place Charleston], [place SC], to [place Oslo].",
  ],
  "what a text calls itself": ["READOUT: Deputy Secretary [person Wim Bakker]’s Travel to [place Lagos]"],
  "verbs with the capital of a headline": [
    "[organization Ministry of Ports] Signs Coast Deal in [place Lima]",
    "[organization Department of Fisheries] Hosts [event Oslo Sea Conference]",
    "PM [person Brakko] Urges Calm In [place Chad]",
  ],
  "occasions that a place or a treaty gives its name": [
    "They left the [event Lima Accord Signing Ceremony] early.",
  ],
  "a town and its state at the head of a story": [
    "[place THERMAL], [place CA] – Governor [person Tim Brakko] said the road is open.",
    "[place MOSS LANDING], [place Calif.] (May 4) — The pier is open.",
  ],
  "an office behind a body": ["Remarks by a [organization NATO] Spokesperson"],
  "ordinary words before a person": ["Senior Ranger [person Dave Rogers] found the boat."],
  "quarters of the compass": ["Rain fell over [place Southern Kenya] and the [place Southwest]."],
  "sums and sizes": ["They paid R92 for a litre, and the Governments of both sides paid KD3,500 more."],
  "no newspaper in an article and a common word": ["The national parks were shut."],
  "labels of speakers": ["[person Ellery]: We sail at noon."],
  "bodies whose head noun is of another language": [
    "The [organization Lok Vikas Samiti] will meet in [place Delhi].",
    "The [organization Centro de Estudios Rurales] closed on Friday.",
  ],
  "towns written in another way": ["Voters in [place Ulaan Baatar] waited for hours."],
  "kinds of things": [
    "The GDP grew while the VAT fell.",
    "The State of Emergency was lifted in [place Peru].",
  ],
  "what stands behind a name and is no part of it": [
    "[person Tom Reid] KC spoke, and so did [person Ana Lind] OBE.",
    "King [person Olaf II] of [place Norway] dined with the [nationality Indian] Counterpart.",
  ],
  "a person and where they come from": [
    "Chief [person Dana Lind] of [place Tollisund] spoke to [person Omar Haddad].",
  ],
  "a people and its land": ["They crossed the [nationality Mongolian] [place Gobi Desert] in May."],
  missions: ["The [nationality Chilean] president called the [organization Danish embassy]."],
  "a first name that looks like a pronoun": ["Vice Premier [person He Lifei] met [person Ana Lind]."],
  "initials in brackets": ["The [agreement Rivers and Harbours Act] ([agreement RHA]) passed."],
  "a year in a name": [
    "They praised the [event 2023 Harbour Summit], and in 2023 the [event Harbour Summit].",
  ],
  "acts that have a number for a name": [
    "They were listed under [agreement Executive Order 14099] and [agreement E.O. 13999].",
    "[agreement Executive Order (E.O.) 14099] names them; an executive order 5 pages long does not.",
  ],
  "bodies that begin with a land or a people": [
    "The head of the [organization Oman National Sand Company] spoke to [nationality Chilean] crews.",
  ],
  "bodies that share a head noun": [
    "Staff of the [organization Departments of Harbours] and [organization Inland Rivers] came.",
  ],
  "owners inside the name of a body": ["She leads the [organization Office of Rural Women’s Issues] now."],
  "languages, which are no peoples": [
    "A Norwegian-language paper in the English-speaking east of [place Chad] wrote it. (In French.)",
    "The [nationality French] minister spoke in [nationality French] towns.",
  ],
  "programmes by the noun behind them": [
    "The [agreement Harbour Navigator program] pays; the [organization World Food Programme] does too.",
  ],
  "addresses, which name nobody": ["Write to HarbourOffice@example.org today."],
  pandemics: ["Schools shut because of [event COVID-19]."],
  "states by the code of the post": [
    "They met Governor [person Ann Lindholm] ([place MN]) and Senator [person Sam Okoro] ([place OH-03]).",
    "He was born in [place Oakland], [place CA], but [person Ann Berg], MD, was not.",
    "The [organization Palestinian Authority] ([organization PA]) agreed.",
  ],
  "resolutions with the body that passed them": [
    "It recalled [agreement UN Security Council Resolution 1987] and [agreement resolution 2001 (2010)].",
    "A new resolution 5 pages long was read.",
  ],
  "years that a plan is for": ["They adopted the [agreement Harbour Development Strategy 2021-2030]."],
  "texts and meetings before what they are on": [
    "They signed the [agreement Nairobi Declaration on Clean Harbours] yesterday.",
    "She spoke at the [event Nairobi Conference on Clean Harbours], not on Monday.",
  ],
  "no names": ["Nothing in this sentence is a name at all.", "The Kingdom signed the MoU on Monday.", ""],
};

describe("findProperNames", () => {
  for (const [title, sentences] of Object.entries(CASES)) {
    for (const marked of sentences) {
      const { text, marks } = unmark(marked);
      it(`${title}: ${text}`, () => assert.deepEqual(namesIn(text), marks));
    }
  }
});
