import type { Language, ProcessorRole } from '../src/linter/settings.ts';
import type { ContractItem } from './processor-register.ts';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** What a contract with a processor must set out (GDPR 28(3)). */
export const CONTRACT_ITEM_WORDS: Words<ContractItem> = {
  en: {
    signed: 'the date of signature',
    object: 'the subject matter',
    duration: 'the duration or end',
    nature: 'the nature',
    purpose: 'the purpose',
    dataTypes: 'the types of data',
    categories: 'the categories of people',
    obligations: "the controller's obligations and rights",
    a: '(a) documented instructions',
    b: '(b) confidentiality',
    c: '(c) security',
    d: '(d) sub-processors',
    e: "(e) help with people's rights",
    f: '(f) help with security, breaches and impact assessments',
    g: '(g) deletion or return',
    h: '(h) audits',
  },
  fr: {
    signed: 'la date de signature',
    object: "l'objet",
    duration: 'la durée ou la fin',
    nature: 'la nature',
    purpose: 'la finalité',
    dataTypes: 'les types de données',
    categories: 'les catégories de personnes',
    obligations: 'les obligations et droits du responsable du traitement',
    a: 'a) instructions documentées',
    b: 'b) confidentialité',
    c: 'c) sécurité',
    d: 'd) sous-traitants ultérieurs',
    e: "e) aide à l'exercice des droits",
    f: "f) aide pour la sécurité, les violations et les analyses d'impact",
    g: 'g) suppression ou restitution',
    h: 'h) audits',
  },
};

/** The part that a processor plays. */
export const ROLE_WORDS: Words<ProcessorRole> = {
  en: {
    ads: 'advertising',
    analytics: 'analytics',
    'call-centre': 'call centre',
    crm: 'CRM',
    emailing: 'e-mailing',
    enrichment: 'enrichment',
    event: 'events',
    form: 'forms',
    'list-provider': 'list provider',
    other: 'other',
    post: 'postal mail',
    'scraping-tool': 'scraping tool',
    sms: 'SMS',
    storage: 'storage',
  },
  fr: {
    ads: 'publicité',
    analytics: "mesure d'audience",
    'call-centre': "centre d'appels",
    crm: 'CRM',
    emailing: 'e-mailing',
    enrichment: 'enrichissement',
    event: 'événements',
    form: 'formulaires',
    'list-provider': 'fournisseur de fichiers',
    other: 'autre',
    post: 'courrier postal',
    'scraping-tool': "outil d'extraction",
    sms: 'SMS',
    storage: 'stockage',
  },
};
