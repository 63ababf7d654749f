import type { Language, NoticeFirstLevel, NoticeSecondLevel } from '../src/linter/settings.ts';

type Words<Item extends string> = Readonly<Record<Item, Readonly<Record<Language, string>>>>;

/** What the first level must hold where information is given in two (WP260 rev.01, 35–38; CNIL). */
export const FIRST_LEVEL: Words<keyof NoticeFirstLevel> = {
  controller: { en: 'who the controller is', fr: "l'identité du responsable de traitement" },
  purposes: { en: 'the purposes', fr: 'les finalités' },
  objection: {
    en: 'how to object, or to withdraw consent',
    fr: "comment s'opposer, ou retirer son consentement",
  },
  secondLevel: { en: 'where the rest can be read', fr: 'où lire le reste' },
};

/** What the second level must hold, in the order of GDPR 13(1)–(2) and 14(1)–(2). */
export const SECOND_LEVEL: Words<keyof NoticeSecondLevel> = {
  controllerContact: {
    en: 'identity and contact details of the controller (13(1)(a))',
    fr: 'identité et coordonnées du responsable (13(1)(a))',
  },
  dpo: {
    en: 'contact details of the data protection officer (13(1)(b))',
    fr: 'coordonnées du délégué à la protection des données (13(1)(b))',
  },
  purposes: { en: 'the purposes (13(1)(c))', fr: 'les finalités (13(1)(c))' },
  legalBasis: {
    en: 'the legal basis, and the legitimate interest where it is one (13(1)(c)-(d))',
    fr: "la base légale, et l'intérêt légitime le cas échéant (13(1)(c)-(d))",
  },
  categories: { en: 'the categories of data (14(1)(d))', fr: 'les catégories de données (14(1)(d))' },
  recipients: { en: 'the recipients (13(1)(e))', fr: 'les destinataires (13(1)(e))' },
  transfers: {
    en: 'transfers outside the EU, or that there are none (13(1)(f))',
    fr: "les transferts hors de l'UE, ou leur absence (13(1)(f))",
  },
  retention: { en: 'how long the data is kept (13(2)(a))', fr: 'la durée de conservation (13(2)(a))' },
  rights: { en: "the person's rights (13(2)(b)-(c))", fr: 'les droits de la personne (13(2)(b)-(c))' },
  complaint: {
    en: 'the right to complain to the supervisory authority (13(2)(d))',
    fr: "le droit de saisir l'autorité de contrôle (13(2)(d))",
  },
  automatedDecisions: {
    en: 'automated decisions, or that there are none (13(2)(f))',
    fr: 'les décisions automatisées, ou leur absence (13(2)(f))',
  },
  source: { en: 'the source of the data (14(2)(f))', fr: 'la source des données (14(2)(f))' },
};
