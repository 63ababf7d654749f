/**
 * Other names of cities, each with the name that `cities.ts` has: in small letters, with their accents, one city a line,
 * sorted. Sources: the English, French, German, Spanish, Italian, Dutch and Portuguese exonyms in common use; the
 * cities' own names where the other table has a foreign one.
 */
export const CITY_NAMES: Readonly<Record<string, string>> = {
  AT: `
klagenfurt am wörthersee=klagenfurt
krems an der donau=krems
sankt pölten=st. pölten|st pölten
vienna=wien|vienne|viena|wenen|wiedeń|bécs
villach=villaco
`,
  BE: `
aalst=alost
antwerpen=anvers|antwerp|amberes|anversa|antwerpia|antuérpia
arlon=aarlen
ath=aat
auderghem=oudergem
brugge=bruges|brügge|brujas
brussels=bruxelles|brussel|brüssel|bruselas|bruxelas|bruksela
dendermonde=termonde
gent=ghent|gand|gante
ieper=ypres|ypern
ixelles=elsene
kortrijk=courtrai
leuven=louvain|löwen
lier=lierre
liège=luik|lüttich|lieja|liegi
mechelen=malines
mons=bergen
mouscron=moeskroen
namur=namen
ostend=oostende|ostende
oudenaarde=audenarde
roeselare=roulers
ronse=renaix
schaerbeek=schaarbeek
sint-niklaas=saint-nicolas
sint-truiden=saint-trond
tienen=tirlemont
tongeren=tongres
tournai=doornik
uccle=ukkel
veurne=furnes
vilvoorde=vilvorde
waremme=borgworm
wavre=waver
`,
  CH: `
basel=bâle|bale|basilea|bazel
bellinzona=bellinzone
bern=berne|berna
chur=coire|coira
delémont=delsberg
fribourg=freiburg im üechtland|friburgo
genève=geneva|genf|ginevra|ginebra|genebra
la chaux-de-fonds=chaux-de-fonds
lausanne=losanna
luzern=lucerne|lucerna
neuchâtel=neuenburg
sankt gallen=st. gallen|st gallen|saint-gall|san gallo
schaffhausen=schaffhouse
sitten=sion
solothurn=soleure|soletta
winterthur=winterthour
zug=zoug|zugo
zürich=zurich|zurigo|zúrich
`,
  DE: `
aachen=aix-la-chapelle|aquisgrán|aquisgrana|aken
augsburg=augsbourg
berlin=berlín|berlino|berlijn|berlim
braunschweig=brunswick|brunswijk
bremen=brême|brema
dresden=dresde|dresda
düsseldorf=dusseldorf
frankfurt am main=frankfurt|francfort|francfort-sur-le-main|frankfort|francoforte|frankfurt a.m.|frankfurt a. m.
freiburg=freiburg im breisgau|fribourg-en-brisgau|friburgo
hamburg=hambourg|hamburgo|amburgo
hannover=hanovre|hanover
karlsruhe=carlsruhe
koblenz=coblence|coblenza
konstanz=constance|costanza
köln=cologne|colonia|keulen|kolonia
leipzig=lipsia|lipsk
ludwigshafen am rhein=ludwigshafen
lübeck=lubeck|lubecca
mainz=mayence|magonza|maguncia
munich=münchen|monaco di baviera|münich|monachium|munique
mülheim=mülheim an der ruhr
nürnberg=nuremberg|norimberga|neurenberg|norymberga
offenbach=offenbach am main
oldenburg=oldenbourg
regensburg=ratisbonne|ratisbona
saarbrücken=sarrebruck
stuttgart=stoccarda
trier=trèves|treviri
wiesbaden=wiesbade
würzburg=wurtzbourg
`,
  ES: `
a coruña=la coruña|coruña|la corogne
alicante=alacant
barcelona=barcelone|barcellona
bilbao=bilbo
cartagena=carthagène
castelló de la plana=castellón|castellón de la plana
cadiz=cádiz|cadix|cadice
córdoba=cordoue|cordova
donostia=donostia-san sebastián|saint-sébastien|san sebastián-donostia
elche=elx
girona=gerona|gérone
granada=grenade
gijón=xixón
las palmas de gran canaria=las palmas
lleida=lérida
málaga=malaga
ourense=orense
palma=palma de mallorca|palme de majorque
pamplona=iruña|pampelune
sevilla=seville|séville|siviglia
valencia=valence|valència
vitoria=vitoria-gasteiz
zaragoza=saragosse|saragossa|zaragossa
`,
  FR: `
avignon=avignone
bordeaux=burdeos
dunkerque=dunkirk|dünkirchen|duinkerke
grenoble=grenobel
la rochelle=rochelle
le havre=havre
lille=rijsel
lyon=lyons|lione|lión
marseille=marseilles|marsella|marsiglia
mulhouse=mülhausen
nice=nizza|niza
paris=parigi|parís|parijs|paryż
perpignan=perpiñán|perpignano
reims=rheims
strasbourg=straßburg|strasburgo|estrasburgo|straatsburg
toulouse=tolosa
`,
  GB: `
edinburgh=édimbourg|edinburg|edimburgo
kingston upon hull=hull
london=londres|londra|londen|londyn
newcastle upon tyne=newcastle
southend-on-sea=southend
st helens=saint helens
`,
  IE: `
cluain meala=clonmel
droichead nua=newbridge
dublin=baile átha cliath|dublín|dublino
dún laoghaire=dun laoire
gaillimh=galway
loch garman=wexford
luimneach=limerick
an muileann gcearr=mullingar
`,
  IT: `
bologna=bologne
bolzano=bozen|bolzano/bozen
bressanone=brixen
florence=firenze|florenz|florencia
genoa=genova|gênes|genua|génova
livorno=livourne
mantova=mantua|mantoue
merano=meran
milan=milano|mailand|milán|milaan|mediolan
modena=modène
naples=napoli|neapel|nápoles|napels
padova=padua|padoue
palermo=palerme
parma=parme
perugia=pérouse
pisa=pise
ravenna=ravenne
reggio nell'emilia=reggio emilia
rome=roma|rom|rzym
siena=sienne
siracusa=syracuse|syrakus
trento=trient|trente
turin=torino|turín|turijn
venice=venezia|venise|venedig|venecia|venetië
verona=vérone
vicenza=vicence
`,
  LU: `
dudelange=düdelingen|diddeleng
esch-sur-alzette=esch|esch an der alzette|esch-uelzecht
luxembourg=luxembourg-ville|luxemburg|lëtzebuerg|luxemburgo|lussemburgo
`,
  NL: `
's-hertogenbosch=den bosch|bois-le-duc|hertogenbosch|s-hertogenbosch
almere stad=almere
groningen=groningue
leiden=leyde
nijmegen=nimègue
the hague=den haag|la haye|'s-gravenhage|den-haag|la haya|l'aia|s-gravenhage
zaanstad=zaandam
`,
  PL: `
częstochowa=czestochowa
gdańsk=danzig|dantzig|danzica
gdynia=gdingen
katowice=kattowitz
kraków=krakau|cracovie|cracow|cracovia
opole=oppeln
poznań=posen
szczecin=stettin
toruń=thorn
warsaw=warszawa|warschau|varsovie|varsovia|varsavia|warschauw
wrocław=breslau|breslavia
łódź=lodz|lodsch
`,
  PT: `
lisbon=lisboa|lisbonne|lissabon|lisbona|lizbona
porto=oporto
vila nova de gaia=gaia|v. n. de gaia|v.n. gaia
`,
};

/** Words of a city's name that are written in several ways, and the one that stands for all. */
export const CITY_WORDS: Readonly<Record<string, string>> = {
  sankt: 'saint',
  sint: 'saint',
  st: 'saint',
  ste: 'sainte',
};

/** What a postal operator adds to a city's name, and the country that it is of: French mail for large receivers. */
export const CITY_MARKS: Readonly<Record<string, string>> = {
  cedex: 'FR',
};
