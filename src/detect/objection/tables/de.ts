import type { ObjectionTable } from '../format.ts';

/**
 * German: how notes of call centres and CRMs tell of an objection.
 * Source: the wording of DSGVO 21 and § 7 UWG, and the habits of notes; the format is that of `ObjectionTable`.
 */
export const DE: ObjectionTable = {
  lang: 'de',
  text: `
[set everyday]
anrufen angerufen zurückrufen anruf(|e) telefon telefonisch mail(|s) email(|s) kontaktieren
kontaktiert kontakt möchte(|n) will wollen bitte bittet wünscht liste datenbank daten angebote infos
informationen katalog kontaktaufnahme marketing newsletter post brief werbung ansprechen mailen
anschreiben system datei
[set call phone]
anrufen anzurufen zurückrufen telefonieren
[set called phone]
angerufen zurückgerufen
[set callnoun phone]
anruf(|e|en) telefon telefonisch telefonat(|e) telefonanruf(|e) werbeanruf(|e|en) telefonwerbung tel
[set telwise phone]
telefonisch
[set mail email]
anmailen mailen bemailen
[set mailed email]
angemailt
[set mailnoun email]
email(|s) mail(|s) newsletter(|n|s) mailing(|s) werbemail(|s) werbeemails spam
[set sms sms]
sms kurznachrichten
[set post post]
post brief(|e|en) postalisch briefpost briefwerbung katalog(|e) kataloge werbepost postwerbung prospekte
[set write post]
anschreiben anzuschreiben
[set written post]
angeschrieben
[set medium]
{callnoun} {mailnoun} {sms} {post}
[set contact]
kontaktieren ansprechen belästigen stören behelligen bewerben
[set contacted]
kontaktiert angesprochen belästigt behelligt beworben gestört
[set promo]
werbung reklame werbezusendung(|en) angebote werbematerial direktwerbung kontaktaufnahme(|n) infos informationen zusendungen marketing
[set wish]
möchte(|n) will wollen wollte wünsch(t|en) bitte bittet verlangt fordert untersagt verbittet gewünscht
[set base]
liste(|n) datenbank mailingliste adressliste kartei kundendatei datei system adressverteiler
[set vbase email]
verteiler(|n|s) newsletterverteiler mailverteiler emailverteiler newsletter(|n|s) mailingliste
[set removed]
lösch(en|t) streichen nehmen entfernen gelöscht gestrichen genommen entfernt austragen ausgetragen raus herausnehmen rausnehmen
[set data]
daten kontaktdaten adresse
[set newsmail email]
newsletter(|n|s) verteiler
[set callban phone]
anrufsperre telefonsperre anrufverbot telefonverbot
[set mailban email]
mailsperre newslettersperre emailsperre
[set newsout email]
newsletter(|n|s) emailverteiler mailingliste mailverteiler emails mails verteiler
[ask]
keinesfalls/keineswegs ?mehr {call}/{contact}/{mail}/{write}
auf/unter keinen fall/umständen ?mehr {call}/{contact}/{mail}/{write}
löschen sie ?bitte ?alle meine/ihre/seine ?ganzen ?personenbezogenen {data}
nie/niemals ?mehr ?wieder {contact}/{call}/{mail}/{write}
nicht mehr ?wieder {contact}/{call}/{mail}/{write}
lehnt ?jede ?jegliche ?weitere {promo}/kontakt/{medium} ab
{promo}/kontakt abgelehnt/verweigert
nicht ?mehr {contacted}/{called}/{mailed} zu werden
nicht/nie ?mehr zu {contact}/{call}
nicht ?mehr ?zu ?per ?via {medium} ?oder ?und ?noch ?per ?{medium} {contact}/{call}/{mail}/{write}
weder ?per {medium} noch ?per {medium}
nicht/nie ?mehr ?von ?uns {called}/{contacted}/{mailed}/{written} werden
nicht/nie ?mehr ?per ?via {medium} ?oder ?und ?noch ?per ?{medium} {called}/{contacted} werden
?bitte keine ?weiteren ?weitere ?unserer {medium}/{promo} mehr
^ ?bitte keine ?weiteren ?weitere werbeanrufe/anrufe/werbung/newsletter/werbemails/reklame/telefonwerbung ?per ?{medium} ?bitte $
{wish} ?sich ?ausdrücklich ?definitiv keine/keinen/kein/keinerlei/jegliche/jede ?weitere ?weiteren ?weiterer ?mehr ?unserer {medium}/{promo}/kontakt/kontakte ?mehr
keine ?weiteren ?weitere {medium}/{promo} ?mehr zusenden/schicken/senden/zuschicken/erhalten/bekommen/erwünscht/gewünscht
kein ?weiterer kontakt ?mehr erwünscht/gewünscht
keine ?weitere kontaktaufnahme ?mehr ?erwünscht ?gewünscht
kein kontakt mehr
{wish} _ keine kontaktaufnahme
verbittet sich _ {medium}/{promo}/kontakt
untersagt _ {medium}/{promo}/kontakt/nutzung
?hat werbung/anrufe/kontaktaufnahme ?ausdrücklich untersagt/verboten
aus/von/vom ?dem ?der ?den ?unserer ?unserem ?unseren ?eurem ?all ?allen {base}/{vbase} ?zu {removed} ?werden
aus/von/vom ?dem ?der ?den ?unserer ?unserem ?unseren ?eurem ?all ?allen {base}/{vbase} ?zu ?lassen {removed}
aufhören _ {call}/{contact}
^^ stopp/stop $$
^ stopp/stop werbung/newsletter/anrufe/mails/emails/werbeanrufe
lass(en|t) ?sie ?uns ?mich ?ihn in ruhe
in ruhe gelassen werden
will ?seine ?ihre ruhe
nichts mehr ?von ?uns ?zu hören/erhalten/bekommen/schicken/zusenden
{wish} ?um ?die ?sofortige löschung ?aller ?seiner ?ihrer ?der ?personenbezogenen {data}
löschung ?aller ?seiner ?ihrer ?der ?personenbezogenen {data} beantragt/verlangt/gefordert/gewünscht/erbeten
{wish} ?um ?die ?aller ?sämtliche ?seiner ?ihrer {data} gelöscht/löschen
{wish}/hat _ datenlöschung
hat um ?die ?sofortige löschung ?aller ?seiner ?ihrer ?der ?personenbezogenen ?{data} gebeten
datenlöschung beantragt/verlangt/gefordert/gewünscht/erbeten
löschantrag/löschbegehren/löschgesuch/löschungsantrag ?gestellt ?dsgvo ?eingegangen
bitte _ {data} löschen
abmelden/austragen lassen
^ ?bitte ?vom ?newsletter abmelden/austragen
vom/aus/aus ?dem {newsmail} ?zu {removed}/abmelden
aus ?dem ?unserem {newsmail} {removed}
[bare]
nicht ?wieder {contact}/{call}/{mail}/{write}
[go]
bitte/danke/weil/da/wegen/auf/laut/und/oder/gemäß/seit
[state]
{promo}/nutzung/verarbeitung/datenverarbeitung/datennutzung/werbezwecken/werblichen/zusendung/kontaktierung/direktwerbung/speicherung _ widersprochen
{mailnoun}/{callnoun} _ widersprochen
widerspricht ?der ?jeder ?jeglicher ?weiteren ?weiterer nutzung/verarbeitung/werbung/kontaktaufnahme/zusendung/datenverarbeitung
widerspruch gegen ?die ?jede ?jegliche ?weitere {promo}/nutzung/verarbeitung/datennutzung/datenverarbeitung/zusendung/{callnoun}/{mailnoun}
[left]
widerspruch ?nach ?gem ?gemäß ?laut ?zur ?gg art/artikel/dsgvo/werbung/datennutzung/uwg/bdsg/gdpr/newsletter
dsgvo/gdpr/datenschutz/werbe widerspruch
^^ widerspruch $$
^ widerspruch vom/am/eingegangen/erhalten/eingelegt/liegt/erklärt/per/schriftlich/telefonisch $
^ widerspruch vom/am/eingegangen/erhalten/erklärt
^^ hat widersprochen $$
werbewiderspruch werbewidersprüche
werbewiderspruch/werbewiderruf/datenwiderspruch/newsletterabmeldung
widerspruchsrecht ausgeübt
widerspruch ?gegen nutzung
einwilligung/zustimmung/werbeeinwilligung/opt ?wurde ?hat ?in ?am ?am ?zur ?werbung widerrufen/zurückgezogen/entzogen
widerruf der/seiner/ihrer einwilligung
widerruf einwilligung
zieht _ einwilligung zurück
recht auf vergessenwerden/löschung
kontaktsperre/werbesperre/werbeverbot/kontaktverbot
^^ abgemeldet $$
hat sich abgemeldet $
^ ausgetragen
blacklist $
robinsonliste
robinson liste
{callban}/{mailban}
{newsout} ?wurde ?hat ?er ?sie abbestellt/gekündigt/abgemeldet/storniert
abmeldung ?vom ?von ?aus ?unserem {newsout}
vom/von/aus/für ?dem ?unserem ?den ?allen {newsout} ?wieder ?selbst abgemeldet/ausgetragen/abmelden
[within]
widerspruch gegen ?die ?den ?das ?einen ?eine ?unsere rechnung/bescheid/steuerbescheid/kündigung/mahnung/vertrag/mahnbescheid/bußgeld
kein/keinen/keinerlei/ohne widerspruch
widerspruch zurückgenommen/zurückgezogen
angebot/preis/vertrag/rechnung/vorschlag _ widersprochen
keine anrufe/mails/emails angenommen/bekannt/vorhanden/erhalten/möglich/beantwortet
robinsonliste geprüft/abgeglichen
gegen robinsonliste geprüft/abgeglichen
keine ?weiteren infos/informationen bekannt/vorhanden/erhalten
nicht vergessen/verwechseln/zögern
[near]
nicht
kein/keine/keinen
noch
[before]
hat/habe/haben/ist/wurde/war/wird/steht nicht/nie/kein/keinen/noch
falls/wenn/sofern/ob/bevor/solange/sobald/wann/warum/wie
kann/konnte/können/könnte
dann/mittags/morgens/abends/vormittags/nachmittags/montags/dienstags/mittwochs/donnerstags/freitags/derzeit/momentan/heute/morgen/aktuell/zurzeit/vorerst/erstmal/samstags/sonntags/wochenende/wochenends/nachts/jetzt/sofort
diese/dieser/nächste woche/monat
seine/ihre/deren/die/unsere kunden/mitarbeiter/abonnenten/mitglieder
geprüft
ohne
[after]
vor/bis/während/zwischen/nach/bevor/solange/erst/wenn/sondern ?#
am/an/im montag/dienstag/mittwoch/donnerstag/freitag/samstag/vormittag/nachmittag/abend/wochenende/januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/urlaub/moment
diese/nächste/dieser/kommende woche/monat
ohne
[reason]
nicht mehr ?bei ?dort ?in ?der ?im bei/im/tätig/beschäftigt/angestellt/unternehmen/firma/betrieb
arbeitet ?dort ?hier nicht mehr
ausgeschieden
verstorben/gestorben/tot
termin steht/vereinbart/fix
im/auf urlaub/dienstreise/elternzeit/mutterschutz
ramadan/weihnachten/ostern
ruft/meldet ?sich ?uns ?selbst ?wieder zurück/selbst/wieder
dublette/doublette/duplikat/doppelt
falsche/alte/ungültige nummer/telefonnummer/adresse/ansprechpartner/rufnummer/person
nummer falsch/ungültig
falscher ansprechpartner/kontakt
in rente/pension
firma/unternehmen geschlossen/aufgelöst
insolvent/insolvenz
bestandskunde
bereits/schon kunde/kundin
wettbewerber
[back]
wieder angemeldet
wieder aufgenommen
erneut angemeldet
irrtümlich
versehentlich
aus versehen
[medium]
per {medium}
via {medium}
{telwise}
[except]
außer ?per ?über ?via {medium}
ausgenommen {medium}
[more]
und/oder/noch/sowie ?per ?via ?keine ?auch {medium}
oder/noch/und {contact}/{call}/{mail}/{write}
`,
};
