import type { Table } from './format.ts';

/** German, how people put it: verbs in their tenses, shortened words, sayings. Written for this project from general knowledge of the language. */
export const DE_WORDING: Table = {
  lang: 'de',
  text: `
[set kin]
bruder
ehefrau
ehemann
eltern
enkel
enkelin
frau
freundin
gatte
gattin
kind
kinder
kleine
kleiner
lebensgefährte
lebensgefährtin
mama
mann
mutter
neffe
nichte
oma
onkel
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
tante
tochter
vater
zwillinge

[set poss]
dem
den
der
die
eigenen
ihr
ihre
ihrem
ihren
ihrer
ihres
sein
seine
seinem
seinen
seiner
seines

[set organ]
auge
augen
bandscheibe
bandscheiben
bauchspeicheldrüse
becken
bein
blase
brust
darm
daumen
ellbogen
ellenbogen
finger
fuß
galle
gebärmutter
gehirn
gelenk
hals
hand
handgelenk
herz
herzen
herzklappe
hoden
hüfte
hüften
kiefer
kniescheibe
knie
knöchel
kopf
leber
leiste
lendenwirbel
lunge
magen
meniskus
mittelfuß
nacken
niere
nieren
oberschenkel
oberschenkelhals
ohr
ohren
prostata
rippe
rippen
rücken
schienbein
schilddrüse
schlüsselbein
schulter
sehne
speiche
sprunggelenk
steißbein
stimmbänder
unterarm
unterschenkel
wirbelsäule
zeh

[set illness]
adhs
alzheimer
asthma
borreliose
brustkrebs
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
hautkrebs
herzinfarkt
hiv
hörsturz
infarkt
krebs
leukämie
lungenkrebs
migräne
ms
parkinson
rheuma
schlaganfall
sepsis
thrombose
tumor
unfall

[set party]
afd
afdler
bsw
cdu
cduler
csu
csuler
dkp
fdp
freien-wähler
fpö
glp
grünen
jungen-union
kommunisten
kpd
kpö
linken
linkspartei
mlpd
neos
npd
övp
ödp
piraten
piratenpartei
republikaner
sed
sozialdemokraten
spd
spö
svp
tierschutzpartei
werteunion

[set leader]
aiwanger
baerbock
biden
blocher
chrupalla
erdogan
erdoğan
gysi
habeck
höcke
kickl
klingbeil
köppel
lafontaine
lauterbach
lindner
maaßen
merkel
merz
milei
netanjahu
orban
orbán
putin
reichinnek
sarrazin
scholz
söder
strache
trump
wagenknecht
weidel

[set union]
dbb
dgb
evg
gdl
gew
gewerkschaft
gpa
ig-bau
ig-bce
ig-metall
igbce
igm
marburger-bund
ngg
ögb
syna
unia
ver.di
verdi
vida
younion

[set faith]
alevitisch
anglikanisch
baptistisch
buddhistisch
christlich
ev
evang
evangelikal
evangelisch
freikirchlich
hinduistisch
islamisch
jüdisch
kath
katholisch
koptisch
lutherisch
mennonitisch
methodistisch
muslimisch
neuapostolisch
orthodox
pietistisch
protestantisch
reformiert
schiitisch
sunnitisch

[set offence]
autodiebstahl
bankraub
bedrohung
beihilfe
beleidigung
bestechlichkeit
bestechung
betrug
betruges
betrugs
brandstiftung
btm
btmg
diebstahl
diebstahls
drogenbesitz
drogenhandel
einbruch
einbruchs
erpressung
fahrerflucht
fahrlässiger-tötung
geldwäsche
hausfriedensbruch
hehlerei
insolvenzverschleppung
kindesmissbrauch
korruption
körperverletzung
kv
ladendiebstahl
landfriedensbruch
meineid
missbrauch
mord
mordes
mordversuch
nötigung
raub
raubes
sachbeschädigung
schlägerei
schwarzarbeit
schwarzfahren
sexueller-belästigung
sexueller-nötigung
sozialbetrug
stalking
steuerhinterziehung
subventionsbetrug
totschlag
totschlags
trunkenheit
unfallflucht
unterschlagung
untreue
urkundenfälschung
vergewaltigung
verleumdung
volksverhetzung
waffenbesitz
widerstand

[set land]
afghanistan
afrika
ägypten
albanien
algerien
äthiopien
bangladesch
belarus
bosnien
brasilien
bulgarien
chile
china
eritrea
gambia
georgien
ghana
griechenland
indien
irak
iran
italien
jemen
kamerun
kasachstan
kolumbien
kongo
korea
kosovo
kroatien
kuba
kurdistan
libanon
libyen
marokko
mazedonien
mexiko
moldawien
nepal
nigeria
pakistan
palästina
peru
polen
portugal
rumänien
russland
sambia
senegal
serbien
sierra-leone
sizilien
somalia
sri-lanka
sudan
syrien
tadschikistan
thailand
togo
tschetschenien
tunesien
türkei
uganda
ukraine
ungarn
usbekistan
venezuela
vietnam
weißrussland

[set town]
accra
aleppo
algier
anatolien
ankara
bagdad
beirut
belgrad
bukarest
casablanca
charkiw
damaskus
dakar
diyarbakir
gaza
hanoi
istanbul
izmir
kabul
kairo
karachi
kiew
kinshasa
krakau
lagos
lahore
lwiw
mariupol
minsk
mogadischu
moskau
mossul
mumbai
nairobi
odessa
pristina
saigon
sarajevo
schlesien
sibirien
siebenbürgen
skopje
sofia
teheran
tiflis
tirana
tunis
warschau
zagreb

[set nation]
afghanin
afghane
afrikaner
afrikanerin
ägypter
ägypterin
albaner
albanerin
algerier
algerierin
araber
araberin
armenier
armenierin
asiate
asiatin
äthiopier
äthiopierin
bosnier
bosnierin
brasilianer
brasilianerin
bulgare
bulgarin
chilene
chilenin
chinese
chinesin
eritreer
eritreerin
filipina
filipino
georgier
georgierin
ghanaer
ghanaerin
grieche
griechin
inder
inderin
iraker
irakerin
iraner
iranerin
italiener
italienerin
japaner
japanerin
kameruner
kamerunerin
kasache
kasachin
kolumbianer
kolumbianerin
kongolese
kongolesin
koreaner
koreanerin
kosovare
kosovarin
kroate
kroatin
kubaner
kubanerin
kurde
kurdin
libanese
libanesin
marokkaner
marokkanerin
mazedonier
mexikaner
mexikanerin
nigerianer
nigerianerin
pakistaner
pakistani
palästinenser
palästinenserin
perser
perserin
peruaner
peruanerin
pole
polin
portugiese
portugiesin
rumäne
rumänin
russe
russin
senegalese
senegalesin
serbe
serbin
somali
somalier
somalierin
sudanese
sudanesin
syrer
syrerin
tamile
tamilin
thai
thailänderin
togoer
togolese
tschetschene
tschetschenin
tunesier
tunesierin
türke
türkin
ugander
ukrainer
ukrainerin
ungarin
venezolaner
vietnamese
vietnamesin

[set lesson]
erste
ersten
zweite
zweiten
dritte
dritten
vierte
vierten
fünfte
fünften
sechste
sechsten
siebte
siebten
achte
achten
neunte
neunten
zehnte
zehnten
elfte
elften
zwölfte
zwölften

[health state]
au bis=/seit=/ab=/wegen=/verlängert=/geschrieben=/liegt=/voraussichtlich=/schein=
seit= _ au | @
seit= _ krankgeschrieben/krankgeschr/arbeitsunfähig/arbeitsunf/krankgemeldet/bettlägerig
krankgeschr/krankgem/krankgemeldet
krankheitsbed*
gesundheitsbed*
ausgebrannt | -thing
auszeit wegen/nach/aus _ gesundheit/gesundheitlichen/burnout/stress/erschöpfung/krankheit
gesundheitl/gesundh angeschl/probl/problem/probleme/gründe/gruende/beschw/einschr/bedingt/nicht
aus=/wg=/wegen= gesundheitl/gesundh
schwerbeh/schwbeh/schwerbehinderung
fällt/fiel/fallen/ausfall _ krankheitsbedingt=/gesundheitsbedingt=/gesundheitlich=/gesundheitshalber=
dauerkrank/langzeitkrank/langzeitkranke/langzeitkranker/langzeiterkrankt/langzeiterkrankte/langzeiterkrankung/langzeitausfall
krankenstand bis=/seit=/wegen=/ab=/voraussichtlich=
folgen=/spätfolgen=/nachwirkungen=/folge=/langzeitfolgen=/nachwehen= von=/nach=/des=/der=/einer=/eines=/seiner=/ihrer= _ {illness}/herzinfarkts/schlaganfalls/unfalls/erkrankung/op/operation/impfung/coviderkrankung
krampfanfall=/krampfanfälle=/epileptischer=/epileptische=/epi= anfall/anfälle
verträgt=/verträgt=/vertraegt=/mag=/darf= kein/keine/keinen laktose/lactose/gluten/milch/milchprodukte/nüsse/weizen/fruktose/histamin/penicillin/zucker
verträgt=/vertraegt= kein/keine/keinen laktose/lactose/gluten/milch/milchprodukte/nüsse/weizen/fruktose/histamin/penicillin
gebärdensprachdolmetscher=/gebärdendolmetscher=/gebärdensprache=/schriftdolmetscher=/lippenlesen=
therapie= montags/dienstags/mittwochs/donnerstags/freitags/jeden/jede/wöchentlich/begonnen/angefangen/abgebrochen/seit/läuft
hat/immer/jeden/jede/montags/dienstags/mittwochs/donnerstags/freitags _ therapie/therapiesitzung/therapietermin/psychotherapie/physiotherapie/reha/dialyse/chemo/bestrahlung
auf/laut/nach/gegen _ anraten=/rat=/anweisung=/anordnung=/verordnung=/empfehlung=/aerztlichen= _ arztes=/hausarztes=/kardiologen=/arzt=/rat=/anraten=/anweisung=
auf/laut/nach ärztlichen/ärztliche/ärztlicher/ärztl/aerztl rat=/anraten=/anweisung=/anordnung=/verordnung=/empfehlung=
arzt/ärztin/hausarzt/kardiologe/doktor/doc/ärzte hat=/haben=/rät=/riet=/verordnet=/verordnete=/verbietet=/verbot=/empfiehlt=/empfahl=/sagt=/will=/schickt=/schreibt= _ ruhe=/schonung=/bettruhe=/auszeit=/pause=/stress=/kürzer=/kur=/reha=/krank=/arbeitsunfähig=/verordnet=/verboten=/krankgeschrieben=
vom/durch arzt/ärztin/doktor/hausarzt/amtsarzt/betriebsarzt/doc _ verordnet=/verboten=/krankgeschrieben=/untersagt=/verschrieben=/eingewiesen=/überwiesen=/durchgecheckt=/untersucht=
beim amtsarzt=/nervenarzt=/chirurgen=/radiologen=/schmerztherapeuten=/internisten=/rheumatologen=/endokrinologen=/hno=/ohrenarzt=/augenarzt=/hautarzt=/lungenfacharzt=/gastroenterologen=/kieferchirurgen=/heilpraktiker=/osteopathen=
lässt/ließ/hat/muss sich/die/das _ hüfte/knie/schulter/nase/augen/galle/mandeln/prostata/bandscheibe/gebärmutter/brüste/magen/meniskus/handgelenk machen=/operieren=/lasern=/rausnehmen=/entfernen=/verkleinern=/richten=
bekommt=/bekam=/kriegt=/kriegte=/braucht=/bekommen=/wartet=/erhält= _ neue=/neues=/künstliche=/künstliches=/zweite=/zweites= hüfte/knie/niere/leber/lunge/herz/schulter/hüftgelenk/kniegelenk/herzklappe/gelenk
ärzte=/arzt= geben=/gibt=/gaben= ihm/ihr
prognose= schlecht=/ungünstig=/infaust=/düster= | -thing
riecht/roch/stinkt/stank/duftet _ nach/von alkohol/schnaps/bier/fusel/gras/wein/alk/kneipe
fahne= beim/am/im/um/vormittags/morgens/gerochen/bemerkt/trotz
kokainabhängig/kokainsüchtig/heroinabhängig/heroinsüchtig/opiatabhängig/medikamentensüchtig/crystalsüchtig/kokskonsum/drogenvergangenheit/drogenkarriere/alkoholvergangenheit/suchtvergangenheit/drogenmissbrauch/alkoholmissbrauch/tablettensucht/medikamentenmissbrauch/alkoholexzess/alkoholexzesse/vollrausch/suchtkrank/drogenprobleme/alkoholprobleme/suchtprobleme
abhängig=/süchtig= von/nach tabletten/alkohol/drogen/schmerzmitteln/heroin/kokain/opiaten/medikamenten/koks/tilidin/benzos/nikotin
hoher=/hohen=/hohe=/erhöhter=/erhöhten=/erhöhte=/schlechte=/schlechter= blutdruck=/blutdruckwerte=/cholesterinwerte=/zuckerwerte=/blutzuckerwerte=/blutzucker=/blutwerte=/leberwerte=/nierenwerte=/cholesterin=/zucker=
gestürzt/sturz/unfall/gefallen _ gebrochen=/verletzt=/verstaucht=/geprellt=/gehirnerschütterung=/krankenhaus=/bruch=/prellung=
{organ} gebrochen=/angebrochen=/gerissen=/angerissen=/ausgekugelt=/eingeklemmt=/entzündet=/verstaucht=/geprellt=/operiert=/amputiert=/transplantiert=/versteift=/gezerrt=/verletzt=/verbrannt=/entfernt=/lädiert=/kaputt= | -thing
bruch/riss/prellung/verstauchung/zerrung/entzündung/quetschung/zyste/geschwulst/knoten/tumor am/an/in/im/des/der _ {organ}
sich _ schonen=
schont= sich/noch
das leben= nehmen=/genommen=
sich _ umbringen=/umgebracht=/erhängt=/erhängen=/aufgehängt=/erschossen=
tabletten/medikamente/medis/pillen/mittel/tropfen/spritzen gegen= angst/depression/depressionen/schmerzen/bluthochdruck/blutdruck/epilepsie/rheuma/panik/schwindel/schlaflosigkeit/migräne/parkinson
nierenleiden=/herzleiden=/rückenleiden=/hüftleiden=/magenleiden=/augenleiden=/nervenleiden=/leberleiden=/lungenleiden=/knieleiden=/venenleiden=/hautleiden=/wirbelsäulenleiden=/kopfleiden=/bandscheibenleiden=/muskelleiden=
wartet=/warteliste=/braucht=/bekam=/bekommt=/hofft= _ spenderherz/spenderniere/spenderleber/spenderlunge/spenderorgan/transplantation/organspende/herztransplantation/nierentransplantation/stammzellspende
trocken= seit= | @ -thing
seit= _ trocken=/clean=/nüchtern=/abstinent= | @ -thing
kur/reha/rehamaßnahme/reha-maßnahme/heilverfahren/ahb/entzug bewilligt=/genehmigt=/beantragt=/verlängert=/angetreten=/abgelehnt=/bis=/ab=/im=/beginnt=/startet=/angefangen=
hört=/hoert=/sieht= auf/mit _ linken=/rechten=/einem=/beiden=/linkem=/rechtem= ohr=/ohren=/auge=/augen=
hört=/hoert=/sieht= nur/kaum/fast/sehr/immer _ schlecht=/schlechter=/verschwommen=/umrisse=/schemenhaft= | -thing
sieht=/hört= nur noch #n
liegt=/lag=/liegen= flach/darnieder/danieder
liegt=/lag=/bleibt=/hütet=/muss= mit/im/das/ins/zu/mit bett=/grippe=/fieber=/infekt=/lungenentzündung=/magen-darm=/erkältung=/bandscheibe=/hexenschuss=
gute=/rasche=/baldige= besserung=
genesungskarte=/genesungswünsche=/genesungswunsch=/genesung=
auf dem wege=/weg= der/zur besserung=/genesung=
geht/ging/geht's/gehts ?es ihm=/ihr=/ihnen= _ schlecht=/schlechter=/dreckig=/mies=/beschissen= | -thing
geht/ging ihm/ihr ?gesundheitlich=/psychisch= wieder= besser=
muss/geht/musste/wartet/termin _ mrt/mrt-termin/ct-termin/röntgen/röntgentermin/biopsie/darmspiegelung/magenspiegelung/mammographie/mammografie/krebsvorsorge/nachsorge/krebsnachsorge/tumornachsorge/chemotherapie/bestrahlung/op-vorbereitung/herzkatheter/ultraschall/schmerztherapie/reha-klinik/entziehungskur/entgiftung/lymphdrainage/infusion/bluttransfusion/knochenmarkspunktion/dialyse/wundversorgung/ergotherapie/logopädie
biopsie=/befund=/tumormarker=/blutwerte=/ct=/mrt= _ auffällig/bösartig/gutartig/unklar/abwarten/positiv/schlecht
wartet= auf befund/diagnose/biopsie/testergebnis/arztbericht/laborwerte/blutwerte/op/operation/operationstermin/op-termin/reha/rehaplatz/therapieplatz/kur/klinikplatz/organ
diagnose= bekommen/erhalten/ausstehend/verarbeitet/schock/unklar
unter= vollnarkose=/narkose=
op/operation/eingriff _ überstanden=/verlaufen=/verschoben=/hinter=/komplikationen=/misslungen=
not-op/notoperation/notoperiert/bypass-op/knie-op/hüft-op/herz-op/augen-op/schulter-op/magen-op/leisten-op/krebs-op/rücken-op/bandscheiben-op/prostata-op/mandel-op/meniskus-op/kreuzband-op/schilddrüsen-op/galle-op/blinddarm-op/katarakt-op/grauer-star-op
behinderung= #n/von/vorhanden/beantragt/anerkannt/wegen/durch
mit/hat/hatte/trotz/wegen _ behinderung=/gehbehinderung=/sehbehinderung=/lernbehinderung=/schwerbehinderung=/hörbehinderung=/sprachbehinderung=/mehrfachbehinderung=/körperbehinderung=
gleichstellung= beantragt=/anerkannt=/bewilligt=
arbeitet=/war=/ist=/wohnt= in ?der=/einer= behindertenwerkstatt/wfbm/wohngruppe
isst=/braucht=/bestellt=/nur=/bitte=/unbedingt=/muss= _ glutenfrei/laktosefrei/zuckerfrei/nussfrei/diabetikergerecht/salzarm essen=/wegen=/ernähren=/achten=
glutenfrei/laktosefrei/nussfrei wegen=
medizinischer=/gesundheitlicher=/psychischer=/akuter= notfall/zustand/ausfall/zusammenbruch
am/beim telefon/termin/gespräch/meeting gelallt=/geweint=/zusammengebrochen=/umgekippt=/ohnmächtig=/kollabiert=
umgekippt=/kollabiert=/zusammengebrochen=/zusammengeklappt= | -thing
hat/hatte/erlitt/bekam/nach/seit/wegen _ herzstillstand/herzanfall/herzattacke/schlaganfall/infarkt/hinterwandinfarkt/gehirnschlag/hirnschlag/aneurysma/blutsturz/nervenzusammenbruch/rückfall/rückfälle/lungenriss/zeckenbiss/hexenschuss/blinddarmdurchbruch/darmdurchbruch/kollaps/knochenbruch/schock/allergieschock/bypass/stent/stents/unfalltrauma/operation/tumor-op
pfleger=/pflegekraft=/pflegedienst=/pflegerin=/24h-pflege=/intensivpflege= kommt=/im=/für=/zuhause=/daheim=/versorgt=
hat/habe/haben's _ am/mit ?dem/den/der herzen=/herz=/rücken=/magen=/kreuz=/bandscheiben=/nieren=/leber=/lunge=/knie=/schilddrüse=/blutdruck=/nerven=/zucker=/kreislauf=/magen=
herzschrittmacher=/schrittmacher=/stent=/prothese=/hörgerät=/cochlea-implantat=/insulinpumpe=/beinprothese=/katheter=/herzklappe=/defibrillator= bekommen=/eingesetzt=/implantiert=/gesetzt=/getragen=
psychisch=/seelisch=/nervlich=/mental= _ belastet/labil/instabil/angeschlagen/krank/fertig/belastbar/höhe/ende/stabil/erkrankt/angegriffen
in psychologischer=/psychiatrischer=/psychotherapeutischer=/ärztlicher=/stationärer=/ambulanter=/therapeutischer=/onkologischer= behandlung=/betreuung=/therapie=
stationär/ambulant aufgenommen=/behandelt=/eingewiesen=/therapiert=
geschlossene=/geschlossenen= abteilung=/anstalt=/psychiatrie=/station=
gewicht/kilo/pfund/#n verloren=/abgenommen= durch/wegen krankheit/chemo/krebs
querschnittsgelähmt=/querschnittgelähmt=
halbseitig/hüftabwärts/einseitig gelähmt=
kann/konnte/darf wegen/wg/aufgrund/seit/nach _ {illness}/arthrose/behinderung/krankheit/erkrankung/op/operation/bandscheibe/hüfte/knie/schulter/herzens
kein/keine/keinen alkohol=/kaffee=/zucker=/süßes=/salz=/flugreise=/fliegen=/sport= wegen= _ medikamente=/herz=/herzens=/leber=/diabetes=/schwangerschaft=/krankheit=/zucker=/medikamenten=
darf nicht= mehr=/fliegen=/heben=/schwer=/tragen=/autofahren= wegen=/nach=/heben=/fliegen=/tragen=
schluckt=/schluckte=/braucht=/nahm=/nimmt= _ tabletten/pillen/medikamente/schmerzmittel/medis/antidepressiva/schlafmittel/aufputschmittel/betablocker/blutdrucksenker/stimmungsaufheller/psychopharmaka
hat=/hatte=/ist=/war= _ burn-out/burnout/boreout/nervenzusammenbruch/depri/depris
wieder/noch nicht= ganz/richtig/voll gesund/fit/belastbar/genesen/genesen/einsatzfähig nach/seit/wegen
noch nicht= _ gesund/genesen/belastbar
meldet=/meldete=/melde= _ krank
lebt=/wohnt=/kam=/muss=/zieht= _ pflegeheim/altenheim/hospiz/demenz-wg/seniorenheim/behindertenheim/pflegestation/wachkoma
vergesslich=/verwirrt=/tüdelig=/tatterig= _ demenz/alzheimer/dement

{illness} hat/hatte/haben/gehabt/bekam/bekommt/überstanden/besiegt
burn-out rückkehrer/rückkehrerin/betroffener/betroffene/gefährdet/phase/klinik/patient
burnout rückkehrer/rückkehrerin/betroffener/betroffene/gefährdet/phase/klinik/patient
braucht/benötigt/wegen/nur _ barrierefreien/barrierefreier/barrierefreie/rollstuhlgerechten/rollstuhlgerechte/ebenerdigen/stufenfreien zugang/eingang/parkplatz/toilette/raum/besprechungsraum/zimmer
hört schlecht | -thing
hoert schlecht | -thing
sieht schlecht | -thing
hört kaum | -thing
im krankenhaus/spital/kh/klinikum liegt/lag/ist/war/behandelt
im rollstuhl sitzt/saß
zur dialyse/chemo/reha/kur/bestrahlung muss/geht/fährt/ging
in therapie/behandlung/reha/psychiatrie ist/war/geht
geht/muss/kommt/musste/kam/soll/ist _ ins/im krankenhaus/spital/klinikum/koma/hospiz
liegt/lag/operiert/behandelt/eingeliefert _ im/in/ins/an ?der charité/uke/akh/uniklinik/uniklinikum/inselspital/herzzentrum/bundeswehrkrankenhaus/marienhospital/diakonissenkrankenhaus/unfallklinik/lungenklinik/universitätsspital/kantonsspital
geistig/gesundheitlich/psychisch/körperlich nicht _ höhe/fit/beieinander/stabil/belastbar
nicht _ auf der höhe ?gesundheitlich
hat's/hat es an/mit der pumpe/galle/leber/lunge/niere/schulter/bandscheibe/prostata/schilddrüse
neue/zweite/erste/künstliche/nach hüfte/tep/hüft-tep/knie-tep/hüftprothese/endoprothese
hüft/knie/schulter tep
spritzt/spritzte/misst/piekst sich ?vor/insulin/täglich ?jedem/zucker/insulin essen/blutzucker/zucker/insulin
isst/wiegt kaum/keine/nur ?noch #n kilo/kg
abgemagert/abgemergelt/ausgemergelt/klapperdürr
medikament/medikamente/tabletten umgestellt/eingestellt/abgesetzt/vergessen/nehmen/genommen
krank/krankheit/erkrankung/diagnose erzählt/erwähnt/verschwiegen/verheimlicht
unfall/zusammenstoß/sturz/crash _ krankenhaus/klinik/koma/intensivstation/gips/reha/verletzt
#n wochen/monate/monaten krank/krankgeschrieben/ausgefallen/reha/klinik/kur/krankenhaus
wochen/monate/monatelang/wochenlang/jahrelang krank/arbeitsunfähig/ausgefallen/krankgeschrieben
lässt/ließ/musste ?sich nachts/stationär/psychiatrisch/psychologisch behandeln/einweisen/helfen
zusammengebrochen/kollabiert auf/beim/im/am
fällt ?es schwer/schwerer zu/die treppe/treppen/gehen/laufen/sprechen/stehen
gedächtnis/kurzzeitgedächtnis/gehör/augenlicht/sehkraft lässt/verloren/weg/schwindet

[health trait]
adipös
allergiegeplagt
angstpatient
angstpatientin
astmatiker
autoimmunerkrankung
autoimmunkrank
beatmungspatient
brustkrebspatientin
chronischkrank
coronapatient
deprimiert= krank
diabetespatient
epilepsiekrank
erblindet
ertaubt
fettleibig
fettsüchtig
fibromyalgiepatientin
frühverrentet
gelähmt
geistig= behindert=
gichtkrank
hämophil
herzkrank
herzkranke
hiv-positiv
hochallergisch
hörgeschädigt
hypochondrisch
immungeschwächt
immunsupprimiert
insulinabhängig
kleinwüchsiger
koronarpatient
körperlich= behindert=
krebskranke
krebskranker
krebsüberlebende
krebsüberlebender
kurzatmig
leberkrank
legasthenikerin
lernbehinderter
lungenkrank
manisch
manisch-depressiv
mehrfachbehindert
ms-erkrankt
ms-krank
ms-patient
ms-patientin
multimorbide
nervenkrank
nierenkrank
parkinsonkrank
pflegebedürftig
psychisch= krank
psychotisch
rheumakrank
schizophren
schmerzgeplagt
schwerstbehindert
schwerstkrank
sehbehinderte
sehbehinderter
sterbenskrank
stressgeplagt= krank
suchtgefährdet
taubblind
todgeweiht
transplantiert
traumatisiert
tumorpatient
tumorpatientin
übergewichtig
untergewichtig
vorerkrankt
zuckerkranker
zwangsgestört

[health topic]
alkoholentzug
brustkrebsdiagnose
demenzdiagnose
downsyndrom
entziehungskuren
gebärmutterhalskrebs
herzoperation
hodgkin
hüft-tep
knie-tep
krebsdiagnose
krebserkrankung
krebsoperation
krebsrückfall
knieoperationen
lungenfibrose
marfan
ms-schub
nierendialyse
parkinsondiagnose
schwangerschaftsdiabetes
tourettesyndrom
analfissur
ankylosierende= spondylitis
aortenklappe
aortenaneurysma
augenerkrankung
autoimmunerkrankung
bechterew
beckenbruch
blasenschwäche
blutgerinnsel
brustamputation
chemotherapie
chronisches= erschöpfungssyndrom
darmerkrankung
darmkrebsoperation
dialysetermin
doppelbypass
dreifachbypass
eierstockzyste
entziehungskur
erschöpfungsdepression
erschöpfungssyndrom
fazialisparese
fersenbruch
fettleber
fingeramputation
frozen= shoulder=
gebärmutterentfernung
gehhilfe
gehirnblutung
gehirntumor-op
gelenkentzündung
gelenkverschleiß
gesichtslähmung
gleichgewichtsstörung
gleichgewichtsstörungen
guillain-barre
gutachten= erwerbsminderung=
haarausfall durch chemo
halswirbelsäule
harninkontinenz
herzbypass
herzerkrankung
herzfehler
herzklappenfehler
herzklappenoperation
herzprobleme
herzschwäche
herzstolpern
hörverlust
hüftdysplasie
hws-syndrom
hyperaktivität
hws schleudertrauma
immunschwäche
impingement
kehlkopfoperation
knochenbruch
knochenmarkkrebs
kompressionsstrümpfe
konzentrationsstörungen
krampfanfälle
krebsbehandlung
krebsnachsorge
krebstherapie
krebsvorsorge= auffällig=
kreuzband gerissen=
lebensmittelvergiftung
lebertransplantation
leistenhernie
lese-rechtschreib-schwäche
lese-rechtschreibschwäche
lungenhochdruck
lungenoperation
lws-syndrom
lymphödem
magenschleimhautentzündung
magersucht
mammakarzinom
myalgische enzephalomyelitis
medikamentenpumpe
melanom
mobbing burnout=
morbus bechterew
morbus crohn
morbus parkinson
muskelschwund
myasthenie
narkolepsie
nervenentzündung
nervenklinik
nervenleiden
netzhautablösung
nierenerkrankung
nierenkolik
ohnmacht
ohrenschmerzen
organtransplantation
panikstörung
paranoia
pflegegrad
pflegestufe
phobie
polyneuropathie
prostataentfernung
psychiatrie
psychoklinik
psychosomatik
psychosomatische= klinik
quarantäne
rehaaufenthalt
rehabilitation nach
reizhusten= chronisch=
restless legs
retinopathie
rückenmarksverletzung
schädelbruch
schilddrüsenprobleme
schilddrüsenüberfunktion
schlafstörung
schmerzsyndrom
schmerztherapie
schmerzpflaster
schüttellähmung
schwerstbehinderung
sehnenriss
sehverlust
speiseröhrenkrebs
spinalkanalstenose
spondylose
stammzelltherapie
stimmungsschwankungen
stoffwechselerkrankung
sturzgefahr
suchterkrankung
suchtklinik
suchtproblem
suizid
suizidgedanken
tablettenmissbrauch
taubheit
tics
trigeminusneuralgie
tumorentfernung
unterzuckerung
unverträglichkeit
vorerkrankung
vorerkrankungen
wachkoma
wachstumsstörung
wahnvorstellungen
weichteilrheuma
wirbelgleiten
zuckerschock
zwölffingerdarmgeschwür

[family_privacy state]
zwillinge/drillinge/nachwuchs/baby/sohn/tochter/mädchen/junge/enkel/enkelkind bekommen=/gekriegt=/geboren=/auf=
baby/nachwuchs/kind kam/ist _ da=/geboren=/welt=
baby/nachwuchs kam
hoch/völlig/privat/massiv/total/schwer/stark/tief/hochgradig verschuldet=/überschuldet=/pleite=/bankrott=
hochverschuldet=/überschuldet=/verschuldet=/privatpleite= | -org
haus/wohnung/eigenheim/häuschen/eigentumswohnung _ hammer=/zwangsversteigert=/gepfändet=/versteigert=/zwangsgeräumt=
hochzeit= am=/im=/ist=/war=/nächste=/nächsten=/diesen=/seiner=/ihrer=/der=/des= | -trade
heiratete=/heiraten=/geheiratet=/vermählt= | -thing
neue=/neuer=/neuen=/junge=/heimliche=/frühere=/jüngere= freundin=/lebensgefährtin=/lebensgefährte=/flamme=/geliebte=/liebe=/liebschaft=/lover= | -org
hat=/haben=/hatte= _ neue=/neuen=/jüngere=/andere=/heimliche= freundin/freund/geliebte/lover/liebhaber | -org
beerdigt=/begräbt=/bestattet=/beerdigte=/verabschiedet=/begrub= _ {poss} {kin}
beerdigung=/bestattung=/trauerfeier=/urnenbeisetzung=/trauergottesdienst=/requiem=/beisetzung= am/ist/war/heute/morgen/montag/dienstag/mittwoch/donnerstag/freitag/von/des/der/seiner/seines/ihres/ihrer
{kin} _ gestorben=/verstorben=/verunglückt=/entschlafen=/dahingeschieden=/beigesetzt=/ums=/tödlich=
{kin} starb/verstarb/stirbt/verschied
verlor/verliert _ {poss} _ {kin}
tod=/ableben=/verlust=/sterben= {poss} {kin}/kindes/vaters/mannes/bruders/sohnes/ehemannes/partners/hundes
trauerkarte/kondolenz/kondolenzkarte/kondoliert/beileidskarte/beileid/trauerbewältigung/trauerjahr/trauerfall/sterbefall/trauerphase
kriselt= in/zuhause/daheim/gewaltig/ehe | -thing
in/bei _ ehe=/beziehung=/partnerschaft= kriselt=/krise=/kracht=/probleme=/stress=
es kriselt=/kracht=/brodelt= _ ehe/beziehung/frau/mann/familie/zuhause/eltern
haussegen= hängt/schief/steht
wohnt=/lebt=/zog=/schläft=/pennt= _ allein/alleine/kumpel/mutter/eltern/schwester/bruder/couch/wohnwagen | -org -thing
scheidungstermin/scheidungspapiere/scheidungsfolgen/scheidungsbedingt/trennungsbedingt/ehevertrag/gütertrennung/zugewinnausgleich/versorgungsausgleich/unterhaltsvorschuss/unterhaltspflicht/unterhaltsklage/kindesunterhalt/trennungsunterhalt/sorgerechtsverfahren/sorgerechtsprozess/umgangsstreit/vaterschaftstest/vaterschaftsanerkennung | -trade -job
scheidet=/scheiden=/trennt=/trennen=/trennte=/trennten= sich | -org
getrennt=/geschieden=/entlobt=/wiederverheiratet=/verwitwet=/verlobt= seit/von/worden/nach/lebend/2020/2021/2022/2023/2024/2025 | -thing
ehe=/beziehung= _ kaputt=/vorbei=/gescheitert=/zerbrochen=/zerrüttet=/geschieden=
dispo/privatkonto/kreditrahmen ausgereizt=/überzogen=/am=/leer=/gepfändet=
borgt=/pumpt=/leiht=/lieh=/schnorrt= _ geld
zockt=/spielt=/wettet=/verspielt=/verspielte=/verzockt=/verzockte= _ casino/online-casino/geld/gehalt/automaten/sportwetten | @
wettschulden/zockerschulden/kreditschulden/steuerschulden/unterhaltsschulden/privatschulden/schuldenberater/schuldnerberater/insolvenzplan/ratenkredite/wohlverhaltensphase/p-konto/pfändungsbeschluss/mahnbescheid privat=
geht/muss zur tafel/suppenküche/bahnhofsmission
obdachlosenheim/obdachlosenunterkunft/notunterkunft | -org
aufstocker/aufstockerin/bedarfsgemeinschaft/grundsicherungsempfänger/bürgergeldempfänger/bürgergeldempfängerin/hartz-4/hartz-iv/alg-ii/alg2/wohngeldbezieher
kinder/kind/sohn/tochter/kids/jungs/mädels _ bei ihm/ihr/ex/exfrau/exmann/papa/vater/mama/großeltern
wechselmodell=/umgangswochenende=/papawochenende=/papa-wochenende=/kinderwochenende=/besuchswochenende=/patchwork=/zweitfamilie=/halbgeschwister=/stiefmutter=/stiefvater=/stiefkinder=/stiefgeschwister=/adoptiveltern=/pflegeeltern=/pflegefamilie=/kuckuckskind=/scheidungskinder=/einelternfamilie=
{kin}/mutter/vater/eltern _ ins/im altenheim/pflegeheim/altersheim/heim/seniorenheim
kümmert=/kümmern=/sorgt=/betreut=/pflegt=/versorgt= _ mutter=/vater=/eltern=/schwiegermutter=/schwiegervater=/oma=/opa=/großmutter=/großvater=/tante=/onkel=
schwarzes= schaf der familie=
kein/keinen kontakt= ?mehr zu/zum/zur/mit _ {kin}/kindern/familie
verstoßen=/enterbt=/verkracht=/zerstritten=/überworfen= _ {kin}/familie/geschwistern
enterbt=/pflichtteil=/erbschaftsstreit=/erbengemeinschaft=/testamentsstreit=
mit/von _ sekretärin/kollegin/kollegen/chefin/chef/azubine/praktikantin/assistentin/nachbarin/nachbarn/auszubildenden liiert=/durchgebrannt=/rumgemacht=/angebandelt=/geschlafen=/schwanger=
bändelt=/turtelt=/flirtet=/schläft=/vögelt=/knutscht=/techtelt= mit
vater/papa/mutter/mama/opa/oma/eltern wird/werden/geworden/gewesen/zum/werdend
wird ?bald vater/papa/mama/mutter/oma/opa
elternteilzeit/vaterschaftsurlaub/väterzeit/babypause/väterkarenz | -trade -thing
in karenz/babypause/elternteilzeit
alleinerz/verh/gesch/verw _ #n/zwei/drei kinder/kindern/kids
zugangsdaten/zugang/kennwort/passwort/pw/login/passwd/pwd privat=/privates=/lautet=/ist=/notiert=/hinterlegt=/unverändert=

[religion state]
{faith} erzogen=/getauft=/geprägt=/aufgewachsen=/gläubig=/fromm=/verheiratet=/getraut=/sozialisiert=/konservativ=/konvertiert=/geworden=
streng/strikt/sehr/tief/erz/praktizierend/überzeugt/gläubig/bekennend/fundamentalistisch ?gläubig= {faith}
streng/sehr/tief/zutiefst gläubig/religiös/fromm/bibeltreu/bibelfest/kirchentreu/strenggläubig
pfarrgemeinderat/kirchengemeinderat/kirchengemeinderätin/kirchenvorstand/kirchenvorsteher/kirchenvorsteherin/kirchenpfleger/kirchenpflegerin/presbyter/presbyterin/presbyterium/synodale/synodaler/messdiener/messdienerin/ministrant/ministrantin/oberministrant/kommunionhelfer/kommunionhelferin/lektorin in der
pfarrgemeinderat/pfarrgemeinderätin/kirchengemeinderat/kirchengemeinderätin/kirchenvorsteher/kirchenvorsteherin/presbyter/presbyterin/synodaler/messdiener/messdienerin/ministrant/ministrantin/kommunionhelfer/kommunionhelferin/laienprediger/laienpredigerin/vorbeter/hodscha/gemeindeältester/ordensbruder/ordensschwester/pfadfinderpfarrer/hauskreisleiter/moscheevorstand/gemeindepädagoge
tritt=/trat=/hilft=/predigt=/predigte=/wirkt=/dient= als/in/bei/im/am/sonntags/ehrenamtlich _ diakon/diakonin/prediger/vorbeter/imam/rabbi/rabbiner/pastor/messdiener/mesner/küster/freikirche/kirche/moschee/synagoge | -job
predigt=/predigte= sonntags/in/jeden/am
bibelstunde/bibelkreis/bibelgruppe/bibelstudium/hauskreis/gebetskreis/gebetsgruppe/gebetsfrühstück/rosenkranzgebet/alpha-kurs/jungschar/frauengebetskreis/männergebet/gebetszeit/gebetszeiten/gebetspause/gebetsteppich/mittagsgebet/morgengebet/nachmittagsgebet/abendgebet/tischgebet/stundengebet | -trade
hadsch/haddsch/hadj/hajj/umra/umrah
war=/ist=/geht=/fährt=/reist=/flog=/pilgert=/pilgerte= auf/nach/zur/zum/in _ hadsch/haddsch/hadj/umra/mekka/lourdes/fatima/medjugorje/altötting/kevelaer/pilgerfahrt/pilgerreise/wallfahrt/kerbela/kirchentag/weltjugendtag
betet=/betete=/beten=/gebetet= | @ -thing
glaubt= _ gott/jesus/allah/christus/wiedergeburt/karma/schöpfung
glaube/religion/bibel/gott/koran/kirche/jesus _ wichtig=/heilig=
zitiert=/liest=/predigt=/verteilt= _ bibel/koran/tora/torah/wachtturm/bibelverse/bibelsprüche/psalmen/suren
konfessionslos/bekenntnislos/religionslos/gottlos/freireligiös/kirchenfern
aus=/austritt= _ kirche= ausgetreten=/aus=/gegangen=
tritt=/trat= _ kirche= aus
kirchlich/religiös/kirchl engagiert=/aktiv=/gebunden=/getraut=/geheiratet=/verheiratet=/erzogen=/motiviert=/organisiert=/beerdigt=/eingestellt=/geprägt=
konvertiert=/konvertierte=/übergetreten=/bekehrt=/bekehrte= _ islam/judentum/christentum/buddhismus/katholizismus/glauben
fand/findet _ gott/jesus
zu gott/jesus/glauben gefunden=
chanukka/pessach/pesach/purim/sukkot/rosch haschana/jom kippur/zuckerfest/opferfest/bayram/ramadan/ramadanfest/fastenmonat/fastenbrechen/iftar/aschura/schabbat/sabbat/diwali/holi/vesakh/navratri/fastenzeit/karfreitag/fronleichnam/mariä
feiert=/hält=/begeht=/achtet=/einhält= _ chanukka/pessach/pesach/purim/sukkot/zuckerfest/opferfest/bayram/ramadan/schabbat/sabbat/diwali/fastenzeit/namenstag/sonntagsruhe
fastet=/fastete=/fasten=/gefastet= | @ -trade
kein/keine/keinen _ religiösen/religion/glauben/glaubens/muslim/moslem/religiöser
isst=/kocht=/trinkt=/nur=/ausschließlich=/lebt=/strikt= _ halal/koscher
isst=/mag=/trinkt=/verträgt=/serviert=/anbieten= kein/keinen schwein/schweinefleisch/alkohol aus=/wegen=/muslim=/moslem=/anbieten=/servieren=
kein schwein/schweinefleisch
gibt=/geben=/reicht=/schüttelt=/möchte= frauen=/männern=/frau=/weiblichen= _ hand
trägt=/kommt=/verhüllt=/nur= mit kopftuch/kippa/turban/burka/niqab/hidschab/hijab/schleier/schläfenlocken/kreuzkette/ordenstracht/tschador/dastar
erstkommunion/kommunion/konfirmation/firmung/taufe/bar-mizwa/bat-mizwa/beschneidung/beschneidungsfest/jugendweihe/priesterweihe/primiz von=/der=/des=/seines=/ihres=/seiner=/ihrer=/vom=/am=
firmpate/firmpatin/taufpate/taufpatin
glaubensgemeinschaft=/religionsgemeinschaft=/gebetsraum=/gebetsräume=/moscheegemeinde=/moscheeverein=/kirchengemeinde=/synagogengemeinde=/hauskirche=/icf=/pfingstgemeinde=/brüdergemeinde=/kultusgemeinde=/baptistengemeinde=/freikirche= aktiv/mitglied/engagiert/nötig/sonntags/bei/im/besucht/ehrenamtlich
{faith} konfession=/bekenntnisses=/glaubens=/herkunft=/ausrichtung=/glaube=
konfession ?ist ev/evang/rk/kath/katholisch/evangelisch/röm/moslem/islam/jüdisch/keine/orthodox
zj=/zeugen=/zeuge= jehova/jehovas
missioniert/missionierend
kopftuch/gebet/moschee/imam/religion/glaube/kirche steht=/kommt=/geht=/gehen=/ist=
sonntags/sonntag/samstags/freitags/freitag _ gottesdienst/kirche/moschee/synagoge/freitagsgebet/jumma/jummah
sonntags ?in ?die/zur messe=
adventist=/baptist=/methodist=/mennonit=/pfingstler=/evangelikaler=/freikirchler=/mormone=/alevit=/sunnit=/schiit=/sufi=/jeside=/kopte=/anglikaner=/quäker=/bahai=/salafist=/wahhabit=/calvinist=/zwinglianer=/lutheraner=/altkatholik=/piusbruder=/hutterer=/amischer=/rastafari=/jainist=/taoist=/lamaist=

engagiert/aktiv/hilft/mitglied/vorsitzender/vorsitzende/ehrenamtlich/vorstand/mesner/küster _ moscheegemeinde/kirchengemeinde/pfarrgemeinde/moscheeverein/synagogengemeinde/freikirche/pfarrei/kirchenchor/moschee/synagoge/gemeindekirchenrat/st | -job
küsterin/küster/mesner/mesnerin/kirchenmusiker/kantor/organist in/der/bei/von/an ?der/st kirche/gemeinde/pfarrei/sankt/st/dom
jüdischen/jüdische/muslimischen/muslimische/islamischen/islamische/christlichen/christliche/orthodoxen/orthodoxe/hohen/alevitischen/hinduistischen feiertagen/feiertage/feiertag/fest/fastenzeit
als muslim/moslem/muslima/muslimin/jude/jüdin/christ/christin/hindu/buddhist/buddhistin/katholik/katholikin/sikh/adventist/mormone/alevit/zeuge/zeugin/gläubiger/gläubige/protestant | -trade
pfarrerstochter/pfarrerssohn/pfarrersfamilie/pastorentochter/pastorensohn/pastorenfamilie/rabbinersohn
sehr/stark/arg/eng kirchlich/kirchennah/klerikal/pietistisch
wird/wurde/lässt/ließ _ konfirmiert/gefirmt/getauft/eingesegnet/beschnitten
im/ins kloster zur/einkehr/exerzitien/schweigen/für/bis
exerzitien/schweigekloster/besinnungstage/einkehrtage/priesterseminar/novize/novizin/gebetsfrühstück
zu/in/zum/von seiner/ihrer/seinem freikirche/kirche/gemeinde/gottesdienst/moschee/gebetskreis/hauskreis/bibelkreis eingeladen/einladen/mitnehmen/bekehren
vor/nach/zum/beim/während freitagsgebet/abendgebet/mittagsgebet/gottesdienst/gebet/gebets/fastenbrechen/iftar/kirchgang/schabbat/sabbat
lehnt/verweigert/mag/ignoriert _ weihnachten/weihnachtsfeier/weihnachtspräsente/geburtstage/geburtstag/ostern _ zeuge/zeugin/religion/glaube/muslim
religiös/religiöse/religiöser feiertag/feiertage/gründe/gründen/pflichten/überzeugung/fanatiker/eiferer/erziehung/ansichten

pfarrer/pastor/diakon/diakonin/prediger/imam/rabbiner/pfarrerin/pastorin im/in/als ?der nebenamt/ehrenamt/nebenberuf/nebenjob/freizeit
speisegesetze/speisevorschriften/fastengebot/gebetspflichten/fastenregeln/reinheitsgebote/bekleidungsvorschriften

[religion trait]
ahmadi
ahmadiyya
agnostiker
agnostikerin
atheist
atheistin
bibeltreu
buddhist
buddhistin
erzkatholisch
frömmler
frömmlerin
glaubensbruder
gottesfürchtig
gotteskrieger
hardcore-katholik
islamist
islamistin
kirchenaustritt
kirchenmitglied
kirchgänger
kirchgängerin
konvertit
konvertitin
kreationist
muslima
muslimin
nazarener
ordensfrau
pietist
pietistin
salafistin
strengkatholisch
sektenmitglied
sektenanhänger
tiefgläubig
zen-buddhist
zeugin jehovas

[politics state]
{party} mitglied/aufkleber/plakat/plakate/sticker/fahne/flagge/anhänger/anhängerin/wähler/wählerin/politiker/politikerin/stadtrat/stadträtin/gemeinderat/gemeinderätin/kreisrat/kreisrätin/abgeordneter/abgeordnete/kandidat/kandidatin/funktionär/funktionärin/ortsverband/ortsverein/kreisverband/ortsgruppe/basis/sympathisant/sympathisantin/spender/spenderin/parteibuch/parteitag/wahlkampf/wahlkämpfer/infostand/wahlstand/fraktion/nationalrat/nationalrätin/ständerat/kantonsrat/kantonsrätin/landrat/landtag/kreistag/parteivorstand/ortsvorsitz/ortsvorsitzender/ortsvorsitzende/mandat/liste/stammtisch/parteifreund/genosse/parteigenosse/verband/mann/frau/fan/fraktionschef/bezirksrat/ortsbeirat/bürgermeister/kugelschreiber/shirt/tshirt/nah/nahe/affin/treu/lastig/vergangenheit/austritt
bei/zu/in/von/für/mit _ {party} mitglied/aktiv/engagiert/dabei/eingetreten/ausgetreten/kandidiert/organisiert/unterwegs/rausgeflogen/gewesen/sympathisiert/angefangen/spitzenkandidat/stadtrat
war/sitzt/saß/aktiv/engagiert/tätig/früher/ehemals/ehem/jahrelang/lange _ in/bei/für ?der/den/die {party}/fdj/stasi/nsdap/hj/pds/waffen-ss | -thing
spendet=/spendete=/gespendet=/spende=/spenden=/parteispende=/großspender= _ {party}
hat=/haben= _ {party} gespendet=/gewählt=/unterstützt=/verlassen=/beigetreten=
flyer=/flugblätter=/plakate=/wahlkampf=/werbung=/unterschriften=/stimmen=/stimmung=/luftballons=/haustürwahlkampf=/wahlwerbung=/podcast= für _ {party}/{leader}/ampel/bündnis
{party} wählen=/gewählt=/wählt=/wähle=/unterstützt=/beigetreten=/beitreten=/ausgetreten=
wählt=/wählte=/gewählt=/wählen= ?seit/immer/schon/wohl/nur/traditionell/stramm/grundsätzlich ?jeher=/immer=/je= rot/grün/schwarz/blau/gelb/links/rechts/konservativ/braun/liberal/sozialdemokratisch/protest | @ -thing
wählt=/wählte=/gewählt=/wählen=/stimmt=/stimmte= _ {party}
tritt=/trat=/eintritt=/austritt=/wechselt=/wechselte= _ {party}/partei
aus/in ?der/die partei ausgetreten=/eingetreten=/ausgeschlossen=/geworfen=/raus=
parteiaustritt=/parteieintritt=/parteibuch=/parteiausschluss=/parteiausschlussverfahren=/parteiamt=/parteimitglied=/parteifreund=/parteigenosse=/parteisoldat=/parteigänger=/parteitagsdelegierter=/parteitagsdelegierte=/parteipolitisch=/parteivorsitzender=/parteivorsitzende=
{leader} anhänger/anhängerin/fan/wähler/wählerin/hasser/hasserin/versteher/versteherin/gegner/verehrer/verehrerin/unterstützer/jünger/kritiker/freund/bild/büste/plakat/aufkleber/mütze/poster
anhänger/anhängerin/anhängern/fan/unterstützer/unterstützerin/verehrer/sympathisant/wähler/wählerin/jünger/bewunderer/gegner/gegnerin von=/der=/des=/vom=/dieser= {leader}/{party}/ampel/reichsbürger/querdenker/afd/pegida/identitären/linken/regierung
hasst=/liebt=/verehrt=/bewundert=/verachtet=/verteidigt=/vergöttert=/schimpft=/schimpfte=/wettert=/wetterte=/hetzt=/hetzte=/schwärmt=/schwärmte=/lästert=/pöbelt=/lobt=/feiert=/rechtfertigt= _ {leader}/ampel/regierung/bundesregierung/flüchtlinge/ausländer/flüchtlingspolitik/afd/grünen/linken/cdu/spd/fdp/nato/eu/juden/migranten/kanzler/altparteien/lügenpresse/politiker/gendern/klimakleber/asylpolitik
stasi spitzel=/mitarbeiter=/akte=/vergangenheit=/im=/offizier=/zuträger=/informant=/belastet=
sitzt/saß/ist/war/kam/zieht/einzug/will/rückt/gewählt _ {party} im/in/den/ins/auf/den ?den gemeinderat/stadtrat/kreistag/landtag/bundestag/nationalrat/bezirkstag/europaparlament/kantonsrat/bezirksvertretung/rat/senat/bürgerschaft/abgeordnetenhaus/parlament/ortsbeirat
im gemeinderat/stadtrat/kreistag/landtag/bundestag/kantonsrat/grossrat/bezirkstag/europaparlament/abgeordnetenhaus/ortsbeirat/stadtparlament/landesparlament für/seit/aktiv/vertreten
mdb/mdl für=/der=/von=/a.d=/ad=/seit=
mdep/landtagsabgeordneter/landtagsabgeordnete/bundestagsabgeordneter/bundestagsabgeordnete/nationalratsabgeordneter/europaabgeordneter/europaabgeordnete/kreistagsabgeordneter/stadtverordneter/ratsherr/ratsfrau/ständerat/ständerätin/kantonsrat/kantonsrätin/grossrat/grossrätin/kreisrat/kreisrätin/nationalrat/nationalrätin
kandidiert=/kandidierte=/kandidieren=/antritt=/tritt=/trat= _ listenplatz/landratswahl/bürgermeisterwahl/kommunalwahl/landtagswahl/bundestagswahl/europawahl/ratsmandat/bürgermeisteramt/landratsamt/bundestagsmandat/direktmandat/bundestag/landtag/kreistag/gemeinderat/stadtrat/nationalrat/bürgermeister/landrat/oberbürgermeister
listenplatz #n/für/der/bei/auf
direktkandidat/direktkandidatin/spitzenkandidat/spitzenkandidatin/bürgermeisterkandidat/bürgermeisterkandidatin/landratskandidat/bundestagskandidat/wahlkampfhelfer/wahlkampfhelferin/wahlkampfstand/wahlkampfteam/wahlkampfmanager
rote= socke=/socken=/zecke=
linke=/grüne=/rote=/rechte=/braune= zecke=/zecken=/bazille=/socke=/spinner=/ideologin=/ideologe=/ökofaschisten=/gesinnung=/ecke=/sau=/brut=/soße=/propaganda=/gedankengut=/parolen=/hetze=
grüner=/linker=/rechter=/brauner=/roter= spinner/ideologe/hetzer/gutmensch/aktivist/bruder/extremist/sumpf/rand/träumer
links/rechts/konservativ/liberal/national/grün/sozialistisch/kommunistisch/völkisch/rechtsnational/linksliberal eingestellt=/gesinnt=/versifft=/orientiert=/angehaucht=/außen=/denkend=/verortet=/geprägt=/gestrickt=
tickt=/denkt=/stramm=/politisch= _ rechts/links/konservativ/rechtsaußen/linksaußen/nationalistisch
volt= mitglied/partei/kandidat/kandidatin/wähler/fraktion/flyer
für volt= europa/kandidiert/flyer
flyer/plakate/wahlkampf für volt=
politisch= _ rechts/links/konservativ/liberal/engagiert/aktiv/extrem/unbelehrbar/radikal/grün
demonstriert=/demonstrierte=/demo=/protestiert=/protestierte=/marschiert=/demonstrieren=/spaziert= _ gegen=/für=/mit=/bei= _ ampel/regierung/corona/impfpflicht/flüchtlinge/asylheim/klimaschutz/gaza/israel/palästina/rechts/afd/pegida/querdenkern/querdenken/maßnahmen/stuttgart/castor/atomkraft/nazis/genderwahn
geht/ging/läuft/lief/fährt/auf/bei/war _ montagsdemo/montagsdemos/coronademo/corona-demo/klimademo/friedensdemo/antifa-demo/pegida-demo/1.-mai-demo/ostermarsch/montagsspaziergang/montagsspaziergängen/spaziergängen/bauernprotest/mahnwache
klimakleber=/klimaaktivist=/klimaaktivistin=/letzte= generation/ende gelände/fridays for future/extinction rebellion/attac/pegida/querdenker/querdenkerin/querdenken/identitäre/identitären/reichsbürger/reichsbürgerin/selbstverwalter/prepper/schwurbler/schwurblerin/verschwörungstheoretiker/verschwörungstheoretikerin/coronaleugner/coronaleugnerin/klimaleugner/klimawandelleugner/burschenschafter/burschenschaftler/grauer wolf/graue wölfe=/autonomer=/wutbürger=/wutbürgerin=/holocaustleugner=/revisionist=/monarchist=/monarchistin=/tierrechtsaktivist=/hausbesetzer=/achtundsechziger=/alt-68er=/altlinker=/altnazi=/neonazi=/linksradikaler=/linksextremist=/rechtsextremist=/rechtsradikaler=/marxist=/leninist=/trotzkist=/maoist=/stalinist=/nationalist=/separatist=/anarchist=/faschist=/antifaschist=/antisemit=/rassist= | -trade
sozi/sozis/genosse der/spd/bei/parteitag
juso/jusos/julis/jungliberaler/junge _ mitglied/vorsitz/vorsitzender/vorsitzende/aktiv/chef/kreisvorsitz
konsularisch=/konservativer=/liberaler=/linker=/rechter=/grüner= stammwähler=/wähler=/überzeugungstäter=/aktivist=/politiker=/hardliner=

postet/teilt/liked/likt/verbreitet/retweetet/verschickt/schickt/repostet _ {party}/afd-sachen/verschwörungstheorien/verschwörungskram/querdenker/hetze/rechte/linke/nazi-sprüche/propaganda/putin/{leader} | @ -thing
{party} sachen/kram/zeug/memes/posts/beiträge/sprüche/parolen/podcast/veranstaltung/sommerfest/stand/delegierter/delegierte/mitgliederversammlung/basisgruppe/bundesparteitag/landesparteitag
parteitag/bundesparteitag/landesparteitag/kreisparteitag/ortsverein/ortsverband/kreisverband/fraktionssitzung/mitgliederversammlung der/von/bei ?den/der {party}
delegierter/delegierte/kassenwart/schatzmeister/schriftführer/beisitzer/kreisvorsitzender/kreisvorsitzende/ortsvorsitzender/ortsvorsitzende/vorstand _ {party}
corona/klimawandel/impfung/mondlandung/pandemie/9/11 _ lüge/schwindel/erfunden/fake/hysterie/diktatur/märchen
glaubt/leugnet nicht/den/die/an ?an/den corona/klimawandel/pandemie/viren/verschwörung/verschwörungen/chemtrails/reptiloiden/qanon/holocaust/weltverschwörung
leugnet ?den/die corona/klimawandel/pandemie/holocaust
corona/impf/klima/virus/staats/system leugner/leugnerin/gegner/gegnerin/lüge/diktatur/skeptiker/hasser
pegida/querdenker/querdenken/afd/antifa/anti-afd/klima/friedens/corona/bauern/gaza/palästina/ukraine/israel/impf/montags demo/demonstration/kundgebung/protest/spaziergang/marsch/aufmarsch/mahnwache
auf/bei/zu/organisiert/läuft/mit _ demo/demonstration/kundgebung/protest _ gegen/für/von/der _ rechts/afd/regierung/ampel/corona/impfpflicht/israel/gaza/klimaschutz/flüchtlinge
{leader} unterstützt/gut/toll/super/klasse/genial/retten/verehrt/bewundert
gegen/auf/über/für robert/friedrich/olaf/angela/alice/björn/sahra/markus/annalena/christian/donald/wladimir/recep {leader}

anhänger/anhängerin/fan/unterstützer/verehrer/wähler/bewunderer/gegner von/der/des _ {leader}

[politics trait]
afdler
afdlerin
ampelhasser
ampel-gegner
antikapitalist
blaune
cduler
csuler
fdpler
grünenwähler
grünenwählerin
kommunalpolitiker
kommunalpolitikerin
lokalpolitiker
lokalpolitikerin
linkenwähler
putinversteher
putinfreund
protestwähler
protestwählerin
spdler
spdlerin
trumpist
trump-fan
wutbürger

[union state !others]
br mitglied/vorsitz/vorsitzende/vorsitzender/vors/wahl/sitzung/gremium/mandat/chef/chefin/kandidat/vertreter/mann/frau/kollege
brv/gbr/kbr/jav/mav/ebr/sbv vorsitz/vorsitzende/vorsitzender/mitglied/mandat
freigestellt=/freigestellte=/freigestellter= ?als br/betriebsrat/betriebsrätin/personalrat/personalrätin/betriebsratsmitglied
gewerkschaftsbeitrag/gewerkschaftsbeiträge/gewerkschaftsmitglied/gewerkschaftssekretär/gewerkschaftssekretärin/gewerkschaftshaus/gewerkschaftsausweis/gewerkschaftstag/gewerkschaftsnah/gewerkschaftsfunktionär/gewerkschaftsfunktionärin/gewerkschaftsvertreter/gewerkschaftsvertreterin/gewerkschaftsboss/gewerkschaftsseminar/gewerkschaftsjugend/gewerkschaftstreffen/gewerkschaftsarbeit/gewerkschaftler/gewerkschaftlerin
{union} mitglied/sekretär/sekretärin/vertreter/vertreterin/vertrauensmann/vertrauensfrau/vertrauensleute/funktionär/funktionärin/obmann/obfrau/beitrag/ausweis/mann/frau/aktiv/delegierter/delegierte/bevollmächtigter/bevollmächtigte/streik/warnstreik/jugend/kollege/kollegin/ortsgruppe/ortsverband/demo/fahne/seminar/schulung/ler/organisiert/basis/mitgliedschaft/fan
mitglied=/aktiv=/engagiert=/organisiert=/tätig=/mitgliedschaft=/eingetreten=/ausgetreten=/gewählt=/funktion=/ehrenamt=/ehrenamtlich= _ {union}
tritt=/trat=/bleibt= _ {union}
ist=/war=/seit= bei/in ?der {union}
vertrauensmann/vertrauensfrau/vertrauensleute/vertrauenskörper/vertrauenskörperleitung/tarifkommission/verhandlungskommission/streikleitung/streikleiter/streikleiterin/streikgeld/streikkasse/streikkomitee/streikposten/streikaufruf/streikorganisator/streikaktivist/tarifkommissionsmitglied/ortsvorstand/bezirksleiter _ {union}/im/betrieb/werk/aktiv/mitglied
organisiert=/organisierte=/führt=/führte=/leitet=/leitete=/initiiert= _ streik/streiks/warnstreik/warnstreiks/arbeitsniederlegung/ausstand/arbeitskampf/bummelstreik
streikt=/streikte=/gestreikt=/streiken= _ {union}/lohn/kollegen/belegschaft
legt=/legte=/legen= _ arbeit= nieder=
will=/gründet=/gründete=/plant=/gründen=/initiiert= einen=/nen=/den= betriebsrat=
betriebsratsmitglied/betriebsratsvorsitz/betriebsratsvorsitzender/betriebsratsvorsitzende/betriebsratschef/betriebsratschefin/betriebsratsgründer/betriebsrätin/personalratsmitglied/personalratsvorsitzende/personalratsvorsitzender/personalrätin/arbeitnehmervertreter/arbeitnehmervertreterin/arbeitnehmerbank/mitarbeitervertreter/mitarbeitervertreterin/kammerrat
sitzt=/saß=/gewählt=/kandidiert=/kandidierte=/wiedergewählt= _ betriebsrat=/betriebsrats=/personalrat=/br=/gesamtbetriebsrat=/konzernbetriebsrat=/mitarbeitervertretung=/mav=/arbeitnehmervertretung=/betriebsratsamt=/betriebsratswahl=/personalvertretung= | !others
igmler=/igm-ler=/igmetaller=/ig-metaller=/verdianer=/ver.di-ler=/gdl-er=/gewler=/dgbler=

im/aufsichtsrat/aufsichtsrats für/als/der/auf _ arbeitnehmer/arbeitnehmervertreter/belegschaft/arbeitnehmerseite/arbeitnehmerbank/gewerkschaft
arbeitskampf/streik/warnstreik/tarifstreit/tarifkonflikt/tarifrunde, mitglied/dabei
steht/stand _ streikposten/streik/am tor/werkstor/streiklokal | @
droht/drohte/gedroht/kommt _ gewerkschaft/betriebsrat/streik | @
tarifgespräche/tarifverhandlungen/tarifverhandlung für/mit/führt _ {union}
für/von/bei/führt/namens/namen ?der/die {union} _ tarifgespräche/tarifverhandlungen/verhandlungen/verhandelt/verhandlungsführer/tarifrunde

[ethnicity state]
mieter=/mieterin=/mieterfamilie=/käufer=/käuferin=/inhaber=/inhaberin=/besitzer=/besitzerin=/bewerber=/bewerberin=/chef=/chefin=/nachbar=/nachbarn=/nachbarin=/kollege=/kollegin=/vermieter=/fahrer=/wirt=/wirtin=/betreiber=/betreiberin=/eigentümer=/eigentümerin=/interessent=/interessentin=/ehepaar=/paar=/familie=/leute=/kandidat=/kandidatin=/spender=/anrufer=/anruferin=/pächter=/schüler=/azubi=/pfleger=/vater=/mutter=/eltern= ist=/sind=/war= ?wohl/ein/eine/gebürtiger/gebürtige/vermutlich/alle/beide {nation}
mit türkischem=/arabischem=/polnischem=/russischem=/ausländischem=/jüdischem=/afrikanischem=/muslimischem=/slawischem=/kurdischem=/serbischem=/albanischem=/vietnamesischem= namen=/nachnamen=/vornamen=/pass=/aussehen=/hintergrund=
kurdischer=/türkischer=/arabischer=/libanesischer=/kurdische=/türkische=/arabische=/libanesische=/albanischer=/albanische= familienclan/clan/großfamilie/grossfamilie/sippe/familie | -trade
{nation} gebürtig=/stämmig=
halb {nation}
{kin} ?ist ?eine=/ein=/halb=/gebürtige=/gebürtiger= {nation}
gebürtiger=/gebürtige=/gebürtig=/geborener=/geborene=/eingebürgerter=/eingebürgerte=/ehem=/ethnischer=/ethnische= {nation}/spanier/spanierin/amerikaner/franzose/französin/brite/österreicher/schweizer/holländer/däne/schwede/finne/slowake/slowene/tscheche/este/lette/litauer
ausreisepflichtig/aufenthaltsgestattung/asylantrag/asylverfahren/asylbescheid/asylstatus/asylberechtigt/asylberechtigter/asylbewerber/asylbewerberin/asylant/asylantin/flüchtlingsstatus/flüchtlingskind/flüchtlingsfamilie/fluchthintergrund
duldung=/geduldet= bis/läuft/seit/abgelehnt/anerkannt/verlängert/darf/noch/nur
nur=/hat=/mit=/lebt=/wohnt= _ duldung/flüchtlingsheim/flüchtlingsunterkunft/asylheim/asylunterkunft
aufenthaltstitel/aufenthaltserlaubnis/niederlassungserlaubnis/arbeitserlaubnis/aufenthaltsgenehmigung/arbeitsvisum/blaue karte/aufenthaltsstatus/aufenthaltskarte _ läuft=/gültig=/bis=/verlängert=/abgelaufen=/fehlt=/beantragt=/unsicher=/ungeklärt=/abgelehnt=/ausläuft=/befristet=/erteilt=/aus=
eingebürgert/einbürgerung/einbürgerungstest/integrationskurs/deutschkurs b1=/deutscher= pass/deutschen pass/staatsbürgerschaft seit=/läuft=/bestanden=/beantragt=/macht=/im=/noch=/kein=/keinen=/erhalten=/bekommen=/besucht=
hat/haben/noch/bekommt/bekam/beantragt _ deutschen=/türkischen=/russischen=/syrischen=/doppelte=/polnischen=/ukrainischen= pass/staatsbürgerschaft
aus/von/vor _ {land}/{town}/krieg/taliban/ddr geflohen=/geflüchtet=/eingewandert=/zugewandert=/emigriert=/immigriert=/übergesiedelt=/vertrieben=/ausgesiedelt=/geflohene=/geflüchtete=/adoptiert=/hergekommen=/nachgezogen=
geflohen=/geflüchtet=/eingewandert=/zugewandert=/emigriert=/immigriert=/übergesiedelt=/vertrieben=/floh=/flüchtete=/flohen=/emigrierte=/flucht=/vertreibung=/stammt=/stammen=/stammte=/wurzeln=/vater=/mutter=/großeltern=/verwandte=/verwandtschaft=/herkunft=/geboren=/aufgewachsen= _ aus/in/von _ {land}/{town} | -trade -thing
familie=/eltern=/vater=/mutter=/großeltern=/vorfahren= _ aus _ {land}/{town} | -trade
aufgewachsen=/geboren=/kindheit=/aufgew= _ {land}/{town}
wuchs in ?der/dem {land}/{town} auf
kam=/kamen= als/mit/vor/damals/ursprünglich _ aus ?der/dem {land}/{town}
spricht=/versteht=/kann=/redet= nur/kaum/sehr/schlecht/schlechtes/wenig/kein/gebrochen/gebrochenes/bruchstückhaft/miserables ?gebrochen=/gebrochenes=/schlecht=/schlechtes=/wenig= deutsch
spricht= ?nur ein=/fast= ?bisschen/paar deutsch
deutsch _ gebrochen/schlecht/bruchstückhaft/miserabel/katastrophal/mangelhaft/holprig/rudimentär/unverständlich/kaum | -thing
sprachbarriere=/dolmetscher= nötig/dabei/türkisch/arabisch/russisch/farsi/kurdisch/polnisch/dari/tigrinya/ukrainisch/rumänisch/paschtu
muttersprache/muttersprachler/muttersprachlerin ?ist türkisch=/arabisch=/russisch=/farsi=/kurdisch=/polnisch=/dari=/tigrinya=/ukrainisch=/rumänisch=/paschtu=/albanisch=/serbisch=/kroatisch=/vietnamesisch=/chinesisch=/persisch=/spanisch=/italienisch=/griechisch=
roma=/sinti=/sinto=/sintiza=/jenische=/jenischer=/jesidisch=/kurdisch=/aramäisch=/assyrisch=/berberisch=/paschtunisch=/tamilisch=/uigurisch=/armenisch=/tscherkessisch= abstammung/familie/herkunft/clan/angehöriger/wurzeln/gruppe/sippe/frau/mann/mutter/vater/eltern
roma/sinti und sinti/roma
gehört=/angehöriger=/angehörige= zu=/zur=/der=/einer= _ roma/sinti/minderheit/kurden/jesiden/hazara/tamilen/uiguren/sorben
dunkle=/schwarze=/braune=/helle=/dunklerer=/dunkler=/schwarzer= hautfarbe=/haut=/hauttyp=/teint=
mit starkem=/deutlichem=/türkischem=/russischem=/polnischem=/arabischem=/osteuropäischem=/slawischem=/indischem=/afrikanischem=/hörbarem=/schwerem= akzent=
mit schwarzer=/dunkler= hautfarbe=
mit migrationshg/migrationshintergrund
türkischer=/türkische=/arabische=/arabischer=/russische=/polnische=/afrikanische=/indische=/asiatische=/syrische=/kurdische=/chinesische=/vietnamesische=/persische=/iranische=/albanische=/rumänische=/ukrainische= staatsbürgerin=/staatsbürger=/staatsangehörigkeit=/staatsangehöriger=/nationalität=/abstammung=/herkunft=/wurzeln=/züge=/gesichtszüge=/großmutter=/großvater=/verwandtschaft=/vorfahren=/community=/minderheit=/landsleute=/mentalität=/clan=/großfamilie=
dunkelhäutige=/dunkelhäutiger=/hellhäutige=/hellhäutiger=/farbiger=/schwarzafrikanische=/südländischer=/orientalischer=/asiatischer=/arabischer=/nordafrikanischer=/osteuropäischer= typ/mann/frau/kollege/kollegin/herr/dame/mitarbeiter/mitarbeiterin/ansprechpartner/einschlag
kümmeltürke/knoblauchfresser/spaghettifresser/schlitzauge/schlitzaugen/ölauge/ziegenficker/pollacke/polacke/itaker/tschusch/jugo/kaffer/kanacke/kanake/zigeuner/zigeunerpack/asylantenpack/kanakenpack/judensau/reisfresser/sandneger/teppichflieger/musel/froschfresser/russki | -thing -street

mit türkischen/arabischen/syrischen/kurdischen/afghanischen/iranischen/persischen/kongolesischen/afrikanischen/polnischen/russischen/vietnamesischen/indischen/jüdischen/italienischen/griechischen/marokkanischen/tunesischen/libanesischen/ghanaischen/nigerianischen/albanischen/kosovarischen/bosnischen/kroatischen/serbischen/rumänischen/ukrainischen/chinesischen/koreanischen/asiatischen/tamilischen/eritreischen/äthiopischen/somalischen/brasilianischen/kolumbianischen/ausländischen/slawischen/armenischen/aramäischen wurzeln/eltern/vorfahren/großeltern/ahnen
{nation}, spricht/aber
{nation} aber/und spricht/aber
akzent schwer/kaum/stark/unverständlich ?zu verstehen
{kin} kam/kamen/floh/flohen/flüchtete/flüchteten/stammt/stammten/stammen _ aus/von/über ?der/dem {land}/{town}/schlesien/ostpreußen/pommern/sudetenland/banat

[ethnicity trait]
deutschiraner
deutschiranerin
deutschrussin
deutschvietnamese
eurasierin
halbägypter
halbafrikanerin
halbaraber
halbaraberin
halbasiatin
halbbrasilianerin
halbchinese
halbfranzose
halbfranzösin
halbgrieche
halbinder
halbinderin
halbiraner
halbitalienerin
halbjapaner
halbkroate
halbmarokkaner
halbperser
halbpole
halbpolin
halbrusse
halbrussin
halbserbe
halbspanier
halbspanierin
halbthai
halbtunesier
halbtürkin
hazara
jesidin
kontingentflüchtling
kriegsflüchtling
migrationshg
ostpreuße
paschtune
rohingya
russlanddeutsch
russlanddeutsche
schwarzafrikaner
siebenbürger= sachse=
tamilin
tscherkesse
uigure
ungarndeutscher
wolgadeutsche
wolgadeutscher
yeside

[sexuality state]
sein mann
sein ehemann
sein gatte=
sein verlobter=
ihre= lebensgefährtin/ehefrau/gattin/verlobte | @
ihre= frau arbeitet=/heißt=/kommt=/hat=/macht=/nimmt=/ruft=/geht=/erwartet=/betreut=/bekommt=/ist=
mit seinem=/deren= mann/ehemann/gatten/verlobten
mit ihrer= frau/ehefrau/gattin/verlobten/lebensgefährtin
bi/schwul/lesbisch/homo/trans/queer sagt=/sagte=/laut=/wie= er/sie/kollegen/kollegin/eigener
bi/schwul/lesbisch/homo/trans/queer/asexuell/pansexuell und=/seit=/geworden=/geoutet=/lebend=/orientiert=/veranlagt=/angehaucht= steht=/offen=
vermutlich=/wohl=/angeblich=/wahrscheinlich=/bestimmt=/offensichtlich=/eindeutig=/anscheinend=/offen=/heimlich=/vielleicht= bi/schwul/lesbisch/homo/trans/queer/homosexuell/bisexuell/andersrum/transsexuell/asexuell
outet=/outete=/geoutet=
fährt=/fahren= zweigleisig=
männlein und weiblein
beiderlei geschlechts
treibt/trieb es/es's mit
schläft=/schlief=/pennt=/vögelt=/bumst= _ männern=/jedem=/jeder=/allen=/praktikantin=
liebt=/mag=/bevorzugt=/datet= _ männer=/frauen=/kerle= | @
puff/bordell/laufhaus/fkk-club/swingerclub/escort/prostituierte/prostituierten/nutten/nutte/strip-club/stripclub/domina/darkroom/sauna-club/gaysauna/schwulenbar/schwulenclub/lesbenbar stammgast=/besucht=/geht=/bucht=/besuche=/bezahlt=/kunde=/kundin=/getroffen=/gesehen=/erwischt=/war=
geht=/war=/ist=/bucht=/besucht=/trifft=/fährt= _ puff/bordell/laufhaus/fkk-club/swingerclub/escort/escorts/prostituierten/nutten/domina/gaysauna/schwulenbar/lesbenbar/schwulensauna/darkroom
grindr/planetromeo/romeo-profil/joyclub/tinder-profil/gayromeo profil/mitglied/account/aktiv/nutzt/auf/gesehen/angemeldet
auf grindr/planetromeo/gayromeo/joyclub
transition=/hormontherapie=/hormonbehandlung=/angleichende=/namensänderung= transition/op/läuft/begonnen/trans/transgender/tsg
regenbogenfamilie=/regenbogenfahne=/regenbogenflagge=/zwei= väter/mütter/papas/mamas
zwei mütter/väter/mamas/papas
leihmutterschaft=/samenspende=/co-mutter=/co-vater=
csd/pride/christopher-street-day/gay-pride _ mann/partner/freund/frau/freundin/teilnehmer/mitgelaufen/organisiert
pronomen= sie=/er=/es=/dey=/they=/hen=/keine=/beachten=/xier=
anrede= divers/neutral/keine weil/da/nicht-binär/nonbinär
steht= _ auf männer=/frauen=/jungs=/kerle=/typen=/beides=/kerlen= | @
warm/warmer/warme bruder=/brüder=
hinterlader=/schwuler= sack=/arschficker=/kampflesbe=/transe=/schwuchtel=/tunte=/homo-ehe=/lesbe=/lesben=/schwule=/schwuler=
sexuell/sexuelle/sexueller orientierung=/aktiv=/identität=/ausschweifend=/auffällig=/neigungen=/vorliebe=/vorlieben=/abenteuer=/orientiert=/freizügig=
vorliebe=/fetisch= für bdsm/latex/füße/leder/männer/frauen/sm/windeln/junge

macht/mitten/steckt ?gerade/in/ihre/seine ?ihrer/seiner/der transition | -thing
flirtet/turtelt/schäkert/baggert ?nur ?mit männern/jungs/kerlen/frauen
regenbogenflagge/regenbogenfahne am/im/auf/an

[biometric_genetic state]
per/via/mittels _ fingerabdruck/fingerprint/handvenenscan/venenscan/gesichtsscan/irisscan/iris-scan/gesichtserkennung/handscan/retinascan/stimmerkennung/fingerscan/face-id/faceid/handflächenscan/daumenabdruck/stimmprobe/biometrie/handgeometrie | -trade -thing
stempelt=/bucht=/loggt=/meldet=/öffnet=/entsperrt=/identifiziert=/legitimiert=/checkt= _ per/mit/via/mittels/über fingerabdruck/fingerprint/gesichtserkennung/gesichtsscan/irisscan/handscan/daumen/finger/stimme/iris/gesicht/venenscan/handvenenscan/retina
handvenenscan/venenscan/handvenenerkennung/retinascan/retina-scan/irisscan/iris-scan/iriserkennung/gesichtsscan/fingerscan/stimmprobe/stimmprofil/stimmabdruck/stimmbiometrie/gangprofil/handflächenscan/daumenabdruck/gesichtsprofil/biometrieprofil/biometriedaten/fingerprint/fingerabdruck/fingerabdrücke/gesichtserkennung/gesichtsbild/handgeometrie/netzhautscan _ verweigert=/abgelehnt=/erfasst=/hinterlegt=/registriert=/gespeichert=/angelegt=/nötig=/eingelesen=/freigeschaltet=/zugestimmt=/abgegeben=/aufgenommen=/genommen=/aktiv=/vor=/gelöscht=/eingerichtet=/erstellt=/hinterl=/gesp=/eingescannt=/verlangt=
biometr=/biometrische=/biometrischer=/biometrisches= daten/merkmale/passbild/passfoto/erfassung/template/profil/anmeldung/vorlage _ hinterlegt=/gespeichert=/erfasst=/vorhanden=/vor=/abgegeben=/registriert=
anlageträger/anlageträgerin/genträger/genträgerin/konduktorin/mutationsträger/mutationsträgerin
träger/trägerin/überträger/überträgerin _ mutation/gens/gen/genmutation/brca/brca1/huntington/genvariante/erbkrankheit/gendefekt/gendefekts/mukoviszidose/hämophilie/sichelzellanämie/thalassämie
huntington/krebs/brca/alzheimer/demenz/als gen/gens/gentest/mutation/genträger/träger/trägerin
gentest=/gen-test=/dna-test=/dna-analyse=/dna-probe=/erbguttest=/genanalyse=/genomanalyse=/vaterschaftstest=/abstammungstest=/speichelprobe=/genprofil=/dna-profil=/dna-abgleich=/ahnentest=/chromosomentest=/fruchtwasseruntersuchung=/pränataltest=/nipt= _ gemacht/positiv/negativ/ergab/zeigt/auffällig/abgegeben/eingeschickt/durchgeführt/bestätigt/vor/beantragt/ausstehend/liegt/ergebnis/gendefekt/mutation/erblich/brca/brca1/trisomie/auf/wegen
hat=/hatte=/macht=/machte=/lässt=/ließ= _ dna-test=/gentest=/vaterschaftstest=/dna-analyse=/genanalyse=
genetisch/erblich/familiär vorbelastet=/bedingt=/bedingte=/belastet=/disponiert=/veranlagt=/auffällig=/untersucht=/getestet=
erbkrankheit=/erbkrankheiten=/erbleiden=/gendefekt=/gendefekte=/genmutation=/genfehler=/chromosomenfehler=/chromosomenanomalie=/trisomie=/erbanlage=/erbanlagen= | -trade
genetische=/humangenetische=/genetischer= beratung=/untersuchung=/disposition=/vorbelastung=/veranlagung=/auffälligkeit=/anomalie=/test=/befund=/defekt=/beratungsstelle=
humangenetik termin/befund/überwiesen/wegen

brustkrebs/krebs/darmkrebs/demenz/huntington/alzheimer/risiko gen ?in
fingerabdruck/handflächenscan/gesichtsscan/irisscan/handvenenscan/venenscan/fingerscan/gesichtserkennung/handscan _ eingelernt/aktiviert/angelernt/eingelesen/hinterlegt/vermessen

[criminal state !others]
jva bis=/seit=/entlassen=/insasse=/anschrift=/adresse=/verlegt=/freigang=
in/aus/von ?der jva entlassen/raus/seit/bis/verlegt/gekommen/zurück
geldstrafe=/freiheitsstrafe=/haftstrafe=/bewährungsstrafe=/jugendstrafe=/gefängnisstrafe=/strafbefehl=/vorstrafe=/vorstrafen=/bußgeld=/tagessätze=/tagessätzen=/sozialstunden=/arbeitsstunden= kassiert=/bekommen=/gekriegt=/abgesessen=/verbüßt=/erhalten=/wegen=/abgeleistet=/verhängt=/zahlen=/akzeptiert=/ableisten=/gezahlt=/läuft=/offen=/eingetragen=/über=/von=/zu=/auf=
#n/zwei/drei/vier/fünf/sechs/acht/zehn monate=/monaten=/jahre=/jahren=/jahr= _ bewährung=/haft=/knast=/gefängnis=/freiheitsstrafe=/gesiebter=/jugendknast=/jva=/bewährungszeit=/zuchthaus=
#n/zwei/drei/vier/fünf/sechs/acht/zehn monate=/jahre= _ abgesessen=/gesessen=/eingesessen=/verbüßt=/aufgebrummt=
#n/neunzig/sechzig tagessätze=/sozialstunden=
bewährungsstrafe=/bewährungshelfer=/bewährungshelferin=/bewährungsauflage=/bewährungsauflagen=/bewährungszeit=/haftantritt=/hafturlaub=/haftentlassung=/haftentlassen=/haftverschonung=/offener= vollzug/offenen vollzug/freigang/freigänger/freigängerin/fußfessel/gerichtshelfer/strafregister/strafregistereintrag/strafakte/vorstrafenregister/führungsaufsicht/knastbruder/knacki/knasti/ex-knacki/ex-häftling/ex-sträfling/haftbefehl/kautionsauflage/untersuchungshäftling/straffällig/mehrfachtäter/intensivtäter/wiederholungstäter/kleinkriminell/kleinkrimineller/ganove/drogenkurier/waffenhändler/autoknacker/mpu-gutachten/idiotentest | -trade
auf bewährung/kaution/freiem fuß
vorwurf=/verdacht=/verdachts=/verdächtig=/versuchter=/versuchten=/anzeige=/angezeigt=/anklage=/angeklagt=/verurteilt=/vorbestraft=/vorstrafe=/ermittlung=/ermittlungen=/ermittelt=/gerichtstermin=/haft=/knast=/u-haft=/geldstrafe=/bewährung=/festgenommen=/verhaftet=/erwischt=/beschuldigt=/verurteilung=/straffällig=/belangt=/bestraft=/gesessen=/vorgeladen=/vorladung= _ {offence} | !others
{offence} verurteilt=/angeklagt=/vorgeworfen=/angezeigt=/gestanden=/ertappt=/erwischt=/beschuldigt=/begangen=/verdächtigt=/vorbestraft=/verhaftet=/verdächtig=/vorwurf=/verfahren=/anzeige=
hat/beim/soll/haben _ geklaut=/gestohlen=/unterschlagen=/veruntreut=/hinterzogen=/betrogen=/gedealt=/erpresst=/geprügelt=/geschmuggelt=/bestochen=/abgezockt=/klauen=/stehlen=/dealen=
in/aus ?die/der kasse=/portokasse=/vereinskasse=/kaffeekasse= gegriffen=/greift=/griff=/bedient=/bediente=/geklaut=/gestohlen=/greifen=
dealt=/dealte=/vertickt=/vertickte=/verticken=/hehlt=/schmuggelt=/schmuggelte=/stiehlt=/stahl=/klaut=/klaute=/unterschlug=/unterschlägt=/veruntreut=/veruntreute=/hinterzieht=/hinterzog=
firmengelder=/kundengelder=/spendengelder=/vereinsgelder=/steuern=/gelder=/fördergelder=/mietkaution=/subventionen= _ veruntreut=/unterschlagen=/hinterzogen=/abgezweigt=/erschlichen=/verschwinden=
schwarz gearbeitet=/beschäftigt=/bezahlt=/kassiert=/angestellt=/gebrannt= | -thing
arbeitet=/arbeitete=/jobbt=/beschäftigt= schwarz
sitzt/saß/sass gerade/derzeit/noch/wieder/momentan/zurzeit/aktuell/jetzt/seit/wohl/bis | @ -thing !client !be !person
sitzt= gerade= ein | @
sitzt= derzeit= ein | @
sitzt= wieder= ein | @
sitzt= momentan ein | @
sitzt= noch ein | @
sitzt= zurzeit= ein | @
sitzt= aktuell ein | @
zeigte= ihn/sie _ an
angezeigt= worden=/wegen=/vom=/von=
anzeige= wegen=/gegen= ihn/sie/diebstahl/betrug/körperverletzung/beleidigung/stalking/fahrerflucht/steuerhinterziehung/belästigung
clan-mitglied/clanmitglied/clankriminell/clankriminalität/clangröße/mafioso/mafiosi/bandenmitglied/gangmitglied/rocker/hells angels/bandidos
clan-mitglied/clanmitglied/bandenmitglied/gangmitglied/mafioso/mafiosi/clankriminalität/hooligan/schläger/gewalttäter/sexualstraftäter/sexualtäter/kinderschänder/pädophil/pädophiler/vergewaltiger/stalker/exhibitionist/brandstifter/mörder/totschläger/hochstapler/heiratsschwindler/trickbetrüger/steuerhinterzieher/ladendieb/taschendieb/einbrecher/hehler/dealer/drogendealer/koksdealer/zuhälter/betrüger/dieb/krimineller/verbrecher/gesetzesbrecher/straftäter/straftäterin | -trade -thing
mpu ansteht=/bevorstehend=/bevor=/angeordnet=/vorbereitung=/nicht=/steht=/gemacht=/durch=/nötig=/wegen=/läuft=/bestanden=
lappen/führerschein/fleppen/fahrerlaubnis _ weg=/entzogen=/abgegeben=/los=/verloren=/abgeben=/futsch=/eingezogen=/kassiert=/abgenommen=/sichergestellt=/gesperrt=
ohne= lappen/führerschein/fahrerlaubnis
promille/#n,#n promille=/fahrverbot=/alkoholfahrt=/trunkenheitsfahrt=/suff-fahrt=
mit #n promille=
punkte=/punkt= in flensburg
führungszeugnis _ eintrag=/einträge=/einträgen=/sauber=/negativ=/unsauber=/belastet=/verweigert=
eintrag/einträge im/in ?erweiterten= führungszeugnis/strafregister
wird/wurde/ist/war/gerade _ festgenommen=/verhaftet=/verurteilt=/vorbestraft=/angeklagt=/abgeführt=/inhaftiert=/eingebuchtet=/eingelocht=/eingesperrt=/weggesperrt=/hochgenommen=/vorgeladen= | -thing
verbüßt=/verbüßte=/abgesessen=/absitzt=/sitzt= seine=/ihre=/eine=/noch=/die= strafe=/haftstrafe=/haft=/ersatzfreiheitsstrafe=
kripo/lka/bka/staatsanwalt/staatsanwaltschaft/steuerfahndung/zollfahndung/sek/verfassungsschutz _ ermittelt=/durchsucht=/beobachtet=/wohnung=
gerichtsverhandlung=/hauptverhandlung=/strafprozess=/strafverfahren=/ermittlungsverfahren=/haftprüfung=/anklage=/vorladung=/ermittlungen=/verfahren= wegen=/wg=/gegen=/am=/im=/läuft=/anhängig=/offen=/eingestellt= | !others
annäherungsverbot/kontaktverbot/platzverweis/stadionverbot/hausverweis/wohnungsverweis/betretungsverbot/näherungsverbot | -thing -trade
kinderpornos/kipo/kinderporno/hanfplantage/grasplantage/drogenlabor

ärger/probleme/konflikt/konflikte/stress/schwierigkeiten/scherereien mit der/dem polizei/justiz/gesetz/staatsanwaltschaft/staatsanwalt/gericht/steuerfahndung/kripo/zollfahndung
{offence} ermittelt/gesucht/gesessen/inhaftiert/verknackt/eingesessen/bestraft/belangt/abgesessen/verdonnert
aus _ haft/gefängnis/knast/jva/u-haft entlassen/raus/zurück/frei
kommt/kam/wird/wurde/ist _ aus ?der/dem haft/gefängnis/knast/jva/u-haft/untersuchungshaft
amtsgericht/landgericht/strafgericht/schöffengericht/strafkammer ?wegen/am/termin _ {offence}/vorgeladen/angeklagt/verurteilt/strafe
vorwurf/verdacht/verfahren/anzeige/termin/anklage ?wegen der/des/wegen/auf {offence}
zwei/drei/#n jahre/monate wegen {offence}
wegen {offence} #n/zwei/drei/ein/vier jahre/monate/jahr
gefängnis/knast/haft/jva saß/sitzt/gesessen/landete/verbrachte

betrugsverfahren/betrugsprozess/betrugsvorwurf/betrugsanzeige/drogenprozess/drogenverfahren/drogendelikt/gewaltdelikt/diebstahlsvorwurf/korruptionsverfahren/korruptionsvorwurf/korruptionsprozess/mordprozess/steuerstrafverfahren/steuerverfahren/strafprozess/missbrauchsprozess/missbrauchsvorwurf/vergewaltigungsvorwurf/belästigungsvorwurf/insolvenzstrafverfahren/untreueverfahren/körperverletzungsdelikt/sexualdelikt/eigentumsdelikt/verkehrsstrafverfahren | -job

[insult state !others]
null plan/peilung/hirn/ahnung/checkung/durchblick/rückgrat/anstand/manieren/niveau/grips/charakter/charme/sozialkompetenz
null plan/hirn/ahnung von=/und=/aber=/vom=
kein/keinen hirn/grips/rückgrat/anstand/niveau/charakter/arsch/funken
hohle=/taube=/dumme=/doofe=/faule= nuss/birne/frucht/nudel/socke/haut/säcke/kuh/gans/tröte
geistig= minderbemittelt=/unterbelichtet=/zurückgeblieben=/umnachtet=/arm=/beschränkt=
hirnlos/hirntot/hirnverbrannt/hirnamputiert/merkbefreit/geistesgestört/minderbemittelt/unterbelichtet/strunzdumm/saudumm/strohdoof/saudoof/dummdreist/erzdumm/grenzdebil/debil/beknackt/behämmert/hohlköpfig/schwachköpfig/stumpfsinnig/schwachsinnig | -thing -trade
intelligenzallergiker/tiefflieger/dünnbrettbohrer/sesselpupser/sesselfurzer/bürohengst/paragrafenreiter/kleingeist/kleinkarierter/armleuchter/pappnase/pappnasen/vollpfosten/hohlbirne/hohlbratze/kackvogel/vollhonk/honk/horst/vollhorst/lauch/otto/vollnulpe/nulpe/nullnummer/nullchecker/fehlbesetzung/pfeifenkopf/flachpfeife/vollpfeife/napfsülze/blödmann/blödian/depp/volldepp/trottel/volltrottel/idiot/vollidiot/hornochse/rindvieh/dumpfbacke/matschbirne/spatzenhirn/erbsenhirn/dummbeutel/dumpfbirne/doofnuss/blitzbirne/blindfisch/evolutionsbremse/gehirnzwerg/knalltüte/labersack/laberkopf/quatschkopf/quasselstrippe/plappermaul/schwafler/schwätzer/sülzkopf/dampfplauderer/schaumschläger/aufschneider/wichtigtuer/möchtegern/klugscheißer/besserwisser/neunmalkluger/oberlehrer/schulmeister/arschkriecher/schleimer/speichellecker/kriecher/radfahrer/intrigant/giftspritze/giftzwerg/kotzbrocken/ekelpaket/stinkstiefel/miesepeter/griesgram/motzbrocken/motzkuh/zimtzicke/zicke/furie/schreckschraube/schabracke/giftnudel/trampel/bauerntrampel/tollpatsch/schlafmütze/tranfunzel/lahmarsch/faulpelz/faultier/faulsack/drückeberger/nichtsnutz/taugenichts/versager/loser/niete/stümper/pfuscher/dilettant/amateur/ausbeuter/leuteschinder/sklaventreiber/halsabschneider/raffzahn/geldsack/geizhals/geizkragen/pfennigfuchser/knauser/schotte/schnorrer/schmarotzer/parasit/zecke/abzocker/blutsauger/aasgeier/drecksack/drecksau/dreckskerl/mistkerl/miststück/schwein/sau/wildsau/schweinehund/arschloch/arschgeige/arschgesicht/wichser/hurensohn/bastard/missgeburt/fotze/schlampe/nutte/flittchen/luder/tussi/schnepfe/lackaffe/schnösel/snob/fatzke/gockel/pfau/prolet/proll/prollo/asi/assi/penner/saufnase/grobian/rüpel/flegel/rabauke/rowdy/psychopath/soziopath/narzisst/irrer/spinner/freak/vollspacken/spacken/spasti/mongo/lutscher/weichei/warmduscher/schlappschwanz/waschlappen/memme/jammerlappen/heulsuse/mimose/feigling/angsthase/duckmäuser
begriffsstutzig=/unbelehrbar=/beratungsresistent=/realitätsfern=/größenwahnsinnig=/selbstherrlich=/herablassend=/aufgeblasen=/abgehoben=/hochnäsig=/großspurig=/großmäulig=/streitsüchtig=/rechthaberisch=/nachtragend=/hinterlistig=/heimtückisch=/hinterfotzig=/falsch= wie/schlangenhaft/ekelhaft/ekelig/eklig/widerwärtig/abstoßend/ungepflegt/ungewaschen/verwahrlost/schmuddelig/versoffen/verkommen/charakterlos/rückgratlos/ehrlos/niederträchtig/gehässig/bösartig/boshaft/unerträglich/nervtötend/nervig/anstrengend ohne/penetrant/aufdringlich/distanzlos/taktlos/unverschämt/dreist/frech/rotzfrech/pampig/ruppig/ungehobelt/unhöflich/flegelhaft/primitiv/niveaulos/ungebildet/ordinär/vulgär/naiv/faul/stinkfaul/geizig/gierig/geldgierig/raffgierig/machtgeil/karrieregeil/eitel/selbstverliebt/egozentrisch/egoistisch/narzisstisch/cholerisch/jähzornig/launisch/zickig/hysterisch/paranoid/verrückt/irre/durchgeknallt/plemplem/gaga/balla/meschugge ohne/typ/kerl/mensch/frau/weib/person/kunde/kundin/kollege/kollegin/chef/chefin/alte/alter/tante/mann/zeitgenosse/zeitgenossin/tussi/kuh/sack
unfähiger=/unfähige=/inkompetenter=/inkompetente=/nutzloser=/nutzlose=/überflüssiger=/lächerlicher=/lächerliche=/erbärmlicher=/erbärmliche=/jämmerlicher=/widerlicher=/widerliche=/ekelhafter=/ekelhafte=/ungepflegter=/ungepflegte=/verlogener=/verlogene=/schmieriger=/schmierige=/schleimiger=/schleimige=/aufgeblasener=/aufgeblasene=/arroganter=/arrogante=/überheblicher=/überhebliche=/eingebildeter=/eingebildete=/eitler=/eitle=/hochnäsiger=/hochnäsige=/cholerischer=/cholerische=/unverschämter=/unverschämte=/dreister=/dreiste=/frecher=/freche=/unfreundlicher=/unfreundliche=/unhöflicher=/penetranter=/penetrante=/nerviger=/nervige=/anstrengender=/dummer=/dumme=/doofer=/doofe=/blöder=/blöde=/dämlicher=/dämliche=/strohdummer=/strohdumme=/fauler=/faule=/stinkfauler=/fetter=/fette=/hässlicher=/hässliche=/geiziger=/geizige=/gieriger=/gierige=/fieser=/fiese=/mieser=/miese=/gemeiner=/hinterlistiger=/hinterlistige=/hinterhältiger=/hinterhältige=/primitiver=/primitive=/ordinärer=/ordinäre=/kleinkarierter=/verbohrter=/sturer=/sture=/verbitterter=/verbitterte=/frustrierter=/frustrierte=/hysterischer=/hysterische=/zickige=/verrückter=/verrückte=/irrer=/irre=/seniler=/senile=/lahmer=/lahme=/ahnungsloser=/ahnungslose=/wichtigtuerischer=/selbstgefälliger=/selbstgefällige=/besserwisserischer= ?alter=/alte=/kleiner=/kleine= sachbearbeiter/sachbearbeiterin/typ/kerl/mensch/weib/frau/mann/person/kollege/kollegin/chef/chefin/kunde/kundin/einkäufer/einkäuferin/verkäufer/assistentin/sekretärin/geschäftsführer/geschäftsführerin/inhaber/inhaberin/ansprechpartner/ansprechpartnerin/zeitgenosse/alter/alte/sack/knochen/tante/bursche/bube/schnösel/gockel/pfau/lackaffe/mitarbeiter/mitarbeiterin/leiter/leiterin/herr/dame/sau/hund/kuh/kröte/hexe/socke/haufen/laden/verein
tickt= _ nicht= _ richtig/sauber/rund
dümmer=/blöder=/fauler=/langsamer=/sturer=/falscher= als _ polizei/toastbrot/brot/stroh/esel/schnecke
lügt= wie/ständig/immer/nur/dauernd/notorisch/dass/das
lügt= sobald/wenn
macht=/reißt=/hat= große= klappe=/fresse=/schnauze=
große=/große= klappe=/fresse=/schnauze=/töne= nichts/wenig/und/keine
von tuten= und blasen=
zwei linke= hände=
kann mich mal
am arsch lecken=
kreuzweise
leck/leckt mich
geht/gehen/ging _ arsch/sack/nerven/keks/senkel/eier/wecker/zeiger | -thing
kriegt=/bringt=/bekommt= nichts/nix _ gebacken=/geregelt=/hin=/gerissen=/gepeilt=/zustande=/kette=/reihe=
schwer/langsam von/im begriff/kapee/denken/kopf
begriffsstutzig=/lange= leitung=/auf=
steht= auf dem schlauch
hat eine= lange= leitung= | @
unterste=/unter= ?aller=/letzte= schublade=/sau=/kanone=/kajüte=
redet=/labert=/erzählt=/schwafelt=/quatscht=/faselt=/sülzt=/schwätzt=/palavert=/verzapft= _ müll/scheiß/scheiße/blödsinn/stuss/mist/quatsch/unsinn/bullshit/dünnschiss/schwachsinn/käse/kack/blech/gewäsch/zeug/kacke
labert=/schwafelt=/faselt=/sülzt=
jammert=/meckert=/nörgelt=/motzt=/mosert=/mault=/stänkert=/lästert=/brüllt=/schreit=/pöbelt=/flucht=/beleidigt= nur/immer/ständig/dauernd/jeden/alle/herum/rum/mitarbeiter | @ -thing
hat _ tassen/latten/nadeln im/am/an schrank/zaun/tanne
nicht= _ hellste=/schärfste=/hellsten=/schlauste= messer=/kerze=/leuchte=/licht=/lampe=/birne=
stinkt=/mieft=/müffelt=/riecht= nach/aus/wie/streng/unangenehm/abartig/bestialisch/furchtbar _ schweiß/mund/maul/iltis/stall/bock/pisse
riecht=/stinkt= streng/unangenehm/abartig/bestialisch | -thing
ungeduscht/körpergeruch/mundgeruch/schweißgeruch/schweißfüße/käsefüße/schuppen
zum davonlaufen=/kotzen=/abgewöhnen=/weglaufen= dieser/diese/der/die/typ/mensch/frau
so ein=/eine=/nen=/was= ?dummes=/blödes=/freches=/arrogantes=/dummer=/blöder= arsch/arschloch/aas/miststück/weib/affe/vogel/hirsch/huhn/mistvieh/luder/rindvieh/trampeltier/kamel/idiot/depp/blödmann/hornochse
bauer= sucht/bauerntölpel/dorfdepp/dorftrottel/landei/hinterwäldler/provinzler/inzucht/hillbilly
verarscht=/bescheißt=/linkt=/abzockt= uns=/kunden=/jeden=/alle= | -thing
geistiger=/geistige=/intellektueller=/menschlicher=/menschliche=/moralischer=/menschlich= tiefflieger/nullpunkt/blindgänger/abschaum/müll/katastrophe/schublade/zwerg/abgrund/umweltverschmutzung/unterste/enttäuschung
dieser=/diese=/der=/die= blöde=/blöder=/dumme=/dummer=/alte=/alter=/arrogante=/faule= idiot/depp/kuh/trottel/arsch/arschloch/vollidiot/penner/spinner/zicke/hexe/sack/blödmann/esel/ochse/hornochse/affe/sau/schlampe/tussi/vogel

hat/hatte keine/null/nicht/wenig ahnung von nichts/nix/garnichts/tuten
hat _ weisheit _ löffeln
redet/quatscht/labert alle/jeden/alles/einen an/in/tot/kaputt/schwindelig
großmaul/großkotz/choleriker/cholerikerin/querulant/querulantin/lästermaul/lästerschwester/giftkröte/brüllaffe/tyrann/despot/schleimbolzen/schlaumeier/neunmalkluge/quälgeist/klette/jammertante/heulboje/meckerziege/meckerfritze/meckertante/mecker-opa/besserwisserin/wichtigtuerin/nervtöter/nervtante/schnarchnase/schlaftablette/trantüte/dummschwätzer/dummschwätzerin/schlamper/chaot/chaotin/dreckspatz/schmutzfink/kotzbrocken/widerling/lustgreis/grapscher/lüstling | -trade -thing
geizig/dumm/faul/arrogant/stur/frech/blöd/doof/hässlich ohne ende
nicht ganz bei trost/sinnen/verstand/sich

[minor state]
kids/kinder/jungs/mädels/söhne/töchter/zwillinge/enkel _ #age und/u/bis #age
kids #age
kids #age und/u #age
#age und/u #age jahre=
#age und/u #age jährige=
inhaber/inhaberin/kontoinhaber/kontoinhaberin/besteller/bestellerin/anrufer/anruferin/nutzer/nutzerin/käufer/käuferin/mädchen/junge/bub/teilnehmer/bewerber/praktikant/azubi/absender/user ist/sei ?ja/noch ?erst=/gerade=/mal= #age | -duration
er ist erst/gerade/noch #age
sie ist erst/gerade/noch #age
er ist #age | @ -duration
sie ist #age | @ -duration
geht/ging/kommt/wechselt/will/möchte/besucht/muss _ aufs/auf/ins/in/zur/zum/das/die ?das/die gymnasium/realschule/hauptschule/gesamtschule/grundschule/gymi/gymmi/waldorfschule/mittelschule/oberschule/sekundarschule/kita/kiga/kindergarten/krippe/vorschule/internat/sonderschule/förderschule
kind/kinder/sohn/tochter/enkel/enkelin/kleine/kleiner/zwillinge/jüngste/jüngster/älteste/ältester kommt=/geht=/muss=/musste=/ist= _ in/zur/aus/ins/im/auf _ schule/kita/kindergarten/kiga/krippe/gymnasium/hort/grundschule/erste
einschulung/eingeschult/schulanfang/schultüte/kitaplatz/kita-eingewöhnung/eingewöhnung/kindergartenplatz/krippenplatz/hortplatz/elternabend/klassenfahrt/schulaufführung/zeugnisausgabe/kindergeburtstag/laternenumzug/windeln/babyphone/schulferien/sommerferien/abiball/abifeier/abiprüfung/schulabschluss _ {kin}/kindes/sohnes/tochter/enkels/enkelin/kids/kindern
schüler/schülerin _ gymnasium/realschule/klasse/gesamtschule/hauptschule/oberstufe/internat/berufskolleg/waldorfschule/jahrgang
in=/aus=/besucht=/macht=/noch=/kommt=/wiederholt=/schafft=/ab= _ {lesson}/#n klasse=/schuljahr=/jahrgangsstufe=/jgst=
{lesson} klasse/schuljahr/jahrgangsstufe | +school -thing !be
jg/jahrgang/jgg/geb/geburtsjahr/gebjahr/geb.jahr/geboren/geburtsdatum/gebdat/gebdatum/geb.dat _ 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024
vertrag/läuft/unterschrift/unterschreibt/abgeschlossen/bezahlt/zahlt/abo/handy/anmeldung/konto/rechnung/zustimmung/einwilligung/genehmigung/erlaubnis/ok/einverständnis/vollmacht _ eltern/mutter/vater/mama/papa/vaters/vormund/erziehungsberechtigten/erziehungsberechtigte/elternteil/elternteils/sorgeberechtigten weil=/da=/fehlt=/nötig=/unterschreibt=/erforderlich=/einholen=/liegt=/ausstehend=/notwendig=/abwarten=/fragen=/minderjährig=
eltern/mutter/mama/papa/vater/vormund/erziehungsberechtigte/erziehungsberechtigter/sorgeberechtigter haften=/haftet=/müssen=/muss=/fragen=/unterschreiben=/unterschreibt=/mitunterschreiben=/zustimmen=/einwilligen=/erlauben=/erlaubt=/einverstanden=/verbieten=/genehmigen=
taschengeldkonto/schülerkonto/schülerausweis/schülerticket/kinderkonto/juniorkonto
ein=/einer=/einem=/eine=/vom=/von=/durch= ?einem=/einer= #age jährigen=/jähriger=/jährige=/jährigem=
#age jahre=
mit #age jahren=
kind/sohn/tochter/enkel/enkelin/neffe/nichte/junge/mädchen/bub/kleine/kleiner _ #age jahre=/j=/jährig=/geworden=
kleinkind/krabbelkind/kitakind/kindergartenkind/krippenkind/neugeborenes/säugling/baby/wickelkind/vorschulkind/grundschulkind/schulkind zuhause/daheim/im/dabei/krank/schreit/hintergrund/zu/betreuen/betreut/hat/seit/ist
noch keine=/nicht= 14/16/18
noch _ volljährig=/achtzehn=/mündig=/strafmündig=/geschäftsfähig=
macht=/machte=/schreibt=/büffelt= _ abi/abitur/matura/realschulabschluss/hauptschulabschluss/msa/fachabi | -duration

ist/sei gerade/erst/noch mal/gerade #age
ist erst #age
gerade mal/erst #age
zehntklässlerin/neuntklässlerin/achtklässlerin/siebtklässlerin/sechstklässlerin/fünftklässlerin/elftklässler/elftklässlerin/zwölftklässler
{lesson} klasse gymnasium/realschule/gesamtschule/hauptschule/gymi
#n klasse gymnasium/realschule/gesamtschule/hauptschule/gymi/grundschule

mutter/vater/eltern/mama/papa/vormund muss/müssen/soll/sollen/darf _ unterschreiben/zustimmen/einwilligen/unterzeichnen/genehmigen

[national_id state]
personalausweis/perso/ausweis/reisepass/pass/führerschein/aufenthaltstitel/identitätskarte/id-karte/ausländerausweis/niederlassungserlaubnis/kinderreisepass _ #long
personalausweis/perso/reisepass/führerschein/aufenthaltstitel/identitätskarte/ausländerausweis _ #n _ #n
perso/personalausweis/reisepass/pass/ausweis/führerschein/fs/aufenthaltstitel/versicherten/krankenversicherten/sozialversicherungs/rentenversicherungs/steuer/sozialvers/rentenvers/ident nr=/nummer=/no=/id=/nummern= _ #n
ausweisnr/passnr/persnr/persoausweisnr/reisepassnr/führerscheinnr/ausweisnummer/passnummer/personalausweisnr/personalausweisnummer/reisepassnummer/führerscheinnummer/identitätsnummer/aufenthaltstitelnummer/aufenthaltstitelnr/sozialversicherungsnr/sozialversicherungsnummer/sozialvers.nr/rentenversicherungsnr/rentenversicherungsnummer/versichertennr/versichertennummer/krankenversichertennummer/krankenversicherungsnummer/krankenversicherungsnr/kvnr/kvnr/svnr/sv-nr/rv-nr/rvnr/steueridnr/steueridentifikationsnummer/steuer-id/steuer-idnr/idnr/tin/ahv-nr/ahvnr/ahv-nummer/ahvn13/sozialversnr/versicherungsnr _ #n
kopie/scan/foto/abschrift/vorderseite/rückseite vom=/des=/von=/der=/ihres=/seines= ?seinem=/ihrem= personalausweis/personalausweises/perso/ausweis/ausweises/reisepass/reisepasses/führerschein/führerscheins/pass/aufenthaltstitel/aufenthaltstitels/gesundheitskarte
ausweiskopie=/persokopie=/passkopie=/führerscheinkopie=/reisepasskopie=/personalausweiskopie=/ausweisscan=/ausweisfoto= liegt=/hinterlegt=/im=/vor=/gespeichert=/angehängt=/anbei=/erhalten=/vorhanden=/in=/von=/per=/abgelegt=/da=/hochgeladen=
ausweisdaten=/passdaten=/personalausweisdaten=/steuernummer=/sozialversicherungsnummer=/versichertennummer=/steuer-id= notiert=/hinterlegt=/durchgegeben=/erfasst=/privat=/gespeichert=/abgeschrieben=/geschickt=/gemailt=/diktiert=
ssn/bsn/nin/nino/niss/insz/dni/nie/pesel/cpr/jmbg/cnp ?nr=/nummer= #n

[national_id topic]
ausweisnr/ausweisnummer/personalausweisnr/personalausweisnummer/reisepassnr/reisepassnummer/passnr/passnummer/persoausweisnr
sozialversicherungsnr/sozialversicherungsnummer/sozialversnr/rentenversicherungsnr/rentenversicherungsnummer/svnr/rvnr
krankenversichertennr/krankenversichertennummer/krankenversicherungsnr/versichertennr/versichertennummer/kvnr
steueridentifikationsnummer/steueridnr
aufenthaltstitelnummer/aufenthaltstitelnr/führerscheinnummer/führerscheinnr
personalausweis/perso/reisepass/pass/führerschein/aufenthaltstitel/ausweis nr/nummer
sozialversicherungs/rentenversicherungs/krankenversicherten/personalausweis/ausweis nr/nummer
ahv/sv/rv nr/nummer

[bank topic]
kreditkartennummer/kreditkartennr/kartenprüfnummer/kreditkartendaten/kreditkarteninfos

[bank state]
gab/gibt/nannte/diktierte/mailte/schickte/verriet/nennt/schickt _ kreditkarte/kontodaten/iban/bankdaten/pin/kartennummer/kontonummer/bankverbindung
pin/geheimzahl hat/hatte er/sie/kunde

[bank state]
pin/geheimzahl/geheimnummer ist=/lautet=/karte=/ec= #n
geheimzahl/geheimnummer #n
pin #n | -thing -trade
pin/geheimzahl/geheimnummer _ karte=/ec-karte=/girocard=/kreditkarte=/bankkarte=/girokarte=
kto/konto/kontonr/kontonummer/kto.-nr/ktonr/girokonto/privatkonto/sparbuch/depot/tagesgeldkonto _ #long
kto nr=/nummer= _ #long
ktonr/kontonr/kontonummer/girokontonummer/privatkontonummer/depotnummer/kartennummer/kreditkartennr/kreditkartennummer/kk-nr/kknr/prüfziffer/prüfnummer/kartenprüfnummer/sicherheitscode/cvc-code/cvv-code/girocard-nummer/kartennr _ #n
prüfziffer=/prüfnummer=/sicherheitscode=/sicherheitsnummer=/kartenprüfnummer= _ karte/kreditkarte/visa/mastercard
kreditkarte/visa/mastercard/amex/ec-karte/girocard/maestro/visakarte/kreditkarten _ #n _ #n
visa/mastercard/amex/kreditkarte/maestro ?endet/endend #n
visa/mastercard/amex/kreditkarte/maestro #n #n
kreditkarte/kreditkartendaten/kartendaten/kontodaten/bankdaten/kontoverbindung/bankverbindung/privatkonto/onlinebanking/online-banking/online-banking-zugang/bankzugang/onlinebanking-login/onlinebanking-zugangsdaten/banking-pin _ hinterlegt=/durchgegeben=/gespeichert=/privat=/notiert=/login=/gesperrt=/geplatzt=/diktiert=/genannt=/mitgeteilt=/gemailt=/per=/passwort=/pin=/weitergegeben=
privatkonto/girokonto/gehaltskonto/sparbuch _ überzogen/leer/gepfändet/gesperrt/minus/dispo/geplündert
konto _ überzogen
kontostand=/depotwert=/sparguthaben=/privatvermögen= _ #n
bic _ privatkonto

[minor weak !be !client !person +young]
#age jahre | -duration

[minor weak !be !client !person +young]
#age und #age
#age u #age

[family_privacy state]
ehe/beziehung _ brüche/eimer/ende
bank hat/nahm/nimmt/holt _ haus/wohnung/auto
haus/wohnung an die bank verloren

[ok]
ist/gerade gerade/erst/mal #n uhr/euro/prozent/stück/tage/tagen/wochen/monate/minuten/stunden/mitarbeiter/leute/kilometer/km/grad/jahre
gerade mal/erst #n uhr/euro/prozent/stück/tage/wochen/monate/minuten/stunden/mitarbeiter/leute/km/jahre
ist erst #n uhr/euro/prozent/stück/tage/wochen/monate/minuten/stunden/mitarbeiter/leute/km/jahre
verurteilt das/den/die/nicht
#n jahre/jahren im bau
anfrage/anfragen/auftrag/ersatzteile/lieferung/maschine/maschinen/material/produkte/rohstoffe/teile/ware/waren stammt/stammen/kommt/kommen/kam/kamen aus ?der/dem {land}
drucker/server/maschine/anlage/laptop/pc/rechner/motor/technik/heizung/scanner/system/software/telefon streikt ?wieder
gewerkschaft als/bekommt/bestellt/fragt/kauft/sucht/will
golf handicap
handicap #n
hat einen vogel im/am/auf/als
irre viel/gut/schnell/teuer/günstig/gute/hohe/lange
labor/labore für dna/gen/gentests tests
schloss/terminal/gerät/leser/modul/sensor/türöffner/tresor/tastatur mit fingerabdruck
sitzt ein kollege/kollegin/neuer/neue
stadtrat/gemeinderat/kreistag/landtag/bundestag hat/will/genehmigt/beschließt/beschloss/prüft/berät/stimmt
unter 14/16/18 euro/prozent/eur/stück/kg/monate/monaten/wochen/tagen/tage/grad/uhr/cent/minuten/stunden/mitarbeitern/mitarbeiter
ust idnr/id/nr _ #n
wohnt im hotel

[words]
beileibe
magisch
magische
magischer
terminale
verzählt
prädikat
prädikate
`,
};
