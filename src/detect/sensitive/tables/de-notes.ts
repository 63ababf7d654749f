import type { Table } from './format.ts';

/** German as notes put it. Written for this project from general knowledge of the language. */
export const DE_NOTES: Table = {
  lang: 'de',
  text: `
[set kin]
baby
bruder
ehefrau
ehemann
eltern
enkel
enkelin
frau
freund
freundin
kind
kinder
lebensgefährte
lebensgefährtin
mama
mann
mutter
neffe
nichte
oma
opa
papa
partner
partnerin
schwager
schwägerin
schwester
schwiegermutter
schwiegervater
sohn
tochter
vater
zwillinge

[set child]
älteste
ältester
bruder
bub
enkel
enkelin
junge
jüngste
jüngster
kids
kind
kinder
kleine
kleiner
mädchen
neffe
nichte
schwester
sohn
söhnchen
söhne
sprössling
tochter
töchter
töchterchen
zwillinge

[set party]
afd
bsw
cdu
csu
dkp
fdp
fpö
grünen
linken
neos
npd
övp
piraten
spd
spö
svp

[set union]
dbb
dgb
evg
gdl
gew
gewerkschaft
igbce
igm
ngg
syna
unia
verdi

[set origin]
afghanische
afghanischer
afrikanische
afrikanischer
ägyptische
ägyptischer
albanische
albanischer
algerische
algerischer
arabische
arabischer
armenische
armenischer
asiatische
asiatischer
äthiopische
äthiopischer
bosnische
bosnischer
brasilianische
brasilianischer
bulgarische
bulgarischer
chinesische
chinesischer
eritreische
eritreischer
georgische
georgischer
ghanaische
ghanaischer
indische
indischer
irakische
irakischer
iranische
iranischer
jüdische
jüdischer
kasachische
kasachischer
kolumbianischer
kongolesischer
kosovarische
kosovarischer
kroatische
kroatischer
kubanische
kubanischer
kurdische
kurdischer
libanesische
libanesischer
marokkanische
marokkanischer
nigerianische
nigerianischer
orientalische
orientalischer
osteuropäischer
pakistanische
pakistanischer
palästinensische
palästinensischer
philippinische
philippinischer
polnische
polnischer
rumänische
rumänischer
russische
russischer
senegalesische
senegalesischer
serbische
serbischer
somalische
somalischer
südländische
südländischer
syrische
syrischer
tamilische
tamilischer
thailändische
thailändischer
tschetschenischer
tunesische
tunesischer
türkische
türkischer
ukrainische
ukrainischer
vietnamesische
vietnamesischer

[set illness]
adhs
alzheimer
angina
angststörung
arthritis
arthrose
asthma
autismus
bandscheibenvorfall
blasenkrebs
bluthochdruck
borreliose
brustkrebs
bulimie
burnout
copd
corona
covid
darmkrebs
demenz
depression
depressionen
diabetes
endometriose
epilepsie
fibromyalgie
gehirntumor
gicht
glaukom
gürtelrose
hautkrebs
hepatitis
herzinfarkt
herzinsuffizienz
hirnblutung
hirntumor
hiv
hörsturz
ischias
krebs
krebsdiagnose
kreuzbandriss
legasthenie
leukämie
lungenembolie
lungenentzündung
lungenkrebs
lupus
lymphom
magengeschwür
magersucht
migräne
ms
mukoviszidose
myom
neurodermitis
nierenversagen
osteoporose
panikattacken
parkinson
prostatakrebs
psoriasis
psychose
ptbs
rheuma
schizophrenie
schlafapnoe
schlaganfall
schuppenflechte
sepsis
thrombose
tinnitus
tumor
zirrhose
zöliakie
zwangsstörung

[health state]
{illness} überstanden/diagnostiziert/festgestellt/erkrankt/gehabt
{kin} hat/hatte/mit/leidet/an ?an/mit ?einen/eine/schwere/schwer {illness}
alkoholfahne/schnapsfahne/alkoholproblem/drogenproblem/suchtproblem/spielsucht/alkoholsucht/tablettensucht/drogensucht
allergisch/unverträglichkeit/allergie/intoleranz gegen/auf ?nüsse/gluten/laktose/pollen/katzen/penicillin/latex/hausstaub
anonyme/anonymen alkoholiker
arbeitsunfall/motorradunfall/autounfall/skiunfall/fahrradunfall gehabt/hatte/seit/erlitten/verletzt
au/krankgeschrieben/krank/arbeitsunfähig/ausgefallen/dienstunfähig bis/seit/auf/voraussichtlich/für/wegen ?auf/#n/ende/mitte/weiteres/unbestimmt ?wochen
auf reha/kur/entzug/dialyse/krücken
aus gesundheitlichen/krankheitsbedingten/medizinischen gründen
beim/zum/geht/war/in/termin/bei/muss ?zum/beim/behandlung/bei/einem/einer/ihrer/seinem ?beim/bei psychologen/psychologin/psychiater/psychotherapeuten/therapeuten/therapeutin/onkologen/kardiologen/neurologen/orthopäden/urologen/rheumatologen/nervenarzt/internisten/hausarzt/logopäden/suchtberatung/lungenarzt/betriebsarzt
bein/arm/hüfte/rippe/rippen/handgelenk/knöchel/schulter/fuß/wirbel/schlüsselbein/sprunggelenk gebrochen/gerissen/amputiert/eingegipst/verstaucht
beinbruch/armbruch/rippenbruch/oberschenkelhalsbruch/schlüsselbeinbruch/kreuzbandriss/bänderriss/meniskusriss/wirbelbruch/handgelenksbruch
bem-gespräch/bem-verfahren
bezieht/bekommt/beantragt/lebt/kriegt/hat ?eine/von ?volle erwerbsminderungsrente/krankengeld/em-rente/pflegegeld/invalidenrente/iv-rente/berufsunfähigkeitsrente/frührente
blind/taub/gelähmt/schwerhörig/fast auf/seit/geburt/blind/taub ?einem/geburt/dem ?auge/ohr/linken/rechten
blind/taub/gelähmt/schwerhörig/gehörlos/behindert von geburt
burn-out-klinik/burnout-klinik/rehaklinik/tagesklinik/suchtklinik/entzugsklinik/schmerzklinik/psychoklinik bis/seit/ab/im
down/asperger/tourette/long syndrom/covid
erwerbsminderungsrente/erwerbsunfähigkeitsrente/ew-rente/frührente/berufsunfähigkeitsrente/em-rente/krankengeld/pflegegeld/verletztenrente/iv-rente/invalidenrente seit/beantragt/bezieht/bewilligt/läuft
gdb #n
gebärdensprache/gebärdendolmetscher/lippenlesen
gesundheitlich/gesundheitliche/psychische/seelische/körperliche/psychisch angeschlagen/probleme/gründe/beschwerden/erkrankung/labil/krank/einschränkung/am ?ende
gips am/bis/noch
hat nicht mehr lange ?zu ?leben
hat sich ?fast/gestern/versucht umgebracht/umzubringen/aufgehängt
hat/hatte/leidet/litt/wegen/nach/seit/trotz/erkrankt/diagnose/diagnostiziert/überstanden/kämpft/verdacht/aufgrund/infolge/durch/chronische/schwere/mit ?an/mit/unter/gegen/einem/einer/auf ?der/dem/seiner/ihrer/einen/eine/schwerer/schwere/einem {illness}
hat/starke/chronische/ständig/mit/schwere/schlimme/probleme ?es/starke/am/mit ?dem/der/den/am/seinem/ihrem rücken/rückenschmerzen/knieprobleme/herzprobleme/bandscheibe/herzen/kreislauf/prostata/kopfschmerzen/gelenken/hüftprobleme/depris/knie/hüfte/schulter/niere/nieren/leber/lunge/schilddrüse/gedächtnis/nerven | -thing
hüft/knie/herz/rücken/bandscheiben/schulter/augen/magen/prostata/bypass/kreuzband op/operation/probleme/leiden/schmerzen/patient/schaden
im/ins/aus ?dem krankenhaus/klinikum/spital/hospiz seit/bis/wegen/entlassen
im/ins/aus ?dem krankenstand/krankengeld/rollstuhl/koma ?seit/bis/wegen/entlassen
ins krankenhaus/spital/klinikum
in/ging/geht/aus ?die/gesundheitlichen/krankheits frührente/gründen ?gegangen
in/zur/auf/bis/nach ?der/einer/die reha/kur/psychiatrie/entzugsklinik/tagesklinik/therapie/entgiftung/dialyse/rehaklinik/chemo/bestrahlung/entzug
ist/trocken/trockener/seit/war/ex/schwerer ?seit/#n/jahren alkoholiker/alkoholikerin/junkie/drogenabhängig/alkoholabhängig/tablettenabhängig/spielsüchtig/medikamentenabhängig/kokainsüchtig/heroinabhängig
kind/sohn/tochter/frau/mann/mutter/vater/bruder/schwester/partner/oma/opa ist/schwer/liegt/sehr/seit/geistig ?geistig/schwer/chronisch/im/körperlich krank/behindert/autistisch/dement/pflegefall/krankenhaus/bettlägerig/depressiv/krebskrank/alkoholkrank/hospiz/todkrank/pflegebedürftig/erkrankt
kinderwunschbehandlung/künstliche/kinderwunschklinik/fehlgeburt/totgeburt befruchtung
kranke/krankes/kranken/behinderte/behindertes/demente/pflegebedürftige/krebskranke/autistische/autistischer/pflegebedürftigen eltern/{kin}
krankschreibung/krankmeldung/au-bescheinigung verlängert/bis/seit/liegt
laktoseintolerant/glutenunverträglichkeit/nussallergie/zöliakie/erdnussallergie
liegt/lag/eingeliefert/eingewiesen/entlassen/kommt/musste ?noch/wieder ?in/im/ins/auf/aus ?die/der/dem krankenhaus/klinik/intensivstation/koma/klinikum/psychiatrie/uniklinik/geschlossene/reha/hospiz/charité/spital
long covid/covid-patient
macht/bekommt/kriegt/hat/muss/beginnt/unterzieht/durch/zwischen/während/nimmt/geht/nach/vor/braucht/gerade ?gerade/sich/eine/zur/noch/der/seine/ihre/regelmäßig/einer ?zur/seine/ihre/ne chemo/chemotherapie/bestrahlung/bestrahlungen/dialyse/psychotherapie/op/reha/entziehungskur/strahlentherapie/insulin/antidepressiva/psychopharmaka/beruhigungsmittel/tabletten/methadon/blutverdünner/kortison/morphium/transplantation/herzkatheter/ritalin/schlaftabletten/tilidin/citalopram/lithium/valium/tavor/hormone/spenderniere/bypass
mit den nerven ?völlig am/fertig
nervenzusammenbruch/zusammenbruch/hörsturz/kreislaufkollaps/schwächeanfall erlitten/gehabt/hatte/im/letzte
op/operation/eingriff am/an/wegen/steht/der ?der/dem hüfte/knie/herz/herzen/rücken/auge/bandscheibe/schulter/bevor/prostata/wirbelsäule
pflegefall/bettlägerig/sterbenskrank/todkrank/austherapiert/palliativ/metastasen/palliativstation | -trade -thing
pflegestufe/pflegegrad #n/beantragt
pflegt ?seine/ihre/seinen/ihren/die/den/daheim ?kranke/kranken/demente/demenzkranke {kin}
riecht/roch/stinkt/fahne ?oft/immer/schon/stark/morgens ?nach alkohol/schnaps/bier/gras/fusel/wein/kneipe
rollstuhlfahrer/rollstuhlfahrerin
rückfällig geworden/alkohol
schwerbehindert/schwerbehinderte/schwerbehinderter/gehbehindert/sehbehindert/hörbehindert/hörbehinderte/hörgeschädigt/schwerhörig/taubstumm/gehörlos/mehrfachbehindert/pflegebedürftig/frühverrentet/berufsunfähig/erwerbsunfähig/erwerbsgemindert/dienstunfähig/arbeitsunfähig | -trade -org
schwerbehindertenausweis/behindertenausweis/behindertenparkplatz/merkzeichen/gleichstellung vorhanden/beantragt/nötig/ag/g
seit/schon/länger/dauerhaft/lange/oft/immer/schwer/chronisch/ständig/wieder/noch/todkrank/ernsthaft/psychisch/unheilbar ?#n/wochen/monaten/langem/wieder ?wochen/monaten krank/erkrankt/krankgeschrieben
selbstmordversuch/suizidversuch/selbstmordgefährdet/suizidgefährdet/suizidal
sitzt/im/geht/läuft/braucht/trägt/hat/mit ?im/an/am/mit/einen/ein/einem/zwei rollstuhl/krücken/rollator/gehstock/hörgerät/hörgeräte/prothese/herzschrittmacher/schrittmacher/stoma/beatmungsgerät/blindenhund/sauerstoffgerät/stützstrümpfe/beinprothese/insulinpumpe | -trade
steht unter/nimmt ?starken/starke medikamenten/medikamente/drogen/tabletten/psychopharmaka
stottert/lispelt/humpelt/hinkt/nuschelt stark/leicht/seit
trinkt/säuft/kifft/kokst/spritzt/schnupft ?wieder/zu/gern/heimlich/viel/regelmäßig/gerne/ziemlich ?viel/einen/oft zu/viel/heimlich/wieder/morgens/mittags/koks/alkohol/täglich/regelmäßig
ungeimpft/nicht geimpft
völlig/total/mit/wegen/komplett ?den ausgebrannt/nerven/überarbeitet/burnout ?am/fertig ?ende
war/ist/oft/wieder/ständig/schon/am/um ?wieder/schon/mal/telefon/mittags/um/#n/total ?uhr/völlig besoffen/betrunken/angetrunken/bekifft/high/sternhagelvoll/blau/stockbesoffen/zugedröhnt/lallt
wiedereingliederung/hamburger ?modell läuft/bis/nach/ab/stundenweise
wird/wurde/muss/ist/frisch/soll/lässt/mehrfach ?am/an/sich/gerade/nächste/letzte/morgen ?der/woche/den/dem/knie/herzen ?knie/hüfte/herz/herzen/rücken/auge/schulter/bandscheibe/bandscheiben/galle/prostata/schilddrüse/hüfte operiert/amputiert/transplantiert/eingeliefert/krankgeschrieben/reanimiert/notoperiert

[health,family_privacy state]
#n/im ?fünften/sechsten/siebten/achten monat/woche schwanger
entbindung/geburtstermin/entbindungstermin im/ende/anfang/am/ist
erwartet ?ein/ihr/das/zwillinge/im ?erstes/zweites/drittes kind/baby/nachwuchs/zwillinge
hat/gerade/frisch/kürzlich ?gerade entbunden
ist/wieder/ungewollt/frisch/hochgradig schwanger
mutterschutz/mutterschaftsurlaub/beschäftigungsverbot/schwangerschaftsurlaub ab/bis/seit/im
risikoschwangerschaft/kaiserschnitt
schwanger/hochschwanger ?im/mit/seit/in #n/zwillingen/elternzeit/monat/dritten/fünften/siebten/achten

[family_privacy state]
{kin} ?ist/vor/im/letzte/kürzlich/plötzlich/gerade/letztes/unerwartet ?kurzem/letzten/plötzlich/woche/jahr/monat/unerwartet gestorben/verstorben/tot/beerdigt/verunglückt/fremdgegangen/ausgezogen/weggelaufen/abgehauen/durchgebrannt
affäre/verhältnis/liaison mit ?der/dem/seiner/ihrem/einer sekretärin/kollegin/kollegen/chef/chefin/assistentin/nachbarin/praktikantin/azubine
alleinerziehend/alleinerziehende/alleinerziehender ?vater/mutter/mit/von #n/zwei/drei
eheprobleme/familienprobleme/beziehungsprobleme/ehekrise/familienstreit/erbstreit/liebeskummer/trennungsschmerz/beziehungskrise/paartherapie/eheberatung
elternzeit/vaterschaftsurlaub/elterngeld/vätermonate ab/bis/seit/beantragt
ex frau/mann/freundin/freund
exfrau/exmann/ex-frau/ex-mann/exfreundin macht/stresst/will/lebt/hat
familiäre/private/eheliche/häusliche/persönliche/familiären/privaten probleme/gründe/gründen/krise/sorgen/schwierigkeiten/gewalt/streit/situation/umstände
frau/mann/freundin/partner/partnerin hat/ist/lief/verließ ?ihn/sie/mit/ihm/weg ?mit/einem/anderen/jüngeren verlassen/betrogen/ausgezogen/weg/abgehauen/rausgeschmissen/davongelaufen
frauenhaus/häusliche gewalt
frisch/gerade/kürzlich/neu/zum/seit/zweimal/dreimal/erneut/nochmal ?zweiten/#n/mal/kurzem geschieden/getrennt/verwitwet/verheiratet/verlobt/single/vermählt
geht/ging/betrügt/betrog/hat/hintergeht ?ihm/ihr/seine/ihren/ein/eine/was/seit/ihrem/seiner ?frau/mann/mit fremd/frau/mann/affäre/verhältnis/geliebte/geliebten/seitensprung/techtelmechtel ?mit
hat/erbe/geerbt/erbschaft/erbt ?viel/ein/von/geld/das ?der/haus/tante/oma/vater/onkel/seinem/ihrer geerbt/erbe/erbschaft/erbstreit
hat/gerade/verlor/kürzlich/verloren ?seine/ihre/seinen/ihren {kin} ?plötzlich verloren/beerdigt/verlassen/betrogen
heiratet im/am/nächste/bald
heiratet/hochzeit/flitterwochen/hochzeitsreise/standesamt ?im/am/ist/seiner/ihrer/nächste/bis/in mai/juni/juli/august/september/tochter/woche/samstag
hoch/völlig/total/privat/stark/bis/massiv ?über/beide ?ohren verschuldet/überschuldet/insolvent/pleite/schulden
in trauer/scheidung/trennung ?um/seit/lebend
lässt/lassen/ließ sich ?gerade/von/jetzt scheiden
leben/lebt/lebte/seit ?seit/jetzt/#n/sie ?kurzem/monaten getrennt/trennung
lebt/bezieht/bekommt/ist/kriegt ?von/auf/wieder/auf bürgergeld/hartz/sozialhilfe/arbeitslosengeld/alg/grundsicherung/stütze/wohngeld ?iv/4/angewiesen
mitten/steckt/schmutzige/hässliche/in/vor/nach/seit/teure/laufende ?in/der/einer/seiner/ihrer/einem scheidung/scheidungskrieg/trennung/sorgerechtsstreit/ehekrise/rosenkrieg/scheidungsverfahren
nachwuchs bekommen/ist/unterwegs
negativer/negative/schlechte schufa/schufa-einträge/schufa-eintrag
papa/vater/mutter/mama/opa/oma/eltern geworden/von ?#n/zwei/drei/zwillingen
patchworkfamilie/pflegekind/pflegekinder/adoptivkind/adoptivsohn/adoptivtochter/stiefkind/stiefsohn/stieftochter/uneheliches/adoptiert/adoption kind/läuft
privatinsolvenz/verbraucherinsolvenz/schuldnerberatung/gerichtsvollzieher/lohnpfändung/kontopfändung/zwangsversteigerung/zwangsräumung/pfändung/offenbarungseid/schufa-eintrag/p-konto/pfändungsschutzkonto/restschuldbefreiung läuft/beantragt/da/steht/angemeldet/im/hat
redet/spricht/kontakt nicht/kein/keinen/abgebrochen ?mehr/zu/mit ?mit/zu ?seinem/seiner/ihrem/ihrer/den/dem {kin}
scheidung läuft/eingereicht/durch/steht/hinter/vom/von/seiner/im ?mann/frau/sich/gange
schlägt/verprügelt/misshandelt ?seine/ihre/die frau/kinder/freundin/mann
sorgerecht/umgangsrecht/unterhalt/unterhaltszahlungen/kindesunterhalt/besuchsrecht/sorgerechtsstreit/alimente ?für/um/entzogen/zahlt/streit/verloren/beantragt die/das/kinder
spielschulden/geldsorgen/geldprobleme/geldnot/schuldenfalle/schuldenberg
stress/ärger/streit/zoff/krach zuhause/daheim
stress/ärger/streit/zoff/krach mit ?der/dem/seiner/ihrem ex/frau/mann/schwiegermutter/vater/familie
tod/todesfall/beerdigung/trauerfeier/verlust/beisetzung/begräbnis/trauer ?in/des/der/seines/ihres/seiner/ihrer/vom/von/um/dem/den ?der/seinen/ihre/seine/engsten/eigenen familie/vaters/mutter/mannes/ehemanns/ehefrau/frau/sohnes/tochter/bruders/schwester/partners/kindes/{kin}
verheiratet/geschieden/verwitwet/ledig und/mit/zwei/drei/#n/keine ?#n/zwei/drei kinder/kindern/kind
wohnt/schläft/lebt/zieht ?noch/wieder/jetzt/im/zurück ?bei/im/zu ?den/seinen/ihren/mutti/seiner/seinen eltern/mama/mutter/auto/büro/schwiegereltern/hotel
zahlt/schuldet ?keinen/viel/noch unterhalt/alimente

[religion state]
aus religiösen/glaubens gründen
bei den zeugen/mormonen/scientologen/adventisten ?jehovas
betet ?fünf/mehrmals/jeden/vor/freitags/täglich mal/freitag/essen/täglich/mekka/tag
fastet bis/gerade/im/während/wegen
feiert/fastet/begeht/hält/hält/während/im/in/am/wegen/nach/vor/über/zum ?den/das/die/am/im/der ramadan/fastenmonat/opferfest/zuckerfest/sabbat/schabbat/fastenzeit/pessach/chanukka/jom/bayram/weihnachtsfasten/karfreitag ?kippur | -trade -thing
geht/betet/singt/aktiv/engagiert/sonntags/jeden/regelmäßig/freitags/mitglied/ministriert/presbyter/kirchenvorstand/prediger/messdiener/ehrenamtlich/im/diakon ?sonntag/freitag/regelmäßig/in/im/der/zur/jeden/sich/einer/sonntags ?in/im/zur/der/der/die/den ?die/der/ev/kath/freien kirche/kirchenchor/moschee/synagoge/messe/gottesdienst/freikirche/gemeinde/bibelkreis/kirchengemeinde/hauskreis/tempel/bibelstunde/kirchenvorstand/pfingstgemeinde/presbyterium | -trade -thing -street
gibt ?frauen keine hand
isst kein schwein/schweinefleisch/rindfleisch
isst/nur/kein/essen/strikt/bitte ?nur/kein/bitte halal/koscher/schweinefleisch/helal ?essen
kommunion/konfirmation/firmung/taufe/jugendweihe/beschneidung/bar ?mizwa ?der/des/seiner/ihres/von/vom tochter/sohnes/sohn/enkels/enkelin/kindes
konvertiert/übergetreten/bekehrt/bekehrte/konvertierte/konvertit ?ist/sich ?zum/zur islam/judentum/christentum/katholizismus/buddhismus
laienprediger/kirchenälteste/kirchenältester/ex-pfarrer/ex-nonne/ex-mönch
nicht/kein/keine/freitags/samstags/nie ?anrufen/termine/erreichbar/arbeitet ?während/am/im/an/wegen/zum/beim ?des/der/dem ramadan/sabbat/schabbat/freitagsgebet/gebet/gebetszeit/opferfest/zuckerfest/fastenbrechen
pilgerfahrt/pilgert/pilgerreise/wallfahrt/haddsch ?nach/mekka/zum mekka/lourdes/altötting/santiago/medjugorje
sehr/streng/tief/erz/gläubiger/gläubige/praktizierender/praktizierende/frommer/überzeugter/ultra/strenggläubig/konvertierter/bekennender/orthodoxer/ist/stock ?ein/eine ?gläubig/streng religiös/gläubig/fromm/katholisch/evangelisch/muslimisch/moslem/muslim/muslima/muslimin/christ/christin/jude/jüdin/katholik/katholikin/protestant/hindu/buddhist/buddhistin/atheist/atheistin/orthodox/mormone/freikirchlich/pietistisch/zeuge/baptist/adventist/methodist/sikh/alevit/alevitin/jeside/jesidin ?jehovas
trägt/mit ?ein/eine/einen/das kopftuch/kippa/turban/hidschab/burka/nikab/kreuz/schleier/tschador
vater/bruder/mann/sohn ist/war pfarrer/imam/rabbiner/pastor/priester/prediger
zeugin/zeuge/zeugen jehovas

[politics state]
{party} wähler/mitglied/anhänger/stadtrat/gemeinderat/kreisrat/funktionär/kandidat/parteibuch/ortsverein/vorstand/fan/ortsvorsitzender/sympathisant/politiker
afd-wähler/cdu-mitglied/spd-mitglied/fdp-mitglied/csu-mitglied/grünen-wähler/linken-wähler/afd-mitglied/afd-anhänger/spd-wähler/cdu-wähler/fdp-wähler/spd-stadtrat/cdu-stadtrat/csu-stadtrat/afd-sympathisant/afd-kandidat/grünenwähler/cdu-stadträtin/spd-genosse/spd-urgestein
demonstriert/läuft/demo/marschiert/geht/war/aktiv ?mit/bei/für/gegen/auf ?der/den/die/jeder/jede pegida/fridays/letzten/letzte/montagsdemo/antifa/querdenkern/klimademo/rechts/demos/demo/generation ?for ?future/generation
ex/ehemaliger/früherer/alt bürgermeister/stadtrat/abgeordneter/minister/landrat
im ortsvorstand/kreisvorstand/ortsverein/kreisverband/landesvorstand ?der {party}
kandidiert/kandidatur/tritt ?für/bei/als/zur/an ?der/den/das/die/als stadtrat/gemeinderat/kommunalwahl/bürgermeister/landtag/bundestag/bürgermeisterwahl/bundestagswahl/kreistag/oberbürgermeister/europawahl ?an
letzte/letzten generation ?aktivist/mitglied
parteitag/landesparteitag ?daher abwesend/delegierter/delegierte
parteitag/parteitage/ortsparteitag/landesparteitag/wahlkampf/wahlkampfteam ?der/für/bei ?der/die {party}
politisch aktiv/links/rechts/engagiert/extrem/unterwegs
rechter/linker/rechte/linke/alter/brauner spinner/socken/sack/zecke/hetzer/vogel/aktivist/socke/sozi/nazi/genosse/kommunist/gutmensch/extremist/querkopf
rechtsextrem/linksextrem/rechtsradikal/linksradikal/rechtsaußen/linksradikaler/rechtsradikaler/neonazi/altnazi/reichsbürger/querdenker/wutbürger/impfgegner/coronaleugner/schwurbler/verschwörungstheoretiker/klimakleber/antifa/linksaktivist/klimaaktivist/klimaaktivistin/putinversteher/putin-versteher/trump-fan/autonomer/altkommunist/altlinker/jungliberaler/juso/jusos | -trade
schimpft/hasst/wettert/hetzt/redet ?nur/immer/ständig/dauernd ?über/auf/gegen ?die/den ampel/grünen/merkel/regierung/ausländer/flüchtlinge/merz/scholz/habeck/afd/linken/altparteien/politiker/systemmedien/migranten/eu/baerbock
stramm/ganz/weit/ziemlich/sehr/rechts/links/politisch/klar ?weit rechts/links/rechtsaußen/linksaußen/konservativ/eingestellt | -thing
wählt/wähler/wählerin/mitglied/aktiv/engagiert/kandidiert/kandidat/kandidatin/stadtrat/stadträtin/gemeinderat/gemeinderätin/kreisrat/landtagsabgeordneter/abgeordneter/mdb/mdl/bürgermeister/ortsvorsitzender/kreisvorsitzender/fraktionschef/ortsverein/ortsvorstand/ortsverband/kreisverband/kreistag/vorstand/parteibuch/sympathisiert/anhänger/anhängerin/fan/plakatiert/wahlkampf/spendet/sitzt/ist/tritt/alter/ausgetreten/infostand/landesliste/liste/listenplatz/schatzmeister/funktionär/direktkandidat ?der/für/bei/in/im/von/mit/an/die/auf/aus ?der/den/die/das/für/von/stadtrat/gemeinderat/kreistag/liste/landtag/bundestag/ortsvorstand/vorstand ?für/der/die {party}

[union state !others]
{union} mitglied/vertrauensmann/vertrauensfrau/funktionär/sekretär/aktivist/delegierter/vertrauensleute/mann/frau/ausweis/streik/ortsvorstand/beitrag
betriebsratsmitglied/betriebsratsvorsitz/betriebsratsvorsitzender/betriebsratsvorsitzende/betriebsrätin/personalratsvorsitzender/personalratsvorsitzende/betriebsratschef/betriebsratschefin | -trade
gewerkschaftlich/gewerkschaftsmitglied/gewerkschafter/gewerkschafterin/gewerkschaftssekretär/gewerkschaftsfunktionär/gewerkschaftsboss/gewerkschaftsmann/ig-metaller/igmetaller/verdianer/gewerkschaftler/gewerkschaftlerin organisiert/engagiert/aktiv
im streik/ausstand/warnstreik ?seit/mit
mitglied/aktiv/vertrauensmann/vertrauensfrau/vertrauensleute/sekretär/funktionär/funktionärin/organisiert/delegierter/engagiert/gewerkschafter/streikt/streikte/bezirksleiter/vorstand/beitrag/tarifkommission/ortsvorstand/ausweis/rechtsschutz/ist/war/im/über/sitzt ?in/bei/der/für/mit/von/im/vorstand ?der/den/einer/die ?der {union}
sitzt/ist/im/vorsitzender/vorsitzende/mitglied/freigestellter/freigestellte/freigestelltes/kandidiert/gewählt/ersatzmitglied/stellvertretender ?im/in/für/des/den/zum/betriebsratsmitglied/freigestellter/mitglied betriebsrat/personalrat/betriebsratsvorsitzende/betriebsratsvorsitzender/gesamtbetriebsrat/betriebsratsmitglied/wirtschaftsausschuss/betriebsrätin/gbr/konzernbetriebsrat/jav | -others
streikführer/streikposten/streikbrecher/streikleiter/streikkasse

[ethnicity state]
{kin} ?ist/war türke/türkin/syrer/syrerin/iraner/iranerin/kurde/kurdin/pole/polin/rumäne/rumänin/russe/russin/ukrainer/ukrainerin/serbe/serbin/kroate/kroatin/bosnier/albaner/albanerin/marokkaner/marokkanerin/nigerianer/nigerianerin/eritreer/äthiopierin/somalier/vietnamese/vietnamesin/chinese/chinesin/inder/inderin/thailänderin/thai/filipina/brasilianerin/kubanerin/libanese/jude/jüdin/afrikaner/afrikanerin
{origin} abstammung/herkunft/migrationshintergrund/familie/wurzeln/eltern/akzent/mann/frau/kollege/kollegin/name/vater/mutter/flüchtling/herkunft/ehepaar/staatsbürger/staatsangehörigkeit/pass/typ/hintergrund/gastarbeiter/aussehen/paar/großeltern/jude/jüdin/christ
asylverfahren/asylantrag/aufenthaltstitel/aufenthaltsgenehmigung/aufenthaltserlaubnis/duldung/abschiebung/einbürgerung läuft/abgelehnt/beantragt/befristet/droht/nur
dunkelhäutig/dunkelhäutiger/farbig/schwarzafrikaner/afrodeutsch/afrodeutsche/deutschtürke/deutschtürkin/deutschrusse/russlanddeutsche/russlanddeutscher/deutsch-türke/halbtürke/halbafrikaner/spätaussiedler/spätaussiedlerin/aussiedler/bürgerkriegsflüchtling/asylbewerber/asylbewerberin/migrationshintergrund/geflüchteter/geflüchtete/gastarbeiterkind/flüchtlingskind | -trade -org
dunkle/dunkler/schwarze/schwarzer/farbige/farbiger/dunkelhäutige/dunkelhäutiger hautfarbe/haut/frau/mann/kollege/kollegin/dame/herr/typ/junge/kerl
gebrochenes/schlechtes/kaum/kein deutsch
halb türke/pole/afrikaner/italiener/russe/jude/araber/asiate
hat/mit/von ?seine/ihre {origin} ?abstammung/herkunft/wurzeln/migrationshintergrund/eltern/akzent/vorfahren/großeltern/blut
ist/typischer/gebürtiger/gebürtige/eingebürgerter/der/die/junger/netter/nette ?ein/eine/gebürtiger türke/türkin/syrer/syrerin/iraker/iranerin/iraner/afghane/afghanin/kurde/kurdin/pole/polin/rumäne/rumänin/bulgare/bulgarin/russe/russin/ukrainer/ukrainerin/serbe/serbin/kroate/kroatin/bosnier/albaner/albanerin/kosovare/marokkaner/marokkanerin/tunesier/algerier/ägypter/nigerianer/ghanaer/eritreer/äthiopier/somalier/kongolese/afrikaner/afrikanerin/araber/libanese/palästinenser/vietnamese/vietnamesin/chinese/inder/pakistani/tamile/filipina/brasilianer/kubaner/tschetschene/armenier/georgier/russlanddeutscher/aussiedler/spätaussiedler/zigeuner/roma/sinti/jude/schwarzer/farbiger/ausländer/kanake/südländer/asiate/asiatin/halbtürke | -name -trade
kommt/kam/stammt/geflohen/geflüchtet/flüchtling/geboren/aufgewachsen/gebürtig/eltern/familie/vater/mutter/ursprünglich/wurzeln/ausgewandert/eingewandert/zugewandert/abgeschoben ?ursprünglich/kommen/kamen/sind/kommt/ist/in/als/eigentlich/mit/#n ?als/aus/in/kind/flüchtling ?aus/in/von/nach ?der/dem/den türkei/syrien/irak/iran/afghanistan/polen/rumänien/bulgarien/russland/ukraine/serbien/kroatien/bosnien/albanien/kosovo/marokko/tunesien/algerien/ägypten/nigeria/ghana/eritrea/äthiopien/somalia/senegal/kongo/kamerun/togo/afrika/libanon/palästina/vietnam/china/indien/pakistan/lanka/philippinen/thailand/brasilien/kolumbien/kuba/kasachstan/tschetschenien/armenien/georgien/anatolien/kurdistan/gambia/mali/sudan/südosteuropa | -trade -thing
sinti familie/und
spricht/versteht/kann/redet ?nur/sehr/kaum/fast/leider ?gebrochen/schlecht/kaum/wenig/kein/gebrochenes/schlechtes/nur ?wenig/schlecht deutsch | @
starker/starkem/leichter/ausländischer/fremder/slawischer/osteuropäischer ?ausländischer akzent
südländisches/südländischer/asiatisches/ausländisches/orientalisches/arabisches aussehen/typ/äußeres

[sexuality state]
hieß früher/noch herr/frau
geht/ging/ins/im/zu/besucht ?ins/in/zu/den/gern/regelmäßig puff/bordell/nutten/swingerclub/laufhaus/huren/swingerclubs/prostituierten/escort/stricher
geoutet/coming-out/outing als/vor/im/gehabt/kürzlich
hat sich ?kürzlich/als/im/vor ?büro geoutet
lebt/wohnt/verheiratet/zusammen/liiert/verpartnert/heiratet ?zusammen mit ?ihrer/einer ?anderen frau/freundin/lebensgefährtin/partnerin/ehefrau
neuer vorname ?ist/jetzt
offene ehe/beziehung
schwul/lesbisch/schwuler/schwule/bisexuell/homosexuell/lesbische/gleichgeschlechtlich/gleichgeschlechtliche/gleichgeschlechtlicher/transsexuell/queer und/partner/verheiratet/ehe/partnerschaft/paar/beziehung/mann/frau/sohn/tochter/kollege
sexuelle/sexuelles orientierung/neigung/vorlieben/identität/belästigung/leben
transfrau/transmann/transgender/transsexuell/transsexuelle/transition/geschlechtsumwandlung/geschlechtsangleichung/hormontherapie/personenstandsänderung/transident läuft/begonnen/seit/in
verpartnert/eingetragene ?lebenspartnerschaft mit
zwei väter/mütter/mamas/papas/männer/mamis

[biometric_genetic state]
23 and me
biometrische/biometrisches/genetische/genetisches ?daten daten/passbild/profil/merkmale/untersuchung/veranlagung/vorbelastung/beratung/erkrankung/disposition/test/material/defekt
brca positiv/mutation/träger/gen
dna/gen/abstammungs/vaterschafts/gentest/dna-test/dna-probe/vaterschaftstest/dna-analyse ?test/probe/analyse/gutachten/profil positiv/gemacht/abgegeben/ergebnis/ergab/negativ/liegt/genommen/zeigt
erblich/familiär/genetisch vorbelastet/belastet/bedingt
fingerabdruck/fingerabdrücke/iris/irisscan/gesicht/gesichtsscan/handvenenscan/handvenen/venenscan/stimmabdruck/netzhautscan/stimmprofil/handflächenscan/faceid/gesichtsbild/handabdruck ?scan/ist/wurde/sind/des/für/von/im ?zutritt/tür/kunden/mitarbeiters/system hinterlegt/gespeichert/erfasst/registriert/abgenommen/eingelesen/abgegeben/aktiviert/vorhanden/gescannt/genommen/eingescannt/liegt ?vor
gentest/dna-test/vaterschaftstest/dna-probe/erbgutanalyse/gendiagnostik :
gesichtserkennung/iriserkennung/stimmerkennung/biometrie ?ist/wurde/für ?ihn/sie/zutritt eingerichtet/aktiviert/hinterlegt/aktiv/registriert
mukoviszidose-träger/genträger/genträgerin/erbkrankheit/erbkrank/gendefekt/genmutation/brustkrebsgen/chorea huntington
stempelt/öffnet/zutritt/loggt/meldet/bezahlt ?sich/mit/per/über/via ?sich/mit/per/seinem/ihrem fingerabdruck/gesichtserkennung/iris/handvenenscan/fingerprint/gesichtsscan ?ein/an
trägt/trägerin/träger/hat/anlageträger/überträger ?das/des/von/der/eines/die/ein ?defekte/mutierte gen/brca/brca1/brca2/genmutation/gendefekt/huntington-gen/brustkrebsgen/brca-gen/mukoviszidose/erbkrankheit/hämophilie/mutation
trisomie #n

[criminal state !others]
#n/zwei/drei/vier/fünf jahre/monate/jahr ?haft/auf/im/ohne/in haft/knast/gefängnis/bewährung/gesessen/bau/gesiebte
auf/unter/noch/frei ?auf/zwei/drei/#n ?jahre bewährung/kaution/hafturlaub/freigang
betrunken/besoffen/alkohol/promille/bekifft ?am/im/hinters/mit/gefahren/hinterm/unter ?steuer/auto erwischt/gefahren/steuer/angehalten/promille/unfall/gebaut
dealer/drogendealer/hehler/zuhälter/einbrecher/betrüger/hochstapler/dieb/vergewaltiger/mörder/kinderschänder/pädophiler/stalker/schläger/heiratsschwindler/schleuser/erpresser/steuerhinterzieher/steuersünder/ganove/krimineller/straftäter/sexualstraftäter/intensivtäter/wiederholungstäter/mafioso/clanmitglied/trickbetrüger/ladendieb/bankräuber/verbrecher/kleinkrimineller/sittenstrolch/fassadenkletterer | -trade -thing -org
dealt/vertickt/verkauft/handelt/schmuggelt/baut/züchtet ?mit ?drogen/gras/koks/hasch/cannabis/marihuana/waffen/zigaretten/heroin/pillen an
eintrag/einträge/eintragung im führungszeugnis/bundeszentralregister/vorstrafenregister
freigänger/ex-knacki/knacki/knastbruder/haftentlassener/haftentlassen/ex-häftling/häftling/vorbestraft/vorstrafe/vorstrafen/bewährungshelfer/bewährungsstrafe/haftbefehl/freigang/führungsaufsicht
führerschein/lappen/fahrerlaubnis/fahrverbot ?ist/wurde/ihm/seit/für/war ?#n/bis/monate/wochen weg/entzogen/abgegeben/los/abgenommen/verloren/kassiert/eingezogen
führungszeugnis ?ist/nicht/mit/hat ?einträge sauber/einträgen/eintrag/negativ
fußfessel/elektronische/hausarrest/meldeauflage/kontaktverbot/näherungsverbot/annäherungsverbot/platzverweis fußfessel/bekommen/gegen/trägt/bis/muss
hat/saß ?#n/zwei/drei/schon/mal/wegen/bereits ?jahre/monate/jahr gesessen/eingesessen/abgesessen | @
hat/soll ?jemanden/seine/ihre/einen/eine/mal ?frau/mann/freundin/kollegen/polizisten verprügelt/erstochen/vergewaltigt/umgebracht/überfallen/niedergeschlagen/bedroht/belästigt/angegriffen/missbraucht
hausdurchsuchung/razzia/steuerfahndung ?bei/hatte/im/in ihm/ihr/haus/firma
illegal/ohne/abgelehnter/ausreisepflichtig/untergetaucht/abschiebung ?in/papiere/gültige/hier deutschland/papiere/aufenthaltstitel/aufenthaltserlaubnis/land
klaut/klaute/stiehlt/stahl/unterschlug/griff/hinterzieht/betrog/prellt ?geld/in/die/aus/steuern/material/dem ?kasse/der/seinem/lager kasse/chef/steuern/arbeitgeber/finanzamt/geld/kunden/material/lager
kontakte/verbindung/verbindungen/mitglied/steckt ?in/zu/zur/bei/mit ?den/der/einem/einer mafia/rockern/clan/hells/bandidos/unterwelt/drogenmafia/rotlichtmilieu/bande ?angels
mpu muss/machen/bestanden/durchgefallen/nötig/wegen
ohne führerschein ?unterwegs/wegen/seit
polizei war/kam/sucht/hat/ermittelt/holte ?bei/gegen/nach/ihn ?ihm/ihr/ihn/sie/abgeholt
saß/sitzt/war/ist/kam/kommt/musste/frisch/gerade/seit/muss/gehört/wieder/entlassen ?schon/#n/jahre/mal/in/im/aus/hinter/ein/zwei/drei/bis/lange/gerade/wieder ?im/in/jahre/jahr/aus/dem/monate/der ?dem/der/den knast/gefängnis/u-haft/untersuchungshaft/haft/bau/jva/kittchen/gittern/zuchthaus/jugendknast/arrest/zelle/jugendarrest/sicherungsverwahrung/strafvollzug/maßregelvollzug | -trade
trunkenheitsfahrt/alkohol-am-steuer/fahren-ohne-führerschein/fahrerflucht
vorbestraft/verurteilt/angeklagt/verhaftet/festgenommen/verdächtig/beschuldigt/anzeige/strafanzeige/ermittlungen/ermittelt/gesessen/haft/haftstrafe/bewährung/strafe/geldstrafe/strafbefehl/haftbefehl/gefängnis/knast/u-haft/anklage/strafverfahren/urteil ?läuft/gegen/wird/saß/auf/im/in ?ihn/sie/ihn ?wegen/für/aufgrund ?schwerer/schweren/gefährlicher/versuchten/fahrlässiger betrug/betrugs/diebstahl/diebstahls/körperverletzung/untreue/steuerhinterziehung/drogen/drogenhandel/drogenbesitz/raub/raubes/mord/totschlag/vergewaltigung/missbrauch/stalking/nötigung/erpressung/hehlerei/urkundenfälschung/insolvenzverschleppung/fahrerflucht/trunkenheit/beleidigung/brandstiftung/einbruch/kinderpornografie/geldwäsche/korruption/bestechung/schwarzarbeit/volksverhetzung/sachbeschädigung/btm/widerstand/subventionsbetrug/btmg/unterschlagung/schwarzfahren/hausfriedensbruch/waffenbesitz/zuhälterei/menschenhandel

[insult state !others]
alter sack/knacker/bock/zausel/depp/stinkstiefel/grantler/griesgram/geizkragen/lustmolch/säufer/furz/gauner/esel/trottel/narr
armes würstchen/schwein
arschlöcher/drecksau/drecksäcke/arschgeigen/idioten/deppen/schweinehunde
asozial/asoziales/asoziale pack/gesindel/familie/typ
auf den sack/keks/senkel/zeiger/wecker
brett vorm kopf
den/einen/hat schuss ?nicht ?gehört | @
dumm/blöd/doof/dämlich/stur/faul/geizig/hässlich/falsch/arrogant/fett/langsam/lahm/dreist/hohl wie ?ein/eine/die ?brot/bohnenstroh/stroh/esel/sau/nacht/nachteule/toastbrot/schlange/meter/feldweg/schnecke/panzer/tonne/konservendose/stein/pfosten/kuh/ochse/bock/schwein
dumme/alte/faule/fette/blöde/eingebildete/hysterische/arrogante/doofe ?alte/dumme kuh/sau/pute/gans/ziege/schnepfe/zicke/hexe/schachtel/schlampe/tussi/trulla/wachtel/henne/eule/nudel/schreckschraube/schabracke/krähe/fregatte/dohle
ein/eine/so/was/der/die/dieser/diese/echter/echte/totaler/totale/alter/alte/blöder/blöde/dummer/dumme/fauler/faule/fetter/fette/arroganter/arrogante/geiziger/geizige/unverschämter/unverschämte/dreckiger/verlogener/verlogene/mieser/miese/richtiger/richtige/riesen/elender/elende/kompletter/ist/sturer/hinterhältiger/schmieriger/hochnäsige/hässliche/eingebildeter/eingebildete/besoffener/widerlicher/widerliche ?für/ein/eine/alter/alte/dummer/dumme/arroganter/blöder/blöde/echter/echte/ziemlicher/absoluter ?ein/eine/alter/alte/blöder/blöde aasgeier/angeber/angeberin/angsthase/arsch/arschgeige/arschkriecher/arschloch/arschgesicht/bastard/bauerntrampel/besserwisser/besserwisserin/blödian/blödmann/choleriker/dampfplauderer/depp/dickschädel/dilettant/dödel/doofmann/drecksack/dreckskerl/dreckschleuder/drückeberger/dummkopf/dumpfbacke/dussel/dümmling/dummschwätzer/egoist/ekelpaket/erbsenzähler/fatzke/faulpelz/fettsack/fiesling/flachzange/fotze/ganove/geizhals/geizkragen/giftspritze/giftzwerg/großkotz/großmaul/halbaffe/halsabschneider/halunke/hanswurst/heuchler/hinterwäldler/hirni/hohlbirne/hohlkopf/hornochse/hungerleider/hure/hurensohn/hysterikerin/idiot/idiotin/intrigant/jammerlappen/kackbratze/kanaille/klatschbase/klatschtante/klugscheißer/knallkopf/knalltüte/knauser/korinthenkacker/kotzbrocken/krämerseele/kriecher/labertasche/lackaffe/lahmarsch/leuteschinder/lügner/lügnerin/luder/lump/lusche/lustmolch/memme/miesepeter/miststück/mistkerl/mistsack/mongo/motzkuh/nervensäge/neandertaler/nichtskönner/nichtsnutz/nörgler/nörglerin/nulpe/nutte/paragraphenreiter/pappnase/pedant/penner/pennerin/pfennigfuchser/pisser/psycho/psychopath/proll/prolet/querulant/querulantin/rabenaas/rindvieh/rotzlöffel/rotznase/rüpel/saftsack/saubauer/saukerl/schaumschläger/scheißer/scheißkerl/schlampe/schlappschwanz/schleimer/schleimscheißer/schlitzohr/schmarotzer/schmierlappen/schnepfe/schnösel/schrapnell/schreckschraube/schussel/schwachkopf/schwachmat/schwätzer/schwätzerin/schweinehund/schweinepriester/schwindler/sesselfurzer/spacko/spaßbremse/spast/spasti/spießer/spinatwachtel/spinnerin/stinkstiefel/streithammel/strohkopf/stümper/sturkopf/taugenichts/tölpel/trantüte/trauerkloß/trottel/trulla/trunkenbold/tunichtgut/tussi/umstandskrämer/unmensch/unsympath/unsympathin/vollhorst/vollidiot/volldepp/vollpfosten/volltrottel/vollspast/warmduscher/waschweib/wichser/wichtigtuer/widerling/xanthippe/zicke/zimtzicke/zynikerin
so/was/totaler/totale/blöder/blöde/dummer/dumme/fauler/faule/arroganter/arrogante/geiziger/geizige/unverschämter/unverschämte/dreckiger/verlogener/verlogene/mieser/miese/elender/elende/kompletter/sturer/hinterhältiger/schmieriger/hochnäsige/hässliche/eingebildeter/eingebildete/besoffener/widerlicher/widerliche ?für/ein/eine/alter/alte/dummer/dumme/arroganter/blöder/blöde/echter/echte/ziemlicher/absoluter ?ein/eine/alter/alte/blöder/blöde affe/aas/bauer/bazi/biest/blender/blindgänger/bock/bonze/drachen/ekel/esel/flasche/frettchen/furie/gans/gimpel/hampelmann/hexe/huhn/hund/ignorant/kamel/kratzbürste/krücke/kuh/laffe/luftpumpe/mimose/niete/ochse/oberlehrer/opfer/pfeife/pflaume/ratte/sack/sau/schabracke/schachtel/schaf/schlafmütze/schlange/schnorrer/schuft/schwein/snob/spinner/stinker/streber/trampel/tyrann/waschlappen/weib/wicht/wurm/ziege | -thing -trade
einen/hat/mit ?einen/ganz/ne/einer/nen ?schön/schrägen/gewaltigen an/vogel/klatsche/knall/schuss/dachschaden/sprung/schlag/schraube/meise/macke/waffel/rad/ecke/schaden/schatten/sockenschuss/vollmeise/rappel ?der/in/ab/locker/waffel/schüssel ?waffel/schüssel | @ -thing -trade
fick dich/euch
geht/gehen/nervt/kotzt/regt mir/einem/mich/uns ?alle/voll/tierisch ?auf ?den/die ?sack/keks/geist/eier/wecker/senkel/zeiger/an/nerven
hat einen/nen/ne/eine ?totalen/gewaltigen vogel/klatsche/knall/dachschaden/sprung/meise/vollmeise/sockenschuss/schuss ?in
hat sie/den nicht ?mehr alle
kann/soll/der mich/bleiben/kann ?mal ?kreuzweise/gestohlen/gern
kotzt mich/uns an
lumpenpack/gesindel/dreckspack/assi/assis/proleten/prolls/abschaum/saubande/lügenpack
ne/eine schraube locker
nicht alle tassen/latten/nadeln/kerzen ?im/am/an/auf
nicht die hellste/schlauste/schnellste
nicht die/der/das/gerade/ganz/besonders/sehr/so/wirklich ?hellste/schärfste/schnellste/besonders/sonderlich kerze/messer/schlauste/hellste/hell/helle/schlau/intelligent/klügste/leuchte/dicht/knusper/sauber/normal/tassen/blitzgescheit/birne ?auf/in/im/der/an ?der ?torte/schublade/kronleuchter | -thing
nicht ganz/mehr dicht/sauber/bei/knusper/richtig ?trost/sinnen/kopf
stinkt/mieft/müffelt/riecht wie/nach ?ein/eine/aus schweiß/iltis/kuhstall/bock/mund/maul/pisse/furz/hund/schwein
verpiss/verpfeif dich
zu blöd/dumm/dämlich/doof/faul/geizig ?um/zum/für
zum kotzen/davonlaufen/brechen

[minor state]
{child} ?im/von ?alter ?von #age
{child} ?ist/von/mit/gerade/wird ?erst/gerade/mit #age ?und ?#age ?jahre/j/jährig/jahren
{child} #age
#age jährige/jähriger/jähriges/jährigen ?sohn/tochter/kind/schüler/schülerin/junge/mädchen/azubi/praktikant/praktikantin/teenager
azubi/praktikant/praktikantin/lehrling/auszubildender/auszubildende ?ist/erst/mit #age ?jahre
baby/säugling/neugeborenes/söhnchen/töchterchen ?ist/von ?#n/wenige/drei/sechs monate/wochen/tage ?alt
einverständnis/einverständniserklärung/unterschrift/zustimmung/einwilligung/erlaubnis/genehmigung ?der/des/von/durch/fehlt ?der/den/beider ?beiden eltern/erziehungsberechtigten/mutter/vaters/vormunds/sorgeberechtigten/elternteils
eltern/mutter/vater/erziehungsberechtigte/erziehungsberechtigter/sorgeberechtigte ?muss/müssen/unterschreibt/fragen/muss/sollen ?noch/erst/mit/zuerst unterschreiben/zustimmen/einwilligen/mitunterschreiben/fragen/unterschreibt/einverständnis
erst/gerade ?mal #age ?jahre ?alt
ferienjob/schülerjob/schülerpraktikum ?mit/ab #age
geburtstag ?des/der/vom ?sohnes/tochter/kindes #age
jahrgang/geb/geboren ?im/am 2009/2010/2011/2012/2013/2014/2015/2016/2017
konto/account/bestellung/profil/handyvertrag/anmeldung/bestellt/registriert/anruf/telefon ?wurde/läuft/ist/gehört/war/ging ?von/vom/durch/auf/an/einem/einer ?einem/einer/die/den/das/den minderjährigen/minderjähriger/sohn/tochter/kind/teenager/schüler/jugendlichen/schülerin
mein/sein/ihr/der/seine/ihre ?kleiner/kleine {child} #age
minderjährig/minderjährige/minderjähriger/unmündig kunde/kundin/nutzer/besteller
noch nicht 18/volljährig/mündig/geschäftsfähig
schüler/schülerin ?der/des/am/auf/in/aus/einer ?der/#n #n/gymnasium/realschule/klasse/oberstufe/gymnasiums/jahrgangsstufe
schülerpraktikum/schülerpraktikant/schülerpraktikantin/grundschüler/gymnasiast/gymnasiastin/realschüler/hauptschüler/erstklässler/zweitklässler/drittklässler/viertklässler/fünftklässler/sechstklässler/siebtklässler/achtklässler/neuntklässler/zehntklässler/abiturient/abiturientin/konfirmand/kindergartenkind/kitakind/krippenkind/schulkind/schulpflichtig/säugling/kleinkind/teenie/teenager/halbwüchsiger/pubertierend/abc-schütze | -trade -thing
spielt/turnt ?in/bei ?der e-jugend/d-jugend/c-jugend/b-jugend/a-jugend/f-jugend/bambini/bambinis
unter 18 ?jahre/jahren
zwölfjährige/dreizehnjährige/vierzehnjährige/fünfzehnjährige/sechzehnjährige/siebzehnjährige/zwölfjähriger/dreizehnjähriger/vierzehnjähriger/fünfzehnjähriger/sechzehnjähriger/siebzehnjähriger/zehnjährige/zehnjähriger/elfjährige/neunjährige/achtjährige/siebenjährige/sechsjährige/fünfjährige

[ok]
#n jahre/jahren ?alt/alte/erfahrung/garantie/gewährleistung/kunde/laufzeit/bindung/dabei/im/betriebszugehörigkeit/bestand/vertrag/firma/mietvertrag
#n klasse hotel/tickets
arme/armer sau/kerl/schwein hat/muss
hat ?jetzt/noch/gerade/viele ?#n/zwei/drei/mehrere standorte/filialen/mitarbeiter/angebote
kinder/baby/jugend/schul/teenie kleidung/mode/schuhe/bücher/möbel/garten/hotel/arzt/klinik/spielzeug/zimmer/wagen/sitz/sitze/betten/menü/abteilung
klasse #n/a/b/c/energieeffizienz ?laser/schutz/fahrzeug/brandschutz/material
krank vor/von ?ärger/sorge/warten
mitarbeiter/belegschaft/personal/viele/team/leute ?ist/sind/oft/häufig/gerade/viele/oft krank/krankgeschrieben ?gemeldet

[health weak]
hört/sieht schlecht/kaum/schwer/nichts/fast | +person !client

[family_privacy weak]
arbeitslos/gekündigt/entlassen/langzeitarbeitslos seit/worden/gemeldet | +person +since !client !be
hat/haben/zwei/drei/vier/#n ?#n/zwei/drei/vier/fünf/kleine/erwachsene kleine/kinder/söhne/töchter/zwillinge/enkel | +person !client !be
kann/konnte ?seine/ihre/die ?miete/raten/rechnungen/kredit nicht ?mehr zahlen/bezahlen/bedienen | +person !client !be
kinder/kind/sohn/tochter ?leben/lebt/sind/wohnen/ist ?bei/jedes/nur ?der/dem/wochenende/zweite ex/exfrau/mutter/vater/exmann | +person !client !be

[religion weak]
aus/tritt/trat ?der/aus ?kirche ausgetreten ?der ?kirche | +practice

[politics weak]
sitzt/im ?für ?die/im gemeinderat/stadtrat/kreistag/landtag/bundestag/stadtparlament | +member +person !client !be

[union weak]
streikt/streikte/streiken/im/warnstreik/organisiert/rädelsführer/streikposten/streikführer/beim ?wieder/mit/den/seit/heute/gerade/ständig/gern streik/streiks/warnstreik/mit/wieder/gern/für/seit/arbeitskampf | +member !client !be !person

[ethnicity weak]
zweite/dritte/zweiter/dritter/erste/2/3 generation ?migranten/gastarbeiter/türken | +origin !client !person !be

[sexuality weak]
csd teilnehmer/wagen/mit | +person
lebt/wohnt/verheiratet/zusammen/liiert/verpartnert/zieht/hat/heiratet ?zusammen/verpartnert ?mit ?seinem/einem/anderen ?anderen mann/freund/lebensgefährten/lebenspartner/partner/ehemann ?zusammen/verheiratet | @ +person !client
steht/auf ?eher/wohl/eigentlich/nur auf männer/frauen/kerle/jungs/beides | @ +origin !client !be !person
swinger/swingerin/polyamor/asexuell/pansexuell/nichtbinär/nonbinär/non-binär/intersexuell/divers | -trade -thing +lone !client
war/früher/hieß/ehemals/jetzt ?früher/mal/ein/eine ?ein/eine mann/frau/herr ?jetzt | @ +origin !client !be !person

[criminal weak]
verfahren/prozess läuft/anhängig/steht/verloren/eröffnet ?noch/an/bald | +accused +person !client !job
verfahren/prozess gegen ihn/sie/den/die/kunden
verfahren/prozess wegen
arbeitet/bezahlt/zahlt/beschäftigt/lässt ?alles/vieles/bar schwarz | @ +accused !client !be !person
polizeibekannt/polizeilich gesucht/bekannt | +accused !client
schwarzarbeit/schwarzgeld/schwarzkonto in/hat/erwischt/schweiz | +person +accused !client

[insult weak]
strohdumm/saublöd/stinkfaul/stockdoof/saudumm/strunzdumm/hinterfotzig/arschkalt/unausstehlich/hochnäsig/großkotzig/eingebildet/verlogen/hinterhältig/rotzfrech/stinkreich/knauserig/pfennigfuchserisch/neunmalklug/cholerisch/narzisstisch/scheinheilig/schmierig/widerlich/dreist/unverschämt/pampig/zickig/oberlehrerhaft/arrogant/frech/unfreundlich/schleimig/penetrant/ungehobelt/dämlich/bekloppt/bescheuert/plemplem/meschugge/durchgeknallt/geisteskrank/schwachsinnig/beschränkt/unterbelichtet | -negation -thing -trade +contempt +lone !client !person
zahlt/bezahlt/zahlen nie/schlecht/nicht/immer ?pünktlich/zu/seine/spät ?spät/rechnungen | +contempt !client !be !person

[minor weak]
#age/zwölf/dreizehn/vierzehn/fünfzehn/sechzehn/siebzehn/elf/zehn/neun/acht/sieben/sechs/fünf ?jährige/jähriger/jähriges/jährigen sohn/tochter/kind/schüler/schülerin/junge/mädchen/azubi/praktikant/praktikantin/bruder/schwester | +young !client !be !person
#n/dritte/vierte/fünfte/sechste/siebte/achte/neunte/zehnte klasse ?gymnasium/realschule/grundschule/hauptschule/gesamtschule | +school +young !client !be
geht/kommt/ist/schüler/schülerin/sohn/tochter/in/wechselt/besucht/wiederholt/praktikant/kind/macht ?noch/jetzt/in/an/im/der/kommt ?in/im/der/die/auf/aus ?die/der/den ?#n/erste/ersten/zweite/dritte/vierte/fünfte/sechste/siebte/achte/neunte/zehnte/elfte klasse/grundschule/kita/kindergarten/realschule/hauptschule/gymnasium/schuljahr/vorschule/oberstufe/unterstufe/krippe/mittelschule/gesamtschule/berufsschule | +school +young !client !be
ist/erst/noch/gerade/wird/anruferin/anrufer/besteller/bestellerin/kunde/käufer/nutzer/user/kontoinhaber ?ist/erst/gerade/noch ?erst/gerade/mal #age ?jahre/und/geworden | @ +young
vertrag/vertragspartner/läuft ?nur/läuft ?über/mit/auf ?die/den/dem eltern/mutter/vater | +young !client !be
`,
};
