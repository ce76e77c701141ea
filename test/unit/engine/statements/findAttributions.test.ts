import assert from "node:assert/strict";
import { showStatements } from "../../../support/statements";

/** Each case: a text and its statements as `source | cue | content [> number of the outer one]`. */
const families: Record<string, [text: string, ...expected: string[]][]> = {
  orders: [
    [
      "“The pier,” warns Lena Ostby, mayor of Oslo, “must close.”",
      "Lena Ostby, mayor of Oslo | warns | “The pier,” … “must close.”",
    ],
    ["“Why now?” wondered Ostby.", "Ostby | wondered | “Why now?”"],
    ["Nonsense, says Mayor Lena Ostby.", "Mayor Lena Ostby | says | Nonsense"],
    ["Said Lena Ostby in Oslo: “We sail at noon.”", "Lena Ostby | Said | “We sail at noon.”"],
    ["The envoys urge Peru and Chad to talk.", "The envoys | urge | to talk"],
    [
      "The harbour master said that the pier would close on Friday.",
      "The harbour master | said | that the pier would close on Friday",
    ],
    ["Fishermen said the nets had been cut.", "Fishermen | said | the nets had been cut"],
    [
      "The ferry will sail again in June, the company said.",
      "the company | said | The ferry will sail again in June",
    ],
    [
      "“We have run out of rope,” said Lena Ostby, the first mate.",
      "Lena Ostby, the first mate | said | “We have run out of rope,”",
    ],
    ["“We have run out of rope,” she said.", "she | said | “We have run out of rope,”"],
    [
      "“We have run out of rope,” Ostby told the crew, before insisting she had a plan.",
      "Ostby | told | “We have run out of rope,”",
      "Ostby | insisting | she had a plan",
    ],
    ['"The bay is calm," Ostby said as the crew left.', 'Ostby | said | "The bay is calm,"'],
    [
      "“The bay is calm,” Ostby said when asked whether she would sail.",
      "Ostby | said | “The bay is calm,”",
      " | asked | whether she would sail",
    ],
    ["After a “calm” night, Ostby said she would sail.", "Ostby | said | she would sail"],
    [
      "“The bay is calm,” Ostby said, “but not for long.”",
      "Ostby | said | “The bay is calm,” … “but not for long.”",
    ],
    [
      "“The bay is calm,” Ostby said. “We will sail tonight.”",
      "Ostby | said | “The bay is calm,” … “We will sail tonight.”",
    ],
    [
      "The lighthouse, the council said, would be painted by autumn.",
      "the council | said | The lighthouse … would be painted by autumn",
    ],
    ["Ostby told sailors in the bar that the storm had passed.", "Ostby | told | that the storm had passed"],
    ["She said it cannot wait.", "She | said | it cannot wait"],
    ["Ostby warned the ferry cannot sail in June.", "Ostby | warned | the ferry cannot sail in June"],
    ["‘The bay is calm,’ the top pilot added.", "the top pilot | added | ‘The bay is calm,’"],
    ["She told him the lamp had gone out.", "She | told | the lamp had gone out"],
    [
      "The harbour master went on to say that the dam was safe.",
      "The harbour master | went on to say | that the dam was safe",
    ],
    [
      "The captain said the crossing was “long and cold” and would be repeated.",
      "The captain | said | the crossing was “long and cold” and would be repeated",
    ],
    [
      "Ellery said: “We sail at noon. Nobody stays behind.”",
      "Ellery | said | “We sail at noon. Nobody stays behind.”",
    ],
    ["As Ellery put it, the dam cannot wait.", "Ellery | put it | the dam cannot wait"],
    [
      "Within families, they said, women now own the boats.",
      "they | said | Within families … women now own the boats",
    ],
    [
      "As the ferry neared the pier, a rope snapped, police said.",
      "police | said | As the ferry neared the pier, a rope snapped",
    ],
    ["As the ferry neared the pier, police said."],
    ["In the harbour, as Ellery continues her search, the tide is rising."],
    ["Divers closed a tunnel that experts say was dug in May.", "experts | say | that … was dug in May"],
    [
      "The dam, which, he said, had cracked twice, was closed.",
      "he | said | which … had cracked twice, was closed",
    ],
    [
      "Ellery said “the bay is as calm as ever” in spite of the storm.",
      "Ellery | said | “the bay is as calm as ever” in spite of the storm",
    ],
    [
      "Campaign aides said details of the plan will follow.",
      "Campaign aides | said | details of the plan will follow",
    ],
    ["By June, those surveyed say the dam will break.", "those surveyed | say | the dam will break"],
    ["He says 31,000 to 60,000 of them could be lost.", "He | says | 31,000 to 60,000 of them could be lost"],
    ["If asked, he would say the chart was wrong.", "he | would say | the chart was wrong"],
    ["Asked about the dam, Ellery said it was safe.", "Ellery | said | it was safe"],
  ],
  documents: [
    ["A new survey shows a fall in catches.", "A new survey | shows | a fall in catches"],
    ["The lamp shows the harbour to sailors."],
  ],
  "between cue and content": [
    [
      "The council condemned on Monday in the strongest terms the theft of the lamp.",
      "The council | condemned | the theft of the lamp",
    ],
    ["Ellery urged the harbour board to end all fees.", "Ellery | urged | to end all fees"],
    ["Ellery wished them success in their work.", "Ellery | wished | success in their work"],
    ["“The bay is calm,” noted members of the crew.", "members of the crew | noted | “The bay is calm,”"],
    [
      "“The bay is calm,” the island’s top pilot added.",
      "the island’s top pilot | added | “The bay is calm,”",
    ],
    ["“The bay is calm,” said Ana Ellery in a letter to the crew.", "Ana Ellery | said | “The bay is calm,”"],
    [
      "The premier praised – while opening a meeting on Monday – the work of the divers.",
      "The premier | praised | the work of the divers",
    ],
    [
      "Ellery expressed to Captain Colman her concern about the dam.",
      "Ellery | expressed | her concern about the dam",
    ],
    [
      "Calling the dam a danger, Ellery told divers that it would close.",
      "Ellery | Calling | the dam a danger",
      "Ellery | told | that it would close",
    ],
    [
      "“The dam is in danger of breaking,” Ellery expressed.",
      "Ellery | expressed | “The dam is in danger of breaking,”",
    ],
    ["Ellery specified that the dam would close.", "Ellery | specified | that the dam would close"],
    ["Ellery said this while opening the pier."],
    ["Ellery told sailors in the bar the storm had passed.", "Ellery | told | the storm had passed"],
    ["Ellery told the sailors in the bar."],
    ["The boat was met by Ana Duro, Said Salim and a crew of nine."],
    [
      "“The bay is calm,” said Ellery before thanking the divers for their work.",
      "Ellery | said | “The bay is calm,”",
      "Ellery | thanking | the divers for their work",
    ],
  ],
  "according to": [
    [
      "According to the coast guard, nine boats were lost.",
      "the coast guard | According to | nine boats were lost",
    ],
    [
      "Nine boats were lost, according to the coast guard.",
      "the coast guard | according to | Nine boats were lost",
    ],
    ["The boats will leave according to the timetable agreed in spring."],
    ["In the words of the captain, the sea was calm.", "the captain | In the words of | the sea was calm"],
    [
      "According to Ellery, the dam is “as safe as ever.”",
      "Ellery | According to | the dam is “as safe as ever.”",
    ],
  ],
  sources: [
    [
      "OSLO — Minister of Fisheries, Water, and Forests Ana Ellery said on Monday that the dam was safe.",
      "Minister of Fisheries, Water, and Forests Ana Ellery | said | that the dam was safe",
    ],
    [
      "The mayor of the island, Anna Ellery, warned of delays.",
      "The mayor of the island, Anna Ellery | warned of | delays",
    ],
    [
      "Dame Ruth Colman, who replaced Colin Marsh as chair in May, warned of floods.",
      "Dame Ruth Colman | warned of | floods",
    ],
    ["Ellery on Tuesday said the dam was safe.", "Ellery | said | the dam was safe"],
    [
      "Ellery said that she and Colman agreed to mend the dam, adding that the bay was calm.",
      "Ellery | said | that she and Colman agreed to mend the dam",
      "she and Colman | agreed | to mend the dam > 1",
      "Ellery | adding | that the bay was calm",
    ],
    ["Ellery, 61, told the paper that the dam was safe.", "Ellery, 61 | told | that the dam was safe"],
    [
      "Ellery and the ministers of three islands said that the dam was safe.",
      "Ellery and the ministers of three islands | said | that the dam was safe",
    ],
    [
      "A spokesman for the harbour said in a statement on Monday that the dam was safe.",
      "A spokesman for the harbour | said | that the dam was safe",
    ],
    [
      "Ellery said, in a letter to the council, that the dam was safe.",
      "Ellery | said | that the dam was safe",
    ],
  ],
  frames: [
    [
      "The envoy stressed the need for calm seas and urged both crews to wait.",
      "The envoy | stressed | the need for calm seas",
      "The envoy | urged | to wait",
    ],
    [
      "The envoy explained to sailors why the port had closed.",
      "The envoy | explained | why the port had closed",
    ],
    ["Ellery called on the crews to come home.", "Ellery | called on | to come home"],
    ["Ellery called for a halt to fishing.", "Ellery | called for | a halt to fishing"],
    ["Ellery urged patience.", "Ellery | urged | patience"],
    [
      "The guild accused the council of hiding the figures.",
      "The guild | accused | the council of hiding the figures",
    ],
    ["The captain denied having left the bridge.", "The captain | denied | having left the bridge"],
    ["The captain declined to give his name.", "The captain | declined | to give his name"],
    ["The guild described the order as unfair.", "The guild | described | the order as unfair"],
    ["Critics called the plan a farce.", "Critics | called | the plan a farce"],
    ["Ellery wants to rebuild the dam.", "Ellery | wants | to rebuild the dam"],
    ["Ellery is confident that the dam will hold.", "Ellery | is confident | that the dam will hold"],
    ["The guild is ready to negotiate.", "The guild | is ready | to negotiate"],
  ],
  "polarity and tense": [
    ["Ellery did not say whether the dam would hold.", "Ellery | did not say | whether the dam would hold"],
    ["Ellery would say that the dam was safe.", "Ellery | would say | that the dam was safe"],
    ["The council will announce that the dam is safe.", "The council | will announce | that the dam is safe"],
  ],
  "coordination and gerunds": [
    [
      "Ellery said the dam was safe and that boats would sail.",
      "Ellery | said | the dam was safe and that boats would sail",
    ],
    [
      "Ellery thanked the crews, said the sea was calm and promised a report by June.",
      "Ellery | thanked | the crews",
      "Ellery | said | the sea was calm",
      "Ellery | promised | a report by June",
    ],
    [
      "Ellery praised the crews, adding that the sea was calm.",
      "Ellery | praised | the crews",
      "Ellery | adding | that the sea was calm",
    ],
    [
      "Noting the state of the dam, the council stressed the need for repairs.",
      "the council | Noting | the state of the dam",
      "the council | stressed | the need for repairs",
    ],
    [
      "“Nobody stays,” Ellery said, adding that the boats were full.",
      "Ellery | said | “Nobody stays,”",
      "Ellery | adding | that the boats were full",
    ],
  ],
  "right edge": [
    [
      "Ellery said the dam was safe, while the guild called it a ruin.",
      "Ellery | said | the dam was safe",
      "the guild | called | it a ruin",
    ],
    ["Ellery said the dam was ready, but the details remain unclear.", "Ellery | said | the dam was ready"],
    [
      "While Ellery said the dam was safe, the guild kept its boats at home.",
      "Ellery | said | the dam was safe",
    ],
    ["Ellery criticised the guild during a visit to the yard.", "Ellery | criticised | the guild"],
    ["Ellery praised the crews in a statement.", "Ellery | praised | the crews"],
    ["Ellery promised repairs, and the guild is waiting for them.", "Ellery | promised | repairs"],
  ],
  passives: [
    ["It was announced that the canal would reopen.", " | was announced | that the canal would reopen"],
    ["Ostby was quoted as saying the chart was wrong.", "Ostby | was quoted as saying | the chart was wrong"],
    ["The dam was praised by the council.", "the council | was praised | The dam"],
    ["The pilot was told that the bay was closed.", " | was told | that the bay was closed"],
    [
      "The two crews are said to have agreed on a route.",
      " | are said | The two crews … to have agreed on a route",
    ],
  ],
  "nesting and relays": [
    [
      "The weekly quoted Ellery as saying that the dam was safe.",
      "The weekly | quoted | Ellery as saying that the dam was safe",
      "Ellery | saying | that the dam was safe > 1",
    ],
    [
      "“The dam is safe,” the weekly quoted Ellery as saying.",
      "the weekly | quoted | “The dam is safe,” … Ellery as saying",
      "Ellery | saying | “The dam is safe,” > 1",
    ],
    [
      "The council stated that Ellery confirmed the plan for the dam.",
      "The council | stated | that Ellery confirmed the plan for the dam",
      "Ellery | confirmed | the plan for the dam > 1",
    ],
    [
      "He stressed that the bay must stay open, the harbour radio reported.",
      "the harbour radio | reported | He stressed that the bay must stay open",
      "He | stressed | that the bay must stay open > 1",
    ],
    [
      "“He told me, ‘Stay ashore,’ and I stayed,” Ellery recalled.",
      "Ellery | recalled | “He told me, ‘Stay ashore,’ and I stayed,”",
      "He | told | ‘Stay ashore,’ > 1",
    ],
  ],
  labels: [
    ["Ellery: We sail at noon", "Ellery | : | We sail at noon"],
    ["Dam safe for winter: harbour master", "harbour master | : | Dam safe for winter"],
    [
      "“We sail at noon.” — Anna Ellery, harbour master",
      "Anna Ellery, harbour master | — | “We sail at noon.”",
    ],
  ],
  datelines: [
    [
      "BERGEN, May 3 (Wire) — The council said that the dam was safe.",
      "The council | said | that the dam was safe",
    ],
  ],
  "what is no statement": [
    ["The two sides discussed fishing rights."],
    ["The lake maintains a steady level."],
    ["The council added nine jobs."],
    ["Observed from the pier, the boats look small."],
    ["The state of the pier has worsened."],
    ["The firm charges ten crowns a day."],
    ["Its call for help went unheard."],
    ["The so-called “quiet zone” was never drawn."],
  ],
  "purpose and thanks": [
    [
      "Ellery met the divers to reiterate her support for the dam.",
      "Ellery | reiterate | her support for the dam",
    ],
    ["Ellery met the divers to discuss the dam."],
    ["Thank you so much for coming to Oslo.", " | Thank | you so much for coming to Oslo"],
    ["Thank you, Ellery."],
    ["Norway thanks the divers for their work.", "Norway | thanks | the divers for their work"],
  ],
  "predicates behind other verbs than be": [
    [
      "The council remains committed to mending the dam.",
      "The council | remains committed to | mending the dam",
    ],
    [
      "Ellery is looking forward to working with Colman.",
      "Ellery | is looking forward to | working with Colman",
    ],
  ],
  "the verb before its subject": [
    ["“Is the bay calm?” asked Lena Ostby.", "Lena Ostby | asked | “Is the bay calm?”"],
    ["“Is the bay calm?” asked the pilot, Lena Ostby.", "the pilot, Lena Ostby | asked | “Is the bay calm?”"],
    ["“Why now?” Captain Lena Ostby demanded.", "Captain Lena Ostby | demanded | “Why now?”"],
    ["“The bay,” insists Lena Ostby, “freezes.”", "Lena Ostby | insists | “The bay,” … “freezes.”"],
    ["No ice yet, says Captain Lena Ostby.", "Captain Lena Ostby | says | No ice yet"],
    ["The ferry sails, insisted Ostby.", "Ostby | insisted | The ferry sails"],
    ["Said Captain Lena Ostby: “It sails.”", "Captain Lena Ostby | Said | “It sails.”"],
    ["Wrote Lena Ostby in a letter to Bo Dahl: “It sails.”", "Lena Ostby | Wrote | “It sails.”"],
    ["Captain Lena Ostby: “It sails.”", "Captain Lena Ostby | : | “It sails.”"],
  ],
  "verbs that look like nouns": [
    [
      "The council condemns the theft and urges Norway to act.",
      "The council | condemns | the theft",
      "The council | urges | to act",
    ],
    ["The councils call on Norway to act.", "The councils | call on | to act"],
    ["The councils call for help.", "The councils | call for | help"],
    ["After the calls for help, the boat left."],
    [
      "Ellery thanked Lena Ostby for her visit, and the two pilots agreed to sail in June.",
      "Ellery | thanked | Lena Ostby for her visit",
      "the two pilots | agreed | to sail in June",
    ],
    [
      "Harbour Minister Lena Ostby told Prime Minister Bo Dahl that the bay was calm.",
      "Harbour Minister Lena Ostby | told | that the bay was calm",
    ],
  ],
  complements: [
    ["Ellery called Friday for mending the dam.", "Ellery | called Friday for | mending the dam"],
    ["Ellery proposed mending the dam.", "Ellery | proposed | mending the dam"],
    ["Ellery stopped mending the dam."],
    ["Ellery pledged renewed support.", "Ellery | pledged | renewed support"],
    ["Ellery pledged not to open the dam.", "Ellery | pledged | not to open the dam"],
    ["We call on governments and partners around the bay to mend the dam.", "We | call on | to mend the dam"],
    ["We were pleased by the opening of the dam.", "We | were pleased by | the opening of the dam"],
    ["The dam was opened by the mayor."],
    ["The mayor raised safety concerns.", "The mayor | raised | safety concerns"],
    ["The mayor raised the issue of the dam."],
    ["As you know, the dam is old.", "you | know | the dam is old"],
    ["She saw what experts called a crack.", "experts | called | what … a crack"],
    ["The limit proposed by the Harbour Council would cost a fortune."],
  ],
  noCues: [
    ["Ostby fought the hate that grips the town."],
    ["Two towns hate that the ferry is late.", "Two towns | hate | that the ferry is late"],
  ],
  hearsay: [
    ["The dam has reportedly burst.", " | reportedly | The dam has … burst"],
    ["The crew met in a tunnel, allegedly built in May.", " | allegedly | built in May"],
    ["Ellery reportedly said that the dam was safe.", "Ellery | reportedly said | that the dam was safe"],
    ["The dam is apparently old."],
  ],
  feelings: [
    ["We are encouraged that the dam holds.", "We | are encouraged | that the dam holds"],
    ["It is encouraged that crews rest.", " | is encouraged | that crews rest"],
  ],
  calledSomething: [
    ["Ellery was accused of opening the dam.", " | was accused of | Ellery … opening the dam"],
    ["Ellery was called a fraud.", " | was called | Ellery … a fraud"],
    ["Ellery was called to the dam."],
  ],
  nested: [
    [
      "“We do not want to leave the harbour,” Ellery said.",
      "Ellery | said | “We do not want to leave the harbour,”",
      "We | do not want | to leave the harbour > 1",
    ],
    [
      "“They do not want to leave the harbour,” Ellery said.",
      "Ellery | said | “They do not want to leave the harbour,”",
    ],
    [
      "Ellery said the port authority was keen to invest in new piers.",
      "Ellery | said | the port authority was keen to invest in new piers",
      "the port authority | was keen | to invest in new piers > 1",
    ],
  ],
  headlines: [
    ["Ostby meets Dahl, calls for ropes", "Ostby | calls for | ropes"],
    ["Ostby meets Dahl, urges council to wait", "Ostby | urges | to wait"],
    ["READOUT: Captain Lena Ostby’s Visit to Riga"],
  ],
  "a comma inside the quotation that ends an aside": [
    [
      "Lena Ostby, who called the boat “old,” said it would “sail.”",
      "Lena Ostby | called | the boat “old,”",
      "Lena Ostby | said | it would “sail.”",
    ],
  ],
  "a relative clause behind a phrase": [
    [
      "They praised the pact between Norway and Peru, which foresees new ferries.",
      "They | praised | the pact between Norway and Peru, which foresees new ferries",
    ],
    [
      "Ostby met the Harbour Council, which said the ferry was safe.",
      "the Harbour Council | said | the ferry was safe",
    ],
  ],
  "what somebody is expected to do": [
    ["The council is expected to back the plan.", " | is expected | The council … to back the plan"],
    ["The council was urged to back the plan.", " | was urged | to back the plan"],
  ],
  "one who is quoted by another": [
    [
      "Lena Ostby was quoted by the Herald as saying the bay was calm.",
      "Lena Ostby | was quoted … as saying | the bay was calm",
    ],
  ],
  "condolences, and fronted participles": [
    ["Ellery conveyed condolences to the divers.", "Ellery | conveyed | condolences to the divers"],
    [
      "Noting the risk of ice, Ellery also stressed the need for ropes.",
      "Ellery | Noting | the risk of ice",
      "Ellery | also stressed | the need for ropes",
    ],
    ["Ellery praised the honest, open vote.", "Ellery | praised | the honest, open vote"],
  ],
  "quotations that open or close oddly": [
    ["» Ellery said: «The bay is calm.»", "Ellery | said | «The bay is calm.»"],
    [
      'Ellery said "the bay is calm. Ostby said the boat was old.',
      'Ellery | said | "the bay is calm.',
      "Ostby | said | the boat was old",
    ],
    [
      "Ellery told reporters the boat “should sail” in the morning.",
      "Ellery | told | the boat “should sail” in the morning",
    ],
  ],
  "objects with a quoted predicate": [
    ["Ellery called the dam “an act of folly.”", "Ellery | called | the dam “an act of folly.”"],
  ],
  "numbers and a second verb": [
    ["The council announced three new dams.", "The council | announced | three new dams"],
    [
      "Ellery praised the divers and thanked the council for its help.",
      "Ellery | praised | the divers",
      "Ellery | thanked | the council for its help",
    ],
    [
      "Ellery welcomed the plan to build and mend dams.",
      "Ellery | welcomed | the plan to build and mend dams",
    ],
  ],
};

describe("findAttributions", () => {
  for (const [family, cases] of Object.entries(families)) {
    describe(family, () => {
      for (const [text, ...expected] of cases)
        it(text, () => assert.deepEqual(showStatements(text), expected));
    });
  }
});
