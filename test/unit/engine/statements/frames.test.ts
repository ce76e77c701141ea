import { describeFamilies } from "../../../support/statements";

/** Frames other than that of a plain verb of saying. */
describeFamilies("frames of statements", {
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
    ["The roundtable focused on the importance of trade."],
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
  "an inverted source, and what it adds": [
    [
      "“The bay is calm,” said Lena Ostby, adding that it was deep.",
      "Lena Ostby | said | “The bay is calm,”",
      "Lena Ostby | adding | that it was deep",
    ],
    [
      "“The bay is calm,” said Lena Ostby in Oslo at the time, adding that it was deep.",
      "Lena Ostby in Oslo | said | “The bay is calm,”",
      "Lena Ostby in Oslo | adding | that it was deep",
    ],
    [
      "“The bay is calm,” said Ostby, who knew it, adding that it was deep.",
      "Ostby | said | “The bay is calm,”",
      "Ostby | adding | that it was deep",
    ],
  ],
  "an attribution inside brackets": [
    ["The tables (the bay is deeper, Ostby said) were wrong.", "Ostby | said | the bay is deeper"],
    ["The tables were wrong. (The bay is deep. It is cold, Ostby said.)", "Ostby | said | It is cold"],
  ],
  "what was undergone before it was said": [
    [
      "Ostby, asked by the crew whether the bay was deep, said it was.",
      "the crew | asked | whether the bay was deep",
      "Ostby | said | it was",
    ],
    ["Ostby, asked about the bay, said it was deep.", "Ostby | said | it was deep"],
    ["Ostby, appointed after Ellery left, said the bay was deep.", "Ostby | said | the bay was deep"],
    [
      "Ostby told the Oslo Herald in a letter published on Sunday that the bay was deep.",
      "Ostby | told | that the bay was deep",
    ],
    ["Ostby said in remarks carried by the agency: “The bay is deep.”", "Ostby | said | “The bay is deep.”"],
  ],
  "a relative clause that ends in a noun": [
    ["Pilots who spoke on condition of anonymity said the bay was deep.", "Pilots | said | the bay was deep"],
    ["A pilot whose boat sank in the flood said the bay was deep.", "A pilot | said | the bay was deep"],
    ["Ostby met pilots who work for the crew and said the bay was deep.", "Ostby | said | the bay was deep"],
  ],
  "what somebody thinks, said by a noun": [
    ["Ostby's main concern is that the bay is deep.", "Ostby | concern | that the bay is deep"],
    ["In Ostby's view, the bay is deep.", "Ostby | In … view | the bay is deep"],
    ["In view of the storm, the bay is deep."],
    ["In Ostby's view of the bay, boats are small."],
    ["Ostby's boat is that long."],
    ["Ostby issued a warning that the bay was deep.", "Ostby | issued a warning | that the bay was deep"],
    ["The boat made a noise that Ostby knew."],
    ["Ostby issued warnings that were heard."],
    ["Ostby issued a statement saying the bay was deep.", "Ostby | saying | the bay was deep"],
    ["Ostby read a statement saying the bay was deep.", "a statement | saying | the bay was deep"],
  ],
  "a sum that was promised": [
    ["Ostby pledged $5 million for the bay.", "Ostby | pledged | $5 million for the bay"],
    ["Ostby said $5 million."],
  ],
  "who stands alone": [
    ["Ostby said many feared the bay.", "Ostby | said | many feared the bay"],
    ["As Ostby told the Oslo Herald, the bay is deep.", "Ostby | told | the bay is deep"],
  ],
  "quoted as saying": [
    [
      "“The bay is calm,” the pilot was quoted as saying by the Oslo Herald.",
      "the pilot | was quoted as saying | “The bay is calm,”",
    ],
  ],
  "asked by somebody": [
    [
      "Asked by sailors whether the bay was deep, Ostby said it was.",
      "sailors | Asked | whether the bay was deep",
      "Ostby | said | it was",
    ],
  ],
  "which did something": [
    [
      "The theft was condemned by Norway, which called it an act of piracy.",
      "Norway | was condemned | The theft",
      "Norway | called | it an act of piracy",
    ],
  ],
  "with what feeling, and of what": [
    ["Ostby noted with concern the rise in thefts.", "Ostby | noted | the rise in thefts"],
    ["Ostby assured the crew of her support.", "Ostby | assured | the crew of her support"],
    ["Ostby warned the crew against the storm.", "Ostby | warned | the crew against the storm"],
    ["Ostby wished the crew a calm night.", "Ostby | wished | the crew a calm night"],
    ["Ostby pressed Ellery to mend the dam.", "Ostby | pressed | to mend the dam"],
    ["Ostby appealed to the crew to wait.", "Ostby | appealed to | to wait"],
    ["The pilots committed to continue their work.", "The pilots | committed | to continue their work"],
    [
      "Ostby said that, during the storm, two ships had sunk.",
      "Ostby | said | that, during the storm, two ships had sunk",
    ],
  ],
  "what was proposed by somebody": [
    [
      "They leave because of the strict limit proposed by the Harbour Council.",
      "the Harbour Council | proposed | the strict limit",
    ],
    ["They read a long letter published by the Harbour Council."],
    ["They began the work announced by the Harbour Council."],
    ["They met Ana Duro, praised by the Harbour Council."],
  ],
  "told to a programme": [
    ["Ostby told the Herald’s “Morning Hour” that the dam was safe.", "Ostby | told | that the dam was safe"],
    ["Ostby told the crew’s doctor that the dam was safe.", "Ostby | told | that the dam was safe"],
  ],
  "a gerund as subject behind an attribution": [
    [
      "Though the crossing was calm, Ostby said, landing would be hard.",
      "Ostby | said | Though the crossing was calm … landing would be hard",
    ],
    [
      "The crossing was calm, Ostby said, praising the crew.",
      "Ostby | said | The crossing was calm",
      "Ostby | praising | the crew",
    ],
  ],
  "an agent before another clause": [
    [
      "The dam was praised by the council, but both the crew and the pilot left.",
      "the council | was praised | The dam",
    ],
  ],
  "what is to be done, and who is to do it": [
    ["Ostby encouraged steps to mend the dam.", "Ostby | encouraged | steps to mend the dam"],
    ["Ostby called for joint action to mend the dam.", "Ostby | called for | joint action to mend the dam"],
    ["Ostby encouraged the opposition to mend the dam.", "Ostby | encouraged | to mend the dam"],
  ],
  "infinitives with a word inside": [
    ["Ostby vowed to harshly punish the thieves.", "Ostby | vowed | to harshly punish the thieves"],
    ["Ostby told the crew never to sail.", "Ostby | told | never to sail"],
    ["Ostby exhorted the crew to “sail at night” and left.", "Ostby | exhorted | to “sail at night”"],
    ["Ostby travelled to badly hit Bergen."],
  ],
  "words between a cue and what is said": [
    ["Ostby sought to further mend the dam.", "Ostby | sought | to further mend the dam"],
    ["The crews agreed in principle to sail.", "The crews | agreed | to sail"],
    ["The crews agreed in Bergen to sail."],
    ["I think, first of all, it is a good boat.", "I | think | it is a good boat"],
    ["I think, he left."],
    [
      "I very much look forward to our talks, of course, about the dam.",
      "I | look forward to | our talks, of course, about the dam",
    ],
    ["I think together we can mend it.", "I | think | together we can mend it"],
    ["Ostby mentioned all of that."],
    [
      "Ostby is looking forward to actually mending the dam.",
      "Ostby | is looking forward to | actually mending the dam",
    ],
    [
      "Ostby thanked many of the divers for their work.",
      "Ostby | thanked | many of the divers for their work",
    ],
  ],
  "clauses about how much": [
    ["Ostby said too much was made of the storm.", "Ostby | said | too much was made of the storm"],
    ["Ostby said little."],
  ],
});
