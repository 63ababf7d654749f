import type { Table } from './format.ts';

/** Italian, more of it: people, health, belief, conduct. Written for this project from general knowledge of the language. */
export const IT_PEOPLE: Table = {
  lang: 'it',
  text: `
[set kin]
marito
moglie
figlio
figlia
figli
padre
madre
papà
mamma
genitori
fratello
sorella
nonno
nonna
suocero
suocera
compagno
compagna
fidanzato
fidanzata
nipote
zio
zia
cognato
cognata
bambino
bambina
neonato

[set love]
marito
moglie
compagno
compagna
fidanzato
fidanzata

[set people]
marocchino
marocchina
tunisino
tunisina
algerino
egiziano
egiziana
senegalese
nigeriano
nigeriana
ghanese
camerunense
eritreo
etiope
somalo
romeno
romena
rumeno
rumena
albanese
moldavo
moldava
ucraino
ucraina
russo
russa
polacco
polacca
bulgaro
serbo
croato
kosovaro
macedone
cinese
pakistano
indiano
indiana
bengalese
filippino
filippina
cingalese
peruviano
peruviana
ecuadoriano
colombiano
brasiliano
brasiliana
cubano
cubana
dominicano
siriano
turco
turca
curdo
iraniano
afghano
arabo
araba
africano
africana
asiatico
sudamericano
sudamericana
maghrebino
zingaro
zingara
ebreo
ebrea

[family_privacy state]
{kin} _ morto/morta/deceduto/deceduta/mancato/mancata/scomparso/scomparsa/sepolto
morte/lutto/funerale/funerali/perdita/scomparsa del/della/di/per ?suo/sua/il/la {kin}
ha/appena/è perso/sepolto/morto/morta/mancato/mancata ?il/la/suo/sua/i {kin}
gli/le è morto/morta/mancato/mancata ?il/la {kin}
condoglianze per
fare le condoglianze
lutto in famiglia
{love} lo/la/l/se ha/è lasciato/lasciata/tradito/tradita/andata/andato/cacciato
lasciato/lasciata/tradito/tradita/mollato/mollata dal/dalla/da ?sua/suo {love}
tradisce/picchia/maltratta/cornifica la/il/sua/suo {love}
la moglie se ne è andata
separato/separata in/dalla/dal/da/con casa/moglie/marito
separato in casa
separati in casa
si/stanno sono/è/sta/stanno separati/separato/separata/separando/divorziando/sposando/lasciati
sta per divorziare/separarsi/sposarsi
ha chiesto il divorzio/la separazione
in via di separazione
causa di divorzio/separazione
divorzio/separazione difficile/burrascosa/burrascoso/conflittuale
divorzio/separazione difficile/in/burrascosa/burrascoso/conflittuale corso
dopo/dal/per il/la divorzio/separazione
divorziato/divorziata/separato/separata/vedovo/vedova/sposato/sposata ?con/e/da/ha #n/due/tre/quattro figli/bambini/figlie
divorziato/divorziata/vedovo/vedova da/con/dal
risposato/risposata
seconde nozze
viaggio di nozze
luna di miele
si sposa a/il/in/con
novelli sposi
neo sposo/sposa/papà/mamma/genitori
matrimonio in crisi/fallito
matrimonio della/del figlia/figlio
padre/madre di #n/due/tre/quattro/famiglia/gemelli
ha/con #n/due/tre/quattro/cinque figli/figlie/bambini
è/diventato/diventata/appena/diventa/diventerà diventato/diventata/nonno/nonna/mamma/papà/padre/madre/genitore ?papà/mamma/padre/madre/nonno/nonna
è nato/nata il/la ?primo/prima figlio/figlia/bimbo/bimba/nipote/nipotino
nascita del/della figlio/figlia/bimbo/bimba
aspettano un figlio/bambino
congedo parentale/di paternità/paternità/maternità
madre/padre/mamma/papà single/separato/separata/sola/solo
affido/affidamento condiviso/esclusivo
affido/affidamento condiviso/esclusivo/dei/del figli/figlio
non vede/sente ?più i/il/la figli/figlio/figlia/padre/madre/fratello
non parla più con il/la/suo/sua {kin}
litiga/litigato/rotto/lite con il/la/suo/sua/i {kin}
ha/un'/l'/una ?un amante
ha l'amante
ha un'amante
ha una relazione/storia/tresca con
relazione/storia/tresca con la/il segretaria/segretario/collega/capo/vicina
va a letto con
problemi/guai/motivi/questioni/crisi/drammi ?in/di familiari/coniugali/famiglia/coppia/casa
problemi in famiglia
motivi familiari/di famiglia/personali
crisi di coppia
violenza/maltrattamenti domestica
violenza/maltrattamenti domestica/in famiglia
vive con/dai ?i/la genitori/mamma/madre/suocera
vive da solo/sola
mammone
assiste/accudisce il/la/suo/sua {kin}
{kin} in casa di riposo/rsa/ospizio
{kin} non autosufficiente
pieno/piena/sommerso/sommersa/carico/oberato di/dai/da debiti
debiti di gioco
pignorato/pignorata/pignoramento lo/dello/la/della stipendio/casa
casa pignorata
stipendio pignorato
protestato/cattivo pagatore crif
segnalato in crif
sul lastrico
è/in/andato rovinato/rovina ?finanziariamente
non arriva a fine mese
non paga l'affitto/il mutuo/alimenti
prende il reddito/sussidio
vive di sussidi
disoccupato/disoccupata da
cassaintegrato
ha ereditato
eredità della/del/contesa/zia
lite per l'eredità
figlio illegittimo/adottivo/segreto
figlia adottiva/illegittima
password è

[family_privacy weak +lone]
password | !be !client !person
credenziali | !be !client !person

[family_privacy trait]
cornuta
cornificato
vedovanza
adultero
adultera
orfana
divorziando
separata | @ -thing
sposato | @ -thing
sposata | @ -thing
celibe
nubile
single | @
zitello
squattrinato
indebitata
pignorato
pignorata
protestata
disoccupata
sfrattata
ex-moglie
ex-marito
patrigno
matrigna
figliastro
convivenza | @ -thing

[minor state]
{kin}/alunno/alunna/studente/studentessa/ragazzo/ragazza/bambino/bambina/minorenne di #age ?anni/mesi
{kin} #age anni
{kin} ha #age anni
solo/appena/ancora #age anni
ha solo/appena #age
compie #age
prima/seconda/terza/quarta/quinta elementare/media/superiore/liceo
fa/frequenta/va/è/in ?la/in/alla/all prima/seconda/terza/quarta/quinta elementare/media/superiore/liceo
fa/frequenta/va le/la/il/alle/alla/al/all ?scuola elementari/medie/superiori/materna/asilo/liceo/elementare/media
va all'asilo
frequenta il liceo
non ancora maggiorenne
non è maggiorenne
firma/consenso/autorizzazione/permesso del/dei/della ?un genitore/genitori/madre/padre/mamma/tutore
firma il/la genitore/padre/madre/mamma
parlare con i genitori/la mamma/il padre
serve il genitore/consenso dei
consenso dei genitori
minore non accompagnato
minore straniero
contratto al minore

[minor trait]
minorenne
liceale
adolescente | -trade
quindicenne
sedicenne
diciassettenne
quattordicenne
tredicenne
dodicenne
undicenne
bimbo
bimba
scolaro
scolara
ragazzino
ragazzina

[ethnicity state]
{people} di nascita/origine/nazionalità
origine/origini/etnia/razza/accento/nazionalità/discendenza/famiglia/genitori/tratti/cognome {people}
di origine/origini/etnia/razza/nazionalità {people}
è/un/una/sono ?un/una/molto {people}
nato/nata/viene/arrivato/arrivata/originario/originaria/proviene/emigrato/scappato/profugo ?dal/dalla/in/da/del/della/anni/#n in/dal/dalla/del/della/da marocco/tunisia/egitto/senegal/nigeria/ghana/romania/albania/ucraina/moldavia/cina/pakistan/india/bangladesh/siria/perù/ecuador/brasile/africa/eritrea/somalia/kosovo
genitori immigrati/stranieri/albanesi/marocchini/cinesi
parla male/poco/appena ?l italiano
non parla/capisce ?bene italiano/l'italiano
accento straniero/forte/dell'est/arabo/slavo/meridionale/napoletano
pelle scura/nera
di pelle scura/nera
di colore | @ +person !client
uomo/donna/ragazzo/ragazza/persona/signora/signore di colore/nero/nera/africano/africana
è nero/nera/mulatto/mulatta | @
un nero/negro/zingaro/terrone/extracomunitario molto/che/simpatico/di
richiedente asilo
figlio/figlia di immigrati
permesso di soggiorno

[ethnicity trait]
extracomunitario
extracomunitaria
vucumprà
marocchino di
negro
negra
mulatto
mulatta
meticcio
terrone
terrona
polentone
zingaro
zingara
sinti
nomade | @
immigrato
immigrata
profugo
profuga
rifugiato
rifugiata
straniero | @ !client -trade
maghrebino
nordafricano
subsahariano
sudamericano
latinoamericano
afroitaliano

[ethnicity weak +origin +lone !client !person]
rom | @ -thing -trade
nero | @ !lone -name -thing
nera | @ !lone -name -thing
marocchino | -trade
tunisino
egiziano
senegalese
nigeriano
albanese
moldavo
ucraino
polacco
cinese | @ -trade
pakistano
filippino
peruviano
siriano
curdo

[sexuality state]
vive/convive/sposato/sta con il/un/suo ?suo/altro marito/uomo/compagno/fidanzato | @
convive con un/altro ?altro uomo/ragazzo
vive/convive/sposata/sta con la/una/sua ?sua/altra moglie/donna/compagna/fidanzata | @ +origin
sposato con un uomo
sposata con una donna
coppia/famiglia/matrimonio gay/lesbica/omosessuale/arcobaleno/di uomini/di donne/omogenitoriale
unione civile con
unito civilmente
gli piacciono gli uomini/i ragazzi
le piacciono le donne/ragazze
ha fatto coming out
coming out
dell'altra sponda
dell'altra parrocchia
orientamento/vita/identità/tendenze sessuale/sessuali/di genere
cambio di sesso
donna/uomo/persona/ragazza trans/transessuale/transgender
va a puttane/prostitute/trans/escort
scambista
scambio di coppie
non binario

[sexuality trait]
frocio
ricchione
finocchio | @ -trade +contempt
culattone
checca
lesbica
gay | -name
omosessuale
bisessuale
transessuale
transgender
travestito
effeminato
trans | @
prostituta
puttaniere
gigolò
mignotta
asessuale

[biometric_genetic state]
impronta/impronte ?digitale/digitali _ registrata/registrate/archiviata/archiviate/acquisita/acquisite/salvata/memorizzate/prese/rilevate
timbra con l'impronta/impronta
riconoscimento facciale attivo/attivato/registrato
dati biometrici/genetici
test/esame/analisi/prova/campione del dna
test/esame/indagine genetico/genetica/di paternità
portatore/portatrice sano/sana
portatore/portatrice sano/sana/del/della/di gene/mutazione/talassemia
mutazione/malattia/predisposizione genetica/ereditaria
gene brca

[criminal state !others]
condannato/condannata/indagato/indagata/imputato/imputata/accusato/accusata/arrestato/arrestata/denunciato/denunciata/processato/rinviato/pregiudicato/precedenti/precedente/processo/dentro/in ?a/giudizio/carcere/galera/penale/penali per/di furto/rapina/truffa/frode/spaccio/droga/omicidio/violenza/maltrattamenti/stalking/stupro/pedofilia/corruzione/riciclaggio/bancarotta/evasione/falso/estorsione/usura/lesioni/mafia/molestie/guida/ricettazione/peculato
è/stato/uscito/esce/finito/sta/ha/appena/andato ?stato/uscito/fatto/due/tre/#n/anni/mesi in/di/dal/dentro/da ?di carcere/galera/prigione/gattabuia/prigione
in galera/carcere/prigione
appena uscito di galera/prigione
uscito di galera
#n/due/tre/sei anni/mesi di carcere/galera/reclusione/prigione/condanna
è/stato/ai/agli/in ?stato dentro per
ai domiciliari
agli arresti/domiciliari
arresti domiciliari
libertà vigilata/condizionale/provvisoria
braccialetto elettronico
messo/messa alla prova
affidato ai servizi
semilibertà
pena sospesa
fedina penale sporca/macchiata
fedina sporca
precedenti penali/di polizia
pregiudicato
noto alle forze dell'ordine
noto alla polizia
patente ritirata/sospesa/revocata
ritirata/sospesa/tolta la patente
guida in stato
guida ubriaco/senza patente
denuncia/denunce per/contra/penale/a suo
divieto di avvicinamento
ordine restrittivo
daspo
spaccia droga/cocaina
traffica in/con
ruba in/sul/al
evade il fisco/le tasse
evasore
lavora in nero
affiliato alla/al clan/mafia/camorra/ndrangheta
vicino ai clan
senza permesso di soggiorno
immigrato clandestino
clandestino | @
irregolare in italia
decreto di espulsione
senza documenti

[criminal trait]
ex-detenuto
ex-carcerato
carcerato
detenuto | -org
detenuta
galeotto
avanzo di galera
delinquente
ladro
ladra
truffatore
truffatrice
imbroglione
spacciatore
spacciatrice
rapinatore
pedofilo
stupratore
stalker
usuraio
strozzino
mafioso
camorrista
ndranghetista
assassino
omicida
evasore fiscale
recidivo
borseggiatore
bancarottiere
falsario

[insult state !others]
un/una/è/che/gran/vecchio/vecchia/brutto/brutta/vero/vera/proprio/grandissimo/povero/povera/razza/pezzo/sto/sta/questo/questa/solito/solita ?un/una/proprio/di/vero coglione/cogliona/stronzo/stronza/cretino/cretina/imbecille/idiota/deficiente/scemo/scema/stupido/stupida/cafone/cafona/ignorante/bifolco/burino/zotico/maleducato/maleducata/villano/arrogante/presuntuoso/presuntuosa/pallone/sbruffone/spaccone/buffone/pagliaccio/bugiardo/bugiarda/falso/falsa/ipocrita/vipera/serpe/strega/arpia/megera/befana/oca/gallina/vacca/scrofa/maiale/porco/porca/asino/somaro/capra/bestia/animale/verme/sanguisuga/parassita/scroccone/tirchio/tirchia/taccagno/taccagna/spilorcio/avaro/fannullone/fannullona/lavativo/scansafatiche/incapace/incompetente/buono/inutile/rompiscatole/rompipalle/rompicoglioni/rompiballe/piattola/mattone/logorroico/pazzo/pazza/matto/matta/svitato/svitata/squilibrato/squilibrata/psicopatico/psicopatica/isterica/nevrotico/nevrotica/acido/acida/antipatico/antipatica/insopportabile/odioso/odiosa/viscido/viscida/schifoso/schifosa/sporcaccione/puzzone/ciccione/cicciona/grassone/grassona/racchia/cesso/mostro/rimbambito/rimbambita/rincoglionito/rincoglionita/bacucco/troglodita/fallito/fallita/poveraccio/morto/leccaculo/ruffiano/ruffiana/pettegola/merda/mongoloide/ritardato/ritardata/handicappato/minorato/babbeo/citrullo/tonto/tonta/allocco/salame/baccalà
testa di cazzo/minchia/rapa/legno/merda
figlio di puttana/troia/buona
faccia di/da culo/merda/schiaffi/bronzo
faccia tosta
pezzo di merda
stupido/scemo/scema/ignorante/tonto come un/una/le/la
scemo del villaggio
scemo di guerra
non ci arriva
non brilla per
poco sveglio/sveglia/furbo/intelligente
non molto sveglio/sveglia/furbo
non è un'aquila/genio
gli/le manca/mancano un/una/qualche rotella/venerdì/rotelle
manca qualche rotella
fuori di testa/come un
più falso di
più tirchio di
braccino corto
ha il braccino
vecchio/vecchia strega/bacucco/porco/maiale/scorbutica/scorbutico/brontolone/brontolona/rincoglionito/rimbambito/acida/zitella/carampana
cattivo/pessimo pagatore
pessima pagatrice
non paga mai
paga male
rompe le/i palle/coglioni/balle/maroni
rompe le scatole a/al/alla/sempre/con
mi/ci ha rotto
vaffanculo
va a quel paese
morto di fame
avanzo di galera
puzza di/come
leccapiedi
pieno di sé
crede di essere/chissà ?chi/dio
si crede chissà/dio/un dio
palle piene
rompe sempre/spesso le palle/scatole/balle

[insult state !others]
coglione
stronzo
bastardo
bastarda
cafone
cazzone
cornutaccio
deficiente
demente
fannullone
farabutto
figliodiputtana
grezzo | @
idiota | @
ignorantone
imbroglione
infame
insopportabile
leccaculo
lavativo
maleducato
menefreghista
merdoso
mentecatto
minchione
nullafacente
pezzente
pidocchioso
pirla
puttana | @
rincoglionito
rompicoglioni
rompipalle
rompiscatole
rompiballe
scassapalle
scemotto
scroccone
sfigato
spilorcio
squilibrato
stronzetta
taccagno
tirchio
troia | @
testone
vigliacco
viscido
zoticone
zoccola | @
paraculo
mascalzone
mezzasega

[health state]
{kin} _ malato/malata/disabile/ricoverato/ricoverata/autistico/autistica/invalido/operato/operata
{kin} con/ha ?un/il/una tumore/cancro/alzheimer/autismo/leucemia/demenza/disabilità/handicap/sindrome/depressione
in/è/ancora malattia/in ?malattia fino/da/per/con/lunga/dal/dalla
in malattia
in infortunio
assente per malattia/motivi/infortunio
fa/sta/facendo/inizia/finito/sotto/ha ?facendo/fatto/la/il/ciclo/cicli/un/di chemio/chemioterapia/radioterapia/dialisi/fisioterapia/riabilitazione/psicoterapia/terapia/disintossicazione
operato/operata/operazione/intervento/problemi/problema/dolori/male/frattura/protesi/tumore/ernia/infarto al/alla/all/alle/allo/di/del/della/dei/ai/con ?il/la cuore/schiena/ginocchio/anca/spalla/prostata/seno/colon/polmone/polmoni/rene/reni/fegato/stomaco/occhi/orecchio/colonna/menisco/caviglia/polso/cataratta/gola/tiroide/testa/pressione/disco/femore/braccio/gamba/alcol/droga
si è rotto/rotta/fratturato/fatto/operato il/la/un/male ?al/alla/braccio/gamba/femore/ginocchio/caviglia/polso/anca
prende/assume/imbottito/imbottita/sotto ?di/gli/dei psicofarmaci/antidepressivi/ansiolitici/insulina/cortisone/metadone/tranquillanti/sonniferi/pasticche/pillole/calmanti/farmaci
in cura da/dal/dallo/dalla/per/con
va/vede/seguito/seguita/visita dallo/dal/dalla/da/lo/il/uno psichiatra/psicologo/psicologa/oncologo/cardiologo/neurologo/terapeuta/psicoterapeuta/ortopedico/fisioterapista
ricoverato/ricoverata in/al/all/per/da/allo/d
in ospedale da/per/fino
in terapia intensiva
in coma
in sedia a rotelle
legge 104
ha la 104
permessi 104
invalido/invalida/invalidità al/civile/del/totale/permanente
categoria protetta
categorie protette
disabile al
beve troppo/come/molto/di/tanto
puzza/odora di alcol/vino/alcool
alza il gomito
problemi con/di alcol/droga/gioco
attacco/attacchi/crisi di/epilettica/epilettiche panico/ansia/epilessia/asma/nervi
esaurimento nervoso
crollo nervoso
depresso/depressa da/dopo/per
soffre di/d' cuore/pressione/ansia/depressione/emicrania/cefalea/attacchi/diabete/asma/epilessia/insonnia/vertigini/reumatismi
male ai/alle/alla schiena/gambe
malato/malata di cuore/cancro/tumore/aids/sla/alzheimer/parkinson/leucemia/depressione/diabete/fegato/reni
tentato/tentativo suicidio/di suicidio
motivi/problemi di salute
non sente da/bene
non vede da/bene
sordo/cieco/sorda/cieca da/dalla/di un/nascita
sordo da
balbetta
balbuziente
zoppica
zoppo
cammina col/con ?il/le bastone/stampelle
portatore di handicap/pacemaker
pacemaker
ha avuto un/una/l ictus/infarto/tumore/aborto/esaurimento/depressione/ischemia/incidente
colpito/colpita da ictus/infarto/ischemia
gli/le hanno diagnosticato/asportato
positivo al covid/test
sieropositivo
malato terminale
in fin di vita

[religion state]
non/evitare chiamare/disturbare/appuntamenti ?nel/durante/di/il/in ramadan/sabato perché/quaresima/shabbat/sabbath/preghiera
durante/fa/per/osserva il/lo/la ramadan/shabbat/quaresima/digiuno
testimone/testimoni di geova
cattolico/cattolica/musulmano/musulmana/ebreo/ebrea/cristiano/cristiana/evangelico/evangelica/credente/ortodosso praticante/osservante/convertito/convertita/fervente/convinto/integralista/devoto
molto/ultra/fervente/devoto cattolico/cattolica/religioso/religiosa/credente/devoto/devota/praticante
va a/in messa/chiesa/moschea/sinagoga
va alla messa/moschea
mangia/mangiano solo/halal/kosher ?halal/kosher
non mangia maiale
porta il/lo velo/kippah/chador/turbante
convertito all'islam
prima comunione/cresima/battesimo del/della figlio/figlia
comunione/cresima/battesimo del/della/di figlio/figlia/nipote/suo/sua
prega cinque/ogni/il
dell'opus dei
comunione e liberazione
ciellino
ciellina

[politics state]
vota/votante/votato/elettore/elettrice/iscritto/iscritta/militante/milita/simpatizzante/consigliere/consigliera/assessore/sindaco/sindaca/deputato/candidato/candidata/tessera/tesserato/tesserata/attivista ?per/a/al/alla/del/della/di/con/comunale/regionale/in/nel/nella/dei/nei pd/lega/fdi/fratelli/forza/m5s/movimento/cinque/grillini/rifondazione/sinistra/destra/casapound/radicali/azione/comunista/partito ?d'italia/italia/stelle
leghista/fascista/comunista/piddino/piddina/grillino/grillina/berlusconiano/salviniano/meloniano/renziano ?sfegatato/sfegatata/convinto/convinta/vecchio/duro/incallito/sfegatati
di estrema/ultra destra/sinistra
di sinistra/destra | @ +member !client !be !person
si candida/candidato/candidata a/al/alle ?alle sindaco/comunali/regionali/elezioni/europee

[politics trait]
leghista
piddino
grillino
fascistone
camerata
forzista
meloniano
salviniano
renziano
comunistone
neofascista
sovranista
no-vax

[union state !others]
iscritto/iscritta/delegato/delegata/rappresentante/tesserato/tesserata/tessera/segretario/segretaria/militante/attivista/rsu/rsa/responsabile ?sindacale/alla/della/per/al/in/del/la/dei cgil/cisl/uil/fiom/cobas/usb/ugl/fim/uilm/sindacato/sindacale
delegato/rappresentante/dirigente/permesso/permessi sindacale/sindacali
rsu fiom/cgil/cisl/uil/in
sindacalista
organizza/guida/fa/ha/sempre ?lo/organizzato/in sciopero
organizza/guida/fa/ha/sempre ?lo/organizzato/in lo/sciopero sciopero
fa sempre sciopero

[words]
spostato
spostata
spostati
divorzista
divorzisti

[ok]
asilo/asili ?nido cliente/clienti
scuola/liceo/nido/ospedale/clinica cliente
matto/matta/pazzo/pazza da legare ?per/dei ?i nostri/prezzi
di origine ?animale/vegetale/controllata/protetta/italiana/tedesca/francese/europea/estera/nazionale/biologica/ue
azienda/ditta/impresa/cantina/attività/negozio/gruppo ?familiare ?di/alla/da/in seconda/terza/quarta generazione
dipendenze/dipendenza del/di/da/tra ?progetto/fornitore/fornitori/software/task/attività/sistema
mercato/lista/pecora/caffè nero/nera
in nero su
password dimenticata/wifi/provvisoria
ristorante/cucina/mercato/fornitore/filiale/azienda/socio/prodotti cinese/cinesi/indiano/indiana/arabo/turco/giapponese/messicano
sciopero dei/del/della/di treni/trasporti/trenitalia/mezzi/atm/benzinai/corrieri/poste
partito da/il/con/ieri/oggi/domani
messa in/a punto/opera
messa a terra
sposato la nostra/causa/con il fornitore
morto il/un progetto/binario
figli e/srl/snc/di
fratelli srl/snc/sas
e figli
e fratelli
a sinistra/destra
via di/del/della
`,
};
