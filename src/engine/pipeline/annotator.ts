import type { AnnotationSet } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import { DocumentWords } from "../document/documentWords";
import { findTurns } from "../document/turns";
import { originOf } from "../document/origin";
import type { Paragraph, PlacedParagraph } from "../document/paragraph";
import type { Resources } from "../resources";
import { analyzeParagraph } from "./analyzeParagraph";
import { dayOfDocument } from "../document/dayOfDocument";
import { genreOf } from "../document/genre";
import { kindsOfParagraphs } from "../document/layout";
import { resolveEntities } from "../coreference/resolveEntities";
import { reconcileNames } from "../mentions/reconcileNames";
import { findMeetings } from "../meetings/findMeetings";
import { linkStatements } from "../statements/linkStatements";
import { finish, type Steps } from "../steps";
import type { Span } from "../text/span";
import { splitParagraphs } from "../text/split";
import { readCalibration } from "./calibration";
import { createToolbox, type Toolbox, withOwnWords } from "./toolbox";

export interface AnnotateOptions {
  /** The caller's version of the text; copied into the result. */
  readonly version?: number;
  /** Date of the document, ISO, for relative dates; what its front matter states goes before. */
  readonly date?: string;
  /** The document's name or path: terms of office go by a day in it, relative dates do not. */
  readonly name?: string;
  /** The project's own list of words, as its file says it (`parseWords`); lines with problems are left out. */
  readonly words?: string;
}

/** What was computed for one document, kept by the caller so that the next version of it costs only what changed. */
export interface ParagraphCache {
  /** The list of words that the paragraphs were analysed with. */
  words: string;
  readonly byText: Map<string, Paragraph>;
}

export interface Annotator {
  /** Annotates a text. With the cache of an earlier version, only paragraphs whose text changed are analysed. */
  annotate(text: string, options?: AnnotateOptions, cache?: ParagraphCache): AnnotationSet;
  /**
   * The same work in small steps, for a caller that must not be blocked: it yields after each paragraph that had to be
   * analysed and within and between document stages, and returns the set. Abandoned half-way, it still keeps what it
   * analysed in the cache.
   */
  annotateInSteps(text: string, options?: AnnotateOptions, cache?: ParagraphCache): Steps<AnnotationSet>;
}

/** Lists of words whose tables are kept: one for each folder of a workspace, and one that is tried out. */
const MOST_LISTS = 8;

export function createParagraphCache(): ParagraphCache {
  return { words: "", byText: new Map() };
}

/** The engine's face. Pure: the result depends on the arguments alone. Never throws on any text. */
export function createAnnotator(resources: Resources): Annotator {
  const shipped = createToolbox(resources);
  const toolboxes = new Map<string, Toolbox>();
  const calibration = readCalibration(resources);
  return Object.freeze({
    annotate(text: string, options?: AnnotateOptions, cache?: ParagraphCache) {
      return finish(annotateInSteps(text, options, cache));
    },
    annotateInSteps,
  });

  function* annotateInSteps(
    text: string,
    options: AnnotateOptions = {},
    cache: ParagraphCache = createParagraphCache(),
  ): Steps<AnnotationSet> {
    const { words = "" } = options;
    const toolbox = toolboxFor(words);
    if (cache.words !== words) cache.byText.clear();
    cache.words = words;
    const origin = originOf(text);
    const document = yield* analyze(text, origin?.date ?? options.date ?? null, cache, toolbox);
    const names = yield* reconcileNames(document, toolbox.listed);
    yield;
    const entities = yield* resolveEntities(document, names, toolbox);
    yield;
    const linked = yield* linkStatements(document, entities, toolbox.homeOf);
    yield;
    const { meetings, statements } = yield* findMeetings(document, entities, linked, toolbox.homeOf);
    return calibration.apply({
      version: options.version ?? 0,
      textLength: text.length,
      genre: document.genre,
      origin,
      entities: toolbox.linkEntities(
        entities,
        dayOfDocument({ ...options, origin }, () => paragraphsOf(document), entities),
      ),
      statements,
      meetings,
    });
  }

  function toolboxFor(words: string): Toolbox {
    if (words === "") return shipped;
    const known = toolboxes.get(words) ?? withOwnWords(shipped, resources, words);
    // The one that was asked for last stands last: the first is forgotten.
    toolboxes.delete(words);
    toolboxes.set(words, known);
    const [oldest] = toolboxes.keys();
    if (toolboxes.size > MOST_LISTS) toolboxes.delete(oldest);
    return known;
  }

  function* analyze(
    text: string,
    date: string | null,
    cache: ParagraphCache,
    toolbox: Toolbox,
  ): Steps<Document> {
    const spans = splitParagraphs(text);
    const kinds = kindsOfParagraphs(text, spans);
    const used = new Map<string, Paragraph>();
    const paragraphs: PlacedParagraph[] = [];
    for (const [index, { start, end }] of spans.entries()) {
      const own = text.slice(start, end);
      let paragraph = used.get(own) ?? cache.byText.get(own);
      if (!paragraph) {
        cache.byText.set(own, (paragraph = analyzeParagraph(own, toolbox)));
        yield;
      }
      used.set(own, paragraph);
      paragraphs.push({ offset: start, kind: kinds[index], paragraph });
    }
    cache.byText.clear();
    for (const [own, paragraph] of used) cache.byText.set(own, paragraph);
    const turns = findTurns(text, spans);
    const genre = genreOf({ text, paragraphs: spans, kinds, turns });
    const words = new DocumentWords(paragraphs);
    return { text, paragraphs, words, turns, genre, date };
  }
}

const paragraphsOf = ({ paragraphs }: Document): Span[] =>
  paragraphs.map(({ offset, paragraph: { text } }) => ({ start: offset, end: offset + text.length }));
