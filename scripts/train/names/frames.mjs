// Sentence frames in the manner of readouts and of news, written for this project.
// {P} person, {S} surname, {O} organisation, {A} acronym, {L} place, {C} country, {Y} city, {N} nationality, {G} people, {E} event, {R} agreement.
export const FRAMES = `
{Y} – The Minister of Foreign Affairs of {C}, {P}, received on Sunday his {N} counterpart, {P}, and discussed ties between the two countries.
President {P} and Prime Minister {P} reviewed cooperation between {C} and {C} during talks in {Y}.
{P}, the {N} foreign minister, said on Monday that {C} would not attend the {E}.
{N} President {P} spoke by telephone with {N} Prime Minister {P}, the {O} said in a statement.
The {O} ({A}) announced on Tuesday that its chairman, {P}, had resigned.
Mr {S} told reporters in {Y} that the {O} would publish its report next month.
"We will not accept it," said {P}, a spokesman for the {O}.
{S} added that the {O} and the {O} would work together in {L}.
According to {S}, the {R} must be carried out in full.
The {N} army said that its troops had entered {L} late on Friday.
Protesters gathered in {Y} to demand the release of {P}.
{P} was born in {Y}, {L}, and studied at the {O}.
Speaking to {O}, {P} said the {N} government had failed the people of {L}.
The {O} accused {P} of corruption, but {S} denied the charges.
{G} and {G} live side by side in {L}.
Thousands of {G} fled to {C} after the fighting in {L}.
A delegation of the {O} led by {P} arrived in {Y} on Wednesday to take part in the {E}.
On the sidelines of the {E}, {S} met with the Secretary-General of the {O}, {P}.
The two sides signed the {R} in the presence of Ambassador {P}.
Ambassador {P} of {C} thanked the Government of {C} for its support.
His Excellency Dr. {P}, Minister of Health, opened the {O} in {Y}.
Sheikh {P} stressed the depth of relations between {C} and {C}.
The {O} and {O} are among the companies that invested in {L}.
{O} shares fell by 3 percent after the {O} raised rates.
{Y}: {O} has called on the {N} authorities to respect the {R}.
In {L}, {N} officials said that {P} had been arrested near {Y}.
{S} said he would travel to {Y} and {Y} before the {E}.
{P} (R-{L}) and {P} (D-{L}) introduced the bill.
The {O} won seats in {L} in the {E}.
Members of the {O}, the {O} and the {O} formed a coalition in {C}.
{P}, leader of the {O} ({A}), lost to {P} of the {O} ({A}) in the {E}.
The {A} said the decision by the {A} was wrong.
{A} Executive Director {P} visited the {N} capital {Y}.
Former {N} President {P} died in {Y} on Saturday, state news agency {O} reported.
"This is a crime," {S} said of the attack in {L}, {C}.
{S}, 54, has led the {O} since 2011.
{S}'s visit to {C} comes a week after {S} met {P} in {Y}.
{C}'s foreign minister {P} told {O} that {C} and {C} had agreed on the {R}.
{C} and {C} have been at odds over {L} since the {E}.
{N} forces and {N} rebels fought in {L}, close to the border with {C}.
Police in {Y} said {P} and {P} were among the victims.
The {O} in {Y} sentenced {P} to five years.
Justice {P} of the {O} ordered the {O} to reply.
{P} of the {O} scored twice as {O} beat {O} in {Y}.
Coach {P} said {S} would play against {C} in the {E}.
{P} and his wife {P} live in {L}.
Professor {P} of the {O} said the {N} economy would grow.
{P}, an analyst at {O}, said {C} needed the {R}.
The ship sailed from {Y} to {L} across {L}.
The road between {Y} and {Y} was closed by floods in {L}.
Residents of {L} have no water, the {O} said.
The {N} Embassy in {C} said that it followed the matter.
{L} Governor {P} welcomed the delegation from {C}.
Governor {P} and Mayor {P} visited the victims in {L}.
The {N} {G} of {L} have asked the {O} for help.
{N} and {N} diplomats met in {Y} under the auspices of the {O}.
Lawmakers from the {O} criticised {S} over the {R}.
The bill, known as the {R}, was passed by the {O} on Thursday.
The {R} was signed in {Y} in 1998 by {P} and {P}.
Since the {E}, {N} politics has been ruled by the {O}.
He joined the {O} after the {E} and served in {L}.
She worked for the {O}, {O} and {O} before moving to {Y}.
Chairman of the {O} {P} met with the {N} Ambassador to {C} {P}.
Deputy Minister {P} attended the {E} hosted by {C}.
{P}, Chief Executive Officer of {O}, praised the {O}.
General {P}, commander of the {O}, inspected units in {L}.
Maj. Gen. {P} of the {O} flew to {Y}.
Sen. {P} and Rep. {P} criticised {O} for its report on {S}.
Both {S} and {S} declined to comment.
Neither {S} nor the {O} replied to questions from {O}.
{P} wrote in {O} that {S} was "a friend of {C}".
Asked about {S}, {S} said that the {N} people would decide.
Under {S}, the {O} became the largest party in {C}.
Her Majesty Queen {P} will visit {C} next year.
King {P} of {C} received the credentials of {P}.
The {E} will be held in {Y} in September.
{Y} will host the {E} from 3 to 7 May.
The {E} killed hundreds in {C} and {C}.
Both countries are members of the {O} and the {O}.
Ministers of {C}, {C}, {C} and {C} met in {Y}.
{P}, {P} and {P} were elected to the board of {O}.
Present at the meeting were {P}, {P} and {P}.
The party of {S} is backed by {G} in {L}.
Interior Minister {P} said that police had found the men in {L}.
{N} Deputy Foreign Minister {P} handed a letter from President {S} to {P}.
The Speaker of the {O}, {P}, received a delegation from the {O}.
The meeting was attended by the Director of the {O}, Eng. {P}.
Dr {P} explained that the {O} supplies {L} with medicine.
Chief {P} and Alhaji {P} appealed to the people of {L}.
Barrister {P} told the {O} that his client, {P}, was innocent.
{O} spokesperson {P} said {O} was aware of the reports.
{O}, based in {Y}, employs 300 people in {L}.
{O} president {P} said the club would appeal to {O}.
The {O}'s {P} said talks with {O} had stalled.
Lt. Col. {P} crossed {L} with two hundred {G}.
{Y}, {C} — {P} has spent ten years in {L}.
{Y} ({A}) - {N} President {P} on Friday dissolved the {O}.
By {P}
{P} reports from {Y}
Photo: {P}/{O}
Source: {O}
{N} President Receives Foreign Minister of {C}
{S} Says {C} Will Respect {R}
{S} Meets {S} in {Y}, Calls for End to War in {L}
{C}, {C} Sign Deal on Energy
{O} Condemns Attack in {L}
{O} Chief Visits {Y}
Secretary {S} Speaks With {N} Foreign Minister {S}
{C} rejects {O} report
Tourists from {C} and {L} came to see {L}.
The {N} language is spoken in {L} by {G}.
The {N}-born writer moved to {Y}.
Most {G} voted for the {O}, polls by {O} show.
Ties between {C} and the {O} have cooled.
The war in {L} has cost {C} billions.
Flights from {Y} to {Y} resumed on Monday, {O} said.
"{S} knows that {C} is our friend," {S} said.
"I thank {P} and the people of {L}," he said.
The minister said the {O} would open an office in {Y}.
The two ministers discussed {L}, {L} and the {R}.
The talks covered {N} support for {C}, the situation in {L} and the role of the {O}.
The ambassador praised the {O} for its work under the {R}.
We call on {C} to implement {R} without delay.
He also held talks with {P}, President of the {O}.
During the call, {S} and {S} agreed to meet at the {E}.
{S} underscored the importance of the {R} for {G}.
They were accompanied by {P}, Under-Secretary of the {O}.
The head of the {O}, {P}, and the {N} chargé d'affaires attended.
{P}, who heads the {O}, and {P}, who heads the {O}, shook hands.
In a post on {O}, {S} thanked {P}.
Today {S} leads {O}, a firm he founded in {Y} in 1990.
Last week the {O} arrested {P} in {Y}, {L}.
The {O} was founded in {Y} by {P} and {P}.
A court in {Y} heard that {S} and {S} had met at {L}.
He was buried in {Y} next to {P}.
For {S}, the {E} was a disaster.
The police chief, {P}, denied it.
{O} Acting Assistant Administrator for the {O} {P} visited {C}.
The Director General of the {O} {P} and the Dean of the {O} {P} spoke.
Secretary-General of the {O} {P} called {S} on Monday.
{N}-{N} relations have improved, {S} said.
The {C}-{C} border remains closed.
{N}-backed fighters took {L}, and {C}-based {O} denied it.
{S} praised the {R} and the {R}.
Under the {R}, the {N} government will build roads in {L}.
Rain fell in {L}, {L} and {L} while {L} stayed dry.
{L} recorded a low of 5 degrees and {L} of 8 degrees.
{L} town is 20 kilometres from {L}.
The villages of {L} and {L} were cut off.
In nearby {L}, {S} said the {O} had sent help.
People from {L}, {L} and {L} marched to {L}.
"{L} needs schools," {P} told {O}.
{L}, a town in northern {C}, has no hospital.
{O}, a non-governmental organisation, criticised {S}.
The NGO {O} said {S} had been beaten.
Human rights group {O} called for the release of {P}, {P} and {P}.
Analysts at research firm {O} said {O} and {O} would gain.
{O} beat {O} 3-1 on Saturday in {Y}.
{S} scored for {O} in the second half.
The film stars {P}, {P} and {P}.
Former mayor {P}, 61, and his deputy {P}, 48, were arrested in {L}.
"I was afraid," recalls {P}, a farmer from {L}.
{S} explains: "We lost everything."
The families of {S}, {S} and {S} asked for justice.
{A}'s president {P} met {A} and {A} leaders.
Six {A} members voted for the {A} bill.
The {N} lower house approved the {R}.
Lawyers for {S} said he would appeal.
Residents, traders and students in {Y} joined the {O}.
The Government will publish the Report on Monday.
The Memorandum of Understanding was signed by {P}.
Farmers say the Ministry has forgotten {L}.
God knows what will happen to {C}, said {S}.
Officials in {L} declined to say whether {S} was there.
The book was published by {O}, {Y}, in 1974.
{P}, chief executive of {O}, and {P}, co-founder of {O}, will speak.
The film is streamed on {O}, {O} and {O}.
Video app {O} and its rival {O} have grown fast in {C}.
{O}, which owns {O}, reported a loss.
{O} bought {O} from its parent company {O}.
The firm is listed in {Y} as {O}.
Anti-graft body {O} questioned {S}.
{O}'s lawyer {P} said the petition would be heard in {Y}.
Sponsored by {O}, the {E} drew teams from {C} and {C}.
The {O}, established in 1994, runs schools in {L}.
{P}, lawyer for {O}, spoke to {O} by telephone.
{P}, a member of the {O}, and {P}, secretary of the {O}, resigned.
He transferred from {O} to {O} last season.
An investigation led by {S} found links to {S}.
The {S} government fell in 1997.
A spokesperson for {O} confirmed it to {O}.
{S} was replaced by {S} as head of the {O}.
The {E}, the {E} and the {E} changed {C}.
They come from {Y}, {L}.
The group, {O}, is active in {L} and in {L}.
The hospital in {L} treated {P}, {P} and {P}.
Our correspondent in {Y} says that {G} are leaving {L}.
`
  .trim()
  .split("\n");

const KINDS = {
  P: "person",
  S: "person",
  O: "organization",
  A: "organization",
  L: "place",
  C: "place",
  Y: "place",
  N: "nationality",
  G: "nationality",
  E: "event",
  R: "agreement",
  I: "person",
  F: "organization",
  B: "organization",
  T: "place",
  X: "other",
};
const MAKERS = {
  P: "person",
  S: "surname",
  O: "organization",
  A: "acronym",
  L: "place",
  C: "country",
  Y: "city",
  N: "nationality",
  G: "people",
  E: "event",
  R: "agreement",
  I: "regional",
  F: "body",
  B: "brand",
  T: "town",
  X: "other",
};

/** One frame with its slots filled, as text and spans. */
export function fillFrame(frame, filler) {
  let text = "";
  const spans = [];
  for (const part of frame.split(/(\{\w\})/u)) {
    const slot = /^\{(\w)\}$/u.exec(part)?.[1];
    if (!slot) {
      text += part;
      continue;
    }
    let name = filler[MAKERS[slot]]();
    if (/the $/u.test(text) && /^The /u.test(name)) name = name.slice(4);
    spans.push({ start: text.length, end: text.length + name.length, type: KINDS[slot] });
    text += name;
  }
  return { text, spans };
}

/**
 * The sentence with some of its names replaced by others of their type.
 * @param {{ text: string; spans: { start: number; end: number; type: string }[]; untyped?: string[] }} sentence
 */
export function swapNames({ text, spans, untyped }, filler) {
  let out = "";
  let at = 0;
  const moved = [];
  for (const { start, end, type } of spans) {
    out += text.slice(at, start);
    let name = text.slice(start, end);
    const words = name.split(" ").length;
    if (filler.chance(0.6)) {
      if (type === "person") name = words === 1 ? filler.surname() : filler.person();
      else if (type === "place") name = filler.chance(0.5) ? filler.place() : filler.city();
      else if (type === "organization")
        name = words === 1 && /^\p{Lu}{2,}$/u.test(name) ? filler.acronym() : filler.organization();
      else if (type === "nationality") name = /s$/u.test(name) ? filler.people() : filler.nationality();
      else if (type === "event" && filler.chance(0.5)) name = filler.event();
    }
    moved.push({ start: out.length, end: out.length + name.length, type });
    out += name;
    at = end;
  }
  return { text: out + text.slice(at), spans: moved, untyped };
}
