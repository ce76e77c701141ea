import { describeFamilies } from "../../../support/statements";

/** Where cue, source and content stand in a clause, and where they end. */
describeFamilies("findAttributions", {
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
});
