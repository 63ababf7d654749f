import type { Language } from '../src/linter/settings.ts';
import { CONTRACT_ITEM_WORDS, ROLE_WORDS } from './contract-words.ts';
import { day, listed } from './labels.ts';
import type { ContractItem } from './processor-register.ts';

type Vendor = { readonly vendor: string; readonly kept: boolean };
type Processor = { readonly processor: string; readonly role: string };
type Flow = {
  readonly processor: string;
  /** The sub-processor, or empty. */
  readonly through: string;
  readonly country: string;
  readonly asOf: string;
};

const declare = {
  en: (d: Vendor) =>
    d.kept
      ? 'is not in your processor register: a processor needs a contract (GDPR 28(3)). Declare it under "processors" with its contract, or stop passing data to it.'
      : 'must have a contract where it handles the data for you (GDPR 28(3)), and no processor register is configured. Declare it under "processors" with its contract.',
  fr: (d: Vendor) =>
    d.kept
      ? "n'est pas dans votre registre des sous-traitants : un sous-traitant exige un contrat (RGPD 28(3)). Déclarez-le sous « processors » avec son contrat, ou cessez de lui transmettre des données."
      : "doit avoir un contrat s'il traite les données pour vous (RGPD 28(3)), et aucun registre des sous-traitants n'est configuré. Déclarez-le sous « processors » avec son contrat.",
};

/** `"Appels SARL" (call centre)`. */
function named({ processor, role }: Processor, language: Language): string {
  const words: Readonly<Partial<Record<string, string>>> = ROLE_WORDS[language];
  const word = words[role];
  const name = language === 'fr' ? `« ${processor} »` : `"${processor}"`;
  return word === undefined ? name : `${name} (${word})`;
}

const flow = {
  en: (d: Flow) =>
    `"${d.processor}"${d.through === '' ? '' : `, through its sub-processor "${d.through}",`} processes the data in ${d.country}`,
  fr: (d: Flow) =>
    `« ${d.processor} »${d.through === '' ? '' : `, par son sous-traitant « ${d.through} »,`} traite les données dans un pays tiers (${d.country})`,
};

function items(missing: readonly ContractItem[], language: Language): string {
  return listed(
    missing.map((item) => CONTRACT_ITEM_WORDS[language][item]),
    language,
  );
}

/** What `processor-contract` says. */
export const PROCESSOR_MESSAGES = {
  vendorInColumn: {
    en: (d: Vendor & { readonly column: string }) =>
      `column "${d.column}" shows that the data is or was in ${d.vendor}, which ${declare.en(d)}`,
    fr: (d: Vendor & { readonly column: string }) =>
      `la colonne « ${d.column} » montre que les données sont ou étaient chez ${d.vendor}, qui ${declare.fr(d)}`,
  },
  vendorExport: {
    en: (d: Vendor) => `the columns are those of an export of ${d.vendor}, which ${declare.en(d)}`,
    fr: (d: Vendor) => `les colonnes sont celles d'un export de ${d.vendor}, qui ${declare.fr(d)}`,
  },
  vendorInSource: {
    en: (d: Vendor & { readonly column: string; readonly records: number; readonly row: number }) =>
      `"${d.column}" names ${d.vendor} in ${d.records === 1 ? `record ${d.row}` : `${d.records} records, the first being ${d.row}`}: ${d.vendor} ${declare.en(d)}`,
    fr: (d: Vendor & { readonly column: string; readonly records: number; readonly row: number }) =>
      `« ${d.column} » nomme ${d.vendor} dans ${d.records === 1 ? `l'enregistrement ${d.row}` : `${d.records} enregistrements, dont le premier est le ${d.row}`} : ${d.vendor} ${declare.fr(d)}`,
  },
  noContract: {
    en: (d: Processor) =>
      `no contract with ${named(d, 'en')} is recorded: a processor needs one (GDPR 28(3)). Record it under "processors" (contract), or stop passing data to it.`,
    fr: (d: Processor) =>
      `aucun contrat avec ${named(d, 'fr')} n'est consigné : un sous-traitant en exige un (RGPD 28(3)). Consignez-le sous « processors » (contract), ou cessez de lui transmettre des données.`,
  },
  noArrangement: {
    en: (d: Processor) =>
      `no arrangement with ${named(d, 'en')}, a joint controller, is recorded (GDPR 26(1)). Record it under "processors" (contract).`,
    fr: (d: Processor) =>
      `aucun accord avec ${named(d, 'fr')}, responsable conjoint du traitement, n'est consigné (RGPD 26(1)). Consignez-le sous « processors » (contract).`,
  },
  incomplete: {
    en: (d: Processor & { readonly missing: readonly ContractItem[] }) =>
      `the contract with ${named(d, 'en')} lacks, as recorded: ${items(d.missing, 'en')} (GDPR 28(3)). Complete the contract, or the record of it.`,
    fr: (d: Processor & { readonly missing: readonly ContractItem[] }) =>
      `le contrat avec ${named(d, 'fr')}, tel qu'il est consigné, ne prévoit pas : ${items(d.missing, 'fr')} (RGPD 28(3)). Complétez le contrat, ou ce qui en est consigné.`,
  },
  expired: {
    en: (d: Processor & { readonly end: string }) =>
      `the contract with ${named(d, 'en')} ended on ${d.end} (GDPR 28(3)). Renew it, or stop passing data to it and have the data deleted or returned.`,
    fr: (d: Processor & { readonly end: string }) =>
      `le contrat avec ${named(d, 'fr')} a pris fin le ${day(d.end, 'fr')} (RGPD 28(3)). Renouvelez-le, ou cessez de lui transmettre des données et faites-les supprimer ou restituer.`,
  },
  notSigned: {
    en: (d: Processor & { readonly signed: string; readonly asOf: string }) =>
      `the contract with ${named(d, 'en')} is signed on ${d.signed} only, after ${d.asOf} (GDPR 28(3)). Pass no data to it before, or correct the date.`,
    fr: (d: Processor & { readonly signed: string; readonly asOf: string }) =>
      `le contrat avec ${named(d, 'fr')} n'est signé que le ${day(d.signed, 'fr')}, après le ${day(d.asOf, 'fr')} (RGPD 28(3)). Ne lui transmettez rien avant, ou corrigez la date.`,
  },
  noCountry: {
    en: (d: { readonly processor: string; readonly seat: string }) =>
      `where "${d.processor}"${d.seat === '' ? '' : ` (its seat: ${d.seat})`} processes the data is not recorded, so whether it is transferred outside the EEA was not checked (GDPR 44). Record the country under "processors".`,
    fr: (d: { readonly processor: string; readonly seat: string }) =>
      `le pays où « ${d.processor} »${d.seat === '' ? '' : ` (siège : ${d.seat})`} traite les données n'est pas consigné : l'existence d'un transfert hors de l'EEE n'a pas été vérifiée (RGPD 44). Consignez le pays sous « processors » (country).`,
    unchecked: true,
  },
  noTransferBasis: {
    en: (d: Flow) =>
      `${flow.en(d)}, outside the EEA, and no basis for the transfer is recorded (GDPR 44–46). Record it (transfer), or keep the data in the EEA.`,
    fr: (d: Flow) =>
      `${flow.fr(d)}, hors de l'EEE, et aucun fondement du transfert n'est consigné (RGPD 44–46). Consignez-le (transfer), ou gardez les données dans l'EEE.`,
  },
  noAdequacy: {
    en: (d: Flow) =>
      `${flow.en(d)} on the basis of an adequacy decision, but none covers such a transfer to ${d.country} on ${d.asOf} (GDPR 45). Agree standard contractual clauses; in the US, a recipient certified under the Data Privacy Framework (dpf) will do.`,
    fr: (d: Flow) =>
      `${flow.fr(d)} sur le fondement d'une décision d'adéquation, mais aucune ne couvre un tel transfert vers ce pays au ${day(d.asOf, 'fr')} (RGPD 45). Concluez des clauses contractuelles types ; aux États-Unis, la certification du destinataire au titre du DPF suffit.`,
  },
  wrongFramework: {
    en: (d: Flow) =>
      `${flow.en(d)} on the basis of the EU-US Data Privacy Framework, which holds for the US only (Decision (EU) 2023/1795). Agree standard contractual clauses (GDPR 46).`,
    fr: (d: Flow) =>
      `${flow.fr(d)} sur le fondement du cadre UE–États-Unis (DPF), qui ne vaut que pour les États-Unis (décision (UE) 2023/1795). Concluez des clauses contractuelles types (RGPD 46).`,
  },
  oldClauses: {
    en: (d: Flow) =>
      `${flow.en(d)} on standard contractual clauses signed before those of Decision (EU) 2021/914, which are no safeguard since 27 December 2022 (GDPR 46). Sign the new ones.`,
    fr: (d: Flow) =>
      `${flow.fr(d)} sur des clauses contractuelles types antérieures à la décision (UE) 2021/914, sans valeur depuis le 27 décembre 2022 (RGPD 46). Signez les nouvelles.`,
  },
  certificationUnchecked: {
    en: (d: Flow) =>
      `${flow.en(d)} on the basis of the Data Privacy Framework, but no look-up of the recipient's certification within the last year is recorded: it lapses unless renewed each year (Decision (EU) 2023/1795). Look it up on dataprivacyframework.gov and record the day (transfer.date).`,
    fr: (d: Flow) =>
      `${flow.fr(d)} sur le fondement du DPF, mais aucune vérification de la certification du destinataire depuis moins d'un an n'est consignée : elle s'éteint si elle n'est pas renouvelée chaque année (décision (UE) 2023/1795). Vérifiez-la sur dataprivacyframework.gov et consignez la date (transfer.date).`,
  },
} as const;
