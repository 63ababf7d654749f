import type { Table } from './format.ts';

/** German, more of it: religion, politics, unions. Written for this project from general knowledge of the language. */
export const DE_BELIEF: Table = {
  lang: 'de',
  text: `
[set party]
afd
cdu
csu
spd
fdp
npd
bsw
övp
fpö
spö
svp
neos
jusos
linke
linken
linkspartei
grüne
grünen
piraten
piratenpartei
werteunion
ödp
mlpd
dkp

[religion state]
aus der kirche ausgetreten
kirche ausgetreten
aktiv in der gemeinde/kirche/moschee/freikirche/kirchengemeinde/pfarrei
engagiert in der kirche/gemeinde/moschee/pfarrei/kirchengemeinde
geht/gehen ?regelmäßig/oft/immer/jeden/sonntags/freitags zur/zum/in kirche/messe/gottesdienst/moschee/synagoge/freitagsgebet/bibelkreis/beichte
geht/gehen ?regelmäßig/oft/immer/jeden/sonntags/freitags in die kirche/moschee/synagoge/messe/beichte/freikirche
geht ?jeden/immer sonntag/freitag/samstag in die kirche/moschee/messe/synagoge
in der moschee/synagoge beim/am/jeden/freitags/samstags
betet fünfmal/5/mehrmals/jeden/freitags/regelmäßig/vor/im/in
betet am
gebet am/um/freitags/zeiten
freitags beim gebet
freitags/samstags/sonntags in der moschee/kirche/synagoge
nicht anrufen/erreichbar/stören während/im/am ramadan/sabbat/schabbat/fastenmonat/zuckerfest
fastet wegen/gerade/im/bis/seit/während/ab
hält ramadan/fasten/den sabbat/die fastenzeit
im ramadan
im fastenmonat
am sabbat/schabbat
feiert kein/keine/nicht weihnachten/ostern/geburtstag/geburtstage
feiert zuckerfest/opferfest/chanukka/pessach/bayram/ramadan/nouruz/diwali/purim
kein alkohol wegen/aus religiösen/glauben
isst nur/kein/keine halal/koscher/schwein/schweinefleisch
isst ?nur koscher/halal
trinkt keinen alkohol muslim/moslem/aus religiösen
gibt frauen nicht/keine die hand
gibt keine hand
sehr/streng/tief/extrem/erz/praktizierend/praktizierender/gläubig/gläubiger/überzeugter/überzeugt/bekennender katholisch/evangelisch/gläubig/religiös/fromm/muslimisch/orthodox/christlich/jüdisch/katholik/protestant/christ/moslem/muslim/jude/atheist/hindu/buddhist
ist katholisch/evangelisch/muslimisch/jüdisch/orthodox/buddhistisch/hinduistisch/konfessionslos/gläubig/christ/moslem/muslim/jude/jüdin/muslima/atheist/sikh/hindu
jüdischer/muslimischer/katholischer/christlicher glaube/glauben/religion/herkunft/familie
jüdischen glaubens
muslimischen glaubens
konvertierte/konvertiert/konvertit/übergetreten zum islam/judentum/buddhismus/christentum
zum islam/judentum/buddhismus übergetreten/konvertiert
wurde/ist moslem/muslim/buddhist geworden
wiedergeborener christ
kommunion/konfirmation/taufe/firmung/erstkommunion/beschneidung der/des/seiner/ihrer/seines/ihres/von tochter/sohn/sohnes/enkel/enkels/enkelin/nichte/neffen/patenkind/patenkindes
tochter/sohn/enkel/enkelin hat/feiert kommunion/konfirmation/firmung/bar/bat/taufe
seine/ihre/sein/ihr tochter/sohn/enkelin _ kommunion/konfirmation/firmung/getauft
pilgert nach/auf
pilgerfahrt nach
hadsch
auf dem jakobsweg
bei den zeugen
zeugen jehova/jehovas
zeuge jehova/jehovas
mitglied der freikirche/kirche/gemeinde/sekte/loge/scientology
mitglied bei scientology
in einer sekte
in der sekte
opus dei
singt im kirchenchor
kirchenchor
ministrant
messdiener
presbyter
kirchenvorstand gewählt/mitglied
im kirchenvorstand
im kirchengemeinderat
im pfarrgemeinderat
trägt kippa/kopftuch/burka/niqab/turban/kreuz/kruzifix/schleier/hijab
mit kopftuch/kippa/turban/hijab/burka
redet ständig/dauernd/viel/immer/nur von gott/jesus/bibel/allah
bibeltreu
spricht von jesus
christlich eingestellt
gott vertraut
konfession evangelisch/katholisch/islam/ev/rk
religion islam/evangelisch/katholisch/jüdisch/muslim/moslem
ev luth | @
röm kath
zahlt kirchensteuer
hält sich an die scharia
halal essen/fleisch/gerichte bestellen/nötig/buchen/anbieten/für
koscher/koscheres essen/catering für/nötig/bestellen

[religion trait]
streng-katholisch
erzkatholisch
erzkatholik
erzkonservativer katholik
kirchengängerin
kirchgang
tiefgläubig
strenggläubige
gottesfürchtig
bigott
frömmlerisch
frömmelnd
freikirchlich
freikirchler
adventist
siebenten-tags-adventist
methodist
mennonit
calvinist
lutheraner
pietist
pietistin
altkatholisch
griechisch-orthodox
russisch-orthodox
serbisch-orthodox
syrisch-orthodox
neuapostolisch
charismatiker
evangelikaler
pfingstler
quäker
anthroposoph
anthroposophin
esoteriker
esoterikerin
wicca
zeugin jehovas
salafistisch
islamistisch
islamisch
wahhabit
ahmadiyya
alevitisch
alevitin
sunnitin
schiitin
muslimbruder
hodscha
sufi
ultraorthodox
liberaljüdisch
zionist
beschnitten
beschneidung
jom-kippur
rosch haschana
sukkot
purim
ramadanfest
opferfest
bayram
fastenbrechen
iftar
muezzin
gebetsteppich
gebetszeiten
freitagspredigt
konfessionslos
religionslos
gottlos
freidenker
ungläubig
kirchenhasser
buddhistin
buddhistisch
hinduistisch
hare-krishna
konvertit
konvertitin

[religion weak +practice +lone]
fasten | @ !client !be !person +busy
taufe | !client !lone -trade
kommunion | !client -trade
messe | @ !client !lone !be !person !practice +attend
gebet | @ !client !be !person +busy
weihnachten | @ !client !lone !be !person !practice
gott | @ !client !lone !be !person
glaube | @ !client !lone !be !person
islam
moschee | !client +attend
pfarrgemeinde | !client !lone !be !person +attend
gemeinde | @ !client !lone !be !person !practice +attend

[politics state]
wählt/wählte/stimmt/kandidiert/wirbt/trommelt/sympathisiert/kandidierte/wählen ?für/mit/immer/seit ?die/der/den {party}
{party} wähler/wählerin/mitglied/anhänger/anhängerin/kandidat/kandidatin/politiker/politikerin/stadtrat/stadträtin/fan/sympathisant/sympathisantin/ortsverein/funktionär/parteibuch/aktivist/abgeordneter/abgeordnete/kreisvorsitzender/kreisverband/gemeinderat/fraktion/freund
mitglied/kandidat/kandidatin/anhänger/wähler/sprecher/vorsitzender/stadtrat/abgeordneter/gemeinderat/aktiv/engagiert/gemeinderätin/stadträtin/bürgermeister/sympathisant in/der/von/bei/für/des ?die/der/den {party}
ist/sitzt/war/aktiv in/bei/für der/den/die {party}
bürgermeister/bürgermeisterin/landrat/landrätin/stadtrat/stadträtin/abgeordneter/abgeordnete/oberbürgermeister {party}
sitzt für die {party}
kommunalpolitiker der {party}
im stadtrat/gemeinderat/kreistag/landtag/bundestag für
sitzt im stadtrat/gemeinderat/kreistag/landtag
parteibuch der
politisch rechts/links/rechtsaußen/linksaußen/grün/konservativ/radikal/braun/extrem/schwarz/rot/liberal
politisch ganz/eher/stark/weit/sehr/klar rechts/links
politisch engagiert/aktiv/unterwegs/tätig
weit rechts/links stehend
ziemlich rechts/links/braun
rechte/linke/braune/rechter/linker/brauner gesinnung/szene/socke/zecke/sau/spinner/aktivist/parolen/sprüche/ecke/ansichten
rechtes gedankengut
linke zecke
linksgrün versifft
linksversifft
rotgrüner
grüner spinner/fundi/aktivist
grünen hasser
schimpft auf die regierung/ampel/grünen/politik/politiker/merkel/scholz/habeck/ausländer/flüchtlinge/eu
hasst die grünen/afd/ampel/cdu/spd
gegen die ampel/regierung
war auf der/einer/'ner pegida/kundgebung/querdenker
geht auf demos/montagsdemo/montagsdemos
bei fridays for future
fridays for future
bei der antifa
in der antifa
bei pegida
klebt sich auf die straße
klebt sich fest
letzte generation aktivist/mitglied
trump fan/anhänger/wähler/unterstützer
putin fan/versteher/anhänger/freund
corona leugner/rebell
glaubt an/nicht an verschwörungen/qanon/chemtrails/impfung/klimawandel
klimawandel leugner
klimaleugner
coronaleugner
holocaust leugner
holocaustleugner
geschichtsrevisionist
hitler fan/gruß/bild
zeigt den hitlergruß
hitlergruß
verherrlicht den/die ddr/nationalsozialismus/hitler
alter stasi/stasi-mann/sed-kader
stasi spitzel/mann/vergangenheit/akte
war bei der stasi
ehemaliger sed-funktionär
sed mitglied/kader/funktionär
politische einstellung/ansichten/gesinnung/überzeugung/meinung/tätigkeit/ausrichtung/haltung/orientierung
wahlkampf für/gegen
macht wahlkampf
hängt plakate für
parteispende an
spendet an die {party}

[politics trait]
altkommunist
altlinker
anarchistin
antisemit
antisemitisch
autonomer
corona-leugner
coronaleugner
deutschnational
deutschnationaler
erzkonservativ
europagegner
eu-gegner
faschist
faschistisch
faschistin
feministin
fundi
gutmensch
impfgegner
klimaaktivistin
klimaschützer
klimaterrorist
kommunistin
kommunistisch
leninist
linksaktivist
linksautonomer
linksextremist
linksgrün
linksgrüner
linksliberal
linksrader
maoist
marxistin
monarchistin
nationalist
nationalistisch
neoliberal
neonazistisch
nazibraut
parteifreund
parteigenosse
parteisoldat
parteifunktionär
parteifunktionärin
parteivorsitzender
parteivorstand
parteispender
parteilos
putin-versteher
rechtsaußen
rechtsextremist
rechtspopulist
rechtsradikaler
reichsbürgerin
republikaner | !client !be !person +member
revoluzzer
sozialdemokrat
sozialdemokratin
sozialistin
stalinist
trotzkist
umweltaktivist
verschwörungstheoretikerin
völkisch
wechselwähler
nichtwähler
ultrarechts
ultrarechter
schwurbler
schwurblerin
aluhut
aluhutträger
grünenwähler
linkenwähler
afdler
afd'ler
cdu'ler
cduler
spd'ler
spdler
fdp'ler
fdpler
bezirksverordneter
bezirksverordnete
ortsbürgermeister
kreisrat
kreisrätin
kreistagsmitglied
landtagsabgeordneter
landtagsabgeordnete
bundestagsabgeordneter
bundestagsabgeordnete
ratsmitglied
ratsherr
ratsfrau
fraktionsvorsitzender

[union state !others]
betriebsrat vorsitzender/mitglied/vorsitz/freigestellt
freigestellter/freigestellte/gewählter/gewählte betriebsrat/betriebsrätin/personalrat
ist/im/neuer/neue/sitzt im betriebsrat/personalrat
mitglied der gewerkschaft
in der/einer gewerkschaft
gewerkschaftlich organisiert/aktiv/engagiert
mitglied/aktiv/vertrauensmann/vertrauensfrau/vertrauensleute/sekretär/organisiert/betriebsrat/liste/delegierter/streikleiter bei/in/der/von/für ?der ver.di/verdi/igm/gew/gdl/evg/ngg/dgb/unia/syna/ögb
ig metall/bau/bce mitglied/betriebsrat/vertrauensmann/funktionär/sekretär/aktiv/liste/mann/frau
igm mitglied/betriebsrat/vertrauensmann
ver di/verdi mitglied/vertrauensmann/vertrauensfrau/sekretär/sekretärin/funktionär/aktiv/liste/gewerkschafter/vertrauensleute
organisiert/organisierte/führt/führte/plant/ruft streik/streiks/warnstreik/arbeitskampf/zum
zum streik aufgerufen
streik organisiert/angeführt/mitgemacht/teilgenommen/beteiligt
hat gestreikt
streikt gern/oft/mit/seit/gerade/wieder
am streik teilgenommen
beim warnstreik dabei
im ausstand
tarifkommission
in der tarifkommission
sbv= | @
vertrauensperson der schwerbehinderten
jav mitglied/vorsitzende/vorsitzender
jugend und auszubildendenvertretung
konzernbetriebsrat
gesamtbetriebsrat
betriebsrats chef/chefin/vorsitz

[union trait !trade !org !others]
gewerkschaftsboss
gewerkschaftsfunktionär
gewerkschaftsfunktionärin
gewerkschaftsvertreter
gewerkschaftsvertreterin
gewerkschaftssekretärin
gewerkschafterin
gewerkschaftsnah
betriebsratschef
betriebsratschefin
betriebsratswahl | !client !be !person +member
betriebsobmann
personalratsvorsitzender
personalratsvorsitzende
personalratsmitglied
vertrauensmann
vertrauensfrau
streikleiter
streikposten
streikbrecher
arbeiterführer
arbeitnehmervertreterin
verdianer
igmetaller
ig-metaller
metaller-gewerkschaft

[ok]
die grünen wiesen
grüne energie/wiese/woche/zone/soße/punkt/welle/daumen
grüner strom/tee/punkt/daumen/wasserstoff
linke/linken seite/tür/hand/eingang/spur/ecke/bein/knie/auge/ohr/arm
linker eingang/flügel/hand
rechte/rechten seite/tür/hand/eingang/spur/ecke/bein/knie/auge/ohr/arm
rechts/links vom/neben/abbiegen/oben/unten/hinten/im hof
schwarze/rote/grüne/linke/rechte taste/knopf
betriebsrat muss/will/hat/soll/prüft/entscheidet/stimmt/blockiert/wartet/zugestimmt
mit dem betriebsrat
zustimmung/abstimmung/absprache/klärung des/mit/dem betriebsrat/betriebsrats
streik bei/im/am ?der bahn/post/lufthansa/flughafen/dhl/bvg/db/lokführer/piloten
post streik
poststreik
lkw-streik
streik wegen verspätet
messe/messestand halle/stand/in/auf der
auf der messe
gemeinde verwaltung/rat verwaltung
gemeindeverwaltung
stadt und gemeinde
kommunion kleid/kleider/karten
kirche/kirchen heizung/orgel/glocke/dach/sanierung
kirche st
kapelle spielt
gott sei dank
in gottes namen
um gottes willen
weiß gott
pilot projekt
fasten kur
fastenkur
heilfasten
weihnachtsgeschäft
weihnachtskarte
osterferien
piraten kopien
republikaner usa
gewerkschaft der polizei
verdi oper/arie
guiseppe verdi
giuseppe verdi
`,
};
