import type { Table } from './format.ts';

/** German, more of it: illness, treatment, disability. Written for this project from general knowledge of the language. */
export const DE_HEALTH: Table = {
  lang: 'de',
  text: `
[set kin]
mann
frau
ehemann
ehefrau
sohn
tochter
mutter
vater
bruder
schwester
oma
opa
partner
partnerin
freundin
kind
baby
enkel
enkelin
schwiegermutter
schwiegervater

[set body]
herz
rücken
knie
hüfte
schulter
lunge
leber
nieren
niere
magen
darm
haut
augen
auge
ohren
ohr
kopf
bein
beine
fuß
arm
hand
handgelenk
wirbelsäule
bandscheibe
bandscheiben
galle
blase
prostata
schilddrüse
brust
gebärmutter
nerven
gelenke
kreislauf
blutdruck
psyche
zähne
kiefer
meniskus
kreuzband
leiste

[set when]
seit
bis
wieder
noch
immer
länger
dauerhaft
oft
häufig
ständig
momentan
derzeit
zurzeit
gerade
aktuell
voraussichtlich

[health state]
{kin} _ krank/schwerkrank/pflegebedürftig/behindert/dement/krebskrank/depressiv/operiert/verunglückt/autistisch/querschnittsgelähmt
{kin} hat krebs/demenz/alzheimer/parkinson/ms/depressionen/epilepsie/autismus/adhs/diabetes/leukämie/tumor
{kin} im krankenhaus/pflegeheim/hospiz/koma/rollstuhl/altersheim
{kin} liegt im krankenhaus/koma/sterben
{kin} mit behinderung/down-syndrom/autismus/handicap/demenz
{when} krank
{when} krankgeschrieben/arbeitsunfähig/krankgemeldet
krank/ausgefallen seit/bis
krank gemeldet
meldet sich ?ständig/oft/dauernd krank
fällt krankheitsbedingt/gesundheitsbedingt/wegen krankheit aus
krank zu hause
liegt flach
liegt im bett mit
aus gesundheitlichen/medizinischen gründen
gesundheitlich eingeschränkt/nicht gut/schlecht/am ende/labil/stark
geht ihm/ihr gesundheitlich/psychisch/nicht gut/schlecht
gesundheit macht nicht mit
gesundheit angeschlagen
gelber schein
gelben schein
hat's/hat es mit ?dem/den/der/am {body}
probleme/schmerzen/beschwerden/leiden/ärger/op/operation mit/am/an/im ?dem/den/der/seinem/ihrem {body}
{body} probleme/schmerzen/op/operation/leiden/beschwerden/kaputt/gebrochen/operiert/verrenkt
am {body} operiert
an ?der/den {body} operiert
{body} op=
neue hüfte/niere/leber/lunge/schulter bekommen
neues knie/herz bekommen
künstliche hüfte
künstliches knie/hüftgelenk/kniegelenk
nach/vor op/operation/eingriff wieder/noch/am/im/in/erst
nach operation
nach schlaganfall/herzinfarkt/infarkt/burnout/unfall/chemo/krebs
frisch operiert
wird am _ operiert
wurde _ operiert
muss operiert werden
muss unters messer
unterm messer
op steht an
vor einer op
nach der op
in/auf/zur ?die reha/kur
reha bis/ab/nach/wegen/aufenthalt
anschlussheilbehandlung
in therapie wegen
macht chemo/bestrahlung/dialyse/entzug/reha/therapie/psychotherapie/kur/diät
macht gerade/grad/zurzeit _ chemo/bestrahlung/dialyse/entzug/reha/therapie/kur
bekommt/kriegt chemo/bestrahlung/dialyse/cortison/kortison/insulin/morphium/methadon/antidepressiva/infusionen/spritzen
muss/geht/fährt zur/in die chemo/bestrahlung/dialyse/reha/therapie/klapse/psychiatrie/klinik/entgiftung
dialyse montags/dienstags/mittwochs/donnerstags/freitags
hat krebs/ms/copd/aids/hiv/rheuma/gicht/asthma/diabetes/zucker/epilepsie/parkinson/demenz/alzheimer/depressionen/depris/depri/burnout/corona/covid/rücken/migräne/tinnitus/hepatitis/borreliose/arthrose/adhs/adipositas/neurodermitis/psoriasis/herpes/thrombose/hämorrhoiden/inkontinenz/leukämie/metastasen/tumor/osteoporose/krätze/tbc/grippe/fieber/angina/lungenentzündung/gürtelrose/zöliakie/morbus/rückenprobleme/herzprobleme/panikattacken/angstzustände/bluthochdruck/wahnvorstellungen/halluzinationen
an krebs/ms/copd/aids/leukämie/demenz/alzheimer/parkinson/corona/covid/depression/depressionen/burnout erkrankt/gestorben/verstorben/leidend
wegen krebs/ms/burnout/depression/depressionen/rücken/bandscheibe/herzinfarkt/schlaganfall/corona/covid/hexenschuss/migräne/operation/op/reha/krankheit
krebs besiegt/überstanden/geheilt/diagnose/erkrankung
diagnose krebs/ms/parkinson/demenz/alzheimer/burnout/depression/leukämie/diabetes/adhs/autismus
verdacht auf krebs/ms/herzinfarkt/schlaganfall/demenz/tumor/corona
zucker krank
typ #n diabetiker/diabetes
diabetes typ #n
insulinpflichtig
insulinpumpe
spritzt insulin
leidet an/unter/seit
leidet sehr
schwere/schwerer/schweren depression/depressionen/unfall/operation/krankheit/erkrankung/herzfehler/behinderung
bandscheibe rausgesprungen/kaputt/vorfall
vorfall bandscheibe
kreuzbandriss
bänderriss
hat sich _ gebrochen/verletzt/verstaucht/geprellt
bein/arm/fuß/hand/hüfte/schulter/wirbel/rippe/schlüsselbein/handgelenk/knöchel gebrochen/im gips
trägt gips
im gips
an/auf krücken
geht am stock/rollator
mit rollator
braucht einen/nen rollator/rollstuhl/pfleger/pflegedienst
rollstuhl fahrer/pflichtig/gerecht nötig
sitzt/ist im rollstuhl
barrierefreier zugang nötig/notwendig/erforderlich
kann nicht mehr/gut/richtig/lange laufen/gehen/sehen/hören/stehen/sprechen/reden/arbeiten/treppen
kann keine treppen
schlecht zu fuß
nicht gut zu fuß
hört schlecht/schwer/nichts/fast/kaum/nur
hört auf einem ohr
taub auf/am einem/rechten/linken ohr
blind auf/am einem/rechten/linken auge
auf einem auge/ohr blind/taub
trägt hörgerät/hörgeräte/prothese/ein hörgerät/eine prothese/ein toupet/eine perücke
sieht schlecht/kaum/fast nichts/nichts
sehbehinderung
stottert
lispelt
legastheniker
spricht undeutlich nach
behindert zu #n
zu #n prozent behindert/schwerbehindert
#n prozent schwerbehindert
#n % behindert/schwerbehindert
grad #n behinderung
gdb #n
schwerbehindertenausweis
merkzeichen g/ag/bl/h
pflegegrad/pflegestufe #n
hat pflegegrad/pflegestufe
gleichgestellt schwerbehindert
schwerbeh
schwerbehindert
berufsunfähig seit
erwerbsunfähigkeitsrente
frührentner wegen
frührente aus gesundheitlichen
em-rente
erwerbsminderungsrente
bu-rente
arbeitsversuch
wiedereingliederung bis/ab/läuft/nach
stufenweise wiedereingliederung
bem-verfahren
bem-gespräch
mutterkindkur
kur bis/ab/im
in der/ner/einer klapse/geschlossenen/psychiatrie/entzugsklinik/suchtklinik/tagesklinik/reha
eingewiesen in
in die klinik/psychiatrie/notaufnahme eingeliefert
notaufnahme gebracht
ins krankenhaus gekommen/eingeliefert/gebracht/musste/muss
im krankenhaus/kh/spital bis/seit/wegen/nach/mit
auf der intensivstation/intensiv
im künstlichen koma
beim/zum/vom arzt/psychologen/psychiater/therapeuten/psychotherapeuten/onkologen/kardiologen/neurologen/urologen/orthopäden/gynäkologen/frauenarzt/hautarzt/physiotherapeuten/physio/seelenklempner/kardio wegen/montags/dienstags/mittwochs/donnerstags/freitags/jeden/immer/in
arzttermin wegen
geht zum psychologen/psychiater/therapeuten/seelenklempner/psychotherapeuten/onkologen/kardiologen
psychologische/psychiatrische/therapeutische behandlung/betreuung/hilfe
psychisch krank/labil/instabil/angeschlagen/auffällig/fertig/nicht stabil/am ende/gestört
nervlich am/fertig/angeschlagen
mit den nerven am ende/fertig
völlig ausgebrannt
total überlastet, zusammengebrochen
zusammenbruch gehabt/erlitten/hinter
nervenzusammenbruch
hat depris/depri/ne depression
depri phase
suizid versuch/gefahr/gedanken
selbstmord versuch/gedanken/gefährdet
wollte sich umbringen
will sich umbringen
ritzt sich
posttraumatisch
ptbs
borderline
borderlinerin
zwangsneurose
kaufsucht
magersucht/bulimie patient
hat zugenommen/abgenommen wegen
magenbypass
magenverkleinerung
trinkt wieder/zu viel/viel/gern/heimlich/morgens/schon/mittags/zuviel/ganz schön/wie ein loch
trinkt gerne einen über
tiefer ins glas
säuft wie ein loch
riecht nach alkohol/schnaps/bier/fahne
alkohol fahne/problem/probleme/krank/sucht/süchtig/abhängig
fahne am/vormittags/gehabt
hat 'ne/eine/ne fahne
schon morgens betrunken
war betrunken
hing an der flasche
hängt an der flasche
hat alkoholprobleme
am saufen
ist ein säufer/alki/trinker
trockener alki/alkoholiker
anonyme alkoholiker
seit #n jahren trocken | @
clean seit
auf entzug
macht entzug
nimmt koks/drogen/tabletten/medikamente/insulin/antidepressiva/blutverdünner/schmerzmittel/schlaftabletten/ritalin/cortison/pillen/speed/beruhigungsmittel
nimmt starke/viele/schwere medikamente/schmerzmittel/tabletten/pillen
unter drogen/medikamenten/morphium/antidepressiva/beruhigungsmitteln
auf drogen/koks/medikamenten/antidepressiva/ritalin/cortison/speed
kokst
raucht kette/joints/gras/hasch/wie ein schlot/#n schachteln
kettenraucher
hiv infiziert/positiv/test
corona/covid positiv/infiziert/erkrankt/infektion/quarantäne/test
in quarantäne
positiv auf corona/covid/hiv getestet
long covid/corona
post covid
nicht/un geimpft
impfung verweigert
impfschaden
geschlechtskrankheit
organspende bekommen
spenderorgan
wartet auf spenderniere/niere/leber/herz/lunge/organ
künstlicher darmausgang
stoma
katheter
inkontinent
windeln nötig
magensonde
sauerstoffgerät
beatmet
herzschrittmacher
stent gesetzt/bekommen/gelegt
hat einen/nen stent/bypass/herzschrittmacher/tumor/defi
bypass op/gelegt/bekommen
palliativ
nur noch wochen/monate zu leben
nicht mehr lange zu leben
macht's nicht mehr lange
liegt im sterben
todkrank
unheilbar krank
austherapiert

[health trait]
schwerkrank
krebspatient
krebspatientin
krebsleiden
chemopatient
dialysepatient
dialysepflichtig
rheumatiker
rheumatikerin
asthmatikerin
allergikerin
diabetikerin
epileptikerin
bluter
herzpatient
herzkranker
risikopatient
infarktpatient
schlaganfallpatient
schmerzpatient
schmerzpatientin
schwerbehinderte
behinderter
körperbehinderter
spastiker
contergan
kleinwüchsig
querschnittgelähmt
beinamputiert
armamputiert
einbeinig
einarmig
einäugig
gehörlose
gehörloser
blinde
blinder
farbenblind
nachtblind
rot-grün-blind
stotterer
sprachfehler
sprachbehindert
sehschwäche
schwerhörigkeit
stumm | @ -thing
lernbehindert
geistigbehindert
autistin
asperger
aspergerautist
demenzkrank
demenzkranker
alzheimerpatient
parkinsonpatient
psychisch
burnoutpatient
depressive
depressiver
suizidal
selbstmordgefährdet
magersüchtige
bulimiker
bulimikerin
alki
alkoholikerin
säufer
säuferin
trinker
trinkerin
quartalssäufer
schnapsnase
schluckspecht
suchtkranker
junkie
junky
fixer
fixerin
kokser
kiffer
drogenkonsument
drogenabhängiger
drogensüchtiger
tablettenabhängig
medikamentenabhängig
medikamentensüchtig
nikotinsüchtig
spielsucht
spielsüchtiger
essgestört
essstörung
sexualtherapie
hivpositiv
aidskrank
coronakrank
impfverweigerer
unfruchtbarkeit
zeugungsunfähig
sterilisiert
pflegefall
bettlägerig
gebrechlich
hinfällig
dauerpatient
simulant
hypochonder
frühinvalide
invalide
kriegsversehrt
kurgast

[health topic]
angina
arteriosklerose
blasenentzündung
blinddarm-op
blinddarmentzündung
blutkrebs
blutvergiftung
bauchspeicheldrüsenkrebs
cholesterin
colitis
darmverschluss
darmspiegelung
divertikulitis
eierstockkrebs
ekzem
embolie
fersensporn
fußpilz
gallensteine
gallen-op
gebärmutterkrebs
gehirnerschütterung
gehirntumor
gallenblase
glaukom
grauer star
grüner star
grippaler infekt
gürtelrose
hämorrhoiden
hautausschlag
hautkrebs
hepatitis
herzmuskelentzündung
herzrhythmusstörungen
hodenkrebs
hörsturz
hörschaden
hüftarthrose
hüftoperation
hüftprothese
ischias
kehlkopfkrebs
keuchhusten
kniearthrose
knieoperation
knieprothese
knochenkrebs
krampfadern
kreislaufkollaps
kreislaufprobleme
leberkrebs
leberzirrhose
leberschaden
leistenbruch
lungenentzündung
lungenfibrose
lupus
lymphdrüsenkrebs
lymphom
magenkrebs
magengeschwür
makuladegeneration
meniskusriss
mukoviszidose
multiple sklerose
myom
neurodermitis
nierenkrebs
nierensteine
nierenversagen
niereninsuffizienz
oberschenkelhalsbruch
ohnmachtsanfall
panikattacke
parodontose
pankreatitis
pfeiffersches drüsenfieber
psoriasis
querschnittslähmung
raucherlunge
reizdarm
rheumaschub
rückenmark
sarkoidose
schädel-hirn-trauma
schilddrüsenunterfunktion
schilddrüsenkrebs
schizophrenie
schlafapnoe
schlafstörungen
schleimbeutelentzündung
schulteroperation
schuppenflechte
sehnenscheidenentzündung
skoliose
sodbrennen
tennisarm
thrombose
tumor
tumorerkrankung
vorhofflimmern
wirbelbruch
wochenbettdepression
winterdepression
wirbelsäulenoperation
wundheilungsstörung
zwangserkrankung
zyste
angstzustände
angsterkrankung
persönlichkeitsstörung
essstörung
belastungsstörung
trauma
traumatherapie
verhaltenstherapie
gesprächstherapie
psychoanalyse
klapse
entgiftung
blutverdünner
schmerzmittel
schlaftabletten
beruhigungsmittel
cortison
kortison
ritalin
methadon
morphin
strahlentherapie
immuntherapie
stammzellen
knochenmarkspende
spenderniere
herztransplantation
lebertransplantation
nierentransplantation
physiotherapie
krankengymnastik
krankengeld
krankmeldung
krankentage
fehltage
arbeitsunfähigkeitsbescheinigung
au-bescheinigung
attest
behindertenparkplatz
blindengeld
pflegegeld
pflegedienst
kurklinik
rehaklinik
entzugserscheinungen
alkoholsucht
alkoholismus
drogensucht
drogenentzug
kokain
heroin
suchtberatung
suchttherapie
menopause
hitzewallungen
regelschmerzen
eileiterschwangerschaft
schwangerschaftsabbruch
sterilisation
vasektomie
totgeburt
fehlgeburten
wechseljahrsbeschwerden
unfallfolgen
sportunfall
motorradunfall
skiunfall
unterleibskrebs
zuckerkrankheit
lebensmittelallergie
nussallergie
laktoseintoleranz
glutenunverträglichkeit
heuschnupfen
wespenallergie
penicillinallergie

[health weak +suffer +since +lone]
angina
infarkt
gips | !client !lone -trade
verletzt
unfall | !lone !client
erkältet
fieber
migräne
herz | @ !client !lone !be !person
allergie
allergisch
therapiert
müde | !client !lone !be !person

[health,family_privacy state]
ist schwanger
wieder schwanger
im #n monat schwanger
erwartet ?ihr/ein/ihr erstes/zweites/drittes baby/kind
hochschwanger
entbindet im/am
entbindung im/am
entbindungstermin
geburtstermin im/am
kurz vor der geburt/entbindung
in mutterschutz
mutterschutz ab/bis/seit
in anderen umständen
{kin} ist/wieder/hochschwanger schwanger
freundin/frau/tochter/partnerin schwanger
bekommt ein baby/kind/zwillinge
bekommt nachwuchs
zwillinge unterwegs
baby unterwegs

[ok]
{body} stück/sache/schuh/schuhe/ball/werk/los
kurzarbeit
erkrankung/krankheit/befall der/von pflanzen/rebe/reben/bäume/tiere/kühe
rückenschule
rückenwind
herz der/des
herzstück
von herzen
am herzen
auf dem herzen
hand in hand
kopf an kopf
aus erster hand
fieber thermometer
trinkt kaffee/tee/wasser
krank vor neid/lachen
kränkelnd
gesunde/gesunder konkurrenz/wettbewerb/bilanz/wachstum
verletzt unsere/die/den rechte/vertrag/agb/vereinbarung
kur bad
bypass leitung/ventil
tumor marker
thema/projekt/sache liegt am herzen
macht diät produkte
impfzentrum
kopf des
diabetes/krebs/rheuma/asthma/demenz/epilepsie messe/verband/gesellschaft/zentrum/beratung/forschung/hilfe/liga/stiftung/verein/kongress/medikament/medikamente/produkte
schlechter/schlechte zeitpunkt/verbindung/empfang
hört gern/gut/zu/auf
sieht gut/keine/keinen
`,
};
