/**
 * The field vocabulary: the canonical meanings a column can have. A column whose meaning is not known has
 * the field `null`; that is an honest answer, a wrong guess is not.
 */
export const FIELDS = [
  'email',
  'emailPersonal',
  'phone',
  'mobile',
  'fax',
  'firstName',
  'lastName',
  'fullName',
  'civility',
  'jobTitle',
  'department',
  'seniority',
  'company',
  'companyDomain',
  'companyId',
  'industry',
  'industryCode',
  'employees',
  'revenue',
  'addressLine',
  'city',
  'postalCode',
  'region',
  'country',
  'website',
  'linkedinUrl',
  'socialUrl',
  'source',
  'sourceDetail',
  'sourceDate',
  'consentEmail',
  'consentSms',
  'consentPhone',
  'consentPost',
  'consentGeneric',
  'consentDate',
  'consentProof',
  'optOut',
  'lastContactDate',
  'createdDate',
  'noticeDate',
  'customerStatus',
  'audience',
  'notes',
  'birthDate',
  'gender',
  'language',
  'ip',
  'recordId',
  'owner',
  'tags',
  'score',
  'health',
  'religion',
  'politicalOpinion',
  'unionMembership',
  'ethnicity',
  'sexualOrientation',
  'biometricGenetic',
  'criminalRecord',
  'nationalId',
  'bankAccount',
  'familySituation',
  'salary',
  'photo',
  'geolocation',
  'deviceId',
  'password',
] as const;

/** The canonical meaning of a column. */
export type Field = (typeof FIELDS)[number];

/** Special categories of GDPR 9 and the offences of GDPR 10, as a finding names them. */
export type SensitiveCategory =
  | 'health'
  | 'religion'
  | 'politics'
  | 'union'
  | 'ethnicity'
  | 'sexuality'
  | 'biometric_genetic'
  | 'criminal';

/** Data that prospecting never needs (GDPR 5(1)(c)), though GDPR 9 and 10 do not name it. */
export type ExcessiveCategory =
  | 'national_id'
  | 'bank'
  | 'birth_date'
  | 'family'
  | 'salary'
  | 'photo'
  | 'geoloc'
  | 'device_or_ip'
  | 'password';

/** What a header says of the data under it, in the terms of GDPR 5(1)(c), 9 and 10. */
export type HeaderCategory = `sensitive:${SensitiveCategory}` | `excessive:${ExcessiveCategory}` | 'ok';

/** The category of each field that is not plainly fit for prospecting. A field not listed here is `ok`. */
export const FIELD_CATEGORY: Readonly<Partial<Record<Field, Exclude<HeaderCategory, 'ok'>>>> = {
  health: 'sensitive:health',
  religion: 'sensitive:religion',
  politicalOpinion: 'sensitive:politics',
  unionMembership: 'sensitive:union',
  ethnicity: 'sensitive:ethnicity',
  sexualOrientation: 'sensitive:sexuality',
  biometricGenetic: 'sensitive:biometric_genetic',
  criminalRecord: 'sensitive:criminal',
  nationalId: 'excessive:national_id',
  bankAccount: 'excessive:bank',
  birthDate: 'excessive:birth_date',
  familySituation: 'excessive:family',
  salary: 'excessive:salary',
  photo: 'excessive:photo',
  geolocation: 'excessive:geoloc',
  deviceId: 'excessive:device_or_ip',
  ip: 'excessive:device_or_ip',
  password: 'excessive:password',
};

/** What is understood of one column, with its evidence. */
export interface Recognition {
  /** The meaning, or null where the evidence does not suffice. */
  readonly field: Field | null;
  /** From 0 (nothing known) to 1 (header and values agree, or the configuration says so). */
  readonly confidence: number;
  /** The evidence in a few words, without any value of the file: `header "E-mail Address" (en)`, `97 % of 200 values are e-mail addresses`. */
  readonly why: string;
}
