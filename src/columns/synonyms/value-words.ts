/**
 * Words that cells hold rather than headers, folded, in the languages of the header tables. They tell what a column
 * means where its header does not. Sources: drop-down values of CRM, shop and newsletter exports.
 */
type Words = ReadonlySet<string>;

/** Yes, no and their usual codes. */
export const YES_NO: Words = new Set(
  '0 1 f falsch false falso faux igaz ja j n na nee nein no non o oui off on s si t true v vero verdadero vrai w wahr x y yes'.split(
    ' ',
  ),
);

/** How newsletter products write that somebody agreed or objected. */
export const SUBSCRIPTION: Words = new Set([
  'abgemeldet',
  'abonne',
  'abonnee',
  'afgemeld',
  'angemeldet',
  'baja',
  'bounced',
  'cleaned',
  'confirmed',
  'desabonne',
  'desabonnee',
  'desinscrit',
  'disiscritto',
  'double opt-in',
  'geabonneerd',
  'granted',
  'inscrit',
  'iscritto',
  'never_subscribed',
  'no_consent',
  'non-subscribed',
  'not_subscribed',
  'opt in',
  'opt out',
  'opt-in',
  'opt-out',
  'optin',
  'opted in',
  'opted out',
  'opted_in',
  'opted_out',
  'optout',
  'pending',
  'single opt-in',
  'subscribed',
  'suscrito',
  'transactional',
  'uitgeschreven',
  'unconfirmed',
  'unsubscribed',
]);

/** Stages of a relation, from first contact to customer. */
export const LIFECYCLE: Words = new Set([
  'a relancer',
  'actif',
  'active',
  'aktiv',
  'attempted to contact',
  'bad timing',
  'bestandskunde',
  'chaud',
  'churned',
  'client',
  'client actif',
  'client perdu',
  'cliente',
  'closed',
  'cold',
  'connected',
  'contacte',
  'contacted',
  'converted',
  'converti',
  'customer',
  'disqualified',
  'en cours',
  'en discussion',
  'engaged',
  'evangelist',
  'ex-client',
  'froid',
  'gagne',
  'hot',
  'in progress',
  'inactif',
  'inactive',
  'inaktiv',
  'interessent',
  'interesse',
  'interested',
  'klant',
  'kunde',
  'lead',
  'lost',
  'marketing qualified lead',
  'marketingqualifiedlead',
  'mql',
  'neu',
  'neukunde',
  'new',
  'nieuw',
  'nouveau',
  'nuevo',
  'nuovo',
  'open',
  'open - not contacted',
  'opportunite',
  'opportunity',
  'perdu',
  'potential',
  'potenziale',
  'prospect',
  'prospecto',
  'qualified',
  'qualifie',
  'qualifiziert',
  'sales qualified lead',
  'salesqualifiedlead',
  'sql',
  'subscriber',
  'suspect',
  'tiede',
  'unqualified',
  'warm',
  'won',
  'working - contacted',
]);

/** Consumer or business. */
export const AUDIENCE: Words = new Set([
  'b2b',
  'b2c',
  'business',
  'bedrijf',
  'company',
  'consumer',
  'consument',
  'entreprise',
  'empresa',
  'firma',
  'geschaftskunde',
  'individual',
  'organisation',
  'organization',
  'part',
  'particolare',
  'particulier',
  'particular',
  'person',
  'personne morale',
  'personne physique',
  'privat',
  'privatkunde',
  'privato',
  'pro',
  'professionnel',
  'societe',
  'zakelijk',
]);

/** Forms of address and titles before a name. */
export const CIVILITY: Words = new Set([
  'de heer',
  'dhr',
  'doctor',
  'dott',
  'dott ssa',
  'dr',
  'dr med',
  'don',
  'dona',
  'dra',
  'frau',
  'frau dr',
  'herr',
  'herr dr',
  'herrn',
  'heer',
  'ing',
  'm',
  'madame',
  'mademoiselle',
  'maitre',
  'me',
  'mevr',
  'mevrouw',
  'mlle',
  'mm',
  'mme',
  'monsieur',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mw',
  'mx',
  'pr',
  'prof',
  'prof dr',
  'senor',
  'senora',
  'senorita',
  'sig',
  'sig ra',
  'signor',
  'signora',
  'signorina',
  'sir',
  'sr',
  'sra',
  'srta',
]);

/** What follows or precedes the name of a firm. */
export const LEGAL_FORMS: Words = new Set(
  'ab ag association asbl bv bvba cabinet cie co corp eirl ets eurl garage gbr gie gmbh group groupe inc kg kft llc llp lp ltd nv ohg oy plc sa sarl sas sasu sc sca sci scop scp scs sicav sl slu snc societe solutions spa sprl spzoo srl srls stichting ug vof vzw'.split(
    ' ',
  ),
);

/** What a street is called; in German and Dutch at the end of its name. */
export const STREET_WORDS: Words = new Set(
  'allee allees av avda avenida ave avenue bd bld blvd boulevard bp calle carrer cedex chaussee chemin close corso cours drive faubourg gasse impasse laan lane lieu-dit lotissement paseo passage piazza piazzale place platz plaza plein quai rd residence road rond-point route rte rue ruelle singel square st strada str strasse straat street traverse via viale villa voie weg z.a. z.i. za zac zi'.split(
    ' ',
  ),
);
/** Ends of street names written in one word. */
export const STREET_ENDS: readonly string[] = [
  'allee',
  'dijk',
  'gasse',
  'gracht',
  'kade',
  'laan',
  'platz',
  'plein',
  'ring',
  'straat',
  'str',
  'strasse',
  'ufer',
  'weg',
];

/** Names of the countries that prospect files of these languages mostly hold, and their codes. */
export const COUNTRIES: Words = new Set(
  'allemagne at austria autriche be belgica belgie belgien belgio belgique belgium ch de deu deutschland duitsland es esp espagne espana england fr fra france francia frankreich frankrijk gb gbr germania germany great_britain ie ireland irland irlande irlanda it ita italia italie italien italy lu luxembourg luxemburg luxemburgo lussemburgo nederland netherlands niederlande nl nld osterreich oostenrijk paises_bajos pays-bas paesi_bassi pl poland polen pologne polonia portugal portogallo pt royaume-uni reino_unido regno_unito schweiz spagna spain spanje spanien suisse suiza svizzera switzerland the_netherlands uk united_kingdom united_states us usa vereinigtes_konigreich zwitserland'
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** Departments of a firm, to tell them from the territories that French calls alike. */
export const DEPARTMENTS: Words = new Set(
  'achats administration commerce commercial communication compta comptabilite daf direction drh dsi finance finances formation hr informatique it juridique logistique marketing production qualite rd rh sales sav si technique ventes'.split(
    ' ',
  ),
);

/** What address checkers write of an e-mail address. */
export const DELIVERY: Words = new Set(
  'accept_all catch-all catch_all deliverable extrapolated guessed invalid invalide risky unavailable undeliverable unknown unverified valid valide validated verified verifie'.split(
    ' ',
  ),
);

/** Genders as words and as letters. */
export const GENDERS: Words = new Set(
  'd donna f female femme femmina h hombre homme m male man mannlich maschio mujer uomo v vrouw w weiblich x'.split(
    ' ',
  ),
);

/** Small words inside surnames. */
export const PARTICLES: Words = new Set('da de del den der di dos du la le van von'.split(' '));
