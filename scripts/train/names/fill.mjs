// Makes names of every kind for training sentences: from the gazetteer's sources, from name grammars, and invented ones.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allLocales } from "@faker-js/faker";

const folder = join(import.meta.dirname, "..", "..", "..", "lexicons", "gazetteer");
const rows = (name) =>
  readFileSync(join(folder, `${name}.tsv`), "utf8")
    .split(/\r?\n/u)
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));

export function createFiller(random, cities, towns) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (p) => random() < p;
  const countries = rows("countries")
    .flatMap(([, names]) => names.split("|"))
    .filter((name) => name.length > 3 || /^U/u.test(name));
  const shortCountries = rows("countries").map(([, names]) => names.split("|")[0]);
  const capitals = rows("countries")
    .flatMap(([, , , capitals]) => (capitals ?? "").split("|"))
    .filter(Boolean);
  const demonyms = rows("countries")
    .map(([, , names]) => names?.split("|")[0])
    .filter(Boolean);
  const peoples = rows("countries")
    .flatMap(([, , names]) => names?.split("|").slice(1) ?? [])
    .filter(Boolean);
  const groups = rows("groups").map(([name]) => name);
  const places = rows("places")
    .filter(([, , kind]) => kind !== "district")
    .map(([name]) => name);
  const organizations = rows("organizations").map(([name]) => name);
  const events = rows("events")
    .filter(([, kind]) => kind === "event")
    .map(([name]) => name);
  const agreements = rows("events")
    .filter(([, kind]) => kind === "agreement")
    .map(([name]) => name);
  const people = rows("personNames").map(([kind, names]) => ({
    kind,
    names: names.split(" ").filter((name) => name.length > 1),
  }));
  const arabGiven = people[0].names;
  const regions = [];
  let given = [];
  for (const { kind, names } of people) {
    if (kind === "m" || kind === "f" || kind === "u") given = [...given, ...names];
    if (kind === "s") {
      regions.push({ given: given.length > 0 ? given : names, surnames: names });
      if (kind === "s") given = names.length > 20 ? [] : given;
    }
  }
  const LATIN = /^[\p{Script=Latin}\p{M}' -]+$/u;
  for (const { person } of Object.values(allLocales)) {
    const g = [
      ...(person?.first_name?.male ?? []),
      ...(person?.first_name?.female ?? []),
      ...(person?.first_name?.generic ?? []),
    ].filter((name) => LATIN.test(name));
    const s = [...(person?.last_name?.generic ?? []), ...(person?.last_name?.male ?? [])].filter(
      (name) => LATIN.test(name) && !/[%{]/u.test(name),
    );
    if (g.length > 10 && s.length > 10) regions.push({ given: g, surnames: s });
  }
  const SYLLABLES =
    "ka ra mu no shi te la do ba ni ye wa zu gho mbe ndo li ta ri fa san dra ko le mi na tu so va chi ru pe el ar on is an em ul oz ak iv hu kwa nya tsa dze bou ouk ath hal gar ven dor mir zak".split(
      " ",
    );
  const invented = () => {
    let name = "";
    for (let k = 1 + Math.floor(random() * 3); k >= 0; k--) name += pick(SYLLABLES);
    name = name[0].toUpperCase() + name.slice(1);
    return chance(0.08) ? `${name}-${pick(SYLLABLES)}` : name;
  };
  const surname = () => (chance(0.25) ? invented() : pick(pick(regions).surnames));
  const person = () => {
    const style = random();
    const { given, surnames } = pick(regions);
    const first = chance(0.15) ? invented() : pick(given);
    const last = chance(0.25) ? invented() : pick(surnames);
    if (style < 0.6) return `${first} ${last}`;
    if (style < 0.67) return `${first} ${pick("ABCDEFGHJKLMNPRST".split(""))}. ${last}`;
    if (style < 0.7) return `${pick("ABCDEFGHJKLMNPRST".split(""))}. ${last}`;
    if (style < 0.72) return `${pick("ABCDEGHKMS".split(""))}.${last}`;
    if (style < 0.8) return `${first} ${pick(given)} ${last}`;
    if (style < 0.84) return `${first} ${last} ${pick(surnames)}`;
    if (style < 0.87)
      return (
        `${first} ${pick(["bin", "ibn", "bint", "Bin"])} ${pick(arabGiven)} ${pick(["Al", "Al-", "al-"])}${chance(0.5) ? "" : ""}`
          .replace(/(Al|al)$/u, "$1 ")
          .replace(/-$/u, "-") + invented()
      );
    if (style < 0.91) return `${first} ${pick(["Al-", "al-", "El-", "Al "])}${invented()}`;
    if (style < 0.93)
      return `${first} ${pick(["de", "van", "von", "da", "dos", "del", "de la", "van der"])} ${last}`;
    if (style < 0.96)
      return `${pick(["Kim", "Lee", "Park", "Wang", "Zhang", "Chen", "Choi", "Li", "Nguyen", "Tan", "Lim"])} ${invented().replace(/-.*/u, "")}-${pick(["hyun", "ho", "young", "min", "seok", "wei", "ming", "jin"])}`;
    return `${first} ${last}-${pick(surnames)}`;
  };
  const PORTFOLIOS = [
    "Foreign Affairs",
    "Health",
    "Education",
    "Interior",
    "Finance",
    "Defence",
    "Defense",
    "Justice",
    "Energy",
    "Trade and Industry",
    "Energy and Water",
    "Agriculture",
    "Public Works",
    "Youth and Sports",
    "Labour",
    "Environment",
    "Planning and International Cooperation",
    "Culture",
    "Transport",
    "Information",
    "Tourism and Antiquities",
    "Higher Education",
    "Social Development",
    "Economy and Finance",
    "Religious Affairs",
    "Women's Affairs",
    "Electricity",
    "Oil",
    "Petroleum and Mineral Resources",
    "Water Resources",
    "Housing",
    "Local Government",
    "Communications",
    "Science and Technology",
    "Commerce",
    "Hajj and Umrah",
    "National Security",
    "Home Affairs",
    "Mines",
    "Fisheries",
    "Health and Family Welfare",
  ];
  const ADJECTIVES = [
    "National",
    "Central",
    "Federal",
    "Supreme",
    "Royal",
    "General",
    "Higher",
    "International",
    "Islamic",
    "Arab",
    "African",
    "European",
    "Pan-African",
    "Independent",
    "United",
    "Democratic",
    "People's",
    "State",
    "Public",
    "New",
    "First",
    "Global",
    "Joint",
    "Regional",
    "Northern",
    "Southern",
    "Constitutional",
    "Social",
    "Workers'",
    "Popular",
    "Patriotic",
  ];
  const TOPICS = [
    "Human Rights",
    "Elections",
    "Statistics",
    "Development",
    "Investment",
    "Civil Aviation",
    "Tax",
    "Customs",
    "Electoral",
    "Energy",
    "Health",
    "Press",
    "Students'",
    "Workers",
    "Trade",
    "Nuclear",
    "Security",
    "Disaster Management",
    "Space",
    "Water",
    "Food",
    "Ports",
    "Railways",
    "Telecommunications",
    "Broadcasting",
    "Research",
    "Anti-Corruption",
    "Climate",
    "Refugees",
    "Peace",
    "Freedom",
    "Justice",
    "Unity",
    "Change",
    "Progress",
    "Reform",
    "Liberation",
    "Heritage",
    "Petroleum",
    "Electricity",
    "Football",
    "Cricket",
    "Red Crescent",
    "Maritime",
    "Medical",
    "Cyber Security",
  ];
  const HEADS = [
    "Council",
    "Commission",
    "Authority",
    "Agency",
    "Committee",
    "Party",
    "Movement",
    "Front",
    "Union",
    "Association",
    "Federation",
    "Foundation",
    "Institute",
    "Bureau",
    "Board",
    "Court",
    "Bank",
    "Organization",
    "Society",
    "Forces",
    "Alliance",
    "Coalition",
    "Assembly",
    "Congress",
    "Fund",
    "Center",
    "Centre",
    "Network",
    "Group",
    "Corporation",
    "Office",
    "Police",
    "Army",
    "League",
    "Club",
    "University",
    "Academy",
    "Hospital",
    "Company",
    "Service",
  ];
  const city = () => {
    const style = random();
    if (style < 0.25) return invented();
    if (style < 0.5) return pick(capitals);
    return style < 0.75 ? pick(cities) : pick(towns);
  };
  const country = () => (chance(0.75) ? pick(shortCountries) : pick(countries));
  const organization = () => {
    const style = random();
    if (style < 0.3) return pick(organizations);
    if (style < 0.38) return `${pick(["Ministry", "Ministry", "Department"])} of ${pick(PORTFOLIOS)}`;
    if (style < 0.41) return `${pick(demonyms)} ${pick(["Ministry of", "Ministry of"])} ${pick(PORTFOLIOS)}`;
    if (style < 0.43) return `${pick(PORTFOLIOS)} Ministry`;
    if (style < 0.44)
      return `${pick(demonyms)}-${pick(demonyms)} ${pick(["High-Level ", "Joint ", "Higher ", "Strategic ", ""])}${pick(["Cooperation", "Business", "Coordination", "Economic", "Friendship"])} ${pick(["Council", "Committee", "Commission", "Association"])}`;
    if (style < 0.45)
      return `${pick(["Global", "International", "Arab", "Joint"])} ${pick(["Coalition", "Fund", "Campaign", "Initiative", "Committee"])} ${pick(["to Defeat", "to Counter", "against", "for"])} ${chance(0.4) ? acronym() : pick(TOPICS)}`;
    if (style < 0.56) return `${pick(ADJECTIVES)} ${pick(TOPICS)} ${pick(HEADS)}`;
    if (style < 0.58)
      return `${chance(0.4) ? `${pick([pick(ADJECTIVES), pick(demonyms), city()])} ` : ""}${pick(TOPICS)} and ${pick(TOPICS)} ${pick(HEADS)}`;
    if (style < 0.59)
      return `${pick(["Global", "International", "Arab", "Joint"])} ${pick(["Coalition", "Fund", "Campaign", "Initiative", "Committee"])} to ${pick(["Fight", "End", "Combat", "Support", "Save", "Stop", "Protect"])} ${pick(TOPICS)}`;
    if (style < 0.6)
      return `${pick(["Institute", "Faculty", "Department", "Office", "Command", "Directorate", "Union", "Council"])} of ${pick(TOPICS)} of the ${pick([...demonyms.slice(0, 40), "National"])} ${pick(HEADS)}`;
    if (style < 0.62) return `${pick(ADJECTIVES)} ${pick(HEADS)}`;
    if (style < 0.66) return `${pick(TOPICS)} ${pick(HEADS)}`;
    if (style < 0.7) return `${pick(HEADS)} for ${pick(TOPICS)}${chance(0.4) ? ` and ${pick(TOPICS)}` : ""}`;
    if (style < 0.74) return `${pick(ADJECTIVES)} ${pick(HEADS)} of ${pick(shortCountries)}`;
    if (style < 0.78) return `University of ${city()}`;
    if (style < 0.81)
      return `${city()} ${pick(["University", "Police", "City Council", "High Court", "Hospital", "Stock Exchange", "Chamber of Commerce", "FC", "Post", "Times"])}`;
    if (style < 0.85)
      return `${demonymOr()} ${pick(["National Assembly", "Army", "Parliament", "Football Association", "Central Bank", "Red Crescent", "Air Force", "Chamber of Commerce", "Embassy", "Cabinet", "Senate", "Supreme Court"])}`;
    if (style < 0.9)
      return `${chance(0.5) ? invented() : surname()} ${pick(["Group", "Holding", "Inc.", "Ltd", "Industries", "Bank", "Foundation", "Airlines", "Media", "Energy", "Capital", "& Sons", "Partners", "Pharma", "Motors", "Insurance", "Securities"])}`;
    if (style < 0.95) return chance(0.3) ? `${invented()} ${invented()}` : invented();
    return acronym();
  };
  const demonymOr = () => pick(demonyms);
  const acronym = () => {
    let letters = "";
    for (let k = 2 + Math.floor(random() * 3); k >= 0; k--) letters += pick("ABCDEFGHIKLMNOPRSTUZ".split(""));
    return letters;
  };
  const place = () => {
    const style = random();
    if (style < 0.3) return country();
    if (style < 0.62) return city();
    if (style < 0.76) return pick(places);
    if (style < 0.84)
      return `${invented()} ${pick(["Province", "province", "district", "District", "Governorate", "State", "County", "Island", "Airport", "Street", "River", "Valley", "Square", "Region", "Bridge", "Palace", "Stadium"])}`;
    if (style < 0.88)
      return `${pick(["Lake", "Mount", "Port", "Fort", "San", "El", "Cape", "Camp", "Upper", "North", "South", "East", "West"])} ${invented()}`;
    return invented();
  };
  const nationality = () => (chance(0.75) ? pick(demonyms) : pick(groups));
  const people2 = () => (chance(0.6) ? pick(peoples) : pick(groups));
  const YEARS = () => String(1950 + Math.floor(random() * 76));
  const event = () => {
    const style = random();
    if (style < 0.3) return pick(events);
    if (style < 0.4)
      return `${YEARS()} ${pick(demonyms)} ${pick(["general election", "presidential election", "parliamentary election", "legislative election", "federal election", "local elections"])}`;
    if (style < 0.45)
      return `${YEARS()} ${pick(["general election", "presidential election", "European Parliament election", "elections"])}`;
    if (style < 0.7)
      return `${chance(0.4) ? city() : pick(ADJECTIVES)} ${chance(0.5) ? `${pick(TOPICS)} ` : ""}${pick(["Summit", "Conference", "Forum", "Festival", "Dialogue", "Games", "Cup", "Expo", "Congress"])}`;
    if (style < 0.74)
      return `${chance(0.5) ? `${city()} ` : ""}${pick(TOPICS)} and ${pick(TOPICS)} ${pick(["Summit", "Conference", "Forum"])}`;
    if (style < 0.78) return `${pick(TOPICS)} ${pick(["Summit", "Conference", "Forum"])} ${YEARS()}`;
    if (style < 0.86) return `Battle of ${city()}`;
    if (style < 0.92) return `${pick(["Hurricane", "Typhoon", "Cyclone", "Operation"])} ${invented()}`;
    return `${city()} ${pick(["Summit", "Conference"])} on ${pick(["Libya", "Syria", "Climate", "Yemen", "Investment", "Security"])}`;
  };
  const agreement = () => {
    const style = random();
    if (style < 0.35) return pick(agreements);
    if (style < 0.5) return `Resolution ${1000 + Math.floor(random() * 1700)}`;
    if (style < 0.65)
      return `${city()} ${pick(["Agreement", "Accord", "Treaty", "Protocol", "Declaration", "Convention", "Pact"])}`;
    if (style < 0.8)
      return `${pick(TOPICS)} ${pick(["Act", "Law", "Agreement", "Convention", "Charter", "Strategy", "Plan", "Initiative", "Treaty"])}`;
    if (style < 0.9) return `${pick(["Convention", "Treaty", "Declaration", "Charter"])} on ${pick(TOPICS)}`;
    return `${pick(["National", "Economic", "Strategic", "Comprehensive", "Joint"])} ${pick(["Vision", "Framework Agreement", "Partnership Agreement", "Plan", "Programme", "Development Plan"])}${chance(0.3) ? ` ${YEARS()}` : ""}`;
  };
  return {
    pick,
    chance,
    person,
    surname,
    organization,
    place,
    city,
    country,
    nationality,
    people: people2,
    event,
    agreement,
    acronym,
    invented,
    companies: rows("organizations")
      .filter(([, kind]) => kind === "company")
      .map(([name]) => name),
  };
}
