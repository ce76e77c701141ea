import assert from "node:assert/strict";
import { describeMeetings, meetingsIn } from "../../../support/meetings";

const CASES: readonly { readonly text: string; readonly expected: readonly string[] }[] = [
  {
    text: "[PER Ana Lind] held a round table on trade at the [LOC Harbour Palace].",
    expected: ["a round table: Ana Lind | @ Harbour Palace"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed the fire at the [LOC Harbour Palace].",
    expected: ["discussed: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] welcomed [PER Bo Ek] to the [LOC Harbour Palace].",
    expected: ["welcomed: Ana Lind, Bo Ek | @ Harbour Palace"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] in [LOC Riga] at the [LOC Harbour Palace].",
    expected: ["met: Ana Lind, Bo Ek | @ Harbour Palace"],
  },
  {
    text: "The talks between [PER Ana Lind] and [PER Bo Ek] held from [DATE May 8-9] in [LOC Riga] were long.",
    expected: ["The talks: Ana Lind, Bo Ek | @ Riga | May 8-9"],
  },
  {
    text: "[PER Ana Lind] held talks with visiting [ROLE Minister] [PER Bo Ek].",
    expected: ["talks: Ana Lind, Bo Ek"],
  },
  {
    text: "[LOC Oman] and [LOC Chad] held a meeting of the joint [ORG Harbour Group]. The [ORG Harbour Group] meeting was long.",
    expected: ["a meeting / The Harbour Group meeting: Chad, Oman"],
  },
  {
    text: "The [ORG Harbour Board] praised the plan after a meeting of its [ORG Pilots Committee].",
    expected: ["a meeting: Pilots Committee"],
  },
  {
    text: "[PER Ana Lind] convened the [ORG Harbour Ministry]'s third round table with pilots.",
    expected: ["third round table: Ana Lind"],
  },
  {
    text: "[PER Ana Lind] met with [LOC Oman]'s young political leaders.",
    expected: ["met: Ana Lind"],
  },
  {
    text: "[PER Ana Lind] met with [LOC Oman]'s delegation.",
    expected: ["met: Ana Lind, Oman"],
  },
  {
    text: "[PER Ana Lind] met with representatives from the [LOC U.S.] and [NAT Omani] private sectors.",
    expected: ["met: Ana Lind"],
  },
  {
    text: "[PER Ana Lind] met with the [ORG Baltic Union] member states and [LOC Oman].",
    expected: ["met: Ana Lind, Baltic Union, Oman"],
  },
  {
    text: "The meeting was attended by [ROLE director] [PER Bo Ek]; and [LOC Oman]'s [ROLE ambassador] [PER Li Oja].",
    expected: ["The meeting: Bo Ek, Li Oja"],
  },
  {
    text: "[PER Li Oja]'s adviser [PER Ana Lind] led a delegation to [LOC Riga] with [PER Bo Ek]. The delegation met [PER Una Tamm].",
    expected: ["met: Ana Lind, Bo Ek, Una Tamm | @ Riga"],
  },
  {
    text: "[ORG The Post] reported that, in a phone call on [DATE Monday], [PER Ana Lind] might have encouraged [PER Bo Ek] to stay.",
    expected: ["a phone call: Ana Lind, Bo Ek | Monday | phone"],
  },
  {
    text: "In a phone call on [DATE Monday], [PER Ana Lind] praised [PER Bo Ek].",
    expected: [],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] were glad of what [PER Li Oja] and [PER Una Tamm] said of their meeting in [LOC Riga].",
    expected: ["their meeting: Li Oja, Una Tamm | @ Riga"],
  },
  {
    text: "[PER Ana Lind] convened the pilots for the [EVT Harbour Dialogue].",
    expected: ["Harbour Dialogue: Ana Lind"],
  },
  {
    text: "[PER Ana Lind] held an audience with [PER Bo Ek]. The audience was long.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nThe event took place in [LOC Riga].",
    expected: ["an audience / The audience / The event: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "The minister is willing to receive the official visit of [PER Bo Ek].",
    expected: [],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] on the sidelines of the ministerial meeting of the [ORG Baltic Union]. She left on the sidelines of the ministerial meeting.",
    expected: [
      "met: Ana Lind, Bo Ek | in m2",
      "the ministerial meeting / the ministerial meeting: Baltic Union",
    ],
  },
  {
    text: "[PER Ana Lind] met with [LOC Oman] officials, including [PER Bo Ek].",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] met with [PER Bo Ek] and representatives from [LOC Oman] and the [ORG Baltic Union].",
    expected: ["met: Ana Lind, Baltic Union, Bo Ek, Oman"],
  },
  {
    text: "[PER Ana Lind] met with [PER Bo Ek] and her friends from [LOC Oman].",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "The [ORG Pilots Office] ([ORG PO]) at the [ORG Harbour Ministry] held a meeting with [PER Bo Ek].",
    expected: ["a meeting: Bo Ek, PO, Pilots Office"],
  },
  {
    text: "[PER Ana Lind] met with executives convened by the [ORG Pilots Guild].",
    expected: ["met: Ana Lind"],
  },
  {
    text: "[PER Ana Lind] attended a meeting convened by the [ORG Pilots Guild].",
    expected: ["a meeting: Ana Lind, Pilots Guild"],
  },
  {
    text: "The meeting was convened by Mr. [PER Bo Ek], chief pilot; Dr. [PER Li Oja], his deputy; and Ms. [PER Una Tamm].",
    expected: ["The meeting: Bo Ek, Li Oja, Una Tamm"],
  },
  {
    text: "[PER Ana Lind] will join [PER Bo Ek] in co-hosting a meeting on the ferry.",
    expected: ["a meeting: Ana Lind, Bo Ek | planned"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] to conduct a round table on the ferry.",
    expected: ["met / a round table: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] met [DATE today] with [PER Bo Ek] to prepare for the [DATE June 29] [EVT Riga Summit].",
    expected: ["met: Ana Lind, Bo Ek | today", "Riga Summit:  | June 29"],
  },
  {
    text: "The two sides engaged in a discussion around the agreement between [LOC Oman] and [LOC Yemen].",
    expected: [],
  },
  {
    text: "[DATE Today] [PER Ana Lind] spoke with [PER Bo Ek] of [LOC Oman], who runs the ports.",
    expected: ["spoke: Ana Lind, Bo Ek | Today"],
  },
  {
    text: "While in [LOC Riga], [PER Ana Lind] also met with [PER Bo Ek].",
    expected: ["met: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "While travelling with [PER Li Oja], [PER Ana Lind] met [PER Bo Ek].",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] called [ROLE Minister] [PER Bo Ek] of [LOC Oman] [DATE today] to offer help.",
    expected: ["called: Ana Lind, Bo Ek | today | phone"],
  },
  {
    text: "[PER Ana Lind] called [ROLE Minister] [PER Bo Ek] of [LOC Oman] a liar [DATE today].",
    expected: [],
  },
  {
    text: "The [ROLE Minister] and [ROLE Speaker] [PER Bo Ek] spoke by phone on [DATE Monday].",
    expected: ["spoke: Bo Ek | Monday | phone"],
  },
  {
    text: "The [ROLE Minister] and his dog spoke on [DATE Monday].",
    expected: [],
  },
  {
    text: "[PER Ana Lind] discussed with [PER Bo Ek] [LOC Oman] and its plans for [LOC Yemen].",
    expected: ["discussed: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] discussed with [PER Bo Ek] and [PER Li Oja] the plans for [LOC Yemen].",
    expected: ["discussed: Ana Lind, Bo Ek, Li Oja"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. [PER Li Oja] and officials from the capital also participated.",
    expected: ["met: Ana Lind, Bo Ek, Li Oja"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. The [ORG Harbour Bank] and the [ORG Pilots Guild] participated as observers.",
    expected: ["met: Ana Lind, Bo Ek, Harbour Bank, Pilots Guild"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. [PER Li Oja] participated in the race of last year.",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. [PER Li Oja] delivered opening remarks along with [PER Per Dal].",
    expected: ["met: Ana Lind, Bo Ek, Li Oja, Per Dal"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. [PER Li Oja] delivered remarks to the press.",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. It was chaired by [PER Li Oja].",
    expected: ["met: Ana Lind, Bo Ek, Li Oja"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. It was praised by [PER Li Oja].",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. [PER Li Oja] was joined for the event by [PER Per Dal].",
    expected: ["met: Ana Lind, Bo Ek, Li Oja, Per Dal"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. [PER Li Oja] was joined by [PER Per Dal].",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] held a meeting with [PER Bo Ek] in [LOC Riga]. The meeting was attended by [PER Li Oja] and [PER Per Dal].",
    expected: ["a meeting / The meeting: Ana Lind, Bo Ek, Li Oja, Per Dal | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met local pilots [DATE today]. Attendees at [DATE today]'s roundtable included [ORG Harbour Trust] and [ORG Pilots Guild].",
    expected: ["met / roundtable: Ana Lind, Harbour Trust, Pilots Guild | today"],
  },
  {
    text: "[PER Ana Lind] met with [PER Bo Ek], as well as [PER Li Oja], in [LOC Riga].",
    expected: ["met: Ana Lind, Bo Ek, Li Oja | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] was joined for the meeting by [PER Li Oja].",
    expected: ["met: Ana Lind, Bo Ek, Li Oja"],
  },
  {
    text: "[PER Ana Lind] called [PER Bo Ek] [DATE today]. Joining [PER Ana Lind] on the call were [PER Li Oja] and [PER Per Dal].",
    expected: ["called / the call: Ana Lind, Bo Ek, Li Oja, Per Dal | today | phone"],
  },
  {
    text: "Joining the club is easy for [PER Li Oja], and members were glad that [PER Ana Lind] met [PER Bo Ek].",
    expected: ["met: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] travelled to [LOC Riga]. [PER Ana Lind] was accompanied by [PER Li Oja]. The delegation met [PER Bo Ek].",
    expected: ["met: Ana Lind, Bo Ek, Li Oja | @ Riga"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] co-hosted a conference in [LOC Riga].",
    expected: ["a conference: Ana Lind, Bo Ek | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] to prepare for the [EVT Riga Summit].",
    expected: ["met: Ana Lind, Bo Ek", "Riga Summit: "],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] for the [EVT Riga Dialogue].",
    expected: ["met / Riga Dialogue: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] repeated this in her call to [ROLE Minister] [PER Bo Ek] [DATE yesterday].",
    expected: ["her call: Ana Lind, Bo Ek | yesterday | phone"],
  },
  {
    text: "[PER Ana Lind] repeated her call to the council [DATE yesterday].",
    expected: [],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek]. They agreed to speak again.",
    expected: ["met: Ana Lind, Bo Ek", "speak: Ana Lind, Bo Ek | planned"],
  },
  {
    text: "[PER Ana Lind] had a discussion with [PER Bo Ek].",
    expected: ["a discussion: Ana Lind, Bo Ek"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] discussed the risks posed by virtual goods.",
    expected: ["discussed: Ana Lind, Bo Ek"],
  },
  {
    text: "[LOC Oman], [LOC Chad] and representatives of the [ORG Baltic Union] met in [LOC Riga].",
    expected: ["met: Baltic Union, Chad, Oman | @ Riga"],
  },
  {
    text: "[PER Ana Lind], [PER Bo Ek], counsellor for trade [PER Li Oja] and [PER Per Dal] met.",
    expected: ["met: Ana Lind, Bo Ek, Li Oja, Per Dal"],
  },
  {
    text: "[PER Ana Lind], [PER Bo Ek], counsellor to the [ROLE President] [PER Li Oja], and [PER Per Dal] met.",
    expected: ["met: Ana Lind, Bo Ek, Per Dal"],
  },
  {
    text: "[PER Ana Lind] met with the foreign ministers of the [ORG Baltic Union] at the [EVT Baltic Ministerial Meeting] in [LOC Riga].",
    expected: ["met / Baltic Ministerial Meeting: Ana Lind, Baltic Union | @ Riga"],
  },
  {
    text: "[PER Ana Lind] met [PER Bo Ek] at the [EVT Baltic Ministerial Meeting] in [LOC Riga].",
    expected: ["met: Ana Lind, Bo Ek | @ Riga | in m2", "Baltic Ministerial Meeting: Ana Lind | @ Riga"],
  },
  {
    text: "[PER Ana Lind] led the [NAT Finnish] delegation to the 5th session of the [ORG Harbour Council] in [LOC Riga].",
    expected: ["the 5th session: Ana Lind, Harbour Council | @ Riga"],
  },
  {
    text: "[PER Ana Lind] sang for the [NAT Finnish] delegation to the 5th session.",
    expected: [],
  },
  {
    text: "Pledges were made at [EVT COP27] in [LOC Cairo]. The cop17 form is blue.",
    expected: ["COP27:  | @ Cairo"],
  },
  {
    text: "[PER Ana Lind] works in consultation with [PER Bo Ek] to facilitate dialogue among pilots in [LOC Riga].",
    expected: [],
  },
  {
    text: "[PER Ana Lind] attended the [EVT Harbour Roundtable]. Roundtable participants included [PER Bo Ek].",
    expected: ["Harbour Roundtable / Roundtable: Ana Lind, Bo Ek"],
  },
  {
    text: "[LOC Oman] and [LOC Chad] hosted a conference with [PER Ana Lind].",
    expected: ["a conference: Ana Lind, Chad, Oman"],
  },
  {
    text: "[PER Ana Lind] and [PER Bo Ek] help others meet theirs.",
    expected: [],
  },
];

describe("who took part in which meeting", () => {
  for (const { text, expected } of CASES)
    it(text, () => assert.deepEqual(describeMeetings(meetingsIn(text)), expected));
});
