/**
 * Words beside a number that say what it is: kind, then the words, folded; a word may stand at several kinds. `any`
 * says nothing of the kind, `join` stands between two parts of one number, `vat:XX` names the country whose prefix was
 * left out, `other` says that the number is none of the kinds.
 * Source: forms, invoices and delivery notes in French, English, German, Spanish, Italian, Dutch and Polish.
 */
export const IDENTIFIER_LABELS = `
any n|no|nr|num|numero|number|nummer|id|de|du|of|the|intra|intracommunautaire|intracommunitaire|code|la|le|il|el|mon|my|mein|meine|mi|mijn|carte|est|p|is|ist|es|cod|numer|identification|identificativo|identificacion|identifiant|identifier|numeros|kod|nummers|titulaire|et|und|and|ou|oder|or|y|e|en|sous|notre|nos|unser|unsere|our|votre|ihre|your
bsn_nl bsn|burgerservicenummer|burgerservicenr|sofinummer|sofi|bsnnr|bsnnummer|burgerservice
card cb|card|bancaire|credit|kreditkarte|creditcard|visa|mastercard|amex|tarjeta|carta|cc|bleue|karte|kaart|karta|pan|kredytowa|credito|debit|debito|maestro|kartennummer|eurocard|creditcardnummer|kaartnummer|debitcard|kreditkartennummer
codice_fiscale_it codice|fiscale|cf|codfisc|fisc|fiscal|codicefiscale
dni_es dni|nie|nif|documento|identidad
iban iban|rib|compte|konto|cuenta|conto|rekening|account|bankverbindung|kontonummer|rachunek|rekeningnummer|ibannr|ccc|bankrekening|ibannummer|bankkonto|kontonr|coordonnees|virement
join cle|key|nic
nino_uk nino|ni|insurance|national|nat|ins|natins
nir nir|nss|secu|ss|securite|sociale|insee|securitesociale|assure|assuree|vitale|nirpp
other adeli|adherent|adherente|album|ancienne|angebot|angebotsnummer|annonce|arret|article|articolo|articulo|artikel|artikelnr|artikelnummer|attestation|auftrag|auftragsnummer|autorisation|avoir|awb|bail|barcode|batch|beleg|belegnummer|bestelling|bestelnummer|bestellnummer|bestellung|bl|boite|bolla|bon|booking|bordereau|bp|cadastre|capital|carton|cedex|certificat|charge|chassis|chargennummer|client|clientnumber|cliente|clients|cmd|cmde|codebarre|codebarres|colis|colissimo|commande|commandes|compteur|conteneur|container|contract|contractnummer|contrat|contrato|contratto|coupon|couponnr|cp|cve|ddt|debiteur|debiteurennummer|debitor|delivery|demande|devis|dhl|doc|docref|document|dossier|dossiernummer|dpd|ean|echeance|encours|envio|equipement|etiquette|expediente|expedition|factura|facture|factuur|factuurnummer|fattura|fedex|fiche|fichier|finess|folio|fournisseur|gencod|giro|gls|gtin|guarantee|guia|ics|imei|incident|interne|inventaire|invoice|isbn|ismn|issn|isin|job|jugement|klant|klantnummer|klantnr|kunde|kunden|kundennr|kundennummer|landkreis|leitweg|licence|license|lieferschein|livraison|lot|lote|lotnr|lotto|mandat|mandate|mandatsreferenz|matricola|matricula|matricule|member|membership|membre|meter|mitglied|mitgliedsnummer|mpan|nserie|oferta|offer|offerte|offertnummer|opportunite|order|ordernr|ordernummer|ordine|packet|paket|parcelle|passeport|passport|patente|pce|pdl|pedido|pedidos|permis|piece|plaque|po|police|policy|polizza|polizennummer|prescription|presupuesto|preventivo|prm|produit|product|projekt|projet|project|protocole|protocollo|quittance|quote|quotation|rechnung|rechnungsnr|rechnungsnummer|recu|ref|refer|reference|referencia|referentie|referenz|refs|registration|reglement|requisition|reservation|riferimento|rif|rpps|rum|scontrino|sepa|sendung|sendungsnr|sendungsnummer|serial|serie|seriennummer|seriennr|serienummer|shipment|shipping|sinistre|sku|spedizione|stock|suivi|tache|ticket|track|tracking|trackingnr|trace|transaction|transaktion|upc|upi|ups|vehicule|version|vertrag|vertragsnummer|vin|vol|voucher|waybill|wkn|zaehler|zaehlernummer|zahlernummer|zamowienie|zendnummer|zending
phone tel|telephone|phone|mobile|portable|fax|gsm|handy|telefon|telefono|telefoon|mob|tlf|cell|movil|cellulare|mobil|portatile|rufnummer|telemovel|celular|komorka|direct|ligne|tlfno|tfno|tfn|whatsapp|standard|mobiel|telefax|ph|phoneno|cel|durchwahl|festnetz|fixe|fisso|fijo|landline|telnr|telefonnummer|telefoonnummer|mobilnummer|handynummer|mobielnr|hotline|telephones|tels|appeler|rappeler|anrufen|bellen|signal|telegram
siren siren|rcs|immatriculation|immatriculee|immatricule|rm|kbis|sirene
siret siret|sirets|etablissement
steuer_id_de steuer|steuerid|idnr|steueridnr|steueridentifikationsnummer|identifikationsnummer|tin|steuernummer|identnr|steuerliche|steueridnummer|steuerident|steueridentnummer|taxid|st|stid|steueridentifikation|steueridentifikations
vat tva|vat|pi|ust|ustid|ustidnr|iva|btw|piva|partita|mwst|uid|cif|nip|vies|tvaintra|ustnr|nipc|mva|moms|cvr|eori|nifiva|btwnummer|btwnr|ustidentnr|umsatzsteuer|umsatzsteueridentifikationsnummer|umsatzsteuerid|mehrwertsteuer|vatno|vatnumber|vatid|numerotva|partitaiva|bce|kbo|ondernemingsnummer|alv|atu|pvm|pdv|dic|oib|afm|cui|dph|adoszam|dds|ddv|kmkr|orgnr|organisasjonsnummer|organisationsnummer|enterprise|ytunnus|tunnus|alvnro|entreprise
vat:AT uid|atu
vat:BE tva|btw|bce|kbo|ondernemingsnummer|entreprise|enterprise
vat:CH uid|mwst
vat:CZ dic
vat:DE ust|ustid|ustidnr|ustnr|ustidentnr|umsatzsteuer|umsatzsteueridentifikationsnummer|umsatzsteuerid
vat:DK cvr|moms
vat:EL afm
vat:ES cif|nif
vat:FI alv|ytunnus|tunnus
vat:FR tva|tvaintra
vat:GB vat|vatno|vatnumber|vatid
vat:HR oib
vat:IT piva|partita|iva|pi|partitaiva
vat:LU tva
vat:NL btw|btwnummer|btwnr
vat:NO mva|orgnr|organisasjonsnummer
vat:PL nip
vat:PT nif|nipc|contribuinte
vat:RO cui|cif
vat:SE moms
vat:SI ddv
`;
