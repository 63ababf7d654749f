import type { Register, RegisterId } from './entry.ts';

/** Do-not-contact registers, by id. Sources: the laws that the country files cite and the registers' own pages. */
export const REGISTERS: Readonly<Record<RegisterId, Register>> = {
  'at-ecg': {
    id: 'at-ecg',
    country: 'AT',
    name: 'ECG-Liste',
    url: 'https://www.rtr.at/ecg-liste',
    aliases: ['ecg', 'ecglist', 'ecgliste', 'ecgrobinsonliste'],
    refreshDays: 30,
    cancelsConsent: false,
  },
  'be-do-not-call-me': {
    id: 'be-do-not-call-me',
    country: 'BE',
    name: 'Do Not Call Me',
    url: 'https://www.dncm.be',
    aliases: ['belmenietmeer', 'dncm', 'donotcallme', 'donotcallmebe', 'nemappelezplus'],
    refreshDays: 30,
    cancelsConsent: false,
  },
  'es-robinson': {
    id: 'es-robinson',
    country: 'ES',
    name: 'Lista Robinson',
    url: 'https://www.listarobinson.es',
    aliases: ['adigital', 'listarobinson', 'listasrobinson', 'robinson', 'robinsonlist'],
    refreshDays: 30,
    cancelsConsent: false,
  },
  'fr-bloctel': {
    id: 'fr-bloctel',
    country: 'FR',
    name: 'Bloctel',
    url: 'https://www.bloctel.gouv.fr',
    aliases: ['bloctel', 'listebloctel', 'listeoppositiontelephonique'],
    refreshDays: 30,
    cancelsConsent: false,
  },
  'gb-ctps': {
    id: 'gb-ctps',
    country: 'GB',
    name: 'Corporate Telephone Preference Service (CTPS)',
    url: 'https://www.tpsonline.org.uk',
    aliases: ['corporatetelephonepreferenceservice', 'corporatetps', 'ctps'],
    refreshDays: 28,
    cancelsConsent: false,
  },
  'gb-fps': {
    id: 'gb-fps',
    country: 'GB',
    name: 'Fax Preference Service (FPS)',
    url: 'https://www.tpsonline.org.uk',
    aliases: ['faxpreferenceservice', 'fps'],
    refreshDays: 28,
    cancelsConsent: false,
  },
  'gb-tps': {
    id: 'gb-tps',
    country: 'GB',
    name: 'Telephone Preference Service (TPS)',
    url: 'https://www.tpsonline.org.uk',
    aliases: ['telephonepreferenceservice', 'tps'],
    refreshDays: 28,
    cancelsConsent: false,
  },
  'ie-ndd': {
    id: 'ie-ndd',
    country: 'IE',
    name: 'National Directory Database (NDD) opt-out register',
    url: 'https://www.dataprotection.ie',
    aliases: ['nationaldirectorydatabase', 'ndd', 'nddoptoutregister'],
    refreshDays: 30,
    cancelsConsent: false,
  },
  'it-rpo': {
    id: 'it-rpo',
    country: 'IT',
    name: 'Registro pubblico delle opposizioni (RPO)',
    url: 'https://registrodelleopposizioni.it',
    aliases: [
      'registrodelleopposizioni',
      'registroopposizioni',
      'registropubblicodelleopposizioni',
      'registropubblicoopposizioni',
      'rpo',
    ],
    refreshDays: 30,
    cancelsConsent: true,
  },
  'nl-bel-me-niet': {
    id: 'nl-bel-me-niet',
    country: 'NL',
    name: 'Bel-me-niet Register',
    url: 'https://wetten.overheid.nl/BWBR0009950/',
    aliases: ['belmeniet', 'belmenietregister'],
    refreshDays: 30,
    cancelsConsent: false,
  },
  'pt-refusals': {
    id: 'pt-refusals',
    country: 'PT',
    name: 'Lista nacional de pessoas coletivas que se opõem à receção de comunicações não solicitadas',
    url: 'https://www.consumidor.gov.pt',
    aliases: ['13b', 'listanacionaldeoposicao', 'listanacionaldepessoascoletivas', 'listanaooposicao'],
    refreshDays: 30,
    cancelsConsent: false,
  },
};

const BY_ALIAS: ReadonlyMap<string, RegisterId> = new Map(
  Object.values(REGISTERS).flatMap((register) =>
    [register.id.replace(/[^a-z]/g, ''), ...register.aliases].map((alias) => [alias, register.id] as const),
  ),
);

/**
 * Finds the registers that a name speaks of: `Bloctel`, `TPS/CTPS`, `Registro pubblico delle opposizioni`.
 *
 * @param name - as a configuration or the header of a column writes it
 */
export function registersNamed(name: string): readonly RegisterId[] {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const found = new Set<RegisterId>();
  for (let start = 0; start < words.length; start += 1) {
    let key = '';
    for (const word of words.slice(start, start + LONGEST_NAME)) {
      key += word;
      const id = BY_ALIAS.get(key);
      if (id !== undefined) found.add(id);
    }
  }
  return [...found];
}

/** The longest name of a register, in words. */
const LONGEST_NAME = 7;

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
