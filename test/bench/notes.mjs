// Times findSensitive over notes, beside one regular expression of a hundred terms over the same notes.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const HERE = import.meta.dirname;
const SETS = resolve(HERE, '../quality');
const { findSensitive } = await import(resolve(HERE, '../../dist/src/detect.js'));

/** What sales people write, in six languages, with nothing about a person's life. */
const ORDINARY = [
  "Rappeler la semaine prochaine pour caler la démo, intéressé par le module facturation et l'export comptable.",
  'Budget validé pour T2, décision en comité le 14 mars, envoyer la proposition révisée avant lundi.',
  'Rencontré au salon de Lyon, stand B12, a pris une plaquette et demande un devis pour 25 postes.',
  'Contact transmis par Mme Garnier, responsable achats, préfère les échanges par mail plutôt que par téléphone.',
  "Contrat en cours chez un concurrent jusqu'en septembre 2027, à recontacter trois mois avant l'échéance.",
  'Projet de migration vers le cloud, équipe de 12 personnes, attend le retour de la DSI sur la sécurité.',
  'Ne décroche pas, message laissé sur le répondeur, nouvelle tentative jeudi matin.',
  'A téléchargé le livre blanc sur la logistique, ouverture de deux mails en juin, aucun clic.',
  'Visite du site de Villeurbanne prévue le 12, prévoir la maquette et les tarifs dégressifs.',
  "Société en pleine croissance, recrute des commerciaux, besoin d'un CRM simple et d'une formation courte.",
  'Passage à la facturation électronique en 2026, veut comparer trois plateformes agréées.',
  'Client depuis 2019, satisfait du support, demande une remise pour renouvellement sur trois ans.',
  'Le directeur financier veut un retour sur investissement chiffré avant de signer le bon de commande.',
  "Adresse de livraison différente de l'adresse de facturation, à vérifier avec la comptabilité.",
  'Préférence pour une réunion en visio, disponible le mardi et le jeudi après 15 h.',
  'Asked for pricing on the enterprise plan, needs SSO and audit logs, procurement takes about six weeks.',
  'Met at the Manchester trade show, runs a team of eight, currently using spreadsheets for everything.',
  'Call back in Q3 once the new budget has been approved, prefers email for the first contact.',
  'Decision maker is the head of operations, our contact only prepares the shortlist of vendors.',
  'Demo went well, two follow-up questions about the API limits and the price per additional seat.',
  'Renewal due in November, wants to add the reporting module and a second warehouse.',
  'Left voicemail twice, sent a LinkedIn message, no answer so far, try again after the holidays.',
  'Moving offices in May, new address to be confirmed, please hold all mailings until then.',
  'Interested in a pilot with one store before rolling out to the whole region next year.',
  'Sent the revised quote on Friday, they asked for net 45 payment terms and free onboarding.',
  'Wünscht ein Angebot über 40 Lizenzen, Entscheidung fällt Ende des Monats in der Geschäftsleitung.',
  'Messekontakt aus Hannover, Stand 14, möchte Unterlagen zur Schnittstelle und eine Preisliste.',
  'Bitte erst ab Mitte August wieder anrufen, das Projekt wurde auf das dritte Quartal verschoben.',
  'Nutzt derzeit eine eigene Lösung, Umstieg geplant, sobald der alte Vertrag ausläuft.',
  'Ansprechpartner hat gewechselt, neue Leiterin Einkauf ist Frau Brandt, bitte Stammdaten anpassen.',
  'Interesse an der Schulung für neue Mitarbeiter, Termin im Oktober, Teilnehmerzahl noch offen.',
  'Solicita presupuesto para 30 usuarios, quiere una demostración en la oficina de Valencia.',
  'Llamar a partir del lunes, está cerrando el trimestre y no tiene tiempo para reuniones.',
  'Interesado en la integración con su programa de contabilidad, pide referencias de otros clientes.',
  'Ha richiesto un preventivo per il rinnovo, la decisione sarà presa dal consiglio a fine mese.',
  'Incontrato alla fiera di Milano, vuole una prova gratuita del gestionale per due magazzini.',
  'Richiamare dopo le ferie, il responsabile acquisti rientra il primo settembre.',
  'Vraagt een offerte voor vijftien gebruikers, beslissing valt na de zomer in het managementteam.',
  'Gesproken op de beurs in Utrecht, wil graag een demo van de planningsmodule volgende week.',
  'Terugbellen na tien uur, stuurt zelf de technische eisen door naar onze afdeling verkoop.',
];

const TERMS =
  'cancer chimio diabete depression hospital malade arret invalide handicap rqth burn-out avc enceinte grossesse fausse couche pma divorce separe veuf deces obseques musulman juif catholique protestant ramadan shabbat halal casher mosquee synagogue eglise pretre imam cgt cfdt delegue syndique greviste gauche droite macroniste elu maire depute gay lesbienne homo bisexuel trans arabe noir blanc africain maghrebin rom gitan prison casier condamne garde vue bracelet idiot conne con imbecile menteur relou radin mauvais payeur mineur lyceen collegien ans passeport secu nir iban carte bancaire disabled pregnant sick leave surgery stroke muslim jewish union rep convicted jail idiot krank schwanger behindert gewerkschaft moslem jude haft vorbestraft enfermo embarazada sindicato preso malato incinta sindacato carcere ziek zwanger vakbond'.split(
    ' ',
  );
const ONE_EXPRESSION = new RegExp(`\\b(?:${TERMS.join('|')})`, 'iu');

/** Each half of an ordinary note with each other note: all different, as notes are. */
const ordinary = ORDINARY.flatMap((note, at) =>
  ORDINARY.flatMap((other, against) =>
    at === against ? [] : `${note} ${other.slice(0, other.length >> 1)}`,
  ),
).map((note) => Buffer.from(note).toString());

/** The labelled notes: short, and half of them tell something. */
const labelled = readdirSync(SETS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    try {
      return JSON.parse(readFileSync(join(SETS, name, 'notes.json'), 'utf8')).map(({ text }) => text);
    } catch (error) {
      if (error.code === 'ENOENT') return [];
      throw error;
    }
  });

function megabytesPerSecond(notes, look) {
  const bytes = notes.reduce((sum, note) => sum + Buffer.byteLength(note), 0);
  const rounds = Math.ceil(8e6 / bytes);
  for (const note of notes) look(note);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const note of notes) look(note);
  const { user, system } = process.cpuUsage(before);
  return (bytes * rounds) / (user + system);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The lines of a table, in Markdown. */
export function compareOnNotes(runs) {
  const lines = ['| notes | findSensitive, MB/s | one regular expression, MB/s |', '|---|---|---|'];
  for (const [title, notes] of [
    [`${ordinary.length} ordinary ones`, ordinary],
    [`${labelled.length} of the labelled sets, half of which tell something`, labelled],
  ]) {
    const ours = [];
    const theirs = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(megabytesPerSecond(notes, findSensitive));
      theirs.push(megabytesPerSecond(notes, (note) => ONE_EXPRESSION.test(note)));
    }
    lines.push(`| ${title} | ${median(ours).toFixed(0)} | ${median(theirs).toFixed(0)} |`);
  }
  return lines;
}
