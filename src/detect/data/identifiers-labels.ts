/**
 * Words before a number that say what it is: kind, then the words, folded; `any` says nothing of the kind.
 * Source: forms and invoices in French, English, German, Spanish, Italian and Dutch.
 */
export const IDENTIFIER_LABELS = `
any n|no|nr|num|numero|number|nummer|id|de|du|of|the|intra|intracommunautaire|intracommunitaire|code|ref|la|le|il|el|mon|my|mein|meine|mi|mijn|carte|est|p|is|ist|es
bsn_nl bsn|burgerservicenummer|burgerservicenr|sofinummer|sofi
card cb|card|bancaire|credit|kreditkarte|creditcard|visa|mastercard|amex|tarjeta|carta|cc|bleue
codice_fiscale_it codice|fiscale|cf|codfisc
dni_es dni|nie|nif
iban iban|rib|compte|konto|cuenta|conto|rekening|account
nino_uk nino|ni|insurance|national
nir nir|nss|secu|ss|securite|sociale|insee
phone tel|telephone|phone|mobile|portable|fax|gsm|handy|telefon|telefono|telefoon|mob|tlf|cell|movil|cellulare|mobil
siren siren|rcs
siret siret
steuer_id_de steuer|steuerid|idnr|steueridnr|steueridentifikationsnummer|identifikationsnummer|tin|steuernummer
vat tva|vat|pi|ust|ustid|ustidnr|iva|btw|piva|partita|mwst|uid|cif
`;
