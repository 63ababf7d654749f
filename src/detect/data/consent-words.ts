/**
 * What words and phrases say in a consent or opt-out column: class, then the phrases of that class, folded, parted by
 * `|`, one group a line.
 * `yes`, `no`: an answer to the column's own question; `in`, `out`: for or against being contacted, whatever the
 * column asks; `not`: turns the next word round; `limit`: makes a yes conditional; `pending`, `empty`; `double`:
 * confirmed by a second act; `preticked`, `implicit`, `bought`, `interest`: grounds that are no act of consent;
 * `neutral`: says nothing either way.
 * Source: the states that e-mail and CRM products export (Mailchimp, Brevo, HubSpot, Klaviyo, ActiveCampaign,
 * Salesforce, Mailjet, CleverReach), spreadsheet booleans by locale, and the wording of consent forms in French,
 * English, German, Spanish, Italian and Dutch.
 */
export const CONSENT_WORDS = `
yes oui|o|ok|okay|vrai|coche|cochee|case cochee|affirmatif|ouais
yes yes|y|true|t|on|x|xx|checked|ticked|affirmative|yep|yeah|positive
yes ja|j|jawohl|wahr|richtig|angekreuzt|an|aktiviert|bestaetigt|bestatigt|zutreffend
yes si|s|verdadero|marcado|afirmativo|activado
yes vero|spuntato|selezionato|attivo
yes waar|aangevinkt|aan|akkoord
yes sim|tak|verdadeiro|prawda|da|1|1 0|01
no non|faux|pas coche|non coche|non cochee|decoche|decochee|negatif|nan merci|non merci
no no|n|false|f|off|unchecked|not checked|unticked|not ticked|negative|nope|no thanks|ko|nok
no nein|falsch|nicht angekreuzt|aus|deaktiviert|unzutreffend
no falso|no marcado|desactivado|no gracias
no non spuntato|non selezionato|disattivo|no grazie
no nee|onwaar|niet aangevinkt|uit|nee bedankt
no nao|nie|falsz|0|0 0|00
in opt in|optin|opted in|opt in ok|opt in yes|accepte|acceptee|accepter|accept|accord|d accord|consent|consenti|consentement|consentement donne|consentement obtenu|consentement explicite|consentement recueilli|donne|obtenu|recueilli|explicite|autorise|autorisee|autorisation|abonne|abonnee|inscrit|inscrite|inscription|actif|active|valide|validee|confirme|confirmee|souscrit|veut recevoir|souhaite recevoir|j accepte|a donne son accord|contactable|favorable
in subscribed|subscriber|subscribe|granted|given|consented|consent given|explicit|explicit consent|express consent|express|agreed|agree|i agree|accepted|allowed|allow|authorised|authorized|permission|permission granted|permitted|approved|obtained|confirmed|valid|enabled|verified|freely given consent from contact|freely given consent|has opted in|wants emails|active|signed up|registered|signed|single opt in|single optin|soi|marketing|email allowed|can contact|contact allowed
in zugestimmt|zustimmung|zustimmung erteilt|einwilligung|einwilligung erteilt|einwilligung liegt vor|eingewilligt|erteilt|liegt vor|vorhanden|akzeptiert|einverstanden|einverstaendnis|einverstandnis|angemeldet|anmeldung|abonniert|abonnent|erlaubt|genehmigt|gestattet|freigegeben|aktiv|gultig|gueltig|willigt ein|stimmt zu|ausdrucklich|werbung erlaubt|werbeeinwilligung
in acepta|acepto|aceptado|aceptada|de acuerdo|consentimiento|consentimiento otorgado|consiente|otorgado|concedido|autorizado|autorizada|suscrito|suscrita|inscrito|inscrita|alta|activo|activa|confirmado|confirmada|permitido|consentido|otorga|autoriza
in accetta|accetto|accettato|accettata|acconsento|acconsente|consenso|consenso prestato|consenso dato|consenso espresso|prestato|concesso|consentito|ha accettato|ha acconsentito|autorizzato|autorizzata|iscritto|iscritta|confermato|confermata|d accordo|permesso|espresso
in toegestaan|heeft toestemming gegeven|heeft toestemming|toestemming|toestemming gegeven|toestemming verleend|gegeven|verleend|ingeschreven|aangemeld|geabonneerd|geaccepteerd|accepteert|bevestigd|goedgekeurd|actief|gaat akkoord|mag gemaild worden|expliciet
in aceite|subscrito|autorizado|zgoda|wyrazona|zapisany|wyrazam zgode
out opt out|optout|opted out|refus|refuse|refusee|refuser|desinscrit|desinscrite|desinscription|desabonne|desabonnee|desabonnement|oppose|opposee|opposition|s oppose|retire|retiree|retrait|consentement retire|revoque|revoquee|revocation|annule|resilie|expire|expiree|perime|blackliste|blacklistee|liste noire|liste rouge|bloque|bloquee|bloctel|stop|ne plus contacter|ne pas contacter|ne pas appeler|ne plus appeler|ne pas solliciter|ne plus solliciter|ne pas demarcher|ne souhaite pas|ne souhaite plus|ne veut pas|ne veut plus|plus de mail|plus de mails|plus d email|pas de mail|pas d email|pas interesse|plainte|spam|a supprimer|supprime|interdit|rejete|desactive|inactif
out unsubscribed|unsubscribe|unsubscribes|unsub|unsubbed|never subscribed|withdrawn|withdrew|withdraw|consent withdrawn|revoked|refused|declined|denied|deny|rejected|objected|objection|objects|blacklisted|blacklist|blocklisted|blocked|suppressed|suppression|do not contact|do not email|do not mail|do not call|do not sms|dnc|dne|dnm|don t contact|dont contact|don t call|no contact|no mail|no email|no emails|no calls|no marketing|not interested|global unsubscribe|globally unsubscribed|complained|complaint|spam complaint|abuse|bounced|bounce|hard bounce|hard bounced|cleaned|removed|deleted|expired|cancelled|canceled|disabled|inactive|tps|ctps|has opted out|remove|forbidden|lapsed
out abgemeldet|abmeldung|abbestellt|widerrufen|widerruf|widerspruch|widersprochen|werbewiderspruch|abgelehnt|ablehnung|verweigert|gesperrt|sperre|sperrvermerk|werbesperre|gekundigt|gekuendigt|geloscht|geloescht|entfernt|robinson|robinsonliste|keine werbung|kein kontakt|nicht kontaktieren|nicht anrufen|nicht mehr kontaktieren|bitte nicht kontaktieren|abgelaufen|erloschen|inaktiv|untersagt|zuruckgezogen|zurueckgezogen|ausgetragen|verboten
out baja|dado de baja|dada de baja|rechaza|rechazado|rechazada|denegado|denegada|retirado|retirada|revocado|revocada|cancelado|cancelada|no contactar|no llamar|no molestar|no enviar|oposicion|opuesto|bloqueado|bloqueada|lista negra|lista robinson|eliminado|anulado|caducado|no desea|no quiere|inactivo|desuscrito|no autoriza|no acepta|no consiente
out disiscritto|disiscritta|cancellato|cancellata|rifiuta|rifiuto|rifiutato|rifiutata|negato|negata|revocato|revocata|ritirato|ritirata|opposizione|opposto|si oppone|bloccato|bloccata|non contattare|non chiamare|non disturbare|lista nera|scaduto|annullato|non desidera|non vuole|inattivo|non acconsento|non accetta|nega
out uitgeschreven|afgemeld|afmelding|geweigerd|weigert|weigering|ingetrokken|herroepen|bezwaar|bezwaar gemaakt|maakt bezwaar|geblokkeerd|opgezegd|verwijderd|niet contacteren|niet bellen|niet mailen|niet benaderen|geen contact|geen reclame|geen mail|bel me niet|verlopen|inactief|zwarte lijst
out recusado|cancelada|wypisany|odmowa|sprzeciw|brak zgody|wycofana
not pas|ne pas|sans|aucun|aucune|jamais|plus|ni|pas de|pas d|sans aucun
not not|never|without|didn t|did not|hasn t|has not|doesn t|does not|isn t|is not|never given|un
not nicht|kein|keine|keinen|ohne|niemals|nie
not nunca|sin|ningun|jamas|tampoco
not mai|senza|nessun
not niet|geen|nooit|zonder
limit uniquement|seulement|sauf|mais|seul|exclusivement|hormis|si necessaire
limit only|but|except|unless|however|if|if needed|limited|partial
limit nur|ausser|aber|sofern|teilweise|eingeschrankt
limit solo|solamente|excepto|salvo|pero|unicamente
limit soltanto|tranne|eccetto|solamente|ma
limit alleen|behalve|maar|uitsluitend|enkel
pending a confirmer|a valider|a verifier|a demander|a recueillir|a obtenir|en attente|en cours|en attente de confirmation|attente|attente confirmation|non confirme|non confirmee|pas confirme|non valide|pas encore|relance|email envoye|mail envoye|demande envoyee|demande|a relancer|a voir|a preciser|provisoire|double opt in envoye|en suspens
pending pending|to be defined|tbd|unconfirmed|not confirmed|not yet confirmed|not yet|awaiting|awaiting confirmation|waiting|to confirm|to be confirmed|tbc|to ask|to be asked|tbd|requested|invited|sent|request sent|confirmation sent|in progress|unverified|not verified|doi sent|doi pending|double opt in pending|double opt in sent|opt in pending|open|maybe|later|to do|todo
pending ausstehend|offen|noch offen|unbestatigt|unbestaetigt|nicht bestatigt|nicht bestaetigt|noch nicht bestatigt|noch nicht bestaetigt|noch nicht|wartet|wartend|wartet auf bestatigung|angefragt|anfrage|in bearbeitung|zu klaren|doi ausstehend|doi offen|doi versendet|doi nicht bestatigt|doi nicht bestaetigt|vielleicht|gesendet|versendet
pending pendiente|pendiente de confirmar|por confirmar|sin confirmar|no confirmado|no confirmada|a confirmar|en espera|en curso|solicitado|enviado|quizas|aun no
pending in attesa|in attesa di conferma|da confermare|non confermato|non confermata|da chiedere|in sospeso|richiesto|inviato|in corso|forse|non ancora
pending in afwachting|wacht|wacht op bevestiging|niet bevestigd|onbevestigd|te bevestigen|nog te bevestigen|nog niet|aangevraagd|verzonden|in behandeling|openstaand|misschien
pending pendente|oczekuje|oczekujace|niepotwierdzone
empty null|nul|nil|none|na|n a|nan|undefined|void|blank|empty|n d|nd|not specified|unspecified|not set|not provided|not available|not applicable|not asked|unknown|not known|not given|no data|no answer|no value|missing|undetermined|undefined value|unset|default|no status
empty vide|aucune|non renseigne|non renseignee|non precise|non precisee|nr|nc|n c|n r|ns|nsp|non communique|non demande|non applicable|sans objet|inconnu|inconnue|indetermine|non defini|ne sait pas|absent|sans reponse|pas de reponse|a completer|a renseigner|neant
empty leer|unbekannt|k a|keine angabe|keine angaben|nicht angegeben|nicht gesetzt|nicht erfasst|nicht abgefragt|unbestimmt|ohne angabe|entfallt|fehlt|keine
empty vacio|desconocido|no consta|no disponible|sin datos|sin informacion|no aplica|no especificado|sin definir|ninguno|ninguna|no procede|sin respuesta
empty vuoto|sconosciuto|ignoto|non specificato|non disponibile|non indicato|non pervenuto|n p|nessuno|nessuna|non definito|non richiesto
empty leeg|onbekend|niet ingevuld|niet opgegeven|niet bekend|n v t|nvt|niet van toepassing|geen gegevens|ongekend|niet gevraagd
empty vazio|desconhecido|nieznany|brak|brak danych
double double opt in|double optin|doubleoptin|double opted in|doi|doi bestatigt|doi bestaetigt|double opt in bestatigt|double opt in bestaetigt|double opt in confirmed|double opt in confirme|doi confirmed|doi ok|opt in double|double consentement|double confirmation|confirmed opt in|coi|confirmed optin|verified opt in|doble opt in|doble optin|doble confirmacion|doppio opt in|doppio optin|doppia conferma|dubbele opt in|dubbele optin|dubbele bevestiging|doppeltes opt in|doppel opt in|double opt in verified|doi verifie|opt in confirme|opt in confirmed
preticked pre coche|pre cochee|precoche|precochee|case pre cochee|case precochee|cochee par defaut|coche par defaut|oui par defaut|par defaut oui|preticked|pre ticked|prechecked|pre checked|pre selected|preselected|default yes|yes by default|default on|checked by default|ticked by default|vorangekreuzt|voreingestellt|vorausgewahlt|vorausgewaehlt|vorbelegt|premarcada|premarcado|pre marcada|marcada por defecto|preselezionata|preselezionato|pre selezionato|preflaggato|pre spuntato|spuntato di default|vooraf aangevinkt|voorgevinkt|standaard aangevinkt|opt out par defaut|passive opt in|opt in passif|optin passif|passif|opt in passive
implicit implicite|implicit|implied|implied consent|consentement implicite|tacite|tacit|tacit consent|consentement tacite|presume|presumee|consentement presume|presumed|presumed consent|assumed|deemed|inferred|soft opt in|soft optin|softoptin|qui ne dit mot consent|stillschweigend|konkludent|implizit|mutmasslich|mutmassliche einwilligung|mutmassliches einverstandnis|tacito|tacita|consentimiento tacito|implicito|implicita|presunto|presunta|impliciet|stilzwijgend|verondersteld|vermoed|silence|sans reponse vaut accord|no objection|pas d opposition|sans opposition|kein widerspruch
bought achete|achetee|achat|achat de fichier|fichier achete|liste achetee|base achetee|loue|louee|location|location de fichier|fichier loue|bought|bought list|bought with list|bought with the list|purchased|purchased list|rented|rented list|list purchase|list rental|third party|third party consent|via partner|partner|via partenaire|partenaire|opt in partenaire|opt in partenaires|optin partenaires|opt in tiers|tiers|co registration|coregistration|coreg|cosponsoring|co sponsoring|affiliate|gekauft|gekaufte liste|gemietet|adresskauf|zugekauft|comprado|comprada|lista comprada|alquilado|terceros|acquistato|acquistata|lista acquistata|noleggiato|terze parti|terzi|gekocht|gekochte lijst|gehuurd|derden|broker|data broker|list broker|vendor
interest interet legitime|interets legitimes|int legitime|legitimate interest|legitimate interests|legitimate interest prospect lead|legitimate interest existing customer|legitimate interest other|legit interest|li|berechtigtes interesse|berechtigte interessen|interes legitimo|interesse legittimo|legittimo interesse|interesse legitimo|gerechtvaardigd belang|performance of a contract|execution du contrat|execution d un contrat|contrat|contract|vertrag|vertragserfullung|contrato|contratto|overeenkomst|obligation legale|legal obligation|existing customer|client existant|bestandskunde|klant
neutral box|por escrito|por|escrito|per iscritto|iscritto il|scritto|schriftelijk|heeft|hat|ha sido|viene|con|met|mit|with|avec|op papier|mondeling|verbale|orale|utilisateur|gebruiker|nutzer|usuario|utente|case|email|emailing|e mail|mail|mails|emails|sms|mms|tel|telephone|phone|telefon|telefono|telefoon|courrier|post|newsletter|newsletters|nl|web|site|site web|website|formulaire|form|formular|formulario|modulo|formulier|le|la|les|du|de|des|par|via|on|at|by|from|since|depuis|the|a|an|am|vom|von|uber|durch|per|el|los|il|lo|in|op|om|date|dated|datum|fecha|data|ecrit|ecrite|oral|orale|verbal|written|schriftlich|mundlich|par ecrit|papier|paper|papier signe|salon|event|contact|prospect|client|user|h|heure|uhr|utc|gmt|z|et|and|und|y|e|en|marketing|commercial|commerciale|commerciaux|offres|offers|infos|information|rgpd|gdpr|dsgvo|par telephone|par email|par sms|by phone|by email|cookie|status|statut|to|pour|for|has|been|a ete|ist|est|is|was|ha|wurde|je|i|he|she|they|il|elle|recevoir|receive|contacte
`;

/**
 * Signs that stand alone: the sign, then the class.
 * Source: Unicode, Dingbats and Miscellaneous Symbols. A ballot box with a cross (U+2612) is ticked in one country
 * and crossed out in the next, so it is not here.
 */
export const CONSENT_SIGNS = `
✓ yes
✔ yes
✅ yes
☑ yes
🗹 yes
👍 yes
🟢 yes
✗ no
✘ no
✕ no
✖ no
❌ no
❎ no
☐ no
□ no
⬜ no
👎 no
🔴 no
🚫 out
⛔ out
⏳ pending
⌛ pending
? empty
- empty
– empty
— empty
/ empty
. empty
… empty
`;
