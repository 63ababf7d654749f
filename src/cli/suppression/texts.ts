import type { Language } from '../../linter/settings.ts';
import type { DigestSubject } from '../../suppression/entry-sink.ts';
import type { ListKind, SuppressionKey } from '../../suppression/types.ts';

type Noun = readonly [one: string, many: string];

/** What the commands on indexes say. */
interface SuppressionTexts {
  readonly keys: Readonly<Record<SuppressionKey, Noun>>;
  readonly subjects: Readonly<Record<DigestSubject, string>>;
  readonly kinds: Readonly<Record<ListKind, string>>;
  readonly entry: Noun;
  readonly list: Noun;
  readonly written: (path: string, entries: string, lists: string) => string;
  readonly added: (path: string, added: string, entries: string) => string;
  readonly noKey: string;
  readonly inHistory: string;
  readonly ask: string;
  readonly found: (place: string, by: string) => string;
  readonly consequences: Readonly<Record<ListKind, string>>;
  readonly notFound: (list: string) => string;
  readonly notHeld: (kinds: string) => string;
  readonly labels: Readonly<
    Record<
      'kind' | 'register' | 'entries' | 'digests' | 'made' | 'changed' | 'protection' | 'checksum' | 'lists',
      string
    >
  >;
  readonly keyed: string;
  readonly salted: string;
  readonly intact: string;
  readonly issued: (date: string) => string;
  readonly addedOn: (date: string) => string;
}

export const SUPPRESSION_TEXTS: Readonly<Record<Language, SuppressionTexts>> = {
  en: {
    keys: {
      email: ['e-mail address', 'e-mail addresses'],
      phone: ['phone number', 'phone numbers'],
      domain: ['domain', 'domains'],
      'company-id': ['company number', 'company numbers'],
      linkedin: ['LinkedIn address', 'LinkedIn addresses'],
      postal: ['postal identity', 'postal identities'],
    },
    subjects: { email: 'of e-mail addresses', phone: 'of phone numbers', any: 'of addresses or numbers' },
    kinds: {
      objections: 'own objections',
      unsubscribes: 'unsubscribes',
      bounces: 'addresses that bounced',
      register: 'a public register',
    },
    entry: ['entry', 'entries'],
    list: ['list', 'lists'],
    written: (path, entries, lists) => `${path}: ${entries} of ${lists}.`,
    added: (path, added, entries) => `${path}: ${added} new, ${entries} in all.`,
    noKey:
      'The index was made without a key: whoever has it can try addresses. Keep it as you keep the list, or give a key (--hmac-key-file, --hmac-key-env).',
    inHistory:
      "the address now stands in your shell's history and in the list of processes; give it by standard input instead",
    ask: 'Address: ',
    found: (place, by) => `On ${place} (${by}).`,
    consequences: {
      objections: 'Never contact again (GDPR 21(3)).',
      unsubscribes: 'Never contact again (GDPR 21(3)).',
      bounces: 'Correct or delete the address (GDPR 5(1)(d)).',
      register: 'Do not contact by this means without consent.',
    },
    notFound: (list) => `Not on ${list}.`,
    notHeld: (kinds) => `it holds no ${kinds}: whoever asks by these is never found on it`,
    labels: {
      kind: 'kind',
      register: 'register',
      entries: 'entries',
      digests: 'hashes',
      made: 'made',
      changed: 'last addition',
      protection: 'protection',
      checksum: 'checksum',
      lists: 'lists',
    },
    keyed: 'keyed (HMAC-SHA-256): tells nothing without its key',
    salted: 'salt only: whoever has the file can try addresses; keep it as you keep the list',
    intact: 'correct',
    issued: (date) => `of ${date}`,
    addedOn: (date) => `added ${date}`,
  },
  fr: {
    keys: {
      email: ['adresse e-mail', 'adresses e-mail'],
      phone: ['numéro de téléphone', 'numéros de téléphone'],
      domain: ['domaine', 'domaines'],
      'company-id': ["numéro d'entreprise", "numéros d'entreprise"],
      linkedin: ['adresse LinkedIn', 'adresses LinkedIn'],
      postal: ['identité postale', 'identités postales'],
    },
    subjects: {
      email: "d'adresses e-mail",
      phone: 'de numéros de téléphone',
      any: "d'adresses ou de numéros",
    },
    kinds: {
      objections: 'oppositions reçues',
      unsubscribes: 'désinscriptions',
      bounces: 'adresses en erreur',
      register: 'registre public',
    },
    entry: ['entrée', 'entrées'],
    list: ['liste', 'listes'],
    written: (path, entries, lists) => `${path} : ${entries} de ${lists}.`,
    added: (path, added, entries) => `${path} : ${added} de plus, ${entries} en tout.`,
    noKey:
      "L'index est fait sans clé : qui le possède peut essayer des adresses. Gardez-le comme la liste, ou donnez une clé (--hmac-key-file, --hmac-key-env).",
    inHistory:
      "l'adresse figure désormais dans l'historique de votre terminal et dans la liste des processus ; donnez-la plutôt par l'entrée standard",
    ask: 'Adresse : ',
    found: (place, by) => `Figure sur ${place} (${by}).`,
    consequences: {
      objections: 'Ne plus jamais contacter (RGPD 21(3)).',
      unsubscribes: 'Ne plus jamais contacter (RGPD 21(3)).',
      bounces: "Corrigez l'adresse ou supprimez-la (RGPD 5(1)(d)).",
      register: 'Ne pas contacter par ce moyen sans consentement.',
    },
    notFound: (list) => `Ne figure pas sur ${list}.`,
    notHeld: (kinds) => `aucune entrée de ce genre (${kinds}) : qui est cherché ainsi n'y est jamais trouvé`,
    labels: {
      kind: 'genre',
      register: 'registre',
      entries: 'entrées',
      digests: 'empreintes',
      made: 'création',
      changed: 'dernier ajout',
      protection: 'protection',
      checksum: 'contrôle',
      lists: 'listes',
    },
    keyed: 'avec clé (HMAC-SHA-256) : ne dit rien sans elle',
    salted: 'sel seul : qui possède le fichier peut essayer des adresses ; gardez-le comme la liste',
    intact: 'exact',
    issued: (date) => `du ${date}`,
    addedOn: (date) => `ajoutée le ${date}`,
  },
};
