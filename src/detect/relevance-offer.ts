import { type Industry, industryOf } from './industry.ts';
import { readJobTitle } from './job-title.ts';
import { type OfferKind, type OfferReading, readOfferText } from './relevance-text.ts';
import { INDUSTRY_OF_FUNCTION, TRADES } from './titles/neighbours.ts';
import { JOB_FUNCTIONS, type JobFunction } from './titles/types.ts';
import { splitWords } from './titles/words.ts';

/** What a campaign offers, as the configuration describes it: all parts are free text and optional. */
export interface Offer {
  readonly description?: string | undefined;
  /** Whom it is made for: functions by their id, or in words (`RH`, `Einkauf`). */
  readonly functions?: readonly string[] | undefined;
  /** What firms it is made for: industries by id, name or code. */
  readonly industries?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
}

/** An offer understood once, to be held against many contacts. */
export interface CompiledOffer {
  readonly compiled: true;
  readonly kind: OfferKind;
  /** Functions whose work it concerns. */
  readonly functions: ReadonlySet<JobFunction>;
  /** Whether the functions are guessed: others may be concerned as well, those of {@link CompiledOffer.foreign} apart. */
  readonly guessed: boolean;
  /** Functions whose work it plainly does not concern; read only where the others are guessed. */
  readonly foreign: ReadonlySet<JobFunction>;
  /** Functions whose heads it concerns as well, though not those who work for them. */
  readonly departments: ReadonlySet<JobFunction>;
  /** Whether it concerns the smallest firms of any trade. */
  readonly forSmallFirms: boolean;
  /** Whether the functions were declared rather than inferred from the description. */
  readonly declared: boolean;
  /** Industries it is made for, or null where any will do. */
  readonly industries: ReadonlySet<Industry> | null;
  /** The trades that it names, told apart within an industry. */
  readonly trades: ReadonlySet<string>;
  /** Whether it may be for premises: its topics are, or none is known. */
  readonly forPremises: boolean;
  /** Whether these have functions of their own, so that those of others are far from what is offered. */
  readonly forTrade: boolean;
  /** Whether it is made for farms, which nobody runs whose record does not say so. */
  readonly forFarmsOnly: boolean;
  /** Words of the keywords, without accents. */
  readonly keywords: readonly string[];
}

/** What is no field of work that an offer could be about. */
const NO_FIELD: ReadonlySet<JobFunction> = new Set(['executive', 'none', 'retired', 'student', 'unemployed']);
/** What the words for a product name (`software`, `platform`), whoever it is for. */
const NAMES_THE_PRODUCT: ReadonlySet<JobFunction> = new Set(['engineering', 'it', 'product']);

const isFunctionId = (text: string): text is JobFunction => JOB_FUNCTIONS.some((known) => known === text);

/** The functions named by a text: an id, or words of any of the languages. */
export function functionsNamed(text: string): readonly JobFunction[] {
  const id = text.trim().toLowerCase().replaceAll(' ', '_');
  return isFunctionId(id) ? [id] : readJobTitle(text).functions;
}

/** The fields of work that a description names where none of the known topics does. */
function fieldsIn(text: string): readonly JobFunction[] {
  return readJobTitle(text, false).functions.filter((named) => !NO_FIELD.has(named));
}

/** The functions of those who do the work of some industries. */
function servedBy(industries: readonly Industry[] | null): readonly JobFunction[] {
  return JOB_FUNCTIONS.filter((held) =>
    (INDUSTRY_OF_FUNCTION[held] ?? []).some((industry) => industries?.includes(industry) === true),
  );
}

/** The functions whose heads an offer concerns, though not those who work for them. */
function departmentsOf({ topics, rest, industries }: OfferReading): readonly JobFunction[] {
  const all = topics.some(({ forDepartments }) => forDepartments === true);
  const named = fieldsIn(rest).filter((field) => all || !NAMES_THE_PRODUCT.has(field));
  return [...topics.flatMap(({ heads }) => heads ?? []), ...named, ...servedBy(industries)];
}

function industriesOf(
  { topics, industries, kind }: OfferReading,
  declared: readonly string[],
): ReadonlySet<Industry> | null {
  const named = declared.flatMap((text) => industryOf(text) ?? []);
  if (named.length > 0) return new Set(named);
  if (industries !== null && kind === 'business') return new Set(industries);
  const bound = topics.flatMap(({ industries }) => industries ?? []);
  return topics.length > 0 && topics.every(({ industries }) => industries !== undefined)
    ? new Set(bound)
    : null;
}

/** The functions that an offer names: those of its topics, else the fields that stand in its text. */
function namedIn({ topics, evidence, rest, industries }: OfferReading): readonly JobFunction[] {
  if (evidence === null) return topics.flatMap((topic) => topic.functions);
  const fields = fieldsIn(rest).filter(
    (named) => !NAMES_THE_PRODUCT.has(named) && !evidence.unlikely.includes(named),
  );
  return [...fields, ...servedBy(industries)];
}

/** The functions that the single words of an offer let guess. */
function guessedFrom({ topics, evidence }: OfferReading): readonly JobFunction[] {
  return evidence === null ? [] : [...topics.flatMap((topic) => topic.functions), ...evidence.likely];
}

/** What speaks for an offer's being made to firms, beside its text. */
interface Evidence {
  /** Whether functions or industries are declared, or a word of trade and those it is for stand in the text. */
  readonly stated: boolean;
  /** Whether an industry, or a function other than the head of the firm, is declared. */
  readonly vouched: boolean;
  readonly trade: boolean;
  readonly described: boolean;
}

function settledKind(kind: OfferKind, { stated, vouched, trade, described }: Evidence): OfferKind {
  // Without a function of a firm to vouch for it, a doubtful matter is taken for a private one.
  if (kind === 'doubtful' && !vouched) return 'private';
  if (kind !== 'unknown' || !stated) return kind;
  // What is for executives only and is not understood may well be for their own lives.
  return vouched || trade || !described ? 'business' : 'unknown';
}

/**
 * Understands an offer once, so that holding it against a contact costs little.
 *
 * @param offer the campaign's offer, in any of the six languages
 */
export function compileOffer(offer: Offer): CompiledOffer {
  const keywords = offer.keywords ?? [];
  const description = offer.description ?? '';
  const described = description.trim() !== '';
  const text = [description, ...keywords].join(' | ');
  const reading = readOfferText(text);
  const { kind, trade } = reading;
  const declared = (offer.functions ?? []).flatMap(functionsNamed);
  // The person addressed ("for executives") tells whom an offer is for only where it is known to be for their work.
  const targets =
    kind === 'business' || trade ? reading.targets.flatMap((target) => fieldsIn(target.text)) : [];
  const named = [...namedIn(reading), ...targets, ...(reading.trades ? TRADES : [])];
  // Whom an offer names is surer than what its single words let guess.
  const inferred = targets.length > 0 ? named : [...named, ...guessedFrom(reading)];
  const functions = new Set(declared.length > 0 ? declared : inferred);
  const vouched =
    (offer.industries ?? []).length > 0 || declared.some((jobFunction) => jobFunction !== 'executive');
  const stated =
    declared.length > 0 ||
    (offer.industries ?? []).length > 0 ||
    (trade && named.length > 0 && reading.evidence?.forFirmsOnly !== false);
  const industries = industriesOf(reading, offer.industries ?? []);
  return {
    compiled: true,
    kind: settledKind(kind, { stated, vouched, trade, described }),
    functions,
    departments: new Set(declared.length > 0 ? [] : departmentsOf(reading)),
    guessed: declared.length === 0 && reading.evidence !== null,
    foreign: new Set(reading.evidence?.unlikely.filter((held) => !functions.has(held))),
    forSmallFirms:
      declared.length > 0 ||
      reading.small ||
      reading.topics.some(({ forSmallFirms }) => forSmallFirms === true),
    declared: declared.length > 0,
    industries,
    forFarmsOnly: industries?.has('agriculture') === true && !industries.has('manufacturing'),
    trades: new Set(reading.named),
    forPremises:
      declared.length > 0 ||
      reading.evidence !== null ||
      reading.topics.some(({ forPremises }) => forPremises === true),
    forTrade: servedBy(industries === null ? null : [...industries]).length > 0,
    keywords: keywords.flatMap((keyword) =>
      splitWords(keyword)
        .filter(({ linking }) => !linking)
        .map(({ folded }) => folded),
    ),
  };
}
