import type { Table } from './format.ts';

/** German, more of it: family, children, origin, love. Written for this project from general knowledge of the language. */
export const DE_PEOPLE: Table = {
  lang: 'de',
  text: `
[set kin]
mann
frau
ehemann
ehefrau
gatte
gattin
sohn
tochter
mutter
vater
bruder
schwester
oma
opa
großmutter
großvater
schwiegermutter
schwiegervater
schwiegersohn
schwiegertochter
lebensgefährte
lebensgefährtin
lebenspartner
lebenspartnerin
partner
partnerin
freundin
kind
kinder
baby
eltern
enkel
enkelin
tante
onkel
neffe
nichte
mama
papa

[set poss]
sein
seine
seiner
seinem
seinen
seines
ihr
ihre
ihrer
ihrem
ihren
ihres
der
die
dem
den
des

[set land]
türkisch
arabisch
syrisch
afghanisch
irakisch
iranisch
persisch
kurdisch
marokkanisch
tunesisch
algerisch
ägyptisch
libanesisch
afrikanisch
nigerianisch
ghanaisch
kamerunisch
kongolesisch
äthiopisch
eritreisch
somalisch
senegalesisch
indisch
pakistanisch
bangladeschisch
chinesisch
vietnamesisch
thailändisch
philippinisch
koreanisch
japanisch
russisch
ukrainisch
polnisch
rumänisch
bulgarisch
serbisch
kroatisch
bosnisch
albanisch
kosovarisch
mazedonisch
griechisch
italienisch
spanisch
portugiesisch
brasilianisch
kolumbianisch
mexikanisch
kubanisch
jüdisch
israelisch
ungarisch
tschechisch
georgisch
armenisch
tschetschenisch
slawisch
südländisch
osteuropäisch
ausländisch
fremdländisch
asiatisch

[set country]
türkei
syrien
afghanistan
irak
iran
marokko
tunesien
algerien
ägypten
libanon
afrika
nigeria
ghana
kamerun
kongo
äthiopien
eritrea
somalia
senegal
gambia
indien
pakistan
bangladesch
sri
china
vietnam
thailand
russland
kasachstan
ukraine
polen
rumänien
bulgarien
serbien
kroatien
bosnien
albanien
kosovo
mazedonien
griechenland
italien
sizilien
portugal
brasilien
kolumbien
kuba
georgien
armenien
tschetschenien

[family_privacy state]
{kin} _ gestorben/verstorben/abgehauen/ausgezogen/durchgebrannt/davongelaufen/weggelaufen/verschwunden/beerdigt
{kin} tot
{kin} liegt im sterben
{kin} hat ihn/sie verlassen/betrogen/sitzenlassen/rausgeworfen/rausgeschmissen
von {poss} {kin} verlassen/getrennt/betrogen/geschieden/rausgeworfen
tod/beerdigung/bestattung/begräbnis/trauerfeier/verlust/beisetzung/todestag/ableben {poss} {kin}
tod/beerdigung/bestattung/beisetzung/verlust von {kin}
{poss} {kin} verloren/begraben/beerdigt/verlassen/betrogen/geschlagen
trauert ?noch um {poss} {kin}
trauer um
in tiefer trauer
trauer in der familie
trauerfall in der familie
todesfall in der familie
beileid schicken/aussprechen/ausgesprochen/karte
mein beileid
frisch verheiratet/verlobt/verliebt/geschieden/getrennt/verwitwet/vermählt
in den/auf/im flitterwochen
auf hochzeitsreise
heiratet im/am/nächste/nächsten/bald/wieder/zum
hat geheiratet
hat wieder geheiratet
zum zweiten/dritten mal verheiratet/geschieden
in zweiter/dritter ehe
zweite/dritte ehe
ehe kaputt/gescheitert/zerrüttet/am
beziehung kaputt/am/gescheitert
vor dem scheidungsrichter
scheidung läuft/eingereicht/durch/steht
scheidung von
reicht die scheidung ein
hat die scheidung eingereicht
leben getrennt
lebt getrennt
hat sich getrennt
haben sich getrennt
trennt sich gerade
wieder single
vater/mutter/papa/mama/opa/oma/großvater/großmutter/onkel geworden
wird/werden vater/mutter/papa/mama/opa/oma/eltern
werdender vater
werdende mutter/eltern
frischgebackener vater/papa/opa
frischgebackene mutter/mama/eltern/oma
hat ein baby/kind bekommen/gekriegt
baby ist da
geburt {poss} {kin}/kindes/sohnes/ersten/zweiten
geburt des ersten/zweiten/dritten kindes
kinderwunsch
unerfüllter kinderwunsch
in elternzeit
ab mai in elternzeit
vater/mutter von #n/zwei/drei/vier/zwillingen
verheiratet, #n/zwei/drei kinder
hat #n/zwei/drei/vier/fünf kinder
hat kinder mit
#n/zwei/drei kinder von #n/zwei/verschiedenen
kinder aus erster/zweiter/früherer ehe
patchwork familie
streit um ?das/die sorgerecht/unterhalt/kinder/erbe/haus/erbschaft
darf {poss} kinder/kind nicht sehen
sieht {poss} kinder/kind nur/nicht/kaum
kinder leben/wohnen/sind bei {poss} mutter/vater/ex/oma
kinder jedes zweite wochenende
wechselmodell kinder
zahlt unterhalt/alimente
zahlt keinen/keine unterhalt/alimente
unterhalt an die/seine ex
jugendamt eingeschaltet/war/hat/kam/nimmt
jugendamt hat
ins frauenhaus
im frauenhaus
schlägt {poss} frau/kinder/kind/freundin
wird von ihrem mann geschlagen
gewalttätiger ehemann/mann/vater
ehe probleme
krise in der ehe
eheberatung
paartherapie
hat eine/ne geliebte/affäre/freundin nebenbei
hat was mit der/seiner/dem/ihrem sekretärin/chef/kollegin/kollegen/assistentin/chefin/nachbarin
verhältnis mit {poss} sekretärin/chef/kollegin/kollegen/assistentin/chefin/nachbarin
schläft mit {poss} sekretärin/chef/kollegin/kollegen/assistentin/chefin
seitensprung
fremdgegangen
geht fremd
fremdgeht
betrügt {poss} frau/mann/freundin/partnerin
wohnt/lebt wieder/noch bei {poss} eltern/mutter/mama/vater
lebt allein/alleine
lebt allein mit
lebt vom amt/jobcenter/stütze
muttersöhnchen
hotel mama
pflegt {poss} {kin}
kümmert sich um {poss} kranke/kranken/demente/dementen/pflegebedürftige/pflegebedürftigen {kin}
pflegender angehöriger
pflegende angehörige
bis über beide ohren verschuldet
bis zum hals in schulden
in der schuldenfalle
schulden bei
private insolvenz
privat insolvent
in privatinsolvenz
schufa negativ/schlecht/eintrag/einträge
negative schufa
pfändung läuft
konto/lohn/gehalt gepfändet
lohnpfändung
gehaltspfändung
offenbarungseid
eidesstattliche versicherung abgegeben
kann die miete/rate/raten nicht
mietschulden
spielschulden
bezieht/kriegt/bekommt bürgergeld/hartz/sozialhilfe/grundsicherung/wohngeld/stütze
lebt von bürgergeld/hartz/sozialhilfe/grundsicherung/stütze
auf bürgergeld/hartz
aus der wohnung geflogen
wohnung verloren
hat viel/kürzlich/gerade/groß/ordentlich geerbt
erbe von/des/der vater/mutter/eltern/oma/opa
erbstreitigkeiten
erbengemeinschaft zerstritten
mit {poss} bruder/schwester/familie/eltern/vater/sohn/tochter/mutter zerstritten/verkracht/verstritten
kein kontakt zu {poss} kindern/sohn/tochter/eltern/vater/mutter
familie zerstritten
ärger/stress/streit/zoff/krach/probleme mit {poss} frau/mann/ex/exfrau/exmann/freundin/schwiegermutter/kindern/sohn/tochter/familie
ärger/stress/streit/probleme/zoff zu hause/daheim
zu hause rausgeflogen
ex macht stress/ärger/terror
adoptiert ein kind
leihmutter
samenspende
kuckuckskind
in der kindheit missbraucht/misshandelt
als kind missbraucht/misshandelt
passwort/kennwort/zugangsdaten/pw lautet/ist

[family_privacy weak +lone]
passwort | !be !client !person
kennwort | !be !client !person
pw= | !be !client !person
zugangsdaten | !be !client !person

[family_privacy trait]
scheidungskrieg
rosenkrieg
trennungsjahr
scheidungskind
scheidungskinder
trennung
ehestreit
ehekrach
sitzengelassen
sitzenlassen
getrenntlebend
alleinlebend
dauersingle
ewiger junggeselle
wochenendpapa
zahlvater
unterhaltspflichtig
unterhaltsstreit
umgangsrecht
vaterschaft
vaterschaftsklage
stiefkind
stiefsohn
stieftochter
pflegemutter
pflegevater
heimkind
adoptivkind
adoptivsohn
adoptivtochter
frischverheiratet
neuvermählt
verlobt
ehebruch
fremdgänger
ehebrecher
heiratsschwindler
familientragödie
familiendrama
witwenrente
trauert
hinterbliebene
verwaist
privatinsolvent
pleitegeier
schuldnerberatung
sozialhilfeempfänger
hartzer
hartz-iv-empfänger
langzeitarbeitslos
langzeitarbeitsloser
mietnomade
mietschuldner
obdachloser
lohnpfändung

[family_privacy weak +since +lone !client]
single | @ !person
verheiratet
hochzeit | -trade
schulden
beerdigung
trauerfeier
erbschaft
erbe | @
pleite | -org
arbeitslos
flitterwochen

[minor state]
{kin} geht/kommt/ist/jetzt in ?die/der #n klasse
{kin}/schüler/schülerin/geht/kommt in ?die/der #n klasse
in der #n/ersten/zweiten/dritten/vierten/fünften/sechsten/siebten/achten/neunten/zehnten klasse
in die #n/erste/zweite/dritte/vierte/fünfte/sechste/siebte/achte/neunte/zehnte klasse
{kin}/enkel/junge/mädchen _ #age jahre
sohn/tochter/kind/enkel/enkelin/nichte/neffe/bruder/schwester/junge/mädchen #age
sohn/tochter/kind/kinder/enkel/enkelin/nichte/neffe ist/sind/wird #age
kinder #age und #age
kinder sind #age und #age
zwillinge #age
zwillinge sind #age
erst/gerade/knapp/noch keine/kaum #age
gerade #age geworden
wird erst #age
#age jahre jung
#age j alt
#age monate alt
alter #age
azubi #age
schüler #age
schülerin #age
#age schüler/schülerin/azubi/gymnasiast/gymnasiastin/praktikant/praktikantin
kommt in die schule/kita/grundschule
kommt in den kindergarten
wird eingeschult
eingeschult
einschulung {poss} {kin}
geht noch zur/in schule/kita/kindergarten/kiga/krippe
noch schulpflichtig
in der kita/krippe/grundschule/schule mit
besucht die grundschule/realschule/hauptschule/gesamtschule/waldorfschule/kita #n/in/noch/seit
besucht das gymnasium
in der oberstufe
in der mittelstufe
macht gerade/nächstes/dieses abi/abitur/realschulabschluss/hauptschulabschluss
unterschrift/zustimmung/einwilligung/erlaubnis/okay der mutter/eltern/erziehungsberechtigten
unterschrift/zustimmung/einwilligung/erlaubnis/okay des vaters/vormunds
eltern müssen/muss unterschreiben/zustimmen/unterzeichnen
vertrag/unterschrift/nur mit/durch/über eltern
mutter/vater muss unterschreiben/zustimmen/mitunterschreiben
gesetzlicher vertreter unterschreibt
nicht geschäftsfähig
beschränkt geschäftsfähig
noch nicht/keine volljährig/18
u 18 | @
minderj
minderjähr

[minor trait]
minderjährig
minderjährigkeit
kitakind
krippenkind
kiga-kind
erstklässler
zweitklässler
drittklässler
viertklässler
fünftklässler
sechstklässler
siebtklässler
achtklässler
neuntklässler
zehntklässler
abc-schütze
schulanfänger
oberstufenschüler
mittelstufenschüler
gesamtschüler
waldorfschüler
förderschüler
teenie
teenager
pubertierend
konfirmandin
halbwüchsiger
dreijährig
vierjährig
fünfjährig
sechsjährig
siebenjährig
achtjährig
neunjährig
zehnjährig
elfjährig
zwölfjährig
dreizehnjährig
vierzehnjährig
fünfzehnjährig
sechzehnjährig
siebzehnjährig

[minor weak !be !client !person +young +lone]
#age j
schulpflichtig

[ethnicity state]
{land} herkunft/abstammung/wurzeln/akzent/name/aussehen/hintergrund/einschlag/typ/familie/eltern/vater/mutter/landsmann
{land} stämmiger/stämmige
{land} aussehender/aussehende
kommt/stammt/stammen/kommen/geflüchtet/geflohen/geboren ?ursprünglich/eigentlich/gebürtig/in/aus/ursprünglich aus/aus/in ?der/dem {country}
eltern/vater/mutter/familie/großeltern/vorfahren ?sind/kommen/kommt/stammen/stammt/ist aus ?der/dem {country}
gebürtig aus ?der/dem {country}
halb türke/italiener/grieche/spanier/afrikaner/araber/russe/pole/asiate/thai/amerikaner
halber türke/italiener/grieche/afrikaner/araber/russe/asiate
spricht/kann nur/kaum/schlecht/schlechtes/gebrochen/gebrochenes/wenig/kein/gebrochenes deutsch
deutsch schlecht/gebrochen/miserabel
starker/starken/leichter/leichten/heftiger/heftigen akzent
mit akzent
dunkler teint
dunkle haut
schwarze haut
dunkler hauttyp
schwarzer mann/kollege/typ/kerl/chef/inhaber/geschäftsführer
schwarze frau/dame/familie/kollegin
ist schwarzer | @
ist schwarze | @
ein schwarzer | @
eine schwarze | @
#n generation einwanderer/türken/gastarbeiter/migranten
gastarbeiter kind/sohn/tochter/familie
als flüchtling gekommen
flüchtling aus
als gastarbeiter
in zweiter/dritter generation hier
migrations hintergrund
typ ausländer
ausländer raus
keine deutsche
kein deutscher
nicht deutscher herkunft

[ethnicity trait]
deutschtürke
deutschtürkin
deutschrusse
deutschrussin
deutschpole
deutschitaliener
deutschafrikaner
afrodeutsch
afrodeutsche
afrodeutscher
afroamerikaner
afroamerikanerin
aussiedler
aussiedlerin
spätaussiedlerin
heimatvertriebener
gastarbeiter
gastarbeiterkind
einwanderer
einwanderin
einwandererfamilie
migrant
migrantin
zuwanderer
geflüchtet
asylsuchend
asylsuchender
exilant
farbige
mulatte
mulattin
mischling
schwarzhäutig
hellhäutig
hakennase
schlitzäugig
halbtürke
halbitaliener
halbafrikaner
halbasiate
osteuropäer
osteuropäerin
osteuropäisch
araberin
perser
perserin
kurdin
armenier
armenierin
jeside
jesidin
tschetschene
sintiza
romni
roma-familie
sinti-familie
zigeunerin
kanake
itaker
polacke
tschusch
fidschi
kameltreiber
kopftuchmädchen
alman
negerin
bimbo
dachpappe
nafri
südamerikaner
südamerikanerin
lateinamerikaner
asiate
asiatin
schwarzafrikanerin
nordafrikanerin
türkischstämmiger
arabischstämmig
polnischstämmig
italienischstämmig
griechischstämmig
rumänischstämmig
vietnamesischstämmig
iranischstämmig
afghanischstämmig
syrischstämmig
marokkanischstämmig
russischstämmiger
deutschstämmig
sorbe
sorbin

[ethnicity weak +origin +lone !client !person]
schwarzer | @ -name
schwarze | @ -name
syrisch
afghanin
iranerin
irakerin
marokkanerin
tunesierin
algerierin
ägypterin
afrikanerin
inderin
chinesin
vietnamesin
thailänder
thailänderin
thai | @
filipina
filipino
koreaner
koreanerin
russin
ukrainerin
rumänin
bulgarin
serbin
kroatin
bosnierin
albanerin
kosovarin
mazedonier
griechin
italienerin
spanierin
portugiese
portugiesin
brasilianer
brasilianerin
kolumbianer
kubaner
ungar | @
ungarin
tscheche
tschechin
eritreer
eritreerin
somalier
somalierin
äthiopier
äthiopierin
senegalese
kameruner
kongolese
libanese
libanesin
türken | @
araber

[sexuality state]
lebt/wohnt/zusammen/verheiratet mit seinem mann/freund/lebensgefährten/partner/ehemann
lebt/wohnt/zusammen/verheiratet/ist mit ihrer frau/freundin/lebensgefährtin/partnerin/ehefrau
sein mann/ehemann/freund/lebensgefährte | @
mit einem mann/kerl verheiratet/zusammen/liiert
mit einer frau verheiratet/zusammen/liiert
steht auf männer/jungs/kerle/frauen/beide/beides
steht auf beide geschlechter
hat sein/ihr coming-out/outing
hatte sein/ihr coming-out/outing
coming out
schwules/lesbisches paar/pärchen/ehepaar
homo ehe
gleichgeschlechtlich verheiratet
eingetragene lebenspartnerschaft
verpartnert
geschlechtsangleichung
geschlechtsumwandlung
früher ein mann/eine frau
war mal/früher ein mann/eine frau
lebt als frau/mann
non binär
nicht binär
pronomen sie/er/they/dey
trans frau/mann/person/junge/mädchen
im bordell/puff/swingerclub
geht ins bordell/puff/laufhaus/swingerclub
ins bordell
puffgänger
bordellbesuche
steht auf sm/bdsm/fetisch/latex
offene beziehung/ehe
sexuelle vorlieben/neigung/neigungen/probleme/belästigung
impotent
potenzprobleme
erektionsprobleme
erotikmodel
pornos am
schaut pornos
pornosüchtig
sexsucht
vom anderen ufer
andersrum
warme brüder

[sexuality trait]
schwuchtel
tuntig
kampflesbe
mannweib
transvestit
asexuell
pansexuell
homosexueller
homosexuelle
bisexueller
intersexuell
transident
geschlechtsumwandlung
hetero
heterosexuell
puffgänger
geht/ging zu freiern
stricher
callboy
callgirl
escortdame
schwulenclub
christopher-street-day
regenbogenfamilie
fetischist
exhibitionist
spanner | @
nymphomanin
impotenz

[biometric_genetic state]
fingerabdruck/fingerabdrücke/handvenen/irisscan/gesichtsscan/stimmprofil _ hinterlegt/gespeichert/erfasst/registriert/abgegeben/genommen/eingelesen
fingerabdruck/fingerabdrücke/gesicht/iris vom/von/des/der kunden/kundin/mitarbeiters
zeiterfassung per fingerabdruck/gesicht
biometrisches passbild/profil/foto
biometrische daten/erfassung/merkmale/vorlage
gesichtserkennung _ aktiviert/hinterlegt/gespeichert/angemeldet/registriert/eingewilligt
dna _ hinterlegt/abgegeben/gespeichert/genommen
dns-test/dns-probe
speichelprobe abgegeben
genetische untersuchung/beratung/diagnostik/testung/erkrankung/mutation/belastung/disposition
trägerin/träger des/der/eines gens/genmutation/mutation/brca/gendefekts
hat das/den gen/gendefekt/brca
brca positiv
chorea-huntington-gen
gen test gemacht/positiv/negativ
23andme test/gemacht/ergebnis
ancestry test/gemacht/ergebnis/dna
erbgut untersucht/analysiert
chromosomenstörung
chromosomenanomalie
trisomie festgestellt

[ok]
freier/freie/freien mitarbeiter/mitarbeiterin/redakteur/berater/termin/tag/handelsvertreter/posten/platz/architekt/journalist/wille
trennung/trennungen der/von/des/vom/zwischen ?der/den/dem netze/systeme/it/firma/rechnungen/lieferant/lieferanten/dienstleister/agentur/müll/abfall/partner/geschäftspartner/gesellschafter/vertriebspartner/anbieter/bereiche
scheidung/geschieden vom/von ?der/dem/den/alten/bisherigen ?alten/bisherigen dienstleister/anbieter/lieferant/lieferanten/agentur/partner/provider/berater/bank/vertrag
kinder/eltern/frauen/männer/baby abteilung/sortiment/mode/bekleidung/artikel/möbel
hochzeit/hochzeits messe/location/fotograf/torte/kleid/planer
frau/herr am apparat/telefon
witwe bolte
schwarzer kaffee/anzug/humor/tag/montag/freitag/lack/tee/adler/wald
schwarze tinte/zahlen/farbe/liste/null/schuhe/kleidung/ware/magie/löcher
türkische/polnische/italienische/spanische/griechische/chinesische/russische/indische küche/spezialitäten/markt/lieferanten/produkte/tochtergesellschaft/niederlassung/kollegen/botschaft/fabrik
passwort/kennwort vergessen/zurücksetzen/reset/manager
sohn/söhne und
und sohn
und söhne
erbe verpflichtet
deutsch als fremdsprache
kommt aus der messe/pause/kur/besprechung/halle
`,
};
