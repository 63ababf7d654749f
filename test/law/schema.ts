import { z } from 'zod';

/* The form of every row of src/law. It lives with the tests so that no run of the linter pays for it. */

const real = (date: string): boolean =>
  !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(real, 'not a day of the calendar');
const sentence = z
  .string()
  .min(10)
  .regex(/[.»]$/, 'ends like a sentence')
  .refine((text) => !/compliant|conforme/i.test(text), 'promises compliance')
  .refine((text) => !text.includes('’') && !/\s{2}/.test(text), 'typography');
const text = z.strictObject({ en: sentence, fr: sentence });
const requirement = z.enum(['opt-in', 'opt-out', 'none', 'forbidden']);
const channel = z.enum(['email', 'sms', 'phone', 'automated-call', 'fax', 'post', 'social']);
const audience = z.enum(['consumer', 'professional', 'organisation']);
const sector = z.enum([
  'energy-renovation',
  'housing-adaptation',
  'training-account',
  'insurance',
  'press',
  'electricity-gas',
  'claims-management',
  'pensions',
  'charity',
]);
const register = z.enum([
  'at-ecg',
  'be-do-not-call-me',
  'es-robinson',
  'fr-bloctel',
  'gb-ctps',
  'gb-fps',
  'gb-tps',
  'ie-ndd',
  'it-rpo',
  'nl-bel-me-niet',
  'pt-refusals',
]);

export const citation = z.strictObject({
  article: z.string().min(3).max(80),
  url: z.string().regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/),
});

const sourced = {
  citation,
  basis: z.enum(['statute', 'regulator', 'secondary', 'unconfirmed']),
  checkedOn: date,
  note: text,
};
const dated = { from: date.optional(), until: date.optional() };
const inOrder = (stretch: { from?: string | undefined; until?: string | undefined }): boolean =>
  stretch.from === undefined || stretch.until === undefined || stretch.from <= stretch.until;
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

const exception = z
  .strictObject({
    when: z.enum([
      'address-published',
      'contract-in-progress',
      'directory-listed',
      'mobile-number',
      'non-commercial',
      'similar-products',
    ]),
    requirement,
    register: register.nullable().optional(),
    withinMonths: z.int().positive().optional(),
    conditions: z.array(text).min(1).optional(),
    caution: text.optional(),
    ...dated,
    ...sourced,
  })
  .refine(inOrder);

export const lawEntry = z
  .strictObject({
    channels: z.array(channel).min(1).refine(unique),
    audiences: z.array(audience).min(1).refine(unique),
    relationship: z.enum(['prospect', 'customer', 'any']),
    sector: sector.optional(),
    requirement,
    register: register.optional(),
    exceptions: z.array(exception),
    conditions: z.array(text).min(1).optional(),
    caution: text.optional(),
    ...dated,
    ...sourced,
  })
  .refine(inOrder);

export const countryLaw = z.strictObject({
  country: z.string().length(2),
  rows: z.array(lawEntry).min(1),
  soleTraderIsIndividual: z.array(channel).refine(unique),
  ageOfConsent: z.strictObject({ years: z.int().min(13).max(16), ...sourced }),
  consentMaxAge: z.array(
    z
      .strictObject({
        channel,
        audience,
        sector: sector.optional(),
        months: z.int().positive().optional(),
        days: z.int().positive().optional(),
        ...dated,
        ...sourced,
      })
      .refine((limit) => (limit.months === undefined) !== (limit.days === undefined)),
  ),
  callHours: z.array(
    z.strictObject({
      audience,
      weekdays: z.array(z.int().min(1).max(7)).min(1),
      publicHolidays: z.boolean(),
      hours: z
        .array(z.strictObject({ from: z.int().min(0), to: z.int().max(1440) }).refine((h) => h.from < h.to))
        .min(1),
      frequency: z.strictObject({ attempts: z.int().positive(), days: z.int().positive() }),
      daysAfterRefusal: z.int().min(0),
      holidays: z.strictObject({
        fixed: z.array(z.string().regex(/^\d{2}-\d{2}$/)),
        easter: z.array(z.int()),
      }),
      ...dated,
      ...sourced,
    }),
  ),
  retention: z
    .strictObject({ months: z.int().positive(), objectionMonths: z.int().positive(), ...sourced })
    .optional(),
});

export const registerSchema = z.strictObject({
  id: register,
  country: z.string().length(2),
  name: z.string().min(3),
  url: citation.shape.url,
  aliases: z.array(z.string().regex(/^[a-z0-9]{3,}$/)).min(1),
  refreshDays: z.int().min(1).max(90),
  cancelsConsent: z.boolean(),
});

export const decision = z.strictObject({
  name: z.string().min(3),
  number: z.string().regex(/^SAN-\d{4}-\d{3}$/),
  date,
  fine: z.int().positive(),
  about: text,
});
