import type { Table } from './format.ts';

/** Italian as notes put it. Written for this project from general knowledge of the language. */
export const IT_NOTES: Table = {
  lang: 'it',
  text: `
[set kin]
babbo
bambina
bambino
cognata
cognato
compagna
compagno
cugina
cugino
fidanzata
fidanzato
figli
figlia
figlio
fratello
genero
genitori
madre
mamma
marito
moglie
neonato
nipote
nipotino
nonna
nonno
nuora
padre
papà
sorella
suocera
suocero
zia
zio

[set child]
bambina
bambini
bambino
bimba
bimbi
bimbo
figli
figlia
figlie
figlio
fratellino
gemelli
gemelline
nipotina
nipotino
pargolo
ragazza
ragazzina
ragazzino
ragazzo
sorellina

[set illness]
acufene
afasia
alzheimer
anemia
aneurisma
angina
ansia
aritmia
artrite
artrosi
asma
autismo
bpco
bronchite
broncopatia
bulimia
cancro
carcinoma
cardiopatia
cataratta
celiachia
cervicalgia
cirrosi
cistite
colite
coronaropatia
covid
crohn
demenza
depressione
dermatite
diabete
distrofia
embolia
emicrania
emofilia
endometriosi
enfisema
epatite
epilessia
ernia
esaurimento
fibromialgia
fibrosi
flebite
gastrite
glaucoma
gotta
hiv
ictus
infarto
insonnia
insufficienza
ipertensione
ipertiroidismo
ipotiroidismo
ischemia
labirintite
leucemia
linfoma
lombalgia
lupus
melanoma
meningite
metastasi
miastenia
mieloma
narcolessia
nefropatia
neuropatia
osteoporosi
pancreatite
parkinson
polmonite
psicosi
psoriasi
retinopatia
sarcoma
schizofrenia
sciatica
sclerosi
scoliosi
setticemia
sla
tachicardia
talassemia
tetraplegia
tinnito
tiroidite
trombosi
tubercolosi
tumore
ulcera
vertigini

[set offence]
abusi
aggressione
appropriazione
autoriciclaggio
bancarotta
bullismo
calunnia
caporalato
concussione
contrabbando
corruzione
danneggiamento
diffamazione
droga
estorsione
evasione
falso
frode
furto
lesioni
mafia
maltrattamenti
minacce
molestie
omicidio
peculato
pedofilia
rapina
ricettazione
riciclaggio
rissa
sequestro
spaccio
stalking
stupro
truffa
turbativa
usura
violenza

[set origin]
afgano
afghana
afghano
africana
africano
albanese
albanesi
algerina
algerino
angolano
araba
arabo
argentina
argentino
armena
armeno
asiatica
asiatico
bengalese
bengalesi
berbero
bielorusso
boliviana
boliviano
bosniaco
brasiliana
brasiliano
bulgara
bulgaro
camerunense
capoverdiano
cinese
cinesi
cingalese
colombiana
colombiano
congolese
croata
croato
cubana
cubano
curda
curdo
dominicana
dominicano
ebraica
ebraiche
ebrea
ebrei
ebreo
ecuadoregno
ecuadoriana
ecuadoriano
egiziana
egiziani
egiziano
eritrea
eritreo
etiope
filippina
filippini
filippino
gambiano
georgiana
georgiano
ghanese
indiana
indiano
iracheno
iraniana
iraniano
ivoriana
ivoriano
kosovara
kosovaro
libanese
libico
macedone
maghrebino
magrebina
maliano
marocchina
marocchini
marocchino
messicana
messicano
moldava
moldavo
montenegrino
mulatta
mulatto
nepalese
nigeriana
nigeriano
pakistana
pakistano
palestinese
peruviana
peruviano
polacca
polacco
rom
romena
romeno
rumena
rumeni
rumeno
russa
russo
salvadoregna
salvadoregno
senegalese
senegalesi
serba
serbo
singalese
sinti
siriana
siriano
slava
slavo
somala
somalo
srilankese
sudamericana
sudamericano
tailandese
tunisina
tunisini
tunisino
turca
turchi
turco
ucraina
ucraino
venezuelana
venezuelano
vietnamita
zingara
zingaro

[set party]
5-stelle
avs
azione
berlusconi
calenda
casapound
cinque-stelle
conte
dc
fdi
fi
forza-italia
forza-nuova
fratelli-d'italia
italia-viva
lega
m5s
meloni
msi
pci
pd
pdl
pri
psi
radicali
renzi
rifondazione
salvini
schlein
sel
sinistra-italiana
svp
udc
vannacci
verdi

[set union]
cgil
cisl
cobas
confsal
cub
filcams
fillea
filt
fim
fiom
fisascat
flc
gilda
sindacato
slc
snals
ugl
uil
uilm
uiltucs
usb

[stop]
attenzione
chiamare
dopo
già
inviare
mandare
ogni
presso
prima
richiamare
sentire
senza
solo

[health topic]
acufene
adenoma
afasia
agorafobia
amputazione
anemia
anemia mediterranea
aneurisma
angioplastica
ansiolitico
apnee notturne
aritmia
artrite reumatoide
artroscopia
asma bronchiale
attacchi epilettici
balbuzie
biopsia
bpco
bronchite cronica
by-pass
calcoli alla cistifellea
calcoli renali
carcinoma
cardiomiopatia
cataratta
cervicalgia
cirrosi epatica
claustrofobia
colecisti
colonscopia
colpo della strega
coma farmacologico
commozione cerebrale
coronarie
cortisone
crisi epilettiche
degenerazione maculare
dermatite atopica
disagio psichico
discopatia
disfunzione erettile
disgrafia
disintossicarsi
disprassia
distacco di retina
distrofia muscolare
disturbi alimentari
disturbo bipolare
disturbo d'ansia
dolori cronici
drepanocitosi
edema polmonare
embolia polmonare
emodialisi
emofilia
emorroidi
endoprotesi
enfisema
ernia iatale
ernia inguinale
fibrillazione
fibrosi cistica
flebite
fobia sociale
fuoco di sant'antonio
gastroscopia
glaucoma
glicemia alta
herpes zoster
idrocefalo
immunodepresso
immunoterapia
impianto cocleare
infertilità
influenza intestinale
insonnia
insufficienza cardiaca
insufficienza renale
insufficienza respiratoria
interruzione di gravidanza
intolleranza al glutine
ipertiroidismo
ipoacusia
ipocondria
ipoglicemia
ipotiroidismo
ischemia
isterectomia
labirintite
legamento crociato
lesione al menisco
leucemia mieloide
linfoma di hodgkin
lombalgia
lombosciatalgia
lupus eritematoso
malattia autoimmune
malattia degenerativa
malattia di crohn
malattie cardiache
meningite
menisco
metadone
mieloma
mielopatia
miopatia
mononucleosi
morbo di crohn
morbo di parkinson
narcolessia
nefropatia
neuropatia
noduli alla tiroide
obesità grave
ossigenoterapia
osteoartrite
otosclerosi
paralisi facciale
pma | @
poliomielite
postoperatorio
prediabete
pressione alta
psicoanalisi
psicosi maniaco depressiva
psicoterapeuta | !client
radioterapico
reflusso
retinopatia
rettocolite ulcerosa
rottura del crociato
rsa per anziani
sarcoma
schizofrenico paranoide
sclerosi laterale
scoliosi
scompenso cardiaco
sepsi
serd
sert
setticemia
sieropositività
sifilide
silicosi
sindrome del tunnel carpale
sindrome depressiva
sindrome di asperger
sindrome di tourette
sindrome metabolica
sla
sordità
spondilite
stent
stomia
tachicardia
talassemia
tetraplegia
tinnito
tiroide
tiroidite
tonsillectomia
tossicodipendenza
trauma cranico
trombosi
tumore maligno
tunnel carpale
ulcera
vaginite
vasectomia
vene varicose
vertigini
vitiligine

[health trait]
acciaccato
allergico | @ -thing
allettato
alzheimer avanzato
anemico
ansioso
audioleso
bulimica
cerebroleso
cleptomane
daltonico
debilitato
demente senile
dializzato
diversamente abile
emiplegico
emofiliaco
fibrotico
immunodepressa
infermo
infortunato
insonne
intubato
iperattivo
ipocondriaco
ipoudente
malaticcio
malato cronico
menomato
mutilato
nevrotico | @
parkinsoniano
psicolabile
psicotico
reduce da operazione
sciancato
sordastro
storpio
tetraplegico
zoppicante

[health state]
{illness} diagnosticato/diagnosticata/terminale/avanzato/avanzata/cronica/cronico/grave/acuta/metastatico
{kin} ?con/ha/soffre/col ?di/il/la/un/una/l'/per {illness}
a/per/dopo causa/via/seguito/il/la/l' ?di/del/della/dell' ?un/una {illness}/operazione/ricovero/chemio/infortunio
aborto spontaneo
alcolisti/narcotici/giocatori anonimi
allergico/allergica/intollerante al/alla/alle/ai/agli glutine/lattosio/noci/polline/lattice/penicillina/nichel/arachidi/crostacei/pesce
apparecchio/protesi acustico/acustica/acustici
arriva/arrivato/era/sempre/mezzo/già/spesso ?già/sempre/mezzo ubriaco/ubriaca/brillo/alticcio/alticcia/sbronzo/sbronza/fatto/strafatto/bevuto
aspetta/attesa/attende ?di/l'/esito/un/il/esiti/della ?esito/della/dell' biopsia/trapianto/tac/intervento/risonanza/istologico
aspettativa per ?motivi/gravi ?di malattia/salute/motivi
assegno/pensione/indennità/domanda/commissione/visita di/per/ordinario ?l' ?di invalidità/inabilità/accompagnamento/reversibilità/medica/invalidi
assente per malattia/ricovero/intervento/cure/visita/gravi/motivi ?medica/salute/motivi/di
assiste/accudisce/cura/segue/badante/caregiver/accompagna ?di/del/della/per/il/la/al/alla ?il/la/suo/sua {kin} ?malato/malata/anziano/anziana/disabile/oncologico/invalido
attaccato/attaccata alla bottiglia
avuto un aborto
balbetta molto/un
beve ?decisamente troppo/parecchio/forte | @ !client
beve come una spugna
cagionevole/malandato/malandata/precario/precaria ?di salute/in
cane guida
categorie/categoria protette/protetta
cerca/provano/provando/cercano di/un/ad avere/figlio/rimanere ?un ?figlio/incinta
ci sente/vede poco/male
comunità di recupero/terapeutica
crisi/attacchi/attacco epilettica/epilettiche/nervosa
crisi/attacchi/attacco di/d'/epilettica/epilettiche/nervosa panico/ansia/nervi/pianto/epilessia/asma/depressive
crollo/esaurita/esaurito nervoso/nervosa
cure palliative/oncologiche/mediche/psichiatriche
dedito/dedita all'alcol
dedito/dedita all'alcol/al/alla bere/alcol/bottiglia
dieta per il diabete
dipendente/dipendenza da/dal/dalle/dall' alcol/gioco/droga/droghe/cocaina/sostanze/farmaci/slot/eroina/psicofarmaci
è/molto/va/cade/caduto/caduta/entrato ?in/molto/un depresso/depressa/depressione
è/sta/ancora/assente/messo/messa/si ?è/in/per/messo/messa ?in/per malattia/mutua/infortunio/convalescenza/riabilitazione/degenza/rianimazione/fisioterapia
fa uso di droga/cocaina/sostanze/droghe
fa/sta/facendo/inizia/finito/sotto/ha/ciclo/cicli/deve/dovrà/terminato/sospeso ?fare/facendo/fatto/finito/la/il/ciclo/cicli/un/di/le ?la/il/di/le chemio/chemioterapia/radio/radioterapia/dialisi/riabilitazione/psicoterapia/terapia/disintossicazione/immunoterapia/flebo/trasfusioni/fecondazione/metadone/fivet/iui
fecondazione assistita/eterologa
figlio/figlia/fratello/sorella/padre/madre/marito/moglie/nonno/nonna autistico/autistica/disabile/malato/malata/handicappato/handicappata/invalido/invalida/ricoverato/ricoverata/dislessico/dislessica/down/oncologico/depresso/depressa/allettato/allettata
fine/fase vita/terminale
fuma le canne/erba/spinelli/hashish
gamba/braccio/polso/caviglia/spalla/piede/mano/femore/bacino/costola rotto/rotta/ingessato/ingessata/fratturato/fratturata/rotte
giocatore/gioco compulsivo/patologico/d'azzardo
gli/le hanno/ha _ trovato/diagnosticato/asportato/tolto/messo/impiantato/amputato/scoperto _ tumore/nodulo/cisti/ernia/polipo/polipi/massa/macchia/protesi/bypass/pacemaker/stent/rene/milza/cistifellea/appendice/tiroide/utero/ovaio/prostata/seno/gamba/piede/dito/diabete/cancro/leucemia/melanoma/aneurisma/gesso/busto/catetere/punti/valvola/calcoli/celiachia/sclerosi
gli/le restano/resta/danno pochi/poco/mesi ?mesi/da/di ?vivere/vita
ha avuto un ?brutto/grave incidente/malore/infarto/ictus/collasso
ha tentato/provato ?di/il/a suicidarsi/suicidio/ammazzarsi
ha/ebbe/avuto/diagnosticato/diagnosticata/diagnosi/scoperto/sopravvissuta/sopravvissuto/lotta/combatte ?avuto/di/la/il/un/una/al/ad/con/contro ?un/il/la/una {illness}
in comunità per disintossicarsi/disintossicazione
in cura/terapia/osservazione/analisi da/dallo/dal/presso/per/con/psichiatrica/psicologica/farmacologica
in incidente
in lista/attesa per/di il/un trapianto
in mutua da/fino/per
in quarantena covid/per
in/ancora/sempre/lunga/prolungata malattia fino/da/per/dal/dalla/sino/tutto/lunga
incidente in moto/auto/stradale grave/rianimazione/ricoverato
indennità di accompagnamento/frequenza
infortunio/infortuni inail/domestico/stradale
infortunio/infortuni sul/in/inail/domestico/stradale lavoro/itinere
invalidità/inabilità civile/permanente/totale/parziale/riconosciuta/lavorativa
invalido/invalida civile/totale/parziale/sul/di/permanente
invalido/invalida/invalidità/inabilità/disabilità/disabile/handicap ?civile/al/del/di/permanente/totale/grave ?al/del/100 #n
l. 104
legge 104/92
legge/l/ex 68/99
lingua dei segni
malato/malata terminale/oncologico/cronico/cronica/psichiatrico
malattia invalidante/rara/genetica/degenerativa
motivi/problemi/ragioni/questioni ?di salute/medici
motivi/ragioni/problemi di salute/mediche/medici
non ci sente/vede ?più/bene/da
non può/riesce/possono ?ad/a avere figli
non sta bene/tanto
non sta bene/molto/tanto di bene/salute
non sta bene/molto/tanto ?di bene/salute
non vaccinato/vaccinata
operato/operata/operazione/intervento/problemi/problema/dolori/dolore/male/frattura/protesi/lesione/guai/fastidi/noie/mal al/alla/all/alle/allo/di/del/della/dei/ai/con/agli/all' ?il/la/i cuore/schiena/ginocchio/ginocchia/anca/spalla/prostata/seno/colon/polmone/polmoni/rene/reni/fegato/stomaco/occhi/occhio/orecchio/colonna/menisco/caviglia/polso/cataratta/gola/tiroide/testa/pressione/disco/femore/braccio/gamba/intestino/utero/ovaie/cervicale/salute/udito/vista/memoria/circolazione/nervi/mano/tendine/crociato/vescica
pacemaker/bypass/stent/defibrillatore/catetere/stomia impiantato/nuovo
pastiglie/pillole/gocce per dormire
pastiglie/pillole/gocce per dormire/il/la/l' cuore/ansia/pressione/depressione
periodo di comporto
permessi/permesso/congedo/usufruisce/legge/titolare/beneficia/ha/usa/con ?della/la/l'/legge/ex/una 104
porta/ha l'apparecchio acustico/acustica
positivo/positiva al/a ?test/tampone/l' covid/tampone/hiv/test
posto/contrassegno/pass/tagliando per/auto/parcheggio/dei ?per disabili/invalidi/handicappati
prende/assume/imbottito/imbottita/sotto/usa/terapia/in/dipendente/deve ?di/a/base/da/con/prendere ?di/degli/gli/gocce/la/le/il psicofarmaci/antidepressivi/antidepressivo/ansiolitici/tranquillanti/sonniferi/farmaci/xanax/tavor/lexotan/valium/en/insulina/cortisone/morfina/metadone/coumadin/anticoagulanti/litio/prozac/zoloft/cipralex/seroquel/depakin/eutirox/ossigeno/ritalin/metformina/cardioaspirina/antiepilettici/minias/lorazepam/alprazolam/gocce
prende/percepisce/ha l'accompagnamento
problemi/problema/guai di/con/legati ?l'/il/le/al/la alcol/alcool/droga/gioco/bere/ansia/cocaina
puzza/sa/odora/alito di/che ?sa/di alcol/vino/alcool/birra/grappa/canna/fumo/canne
ricaduta/ricaduto/ricaduta nell'
ricaduta/ricaduto/ricaduta nella/nell'/nel droga/alcol/gioco/tunnel/depressione
ricovero/ricoverato/ricoverata/degente ?in/all'/al/d'/per/presso ?la/il/reparto/clinica ospedale/psichiatria/psichiatrico/psichiatrica/rianimazione/oncologia/cardiologia/neurologia/urgenza/clinica/gemelli/hospice/terapia/tso
rimasto/rimasta in coma/invalido/paralizzato/paralizzata/cieco/sordo/vedova/sedia
si droga/buca/fa/impasticca ?di ?coca/cocaina/canne/eroina
si è messo/messa in malattia
si è rotto/rotta/fratturato/fratturata/slogato/slogata/lussato/strappato/lesionato il/la/una/un/l'/i/due/le ?una/la braccio/gamba/femore/ginocchio/caviglia/polso/anca/spalla/costole/costola/clavicola/crociato/tendine/menisco/mano/piede/vertebra/bacino
si è tagliata le vene
si fa le canne
si/deve/dovrà/è/stato/stata/sarà/hanno/viene/da/dopo/verrà/appena ?è/stato/stata/essere/farsi/fatto/fatta/deve/sottoporre/sottoposto operato/operata/operare/operarsi/intubato/ricoverato/ricoverata/ricoverare/dimesso/dimessa/ingessato/ingessata/amputato/amputata/trapiantato/sedato ?al/alla/in/di/per/d'
sindrome di/del/da down/asperger/tourette/crohn/turner/burnout/tunnel/affaticamento/stanchezza/ménière/sjögren/williams
sniffa/pippa
soffre/affetto/affetta/ammalato/ammalata/colpito/colpita/malato/malata/guarito/guarita/guarisce/sofferente ?di/da/dal/per ?un/una/forte/grave {illness}
sordo/cieco da/dalla/di
sordo/sorda/cieco/cieca/muto/muta/zoppo/zoppa ?da/di/dalla/ad/d' ?un/un' nascita/orecchio/occhio/orecchie/gamba/bambino
sospetto/diagnosi di tumore/alzheimer/demenza/leucemia
sta poco bene
sta/è molto/poco/piuttosto/tanto/proprio/ancora male/malissimo/malato/malata/malaticcio/depresso/depressa ?di/con
sta/è/sono/vive/gira/cammina/deambula/va/si/costretto/usa/muove ?sta/in/con/col/su/muovendo ?la/il/una/un/le sedia/carrozzina/carrozzella/stampelle/deambulatore/bastone/tutore/gesso/girello/flebo ?a ?rotelle
stressato/stressata da/per/dal lavoro
tentato/pensieri/istinti suicidio/suicidi/suicida
terapia/reparto intensiva/psichiatria/oncologia
tira/pippa/sniffa di coca/cocaina
trapianto di/del/al rene/fegato/cuore/midollo/polmone/cornea
tso
va/è/sta/segue in/un ?percorso analisi/terapia/psicoterapia ?due/da/dallo
va/vede/visita/appuntamento/seguito/seguita/in/colloquio/segue ?in/cura/da/visita/terapia dallo/dal/dalla/da/con/uno/lo/il ?suo/sua/uno/una/un psicologo/psicologa/psichiatra/psicoterapeuta/oncologo/oncologa/cardiologo/neurologo/terapeuta/analista/logopedista/nefrologo/ematologo/reumatologo/endocrinologo/diabetologo/pneumologo/urologo/gastroenterologo/sessuologo/neuropsichiatra/fisiatra

[health weak +suffer +since +lone]
acciacchi | !client
febbre
infortunio | !client !be !lone !person
mal di schiena
sciatalgia

[health weak +suffer !be !client !person +visit]
allergologo
andrologo
consultorio
csm | @
dermatologo
diabetologo
dietologo
ematologo
endocrinologo
logopedista
nefrologo
neuropsichiatra
oculista
ortopedico
osteopata
ostetrica
otorino
pneumologo
psicologa
reumatologo
sanatorio
sert
sessuologo

[health,family_privacy state]
aspetta/aspettano ?il/la/un/una/due/tre ?secondo/seconda/primo/terzo bambino/bambina/figlio/figlia/bimbo/bimba/gemelli/bebè
è/rimasta/di/resta/nuovo ?di/rimasta/nuovo incinta
gravidanza gemellare/extrauterina/difficile/a
in/permesso/congedo/astensione/assente/rientra/rientro/aspettativa ?per/di/dalla/anticipata/obbligatoria maternità ?obbligatoria/anticipata/fino/da/dal/facoltativa
incinta di/al/del #n/tre/quattro/cinque/sei/sette/otto/nuovo/due/gemelli ?mesi/mese/settimane
incinta di/al/del ?#n/tre/quattro/cinque/sei/sette/otto/nuovo/due/gemelli mesi/mese/settimane
maternità anticipata/obbligatoria/facoltativa/a/fino/da/da
orario/permesso/permessi/ore ?per/di/l' ?l' allattamento
parto cesareo/prematuro/previsto/gemellare/a
partorisce/partorirà a/in/tra/fra
sta per/deve partorire
termine/data del parto

[family_privacy state]
{kin} appena/è/recentemente/gli/le/ieri/da ?è/poco/mancato/mancata morto/morta/deceduto/deceduta/mancato/mancata/scomparso/scomparsa
#n/due/tre/quattro figli/bambini a carico/piccoli/piccolo
affido/affidamento/affidati/affidato/assegno/mantenimento/alimenti/custodia ?congiunto/condiviso/esclusivo/di/dei/alla/ai/della/per ?i/al/alla/mantenimento figli/figlia/figlio/minori/bambini/madre/padre/ex/nonni
alimenti alla/all' ex
assegno/paga/deve/versa/pagare ?di/il/gli/l' mantenimento/alimenti ?alla/ai/per
buttato/buttata/cacciato/cacciata/sbattuto/messo fuori/di ?di/da casa
cartelle esattoriali
casa all'asta/pignorata
casa rifugio
cassaintegrato/cassaintegrata
causa/pratiche/avvocato/udienza/atti ?di/per/del/la/il ?la/il divorzio/separazione/affidamento/mantenimento
centro antiviolenza
cessione del quinto
congedo matrimoniale
congedo/permesso/aspettativa ?per/di parentale/paternità/figlio/assistere/matrimonio
corna/cornuto/cornuta e/felice
debiti di/con/da/verso gioco/strozzini/equitalia/banche/tutti/fisco/personali
disoccupato/disoccupata/licenziato/licenziata da/in/dal/dalla mesi/tronco/#n/anni/ditta/precedente
doppia vita/famiglia
dorme in ufficio/macchina/auto/divano
è/diventato/diventata/appena/diventa/diventerà/sarà/nato/nata ?diventato/diventata/appena/il/la/suo/sua/di ?primo/prima/secondo/seconda/terzo mamma/papà/padre/madre/nonno/nonna/zio/figlio/figlia/bimbo/bimba/nipotino/nipotina
è/gli/le/ha/appena/morto/morta/mancato/mancata/deceduto/deceduta/venuto/venuta/perso ?è/morto/morta/mancato/mancata/perso/a/da ?appena/ieri/poco/improvvisamente/il/la/suo/sua/i ?il/la/suo/sua {kin} ?ieri/a
eredità ?dello/della/dal/di/del ?suo/sua/uno/una zio/zia/nonno/nonna/padre/madre/suocero
ereditato/ereditata ?dal/dallo/la/una/zio casa/villa/fortuna
ex moglie/marito/compagna/compagno/fidanzata/suocera
famiglia allargata/monogenitoriale/numerosa/disastrata
figlio/figlia/bambino/bambina ?in/di/un/una/è/stato/stata adottivo/adottiva/adottato/adottata/adozione/affido/illegittimo/naturale/segreto
finito/ridotto/messo sul/in/male/alla lastrico/miseria/economicamente/fame/strada
fresco/fresca di divorzio/separazione/matrimonio/nozze
funerale/funerali/esequie ?del/della/di/domani/oggi ?suo/sua/il {kin}
grave/gravi problema/problemi familiare/familiari/personali
ha avuto un lutto
ha/con una/la relazione/tresca/storia con/extraconiugale/clandestina/segreta
ha/con/padre/madre/mamma/papà ?di/un/una/due/tre/quattro/#n/cinque ?un/una/due/tre/quattro/#n figlio/figlia/figli/figlie/bambini/bimbi/gemelli/gemelle/bambina/bambino ?piccoli/piccolo/piccola/grandi/con/avuti/da
ha/tiene/mantiene/vive ?una/un/la/l'/le/due/doppia ?una/storia/relazione/famiglia relazione/amante/tresca/storia/vita/famiglie/scappatella ?con/doppia/extraconiugale/parallela/clandestina
in cassa integrazione | !others
in terapia di coppia
in/sta/stanno/si/causa/fase/corso ?di/via/per/è/stanno/sono ?di separazione/divorzio/divorziare/divorziando/separando/separati/lasciati/lasciando
l'ex moglie/marito
lasciato/lasciata/mollato/mollata/piantato/piantata/tradito/tradita/cacciato/cacciata ?dal/dalla/di/da/in/all' ?sua/suo/casa/tronco/altare {kin}/fidanzata/fidanzato/casa/moglie/marito
licenza matrimoniale
lite/litigi/guerra/causa per ?l' eredità
litiga/litigato/rotto/lite/guerra/tribunale/discussione/non ?sempre/parla/più ?con/più ?il/la/i/con/l' ?sua/suo/la/il fratello/sorella/fratelli/padre/madre/figlio/figlia/suocera/famiglia/ex/genitori ?per ?eredità
lo/la tradisce/cornifica/picchia/mena/maltratta
lo/la tradisce/cornifica/picchia/mena/maltratta/ha tradito/lasciato/picchiata/cacciato
lutto familiare/recente/stretto/grave/improvviso
mandare/inviare/fare/porgere ?le condoglianze/corona/telegramma
matrimonio della/del/di figlia/figlio/finito/rotto
matrimonio/coppia in crisi/pezzi/bilico
moglie/marito/compagna/compagno/fidanzata/fidanzato scappato/scappata/fuggito/fuggita/andato/andata/sparito/sparita ?via/di/con/a ?casa/un/il/vivere ?altro/altra
morto/morta/mancato/mancata/deceduto/deceduta/perso/seppellito/sepolto/funerale/funerali/esequie/lutto/scomparsa/decesso/veglia ?il/la/suo/sua/del/della/per/di/dei ?suo/sua/il/la {kin}
neo mamma/papà/genitore/genitori/nonno/nonna/sposi/sposo/sposa
neogenitori
neomamma
neopapà
neosposi
non arriva/paga/riesce ?a/la/l'/il/più/le/i ?pagare ?a/la/l'/il/le fine/affitto/mutuo/rate/bollette ?mese
non/mai vede/sente/parla/gli/non ?fanno/più/con ?i/il/la/vedere ?suoi/i figli/figlio/figlia/bambini
per motivi/ragioni/problemi familiari/personali
per motivi/ragioni/problemi familiari/personali/di famiglia
pieno/piena/sommerso/sommersa/carico/oberato/oberata/strozzato/coperto/affogato/nei/ha/con ?di/dai/da/un/tanti/troppi/sacco debiti/debito/cambiali/prestiti/finanziarie
pignorato/pignorata/pignoramento/pignorano/pignorare/cessione/sequestro/sequestrato lo/dello/la/della/del/il/di/presso/gli/le ?lo stipendio/casa/quinto/terzi/conto/pensione/auto/mobili
prende/percepisce/vive/campa/ha/chiesto/chiede/domanda/in ?il/la/di/con/l' ?di/l' reddito/rdc/naspi/sussidio/disoccupazione/adi/cassa/caritas/pensione/cassaintegrazione ?di/minima/integrazione/inclusione ?cittadinanza
protestato/cattivo/segnalato/iscritto/schedato pagatore/crif
protestato/cattivo/segnalato/iscritto/schedato pagatore/in/alla/crif/come/al crif/centrale/cai/cattivo
protesti/cartelle ?esattoriali a/suo carico
pwd/psw è
ragazza/mamma/madre/papà/padre/genitore madre/single/solo/sola/separato/separata/vedova
rimasto/rimasta vedovo/vedova/solo/sola/orfano/orfana
rovinato/rovinata/rovina economica/economicamente/finanziariamente
rovinato/rovinata/rovina economica/economicamente/finanziariamente/dal/col gioco
se la fa con
separazione/divorzio/divorziando/separandosi/separato/separata ?in giudiziale/consensuale/burrascoso/burrascosa/corso/atto/recente/recentemente
sfratto/sfrattato/sfrattata ?per/da esecutivo/morosità/casa
si è lasciato/lasciata/lasciati con/col ?il/la/fidanzato/fidanzata/compagno/compagna
si sposa/sposano/risposa a/in/con/tra/fra/il/sabato
stanno/vogliono/pratiche/domanda ?di/adottando/adottare/per adozione/adottare
stanno/vogliono/pratiche/domanda ?di/adottando/adottare/per adozione/un/adottare bambino/internazionale
sua password/pwd è
sul divano da quando
tradisce/picchia/mena/maltratta/cornifica la/il/suo/sua {kin}
vedovo/vedova/divorziato/divorziata/sposato/sposata ?da/con/e/dal/di due/tre/recente ?anni/mesi/figli
vedovo/vedova/separato/separata/divorziato/divorziata/sposato/sposata ?da/con/e/dal/di poco/figli/#n ?anni/mesi/figli
viaggio/lista/licenza di nozze/matrimoniale
violenza/maltrattamenti/liti/guai/problemi/crisi/drammi/casini/tensioni/questioni/motivi ?in/di/con/col/a ?la/il/l familiari/coniugali/domestica/domestiche/domestici/famiglia/coppia/moglie/marito/figlio/figlia/ex/suocera/compagna
vittima di violenza/maltrattamenti
vive/tornato/tornata/dorme/sta ?a/ancora/da/in ?vivere/casa/stare con/dai/da/dei/coi/in ?i/la/sua genitori/mamma/mammà/suoceri

[family_privacy trait]
amante di
concubina
coppia di fatto
ereditiera
ex coniuge
figlio naturale
infedeltà
ragazzo padre
scapolone
sovraindebitamento
tradimento
vedovella
zitellona

[religion topic]
avvento
battista
bibbia | !be !person
cammino neocatecumenale
candelora
catechismo
cattolicesimo
chiesa evangelica
cilicio
corano
diwali
domenica delle palme
ebraismo
eid
epifania
esorcismo
eucaristia
festa del sacrificio
giubileo
hajj
islam | -trade
lourdes
mecca
medjugorje
neocatecumenali
novena
ostia
padre pio
processione
purim
quarant'ore
rosario
santone
seminario vescovile
sinodo
veglia pasquale
venerdì di quaresima
via crucis
viaggio a lourdes

[religion trait]
anabattista
anglicano
apostata
azione cattolica
bacchettone
baha'i
battista | @ -name
beghina
beghino
calvinista
catto comunista
cattolicissimo
chierichetto
copto
devota
devoto
diacono
ebraico | -trade
focolarino
fondamentalista islamico
frate
geova
imam
integralista
islamica | -trade
luterano
miscredente
mussulmano
neocatecumenale
perpetua | @ -name
predicatore
prete mancato
protestante valdese
rabbino
salafita
satanista
sciita
scintoista
seminarista
soka gakkai
sufi
sunnita
suora laica
taoista
ultracattolico
valdese
vudù

[religion state]
bar/bat mitzvah
battesimo/cresima/comunione ?del/della/di ?suo/sua figlio/figlia/nipote/nipotino/nipotina/bambino
convertito/convertita ?al/all'/a islam/buddismo/cristianesimo/cattolicesimo/ebraismo/religione
digiuna/digiunano/digiuno/fa/fanno/osserva/rispetta/segue/celebra/festeggia/durante/per/fine/inizio/periodo/mese/nel/sotto ?il/la/l'/lo/del/di/mese/periodo/al/nel ?il/del/di ramadan/quaresima/shabbat/sabato/eid/digiuno/pesach/hanukkah/diwali/yom/venerdì/natale ?ebraico/kippur/ortodosso
donna/ragazza/segretaria/collega velata
è del/di/dei/dell'/appartiene/membro/fa/iscritto/adepto/seguace ?a/al/alla/parte/di/dell'/una/dei/del ?dei/dell'/di/una/alla opus/cl/comunione/testimoni/setta/scientology/confraternita/neocatecumenali/focolari/focolarini/mormoni/avventisti/massoneria/loggia/parrocchia ?dei/liberazione/geova
è/sono/famiglia/si/era/convertito/convertita/diventato/diventata ?dichiara/professa/di/una/un/molto/al/fede ?religione/fede/una cattolico/cattolica/cattolici/musulmano/musulmana/musulmani/mussulmano/ebreo/ebrea/ebrei/evangelico/evangelica/protestante/ateo/atea/buddista/induista/mormone/agnostico/ortodosso/ortodossa/cristiano/cristiana/credente/valdese/copto/testimone/islamico/islamica/buddismo/islam/ebraismo
ex prete/suora/frate/seminarista/sacerdote
ha/fatto/studiato ?studiato/fatto in seminario
marito/fratello/figlio/zio/padre ?è/imam/pastore prete/imam/rabbino/diacono/pastore/sacerdote ?evangelico
messa quotidiana
messa ogni/tutte/della/la/tutti/quotidiana le/i/domenica/giorno/mattina
molto/poco/assai/super/ultra/profondamente/iper religioso/religiosa/credente/cattolico/cattolica/devoto/devota/praticante/bigotto/bigotta/pio/osservante
non lavora/risponde/chiamare/disturbare/disponibile/guida/usa ?il/di/al/la/durante/nel/telefono ?il/di/del sabato/venerdì/ramadan/shabbat/domenica ?per/ebraico/è/preghiera ?motivi/religione/shabbat
non mangia/beve/tocca ?carne/mai/la ?di maiale/prosciutto/salumi/alcol/venerdì/manzo ?per ?motivi/religione
pastore evangelico/valdese/pentecostale
pellegrinaggio/viaggio/va/andato/andata/torna/tornato/gita ?a/alla/in/da/dalla/al/di ?viaggio/pellegrinaggio ?a/alla/in lourdes/medjugorje/mecca/fatima/pietrelcina/assisi/terra
pellegrinaggio/viaggio/va/andato/andata/torna/tornato/gita ?a/alla/in/da/dalla/al/di ?viaggio/pellegrinaggio ?a/alla/in la/lourdes/medjugorje/mecca/fatima/pietrelcina/assisi/terra santa
porta/indossa/con/mette ?il/lo/l'/la/un ?il velo/hijab/kippah/kippà/turbante/burqa/niqab/chador/crocifisso/saio
pranzo/menu/cibo/carne/mangia/solo/dieta/pasti ?solo halal/kosher/kasher
prega/pregare/pregava/preghiera/ora/orario/pausa/ferma ?a/per/si/della/di/la/alla/rivolto/cinque/5/ogni/in ?per/volte/la/ora ?al/pregare/di preghiera/rosario/giorno/mecca/venerdì/allah/pregare
preghiera del venerdì/mattino
prima comunione/cresima ?del/della figlio/figlia
si è convertito/convertita ?all/al islam/buddismo/cattolicesimo/ebraismo/cristianesimo/testimone
si è battezzato/battezzata/sbattezzato/sbattezzata
si è fatto/fatta prete/frate/suora/monaca/monaco/testimone/musulmano/musulmana/buddista/cristiano
testimone/testimoni geova/jehova
testimone/testimoni geova/jehova/di geova
va/vanno/andava/frequenta/assiduo/canta/serve/legge/volontario/catechista/animatore/fedele/attivo/sempre ?a/in/alla/al/ogni/la/nella/nel/tutte/tutti/di ?le/i/la/giorno/domenica/domeniche/venerdì/mattina ?a/in/alla/al messa/chiesa/moschea/sinagoga/parrocchia/oratorio/coro/sala ?del ?regno

[religion weak +practice +lone]
anglicano
battista | @ -name
buddista
copto
islamico
luterano
metodista
ortodossa

[politics state]
assessore al/alla/alle
attivista/militante ?per/del/dei/della/no ?diritti climatico/animalista/clima/gay/umani/politico/tav/ambientalista/ultima/extinction
busto/foto/calendario/quadro/ritratto ?del/di/dei duce/mussolini/stalin/lenin
candidato/candidata/candidatura/candida/presenta/corre/lista/liste/eletto/eletta/eletti ?alle/al/per/come/a/con/in/si ?le/la/il/consiglio elezioni/comunali/regionali/europee/politiche/amministrative/sindaco/consigliere/consiglio/ballottaggio ?comunale
centri/centro sociali/sociale
consigliere/consigliera/assessore/assessora/segretario comunale/regionale/provinciale/circoscrizionale/quartiere/bilancio/cultura/urbanistica
di estrema destra/sinistra
dichiaratamente/molto/decisamente/politicamente/idee/orientamento/simpatie/tendenze/area/persona/famiglia ?di/a/politico/molto/estrema/schierato/orientato ?di/a/estrema destra/sinistra
è/era/vecchio/ex/un/una/molto/convinto/sfegatato/nostalgico/dichiarato ?un/una/vecchio/molto/del ?convinto/vecchio fascista/leghista/comunista/grillino/grillina/piddino/piddina/berlusconiano/berlusconiana/renziano/meloniano/meloniana/salviniano/compagno/camerata/missino/democristiano/radicale/anarchico/sovranista/populista/novax/complottista/putiniano/trumpiano/ultrà/nostalgico/separatista/venetista/indipendentista | @
estrema/ultra destra/sinistra
ex/vice/già/neo sindaco/assessore/deputato/senatore/parlamentare/onorevole/consigliere/ministro/sottosegretario
fa politica
fascista/comunista/leghista/grillino/camerata ?della convinto/sfegatato/dichiarato/doc/dentro/duro/militante/nostalgico/prima
in lista con/alle/per comunali
in politica da/con/attivo/attiva
no vax/tav/green/global/tap/ponte
nostalgico/nostalgica del/dei duce/ventennio/fascismo/pci/mussolini/regime
odia/detesta/adora/parla/insulta/fan/ce ?solo/l'ha/male/sempre/bene/contro ?di/contro/con/male ?la/il/i meloni/salvini/renzi/berlusconi/conte/schlein/draghi/trump/putin/politici/comunisti/fascisti/governo/migranti
tessera/tesserato/iscritto/iscritta/attivo/impegnato/impegnata/militante/vicino/vicina ?a/al/del/di/in/nel/ai/ad ?un/partito partito/politica/fratelli/casapound
va/partecipa/andato/sempre/organizza/scende ?in/a/alle/alla/ai/al ?alle/ai manifestazioni/manifestazione/cortei/corteo/comizi/comizio/piazza/pontida/leopolda ?contro/per/pro
vota/votato/votava/votano/votante/elettore/elettrice/iscritto/iscritta/tesserato/tesserata/tessera/militante/milita/militato/simpatizzante/attivista/consigliere/consigliera/assessore/assessora/sindaco/sindaca/deputato/deputata/senatore/senatrice/onorevole/candidato/candidata/segretario/segretaria/dirigente/coordinatore/capogruppo/capolista/lista/liste/circolo/gazebo/volantini/volantinaggio/comizio/campagna/fan/sostenitore/sostenitrice/simpatie/quota/ex/vicino/eletto/eletta ?comunale/regionale/provinciale/cittadino/locale/per/con/nel/nella/in/al/alla/ai/coi/di/del/della/dei/dai/sempre/coi/la/il/i/un/una/elettorale ?comunale/lista/la/il/i/i/del/della/con/per/di/nel {party}

[politics trait]
antifascista
antivaccinista
bolscevico
brigatista | @
capolista
casapoundino
complottaro
comunistoide
craxiano
democristiano
destrorso
dipietrista
eurodeputato
europarlamentare
filorusso
lega nord
leninista
maoista
marxista
missino
noglobal
nostalgico del duce
onorevole
populista
postfascista
putiniano
qualunquista
sessantottino
sfascista
sindacalista politico
sinistroide
sinistrorso
stalinista
terrapiattista
toga rossa
trotskista
ultradestra
ultras politico
vetero comunista
veterocomunista
zecca rossa

[union state !others]
crumiro/crumira
delegato/delegata/rappresentante/rappresentanza/rsu/rsa/rls/permesso/permessi/distacco/distaccato/tessera/quota/attività/monte/dirigente/agibilità sindacale/sindacali/ore ?sindacali
delegato/rappresentante dei/di lavoratori/fabbrica/dipendenti/colleghi
in sciopero ?da/con/della/contro/fino
iscritto/iscritta/tesserato/tesserata/tessera/delegato/delegata/delegati/rappresentante/segretario/segretaria/funzionario/dirigente/militante/attivista/rsu/rsa/responsabile/eletto/eletta/candidato/candidata/quota/permesso/permessi/distacco/riunione/assemblea/vertenza/volantini/fa/è/ex ?sindacale/provinciale/regionale/di/della/del/per/con/la/alla/al/nella/in/dei/a/parte/alle ?fabbrica/la/lista {union}
ore/giorni/giorno di permesso sindacale
organizza/organizzato/promuove/guida/guidato/capeggia/proclama/proclamato/indetto/aderisce/fa/fanno/farà/fatto/partecipa/sta/spesso/sempre/sono/in/durante ?gli/lo/allo/uno/facendo/in/agli/un ?gli/tutti sciopero/scioperi/picchetto/picchetti/presidio/occupazione ?generale/della/contro/coi/con/della ?fabbrica/sindacato
rsu/rsa ?in/di/dell'/della eletto/eletta/uscente/fabbrica/stabilimento/azienda
sindacalizzato/sindacalizzata
vertenza sindacale/personale/individuale contro/con

[union trait !trade !org !others]
agit prop
cigiellino
cislino
cobas scuola
confederale | @
crumiro
delegata rsu
delegato rsu
fiommino
picchettatore
rappresentante rsu
rls
scioperaiolo
sindacaloide
uillino

[ethnicity state]
{origin} di/con/da/d'/ma ?cittadinanza/permesso/nato/in nascita/origine/nazionalità/generazione/italiana/italia/anni
accento/parlata straniero/straniera/slavo/arabo/dell'est/africano/meridionale/napoletano/napoletana/siciliano/romano/rumeno/calabrese/terrone/sardo
campo rom/nomadi
coppia/matrimonio/famiglia misto/mista
del campo rom/nomadi
di pelle/carnagione/colore scura/scuro/nera/olivastra
di/origine/origini/etnia/razza/sangue/accento/nazionalità/discendenza/discendente/famiglia/genitori/padre/madre/nonni/tratti/cognome/lineamenti/aspetto/comunità/passaporto/radici/mezzo/mezza/metà/coppia/moglie/marito/compagna/ragazza/ragazzo/signora/signore/donna/uomo/tipo/badante/operaio ?di/origine/origini/padre/madre/genitori/molto/etnia {origin}
è/sono/era/sembra ?un/una/di/mezzo/mezza/molto ?di/origine {origin}
genitori/figlio/figlia/nipote/nonni/famiglia ?di/sono/vengono/originari/immigrati ?dal/dalla/di/del/della/dall' immigrati/stranieri/extracomunitari/profughi/marocchini/albanesi/cinesi/marocco/albania/cina/rumeni/romania/egitto/senegal/africani/rom/zingari/ebrei/perù/ucraina
italiano stentato
minoranza etnica
nato/nata/nati/viene/vengono/venuto/arrivato/arrivata/originario/originaria/proviene/emigrato/emigrata/scappato/scappata/fuggito/fuggita/profugo/profuga/rifugiato/cresciuto/cresciuta/sbarcato ?anni/#n/da/piccolo/bambino/qui/in/italia ?dal/dalla/in/da/del/della/dall' marocco/tunisia/egitto/algeria/libia/senegal/nigeria/ghana/gambia/mali/camerun/congo/costa/romania/albania/ucraina/moldavia/russia/bulgaria/serbia/kosovo/cina/pakistan/india/bangladesh/filippine/siria/iraq/iran/afghanistan/palestina/perù/ecuador/colombia/brasile/venezuela/cuba/africa/eritrea/etiopia/somalia/lanka/sri ?lanka
nero/nera africano | @
nero/nera come/africano/di pelle | @
non parla/capisce ?bene/una/quasi ?parola ?l'/di/l italiano
parla/capisce ?poco/male/a/malissimo/appena/pochissimo/stentato ?male/poco/il/un ?po italiano stentato/poco/male/a/malissimo | @
parla/capisce poco/male/malissimo/appena/pochissimo/stentatamente/a ?l'/l/stento italiano
pelle/carnagione/persona/uomo/donna/ragazzo/ragazza/signore/signora/tipo/impiegato ?di/dalla/molto/colore/carnagione/pelle ?pelle/colore scura/scuro/nera/nero/olivastra/mulatta/mulatto/africano/africana
permesso/carta/richiesta/domanda/richiedente/rinnovo/attesa ?di/del/permesso soggiorno/asilo/protezione ?politico/internazionale
ragazzo/ragazza/signore/signora/uomo/donna/tipo/impiegata/collega di colore
seconda/terza/prima generazione ?di immigrati/migranti/cinesi/marocchini/albanesi
straniero/straniera di/con cittadinanza/origine
tratti/lineamenti/aspetto asiatici/orientali/africani/somatici/mediorientali/arabi/sudamericani
un/una/il/la/quel/sto ?povero/simpatico/tipo nero/nera/negro/negra/zingaro/zingara/terrone/terrona/extracomunitario/marocchino/slavo/albanese/cinese/rom/ebreo ?molto/che/simpatico/di/con

[ethnicity trait]
afrodiscendente
apolide
beduino
cinesina
clandestina
creolo
crucco
ebrei
giudeo
levantino
maruga
meridionale | @ -trade -thing -org
mezzosangue
negraccio
negretto
oriundo
sinta
vu cumprà
zingaracci

[ethnicity weak +origin +lone !client !person]
afghano
armeno
bengalese
berbero
bielorusso
boliviano
bosniaco
bulgaro
camerunense
capoverdiano
cingalese
congolese
ecuadoregno
eritreo
etiope
georgiano
ghanese
iracheno
iraniano
ivoriano
kosovaro
libanese
macedone
nepalese
pakistano
palestinese
salvadoregno
serbo
slavo
somalo
tailandese
venezuelano
vietnamita

[sexuality state]
cambio/cambiando/cambiato/cambiare/riassegnazione/transizione/sta/percorso ?di/il/in/suo/cambiando/facendo/del/la ?di/la/transizione sesso/genere/transizione
coppia/famiglia/matrimonio/genitori/figlio/locale/serata/gay/unione gay/lesbica/lesbiche/omosessuale/omosessuali/arcobaleno/omogenitoriale/civile/pride
coppia/relazione/matrimonio aperta/aperto/scambista/poliamorosa
dell'altra sponda/parrocchia
dipendente/dipendenza/malato/malata dal/di/da sesso/porno/pornografia
donna/uomo/persona/ragazza/ragazzo/signora trans/transgender/transessuale/intersessuale/ftm/mtf
due mamme/papà/madri/padri/uomini
è/ancora vergine
è/un/una/dichiarato/dichiaratamente/velato/apertamente/presunto/forse/probabilmente/mezzo ?un/una/po ?po gay/lesbica/omosessuale/bisex/bisessuale/trans/transessuale/frocio/ricchione/checca/finocchio/culattone/effeminato/asessuale/pansessuale/travestito
famiglia arcobaleno
frequenta/va/locale/locali/club/coppia ?per/in/a/di/nei/dei/un/con ?locali/un/per/a/club ?prive/per scambisti/scambista/privé/puttane/mignotte/escort/prostitute/swinger/trans/troie/night
gay pride
gli/le/a/cui ?lui/lei piacciono/piace/interessano ?solo/anche/sia ?gli/le/i uomini/maschi/ragazzi
grindr
ha/fatto/non/appena ?fatto/ancora ?ha coming out
identità/orientamento/disforia/tendenze/gusti/vita/abitudini/preferenze/inclinazioni ?di/sessuale/sessuali genere/sessuale/sessuali/omosessuali
impotente
in/sta/percorso/durante/fase ?facendo/in/di/la transizione ?di genere
le piacciono le donne/ragazze/femmine
nato/nata uomo/donna/maschio/femmina
nome/pronome/pronomi ?di elettivo/elezione/neutro/neutri
non binario/binaria
ora/adesso si/vuole chiama/essere/farsi ?chiamato/chiamata/chiamare/chiamarsi ?al ?femminile/maschile
problemi di erezione/impotenza
sposata/convive/fidanzata/vive/esce/relazione/storia/va/sta con una/altra/donne ?altra donna/ragazza/femmina/donne
sposato/convive/fidanzato/vive/esce/relazione/storia/va/sta con un/altro/uomini ?altro uomo/ragazzo/maschio/uomini
sua moglie e lei sono
unione/uniti/unito/unita civile/civilmente ?con
va con uomini
va con gli/i/le/uomini uomini/trans/maschi/donne
va/andato/sempre al/ai ?gay pride
vive/convive/sta con _ il/suo marito/compagno/fidanzato | @

[sexuality trait]
asessuata
bisex
busone
culo rotto
demisessuale
drag queen
ermafrodito
escort
eterosessuale
femminiello
finocchi | @ +contempt
froci
gaio omosessuale
intersessuale
lella | @
lesbo
lgbtq
maschiaccio | @
mignottaro
omo | @
omosex
pansessuale
pederasta
poliamoroso
sodomita
trav | @
travone
viado
vizioso

[biometric_genetic state]
23 and me
dna positivo/conferma
è genetico/ereditario/ereditaria in/nella ?sua famiglia
gene brca/difettoso/mutato/bcr
impronta/impronte/iride/palmo/volto/viso/retina/voce ?digitale/digitali/della/del/dell'/di/facciale ?mano/palmo/dito _ registrata/registrate/registrato/archiviata/archiviate/acquisita/acquisite/acquisito/salvata/salvate/memorizzata/memorizzate/prese/presa/rilevate/rilevata/depositata/depositate/scansionata/scansionato/inserita/caricata/caricate
mutazione/malattia/predisposizione/anomalia/difetto/sindrome/patologia/alterazione/rischio/ereditarietà/familiarità ?di/molto/del genetico/genetica/ereditaria/ereditario/cromosomica/cromosomico/congenita
portatore/portatrice/portatori ?sano/sana/sani/di/del/della/dell' ?di/del/della gene/mutazione/talassemia/brca/brca1/brca2/fibrosi/emofilia/microcitemia/anemia/huntington/favismo/malattia
positivo/positiva/ha/mutazione/gene/con/test ?al/alla/la/per/il/brca ?gene/mutazione brca/brca1/brca2/huntington/lynch/leiden
registrata/registrate/registrato/acquisita/acquisite/prese/presa/preso/rilevate/rilevata/rilasciato/rilasciata/dato/date/depositato/scansionata/timbra/timbrano/entra/accede/accesso/firma/identificato/identificata/memorizzata ?con/la/le/l'/tramite/sua/all'/mediante ?sua/sue/la/le/l' impronta/impronte/iride/retina/palmo/volto ?digitale/digitali
riconoscimento facciale attivo/attivato/registrato/abilitato/fatto/per
riconoscimento/scansione/dati/dato/template/modello/mappa/foto/rilevamento ?facciale/biometrico/biometrici/biometrica/vocale/dell'/del/della/di ?iride/volto/viso/retina/palmo/mano facciale/iride/volto/retina/biometrico/biometrici/palmo/mano/vocale _ attivo/attivato/attivata/registrato/registrata/fatto/fatta/salvato/salvati/abilitato/abilitata/acquisito/acquisita/acquisiti/inserito
si è fatto/fatta il/un/l'/test ?test/esame ?del dna/genetico
test/esame/analisi/prova/campione/tampone/profilo/kit/risultato/risultati/indagine/referto/screening/mappatura/consulenza ?del/sul/di/salivare/da/per ?suo dna/genetico/genetica/genetici/paternità/genoma/cariotipo
trisomia #n

[biometric_genetic trait]
cariotipo
emocromatosi
favismo
genotipo
microcitemia
talassemico
trisomia

[criminal state !others]
#n/due/tre/quattro/sei anni/mesi/anno ?e ?mezzo di/con ?la carcere/galera/reclusione/prigione/condizionale/detenzione
affiliato/affiliata/legato/legata/vicino/vicina/in/odore/infiltrato/colluso/rapporti/amico/prestanome/boss/legami/uomo ?di/ad/a/al/alla/ai/dei/con/di ?un/la/i/dei clan/mafia/camorra/ndrangheta/cosche/cosca/casalesi/mala/malavita/boss
agli arresti/domiciliari
avviso di garanzia
braccialetto/cavigliera elettronico/elettronica
carichi pendenti
condannato/condannata/condanna/condanne/indagato/indagata/imputato/imputata/accusato/accusata/arrestato/arrestata/denunciato/denunciata/processato/processata/rinviato/pregiudicato/precedenti/precedente/processo/dentro/carcere/galera/inquisito/inquisita/coinvolto/coinvolta/sospettato/sospettata/patteggiato/pena/querelato/querela/denuncia/segnalato/fermato/beccato/beccata/mandato/assolto/prescritto ?penali/penale/in/a/di/primo/giudizio/grado/un/un'/nell'/anni ?per/di/da/in ?un/una/giro/tentato/concorso/reato/presunta/presunto ?di/in {offence}
condannato/condannata/indagato/indagata/imputato/imputata/arrestato/arrestata/inquisito/patteggiato/rinviato a/in/dalla/dai/nel #n/due/tre/quattro/primo/finanza/carabinieri/procura/processo/giudizio/appello
denuncia/denunce/denunciato/querela/querele/processo/processi/procedimento/procedimenti/causa/udienza ?a/in/per ?suo penale/penali/pendenti/carico
è/stato/ai/agli/due/tre/#n/anni ?stato/anni dentro due/tre/#n
è/stato/ai/agli/due/tre/#n/anni ?stato/anni dentro per/due/tre/#n furto/spaccio/rapina/anni
è/stato/stata/uscito/uscita/esce/finito/finita/sta/ha/appena/andato/andata/messo/rinchiuso/fatto/fatti/è/era/va/tornato/scontato/sconta/scontando/due/tre/#n/qualche/passato ?stato/uscito/fatto/due/tre/#n/anni/mesi/anno/un/da/appena ?anni/mesi/in/di/dal/a ?di/al/in ?al carcere/galera/prigione/gattabuia/gabbio/patrie/rebibbia/poggioreale/vittore/vallette/ucciardone/gattabuia/domiciliari/comunità/riformatorio ?minorile/galere
evade/evaso/evadeva/nasconde/ricicla/riciclava/froda/conti/soldi/capitali ?il/le/l'/al/in/i/denaro/all' ?soldi/sporco fisco/tasse/iva/svizzera/nero/estero/paradisi/denaro/sporchi/panama/sporco
ex detenuto/detenuta/carcerato/galeotto/tossico/spacciatore/brigatista/terrorista/rapinatore/ladro
fedina sporca/penale
fedina/casellario/carichi ?penale/giudiziale/giudiziario sporca/macchiata/sporco/pendenti/non
guida/guidava/guidando/fermato/beccato/beccata/volante/trovato/positivo ?in/al/all'/senza/alla ?volante/guida/stato ubriaco/ubriaca/ebbrezza/alcoltest/etilometro/palloncino/drogato/sbronzo
ha rubato/truffato/rapinato/aggredito/picchiato/accoltellato/ucciso/violentato/molestato/minacciato/investito/stuprato
i/la/sono carabinieri/polizia/finanza/venuti ?lo/a/l'/la/gli/i/hanno/in/prelevato ?hanno/a/cercano/casa/carabinieri arrestato/perquisito/portato/prelevato/cercano/fermato/prenderlo/casa
imputato in/a/per/nel
in odore di mafia
lavora/pagato/pagata/lavorava/paga/assunto ?tutto/tutti/sempre in nero
libertà vigilata/condizionale/provvisoria/condizionata/controllata
messo/messa/affidato/affidata/lavori/lavoro ?alla/in/ai/di ?prova/socialmente servizi/prova/socialmente/pubblica ?sociali/utili/utilità
noto/nota/conosciuto/schedato/segnalato/ricercato/ricercata ?a/alla/alle/ai/dalla/dalle/dai ?forze/polizia/carabinieri/questura dell'ordine/polizia/carabinieri/questura/digos/finanza/interpol
obbligo di firma/dimora/soggiorno
obbligo/divieto/ordine/misura/di restrittivo/cautelare ?firma/dimora/avvicinamento/soggiorno/espatrio
occupa/occupato/occupante/abita ?abusivamente/una/in/abusivo/casa ?casa/una/un ?casa abusivamente/occupata/abusivo
omicidio/omissione stradale
omicidio/omissione stradale/di soccorso
patente ritirata/sospesa/revocata/tolta/via ?per/alcol
patteggiato/patteggiati/scontato/scontati/preso/presi/avuto/beccato ?#n/un/due/tre/quattro/sei/otto anni/mesi/anno ?per
pena/condizionale sospesa
perquisizione/blitz/retata della/in/dei/a finanza/casa/carabinieri/polizia
positivo all'alcol/alcoltest/etilometro
precedenti ?di/per penali/polizia/spaccio/droga
ritirata/sospesa/tolta/revocata/ritirato/ritirano/senza/persa/perso/ritiro ?la/sua/della patente ?per/di ?alcol/ebbrezza/guida
ruba/rubava/truffa/truffava/frega/sgraffigna in/sul/al/ai/dal/dalla/i/le/gli/la/agli cassa/lavoro/supermercato/soldi/anziani/clienti/fornitori/soci/vecchiette
senza patente ?per/da ?alcol
senza/privo/clandestino/irregolare/scaduto/espulso/decreto/foglio ?di/in/sul/permesso/documenti/del ?permesso/regolare/territorio/soggiorno soggiorno/espulsione/via/documenti/italia
sotto processo/inchiesta/indagine
spaccia/spacciava/vende/traffica/coltiva/coltivava/pusher ?la/in/un/di ?po/di droga/cocaina/coca/erba/fumo/hashish/marijuana/eroina/pasticche/armi/organi
uscito/esce/uscita ?da/appena/in/dal/di ?poco/di/dal galera/carcere/prigione/libertà ?vigilata/condizionata/condizionale/provvisoria

[criminal trait]
abusivo | @ -thing -trade
accoltellatore
aguzzino
borseggiatrice
brigatista rosso
contrabbandiere
corriere della droga
corruttore
delinquentello
ergastolano
espulso | @
estorsore
evasa | @
fuorilegge
ladruncolo
malavitoso
malvivente
mazzettaro
molestatore
palpeggiatore
piromane
pluripregiudicato
prestanome
pusher
rapinatrice
ricercato dalla polizia
ricettatore
scippatore
sicario
stupratrice
tangentista
teppista
topo d'appartamento
trafficante di droga
truffaldina
vandalo
violentatore

[insult state !others]
arraffa tutto
bassa lega/manovalanza
braccia rubate ?all'
cattivo/pessimo/pessima/mal pagatore/pagatrice/elemento/soggetto/carattere
cervello/quoziente/qi/intelligenza di/da/pari ?una/un/a gallina/criceto/lombrico/zanzara/zero/piccione/bradipo
che lagna/palle/pizza/barba/noia | @
cliente/gente/persona/uomo/donna/tipo ?di/del/da/che ?merda/cazzo/niente/poco/quattro merda/cazzo/schifo/soldi/letamaio/viscida/falsa/bassa
con la puzza sotto
con le pigne/palle in/ancora ?testa
da evitare/schivare ?come ?peste/assolutamente
di bassa lega
dura/duro/zuccone di comprendonio/testa/cervice
fa schifo/pena/ribrezzo/vomitare/cagare/cadere
faccia tosta/culo
figlio di papà/mammà/buona
fuori/giù/via/andato/andata/partito/partita/uscito/toccato/tocco ?di/come/completamente/col/fuori ?un/una testa/balcone/melone/terrazzo/cervello/zucca/ultima
gatta morta
gli/le/ha/senza ?manca/mancano/una/qualche ?un/una/qualche/di/più rotella/venerdì/rotelle/cervello/lunedì
la puzza sotto ?il ?naso
leone da tastiera
lingua lunga/biforcuta/velenosa
mangia pane
mangia pane/a tradimento/ufo
merda/merdoso/schifo/cazzo/sfiga/letame ?di uomo/persona/cliente/azienda/donna/gente/tipo
mezza/mezze sega/cartuccia/calzetta/tacca/manica
mezzo uomo/cretino/deficiente/scemo/rincoglionito
mi fa schifo/pena
mi/ci/ha ?ha rotto/stufato
mi/ci/ha ?ha rotto/sta/stufato sul/le/i/al cazzo/palle/culo/scatole/coglioni/balle
mi/ci/ha ?ha rotto/sta/stufato ?sul/le/i/al cazzo/palle/culo/scatole/coglioni/balle
morto/morta di fame/fica/sonno
naso per aria
non caccia una lira/un
non paga mai/nessuno
non/mai paga ?mai/nessuno/una/un/i/le ?lira/fornitori/fatture/euro/centesimo | !client
non/poco/mica/tutt'altro è/molto/brilla/tanto/troppo/un/una/ha/sa/capisce/ci ?molto/certo/tanto/troppo/proprio/un/una/per/il/arriva/mai/che/niente/nulla ?un/una/troppo/le/tutte sveglio/sveglia/furbo/furba/intelligenza/intelligente/genio/aquila/volpe/cima/lampada/einstein/scienziato/rotelle/arriva/sale/zucca/educazione/brillante/perspicace/cazzo/arrivarci/acuto
paga quando/se vuole/pare/capita
pessimo/pessima/cattivo/brutto elemento/soggetto/carattere/persona/gente/bestia
pieno/piena di sé/boria/merda
più scemo/stupido/tirchio/falso/brutto/ignorante/stronzo/tonto di/si/che così/lui
più scemo/stupido/tirchio/falso/brutto/ignorante/stronzo/tonto di/si/che così/non/lui muore
più scemo/stupido/tirchio/falso/brutto/ignorante/stronzo/tonto di/si/che ?così/non/lui muore
poco/scarso/corto/corta/limitato/limitata ?di sveglio/sveglia/furbo/intelligente/comprendonio/cervello/educato/affidabile/sale/intelletto/perspicace/testa
puzza/puzzano di/come/da ?una/un/far sudore/capra/cane/piedi/fogna/morto/schifo/paura/merda
rifiuto umano
rompe/rompono/rompendo/rotto/romperebbe/frantuma/scassa/gonfia/spacca/fa ?sempre/veramente/solo/mi/ci/girare ?le/i/il/la/gli palle/scatole/coglioni/cazzo/balle/maroni/zebedei/minchia/uccello/marroni
scemo/scema/idiota/stupido/matto/pazzo del/di/da ?un villaggio/guerra/paese/legare/catena/dieci/primo ?tir
serpe in seno
si crede/sente ?di/essere/chissà/un/il/la/chi/molto/superiore/solo/sto ?essere/chissà/un dio/chi/padreterno/ombelico/principe/regina/cazzo/bello/gesù/superiore/fenomeno
sotto sviluppato
sottosviluppato
sta sul cazzo/culo/gozzo
stupido/stupida/scemo/scema/ignorante/tonto/tonta/falso/falsa/tirchio/tirchia/brutto/brutta/lento/lenta/testardo/testarda/cocciuto/furbo/pesante/noioso/viscido/bugiardo/sporco quanto
stupido/stupida/scemo/scema/ignorante/tonto/tonta/falso/falsa/tirchio/tirchia/brutto/brutta/lento/lenta/testardo/testarda/cocciuto/furbo/pesante/noioso/viscido/bugiardo/sporco come/quanto un/una/le/la/il/l'/i scarpe/capra/mulo/bestia/zucca/scrofano/piombo/fame/morte/peste/serpente/giuda/ebreo/genovese/notte/debito
stupido/stupida/scemo/scema/ignorante/tonto/tonta/falso/falsa/tirchio/tirchia/brutto/brutta/lento/lenta/testardo/testarda/cocciuto/furbo/pesante/noioso/viscido/bugiardo/sporco come/quanto ?un/una/le/la/il/l'/i scarpe/capra/mulo/bestia/zucca/scrofano/piombo/fame/morte/peste/serpente/giuda/ebreo/genovese/notte/debito
testa ?di/a cavolo/pera/uovo/fagiolo
testa dura/vuota/calda
testa/faccia/pezzo/figlio/figlia/brutta/razza/sacco/cara/muso ?di/da/d' cazzo/minchia/rapa/legno/merda/culo/schiaffi/bronzo/puttana/troia/mignotta/buona/bastardo/cretino/asino/vuota/idiota/stronzo
tirato/attaccato/attaccata/spilorcio ?coi/ai/al/con soldi/denaro/centesimo/portafoglio
un/una/è/era/che/gran/vecchio/vecchia/brutto/brutta/vero/vera/proprio/grandissimo/grandissima/povero/povera/sto/sta/questo/questa/solito/solita/autentico/perfetto/perfetta/molto/troppo/veramente/davvero/cliente/tipo/tizio/tizia/titolare/quel/quella/piuttosto/abbastanza/assai/mezzo ?un/una/proprio/di/vero/vera/gran/molto/po'/vecchio/brutto/povero acida/acido/allocco/analfabeta/animale/antipatica/antipatico/arpia/arrogante/arrivista/arraffone/asina/asino/asociale/avaro/avida/avido/avvoltoio/babbeo/babbione/baccalà/bacucca/bacucco/bamba/bambolotto/barbaro/barbona/bastardo/bastarda/bavoso/beota/beone/bestia/bestione/bifolco/bietolone/bigotta/bisbetica/boccalone/boiata/bollito/bollita/borioso/boriosa/brocco/brontolona/brontolone/bruttona/bufala/buffone/buffona/bugiarda/bugiardo/burino/burina/buzzurro/buzzurra/cacasotto/cafone/cafona/cagacazzo/cagna/cagasotto/cagone/canaglia/capra/caprone/carampana/cariatide/carogna/casinista/cazzara/cazzaro/cazzone/cesso/cialtrone/cialtrona/ciarlatano/ciccione/cicciona/citrullo/cogliona/coglione/cojone/contaballe/contafrottole/cornacchia/cretina/cretino/dannato/debosciato/deficiente/delinquente/demente/disgraziato/disgraziata/disonesto/disonesta/dispotico/dittatore/ebete/egoista/esaltato/esaltata/esaurita/esosa/esoso/esperta/faccendiere/falsa/falso/falsone/falsona/fallito/fallita/fanatico/fanfarone/fannullona/fannullone/farabutto/fesso/fessa/fetente/fighetto/fighetta/furbastro/furbetto/furbacchione/gallina/gatta/ghiro/giullare/gnoccolone/gonzo/gradasso/grassona/grassone/grezza/grezzo/idiota/ignobile/ignorante/ignorantona/imbecille/imbranata/imbranato/imbroglione/imbrogliona/impiastro/inaffidabile/incapace/incivile/incompetente/inetta/inetto/infame/ingrato/insolente/insopportabile/insulsa/inutile/invasato/invidiosa/invornito/ipocrita/irascibile/isterica/isterico/lamentosa/lavativo/lavativa/lazzarone/leccaculo/leccapiedi/lento/lercia/lercio/logorroica/logorroico/losco/lumaca/lunatica/lunatico/lurida/lurido/maiale/maiala/malandrino/maleducata/maleducato/malfidente/maligna/mammoletta/maneggione/mangiapane/maniaca/maniaco/manipolatore/manipolatrice/marpione/matta/matto/matusa/mediocre/megera/menefreghista/mentecatta/mentecatto/mentitore/merdaccia/meschina/meschino/miserabile/minorato/misogino/mitomane/mollusco/mongoloide/morta/mummia/narcisista/nevrastenica/nevrotica/nullafacente/nullità/oca/odiosa/odioso/opportunista/orco/orsa/orso/ottuso/ottusa/pagliaccio/pagliaccia/palloso/pallosa/pallone/palla/paraculo/paracula/paranoica/paranoico/parassita/patetica/patetico/pazza/pazzo/pecora/pecorone/pelandrona/pelandrone/permalosa/permaloso/perditempo/pesantissima/pesantissimo/petulante/pettegola/pettegolo/pezzente/piagnona/piagnone/piantagrane/piattola/pidocchioso/pidocchiosa/pignola/pignolo/pigrona/pigrone/pirla/pivello/polemica/polemico/pollo/porca/porco/prepotente/presuntuosa/presuntuoso/prevaricatore/primadonna/provinciale/psicolabile/psicopatica/psicopatico/pulciosa/puttaniere/puzzone/puzzona/quaquaraquà/racchia/racchio/rammollito/rammollita/rapace/razzista/rimambita/rimambito/rimbambita/rimbambito/rincitrullito/rincoglionita/rincoglionito/ritardata/ritardato/rognosa/rognoso/rompiballe/rompicoglioni/rompimaroni/rompipalle/rompiscatole/rospo/rozza/rozzo/ruffiana/ruffiano/saccente/salame/sanguisuga/sapientona/sapientone/satiro/sbruffona/sbruffone/scalzacane/scansafatiche/scaricabarile/scarsone/scassacazzi/scassapalle/scema/scemo/schiavista/schifosa/schifoso/schizzata/schizzato/sciacallo/sciattona/scimmia/sciocca/sciocco/sclerata/sclerato/scocciatore/scocciatrice/scontrosa/scontroso/scorbutica/scorbutico/scorfano/scorretta/scorretto/scostumato/scrocchone/scroccona/scroccone/scrofa/sfacciata/sfaticata/sfaticato/sfigata/sfigato/sfruttatore/sguattera/smidollato/snob/somara/somaro/spaccamaroni/spaccona/spaccone/spilorcia/spilorcio/spocchiosa/spocchioso/sporcacciona/sporcaccione/squallida/squallido/squilibrata/squilibrato/squalo/stracciona/straccione/strafottente/strega/stronza/stronzetto/stronzo/strozzino/strunz/stupida/stupido/succhiasangue/superba/supponente/svampita/svampito/svitata/svitato/taccagna/taccagno/tamarra/tamarro/tappo/tardo/tarda/tarata/tarato/testone/testona/tirchia/tirchio/tirchione/tonta/tonto/tontolone/topa/traditore/trafficone/tricheco/troglodita/troia/trombone/truffaldino/truzzo/tumistufi/ubriacone/vacca/vampiro/vanesia/vanesio/vecchiaccia/vecchiaccio/venale/verme/vigliacca/vigliacco/villana/villano/vipera/viperetta/viscida/viscido/voltagabbana/zecca/zitellona/zoccola/zotica/zotico/zotoccone/zuccona/zuccone
una/la palla/piaga/lagna/noia/peste mortale/continua/pazzesca
una/la palla/piaga/lagna/noia/peste al/mortale/continua/pazzesca piede
uomo/donna da poco/nulla/niente
va/vada/andasse/mandato/mandare/mandato ?a/in/al/a/mandarlo cagare/affanculo/fanculo/diavolo/culo/fare
va/vada/andasse/mandato/mandare/mandato ?a/in/al/a/mandarlo quel/cagare/affanculo/fanculo/diavolo/quel/culo/fare paese
vaffanculo/affanculo/fanculo
vecchio/vecchia/povero/povera/brutto/brutta strega/bacucco/porco/maiale/scorbutica/scorbutico/brontolone/brontolona/rincoglionito/rimbambito/acida/zitella/carampana/megera/babbione/befana/ciabatta/cornacchia/carogna/caprone/pazza/trombone/rudere/gallina/sporcaccione/bavoso/diavolo/stronza/stronzo

[insult trait !trade !org !others]
accattone
acidona
babbuino
bamboccione
beghina
bellimbusto
bestemmiatore
bruttone
cacacazzi
cagacazzo
cazzara
chiacchierona
ciarlatano
coatto
cozza | @ -trade -thing
cretinetti
decerebrato
defi
disadattato
disturbata
esagitato
fancazzista
fighetto
frustrata
frustrato
gatto morto
grullo
imbecil
inutilone
ladrona
lagnona
lecchino
lestofante
macchietta
mafiosetto
magnaccia
malmostoso
mangiaufo
menagramo
merdaccia
mezzacalzetta
minus habens
morto di fama
paccottaro
pallonara
pallonaro
parruccone
perdigiorno
petulante
pidocchio
pivella
pollastro
poveretta mentale
presuntuosetto
primadonna
rintronata
rintronato
rompi
rosicona
rosicone
sbroccata
sbroccato
scansafatica
scassaminchia
scemunita
scemunito
schizofrenica pura
sciroccata
sciroccato
scoppiato
sfaticata
sfruttatore
smargiasso
sociopatico
spaccapalle
spione
stronzata
svalvolata
svalvolato
tamarro
tontolone
tossicone
trombone | @ -thing
vecchiardo
venduto | @ -thing
verme
voltagabbana
zarro
zozzona
zozzone

[minor state]
{child} ?di/ha/che/da/hanno/con ?solo/appena/ha #age ?e ?#age anni/mesi/annetti/aa
{child} #age e #age
{child} di #age
{child} di/ha #age
#n/prima/seconda/terza/quarta/quinta/primo/secondo/terzo/quarto/quinto/ii/iii/iv ?a/anno/di/della ?anno/di/del elementare/elementari/media/medie/liceo/superiori/primaria/ginnasio/itis/itc/ipsia/alberghiero/geometri/ragioneria/asilo/magistrale/scientifico/classico/linguistico
account/profilo/ordine/acquisto/registrazione/registrato/iscrizione/iscritto/iscritta/telefono/numero/utente/carta/contratto/scheda/cliente/titolare ?è/di/del/della/da/intestato/intestata/fatto/fatta/aperto/aperta/a/effettuato/un/una ?un/una/al/alla/del/suo minore/minorenne/bambino/bambina/ragazzino/ragazzina/quindicenne/quattordicenne/tredicenne/sedicenne/diciassettenne/adolescente
alternanza scuola lavoro
baby sitter
bimbo/bimba/bambino/bambina/figlio/figlia/neonato di/ha ?solo/pochi #n/due/tre/quattro/cinque/sei/sette/otto/nove/dieci/undici/dodici/tredici/quattordici/quindici/sedici anni/mesi/annetti
campo/centro scuola/estivo per i figli/figlio/bambini
campo/centro scuola/estivo per ?i figli/figlio/bambini
compie #age
compleanno dei/del/della/di ?suoi #age/figlio/figlia
consenso/autorizzazione genitoriale
consenso/firma/autorizzazione dei/del/della/di ?un/una/la/chi genitori/genitore/madre/padre/tutore
è/sono/ancora/risulta/ragazzo/ragazza/figlio/figlia/stagista ?un/una/ancora minorenne/minorenni/adolescente/piccolo/piccola
esame di/terza terza/maturità/media
età #age
fa/deve/prepara/ha/dà/dopo/quest'anno/sta/esame/esami ?fare/dare/preparando/l'/la/gli/di/esame/esami ?di/la/terza maturità/terza ?media
fa/frequenta/va/è/in/inizia/finisce/ripete/bocciato/bocciata/promosso/studia/studente/studentessa/alunno/alunna/iscritto/iscritta/figlio/figlia/al/alla/alle ?la/il/in/alla/all'/alle/al/a/di/le/ancora/del/dell' ?#n/prima/seconda/terza/quarta/quinta/primo/secondo/terzo/quarto/quinto/ultimo/scuola/istituto/scuole ?anno/a/di/del/scuola elementari/elementare/medie/media/liceo/superiori/superiore/primaria/materna/asilo/nido/ginnasio/itis/alberghiero/itc/ipsia/magistrale/scientifico/classico/linguistico/tecnico/professionale
firma/firmare/firmano/consenso/autorizzazione/autorizzano/autorizza/parlare/chiamare/chiedere/sentire/contattare/rivolgersi/serve/manca/passare/tramite ?firmare/il/la/del/dei/della/con/ai/al/alla/i/consenso/firma/di/lo ?un/dei/del/della/i/il/la/suoi/sua genitore/genitori/tutore/mamma/papà
gioca/calciatore/squadra nei/negli/dei/nell' pulcini/allievi/giovanissimi/esordienti/juniores/primavera
ha/compie/compiuto/compirà/fa/avrà/età/solo/appena/solamente/di ?solo/appena/ancora/i/da/poco/di ?suoi/anni tredici/quattordici/quindici/sedici/diciassette/dodici/undici/dieci/nove/otto/sette/sei/cinque anni/annetti
ha/compie/compiuto/fa ?solo/appena/ancora/i/gli #age ?anni/annetti
minore di età/18/anni/14/16
minore/minori ?non straniero/affidato/accompagnato/accompagnati
nato/nata nel/2010/2011/2012/2013/2014/2015/2016 2010/2011/2012/2013/2014/2015/2016/2017/2018
neonato/neonata di ?#n mesi/giorni/settimane
non/ancora ha/è/sono/compie/raggiunto/compiuto ?ancora/compiuto/raggiunto/i/la ?i/la/ancora maggiorenne/maggiorenni/18/diciotto/maggiore
quindicenne/sedicenne/diciassettenne/quattordicenne/tredicenne/dodicenne/undicenne/decenne/novenne
responsabilità/potestà genitoriale
risponde/risponder/rispondono/rispose/ha/risposto/parla/parlato/prende/tiene ?al/il/sempre/risposto/solo/telefono/col/con/la ?telefono/il/un/una/la/sua/suo figlio/figlia/bambino/bambina/bimbo/bimba/ragazzino/ragazzina/minore ?di/piccolo/piccola/che ?#age
sotto/meno/prima i/dei/di 18/16/14
stage/pcto/tirocinio/apprendista/stagista/apprendistato ?di/ha/alle liceo/minorenne/superiori/#age
studente/studentessa/alunno/alunna delle/di/del/della/al ?scuola/istituto/terzo/quarto/quinto/liceo medie/superiori/liceo/elementari/scientifico/classico/tecnico/superiore/media/anno
tutore/tutrice legale
tutore/tutrice legale/del/della minore
under #age

[minor trait]
bambinetto
bebè
bimbetta
bimbetto
fanciullo
infante
lattante
maturanda
maturando
mocciosa
moccioso
novenne
ottenne
pargoletto
piccolino
poppante
ragazzetto
scolaretta
settenne
teenager

[ok]
#n anni di/nel ?esperienza/attività/garanzia/anzianità/settore/contratto/mutuo/ammortamento/storia
abbigliamento/moda/calzature/scarpe/giocattoli/giochi/articoli/prodotti/linea/collezione/taglie/taglia/menu/menù/parco/area/arredi/arredo/mobili/libri/editoria/campo/attività/attrezzature/passeggini/seggiolini/lettini/cameretta/camerette/cibo/pannolini/festa/feste/odontoiatria/occhiali/asilo ?di/per/da/e/nido ?i/la/le bambino/bambini/bambina/bimbo/bimbi/bimba/neonato/neonati/ragazzi/infanzia/prima/adolescenti/minori ?da ?#n ?#n ?anni/mesi
affido/affidamento/affidato/affidata/affidati/custodia ?di/dei/del/della/a/in/ad/incarico lavori/incarico/servizio/appalto/terzi/esterni/diretto/trasporto/agenzia/merce/chiavi/dati/cloud
allarme/allarmi/assicurazione/polizza/copertura/protezione/sistema/telecamere/denuncia/vittima/vittime/sinistro/prevenzione ?di/contro/per/del/anti/antifrode ?il/un/i/le/una furto/furti/rapina/incendio/truffa/frode/frodi/riciclaggio/phishing
allevamento/mangime/mangimi/carne/prosciutto/azienda/stalla ?di/per/da maiale/maiali/mucche/polli/capre/cavalli/asini/conigli/suini/galline
antifurto
antiriciclaggio/anticorruzione/antimafia certificato/certificazione/corso/normativa
avvocato/avvocata/studio/legale/perito/notaio/penalista/divorzista/matrimonialista/civilista ?legale/penalista/in/di/specializzato ?in/diritto penale/divorzista/divorzi/famiglia/separazioni/successioni/immigrazione/fallimentare/penalista/matrimonialista
azienda/società/casa/ditta/account/cella/scheda madre/figlia/padre
azione/azioni/verdi/conte/lega/radicali/sel/fi/dc/pri/svp commerciale/commerciali/correttiva/correttive/legale/legali/metallica/leggera/srl/spa/costruzioni/impianti/group/calcio/pro/navale/ambiente/rosso
balena/squalo/orca/delfino bianca/blu
bambini/bimbi/ragazzi #n #n
calcio/calcistica/sport/gara/squadra pulcini/allievi
cambiare/cambio/recupero/reset/resettare/reimpostare/dimenticato/smarrito/reinviare/inviata ?la/le/della password/credenziali
carcere/prigione/casa/istituto/penitenziario/amministrazione ?circondariale/di/penitenziario/penitenziaria bollate/opera/appalto/gara/mensa/fornitura/reclusione/cliente/rebibbia/secondigliano
carta/fede/buona/cattiva/malafede/in ?di/in/nel/mala fede
casa circondariale
casa/case/residenza/residenze/centro/struttura ?di/per/diurno/rsa riposo/anziani/cura
centro destra/sinistra
certificato/certificazione/informativa/protocollo antimafia
chiusi/chiuso/ferie/chiusura/auguri/panettoni/cesti ?per/a/di/il/le ?il/le/santo pasqua/natale/pasquetta/ferragosto/epifania/patrono/immacolata/ognissanti
conte srl/spa/rosso/max
cresce/crescita/nascita ?del/di/della fatturato/azienda/progetto/startup
custodia cellulare/protettiva/occhiali/tablet
da #n a #n anni
da #n mesi/anni in su
depressione/crisi/recessione/ansia/paralisi/stress/infarto/febbre/malattia/influenza/virus/antivirus/vaccino/overdose/ossigeno ?da/del/della/economica/di/in/finanziaria/per mercato/settore/vendite/economica/consegna/prestazione/test/dati/informatico/ordini/acquisti/telecamere/commerciale
destra/sinistra/sx/dx orografica/del/idrografica/fiume/tevere
divorzio/divorziato/divorziata/divorziati/sposato/sposata/sposati/matrimonio/vedovo/orfano/orfani/separato/separata/innamorato/innamorata/tradito/tradita/tradimento/fedele/fidanzato ?consensuale/felice/con/dal/dalla/dai/di/da/tra/fra/del ?col/il/la/nostra/nostro/un/una/i/nostri marca/marchio/fornitore/fornitori/software/prodotto/prodotti/azienda/marketing/vendite/erp/crm/contratto/idea/nube/cloud/sistema/excel/concorrenza/modello/progetto/causa/gestionale/consulente
fesso chi
furto/furti/rapina/rapine/truffa/truffe/incendio/frode/frodi ?in/di/nel/al/dal/della/con/alla/online/informatica/telefonica/e magazzino/rame/incendio/negozio/auto/mezzi/materiale/merce/cantiere/sede/capannone/tablet
gara/appalto/fornitura/mensa/lavori/bando/cucina ?per/in/presso/del/al/della ?il/la/casa carcere/penitenziario/carceri/tribunale/procura
grazie a dio
impronta/impronte ecologica/carbonica/di/idrica/ambientale ?carbonio
in/a/di/con minor/minore costo/prezzo/tempo/impatto/misura/quantità
intervento tecnico/manutenzione/assistenza/elettricista/idraulico/sul/presso/del
laboratorio/laboratori/kit/azienda/ricerca/studio/miglioramento di/genetico/genetica/genetici/del/dna ?genetica/genetiche/dna ?veterinaria/veterinario/forense/animale/animali/cani/sementi/vegetale/bovina
test/analisi ?di/del genetico/genetica/genetici/dna veterinaria/veterinario/forense/animale/animali/cani/sementi/vegetale/bovina
lega/leghe di/metallica/leggera/calcio/pro/navale/coop/leggere/alluminio/b/a/serie/metalliche
lettore/lettori/sensore/sensori/terminale/timbratore/serratura/sistema/controllo/rilevatore/porta/scanner ?di/con/per/a/da/accessi/presenze ?di/a/con/per/accessi impronta/impronte/biometrico/biometrici/biometria/facciale/badge/iride ?digitali
libri/materiale/forniture/banchi/mensa/lavagne/tablet/gare/arredi ?scolastici/scolastico/per ?le ?scuole elementari/medie/scuole/liceo/licei/asili/materne
macelleria/carne/carni/prodotti/certificazione/certificato/gamma/linea/alimenti/catering/macello/salumi ?certificato/certificati/certificata halal/kosher/islamica
maiale/maiali/mucche/vacche/galline/capre/pecore/asini/cavalli/suini/polli/conigli/oche ?da/di/in/brado/nero carne/allevamento/latte/dop/ingrasso
malato/malata/pazzo/pazza/matto/matta/drogato/drogata/fanatico/fissato/cotto/impazzito ?di/per/del/dei/della ?il/la/lavoro/i/nostro/nuovo/nostri/nuova lavoro/calcio/shopping/moto/tecnologia/gestionale/prodotto/prodotti/software/catalogo/app/cucina/bici/excel/cioccolato/juve/inter/milan
medico competente/del ?lavoro
medico/medici/clinica/dottore/dottoressa/ospedale/farmacia/dentista/studio/poliambulatorio/laboratorio come/è/cliente/medico/dentistico/privata/privato/veterinaria/veterinario/analisi/odontoiatrico/competente/del
mercato/lavoro/lista/buco/umore/oro/vernice/colore/abito/caffè/tè/inchiostro/toner/venerdì/scatola/pelle/pepe/plastica/acciaio/nastro/vestito/tinta/pane/riso/camicia/maglia nero/nera/neri/nere
minore/minori ?costo/costi/prezzo/spesa/importo/entità/quantità/di quello/#n
morto/morta/defunto/defunta/malato/malata/paralizzato/cieco/zoppo/ammalato/depresso ?il/la/lo/di/ormai progetto/affare/preventivo/mercato/server/linea/tema/settore/telefono/batteria/trattativa/sistema/pc/stampante/disco/ordine/punto
nero/bianco su bianco/e ?nero
non è/sono/sembra ?mica/affatto/certo/per/uno/un/una/proprio ?niente/uno/un scemo/stupido/scema/stupida/sciocco/fesso/cretino/pirla/idiota/tonto/incompetente/ladro/sprovveduto
oddio/mio dio
operazione/operazioni/intervento/interventi/trapianto/terapia/ricovero/cura/diagnosi/chirurgo ?di/della/dell'/urgente/commerciale/bancaria/commerciali/straordinaria/d'urto/capelli/plastico manutenzione/assistenza/marketing/vendita/acquisto/ripristino/tecnico/fusione/parte/contratto/acquisti/giardino/verde/dettagli
padre/madre/figlio/figlia/figli del/della/di ?progetto/marchio/idea/azienda/prodotto/fondatore/titolare/socio/nodo/record
partito/partita/partiti/partite/partendo per/da/il/l'/iva/la/in/con/le/dall'/ieri/oggi/di/dal
password/credenziali scaduta/scadute/wifi/dimenticata/temporanea/temporanee/errata/nuova/sbagliata/persa/smarrita/provvisoria
per bambini/bimbi/neonati/ragazzi/infanzia/adolescenti
preso/presa/presi/prese ?al/il/in/per/la/un/elettrica/elettriche/atto/visione/carico/contatti/contatto telefono/carico/atto/visione/contatti/appuntamento
prodotti/alimentari/cucina/cosmetici/ristorante/negozio/food/minimarket etnici/etnico/etnica/afro
progetto/affare/trattativa/server/linea/mercato/settore/economia/punto/batteria/pc/stampante/telefono/sito ?è/ormai/è/ancora morto/morta/defunto/malato/malata/depresso/depressa/paralizzato/cieco/zoppo
protesi/ausili/carrozzine/stampelle/deambulatori/letti/plantari/tutori/mascherine/vaccini/farmaci/apparecchi ?acustici/dentali/ortopedici/ortopediche/dentarie/per/elettriche/odontoiatriche come/ingrosso/disabili/anziani/ospedali/vendita/noleggio
ristorante/cucina/mercato/fornitore/fornitori/socio/cliente/filiale/fabbrica/stabilimento/prodotti/prodotto/pezzi/ricambi/sede/ordine/concorrenza/produttore/partner/sushi/kebab/alimentari/import ?di/da/dal cinese/cinesi/indiano/indiani/turco/turca/turchi/messicano/arabo/russo/marocchino/egiziano/albanese/rumeno/polacco/peruviano/brasiliano/filippino/etnico/etnica
rosso/verde/verdi/blu/bianco/nero/giallo aziendale/pantone/ral/acceso/scuro/pastello
san/santa/santo/sant'/ss/beata/madonna ?di/del/della la/il
sciopero/scioperi dei/degli/del/della/di/generale/dei/delle ?mezzi/treni/trasporti/corrieri/aerei/benzinai/medici/poste/metro/taxi/bus/trenitalia/atm/personale/fame/scuola/porti/dogane
scuola/scuole elementare/elementari/media/medie/primaria/materna/superiore ?statale/comunale/di
scuola/scuole/istituto/asilo/liceo/nido/materna ?elementare/elementari/media/medie/materna/primaria/dell'infanzia/superiore/comunale/statale/nido/liceo/privata/professionale/alberghiero/tecnico/scientifico ?statale/comunale/di/a/come rodari/manzoni/montessori/galilei/cavour/garibaldi/dante/volta/mazzini/leonardo/segreteria/lim/appalto/mensa/cliente/arredi/san/santa/pascoli/verdi/marconi/fermi/paritaria/dirigente/preside/fornitura/gara/via/acquisti/ufficio
se dio vuole
settimana santa
sindacato/sindacati inquilini/di/bancario/blocco/voto/proprietari
stress test
stufo/stanco/stufa/stanca/malato di ?aspettare/attendere/ritardi/sollecitare/chiamare/burocrazia
subìto/subito/hanno ?un/una/subito furto/rapina/truffa
via/viale/piazza/corso/largo/vicolo/piazzale/strada/bar/hotel/ristorante/pizzeria/farmacia/trattoria/osteria/albergo/clinica/palazzo/borgo/quartiere/pasticceria/panificio/stazione/parcheggio/bagni/cascina/tenuta/cantina/edicola/tabaccheria ?del/della/dei/delle/dell'/degli/di/al/alla/il/la/san ?la sinagoga/moschea/chiesa/duomo/vescovo/vescovado/prete/preti/monache/frati/moro/mori/turchi/turco/ebrei/giudecca/giudei/zingari/croce/angelo/madonna/santi/papa/rosario/carcere/carceri/eremo/monastero/abbazia/carmelitani/cappuccini/cinese/lupo/cieco/zoppo/sordo/matto/matti/ladro/ladri/strega/streghe/diavolo/gobbo/nano/pazzi/negri/vedova/seminario
visita/visite/sorveglianza medica/mediche/sanitaria ?dei/dipendenti/aziendali/periodiche/preassunzione

[sexuality weak]
vive/convive/sposato/sposarsi/sposa/sta/fidanzato/insieme/relazione/coppia/unito/casa ?insieme/in/casa/si ?con/al/a ?il/un/suo/col ?suo/altro/un marito/uomo/compagno/fidanzato/ragazzo/moroso ?di/marco/andrea/luca/paolo/matteo/franco ?nome | @ +person !client

[minor weak]
va/vanno/porta/prende/accompagna/ritira/andare ?a/all'/al/alla/il/la/i/a ?prendere/figlio/figlia/figli/bambino/bambini/bambina ?a/all'/al/da/alla/dall' scuola/asilo/nido/materna/elementari/catechismo | +young !client !be !person
`,
};
