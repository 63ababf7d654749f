import type { Table } from './format.ts';

/** German, more of it: offences, insults. Written for this project from general knowledge of the language. */
export const DE_CONDUCT: Table = {
  lang: 'de',
  text: `
[set crime]
betrug
betrugs
diebstahl
diebstahls
körperverletzung
drogenhandel
drogenhandels
drogenbesitz
steuerhinterziehung
unterschlagung
untreue
insolvenzverschleppung
urkundenfälschung
erpressung
bestechung
korruption
vergewaltigung
missbrauch
missbrauchs
kindesmissbrauch
mord
mordes
totschlag
totschlags
raub
raubes
einbruch
einbruchs
hehlerei
nötigung
stalking
beleidigung
fahrerflucht
trunkenheit
alkohol
schwarzarbeit
schwarzfahren
geldwäsche
brandstiftung
volksverhetzung
sachbeschädigung
hausfriedensbruch
meineid
waffenbesitz
drogen
gewalt

[criminal state !others]
verurteilt/angeklagt/vorbestraft/verhaftet/festgenommen/ermittelt/angezeigt/gesucht/gesessen/verknackt ?worden wegen {crime}
wegen {crime} ?rechtskräftig/schon/mehrfach/zweimal verurteilt/angeklagt/vorbestraft/verhaftet/festgenommen/angezeigt/gesucht/gesessen/vor/im/dran/verknackt
anzeige/anklage/verfahren/ermittlung/ermittlungen/prozess/strafverfahren/ermittlungsverfahren/vorwurf/verdacht/haftbefehl/strafe/bewährung wegen {crime}
anzeige/strafverfahren/ermittlungen/ermittlungsverfahren läuft/laufen gegen
anzeige _ läuft
staatsanwaltschaft ermittelt
staatsanwalt ermittelt
polizei ermittelt gegen
polizei war bei ihm/ihr
ermittlungen gegen ihn/sie
gegen ihn/sie wird/läuft/laufen ermittelt/ermittlungen/verfahren/anzeige
wird polizeilich gesucht
polizeilich bekannt
bei der polizei bekannt
war/saß/sitzt/kommt/muss/kam/landete ?schon/mal/#n/jahre/wieder/bis in/im/ins/hinter ?den/die knast/gefängnis/haft/bau/zuchthaus/u-haft/gittern/jva/kittchen/loch
hat im knast/gefängnis gesessen
war #n jahre im knast/gefängnis/haft
#n/zwei/drei jahre/monate knast/gefängnis/haft/freiheitsstrafe/bewährung/jugendknast
saß #n/zwei/drei/vier/fünf jahre/monate
sitzt noch/seit/bis/wieder ein
sitzt in/im haft/jva/knast/u-haft
hinter gittern
frisch aus ?dem/der knast/gefängnis/haft/jva
gerade/erst aus ?dem/der knast/gefängnis/haft entlassen/raus/gekommen
aus ?dem/der haft/gefängnis/knast entlassen
haft entlassen
freigänger
im offenen vollzug
offener vollzug
auf/unter bewährung
bewährung bis
auf kaution
gegen kaution
elektronische/trägt fußfessel
eintrag im führungszeugnis
führungszeugnis nicht sauber
keine weiße weste
hat dreck am stecken
kriminelle vergangenheit/machenschaften/familie
krimineller clan
gehört zu/zum einem clan
ex sträfling/knacki/häftling
lappen weg/abgegeben/abgenommen/verloren
führerschein weg/entzogen/abgegeben/verloren/abgenommen/eingezogen
ohne führerschein gefahren
betrunken/besoffen gefahren/am steuer/auto
alkohol/trunkenheit/promille am steuer
trunkenheit im verkehr/straßenverkehr
mpu= | @
muss zur mpu
idiotentest
fahrverbot bis/seit/wegen
hat geklaut/gestohlen/unterschlagen/betrogen/eingebrochen/hinterzogen
klaut wie ein rabe
beim klauen erwischt
beim ladendiebstahl erwischt
steuern hinterzogen
hinterzieht steuern
zoll fahndung
steuerfahndung war/im/bei/ermittelt
hausdurchsuchung
razzia bei ihm/ihr
dealt mit/ein
verkauft drogen/gras/koks
vertickt drogen/gras/koks
mit drogen erwischt
schlägt leute/zu
hat zugeschlagen
schläger typ
gewaltverbrechen
hat jemanden umgebracht/verprügelt/überfahren/bedroht/angegriffen
kontaktverbot
annäherungsverbot
platzverweis bekommen
sexuell belästigt/übergriffig/genötigt
sexuelle belästigung/nötigung/übergriffe/übergriff
begrapscht
grapscht
spanner angezeigt
illegal im/in land/deutschland/hier
illegal eingereist
ohne papiere
ohne aufenthaltstitel/aufenthaltserlaubnis/aufenthaltsgenehmigung/visum
droht abschiebung
abschiebung droht
soll abgeschoben werden
ausreisepflichtig
arbeitet schwarz
beschäftigt schwarzarbeiter
schwarz beschäftigt
gerichtsprozess wegen
vor gericht wegen
strafbefehl erhalten/bekommen/wegen
sozialstunden
jugendstrafe
jugendarrest
unter mordverdacht
tatverdächtig

[criminal trait]
vorbestrafter
knastbruder
knastvergangenheit
hafterfahren
haftentlassener
haftentlassene
häftling
gefangener
strafgefangene
strafentlassener
sträfling
jugendstraftäter
gewalttäter
gewaltverbrecher
intensivtäter
wiederholungstäter
serientäter
verbrecher
schwerverbrecher
ganove
hochstapler
trickbetrüger
anlagebetrüger
sozialbetrüger
versicherungsbetrüger
kreditbetrüger
scheckbetrüger
heiratsschwindler
schmuggler
menschenhändler
zuhälter
hehler
taschendieb
autodieb
bankräuber
schläger
messerstecher
stalker
vergewaltigt
kinderpornos
kinderpornografie
kinderporno
pädophiler
triebtäter
sexualdelikt
exhibitionistisch
hooligan
mafioso
clanmitglied
bandenmitglied
rockerbande
drogenkurier
drogenschmuggel
drogendelikt
kokainhandel
steuersünder
steuerbetrüger
steuerbetrug
schwarzarbeiter
schwarzfahrer
sozialbetrug
versicherungsbetrug
abrechnungsbetrug
kreditbetrug
veruntreut
veruntreuung
unterschlagen
hinterzogen
gefährder
salafistenszene
terrorverdächtig
bewährungsauflage
meldeauflage
haftverschonung
haftantritt
knastaufenthalt
gefängnisaufenthalt
haftzeit
jugendknast
polizeigewahrsam
ausnüchterungszelle
anklageschrift
tatverdacht
illegaler
abgeschoben
abschiebehaft
trunkenheitsfahrt
alkoholfahrt
drogenfahrt
führerscheinlos
raser

[criminal weak +accused]
betrogen | !be !client !person !lone
gesessen | !be !client !person
polizei | !be !client !person !lone
anzeige | !be !client !person !lone
drogen | !be !client !person
mord | !be !client !person

[set nasty]
blöder
blöde
blödes
dummer
dumme
dummes
doofer
doofe
alter
alte
altes
fetter
fette
fettes
dicker
dicke
fauler
faule
geiziger
geizige
arroganter
arrogante
eingebildeter
eingebildete
hässlicher
hässliche
elender
elende
elendes
verdammter
verdammte
dreckiger
dreckige
mieser
miese
mieses
totaler
totale
kompletter
komplette
absoluter
absolute
richtiger
richtige
echter
echte
ekliger
eklige
schmieriger
schmierige
stinkender
stinkende
verrückter
verrückte
bekloppter
bekloppte
sturer
sture
feiger
feige
hinterhältiger
hinterhältige
verlogener
verlogene
unfähiger
unfähige
nerviger
nervige
anstrengender
anstrengende
zickige
bornierter
borniertes
scheiß

[insult state !others]
{nasty} sack/hund/esel/depp/affe/ochse/bock/knacker/arsch/kerl/idiot/schwätzer/geizhals/trottel/penner/spinner/vogel/drecksack/wichser/wichtigtuer/besserwisser/nörgler/querulant/stinkstiefel/blödmann/dummkopf/macho/grantler/choleriker/lügner/betrüger/angeber/prolet/bauer/schleimer/heuchler/feigling/versager/faulpelz/schmarotzer/egoist/narzisst/psychopath/tyrann/kauz/zausel/sturkopf/dickschädel/dilettant/stümper/pfuscher/halsabschneider/gauner/sesselfurzer/sesselpupser/schnösel/fatzke/lackaffe/opa
{nasty} kuh/ziege/zicke/sau/gans/pute/schnepfe/schachtel/hexe/nuss/trine/schrulle/schlampe/tussi/schreckschraube/henne/fregatte/vettel/spinatwachtel/krähe/schlange/furie/nervensäge/planschkuh/giftspritze/kratzbürste/hyäne/tante/oma/dummschwätzerin/lügnerin/besserwisserin
{nasty} schwein/arschloch/miststück/biest/weib/luder/aas/ekel/großmaul/lästermaul/schlitzohr/schandmaul/rindvieh/kamel/muttersöhnchen/pack/gesindel/volk
so/was ein/eine/für ein/für eine arsch/arschloch/depp/idiot/trottel/spinner/vollidiot/ekel/schwein/drecksack/zicke/kuh/ziege/blödmann/schwachkopf/affe/penner/lügner/knallkopf/dummkopf/esel/pfeife/flasche/hornochse/schlampe/hexe/großmaul/spast/honk/lappen/otto/pfosten/vollpfosten/volltrottel/armleuchter
dumm wie ein/eine brot/stroh/bohnenstroh/stulle/sau/ochse/esel/kuh
dumm wie brot/stroh/bohnenstroh/scheiße/stulle
doof wie brot/stroh/bohnenstroh/stulle/#n
dümmer als/geht
zu dumm/doof/blöd um/zum/für
strohdoof
strunzdoof
nicht alle tassen im schrank
nicht mehr alle tassen
nicht mehr alle beisammen
nicht ganz knusper
nicht ganz sauber
nicht ganz bei sich/sinnen/verstand
nicht ganz helle
nicht der/die hellste/klügste/schlauste/schnellste/cleverste
nicht das hellste/schärfste
keine leuchte
keine große leuchte
kein großes licht
armes/kleines licht
kein kirchenlicht
nicht viel in der birne
nichts in der birne
nichts im kopf
hirn wie ein
erbsenhirn
spatzenhirn
ein brett vorm kopf
brett vor dem kopf
hat einen/nen/'n knall/sockenschuss/dachschaden/vogel/schatten/schuss/schaden/sprung/sparren/hau/tick
hat ne/eine schraube locker/meise/macke/klatsche/vollmeise
hat sie nicht alle
hat nicht alle tassen/latten ?im/am schrank/zaun
nicht zurechnungsfähig
völlig/total/komplett durchgeknallt/irre/verrückt/bekloppt/bescheuert/gaga/plemplem/gestört/unfähig/verblödet/ahnungslos/verpeilt/inkompetent/daneben/beschränkt/verstrahlt
nicht ganz dicht
geistig beschränkt/minderbemittelt/umnachtet
etwas beschränkt
ziemlich beschränkt
minderbemittelt
von tuten und blasen keine ahnung
keine ahnung von nichts
null ahnung
geizig wie/ohne
geizig bis
dreht jeden cent/pfennig
sitzt auf seinem/ihrem geld
geiziger schwabe/schotte
lügt ohne rot/wie gedruckt/sobald/das blaue/uns an
dem/der kann man/ist nicht trauen/glauben
falsche schlange
falscher hund/fuffziger/fünfziger
hinterfotzig
hinterhältig
geht über leichen
geht mir/uns/allen/einem auf den/die keks/sack/geist/nerven/zeiger/wecker/eier/senkel
nervt wie/ohne/total/tierisch/extrem/nur/ständig/gewaltig
nervig ohne
redet ohne punkt/ende
redet wie ein wasserfall
redet nur müll/mist/scheiße/blech/unsinn/stuss
labert ohne/nur/mich/uns
labert mist/scheiße/müll/einen
hält sich für ?den/die/was/etwas/gott/einen besseren/besseres/größten/größte/tollsten/könig/gott
hält sich für was besseres
nase hoch/ganz oben
hochnäsige/hochnäsiger
trägt die nase
aufgeblasener
eingebildet wie
von sich eingenommen
widerlicher kerl/typ/mensch/sack
ekelhafter kerl/typ/mensch
schmieriger typ/verkäufer/kerl
stinkt wie/nach/zum
stinkt aus dem
ungewaschen
fett wie
fette qualle/wachtel
hässlich wie/die
potthässlich
faul wie
fauler strick/knochen
stinkend faul
arbeitsscheu
liegt auf der faulen haut
zu nichts zu gebrauchen
nicht zu gebrauchen
taugt nichts
unter aller sau/kanone
benimmt sich wie ein/eine/die/der schwein/sau/axt/elefant
führt sich auf wie
keinen anstand
kein benehmen
keine manieren
kein rückgrat
nichts dahinter
schlechter/schlechte/säumiger/mieser zahler/zahlerin/zahlungsmoral/schuldner
schlechte zahlungsmoral
zahlt nie/nicht/schlecht
zahlungsunwillig
leck mich
fick dich
zum teufel
geh sterben
arschgesicht
arschgeige
arschkriecher

[insult state !others]
gauner
bescheuerte
blödes weib
dumpfbacke
dummbatz
dummschwätzerin
dödel
drecksau
dreckskerl
ekelbatzen
erbsenhirn
fettsau
fatzke
fiesling
fieser möpp
flachzange
flachpfeife
gierhals
giftschleuder
grobian
großmaul
gschaftlhuber
halbaffe
halsabschneider
hampelmann
hanswurst
hackfresse
heulsuse
hinterwäldlerin
hirnlos
hirnamputiert
hirntot
honk
hosenscheißer
hundesohn
hurenbock
ignorant
kackbratze
kanaille
kapitalistenschwein
klappspaten
klugschwätzer
knallcharge
knalltüte
knallkopf
knauser
knauserig
knickerig
kotzbrocken
krautfresser
krawallschachtel
labersack
lackaffe
lästermaul
lügenbaron
lügnerin
lump
lumpenpack
maulheld
missgeburt
mistsau
mistvieh
motzkuh
nörgler
nörgelt ständig
nervtöter
nichtskönner
nichtsnutz
oberlehrer
paragraphenreiter
pfuscher
pissnelke
pottsau
primitivling
psychotante
quadratschädel
quälgeist
quasselstrippe
raffgierig
raffzahn
rotzlöffel
sackgesicht
saftsack
sauhund
saukerl
schandmaul
scheißhaufen
schickse
schlaftablette
schleimscheißer
schmarotzer
schmierlappen
schnapsdrossel
schnarchnase
schnorrer
schnösel
schreihals
schwachmat
schwachmatiker
schweinebacke
schwätzerin
sesselfurzer
sesselpupser
speichellecker
spinnerin
stänkerer
streithammel
streithansel
sturkopf
sturer bock
stümper
suffkopp
tagedieb
tratschtante
transuse
trantüte
trulla
unfähig hoch
untermensch
unverbesserlich
vollhonk
vollpfosten
vollspast
volltrottel
waschlappen
waschweib
weibsstück
wichtigtuer
witzfigur
wutbürger
zimtzicke
zickenterror
zahlungsverweigerer
zechpreller
assi-braut
choleriker
cholerikerin
dampfplauderer
ego-schwein
egomane
einfaltspinsel
esel hoch
geldgeil
geldgierig
geltungssüchtig
großkotzig
hinterlistig
jähzornig
kleinkariert
machtgeil
machohaft
narzisst
narzisstisch
niveaulos
notgeil
rechthaberisch
rotzfrech
scheinheilig
schwanzgesteuert
selbstgefällig
selbstgerecht
sexist
sexistisch
skrupellos
streitsüchtig
stur wie
trottelig
unbelehrbar
ungehobelt
unterbelichtet
verblödet
vertrottelt
verwirrt
zickig

[insult weak +contempt !client !person]
schwierig | @ !contempt
nervig | @
lästig | @ -thing
anstrengend | @ !contempt
primitiv | @ -thing
ungepflegt | @
idiotisch | @ -thing
lächerlich | @ -thing
pfeife | @
flasche | @
niete | @
lusche | @
null | @ !contempt
gans | @ !contempt
ziege | @ !contempt
schlange | @ !contempt

[insult weak +contempt +lone -thing]
affe | @
angeber | @
arsch | @
aufgeblasen | @
blondine | @
bratze | @
diva | @
drama-queen | @
egoist | @
egoistisch | @
ekelhaft | @
esel | @
fett geworden | @
flegel | @
furie | @
gestörter | @
gierig | @
giftspritze | @
herrisch | @
inkompetent | @
irrer | @
knacker | @
kratzbürste | @
landei | @
langweiler | @
launisch | @
loser | @
macho | @
mimose | @
mundgeruch | @
müffelt | @
nachtragend | @
naiv | @
nervt | @
niete | @
opportunist | @
paranoid | @
pedant | @
peinlich | @
penetrant | @
pfeife | @
pingelig | @
provinzler | @
psycho | @
ratte | @
ruppig | @
sau | @
schaumschläger | @
schlafmütze | @
schleimig | @
schmierig | @
schrapnell | @
schreckschraube | @
schwerenöter | @
snob | @
spielverderber | @
spießer | @
spinner | @
spinnt | @
stinker | @
stinkt | @
trampel | @
tyrann | @
tölpel | @
unerträglich | @
ungepflegt | @
unsympathisch | @
unzuverlässig | @
verbohrt | @
verlogen | @
verpeilt | @
versager | @
wehleidig | @
weltfremd | @
widerlich | @
windbeutel | @
windhund | @
zicke | @
ziege | @
zum kotzen | @

[words]
schwierige
lieferant
lieferanten
betrieb
betriebe
berater
herzlich
herzliche
herrlich
sprecher
zahlung
zahlungen
zeiger

[ok]
idiot idiotensicher
idiotensicher
nicht so dumm
nicht dumm
gar nicht dumm
wie blöd
verrückte zeiten
falsche adresse/nummer/rechnung/lieferung
faule/fauler kompromiss/ei/eier/kredit
unzuverlässig geliefert
stur nach plan
naive bayes
egoisten
diva armatur
null fehler
null problem
null bock | @
schlange stehen
in der schlange
warte schlange
peinlich genau
pingelig bei
verwirrt durch
launisches wetter
psycho logisch
gierig nach
esel und
macho
bewährung des
bewährung im
wegen diebstahl/einbruch versichert/versicherung/schaden/anzeige erstattet
nach/bei einbruch/diebstahl
einbruch bei/der/des/im umsatz/umsätze/nachfrage/absatz/lager/büro
einbruchschutz
einbruchmeldeanlage
diebstahl schutz/sicherung
betrug prävention
betrugsprävention
betrugserkennung
anzeige geschaltet/schalten/gebucht/in/im/online/aufgeben/aufgegeben/für
stellen anzeige
verfahren wegen insolvenz
polizei fachhandel
`,
};
