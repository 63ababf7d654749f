/**
 * Words before a number that say what it is: kind, then the words, folded; `any` says nothing of the kind.
 * Source: forms and invoices in French, English, German, Spanish, Italian and Dutch.
 */
export const IDENTIFIER_LABELS = `
any n|no|nr|num|numero|number|nummer|id|de|du|of|the|intra|intracommunautaire|intracommunitaire|code|ref|la|le|il|el|mon|my|mein|meine|mi|mijn|carte|est|p|is|ist|es|cod|numer|identification|identificativo|identificacion|numeros|cle|kod|nummers|titulaire
bsn_nl bsn|burgerservicenummer|burgerservicenr|sofinummer|sofi|bsnnr|bsnnummer
card cb|card|bancaire|credit|kreditkarte|creditcard|visa|mastercard|amex|tarjeta|carta|cc|bleue|karte|kaart|karta|pan|kredytowa|credito|debit|debito|maestro|kartennummer
codice_fiscale_it codice|fiscale|cf|codfisc|fisc|fiscal
dni_es dni|nie|nif|documento|identidad
iban iban|rib|compte|konto|cuenta|conto|rekening|account|bankverbindung|kontonummer|rachunek|rekeningnummer|ibannr|ccc|bankrekening
nino_uk nino|ni|insurance|national
nir nir|nss|secu|ss|securite|sociale|insee|securitesociale|assure|vitale|nirpp
phone tel|telephone|phone|mobile|portable|fax|gsm|handy|telefon|telefono|telefoon|mob|tlf|cell|movil|cellulare|mobil|portatile|rufnummer|telemovel|celular|komorka|direct|ligne|tlfno|tfno|tfn|whatsapp|standard|mobiel|telefax|ph|phoneno
siren siren|rcs|immatriculation
siret siret
steuer_id_de steuer|steuerid|idnr|steueridnr|steueridentifikationsnummer|identifikationsnummer|tin|steuernummer|identnr|steuerliche|steueridnummer
vat tva|vat|pi|ust|ustid|ustidnr|iva|btw|piva|partita|mwst|uid|cif|nip|vies|tvaintra|ustnr|nipc|mva|moms|cvr|eori|nifiva
`;
