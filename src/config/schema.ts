import { z } from 'zod';
import { FIELDS } from '../columns/fields.ts';
import { SOURCE_KINDS } from '../detect/source.ts';
import { SECTORS } from '../law/types.ts';
import { DPIA_CRITERIA, WEEKDAYS } from '../linter/settings.ts';
import { TEMPLATE_CHANNELS } from '../linter/template.ts';
import { processors } from './processor-schema.ts';
import { country, date } from './schema-parts.ts';

const names = z.array(z.string().min(1));

export const CHANNELS = ['email', 'sms', 'phone', 'automated-call', 'fax', 'post', 'social'] as const;
export const LIST_KINDS = ['objections', 'unsubscribes', 'bounces', 'register'] as const;

/** `10:00-13:00`: two times of one day, in their order. */
function isSpan(span: string): boolean {
  const times = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(span);
  return times !== null && span.slice(0, 5) < span.slice(6) && span.slice(6) <= '24:00';
}

const severity = z.union([z.enum(['off', 'warn', 'error']), z.literal([0, 1, 2])]);

const ruleSetting = z
  .union([severity, z.tuple([severity]), z.tuple([severity, z.record(z.string(), z.unknown())])])
  .describe('off, warn or error; or [severity, options].');

const budget = z.strictObject({
  maxShare: z
    .string()
    .regex(/^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)\s?%$/, 'expected a share of the records, such as "0.5%"')
    .describe('The share of the records that may have errors of the rule, such as "0.5%".'),
});

const offer = z.strictObject({
  description: z.string().optional().describe('What is offered, in one sentence.'),
  functions: names.optional().describe('Job functions the offer is for: finance, hr, it …'),
  industries: names.optional().describe('Industries the offer is for, by name or NACE/NAF code.'),
  keywords: names.optional().describe('Words that a job title or department of interest contains.'),
});

const template = z.strictObject({
  path: z.string().min(1).describe('HTML, plain text or EML; relative to the configuration file.'),
  channel: z.enum(TEMPLATE_CHANNELS).optional().describe('email where absent.'),
});

const dpia = z.strictObject({
  date: date.optional().describe('The day it was made or last reviewed.'),
  reference: z.string().min(1).optional().describe('Where it can be read.'),
  criteria: z
    .array(z.enum(DPIA_CRITERIA))
    .optional()
    .describe('Criteria of WP248 that the processing meets though no file shows it.'),
});

const schedule = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)).min(1).optional(),
  hours: z
    .array(z.string().refine(isSpan, 'expected hours of one day, such as 10:00-13:00'))
    .min(1)
    .optional()
    .describe('In the time of the person called: 10:00-13:00.'),
  publicHolidays: z.boolean().optional().describe('Whether people are called on public holidays.'),
  attempts: z.int().positive().optional().describe('Attempts to call one person in 30 days.'),
  pauseAfterRefusal: z.int().nonnegative().optional().describe('Days without a call after a refusal.'),
});

const noticeItem = z
  .union([z.string().min(1), z.literal(true)])
  .optional()
  .describe('Where, or with what words, the notice says it; true where that need not be told here.');

const notice = z.strictObject({
  first: z
    .strictObject({
      controller: noticeItem,
      purposes: noticeItem,
      objection: noticeItem,
      secondLevel: noticeItem,
    })
    .optional()
    .describe('What the message itself says.'),
  second: z
    .strictObject({
      controllerContact: noticeItem,
      dpo: noticeItem,
      purposes: noticeItem,
      legalBasis: noticeItem,
      categories: noticeItem,
      recipients: noticeItem,
      transfers: noticeItem,
      retention: noticeItem,
      rights: noticeItem,
      complaint: noticeItem,
      automatedDecisions: noticeItem,
      source: noticeItem,
    })
    .optional()
    .describe('What the full notice says (GDPR 13, 14).'),
});

const campaign = z.strictObject({
  controller: z.string().optional().describe('Who decides on the campaign (GDPR 4(7)).'),
  purpose: z.string().optional(),
  nature: z.enum(['commercial', 'non-commercial']).optional(),
  channels: z.array(z.enum(CHANNELS)).min(1).optional(),
  audience: z.enum(['auto', 'consumer', 'professional']).optional(),
  offer: offer.optional(),
  sector: z.enum(SECTORS).optional(),
  notice: notice.optional().describe('How people are informed of the use of their data.'),
  similarProducts: z
    .boolean()
    .optional()
    .describe('Whether the offer is for products similar to those that existing customers bought.'),
  contractInProgress: z
    .boolean()
    .optional()
    .describe('Whether the message relates to the object of a contract in progress with the customers.'),
  consent: z
    .strictObject({
      proof: z
        .enum(['date', 'full'])
        .optional()
        .describe("What the file must hold of a consent's proof: its date, or all of it."),
    })
    .optional(),
  schedule: schedule.optional().describe('When, and how often, people are called.'),
  dpia: dpia.optional().describe('The data protection impact assessment (GDPR 35).'),
  templates: z
    .array(z.union([z.string().min(1), template]))
    .optional()
    .describe('The messages that will be sent, and the forms that the data is collected with.'),
});

const source = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  permitted: z.boolean().optional().describe('Whether the source may be re-used for prospecting.'),
  evidence: z
    .string()
    .min(1)
    .optional()
    .describe('Where the permission can be read: terms of use, contract, consent wording.'),
});

const suppressionList = z.strictObject({
  path: z.string().min(1).describe('Relative to the configuration file.'),
  name: z.string().min(1).optional(),
  kind: z.enum(LIST_KINDS).optional(),
  register: z
    .string()
    .min(1)
    .optional()
    .describe('The public register that the list is an extract of: Bloctel, TPS, RPO …'),
  date: date.optional(),
  maxAge: z.int().positive().optional().describe('Days after its date from which the list is too old.'),
  allowEmpty: z.boolean().optional(),
  hmacKeyEnv: z
    .string()
    .min(1)
    .optional()
    .describe('Environment variable that holds the key of a list hashed with HMAC.'),
  hmacKeyFile: z.string().min(1).optional().describe('File that holds it.'),
  saltEnv: z
    .string()
    .min(1)
    .optional()
    .describe('Environment variable that holds the salt of a list hashed with one.'),
  saltFile: z.string().min(1).optional().describe('File that holds it.'),
});

const suppression = z.union([z.string().min(1), z.array(z.union([z.string().min(1), suppressionList]))]);

const settings = {
  jurisdiction: country
    .optional()
    .describe('ISO 3166-1 code of the country whose law applies where a record has none of its own.'),
  asOf: date.optional().describe('The day the law is asked for; today where absent.'),
  campaign: campaign.optional(),
  sources: z
    .record(z.string(), source)
    .optional()
    .describe('The source registry: a name as it stands in the file, and what it is.'),
  processors: processors.optional(),
  suppression: suppression.optional().describe('The objection lists.'),
  columns: z
    .record(z.string(), z.enum(FIELDS).nullable())
    .optional()
    .describe('Fields of columns, by header or 0-based index; null: none.'),
  rules: z.record(z.string(), ruleSetting).optional(),
  budgets: z
    .record(z.string(), budget)
    .optional()
    .describe('By rule, how many records may have errors of it without failing the run.'),
};

const override = z.strictObject({ files: z.array(z.string().min(1)).min(1), ...settings });

/** The configuration file. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  extends: z.union([z.string(), z.array(z.string())]).optional(),
  plugins: names.optional().describe('npm packages (gdpr-lint-plugin-*) or paths that bring rules.'),
  ignores: names.optional().describe('Globs of files not to lint.'),
  ...settings,
  overrides: z.array(override).optional().describe('Settings for the files that match their globs.'),
});

/** A configuration as the user writes it. */
export type Config = z.infer<typeof configSchema>;
export type RuleSetting = z.infer<typeof ruleSetting>;
