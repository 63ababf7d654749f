import type { Table } from './format.ts';

/** Italian. Written for this project from general knowledge of the language. */
export const IT: Table = {
  lang: 'it',
  text: `
[stop]
il
lo
la
gli
le
di
del
della
dei
delle
e
è
in
con
per
che
un
una
non
si
da
dal
dalla
al
alla
ai
agli
molto
ma
più
fino
chiamare
richiamare
cliente
ha
hanno
suo
sua
suoi
nostro
nostra
nostri
nostre
come
quando
anni
mesi
signor
signora
sig
sta
chiede
vuole
marito
moglie
figlio
figlia
sono
stato
stata
proprio
sul
nel
nella

[context be]
è
era
sta
ha
aveva
ha avuto
stato
stata
sembra
si sente
si dichiara
diventato
molto
un po

[context client]
cliente
contatto
attenzione
nota

[context person]
marito
moglie
figlio
figlia
madre
padre
fratello
sorella
compagno
compagna
lui
lei
signora
signore
mamma
papà
nonno
nonna
zio
zia
famiglia
bambino
bambina
tipo
persona
coppia

[context suffer]
soffre
soffriva
affetto da
affetta da
malato di
malata di
per
a causa
causa
dopo
diagnosticato
diagnosticata
diagnosi di
operato di/al/alla
operata di/al/alla
cura
terapia
lotta contro
problemi di
crisi di
attacco di
ricaduta
cronica
grave
morto di
guarito da

[context take]
prende
prendeva
sotto
assume
terapia
farmaci
pastiglie
fuma
beve

[context since]
da
fino
ancora
di nuovo
spesso
sempre
questa settimana
oggi
attualmente
da #n

[context job]
direttore
direttrice
responsabile
capo
ingegnere
infermiere
infermiera
medico
dottore
farmacista
tecnico
consulente
formatore
avvocato
professore
insegnante
manager
venditore
commerciale
buyer
coordinatore
specialista
esperto
ricercatore
ricercatrice
lavora in/per/come/presso
impiegato
addetto
addetta
funzionario
giudice
giornalista
prete
parroco
agente

[context trade]
come cliente/clienti
vende
vendono
vendita
produce
produttore
distributore
distribuisce
fornitore
importatore
grossista
editore
software
attrezzature
prodotti
prodotto
gamma
offerta
catalogo
negozio
macelleria
ristorante
catering
assicurazione
polizza
contratto
formazione
soluzione
applicazione
mercato
budget
acquisti
ricerca
studio
campagna
libro
film
rivista
azienda
ditta
piattaforma
sviluppa
prevenzione
bar
club

[context field]
settore
ambito
specialità
specializzato
specializzata
interessato a
tema
segmento

[context org]
istituto
associazione
fondazione
centro
clinica
ospedale
ospedali
laboratorio
servizio
reparto
dipartimento
unità
società
scuola
università
ministero
agenzia
comitato
consiglio
gruppo
srl
spa
residenza
museo
comune
lega
hotel
tribunale
ufficio
federazione

[context event]
fiera
congresso
convegno
conferenza
seminario
forum
giornata
salone
corsa

[context street]
via
viale
piazza
p
corso
largo
vicolo
strada
piazzale
borgo
contrada

[context civility]
sig
sigra
signor
signora
signorina
dott
dottor
cognome
avv
ing

[context negation]
non
mai
senza
né
nessun

[context thing]
mercato
progetto
linea
macchina
prodotto
ordine
server
software
rete
budget
prezzo
auto
camion
edificio
fattura
pagamento
consegna
contratto
fabbrica
stampante
vino
lavoro
lista

[context school]
alunno
alunna
studente
scuola
figlio
figlia
bambino
bambina
classe
frequenta
ragazzo
ragazza
liceo

[context young]
figlio
figlia
bambino
bambina
ha
età
ragazzo
ragazza
nipote
solo
alunno
studente
minore
compie
genitori
gemelli

[context duration]
da
esperienza
anzianità
garanzia
contratto
mutuo
prestito
cliente
azienda
ditta
fa
oltre
più di
quasi
per
durante
tra
fra
dopo
macchina
auto
sposato
sposata
ogni
ultimi
prossimi

[context origin]
origine
origini
nato in/a
nata in/a
famiglia
accento
coppia
comunità
genitori
è
etnia
discendenza
tipo
immigrato
rifugiato
un
una

[context accused]
condannato
condannata
accusato
accusata
arrestato
arrestata
per
processo
denunciato
indagato
carcere
galera
precedenti per
colpevole
imputato

[context practice]
osservante
praticante
credente
molto
fervente
devoto
convertito
convertita
famiglia
è
si dichiara

[context attend]
va
vanno
frequenta
domenica
domeniche
venerdì
ogni
tutte le
prega

[context busy]
non chiamare
non disponibile
evitare
durante
digiuna
digiuno
prega
festeggia
assente

[context member]
vota
votato
votava
elettore
iscritto
iscritta
tesserato
militante
milita
membro
simpatizzante
candidato
candidata
consigliere
delegato
delegata
sostiene
sostenitore
tessera
è
della
del

[context contempt]
è un/una
è
proprio
che
molto
vecchio
vecchia
grasso
grassa
razza di
pezzo di
un
una
completo
totale
più
davvero
cliente
brutto
brutta
povero

[health state]
ha avuto/subito un/una ?brutto infarto/ictus/incidente/aborto/intervento/tumore/operazione/esaurimento/crisi
ha/soffre di/d/un/una/il/l/la ?forte depressione/ansia/tumore/cancro/asma/diabete/epilessia/emicrania/insonnia/parkinson/alzheimer/disabilità/ernia/leucemia/hiv/artrite/alzheimer
sta male
sta molto male
problemi di/alla/al/con salute/schiena/cuore/vista/udito/prostata/alcol/droga/alcool/memoria
sta facendo/fa la chemio/radio/dialisi/terapia/riabilitazione
in malattia/mutua/convalescenza/riabilitazione/cura/psichiatria
in mutua
sente male
vede male
cammina con il bastone
con le stampelle
non può camminare/lavorare/guidare
figlio/figlia/moglie/marito/madre/padre malato/malata/autistico/disabile/ricoverato/ricoverata/invalido
figlio autistico/disabile
puzza di alcol
beve molto
operato al/alla/di cuore/ginocchio/anca/schiena
in casa di riposo
in malattia
malattia fino
malattia professionale
malattia cronica
malattia rara
congedo per malattia
certificato medico
infortunio sul lavoro
inabile al lavoro
invalido al
invalido civile
invalidità civile
pensione di invalidità
legge 104
104= per
portatore di handicap
categoria protetta
categorie protette
in sedia a rotelle
sulla sedia a rotelle
sedia a rotelle
non vedente
non udente
sordo da
cieco da
apparecchio acustico
problemi di salute
motivi di salute
salute cagionevole
salute precaria
gravemente malato
molto malato
malato terminale
malato di cancro
in ospedale
in terapia intensiva
terapia intensiva
in coma
cure palliative
visita medica
operato al/alla
intervento chirurgico
intervento al
in riabilitazione
in cura
in cura da
in cura presso
in terapia
va dallo psicologo
va dallo psichiatra
dallo psicologo
dallo psichiatra
il suo psicologo
il suo psichiatra
il suo oncologo
tumore al
cancro al
problemi di cuore
problemi cardiaci
sclerosi multipla
demenza senile
ernia del disco
intollerante al
allergico al/alla/ai/alle
allergica al/alla/ai/alle
esaurimento nervoso
attacchi di panico
attacchi d'ansia
tentato suicidio
tentato il suicidio
sindrome di down
alcolisti anonimi
beve troppo
si droga
canne tutto il giorno
long covid
positivo al covid
sterile | @
fecondazione assistita
protesi all/al/alla
gamba rotta
braccio rotto
si è rotto
in dialisi
prende farmaci
accompagnamento inps
cardiologo il

[health trait]
invalido
invalida
disabile
handicappato
ipovedente
sordomuto
ricoverato
operato | @
convalescente
cardiopatico
iperteso
asmatico
epilettico
celiaca
depresso
depressa
bipolare
schizofrenico
anoressica
obeso
suicida | @
autistico
dislessico
alcolista
alcolizzato
ubriacone
ubriaco
tossicodipendente
tossico
drogato
cocainomane
eroinomane
ludopatico
sieropositivo
paralizzato
paraplegico
amputato
trapiantato

[health weak +suffer +since +lone]
malato
malata
sordo
cieco
zoppo
influenza
emicrania
stressato
operazione | !client !be !lone !person !since
malattia | !client !be !lone !person

[health topic]
inabilità
ricovero
convalescenza
psicoterapia
chemio=
mastectomia
ernia
sciatica
esaurimento
psicosi
burnout
disintossicazione
aborto
abortito
emicrania
paralisi
stampelle
invalidità
disabilità
tumore
cancro
chemioterapia
radioterapia
metastasi
leucemia
linfoma
ictus
infarto
pacemaker
bypass
ipertensione
diabetico
diabete
insulina
asma
epilessia
parkinson
alzheimer
demenza
fibromialgia
artrosi
artrite
osteoporosi
celiaco
celiachia
depressione
ansia
schizofrenia
anoressia
bulimia
obesità
autismo
adhd
dislessia
alcolismo
ludopatia
hiv
aids
epatite
tubercolosi
polmonite
menopausa
endometriosi
trapianto
dialisi
antidepressivi
ansiolitici
psicofarmaci
psoriasi
cirrosi
oncologia
protesi

[health,family_privacy state]
in gravidanza
gravidanza a rischio
in maternità
congedo di maternità
congedo maternità
aspetta un bambino
aspetta un figlio
aspetta due gemelli
in dolce attesa
dolce attesa
ha partorito
sta per partorire

[health,family_privacy trait]
incinta
gravidanza
maternità
partorito
parto= | @

[family_privacy state]
moglie/marito/compagna/compagno lo/la/l ha lasciato/lasciata/tradito/tradita
litiga con la moglie/famiglia
non vede i figli
figli con la ex
la sua ex
il suo ex
appena diventato padre
appena diventata madre
cresce da sola/solo i
eredità contesa
problemi con la ex
moglie incinta
marito/moglie/padre/madre/figlio/figlia/fratello/sorella è morto/morta/mancato/mancata/scomparso/deceduto
si sta separando
si sta separando dalla
si è separato
si è separata
separato dalla
separata dal
sta divorziando
in fase di divorzio
separazione dalla moglie
separazione dal marito
crisi coniugale
crisi matrimoniale
problemi coniugali
problemi familiari
problemi di coppia
lasciato dalla moglie
lasciata dal marito
la moglie lo ha lasciato
violenza domestica
picchia la moglie
tradisce la moglie
tradisce il marito
ha un'amante
relazione extraconiugale
affidamento dei figli
affidamento condiviso
alimenti alla ex
assegno di mantenimento
morta la moglie
morto il marito
morto il padre
morta la madre
ha perso il marito/padre/figlio/fratello
ha perso la moglie/madre/figlia/sorella
perso il marito
perso la moglie
in lutto
lutto in famiglia
funerale del
funerale della
madre single
ragazza madre
padre single
genitore single
figlio illegittimo
congedo di paternità
congedo parentale
problemi di soldi
problemi economici personali
pieno di debiti
reddito di cittadinanza
vive con i genitori
vive con la madre
vive solo
vive sola
ex moglie
ex marito

[family_privacy trait]
divorziato
divorziata
divorzio
maltrattamenti
cornuto
infedele
amante
affidamento
vedovo
vedova
lutto | @
adottato
adottata
adozione
orfano
indebitato
sovraindebitato
protestato
pignoramento
sfrattato
sfratto
disoccupato
scapolo
zitella
convivente

[religion state]
musulmano praticante
cattolico praticante
molto religioso
molto credente
testimone di geova
testimoni di geova
comunione e liberazione
opus dei
va a messa
a messa
messa domenicale
messa la domenica
va in chiesa
va in moschea
prega cinque
preghiera del venerdì
mangia halal
solo halal
cibo halal
mangia kosher
non mangia maiale
porta il velo
velo islamico
sabato ebraico
yom kippur
bar mitzvah
prima comunione
convertito all'islam
la mecca
motivi religiosi
convinzioni religiose
fede religiosa

[religion trait]
mormone
evangelico
pentecostale
avventista
ciellino
ramadan
digiuna
digiuno
quaresima
moschea
sinagoga
kosher
hijab
kippah
shabbat
pesach
hanukkah
cresima
battezzato
battesimo
ateo
agnostico
buddista
induista
sikh
islamista
setta
massone
massoneria
pellegrinaggio
catechista
bigotto
baciapile
scientology

[religion weak +practice +lone]
musulmano
cattolico
ebreo
cristiano | -name
protestante
religioso
credente
ortodosso
indù
chiesa | !client !lone !be !person +attend
halal | !client !be
messa= | @ !client !lone !be !person !practice +attend

[politics state]
vota lega
vota pd
vota a sinistra
vota a destra
vota meloni
vota salvini
vota fratelli
vota forza italia
vota cinque stelle
elettore di
elettore della lega
elettore del pd
forza italia
fratelli d'italia
movimento 5 stelle
movimento cinque stelle
partito democratico
rifondazione comunista
forza nuova
iscritto al pd
iscritto al partito
iscritto alla lega
tessera del pd
tessera di partito
tesserato pd
di sinistra
di destra
estrema destra
estrema sinistra
compagno comunista
consigliere comunale
consigliera comunale
ex sindaco
candidato sindaco
candidato alle comunali
candidato alle elezioni
idee politiche
opinioni politiche
no vax
no tav
centri sociali

[politics trait]
leghista
grillino
pentastellato
piddino
berlusconiano
meloniano
casapound
fascista
neofascista
comunista
anarchico
nazista
sovranista
socialista
assessore
attivista
novax
complottista

[politics weak +member]
lega | @ !client !be !person
pd= | @ !client !be !person
m5s | !client !be !person
salvini | !client !be !person
meloni | @ !client !be !person !member

[union state !others]
delegato sindacale
delegata sindacale
delegato cgil
delegato cisl
delegato uil
delegato fiom
delegata cgil
rappresentante sindacale
rappresentante dei lavoratori
rsa= sindacale
iscritto alla cgil
iscritto alla cisl
iscritto alla uil
iscritto al sindacato
iscritta al sindacato
tessera cgil
tessera sindacale
usb= sindacato
in sciopero
fa sciopero
permesso sindacale
attività sindacale

[union trait !trade !org !others]
rsu
sindacalista
cgil
cisl
fiom
cobas
sindacalizzato
scioperante
picchetto

[union weak +member !others]
uil | @ !client !be !person
ugl | !client !be !person
sciopero | !client !be !person !lone

[ethnicity state]
origine marocchina
origine araba
origine africana
etnia rom
senza documenti
richiedente asilo
di colore
ragazzo di colore
uomo di colore
pelle scura
negro | -civility -name
negro di
negra | -civility -name
marocchino di merda
muso giallo
accento straniero
accento arabo
non parla italiano
parla male italiano
africano nero

[ethnicity trait]
etnia
rom= | @
zingaro
zingara
nomade
extracomunitario
extracomunitaria
immigrato
rifugiato
terrone
vucumprà
sinti
mulatto
meticcio
nazionalità
maghrebino
nordafricano
subsahariano

[ethnicity weak +origin +lone !client !person]
marocchino
tunisino
algerino
egiziano
senegalese
nigeriano
albanese
rumeno
romeno
ucraino
moldavo
polacco
russo
turco
cinese
indiano | @
pakistano
bengalese
filippino
peruviano
ecuadoriano
brasiliano
arabo
africano
straniero | !be
nero | @ !be -thing -name

[sexuality state]
coming out
orientamento sessuale
vita sessuale
convive con un uomo
convive con il suo compagno
sposato con un uomo
unione civile
coppia gay
non binario
va a puttane

[sexuality trait]
omosessuale
lesbica
bisessuale
transessuale
transgender
travestito
frocio
finocchio
ricchione
culattone
checca
queer
lgbt
prostituta
puttaniere
scambista
ninfomane
gay

[sexuality weak +lone]
trans | @

[biometric_genetic state]
test del dna
esame del dna
analisi del dna
test genetico
mutazione genetica
malattia genetica
predisposizione genetica
portatore del gene
portatrice del gene
gene brca
impronta digitale
impronte digitali
scansione dell'iride
dati biometrici
test di paternità
portatore sano

[biometric_genetic trait]
brca

[criminal state !others]
precedenti penali
fedina penale
fedina penale sporca
in carcere
in galera
in prigione
uscito di galera
uscito dal carcere
uscito di prigione
è stato in carcere
ex detenuto
avanzo di galera
agli arresti domiciliari
arresti domiciliari
ai domiciliari
braccialetto elettronico
libertà vigilata
libertà condizionata
affidato ai servizi sociali
condannato per
condannato a
condanna per
imputato per
indagato per
processato per
arrestato per
denunciato per
custodia cautelare
violenza sessuale
affiliato alla mafia
evasore fiscale
evasione fiscale
bancarotta fraudolenta
riciclaggio di denaro
frode fiscale
guida in stato di ebbrezza
stato di ebbrezza

[criminal trait]
pregiudicato
pregiudicata
detenuto
carcerato
galeotto
semilibertà
condannato
imputato
indagato
arrestato
spaccio
spacciatore
spaccia
trafficante
truffatore
truffa
ladro
furto
rapina
rapinatore
assassino
omicidio
stupratore
pedofilo
mafioso
camorrista
ndrangheta
evasore
delinquente
criminale
latitante
ricettazione
estorsione
stalker
stalking

[criminal weak +accused]
carcere | !client !lone -job
galera
frode | !client !be !person !lone

[insult state !others]
più scemo/stupido/tonto/ignorante/tirchio/brutto/lento di/che
è un/una/proprio/davvero ?un/una idiota/cretino/cretina/imbecille/stronzo/stronza/scemo/scema/rompipalle/bugiardo/ladro/pagliaccio/incapace/somaro/asino/capra/deficiente/pezzente/maleducato/cafone/vipera/strega/pazzo/pazza/matto
vecchio/vecchia/brutto/brutta/grasso/grassa/povero/povera scemo/scema/strega/stronzo/rimbambito/idiota/bacucca/pazzo/pazza/ciccione/ciccione/deficiente/cretino/cretina/bastardo
non capisce niente/nulla/un
duro di testa
testa dura
testa vuota
testa di rapa
testa di legno
senza cervello
cervello di gallina
cervello da gallina
fuori come un balcone
gli manca un venerdì
non ha tutte le rotelle
rompe le palle
rompe le scatole
fa schifo
da evitare come la peste
gente di merda
cliente di merda
somaro
cornacchia
vecchia cornacchia
sanguisuga
morto di fame
braccia rubate
braccia rubate all'agricoltura
coglione
cogliona
stronzo
stronza
testa di cazzo
faccia di culo
cazzone
vaffanculo
figlio di puttana
puttana
troia
zoccola
bastardo
idiota | @
imbecille
cretino
deficiente
scemo
scema
stupido
stupida
ebete
demente
mongoloide
ritardato
handicappato mentale
mentecatto
tonto
babbeo
fesso
pirla
minchione
cafone
burino
zotico
buzzurro
rozzo
ignorante
rimbambito
rimbambita
rincoglionito
vecchio rimbambito
vecchio bacucco
vecchiaccio
vecchia strega
strega
arpia
vipera
oca giuliva
gallina | @
pazzo furioso
pazza furiosa
matto da legare
fuori di testa
psicopatico
isterica
isterico
non ci arriva
poco sveglio
non molto sveglio
poco intelligente
duro di comprendonio
manca una rotella
qualche rotella
non è un'aquila
tirchio
taccagno
spilorcio
avaro
tirchio come
braccino corto
rompipalle
rompicoglioni
rompiscatole
pesante come
palla al piede
piantagrane
lagnoso
insopportabile
odioso
antipatico
arrogante
presuntuoso
borioso
spocchioso
maleducato
maleducata
villano
bugiardo
bugiarda
falso come
ipocrita
leccaculo
ruffiano
parassita
fannullone
scansafatiche
lazzarone
pelandrone
buono a nulla
incapace
inetto
incompetente
perdente
sfigato
poveraccio
pezzente
barbone
feccia
merda
pezzo di merda
schifoso
lurido
puzza
ciccione
cicciona
grassone
balena
brutto come
cesso | @
porco
maiale
maniaco
pervertito
razzista
maschilista
pagliaccio
buffone
truffaldino
imbroglione
cialtrone
farabutto
mascalzone
carogna

[insult weak +contempt !client !person !others]
pazzo | -negation -thing
matto | -negation
asino
capra
bestia | @
noioso | !contempt
brutto | !contempt

[minor state]
ha #age anni | -duration
ha solo #age anni
minore di
minore di età
alunno di
alunna di
terza media
seconda media
prima media
scuole medie
scuola elementare
quinta elementare
prima superiore
studente liceale
al liceo
asilo nido
scuola materna
di #age anni
figlio di #age anni
figlia di #age anni
ragazzo di #age anni
ragazza di #age anni
bambino di #age anni
meno di 18 anni
sotto i 18
non ancora maggiorenne
consenso dei genitori
autorizzazione dei genitori
firma dei genitori
deve fare la maturità
maturità a giugno

[minor trait]
minorenne
minorenni
elementari
liceale
all'asilo
adolescente
ragazzino
ragazzina
neonato

[minor weak !be !client !person +young]
#age anni | -duration +lone
alunno | +lone
bambino

[health weak +suffer !be !client !person +visit]
psicologo
psichiatra
oncologo
cardiologo
neurologo
terapeuta
ginecologo
urologo
fisioterapista
chirurgo
specialista
ospedale
pronto soccorso

[context visit]
va dallo
va dal
dallo
dal suo
visita dal
visita dallo
in cura da
in cura dal
seguito da
seguito dallo
seguita da
seguita dallo
all
in
dimesso dall
uscito dall
il suo
al

[ok]
#n a #n anni
partita iva
salute e sicurezza
sicurezza e salute
assicurazione malattia
assicurazione sanitaria
cassa malattia
pazzo dei/per/di nostri/i/noi
pazzo dei
pazzo per
pazza dei
pazza per
malato di lavoro
sordo alle
cieco ai
alla cieca
operazione commerciale
sciopero dei treni
sciopero generale
sciopero dei
sciopero dei trasporti
messa a punto
messa in opera
messa in servizio
messa in sicurezza
messa a terra
messa a norma
messa in funzione
messa online
lista nera
mercato nero
lavoro nero
in nero
nero su bianco
di origine controllata
di origine italiana
di origine animale
di origine vegetale
paese di origine
certificato di origine
denominazione di origine
impronta di carbonio
impronta ecologica
lettore di impronte
lettori di impronte
ristorante cinese
ristorante indiano
mercato cinese
cliente straniero
clienti stranieri
mercati stranieri
carne di maiale
allevamento di maiali
di maiale
finocchio selvatico
finocchio fresco
finocchi
semi di finocchio
di destra a
destra e sinistra
sul lato di destra
sul lato di sinistra
porta di destra
porta di sinistra
a destra
a sinistra
di #age anni di esperienza
esperienza di #age anni
contratto di #age anni
garanzia di #age anni
mutuo di #age anni
ditta di #age anni
truffa telefonica avviso
antifurto
furto e incendio
assicurazione furto
minore di prezzo
costo minore
scuola media impresa
affidamento dell'incarico
affidamento incarico
affidamento lavori
affidamento del
capra e cavoli
barriera disabili
bagno disabili
bagni disabili
accesso disabili
parcheggio disabili
grasso animale
stampa pezzo

[context denial]
non è/era/sono/sembra/fu/ha
mica
nessun
nessuna
tutt'altro che
niente affatto

[context others]
rivende
rivendono
vende
vendono
produce
producono
distribuisce
gestisce
gestiscono
fornisce
commercializza
importa
esporta
offre
sviluppa
noleggia
stampa
vendita/produzione/distribuzione/gestione/produttore/fornitore/distributore/importatore/prevenzione/noleggio di/del/dei/delle/della/degli
software/programma/applicazione/piattaforma/modulo/soluzione/soluzioni/prodotti/attrezzature/assicurazione/polizza/corso/formazione per/di/contro/su/sui
specializzato/specializzata/esperto/esperta in
avvocato/avvocata/diritto/studio di/in/del
libro/articolo/convegno/studio su/sul/sulla
dipendenti
lavoratori
pazienti
ospiti
residenti
utenti
personale
dei clienti
ai clienti
cani
cavalli
bestiame
mucche
piante
cliente/fornitore del/della/dei

[ethnicity weak +person !client]
di origine/origini
`,
};
