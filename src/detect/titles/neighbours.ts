import type { Industry } from './industries.ts';
import type { JobFunction } from './types.ts';

/** Functions whose heads decide on what concerns a neighbouring one. */
export const NEIGHBOURING_FUNCTIONS: Readonly<Partial<Record<JobFunction, readonly JobFunction[]>>> = {
  administration: ['executive'],
  communication: ['marketing'],
  customer_service: ['sales'],
  data: ['it'],
  design: ['marketing', 'product'],
  engineering: ['it', 'manufacturing', 'product', 'research'],
  it: ['data', 'engineering', 'security'],
  manufacturing: ['quality_hse'],
  marketing: ['communication', 'sales'],
  operations: ['executive', 'manufacturing', 'supply_chain'],
  product: ['design', 'engineering', 'marketing'],
  purchasing: ['supply_chain'],
  quality_hse: ['manufacturing', 'operations'],
  research: ['engineering'],
  sales: ['customer_service', 'marketing'],
  security: ['it', 'operations'],
  supply_chain: ['operations', 'purchasing'],
};

/** Industries that are parts of, or trade with, one another closely enough for one offer to fit both. */
export const NEIGHBOURING_INDUSTRIES: Readonly<Partial<Record<Industry, readonly Industry[]>>> = {
  accounting: ['finance'],
  aerospace: ['manufacturing'],
  automotive: ['manufacturing'],
  chemicals: ['manufacturing', 'pharma'],
  culture: ['sports'],
  design: ['marketing', 'media'],
  electronics: ['manufacturing', 'software'],
  energy: ['environment'],
  environment: ['energy'],
  finance: ['accounting', 'insurance'],
  food: ['manufacturing'],
  insurance: ['finance'],
  manufacturing: ['aerospace', 'automotive', 'chemicals', 'electronics', 'food', 'pharma', 'textile'],
  marketing: ['design', 'media'],
  media: ['marketing'],
  pharma: ['chemicals', 'manufacturing'],
  retail: ['wholesale'],
  software: ['electronics', 'telecom'],
  sports: ['culture'],
  telecom: ['software'],
  textile: ['manufacturing'],
  transport: ['wholesale'],
  wholesale: ['retail', 'transport'],
};

/** The industry that those who hold these functions work in, unless their own record says otherwise. */
export const INDUSTRY_OF_FUNCTION: Readonly<Partial<Record<JobFunction, readonly Industry[]>>> = {
  construction: ['construction'],
  education: ['education'],
  healthcare: ['healthcare', 'pharma'],
  hospitality: ['hospitality'],
  public_sector: ['public', 'nonprofit'],
  real_estate: ['real_estate'],
  retail: ['personal_services', 'retail'],
};

/** Industries of many small firms, whose owners do the work themselves and have no departments to buy for. */
export const SMALL_TRADES: readonly Industry[] = [
  'agriculture',
  'automotive',
  'construction',
  'culture',
  'food',
  'healthcare',
  'hospitality',
  'personal_services',
  'retail',
  'sports',
];

/** The functions of people of the trades. */
export const TRADES: readonly JobFunction[] = ['construction', 'manufacturing'];

/** Words after which an offer names those it is made for. */
export const TARGET_MARKERS = `
an
aux
destine
destinee
destines
fur
for
para
per
pour
voor
`;

/** Words after which an offer names where it is used. */
export const PLACE_MARKERS = `
bei
chez
dans
en
im
in
nei
nel
nelle
`;
