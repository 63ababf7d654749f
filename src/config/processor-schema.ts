import { z } from 'zod';
import { CONTRACT_CLAUSES, PROCESSOR_ROLES, TRANSFER_BASES } from '../linter/settings.ts';
import { country, date } from './schema-parts.ts';

const text = z.string().min(1);
const texts = z.array(text).min(1);
const clause = z.enum(CONTRACT_CLAUSES);

const transfer = z.strictObject({
  basis: z
    .enum(TRANSFER_BASES)
    .describe(
      'What a transfer outside the EEA rests on: an adequacy decision, standard contractual clauses, binding corporate rules, or the EU-US Data Privacy Framework.',
    ),
  date: date.optional().describe('The day it was signed; for dpf, the day the certification was looked up.'),
});

const contract = z.strictObject({
  signed: date.optional(),
  object: text.optional().describe('The subject matter.'),
  duration: text.optional().describe('How long it runs: 12 months, P2Y, until terminated.'),
  end: date.optional().describe('The day it ends, in place of or beside the duration.'),
  nature: text.optional().describe('The nature of the processing: storage, calls, sending …'),
  purpose: text.optional(),
  dataTypes: texts.optional().describe('The types of personal data.'),
  categories: texts.optional().describe('The categories of people.'),
  obligations: text.optional().describe("The controller's obligations and rights, or where they stand."),
  clauses: z
    .union([z.array(clause), z.partialRecord(clause, z.union([text, z.boolean()]))])
    .optional()
    .describe('The points a to h of GDPR 28(3) that the contract has: letters, or letter and place.'),
});

const subProcessor = z.strictObject({
  name: text,
  country: country.optional(),
  transfer: transfer.optional(),
});

const processor = z.strictObject({
  role: z.enum(PROCESSOR_ROLES).optional(),
  status: z
    .enum(['processor', 'controller', 'joint-controller'])
    .optional()
    .describe('processor where absent; a controller of its own needs no contract under GDPR 28.'),
  contract: contract.optional(),
  subProcessors: z.array(z.union([text, subProcessor])).optional(),
  country: z
    .union([country, z.array(country).min(1)])
    .optional()
    .describe('Where the data is processed or seen.'),
  transfer: transfer.optional(),
});

/** The processor register. */
export const processors = z
  .record(z.string(), processor)
  .describe('The processor register: a vendor, its part, and what the contract with it says (GDPR 28(3)).');
