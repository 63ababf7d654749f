import { type Industry, industriesIn } from './industry.ts';
import type { Seniority } from './job-title.ts';
import { type CompiledOffer, compileOffer, type Offer } from './relevance-offer.ts';
import { type Contact, isText, type Person, readPerson } from './relevance-person.ts';
import {
  INDUSTRY_OF_FUNCTION,
  NEIGHBOURING_FUNCTIONS,
  NEIGHBOURING_INDUSTRIES,
  SMALL_TRADES,
} from './titles/neighbours.ts';
import type { JobFunction } from './titles/types.ts';
import { splitWords } from './titles/words.ts';
import { tradesIn, tradesOfFirm } from './trades.ts';

export { type CompiledOffer, compileOffer, type Offer } from './relevance-offer.ts';
export type { Contact } from './relevance-person.ts';

/** Why an offer does or does not relate to a person's work, with the sentence that says it. */
const REASONS = {
  'private-offer': 'The offer concerns private life, not a profession.',
  'not-working': 'The person is a student, retired or without work.',
  'industry-mismatch': "The company's industry is not one the offer is made for.",
  'function-match': 'The offer concerns the work of this function.',
  'neighbouring-function': 'The person leads a function close to the one the offer concerns.',
  'buys-for-the-firm': 'The person owns or heads the firm and buys for it.',
  'industry-match': 'The offer is made for the industry the person works in.',
  'keyword-match': "The person's title or industry has one of the offer's keywords.",
  'function-mismatch': 'The offer does not concern the work of this function.',
  'doubtful-neighbour':
    'The function is close to the one the offer concerns, but the person does not lead it.',
  'doubtful-industry': 'Whether the company belongs to an industry the offer is made for is not known.',
  'unknown-title': 'The job title is missing or says nothing of the work done.',
  'doubtful-offer':
    'The offer may concern private life: its description does not say what firms need it for.',
  'unknown-offer': 'The offer is not described precisely enough to tell whom it concerns.',
} as const;
export type RelevanceReason = keyof typeof REASONS;

/** Whether an offer relates to a person's profession. */
export interface Relevance {
  readonly relevant: boolean | 'unclear';
  /** For machines. */
  readonly reason: RelevanceReason;
  /** An English sentence, without any value of the record. */
  readonly why: string;
}

const answer = (relevant: Relevance['relevant'], reason: RelevanceReason): Relevance => ({
  relevant,
  reason,
  why: REASONS[reason],
});

const WORKLESS: ReadonlySet<JobFunction> = new Set(['student', 'retired', 'unemployed']);
/** Functions that most of what is sold to firms concerns. */
const BUYS_ALL: ReadonlySet<JobFunction> = new Set(['operations', 'purchasing']);
/** What builders of software have no part in. */
const MADE_BY_HAND: ReadonlySet<JobFunction> = new Set(['manufacturing', 'research']);
const LEADING: ReadonlySet<Seniority> = new Set(['owner', 'c_level', 'director', 'manager']);
const HEADING: ReadonlySet<Seniority> = new Set(['owner', 'c_level', 'director']);

/** Whether one of the industries is wanted, or close to one that is. */
function fits(wanted: ReadonlySet<Industry>, industries: readonly Industry[]): boolean {
  return industries.some(
    (industry) =>
      wanted.has(industry) || (NEIGHBOURING_INDUSTRIES[industry] ?? []).some((close) => wanted.has(close)),
  );
}

/** Whether a person's industry is one the offer is made for; `unclear` where it is not known. */
function industryFit(offer: CompiledOffer, person: Person, contact: Contact): boolean | 'unclear' {
  if (offer.industries === null) return true;
  const implied = person.functions.flatMap((held) => INDUSTRY_OF_FUNCTION[held] ?? []);
  if (person.industries !== null) {
    return (
      fits(offer.industries, person.industries) ||
      (fits(offer.industries, implied) && person.industries.includes('other'))
    );
  }
  // A firm's name, or a title made with what it does, can tell that, but seldom what it does not do.
  const named = [contact.company, contact.jobTitle].filter(isText).flatMap(industriesIn);
  if (fits(offer.industries, [...implied, ...named])) return true;
  return implied.length > 0 ? false : 'unclear';
}

/** Whether a person owns or heads a firm. */
function isHead({ functions, seniority }: Person): boolean {
  return seniority === 'owner' || (functions[0] === 'executive' && HEADING.has(seniority));
}

/** What the trades of an offer are to those of a person: the same, others, or nothing where either has none. */
function tradeFit({ trades }: CompiledOffer, person: Person, contact: Contact): boolean | 'unclear' {
  if (trades.size === 0) return 'unclear';
  const practised = isText(contact.jobTitle) ? tradesIn(contact.jobTitle) : [];
  const around = [
    ...(isText(contact.industry) ? tradesIn(contact.industry) : []),
    ...(isText(contact.company) ? tradesOfFirm(contact.company) : []),
  ];
  if (practised.some((trade) => trades.has(trade))) return true;
  // In a firm of the trade it concerns who runs it; the others by their function.
  if (around.some((trade) => trades.has(trade))) return isHead(person) ? true : 'unclear';
  return practised.length + around.length > 0 ? false : 'unclear';
}

function hasKeyword(offer: CompiledOffer, contact: Contact): boolean {
  if (offer.keywords.length === 0) return false;
  const texts = [contact.jobTitle, contact.department, contact.industry].filter(isText);
  return texts.some((text) => splitWords(text).some(({ folded }) => offer.keywords.includes(folded)));
}

/** Whether a person is the owner of a small firm who does its work: who tills the land buys no test of intrusion. */
function worksAlone({ functions, seniority, industries, alone }: Person): boolean {
  if (alone) return true;
  if (seniority !== 'owner') return false;
  return (
    (functions.length > 0 && !functions.includes('executive')) ||
    (industries?.every((industry) => SMALL_TRADES.includes(industry)) ?? false)
  );
}

/** Whether an offer concerns the work that the firms of a person's industry do: a shopkeeper is in retail. */
function doesItsWork(offer: CompiledOffer, { industries }: Person): boolean {
  return [...offer.functions].some((wanted) =>
    (INDUSTRY_OF_FUNCTION[wanted] ?? []).some((industry) => industries?.includes(industry) === true),
  );
}

/** Whether a person buys whatever the firm needs: its owner, its head, the head of its operations. */
function buysForFirm(offer: CompiledOffer, person: Person): boolean {
  const { functions, seniority } = person;
  if (worksAlone(person))
    return offer.forSmallFirms || offer.industries !== null || doesItsWork(offer, person);
  if (seniority === 'owner') return true;
  const heads = HEADING.has(seniority) || seniority === 'staff';
  return (
    (functions[0] === 'executive' && heads) || (seniority === 'c_level' && functions.includes('operations'))
  );
}

/** A person's functions, as far as an offer can concern them. */
function heldFor(offer: CompiledOffer, { functions, keepsPremises }: Person): readonly JobFunction[] {
  return keepsPremises && !offer.forPremises ? functions.filter((held) => held !== 'operations') : functions;
}

/** Whether an offer concerns one of a person's functions. */
function concerns(offer: CompiledOffer, person: Person): boolean {
  const { functions: wanted, industries } = offer;
  return heldFor(offer, person).some((held) => {
    if (!wanted.has(held)) return false;
    // Who runs a farm runs no operations of other firms.
    if (held === 'operations' && worksAlone(person)) return industries?.has('agriculture') === true;
    if (held !== 'engineering' || person.builds === null || wanted.has('manufacturing') === wanted.has('it'))
      return true;
    return wanted.has('manufacturing') === (person.builds === 'machines');
  });
}

/** Whether a person's function neighbours one that the offer concerns. */
function isClose(offer: CompiledOffer, person: Person): boolean {
  const { seniority, builds } = person;
  return heldFor(offer, person).some((held) =>
    (NEIGHBOURING_FUNCTIONS[held] ?? []).some(
      (neighbour) =>
        offer.functions.has(neighbour) &&
        // Nearly everything is bought by who runs a firm's operations or its purchases: only directors are that near.
        (!BUYS_ALL.has(neighbour) || HEADING.has(seniority)) &&
        !(builds === 'software' && MADE_BY_HAND.has(neighbour)),
    ),
  );
}

/** Whether an offer plainly does not concern the work of a person. */
function isForeign(offer: CompiledOffer, person: Person): boolean {
  if (person.functions.length === 0 || buysForFirm(offer, person)) return false;
  if (offer.guessed && offer.foreign.size > 0) {
    if (person.functions.every((held) => offer.foreign.has(held))) return true;
    return (
      offer.functions.size > 0 &&
      !LEADING.has(person.seniority) &&
      !concerns(offer, person) &&
      !isClose(offer, person)
    );
  }
  return offer.functions.size > 0 && !concerns(offer, person) && !isClose(offer, person);
}

/** An offer that is not understood can still name a field that is plainly not the person's. */
function judgeUnknown(offer: CompiledOffer, person: Person): Relevance {
  if (isForeign(offer, person)) return answer(false, 'function-mismatch');
  // What is guessed may be a private matter all the same: that it fits is no proof.
  return answer('unclear', 'unknown-offer');
}

function judgeBusiness(offer: CompiledOffer, person: Person, contact: Contact): Relevance {
  if (!offer.declared) {
    const trade = tradeFit(offer, person, contact);
    if (trade !== 'unclear')
      return trade ? answer(true, 'industry-match') : answer(false, 'industry-mismatch');
  }
  const fit = industryFit(offer, person, contact);
  if (fit === false) return answer(false, 'industry-mismatch');
  if (person.buysNothing && !offer.declared) return answer(false, 'function-mismatch');
  if (concerns(offer, person)) {
    if (fit === 'unclear' && offer.forFarmsOnly && !buysForFirm(offer, person))
      return answer(false, 'industry-mismatch');
    return fit === 'unclear' && !offer.declared && person.functions.length === 0
      ? answer('unclear', 'doubtful-industry')
      : answer(true, 'function-match');
  }
  if (buysForFirm(offer, person)) {
    if (fit === 'unclear') return answer('unclear', 'doubtful-industry');
    if (offer.functions.size > 0 || offer.industries !== null) return answer(true, 'buys-for-the-firm');
    return answer('unclear', 'unknown-offer');
  }
  if (hasKeyword(offer, contact)) return answer(true, 'keyword-match');
  if (person.functions.length === 0) return answer('unclear', 'unknown-title');
  if (offer.functions.size === 0) {
    if (offer.industries === null) return answer('unclear', 'unknown-offer');
    if (fit === 'unclear') return answer('unclear', 'doubtful-industry');
    return LEADING.has(person.seniority)
      ? answer(true, 'industry-match')
      : answer('unclear', 'industry-match');
  }
  const led =
    LEADING.has(person.seniority) && heldFor(offer, person).some((held) => offer.departments.has(held));
  if (led) return answer(true, 'function-match');
  const close = isClose(offer, person);
  if (close && LEADING.has(person.seniority) && (fit === true || !(offer.forTrade || offer.forFarmsOnly)))
    return answer(true, 'neighbouring-function');
  if (offer.guessed) return judgeGuessed(offer, person, fit);
  return close && offer.declared
    ? answer('unclear', 'doubtful-neighbour')
    : answer(false, 'function-mismatch');
}

/** Whether an offer concerns a person who has none of the functions that its words let guess. */
function judgeGuessed(offer: CompiledOffer, person: Person, fit: boolean | 'unclear'): Relevance {
  if (isForeign(offer, person)) return answer(false, 'function-mismatch');
  if (offer.industries === null) return answer('unclear', 'unknown-offer');
  if (fit === 'unclear') return answer(false, 'function-mismatch');
  return LEADING.has(person.seniority) ? answer(true, 'industry-match') : answer('unclear', 'industry-match');
}

/**
 * Tells whether an offer relates to a person's profession, which is what lets a firm write to professionals without
 * their consent (CNIL, prospection B2B: the message must relate to the person's professional activity).
 *
 * What concerns private life (wealth, personal insurance, fitness, holidays, one's home) never relates to a
 * profession. Owners and heads of firms buy for them. An unknown title or offer is `unclear`, not wrong.
 *
 * @param offer the campaign's offer, its description alone, or what {@link compileOffer} made of it where there are many
 *   contacts
 * @param contact the record's texts, or a job title alone, in any of the six languages
 */
export function isRelevant(offer: Offer | CompiledOffer | string, contact: Contact | string): Relevance {
  const held = typeof contact === 'string' ? { jobTitle: contact } : contact;
  if (typeof offer === 'string') return hold(compileOffer({ description: offer }), held);
  return hold('compiled' in offer ? offer : compileOffer(offer), held);
}

function hold(compiled: CompiledOffer, contact: Contact): Relevance {
  if (compiled.kind === 'private') return answer(false, 'private-offer');
  const person = readPerson(contact);
  const main = person.functions[0];
  if (main !== undefined && WORKLESS.has(main)) return answer(false, 'not-working');
  if (compiled.kind === 'doubtful') return answer('unclear', 'doubtful-offer');
  if (compiled.kind === 'unknown') return judgeUnknown(compiled, person);
  return judgeBusiness(compiled, person, contact);
}
