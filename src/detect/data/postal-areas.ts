/**
 * How the postal codes of a city begin, for the largest cities and for those whose name another country has too: one city
 * a line, sorted, by the name that `cities.ts` has. Sources: the departments, provinces and postal regions that the codes
 * begin with, as the operators publish them (La Poste, Deutsche Post, Correos, Poste Italiane, Poczta Polska,
 * Österreichische Post, bpost, PostNL, Die Schweizerische Post, CTT).
 */
export const POSTAL_AREAS: Readonly<Record<string, string>> = {
  AT: `
baden=25
bergheim=51
graz=80
innsbruck=60
kirchberg in tirol=636
klagenfurt am wörthersee=90
linz=40
neunkirchen=26
puchheim=48
salzburg=50
vienna=1
`,
  BE: `
antwerpen=20 21 26
bocholt=395
brugge=80 82 83
brussels=10 11 12
charleroi=60
damme=834
gent=90
halle=15
essen=291
lille=2275
liège=40
melle=909
namur=50 51
rochefort=558
zwijndrecht=207
`,
  CH: `
altdorf=646
baden=540
basel=40
bern=30
burgdorf=34
cham=633
emmen=60
genève=12
kirchberg=34 95
lausanne=10
luzern=60
marly=172
münsingen=311
rheinfelden=431
sankt gallen=90
wangen=88 46 33 85
zürich=80
`,
  DE: `
altdorf=904 716 840 773
berlin=10 12 13 14
bergheim=50 888
bielefeld=33
bocholt=46
bochum=44
bonn=53
bremen=28 27
burgdorf=313
cham=93
damme=49
dortmund=44
dresden=01
duisburg=47
düsseldorf=40
essen=45 496
frankfurt am main=60 65
halle=06 337 37
hamburg=20 21 22 27
hannover=30
haren=49
köln=50 51
langenfeld=40
leipzig=04
lohne=49
löhne=32
mannheim=68
melle=49
munich=80 81 85
munster=29
münsingen=72
münster=48
neunkirchen=66 53 57
nürnberg=90
puchheim=82
rheinfelden=79
soest=59
stein=905
stuttgart=70
wangen=88 73
`,
  ES: `
alicante=03
arona=38
barcelona=08
benavente=49
bilbao=48
cartagena=30
córdoba=14
gondomar=36
granada=18
lugo=27
madrid=28
montijo=06
murcia=30
málaga=29
oria=04
palma=07
sarria=27
sarrià=08
sevilla=41
valencia=46
valladolid=47
zaragoza=50
`,
  FR: `
bordeaux=33
colmar=68
grenoble=38
le havre=76
lille=59
lyon=69
marly=57 59
marseille=13
montpellier=34
nantes=44
nice=06
paris=75
reims=51
rennes=35
rochefort=17
saint-étienne=42
strasbourg=67
toulon=83
toulouse=31
verdun=55
`,
  IT: `
arona=28
bari=70
bologna=40
catania=95
florence=50
genoa=16
lodi=26
lugo=48
milan=20
naples=80
oria=72
palermo=90
rome=00
turin=10
valenza=15
venice=30
verona=37
`,
  LU: `
colmar=77
kirchberg=1 2
`,
  NL: `
amsterdam=10 11
asten=572
eindhoven=56
emmen=78
groningen=97
haren=975
rotterdam=30 31
soest=376
stein=617
the hague=24 25
utrecht=34 35
zwijndrecht=333
`,
  PL: `
gdańsk=80
kraków=30 31
lublin=20
poznań=60 61
warsaw=00 01 02 03 04
wrocław=50 51 52 53 54
łódź=90 91 92 93 94
`,
  PT: `
benavente=213
braga=47
gondomar=44 45
horta=99
lisbon=1
montijo=28
porto=4
valenza=49
vila real=50
`,
};
