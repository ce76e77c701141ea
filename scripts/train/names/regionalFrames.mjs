// Sentence frames in the manner of newspapers of Asia, Africa, the Gulf, Latin America and the Caribbean, written for this project.
// Slots as in frames.mjs, and {I} person in a regional style, {F} body with a name in its own language, {B} brand or platform,
// {T} town or village, {X} capitalised words that name nothing of our types.
export const REGIONAL_FRAMES = `
{I}, who represents {T} in the state assembly, joined the {F} last month.
The {F} has fielded {I} from {T} and {I} from {T}.
Polling in {T}, {T} and {T} districts will be held in the second phase.
{I} of the {F} lost {T} by a few hundred votes.
A bus on its way from {T} to {T} fell into a gorge near {T}.
Police recovered the body from a canal at {T} village in {T} upazila.
The accused, {I} of {T}, was produced before a magistrate.
Sub-inspector {I} of {T} police station said a case had been filed.
The temple town of {T} drew thousands of pilgrims.
{T} recorded 12.4mm of rain, {T} 8.2mm and {T} 3.1mm.
The road between {T} and {T} has been blocked by a landslide.
{I}, general secretary of the {F}, called the charge baseless.
In a tweet, {I} said the {F} would boycott the polls.
Activists of the {F} and the {F} clashed in {T}.
The {F} is a partner in the ruling {N} coalition.
The high court in {T} granted bail to {I}.
He was born in {T}, a village near {T}, in 1952.
{F} founder {I} died at his home in {T}.
The Rights group {F} documented 40 such deaths.
According to the rights body {F}, three people were killed in {T}.
{F} secretary {I} told {O} that the figures were wrong.
{B} has 300 million users, more than {B} and {B} together.
Sellers on {B} and {B} stream for hours every night.
{B}, owned by {B}, is the most popular short-video app in {C}.
{B}'s shares closed at a record high in {Y}.
The phone maker {B} will open a plant in {T}.
Users of {B} can now pay with {B}.
He posted the video on his {B} account.
{B} chief executive {P} left for {B}.
The airline {B} flies from {Y} to {T} twice a week.
Shoppers prefer {B} to {B}, according to {O}.
The carmaker {B} and the battery firm {B} have signed a deal.
Her film was picked up by {B}.
The Government will amend the Constitution, the Prime Minister said.
The Court found that the Minister had acted in bad faith.
{X} is served with rice and beans.
Breakfast: {X}, bread and tea.
Lunch: {X} and fish.
Visitors should try {X}, a dish of pork and cassava.
{X} is the favourite street food of {T}.
They sell {X}, {X} and {X} at the market in {T}.
Tropical storm {X} moved towards the coast of {C}.
Hurricane {X} left hundreds homeless in {T}.
{X} weakened into a tropical depression on Monday.
The {X} variant has spread to {C}.
Two doses of {X} are enough, {O} said.
{S} won the {X} for best director.
The film {X} opens on Friday.
His novel {X} is set in {T}.
She sang {X} and {X} at the concert in {T}.
The programme, called {X}, trains young people in {T}.
The {X} scheme has reached 4,000 farmers in {T}.
The Parties agree that this {X} shall remain in force for two years.
Article 4. {X}
{X}: a guide for beginners
The {X} was declared a World Heritage Site.
The {X} is part of the National Park.
Students of Data Science and Public Health took part in the Bootcamp.
He holds a Bachelor of Arts and a Master of Laws from the {O}.
The Covid-19 vaccine was given to Health Workers first.
The MoU was signed by the Vice Chancellor, {I}.
The project won an Award for Excellence.
An NGO in {T} offers free Internet to schools.
GDP grew by four percent while VAT receipts fell.
Doctors took an MRI and an X-ray of the player.
The CEO and the CFO of {B} resigned.
A CCTV camera recorded the theft of the ATM.
The Chief said that the Royal Family would meet on Sunday.
"The Chief Justice is wrong," {I} told the House.
The Queen Mother of {T} praised the Elders.
{I}, chief of {T}, appealed to the Government.
{S} and the elders of {T} settled the dispute.
The Paramount Chief of {T}, {I}, died on Sunday.
The District Chief Executive for {T}, {I}, inspected the {T} market.
The Assembly Member for {T} blamed the {F}.
Alhaji {I} and Hajia {P} opened a mosque in {T}.
Pastor {I} of {T} and Reverend {P} prayed with them.
Honourable {I} is the MP for {T}.
The MP for {T}, {I}, gave laptops to teachers.
Minister {I} said {T} would get a hospital.
Comrade {I} addressed party members in {T}.
Cde {I} said {T} residents needed water.
The {T}-based firm {B} supplies maize to {T}.
Residents of {T}, {T} and {T} constituencies voted peacefully.
{I} (pictured) comes from {T} in {L}.
{T} Mayor {I} opened the clinic.
{T} Senator {P} said he would run for governor.
Governor {I} of {T} signed the budget.
Detectives from {T} arrested {I} and {I}.
{O} midfielder {I} returned from injury against {O}.
{F} drew 1-1 with {F} at the {T} Stadium.
{F} coach {P} praised his goalkeeper, {P}.
{F} lead the table, two points ahead of {F}.
The striker left {F} for {F} in January.
{F} will face {F} in the final of the {E}.
Fans of {F} filled the stadium in {T}.
{P} scored the only goal for {F}.
The Mayor of {T}, {P}, thanked the {F}.
The {F} occupied the highway near {T} for three days.
According to the {F}, {P} was held without a warrant.
{F} director {P} said the law was unfair.
{P}, of the {F}, said that families in {T} had no food.
The {F}, a civic group, works in {T} and {T}.
{P}, leader of the {F}, has lived in exile in {C} since 2018.
The governing {F} holds 60 seats, the {F} 21.
The {F} ({A}) rejected the census.
The {A} said tourism in {T} grew.
A report by {F} and {F} counted 200 political prisoners.
The beaches of {T}, {T} and {T} are full on weekends.
We drove from {T} to {T} through {L}.
The volcano near {T} erupted on Sunday.
Ferries to {T} leave from {T} every hour.
The mine in {T} belongs to {B}.
The hotel in {T} has 300 rooms and a view of {T}.
Guests fly into {T} and continue by bus to {T}.
{P}, mayor of {T}, opposes the dam on the {T} river.
Hundreds marched from {T} to {T} in memory of {P}.
The people of {T} remember the massacre of 1975.
The {G} of {T} hold their land in common.
{G} elders met in {T} with {P} of the {O}.
A {G} leader, {P}, asked {B} to leave {T}.
{P}, who is {G}, grew up in {T}.
The {G} language is taught at the school in {T}.
{G} artists from {T} showed their work.
The ruler of {T}, Sheikh {P}, received {P}.
{O} opened a branch in {T}, {T} and {T}.
The wilayats of {T} and {T} were hit by the storm.
Fog is expected in {T}, {T} and parts of {T}.
The governorates of {T} and {T} exported dates.
Brigadier {P} of {T} Police said patrols would start.
Police Lieutenant-General {P} went to {T}.
Pol Maj Gen {P} said the suspect, {P}, came from {T}.
Gen {P} will visit {T} on Thursday.
The district of {T} lies on the {T} river.
{T} district chief {P} closed two bars.
Villagers in tambon {T} of {T} blocked the mine.
The palace was built at {T} under King {S}.
Temples in {T} and {T} were restored by {F}.
{P}, a fisherman from {T}, found the wreck.
In {T}, where {P} was born, shops were shut.
From {T}, the march went on to {T}.
They live near {T}, about an hour from {T}.
The factory at {T} makes engines for {B}.
The border post at {T} was reopened.
Troops left {T} and entered {T}.
Airstrikes hit {T} and the outskirts of {T}.
The militia {F} claimed the attack on {T}.
{F} fighters hold {T}, said {P}, a resident.
{F}'s spokesman {P} denied it.
The newspaper {F} reported that {P} was ill.
The daily {F} published the letter.
As the weekly {F} wrote, {S} has no heir.
{P} told the {F} newspaper that {T} was calm.
{P} told the news agency {F} that he would stay.
{Y} ({O}) – {P} returned to {T} on Sunday.
{Y}, 12 May ({A}) - Prices in {T} rose.
{P}/{F}
The government of {L} has suspended {P}.
The government of {T} has closed the port.
The state of {T} owes {B} millions.
The island of {T} has no airport.
The port of {T} handles grain.
The city of {T} is in mourning.
{T} is a city in {L}.
{T}, in {L}, is known for its cheese.
{T} and {T} are twin cities.
{T} has been without power since {S} resigned.
{P} has been without a club since he left {F}.
{S} has been in prison since {T} fell.
The book, by {P}, is published by {F}.
{F} published her first poems in 1975.
{P} founded {F} in {T} with {P}.
{F} was founded in {T} by {P}.
She is a researcher at {F} in {Y}.
{P}, an engineer at {B}, was on board.
Many people, among them {P}, {I} and {I}, were at the airport.
SAYS {S}
{T} FLOODS KILL SIX
{T}: {P} appointed as {F} chairman
{F} names {P} as coach
{B} to build plant in {T}
{I} quits {F}, joins {F}
Six killed in {T} crash
Who Is {P}?
Ten Things To Do In {T}
{X} Recipe From {T}
Why {B} Matters
Notes From {T}
`
  .trim()
  .split("\n");

/** A maker of names in regional manner, over that of fill.mjs. */
export function createRegionalFiller(base, towns) {
  const { pick, chance, invented, surname, person } = base;
  const letter = () => pick("ABCDGHJKLMNPRSTV".split(""));
  const regional = () => {
    const style = pick([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    if (style === 0) return `${letter()} ${letter()} ${surname()}`;
    if (style === 1) return `${letter()}${letter()} ${surname()}`;
    if (style === 2) return `${letter()}.${letter()}. ${surname()}`;
    if (style === 3) return `${letter()} ${surname()}`;
    if (style === 4) return `Md ${invented()} ${pick(["Islam", "Rahman", "Hossain", "Alam", "Uddin"])}`;
    if (style === 5) return `${chance(0.3) ? "Nana" : surname()} ${invented()} ${surname()}`;
    return person();
  };
  const town = () => {
    const style = pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    if (style < 6) return pick(towns);
    if (style === 6) return `${invented()} ${invented()}`;
    if (style === 7)
      return `${pick(["Al", "Deir", "Kafr", "Ras", "Wadi", "Ban", "Klong", "San", "Santa", "Kampung", "Chak", "Khan", "Tel", "Umm", "El", "La", "Los", "Pozo de", "Nueva", "Villa", "Barrio", "Mae", "Doi", "Sungai", "Tanjung", "Bandar"])} ${invented()}`;
    if (style === 8)
      return `${invented()}${pick(["pur", "abad", "nagar", "ganj", "garh", "palli", "wadi", "patti", "kot", "buri", "stan", "ville", "dorp", "tongo", "gawa"])}`;
    return invented();
  };
  const WORDS =
    "Jana Lok Vikas Kisan Mazdoor Swaraj Bharatiya Rashtriya Jatiya Samajwadi Krishak Ganatantrik Islami Oikya Prajatantra Awami Khalq Vidya Seva Jagriti Nari".split(
      " ",
    );
  const SPANISH = [
    "Derechos Humanos",
    "la Democracia",
    "los Pueblos Indígenas",
    "la Tierra",
    "Mujeres",
    "Trabajadores",
    "la Verdad",
    "Justicia y Paz",
    "la Liberación Nacional",
    "Periodistas",
    "Estudios Políticos",
    "la Vivienda",
    "Campesinos",
    "Desarrollo Rural",
    "Acción Social",
    "la Reconciliación",
  ];
  const body = () => {
    const style = pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    if (style <= 1)
      return `${pick(WORDS)} ${chance(0.4) ? `${pick(WORDS)} ` : ""}${pick(["Dal", "Samiti", "Sangh", "Parishad", "Morcha", "Mandal", "Sena", "Jote", "Andolan", "Prakashan", "Sabha", "Samaj", "Kendra"])}`;
    if (style <= 3)
      return `${pick(["Centro", "Fundación", "Movimiento", "Partido", "Frente", "Asociación", "Comité", "Consejo", "Instituto", "Observatorio", "Red", "Coordinadora", "Colectivo", "Unión", "Confederación", "Sindicato", "Alianza"])} ${pick(["de", "por", "para", "Nacional de"])} ${pick(SPANISH)}`;
    if (style === 4)
      return `${pick(["Centro", "Grupo", "Banco", "Radio", "Editorial", "Fundación", "Foro", "Club"])} ${invented()}`;
    if (style === 5)
      return `${pick(["Jamiat", "Jamaat", "Hizb", "Harakat", "Ansar", "Jaish", "Tehreek", "Partai", "Parti", "Persatuan", "Phak", "Front", "Mouvement", "Union", "Parti"])} ${chance(0.5) ? `${pick(["e", "ul", "al", "pour"])} ` : ""}${invented()}`;
    if (style === 6)
      return `${pick(["El", "La", "Al", "The"])} ${invented()}${chance(0.3) ? ` ${pick(["del Sur", "Times", "Nacional", "Post", "Today", "Diario"])}` : ""}`;
    if (style === 7) return `${base.acronym()}-${base.acronym()}`;
    if (style === 8)
      return `${invented()} ${pick(["FC", "SC", "United", "Sporting", "Athletic", "Rovers", "City", "Club"])}`;
    return invented();
  };
  const brand = () => {
    const style = pick([0, 1, 2, 3, 4, 5]);
    if (style === 0)
      return `${invented()}${pick(["tel", "com", "pay", "soft", "bank", "mart", "tech", "ex", "flix", "gram", "cell"])}`;
    if (style === 1) return `${invented()}${pick(["Hub", "Pay", "Book", "Air", "Tube", "Net", "Chat"])}`;
    if (style === 2)
      return `${invented()} ${pick(["Live", "Data", "Group", "Air", "Mobile", "Studio", "Cafe", "Networks", "Pharma", "Foods"])}`;
    if (style === 3) return pick(base.companies);
    return invented();
  };
  const NOUNS =
    "Report Memorandum Agreement Minister Court Government Parties Project Programme Lunch Dinner Breakfast Beans Rice Soup Curry Diary Guide Heritage Peace Hope Vision Beginners Influencers Lawyers Teachers Stool Elders Budget Schedule Annex Law Hare Tortoise River Night Song House Dream Road Return Market Festival Kitchen Story Portrait".split(
      " ",
    );
  const other = () => {
    const style = pick([0, 1, 2, 3, 4]);
    if (style === 0) return invented();
    if (style === 1) return pick(NOUNS);
    if (style === 2) return `${pick(NOUNS)} of ${pick(NOUNS)}`;
    if (style === 3)
      return `${pick(["Green", "Open", "Bright", "Clean", "Safe", "Smart", "Golden", "Young"])} ${pick(NOUNS)}`;
    return `The ${pick(NOUNS)}`;
  };
  return { ...base, regional, town, body, brand, other };
}
