// Writes prospect files of any size for the benchmarks: seeded, so that every run has the same bytes; invented people.
//
//   node test/bench/generate.mjs ROWS KIND [csv|json|ndjson] > file
//   node test/bench/generate.mjs ROWS suppression > list.csv
//
// KIND: clean (nothing to find), realistic (5 % of the records have a finding), bad (every record has several),
// wide (realistic, 80 columns).
import { once } from 'node:events';

const [rowsArgument = '1000', kind = 'realistic', format = 'csv'] = process.argv.slice(2);
const rows = Number(rowsArgument);

/** Mulberry32: small, and the same on every machine. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(20260811);
const pick = (list) => list[Math.floor(next() * list.length)];
const digits = (count) => Array.from({ length: count }, () => Math.floor(next() * 10)).join('');

const FIRST =
  'Camille Julie Paul Marc Sophie Nadia Karim Luc Inès Hugo Léa Noah Chloé Rémi Élise Yann Maud Ahmed Zoé Théo Adèle Bruno Céline Denis Emma Fatou Gaël Hélène Ivan Jeanne Khadija Loïc Manon Nicolas Odile Pierre Quentin Rachel Samir Tania Ugo Valérie Xavier Yasmine Anaïs Basile Clara Damien Elsa Franck'.split(
    ' ',
  );
const LAST =
  'Durand Morel Petit Roux Garnier Faure Blanc Lefèvre Mercier Benali Dupuis Robin Leroy Caron Meunier Girard Aubry Barbier Carpentier Delattre Etienne Fournier Guillot Hamon Imbert Jacquet Kessler Lambert Marchand Navarro Olivier Perrin Quéré Renard Sauvage Texier Urbain Vasseur Weber Zidi Bonnet Chevalier Diallo Fabre Gomez Haddad Joly Klein Lopez Maillard'.split(
    ' ',
  );
/** Numbers set aside for fiction (ARCEP 2018-0881): of the 10,000 mobile ones each is given once, for they are one person's. */
const LANDLINES = ['1 99 00', '2 61 91', '3 53 01', '4 65 71', '5 36 49'];
const TITLES = [
  'DRH',
  'Directrice commerciale',
  'Acheteur',
  'Gérant',
  'Responsable paie',
  'DAF',
  'Chargée de recrutement',
  'Comptable',
  'Directeur général',
  'Office manager',
];
const SECTORS = [
  'Industrie',
  'Bâtiment',
  'Conseil',
  'Commerce de gros',
  'Logiciel',
  'Transport',
  'Restauration',
  'Santé',
];
const SOURCES = ['Salon RH 2026', 'Formulaire site web', 'Client', 'Webinar mars 2026', 'Parrainage'];
const BAD_SOURCES = ['', 'fichier', 'scraping LinkedIn', 'fichier acheté'];
const CITIES = [
  ['Lyon', '69003'],
  ['Lille', '59000'],
  ['Nantes', '44000'],
  ['Rennes', '35000'],
  ['Strasbourg', '67000'],
  ['Toulouse', '31000'],
];
const NOTES = [
  'rappeler en septembre, budget voté au T4',
  'intéressé par la démo, veut un devis pour 40 salariés',
  "rencontrée au salon, échange de cartes, en attente d'une relance",
  'utilise déjà un concurrent, contrat jusque fin 2027',
  'préfère être contacté par e-mail plutôt que par téléphone',
  'a demandé la documentation sur le module congés et absences',
];
const BAD_NOTES = [
  'en arrêt maladie depuis trois mois suite à une opération',
  'ne pas appeler pendant le ramadan',
  'délégué CGT, très remonté',
  'vraiment un abruti, ne comprend rien',
  'divorce en cours, situation difficile',
];

const HEADERS = [
  'Civilité',
  'Prénom',
  'Nom',
  'Fonction',
  'Société',
  'Secteur',
  'E-mail',
  'Téléphone',
  'Ville',
  'CP',
  'Origine',
  'Date collecte',
  'Commentaires',
];

function plain(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function phone(index) {
  const mobile = (index / 100) | 0;
  if (index % 100 !== 0 || mobile >= 10_000) return `0${pick(LANDLINES)} ${digits(2)} ${digits(2)}`;
  const number = String(mobile).padStart(4, '0');
  return `06 39 98 ${number.slice(0, 2)} ${number.slice(2)}`;
}

function record(index, isBad) {
  const first = pick(FIRST);
  const last = pick(LAST);
  const company = `${pick(LAST)} ${pick(['Conseil', 'Industries', 'Services', 'et Fils', 'Group'])} ${index % 9973}`;
  const [city, postalCode] = pick(CITIES);
  const domain = isBad && next() < 0.5 ? 'gmail.com' : `${plain(company)}${index % 9973}.example`;
  return [
    pick(['M.', 'Mme']),
    first,
    last,
    pick(TITLES),
    company,
    pick(SECTORS),
    `${plain(first)}.${plain(last)}${index}@${domain}`,
    phone(index),
    city,
    postalCode,
    pick(isBad ? BAD_SOURCES : SOURCES),
    `${String(1 + (index % 28)).padStart(2, '0')}/${String(1 + (index % 9)).padStart(2, '0')}/2026`,
    next() < (isBad ? 0.8 : 0.6) ? pick(isBad ? BAD_NOTES : NOTES) : '',
  ];
}

const out = process.stdout;
let buffer = '';
async function write(text) {
  buffer += text;
  if (buffer.length < 1 << 20) return;
  const chunk = buffer;
  buffer = '';
  if (!out.write(chunk)) await once(out, 'drain');
}

if (kind === 'suppression') {
  await write('email\n');
  for (let index = 0; index < rows; index += 1) {
    await write(`${plain(pick(FIRST))}.${plain(pick(LAST))}.${index}@objected${index % 997}.example\n`);
  }
} else {
  const wide =
    kind === 'wide' ? Array.from({ length: 80 - HEADERS.length }, (_, at) => `Champ ${at + 1}`) : [];
  const headers = [...HEADERS, ...wide];
  if (format === 'csv') await write(`${headers.join(';')}\r\n`);
  if (format === 'json') await write('[\n');
  for (let index = 0; index < rows; index += 1) {
    const isBad = kind === 'bad' || (kind !== 'clean' && next() < 0.05);
    const cells = [...record(index, isBad), ...wide.map(() => (next() < 0.2 ? digits(4) : ''))];
    if (format === 'csv')
      await write(
        `${cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`,
      );
    else {
      const line = JSON.stringify(Object.fromEntries(headers.map((header, at) => [header, cells[at]])));
      await write(format === 'ndjson' ? `${line}\n` : `${line}${index + 1 < rows ? ',' : ''}\n`);
    }
  }
  if (format === 'json') await write(']\n');
}
out.write(buffer);
