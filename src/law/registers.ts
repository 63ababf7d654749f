import type { Register, RegisterId } from './entry.ts';

/** Do-not-contact registers, by id. Sources: the laws that the country files cite and the registers' own pages. */
export const REGISTERS: Readonly<Record<RegisterId, Register>> = {
  'at-ecg': {
    id: 'at-ecg',
    country: 'AT',
    name: 'ECG-Liste',
    url: 'https://www.rtr.at/ecg-liste',
    refreshDays: 30,
  },
  'be-do-not-call-me': {
    id: 'be-do-not-call-me',
    country: 'BE',
    name: 'Do Not Call Me',
    url: 'https://www.dncm.be',
    refreshDays: 30,
  },
  'es-robinson': {
    id: 'es-robinson',
    country: 'ES',
    name: 'Lista Robinson',
    url: 'https://www.listarobinson.es',
    refreshDays: 30,
  },
  'fr-bloctel': {
    id: 'fr-bloctel',
    country: 'FR',
    name: 'Bloctel',
    url: 'https://www.bloctel.gouv.fr',
    refreshDays: 30,
  },
  'gb-ctps': {
    id: 'gb-ctps',
    country: 'GB',
    name: 'Corporate Telephone Preference Service (CTPS)',
    url: 'https://www.tpsonline.org.uk',
    refreshDays: 28,
  },
  'gb-fps': {
    id: 'gb-fps',
    country: 'GB',
    name: 'Fax Preference Service (FPS)',
    url: 'https://www.tpsonline.org.uk',
    refreshDays: 28,
  },
  'gb-tps': {
    id: 'gb-tps',
    country: 'GB',
    name: 'Telephone Preference Service (TPS)',
    url: 'https://www.tpsonline.org.uk',
    refreshDays: 28,
  },
  'ie-ndd': {
    id: 'ie-ndd',
    country: 'IE',
    name: 'National Directory Database (NDD) opt-out register',
    url: 'https://www.dataprotection.ie',
    refreshDays: 30,
  },
  'it-rpo': {
    id: 'it-rpo',
    country: 'IT',
    name: 'Registro pubblico delle opposizioni (RPO)',
    url: 'https://registrodelleopposizioni.it',
    refreshDays: 30,
  },
  'nl-bel-me-niet': {
    id: 'nl-bel-me-niet',
    country: 'NL',
    name: 'Bel-me-niet Register',
    url: 'https://wetten.overheid.nl/BWBR0009950/',
    refreshDays: 30,
  },
  'pt-refusals': {
    id: 'pt-refusals',
    country: 'PT',
    name: 'Lista nacional de pessoas coletivas que se opõem à receção de comunicações não solicitadas',
    url: 'https://www.consumidor.gov.pt',
    refreshDays: 30,
  },
};
