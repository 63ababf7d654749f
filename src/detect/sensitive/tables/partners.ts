import type { Table } from './format.ts';

/** Given names that are common in western Europe and borne by men, or by women, alone. */
const NAMES = `
[set man]
adrien
alain
alberto
alessandro
alexandre
andreas
andrew
antoine
antonio
arnaud
arthur
bastien
benjamin
bernd
bruno
carlos
christian
christophe
clément
daniel
david
dennis
diego
dieter
edward
emmanuel
enrico
fabien
fabio
federico
felix
fernando
florian
frank
frederik
friedrich
gabriele
georg
gianni
giovanni
giuseppe
guillaume
gustavo
hans
hugo
ibrahim
jaap
jan
javier
jean-luc
jeroen
joachim
joao
jorge
joris
jose
juan
jules
julien
jürgen
kevin
klaus
laurent
lorenzo
luca
lucas
luigi
luis
maarten
manuel
marc
marcel
marco
mario
markus
martijn
martin
massimo
mateo
mathieu
maxime
mehdi
michael
miguel
mohamed
nicolas
olivier
pablo
paolo
paul
pedro
peter
philippe
pierre
pieter
rafael
ralf
raphael
ricardo
richard
robert
roberto
romain
ruben
samuel
sébastien
sergio
simon
stefan
steven
sven
sylvain
thibault
thierry
thomas
tobias
tom
uwe
valentin
vincent
wolfgang
xavier
yannick
youssef

[set woman]
agnès
alice
alicia
amandine
amélie
anaïs
angela
anja
anna
annika
astrid
aurélie
bianca
birgit
brigitte
carla
carmen
carolina
caroline
catherine
céline
chiara
christine
claire
clara
claudia
cristina
daniela
deborah
delphine
diana
elena
elisa
elisabeth
élodie
emily
emma
esther
eva
fatima
federica
florence
francesca
gabi
giulia
hannah
heike
helena
hélène
inès
ingrid
isabelle
jennifer
jessica
johanna
juliette
karin
katharina
katja
laetitia
laura
léa
leïla
lena
lisa
louise
lucia
lucie
luisa
manon
margaux
margot
maria
mariana
marie
marion
marta
martina
mathilde
melanie
melissa
michelle
monika
morgane
nadia
nadine
nathalie
nicole
nina
olivia
patricia
paula
pauline
petra
rachel
rebecca
renate
sabine
samira
sandra
sandrine
sara
sarah
silvia
sofia
sonia
sophie
stefanie
stéphanie
susanne
sylvie
tanja
ursula
valentina
valérie
vanessa
vera
veronica
victoria
virginie
yasmine
`;

/** What the name of a husband, a wife or a partner tells, beside the one whose it is. */
export const PARTNERS: readonly Table[] = [
  {
    lang: 'de',
    text: `${NAMES}
[sexuality state]
er ist/lebt/wohnt _ mit {man} zusammen
er/herr _ mit {man} verheiratet/verpartnert/liiert
ihre freundin/partnerin/frau/lebensgefährtin/verlobte {woman} | @
mit seinem mann/freund/partner/lebensgefährten/verlobten {man} | @
sein mann/freund/lebensgefährte/verlobter/lebenspartner {man} | @
sie/frau _ mit {woman} verheiratet/verpartnert/zusammen/liiert
`,
  },
  {
    lang: 'en',
    text: `${NAMES}
[sexuality state]
he lives/living with ?his boyfriend/partner {man} | @
he/hes/he's ?is/was/got married/engaged to {man}
her fiancée/girlfriend/wife {woman} | @
his boyfriend/fiancé/husband {man} | @
she/shes/she's ?is/was/got married/engaged to {woman}
`,
  },
  {
    lang: 'es',
    text: `${NAMES}
[sexuality state]
casada/comprometida con {woman}
casado/comprometido con {man}
ella vive/convive/sale/está con ?su novia/pareja/mujer {woman}
separada de {woman}
separado de {man}
su novia/mujer/esposa {woman} _ ella
él vive/convive/sale/está con ?su novio/pareja/marido {man}
`,
  },
  {
    lang: 'fr',
    text: `${NAMES}
[sexuality state]
elle vit/habite/emménage/sort/couche _ avec {woman} | @
il vit/habite/emménage/sort/couche _ avec {man} | @
marié=/pacsé=/fiancé=/remarié= avec/à {man} | @
mariée/pacsée/fiancée/remariée avec/à {woman}
séparé=/divorcé= de/d' {man} | @
séparée/divorcée de/d' {woman} | @
`,
  },
  {
    lang: 'it',
    text: `${NAMES}
[sexuality state]
fidanzata/sposata/unita _ con {woman}
fidanzato/sposato/unito _ con {man}
lei convive/vive con {woman}
lui convive/vive con {man}
separata da {woman}
separato da {man}
`,
  },
  {
    lang: 'nl',
    text: `${NAMES}
[sexuality state]
haar vriendin/vrouw/echtgenote/verloofde {woman} | @
hij woont/trouwt/leeft ?samen met {man}
hij/dhr _ getrouwd/samen/samenwonend/verloofd met {man}
zij/ze woont/trouwt/leeft ?samen met {woman}
zij/ze/mevr _ getrouwd/samen/samenwonend/verloofd met {woman}
zijn man/vriend/echtgenoot/verloofde {man} | @
`,
  },
];
