/** The engine's face: the only module that a shell imports. */
export { createAnnotator, createParagraphCache } from "./pipeline/annotator";
export type { AnnotateOptions, Annotator, ParagraphCache } from "./pipeline/annotator";
export { MODEL_NAMES } from "./resources";
export type { Resources } from "./resources";
export { ENTITY_TYPES, MEETING_MODES, MEETING_STATUSES } from "./annotations/annotationSet";
export type * from "./annotations/annotationSet";
export { bySpan, contains, LONGEST_TEXT, overlaps } from "./text/span";
export type { Span } from "./text/span";
export { toScheme } from "./annotations/scheme";
export { createCountryCoder, regionsOfCountries } from "./events/countryCoder";
export type { CountryCoder } from "./events/countryCoder";
export type * from "./events/eventRow";
export { eventRows } from "./events/eventRows";
export { EVENT_COLUMNS, eventTable } from "./events/eventTable";
export { comparedPart } from "./folder/comparedPart";
export type * from "./folder/folderMeeting";
export type * from "./folder/folderStatement";
export { statementReports } from "./folder/statementReports";
export { mergeStatements } from "./folder/mergeStatements";
export { mergeMeetings, mergeMeetingsInSteps } from "./folder/mergeMeetings";
export { checkDraft } from "./drafts/checkDraft";
export type { Draft } from "./drafts/checkables";
export { FINDING_KINDS, isFault } from "./drafts/finding";
export type * from "./drafts/finding";
export { indexSources } from "./drafts/sourceIndex";
export type { Source, SourceDocument, Sources } from "./drafts/sources";
export { finish } from "./steps";
export type { Steps } from "./steps";
export type * from "./corpus/record";
export { RECORD_VERSION } from "./corpus/record";
export { checksumOf, makeRecord, stampOf } from "./corpus/makeRecord";
export type { RecordSource } from "./corpus/makeRecord";
export { recordDocument, recordInSteps } from "./corpus/recordDocument";
export { tryWords } from "./corpus/tryWords";
export type { AnnotatedBy, LiveSource, RecordTools } from "./corpus/recordDocument";
export { isFollowed } from "./corpus/followed";
export { CorpusIndex } from "./corpus/corpusIndex";
export { catalogueInSteps } from "./corpus/catalogue";
export type { Catalogue, CatalogueName, NameList, Selection } from "./corpus/catalogue";
export type { CorpusEntity, JoinedOccurrence } from "./corpus/entities/corpusEntity";
export { EntityLookup } from "./corpus/entities/entityLookup";
export { portraitOf } from "./corpus/entities/portrait";
export { entitySummary, portraitSummary } from "./corpus/entities/portraitSummary";
export type * from "./corpus/entities/portraitSummary";
export type { Companion, HeldOffice, Portrait, TellingPlace } from "./corpus/entities/portrait";
export type { Join, Likeness, SharedFact } from "./corpus/entities/join";
export { joinEntities } from "./corpus/entities/joinEntities";
export { ACTS, FORMS } from "./corpus/query/codes";
export type { Candidate, Completion } from "./corpus/query/complete";
export {
  dateOfHit,
  lineOfHit,
  meetingOfHit,
  partiesOfHit,
  placeOfHit,
  rangesOfHit,
  speakerOfHit,
} from "./corpus/query/hit";
export type { Hit } from "./corpus/query/hit";
export { hitSummary } from "./corpus/query/hitSummary";
export type { HitSummary } from "./corpus/query/hitSummary";
export { parseQuery } from "./corpus/query/parseQuery";
export { KINDS, QUERY_FIELDS } from "./corpus/query/query";
export type * from "./corpus/query/query";
export { escapeHtml } from "./page/escapeHtml";
export { drawnNetwork } from "./pictures/drawnNetwork";
export type { DrawnNetwork } from "./pictures/drawnNetwork";
export type { NetworkLayout } from "./pictures/layOutNetwork";
export { meetingNetwork } from "./pictures/meetingNetwork";
export type * from "./pictures/meetingNetwork";
export { selectStatements, wordsBySpeaker } from "./pictures/speakers";
export type * from "./pictures/speakers";
export { timelineOf } from "./pictures/timeline";
export type * from "./pictures/timeline";
export type { Told } from "./pictures/told";
export { joinRuns } from "./page/page";
export type * from "./page/page";
export { pageHtml } from "./page/pageHtml";
export type { HtmlOptions } from "./page/pageHtml";
export { pageMarkdown } from "./page/pageMarkdown";
export { PAGE_STYLE, PRINT_STYLE } from "./page/pageStyle";
export { makeReport, makeReportInSteps } from "./report/makeReport";
export { narrowPart, partsFound } from "./report/partsFound";
export type { Wanted } from "./report/partsFound";
export type * from "./report/report";
export { formulaInSteps, formulaOf } from "./formula/formula";
export type { FormulaStep } from "./formula/formula";
export { formulaJson, formulaPage } from "./formula/formulaPage";
export type { FormulaWords } from "./formula/formulaPage";
export { alignReadouts, toldBy } from "./readouts/alignReadouts";
export type { AlignedRow, ReadoutDifference } from "./readouts/alignReadouts";
export type { ReadoutItem, ReadoutSource } from "./readouts/readoutItem";
export { readoutsJson } from "./readouts/readoutsJson";
export { readoutsPage } from "./readouts/readoutsPage";
export type { ReadoutsWords } from "./readouts/readoutsPage";
export type { Strength } from "./readouts/strength";
export { reportJson } from "./report/reportJson";
export { reportPage } from "./report/reportPage";
export { reportPart } from "./report/reportPart";
export type { ReportPart, ReportSource } from "./report/reportPart";
export { REPORT_COLUMNS, reportTable } from "./report/reportTable";
export type { ReportWords } from "./report/reportWords";
export { findSections } from "./document/sections";
export type { Section } from "./document/sections";
export { unpairedMarks } from "./quotations/unpairedMarks";
export type { UnpairedMark } from "./quotations/unpairedMarks";
export { frontMatterBlock } from "./text/frontMatter";
export { originOf } from "./document/origin";
export { ToolCorpus } from "./tools/toolCorpus";
export type { RunSteps, ToolCorpusParts } from "./tools/toolCorpus";
export { ToolStopped } from "./tools/tool";
export type { ToolAnswer, ToolDefinition } from "./tools/tool";
export { TOOLS, useTool } from "./tools/useTool";
export { CLAIM_STATES } from "./verify/claim";
export type * from "./verify/claim";
export { readClaims } from "./verify/readClaims";
export { readTableClaims } from "./verify/readTable";
export { verifyClaims } from "./verify/verifyClaims";
export type { PresentDocument } from "./verify/verifyClaims";
export { hasLetters } from "./text/hasLetters";
export { Lines } from "./text/lines";
export { tableCell } from "./text/tableCell";
export { wordsOfQuotes } from "./text/quote";
export { splitParagraphs } from "./text/split";
export { withoutUnseen } from "./text/unseen";
export { sentencesIn, sentenceSpans } from "./tokens/sentenceSpans";
export { describe } from "./anchoring/describe";
export { anchor } from "./anchoring/anchor";
export type { AnchorOptions } from "./anchoring/anchor";
export type { Anchoring, AnchorMethod, OrphanReason } from "./anchoring/anchoring";
export { TextIndex } from "./anchoring/textIndex";
export type * from "./anchoring/selectors";
export { fingerprint, sameFingerprint } from "./anchoring/fingerprint";
export type { TextFingerprint } from "./anchoring/fingerprint";
export { GONE, shiftSpan, shiftSpans } from "./anchoring/shiftSpans";
export type { Edit, SpanTable } from "./anchoring/shiftSpans";
export type * from "./decisions/decision";
export { mapPlaces, placesOf } from "./decisions/mapPlaces";
export { applyDecisions, isOrphan, mentionKey } from "./decisions/applyDecisions";
export type { LivePlace, Reviewed, ReviewState } from "./decisions/applyDecisions";
export { meetingClaim, mentionClaim, referTo, statementClaim } from "./decisions/claims";
export { adopt, commit, redo, startHistory, undo } from "./decisions/history";
export type { Change, History } from "./decisions/history";
export { sameName } from "./decisions/sameName";
export { attributesFor, fitsAttribute, NO_LABELS } from "./labels/labelSet";
export type * from "./labels/labelSet";
export { addEntry, withEntry } from "./ownWords/addEntry";
export type { WordsEdit } from "./ownWords/addEntry";
export {
  isListedType,
  lineOfEntry,
  LISTED_TYPES,
  phrasesOfEntry,
  WORD_KINDS,
  WORDS_FILE,
} from "./ownWords/entry";
export type { ListedType, WordEntry, WordKind } from "./ownWords/entry";
export { baseOfVerb } from "./ownWords/baseForm";
export { entriesApart, formsOfEntry } from "./ownWords/formsOfEntry";
export { mayHold, signatureOf } from "./ownWords/textSignature";
export { wordChanges } from "./ownWords/wordChanges";
export type { WordChange, WordChangeCode } from "./ownWords/wordChanges";
export { parseWords } from "./ownWords/parseWords";
export type {
  KnownVerbs,
  ParsedWords,
  PlacedEntry,
  WordProblem,
  WordProblemCode,
} from "./ownWords/parseWords";
export { knownVerbs } from "./ownWords/withEntries";
export { parseLabels } from "./labels/parseLabels";
export type { LabelProblem, LabelProblemCode, ParsedLabels } from "./labels/parseLabels";
export { EMPTY_SIDECAR, parseSidecar, serializeSidecar } from "./sidecar/sidecar";
export type { ParsedSidecar, Sidecar, SidecarConflict, SidecarProblem } from "./sidecar/sidecar";
export { mergeSidecars } from "./sidecar/mergeSidecars";
export type { MergedSidecar } from "./sidecar/mergeSidecars";
export { resolveConflict } from "./sidecar/resolveConflict";
export type { ResolvedConflict } from "./sidecar/resolveConflict";
export { placeSidecar } from "./sidecar/placeSidecar";
export { annotatorOf, documentOf, isSidecar, SIDECAR_ENDING, sidecarName } from "./sidecar/sidecarNames";
export { proposalsOf } from "./sidecar/proposals";
export type { Proposal } from "./sidecar/proposals";
export { readSidecar } from "./sidecar/readSidecar";
export type { ReadSidecar, RefusedSidecar } from "./sidecar/readSidecar";
export { openSidecar, removeStale, saveSidecar } from "./sidecar/saveSidecar";
export { replaceFile } from "./sidecar/writeWhole";
export type { OpenOutcome, SaveOutcome, SidecarState } from "./sidecar/saveSidecar";
export { StoreError } from "./sidecar/sidecarStore";
export type { SidecarStore, StoreFailure } from "./sidecar/sidecarStore";
export { cohenKappa, krippendorffAlpha, krippendorffAlphaOfPairs } from "./agreement/coefficients";
export type { Confusion, Labels } from "./agreement/coefficients";
export { bestAlignment, dissimilarity } from "./agreement/bestAlignment";
export type { Alignment } from "./agreement/bestAlignment";
export { compareMarks, compareSets, disagreementsOf } from "./agreement/compareSets";
export type { Agreement, Comparison, KindAgreement, Score } from "./agreement/compareSets";
export { correspondence } from "./agreement/correspondence";
export type { Correspondence } from "./agreement/correspondence";
export { placeOfDisagreement } from "./agreement/disagreement";
export type * from "./agreement/disagreement";
export { gamma, gammas } from "./agreement/gamma";
export type { GammaOptions, Gammas } from "./agreement/gamma";
export { marksOf } from "./agreement/marks";
export type { Mark } from "./agreement/marks";
export { reviewedPart } from "./agreement/reviewedPart";
export type { ReviewedPart, Reviewer } from "./agreement/reviewedPart";
export { relationAgreement, relationCounts } from "./agreement/relations";
export type { RelationAgreement, RelationCounts } from "./agreement/relations";
export { unitizingAlpha, unitizingDisagreement } from "./agreement/unitizingAlpha";
export { describeDecisions, livePlaces, placeDecisions, shiftDecisions } from "./decisions/placeDecisions";
export type { TrackedPlace } from "./decisions/placeDecisions";
