import assert from "node:assert/strict";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const cases: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  {
    text: "[PER Ana Lind] met [PER Bo Ek] on the sidelines of a ministerial gathering of the [ORG Baltic Fleet Union]. During the meeting, [PER Ana Lind] argued that the ports should open.",
    expected: ["met / the meeting: Ana Lind, Bo Ek | in m2", "a ministerial gathering: Baltic Fleet Union"],
  },
  {
    text: "[PER Ana Lind] met with [ROLE Chancellor] [PER Bo Ek] in [LOC Riga] on [DATE Monday].",
    expected: ["met: Ana Lind, Bo Ek | @ Riga | Monday"],
  },
  {
    text: "[ROLE President] [PER Ana Lind] will meet [PER Bo Ek] [DATE next month].",
    expected: ["meet: Ana Lind, Bo Ek | next month | planned"],
  },
  {
    text: "[PER Ana Lind] refused to meet [PER Bo Ek].",
    expected: ["meet: Ana Lind, Bo Ek | denied"],
  },
  {
    text: "[PER Ana Lind] cancelled a meeting with [PER Bo Ek].",
    expected: ["a meeting: Ana Lind, Bo Ek | cancelled"],
  },
  {
    text: "[PER Ana Lind] held talks with her colleague, [PER Bo Ek], in [LOC Riga].",
    expected: ["talks: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "During a phone call with [PER Bo Ek], [PER Ana Lind] urged restraint.",
    expected: ["a phone call: Ana Lind, Bo Ek | phone"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] spoke by phone late on [DATE Thursday].",
    expected: ["spoke: Ana Lind, Bo Ek | Thursday | phone"],
  },
  {
    text: "[ROLE King] [PER Ana Lind] received [ROLE Prime Minister] [PER Bo Ek] at the palace.",
    expected: ["received: Ana Lind, Bo Ek"],
  },
  {
    text: "Upon arrival [PER Ana Lind] was welcomed by [PER Bo Ek].",
    expected: ["welcomed: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] in [LOC Riga] on [DATE Monday]. The meeting, their first since May, lasted an hour.",
    expected: ["met / The meeting: Ana Lind, Bo Ek | @ Riga | Monday"],
  },
  {
    text: "The meeting of the [ORG Harbour Council] was attended by [PER Ana Lind] and [PER Bo Ek].",
    expected: ["The meeting: Ana Lind, Bo Ek, Harbour Council"],
  },
  {
    text: "[PER Ana Lind] is to meet [PER Bo Ek] on [DATE Friday]. The meeting was postponed.",
    expected: ["meet / The meeting: Ana Lind, Bo Ek | Friday | postponed"],
  },
  {
    text: "A delegation led by [PER Ana Lind] called on [PER Bo Ek] to discuss fishing.",
    expected: ["called: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga].\n\nLater, [PER#Ana she] met [PER Ida Moe] in [LOC Oslo].",
    expected: ["met: Ana, Bo Ek | @ Riga", "met: Ana, Ida Moe | @ Oslo"],
  },
  {
    text: "[PER Ana Lind] will visit [LOC Riga] in [DATE June] to attend a session of the [ORG Joint Harbour Commission].",
    expected: ["a session: Ana Lind | @ Riga | June | planned"],
  },
  {
    text: "[PER#Ana Ana Lind] will begin in [LOC Riga], [LOC Latvia], on [DATE May 3] where [PER#Ana she] will meet [PER Bo Ek].",
    expected: ["meet: Ana, Bo Ek | @ Riga | May 3 | planned"],
  },
  {
    text: "[PER#Ana Ana Lind] will travel to [LOC Oman] and [LOC Chad] from [DATE May 3 to 9]. In [LOC Oman], [PER#Ana she] will meet [PER Bo Ek].",
    expected: ["meet: Ana, Bo Ek | @ Oman | planned"],
  },
  {
    text: "[PER#Ana Ana Lind] will travel to [LOC Oman] [DATE May 3] and to [LOC Chad] [DATE May 4]. In [LOC Oman], [PER#Ana she] will meet [PER Bo Ek].",
    expected: ["meet: Ana, Bo Ek | @ Oman | May 3 | planned"],
  },
  {
    text: "On [DATE May 3], [PER Ana Lind] convened the [ORG Harbour Trust]'s third round table with pilots.",
    expected: ["third round table: Ana Lind | May 3"],
  },
  {
    text: "[DATE Today], at a meeting of the [ORG Harbour Trust], pilots spoke of ice.",
    expected: ["a meeting: Harbour Trust | Today"],
  },
  {
    text: "On [DATE Friday], [PER#Ana Ana Lind] is to travel to [LOC Riga], where [PER#Ana she] will be received by [PER Bo Ek].",
    expected: ["received: Ana, Bo Ek | @ Riga | Friday | planned"],
  },
  {
    text: "[PER Ana Lind] visited the [NAT Latvian] city of [LOC Riga] to take part in the “[EVT Blue Harbour Summit]” in [DATE May].",
    expected: ["Blue Harbour Summit: Ana Lind | @ Riga | May"],
  },
  {
    text: "[PER#Ana Ana Lind] met [PER#Bo Bo Ek]. [PER#Ana Lind] and [PER#Bo Ek] also discussed ties between [LOC Oman] and [LOC Chad].",
    expected: ["met / discussed: Ana, Bo"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] to discuss the dispute with [LOC Chad] over the port.",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek] regarding flights between [LOC Riga] and [LOC Oslo].",
    expected: ["spoke: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] in [LOC Riga] ahead of talks with [PER Ida Moe].",
    expected: ["met: Ana Lind, Bo Ek | @ Riga", "talks: Ana Lind, Ida Moe | @ Riga | planned"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] on the sidelines of the [EVT Spring Summit] hosted by the [ORG Harbour Fund].",
    expected: ["met: Ana Lind, Bo Ek | in m2", "Spring Summit: Harbour Fund"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek], chief of staff for [NAT Omani] [ROLE President] [PER Ida Moe].",
    expected: ["spoke: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] held a meeting with diplomatic adviser to the [ROLE President] [PER Bo Ek].",
    expected: ["a meeting: Ana Lind, Bo Ek"],
  },
  {
    text: "[ROLE President] [PER Ana Lind] and [ROLE Premier] [PER Bo Ek] spoke [DATE today] about the ports.",
    expected: ["spoke: Ana Lind, Bo Ek | today"],
  },
  {
    text: "[PER Ana Lind] spoke to [NAT Omani] [ROLE Premier] [PER Bo Ek] to thank him.",
    expected: ["spoke: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] had a pull aside with [PER Bo Ek] in [LOC Riga].",
    expected: ["a pull aside: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind] hosted [PER Bo Ek] for a round table on fishing.",
    expected: ["hosted / a round table: Ana Lind, Bo Ek"],
  },
  {
    text: "In a [DATE May 3] trilateral call, [PER Ana Lind], [PER Bo Ek] and [PER Ida Moe] discussed fishing.",
    expected: ["a May 3 trilateral call / discussed: Ana Lind, Bo Ek, Ida Moe | May 3 | phone"],
  },
  {
    text: "[LOC Oman] and the [ORG Harbour Union] held a meeting in [LOC Riga].",
    expected: ["a meeting: Harbour Union, Oman | @ Riga"],
  },
  {
    text: "[PER Ana Lind] held a round table in [LOC Riga].\n\nParticipants included:\n\n- [PER Bo Ek], [ORG Harbour Fund] - [PER Ida Moe], [ROLE mayor]",
    expected: ["a round table: Ana Lind, Bo Ek, Ida Moe | @ Riga"],
  },
  {
    text: "[PER Ana Lind] held a call with members of the [ORG Harbour Union]. Participants in the call included [ROLE Premier] [PER Bo Ek] and [PER Ida Moe].",
    expected: ["a call / the call: Ana Lind, Bo Ek, Ida Moe | phone"],
  },
  {
    text: "[PER Ana Lind] held a meeting with bankers. Those attending the meeting included:\n\n- [ORG Harbour Fund]\n- [ORG Reef Bank]",
    expected: ["a meeting / the meeting: Ana Lind, Harbour Fund, Reef Bank"],
  },
  {
    text: "A delegation led by [PER Ana Lind] and [PER Bo Ek] travelled to [LOC Riga]. The delegation met with [PER Ida Moe].",
    expected: ["met: Ana Lind, Bo Ek, Ida Moe | @ Riga"],
  },
  {
    text: "[PER#Ana Ana Lind] will travel to [LOC Riga] [DATE June 2] and to [LOC Oslo] [DATE June 5]. In [LOC Oslo], [PER#Ana Lind] will meet with [PER Bo Ek].",
    expected: ["meet: Ana, Bo Ek | @ Oslo | June 5 | planned"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] and [PER Ida Moe] in [LOC Riga]. Following the meeting, [PER Ana Lind] met with [PER Bo Ek].",
    expected: ["met / the meeting: Ana Lind, Bo Ek, Ida Moe | @ Riga", "met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] attended the [DATE June 2] meeting of the [ORG Harbour Union].",
    expected: ["the June 2 meeting: Ana Lind, Harbour Union | June 2"],
  },
  {
    text: "[PER Ana Lind] met with [PER Bo Ek] for the [EVT Harbour Dialogue].",
    expected: ["met / Harbour Dialogue: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek]. During the call, [PER Ana Lind] thanked him.",
    expected: ["spoke / the call: Ana Lind, Bo Ek | phone"],
  },
  {
    text: "The two sides are scheduled to hold the eighth round of the harbour mechanism in [LOC Riga] in [DATE May].",
    expected: ["the eighth round:  | @ Riga | May | planned"],
  },
  {
    text: "[PER Ana Lind], in a meeting [DATE last March] in [LOC Riga] with [PER Bo Ek], agreed to open the harbour.",
    expected: ["a meeting: Ana Lind, Bo Ek | @ Riga | last March"],
  },
  {
    text: "[PER Ana Lind] praised – while chairing a meeting [DATE Monday] – the new harbour.",
    expected: ["a meeting: Ana Lind | Monday"],
  },
  {
    text: "The [ROLE prime minister] and opposition leaders met on [DATE Friday] to discuss the harbour.",
    expected: ["met:  | Friday"],
  },
  {
    text: "A meeting between officials of the two countries was held in [LOC Riga]. [PER Ana Lind] led the [NAT Finnish] side. The [NAT Omani] delegation was led by [PER Bo Ek].",
    expected: ["A meeting: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "A delegation of the [ORG Harbour Agency] visited [LOC Riga] on [DATE Monday].\n\nThe delegation included [PER Ana Lind] and [PER Bo Ek].\n\nThe guests were welcomed by [PER Ida Moe].",
    expected: ["visited / welcomed: Ana Lind, Bo Ek, Ida Moe | @ Riga | Monday"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] in [LOC Riga]. Also present were [PER Ida Moe] and [PER Jon Aas].",
    expected: ["met: Ana Lind, Bo Ek, Ida Moe, Jon Aas | @ Riga"],
  },
  {
    text: "[PER Ana Lind] received [PER Bo Ek], the [ROLE head] of the [ORG Harbour Office] in [LOC Riga].",
    expected: ["received: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] received the [ROLE ambassador] of [LOC Oman] to [LOC Finland] [PER Bo Ek].",
    expected: ["received: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga] on [DATE Monday]. In a separate call, [PER#Ana she] spoke to [PER Ida Moe].",
    expected: ["met: Ana, Bo Ek | @ Riga | Monday", "a separate call / spoke: Ana, Ida Moe | phone"],
  },
  {
    text: "[PER Ana Lind] will pay a visit to [LOC Riga], and the ministers of [LOC Finland] and [LOC Oman] are expected to meet in [LOC Oslo].",
    expected: ["meet: Finland, Oman | @ Oslo | planned"],
  },
  { text: "[PER Ana Lind] called on [PER Bo Ek] to resign in [LOC Riga].", expected: [] },
  { text: "[PER Ana Lind] criticised chiefs for gathering at the weekend.", expected: [] },
  { text: "It hopes for peace through dialogue between [LOC Oman] and [LOC Norway].", expected: [] },
  { text: "[LOC Oman] welcomes the visiting fans of all teams.", expected: [] },
  {
    text: "[PER Ana Lind] met [ROLE Minister] [PER Bo Ek] in [LOC Riga] and discussed the harbour, including the plans of [PER Ida Moe].",
    expected: ["met / discussed: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind]'s remarks were made at a meeting of the [ORG Harbour Club].",
    expected: ["a meeting: Ana Lind, Harbour Club"],
  },
  {
    text: "[ROLE Ambassador] [PER Ana Lind], [PER Bo Ek], officials as well as a number of traders attended the meeting of the [ORG Harbour Club].",
    expected: ["the meeting: Ana Lind, Bo Ek, Harbour Club"],
  },
  {
    text: "[PER Ana Lind] received [DATE Tuesday] a phone call from [PER Bo Ek].",
    expected: ["a phone call: Ana Lind, Bo Ek | Tuesday | phone"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] in the presence of the [ROLE ambassador] in [LOC Riga] [PER Ida Moe].",
    expected: ["met: Ana Lind, Bo Ek, Ida Moe"],
  },
  {
    text: "The [ORG Harbour Agency] hosted a delegation of ten members from the [ORG Chamber of Trade].",
    expected: ["hosted: Chamber of Trade, Harbour Agency"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] on [DATE Monday]. He handed her an invitation to visit [LOC Oman].",
    expected: ["met: Ana Lind, Bo Ek | Monday"],
  },
  {
    text: "They spoke of the “[EVT Blue Harbour Summit]”, which starts [DATE Saturday] in [LOC Riga].\n\nThe summit will be attended by the leaders of the [ORG Harbour League], [LOC Oman] and [LOC Norway].",
    expected: [
      "Blue Harbour Summit / The summit: Harbour League, Norway, Oman | @ Riga | Saturday | planned",
    ],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] on [DATE Monday]. During the meeting, [PER Ida Moe] explained the plan.",
    expected: ["met / the meeting: Ana Lind, Bo Ek, Ida Moe | Monday"],
  },
  {
    text: "[PER#Ana Ana Lind] met [PER Bo Ek] in [LOC Riga]. In [LOC Oslo], [PER#Ana her] talks with leaders were about trade.",
    expected: ["met: Ana, Bo Ek | @ Riga", "her talks: Ana | @ Oslo"],
  },
  {
    text: "[PER#Ana Ana Lind] said on [DATE Monday] that work goes on. [PER#Ana She] said this while addressing a session of the [ORG Harbour Council].",
    expected: ["a session: Ana, Harbour Council"],
  },
  {
    text: "[PER Ana Lind] held a meeting with the [ROLE president] of [ORG Nordbank] for [LOC Asia], [PER Bo Ek].",
    expected: ["a meeting: Ana Lind, Bo Ek"],
  },
  {
    text: "After the group moved out on [DATE Friday], [PER Ana Lind] met [PER Bo Ek] in [LOC Riga].",
    expected: ["met: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "The session of the [ORG Harbour Council], chaired by [PER Ana Lind], was held in [LOC Riga] on [DATE Monday].",
    expected: ["The session: Ana Lind, Harbour Council | @ Riga | Monday"],
  },
  {
    text: "The [ORG Harbour League] will be represented by [PER Ana Lind] in the meeting scheduled [DATE Tuesday].",
    expected: ["the meeting: Ana Lind, Harbour League | Tuesday | planned"],
  },
  {
    text: "[PER Ana Lind] opened a conference in [LOC Riga] on [DATE Monday]. Speaking on the occasion, [PER Bo Ek] praised the harbour.",
    expected: ["a conference / the occasion: Ana Lind, Bo Ek | @ Riga | Monday"],
  },
  {
    text: "It was [PER Ana Lind], not [PER Bo Ek], who visited [LOC Riga] for a summit with the leaders of [LOC Oman] and [LOC Norway].",
    expected: ["visited / a summit: Ana Lind, Norway, Oman | @ Riga"],
  },
  {
    text: "[PER Ana Lind] hosted a dinner in honour of [PER Bo Ek] on [DATE Monday].",
    expected: ["a dinner: Ana Lind, Bo Ek | Monday"],
  },
  {
    text: "[PER Ana Lind] called on [ROLE Speaker] [PER Bo Ek] at her office in [LOC Riga].",
    expected: ["called: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind], [PER Bo Ek] and [PER Ida Moe] will gather in [LOC Riga] in [DATE May] for a summit.",
    expected: ["gather / a summit: Ana Lind, Bo Ek, Ida Moe | @ Riga | May | planned"],
  },
  {
    text: "[PER Ana Lind] ended a visit to [LOC Riga] after meeting [PER Bo Ek].",
    expected: ["a visit / meeting: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "The meeting between [PER Ana Lind], [PER Bo Ek] and [PER Ida Moe] took place in [LOC Riga].",
    expected: ["The meeting: Ana Lind, Bo Ek, Ida Moe | @ Riga"],
  },
  {
    text: "[PER Ana Lind] and her colleague [PER Bo Ek] are appalled, they said after a meeting in [LOC Riga].",
    expected: ["a meeting: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind] received a phone call today from [PER Bo Ek].",
    expected: ["a phone call: Ana Lind, Bo Ek | phone"],
  },
  {
    text: "The [ROLE King] on [DATE Wednesday] held talks in [LOC Riga] with [PER Bo Ek].",
    expected: ["talks: Bo Ek | @ Riga | Wednesday"],
  },
  {
    text: "[PER Ana Lind] told [PER Bo Ek] during a call on [DATE Monday] that aid would come.",
    expected: ["a call: Ana Lind, Bo Ek | Monday | phone"],
  },
  {
    text: "[PER Ana Lind] presided over a council meeting in [LOC Riga].",
    expected: ["a council meeting: Ana Lind | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met her counterparts from [LOC Oman], [PER Bo Ek], and [LOC Norway], [PER Ida Moe], in [LOC Riga].",
    expected: ["met: Ana Lind, Bo Ek, Ida Moe | @ Riga"],
  },
  {
    text: "[LOC Riga] hosted a meeting with the participation of [PER Ana Lind] and [PER Bo Ek].",
    expected: ["a meeting: Ana Lind, Bo Ek, Riga | @ Riga"],
  },
  {
    text: "[PER Ana Lind] presented a cheque to [ROLE director] [PER Bo Ek] at a ceremony in [LOC Riga].",
    expected: ["a ceremony: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "A workshop was held in [LOC Riga].\n\n[PER Ana Lind] and [PER Bo Ek] were present on the occasion.",
    expected: ["A workshop / the occasion: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind] inaugurated here today a conference in [LOC Riga].",
    expected: ["a conference: Ana Lind | @ Riga"],
  },
  {
    text: "[PER Ana Lind] discussed on [DATE Monday] with [PER Bo Ek] the new harbour.",
    expected: ["discussed: Ana Lind, Bo Ek | Monday"],
  },
  {
    text: "[PER#Ana Ana Lind] promised aid on [DATE Friday] when [PER#Ana she] paid a courtesy call on [PER Bo Ek].",
    expected: ["a courtesy call: Ana, Bo Ek | Friday"],
  },
  {
    text: "A delegation of the [ORG Harbour Agency] paid a courtesy call on [PER Ana Lind] in [LOC Riga]. The delegation was led by [PER Bo Ek] and included [PER Ida Moe].\n\nEarlier, the delegation held talks with [PER Jon Aas].",
    expected: ["a courtesy call: Ana Lind, Bo Ek, Ida Moe | @ Riga", "talks: Bo Ek, Ida Moe, Jon Aas"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] on [DATE Monday]. She will not attend the meeting in [LOC Oslo] on [DATE Friday].",
    expected: ["met: Ana Lind, Bo Ek | Monday"],
  },
  {
    text: "[PER Ana Lind] on [DATE Monday] hosted visiting [ROLE President] [PER Bo Ek] in [LOC Riga].",
    expected: ["hosted: Ana Lind, Bo Ek | @ Riga | Monday"],
  },
  {
    text: "The [ROLE King] granted an audience to [PER Bo Ek] in [LOC Riga].",
    expected: ["an audience: Bo Ek | @ Riga"],
  },
  {
    text: "“There was no meeting in [LOC Riga],” [PER Ana Lind] said.",
    expected: ["no meeting:  | @ Riga | denied"],
  },
  {
    text: "A meeting between [PER Ana Lind] and [PER Bo Ek] planned for [DATE Sunday] in [LOC Riga] has been called off.",
    expected: ["A meeting: Ana Lind, Bo Ek | @ Riga | Sunday | cancelled"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] on [DATE Monday].\n\nThe two had last met in [DATE April] in [LOC Oslo].",
    expected: ["met: Ana Lind, Bo Ek | Monday", "met: Ana Lind, Bo Ek | @ Oslo | April"],
  },
  {
    text: "[PER Ana Lind] spoke with [PER Bo Ek] on [DATE Monday]. They agreed to meet in [LOC Riga] [DATE next month].",
    expected: ["spoke: Ana Lind, Bo Ek | Monday", "meet: Ana Lind, Bo Ek | @ Riga | next month | planned"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] in [LOC Riga]. The fishermen of [ORG Nordbank] had not been consulted.",
    expected: ["met: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind] held talks with [PER Bo Ek] on the peace process with the [ORG Harbour Front].",
    expected: ["talks: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] received in her office [DATE on Monday] the minister [PER Bo Ek].",
    expected: ["received: Ana Lind, Bo Ek | on Monday"],
  },
  {
    text: "[PER Ana Lind] spoke [DATE today] with her colleague, the harbour minister [PER Bo Ek], by telephone.",
    expected: ["spoke: Ana Lind, Bo Ek | today | phone"],
  },
  {
    text: "The ministers agreed on patrols in the [LOC Gulf of Riga] in a video call between [PER Ana Lind] and [PER Bo Ek].",
    expected: ["a video call: Ana Lind, Bo Ek | video"],
  },
  {
    text: "[PER Ana Lind] phoned [PER Bo Ek] on [DATE Friday]. The talks came after [PER Ida Moe] hosted [PER Ed Poe] in [LOC Riga].",
    expected: ["phoned / The talks: Ana Lind, Bo Ek | Friday | phone", "hosted: Ed Poe, Ida Moe | @ Riga"],
  },
  {
    text: "[PER Ana Lind] cancelled a meeting with [PER Bo Ek] that was due to take place in [LOC Riga] on [DATE Friday].",
    expected: ["a meeting: Ana Lind, Bo Ek | @ Riga | Friday | cancelled"],
  },
  {
    text: "[PER Ana Lind] paid a courtesy call on [PER Bo Ek] in [LOC Riga].",
    expected: ["a courtesy call: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind] phoned [PER Bo Ek] on [DATE Friday]. The call followed their meeting in [LOC Riga] on [DATE May 2].",
    expected: [
      "phoned / The call: Ana Lind, Bo Ek | Friday | phone",
      "their meeting: Ana Lind, Bo Ek | @ Riga | May 2",
    ],
  },
  {
    text: "Ministers from five countries opened a two-day conference on lake safety in [LOC Riga] on [DATE Thursday]. [PER Ana Lind] did not attend the conference.",
    expected: ["a two-day conference / the conference:  | @ Riga | Thursday"],
  },
  {
    text: "He told them of the outcome of the third session of the [ORG Harbour Committee], held in [LOC Riga] on [DATE June 28].",
    expected: ["the third session: Harbour Committee | @ Riga | June 28"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] in [LOC Riga]. [PER Ida Moe] refused to meet with [PER Bo Ek].",
    expected: ["met: Ana Lind, Bo Ek | @ Riga", "meet: Bo Ek, Ida Moe | denied"],
  },
];

describe("meetings", () => {
  for (const { text, expected } of cases) {
    it(text, () => assert.deepEqual(describeMeetings(meetingsIn(text)), expected));
  }
});

describe("false friends of meetings", () => {
  const texts = [
    "The plan of [PER Ana Lind] does not meet the standards of [ORG Nordbank].",
    "[LOC Norland] and [LOC Oland] began a new round of joint exercises in [LOC Riga] on [DATE Monday].",
    "[PER Ana Lind] met the deadline on [DATE Monday].",
    "The [ORG Nordbank] received the report on [DATE Tuesday].",
    "[PER Ana Lind] received a letter from [PER Bo Ek].",
    "[PER Ana Lind] welcomed [PER Bo Ek]’s decision.",
    "[PER Ana Lind] called [PER Bo Ek] a friend and called for a recount.",
    "[PER Ana Lind] spoke to reporters about [PER Bo Ek].",
    "[PER Ana Lind] held a press conference in [LOC Riga].",
    "[PER Ana Lind] visited the damaged hospital.",
    "Police said the caller had used a public telephone.",
    "Meet [PER Ana Lind] and [PER Bo Ek], who bake bread in [LOC Riga].",
    "The bay, which [LOC Oland] claims and calls [PER Bo Ek], is empty.",
    "[LOC Norland] and [LOC Oland] carefully reviewed the report.",
    "[LOC Norland] and [LOC Oland] promised to negotiate a treaty.",
    "[PER Ana Lind] ended a live-streaming session on [DATE June 3].",
    "[ORG Nordbank] skipped a conference in [LOC Riga].",
    "The meeting room in [LOC Riga] was painted by [PER Ana Lind].",
  ];
  for (const text of texts) it(text, () => assert.deepEqual(describeMeetings(meetingsIn(text)), []));
});
