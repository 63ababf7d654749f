/**
 * Countries: ISO 3166-1 alpha-2 code, then alpha-3 code, names and usual forms, folded, one country a line, sorted.
 * Source: the English, French, German, Spanish, Italian, Dutch, Portuguese and Polish names, and each European
 * country's own, of the npm package i18n-iso-countries (MIT); vehicle codes (UN Convention on Road Traffic); short
 * and former names that address files have. Kosovo has its user-assigned code.
 */
export const COUNTRY_NAMES = `
AD and|andora|andorra|andorre|vorstendom andorra
AE are|dubai|eau|emirados arabes unidos|emirati arabi uniti|emiratos arabes unidos|emirats|emirats arabes unis|u a e|uae|united arab emirates|vae|vereinigte arabische emirate|verenigde arabische emiraten|zjednoczone emiraty arabskie|الامارات العربية المتحدة
AF afeganistao|afg|afganistan|afghanistan|islamitisch emiraat afghanistan
AG antigua and barbuda|antigua e barbuda|antigua en barbuda|antigua et barbuda|antigua i barbuda|antigua und barbuda|antigua y barbuda|atg
AI aia|anguila|anguilla
AL alb|albania|albanie|albanien|republiek albanie|shqiperi
AM arm|armenia|armenie|armenien|republiek armenie
AO ago|angola|republiek angola
AQ antarctica|antarctique|antarktis|antarktyka|antartida|antartide|ata
AR arg|argentijnse republiek|argentina|argentine|argentinie|argentinien|argentyna
AS american samoa|amerikaans samoa|amerikanisch samoa|asm|samoa americaines|samoa americana|samoa americane|samoa amerykanskie
AT a|austria|aut|autriche|oostenrijk|osterreich|republiek oostenrijk|republik osterreich
AU aus|australia|australie|australien|gemenebest van australie
AW abw|aruba
AX ala|aland|aland islands|ilhas aland|islas aland|isole aland|wyspy alandzkie
AZ aserbaidschan|aze|azerbaidjan|azerbaigian|azerbaijan|azerbaijao|azerbaiyan|azerbeidzjan|azerbejdzan|republiek azerbeidzjan
BA bih|bosnia|bosnia and herzegovina|bosnia ed erzegovina|bosnia herzegovina|bosnia i hercegowina|bosnia y herzegovina|bosnie|bosnie en herzegovina|bosnie herzegovina|bosnie herzegovine|bosnien|bosnien und herzegowina
BB barbade|barbados|brb
BD bangladesch|bangladesh|bangladesz|bgd|volksrepubliek bangladesh
BE b|bel|belgia|belgica|belgie|belgien|belgio|belgique|belgium|kingdom of belgium|koninkrijk belgie|royaume de belgique
BF bfa|burkina faso
BG bgr|bulgaria|bulgarie|bulgarien|bulgarije|republiek bulgarije|българия
BH bahrain|bahrajn|bahrein|bhr|koninkrijk bahrein
BI bdi|burundi|republiek burundi
BJ ben|benim|benin|republiek benin
BL blm|saint barthelemy|sao bartolomeu
BM bermuda|bermudas|bermudes|bermudy|bmu
BN brn|brunei|brunei darussalam
BO bol|bolivia|bolivie|bolivien|boliwia|plurinationale staat bolivia
BQ bes|bonaire|bonaire saint eustache et saba|bonaire san eustaquio y saba|bonaire sint eustatius and saba|bonaire sint eustatius en saba|bonaire sint eustatius i saba|isole bes|paises baixos caribenhos
BR bra|brasil|brasile|brasilien|brazil|brazilie|brazylia|bresil|federale republiek brazilie
BS bahama s|bahamas|bahamy|bhs|gemenebest van de bahama s
BT bhoutan|bhutan|btn|butan|butao|koninkrijk bhutan
BV bouvet eiland|bouvet island|bouvetinsel|bvt|ile bouvet|ilha bouvet|isla bouvet|isola bouvet|wyspa bouveta
BW botsuana|botswana|bwa|republiek botswana
BY belarus|bialorus|bielorrusia|bielorrussia|bielorussia|bielorussie|blr|republiek wit rusland|wit rusland|беларусь
BZ belice|belize|blz
CA can|canada|kanada
CC cck|cocos keeling islands|cocoseilanden|iles cocos|ilhas cocos keeling|islas cocos keeling|isole cocos e keeling|kokosinseln|wyspy kokosowe
CD cod|congo kinshasa|congo rdc|congo republica democratica del|democratic republic of the congo|democratische republiek congo|demokratyczna republika konga|rd congo|rdc|repubblica democratica del congo|republica popular do congo|republique democratique du congo
CF caf|centraal afrikaanse republiek|central african republic|repubblica centrafricana|republica centro africana|republica centroafricana|republika srodkowoafrykanska|republique centrafricaine|zentralafrikanische republik
CG cog|congo|congo brazzaville|kongo|repubblica del congo|republic of the congo|republica democratica do congo|republiek congo|republik kongo|republique du congo
CH che|confederation suisse|helvetia|schweiz|schweizerische eidgenossenschaft|sui|suica|suisse|suiza|svizzera|swiss|switzerland|szwajcaria|zwitserland|zwitserse bondsstaat
CI civ|costa d avorio|costa de marfil|costa do marfim|cote d ivoire|elfenbeinkuste|ivoorkust|ivory coast|republiek ivoorkust|wybrzeze kosci sloniowej
CK cok|cook islands|cookeilanden|cookinseln|iles cook|ilhas cook|islas cook|isole cook|wyspy cooka
CL chile|chili|chl|cile|republiek chili
CM camaroes|cameroon|cameroun|camerun|cmr|kameroen|kamerun|republiek kameroen
CN china|chine|chine populaire|chiny|chn|cina|p r china|people s republic of china|prc|volksrepubliek china|volksrepublik china|中国
CO col|colombia|colombie|kolumbia|kolumbien|republiek colombia
CR costa rica|cri|kostaryka|republiek costa rica
CU cub|cuba|kuba|republiek cuba
CV cabo verde|cap vert|cape verde|capo verde|cpv|kaapverdie|kap verde|republiek kaapverdie|republika zielonego przyladka
CW curacao|cuw
CX christmas island|christmaseiland|cxr|ile christmas|ilha de natal|isla de navidad|isola del natale|kersteiland|weihnachtsinsel|wyspa bozego narodzenia
CY chipre|chypre|cipro|cyp|cypr|cyprus|republiek cyprus|zypern|κυπρος
CZ cechia|ceska republika|cesko|chequia|cze|czech republic|czechia|czechy|repubblica ceca|republica checa|republique tcheque|tchequie|tschechien|tschechische republik|tsjechie|tsjechische republiek
DE alemanha|alemania|allemagne|allemagne de l ouest|bondsrepubliek duitsland|brd|bundesrepublik|bundesrepublik deutschland|d|deu|deutschland|duitsland|federal republic of germany|ger|germania|germany|niemcy|r f a|republique federale d allemagne|rfa
DJ dji|djibouti|dschibuti|dzibuti|gibuti|republiek djibouti|yibuti
DK danemark|dania|danimarca|danmark|denemarken|denmark|dinamarca|dnk|koninkrijk denemarken
DM dma|dominica|dominika|dominique|gemenebest dominica
DO dom|dominicaanse republiek|dominican republic|dominikana|dominikanische republik|repubblica dominicana|republica dominicana|republique dominicaine
DZ algeria|algerie|algerien|algerije|algieria|argelia|democratische volksrepubliek algerije|dza|الجزاير
EC ecu|ecuador|ekwador|equador|equateur|republiek ecuador
EE eesti|est|estland|estonia|estonie|republiek estland
EG agypten|arabische republiek egypte|egipt|egipto|egito|egitto|egy|egypt|egypte|مصر
EH esh|saara ocidental|sahara occidental|sahara occidentale|sahara zachodnia|westelijke sahara|western sahara|westsahara
ER eri|eritrea|eritreia|erythree|erytrea|staat eritrea
ES e|esp|espagne|espana|espanha|hiszpania|koninkrijk spanje|reino de espana|spagna|spagne|spain|spanien|spanje
ET athiopien|eth|ethiopia|ethiopie|etiopia|federale democratische republiek ethiopie
FI fin|finland|finlande|finlandia|finnland|republiek finland|suomi
FJ fidji|fidschi|fidzi|figi|fiji|fji|republiek fiji
FK falkland islands malvinas|falklandeilanden|falklandinseln|falklandy|flk|iles malouines|ilhas malvinas|islas malvinas|isole falkland
FM federale staten van micronesie|fsm|micronesia|micronesia federated states of|micronesie|mikronesien|mikronezja|stati federati di micronesia
FO faeroer|faroe islands|faroer|fro|iles feroe|ilhas faroe|islas feroe|isole faer oer|wyspy owcze
FR f|fr france|fra|franca|france|france metropole|france metropolitaine|francia|francja|frankreich|frankreich fr|frankrijk|franse republiek|french republic|la france|republique francaise
GA gab|gabao|gabon|gabun|republiek gabon
GB angleterre|britain|ecosse|engeland|england|escocia|gales|galles|gbr|gran bretagna|gran bretana|grande bretagne|great britain|groot brittannie|grossbritannien|inghilterra|inglaterra|irlanda del nord|irlanda del norte|irlande du nord|noord ierland|nordirland|northern ireland|pays de galles|r u|regne uni|regno unito|reino unido|royaume uni|schotland|schottland|scotland|scozia|the united kingdom|u k|uk|united kingdom|united kingdom of great britain and northern ireland|vereinigtes konigreich|vereinigtes konigreich grossbritannien und nordirland|verenigd koninkrijk|verenigd koninkrijk van groot brittannie en noord ierland|wales|wielka brytania
GD granada|grd|grenada|grenade
GE geo|georgia|georgie|georgien|gruzja
GF frans guyana|franzosisch guayana|french guiana|guayana francesa|guf|guiana francesa|gujana francuska|guyana francese|guyane|guyane francaise
GG ggy|guernesey|guernsey
GH gana|gha|ghana|republiek ghana
GI gib|gibilterra|gibraltar
GL greenland|grenlandia|grl|groenland|groenlandia|gronelandia|gronland
GM gambia|gambie|gmb|republic of the gambia|republiek gambia|the gambia
GN gin|guine|guinea|guinee|gwinea|republiek guinee
GP glp|guadalupa|guadalupe|guadeloupe|gwadelupa
GQ aquatorialguinea|equatoriaal guinea|equatorial guinea|gnq|guine equatorial|guinea ecuatorial|guinea equatoriale|guinee equatoriale|gwinea rownikowa|republiek equatoriaal guinea
GR el|grc|grece|grecia|grecja|greece|griechenland|griekenland|hellas|helleense republiek|ελλαδα
GS georgia del sud e isole sandwich meridionali|georgia del sur y las islas sandwich del sur|georgia do sul e ilhas sandwich do sul|georgia poludniowa i sandwich poludniowy|georgie du sud et les iles sandwich du sud|sgs|south georgia and the south sandwich islands|sudgeorgien und die sudlichen sandwichinseln|zuid georgia en de zuidelijke sandwicheilanden
GT gtm|guatemala|gwatemala|republiek guatemala
GU guam|gum
GW gnb|guine bissau|guinea bissau|guinee bissau|gwinea bissau|republiek guinee bissau
GY cooperatieve republiek guyana|guiana|gujana|guy|guyana
HK hkg|hong kong|hongkong
HM heard e islas mcdonald|heard en mcdonaldeilanden|heard island and mcdonald islands|heard und mcdonaldinseln|hmd|iles heard et macdonald|ilha heard e ilhas mcdonald|isole heard e mcdonald|wyspy heard i mcdonalda
HN hnd|honduras|republiek honduras
HR chorwacja|croacia|croatia|croatie|croazia|hrv|hrvatska|kroatie|kroatien|republiek kroatie
HT haiti|hti|republiek haiti
HU hongaarse republiek|hongarije|hongrie|hun|hungary|hungria|magyarorszag|ungarn|ungheria|wegry
ID idn|indonesia|indonesie|indonesien|indonezja|republiek indonesie
IE eire|ierland|ierse republiek|ireland|ireland republic of|irl|irland|irlanda|irlande|irlandia|republic of ireland|republik irland|republique d irlande
IL isr|israel|israele|izrael|staat israel|ישראל
IM ile de man|ilha de man|imn|insel man|isla de man|isle of man|isola di man|man eiland|wyspa man
IN ind|inde|india|indie|indien|republiek india
IO britisches territorium im indischen ozean|british indian ocean territory|brits indische oceaan|brytyjskie terytorium oceanu indyjskiego|iot|ocean indien britannique|territori britannici dell oceano indiano|territorio britanico del oceano indico|territorio britanico do oceano indico
IQ irak|iraq|iraque|irq|republiek irak
IR iran|irao|irn|islamic republic of iran|islamitische republiek iran|republica islamica de iran
IS iceland|ijsland|ijslandse republiek|isl|island|islanda|islande|islandia
IT i|ita|italia|italiaanse republiek|italie|italien|italy|repubblica italiana|wlochy
JE jersey|jey
JM giamaica|jam|jamaica|jamaika|jamaique|jamajka
JO giordania|hasjemitisch koninkrijk jordanie|jor|jordan|jordania|jordanie|jordanien
JP giappone|japan|japao|japon|japonia|jpn|日本
KE ken|kenia|kenya|quenia|republiek kenia
KG kgz|kirghizistan|kirgisistan|kirgistan|kirgizie|kirgizische republiek|kirguistan|kyrgyzstan|quirguistao
KH cambodge|cambodia|cambodja|cambogia|camboja|camboya|kambodscha|kambodza|khm|koninkrijk cambodja
KI kir|kiribati|quiribati|republiek kiribati
KM com|comoras|comore|comoren|comores|comoros|komoren|komory|unie der comoren
KN federatie saint kitts en nevis|kna|saint christophe et nieves|saint kitts and nevis|saint kitts e nevis|saint kitts en nevis|saint kitts i nevis|saint kitts y nevis|sao cristovao e neves|st kitts und nevis
KP corea del nord|coree du nord|coreia do norte|democratische volksrepubliek korea|korea polnocna|noord korea|nordkorea|north korea|prk|republica popular democratica de corea
KR corea del sud|corea del sur|coree du sud|coreia do sul|kor|korea|korea poludniowa|korea republic of|republic of korea|republica de corea|republiek korea|south korea|sudkorea|zuid korea
KW koeweit|koweit|kuwait|kuwejt|kwt|staat koeweit
KY cayman islands|cym|iles caimans|ilhas caimao|islas caiman|isole cayman|kaaimaneilanden|kaimaninseln|kajmany
KZ cazaquistao|kasachstan|kaz|kazachstan|kazajistan|kazakhstan|kazakistan|republiek kazachstan
LA lao|lao democratische volksrepubliek|lao people s democratic republic|laos|republica democratica popular de lao
LB lbn|lebanon|liban|libanese republiek|libano|libanon
LC lca|saint lucia|sainte lucie|santa lucia|st lucia
LI lie|liechtenstein|vorstendom liechtenstein
LK democratische socialistische republiek sri lanka|lka|sri lanka
LR lbr|liberia|republiek liberia
LS koninkrijk lesotho|lesotho|lesoto|lso
LT lietuva|litauen|lithuania|litouwen|lituania|lituanie|litwa|ltu|republiek litouwen
LU g d luxembourg|gd luxembourg|grand duche de luxembourg|groothertogdom luxemburg|grossherzogtum luxemburg|l|letzebuerg|luksemburg|lussemburgo|lux|luxembourg|luxemburg|luxemburgo
LV latvia|latvija|letland|letonia|lettland|lettonia|lettonie|lotwa|lva|republiek letland
LY lby|libia|libie|libya|libye|libyen|staat libie
MA koninkrijk marokko|mar|maroc|marocco|marokko|maroko|marrocos|marruecos|morocco|المغرب
MC mco|monaco|monako|principaute de monaco|vorstendom monaco
MD mda|moldavia|moldavie|moldawia|moldawien|moldova|moldova republic of|republica moldova|republiek moldavie
ME czarnogora|mne|montenegro
MF collectiviteit van sint maarten|maf|saint martin|saint martin francesa|saint martin french part|saint martin partie francaise|sao martinho|sint maarten frans deel|sint maarten franse antillen
MG madagascar|madagaskar|mdg|republiek madagaskar
MH iles marshall|ilhas marshall|islas marshall|isole marshall|marshall islands|marshalleilanden|marshallinseln|mhl|republiek der marshalleilanden|wyspy marshalla
MK macedoine|macedoine du nord|macedonia|macedonia del nord|macedonia del norte|macedonia do norte|macedonia polnocna|mazedonien|mkd|noord macedonie|nordmazedonien|north macedonia|republiek noord macedonie|the republic of north macedonia|северна македонија
ML mali|mli|republiek mali
MM birmania myanmar|mianmar birmania|mjanma|mmr|myanmar|republiek van de unie van myanmar
MN mng|mongolei|mongolia|mongolie
MO mac|macao|macau|makau
MP iles mariannes du nord|ilhas marianas do norte|islas marianas del norte|isole marianne settentrionali|mariany polnocne|mnp|noordelijke marianen|nordliche marianen|northern mariana islands
MQ martinica|martinique|martynika|mtq
MR islamitische republiek mauritanie|mauretania|mauretanien|mauritania|mauritanie|mrt
MS monserrate|montserrat|msr
MT malta|malte|mlt|republiek malta
MU maurice|mauricia|mauricio|mauritius|mus|republiek mauritius
MV maldivas|maldive|maldiven|maldives|malediven|malediwy|mdv|republiek der maldiven
MW malaui|malawi|mwi|republiek malawi
MX meksyk|messico|mex|mexico|mexiko|mexique|verenigde mexicaanse staten
MY malaisie|malasia|malaysia|maleisie|malesia|malezja|mys
MZ mocambique|mosambik|moz|mozambico|mozambik|mozambique|republiek mozambique
NA nam|namibia|namibie|republiek namibie
NC ncl|neukaledonien|new caledonia|nieuw caledonie|nouvelle caledonie|nova caledonia|nowa kaledonia|nueva caledonia|nuova caledonia
NE ner|niger|republiek niger
NF ile norfolk|ilha norfolk|isla norfolk|isola norfolk|nfk|norfolk|norfolk island|norfolkinsel
NG federale republiek nigeria|nga|nigeria
NI nic|nicaragua|nikaragua|republiek nicaragua
NL holanda|holandia|holland|hollande|koninkrijk der nederlanden|les pays bas|ned|nederland|nederlanden|netherlands|netherlands kingdom of the|niederlande|nld|olanda|paesi bassi|paises baixos|paises bajos|pays bas|the netherlands
NO koninkrijk noorwegen|noorwegen|nor|norge|noruega|norvege|norvegia|norway|norwegen|norwegia
NP federale democratische republiek nepal|nepal|npl
NR nauru|nru|republiek nauru
NU niu|niue
NZ neuseeland|new zealand|nieuw zeeland|nouvelle zelande|nova zelandia|nowa zelandia|nueva zelanda|nuova zelanda|nzl
OM oma|oman|omn|sultanaat oman
PA pan|panama|republiek panama
PE per|perou|peru|republiek peru
PF frans polynesie|franzosisch polynesien|french polynesia|polinesia francesa|polinesia francese|polinezja francuska|polynesie francaise|pyf|tahiti
PG onafhankelijke staat papoea nieuw guinea|papoea nieuw guinea|papouasie nouvelle guinee|papua neuguinea|papua new guinea|papua nova guine|papua nowa gwinea|papua nueva guinea|papua nuova guinea|png
PH filipijnen|filipinas|filipiny|filippine|philippinen|philippines|phl|republiek der filipijnen
PK islamitische republiek pakistan|pak|pakistan|paquistao
PL pol|poland|polen|pologne|polonia|polska|republiek polen|rzeczpospolita polska
PM saint pierre and miquelon|saint pierre e miquelon|saint pierre en miquelon|saint pierre et miquelon|saint pierre i miquelon|saint pierre und miquelon|san pedro y miquelon|spm
PN iles pitcairn|ilhas pitcairn|isole pitcairn|pcn|pitcairn|pitcairn islands|pitcairninseln
PR porto rico|portoryko|pri|puerto rico
PS palestina|palestine|palestyna|pse|staat palastina|staat palestina|state of palestine|stato di palestina|territorios palestinos
PT p|por|portogallo|portugal|portugalia|portugese republiek|prt
PW palaos|palau|plw|republiek palau
PY paraguai|paraguay|paragwaj|pry|republiek paraguay
QA catar|katar|qat|qatar|staat qatar
RE ile de la reunion|la reunion|reu|reuniao|reunion
RO roemeense republiek|roemenie|romania|romenia|rou|roumanie|rumania|rumanien|rumunia
RS republiek servie|serbia|serbie|serbien|servia|servie|srb|србија
RU rosja|rus|rusia|rusland|russia|russian federation|russie|russische federatie|russische foderation|russland|россииская федерация|россия
RW republiek rwanda|ruanda|rwa|rwanda
SA arabia saudita|arabia saudyjska|arabie saoudite|koninkrijk saudi arabie|ksa|sau|saudi arabia|saudi arabie|saudi arabien|السعودية
SB iles salomon|ilhas salomao|islas salomon|isole salomone|salomonen|salomonseilanden|slb|solomon islands|wyspy salomona
SC republiek der seychellen|seszele|seychellen|seychelles|syc
SD republiek soedan|sdn|soedan|soudan|sudan|sudao
SE koninkrijk zweden|schweden|suecia|suede|sverige|svezia|swe|sweden|szwecja|zweden
SG republiek singapore|sgp|singapore|singapour|singapur|singapura
SH saint helena|sainte helene|sant elena isola di ascensione e tristan da cunha|santa helena|santa helena ascension y tristan de acuna|shn|sint helena|st helena|wyspa swietej heleny wyspa wniebowstapienia i tristan da cunha
SI eslovenia|republiek slovenie|slovenia|slovenie|slovenija|slowenia|slowenien|svn
SJ sjm|spitsbergen en jan mayen|svalbard and jan mayen|svalbard e jan mayen|svalbard et ile jan mayen|svalbard i jan mayen|svalbard und jan mayen|svalbard y jan mayen
SK eslovaquia|slovacchia|slovakia|slovaquie|slovensko|slowaakse republiek|slowacja|slowakei|slowakije|svk
SL republiek sierra leone|serra leoa|sierra leona|sierra leone|sle
SM republiek san marino|saint marin|san marino|smr
SN republiek senegal|sen|senegal
SO federale republiek somalie|som|somalia|somalie
SR republiek suriname|sur|surinam|suriname
SS republiek zuid soedan|soudan du sud|south sudan|ssd|sudan del sud|sudan del sur|sudan poludniowy|sudao do sul|sudsudan|zuid soedan
ST democratische republiek sao tome en principe|santo tome y principe|sao tome and principe|sao tome e principe|sao tome en principe|sao tome et principe|sao tome und principe|stp|wyspy swietego tomasza i ksiazeca
SV el salvador|republiek el salvador|salwador|slv
SX land sint maarten|saint martin partie neerlandaise|sint maarten|sint maarten dutch part|sint maarten nederlands deel|sint maarten neerlandesa|sxm
SY republica arabe siria|siria|syr|syria|syrian arab republic|syrie|syrien arabische republik|syrische arabische republiek
SZ essuatini|esuatini|eswatini|koninkrijk eswatini|royaume d eswatini|swaziland|swz
TC iles turques et caiques|ilhas turcas e caicos|islas turcas y caicos|isole turks e caicos|tca|turks and caicos islands|turks en caicoseilanden|turks i caicos|turks und caicosinseln
TD chad|chade|ciad|czad|republiek tsjaad|tcd|tchad|tschad|tsjaad
TF atf|francuskie terytoria poludniowe i antarktyczne|franse zuidelijke gebieden|franzosische sud und antarktisgebiete|french southern territories|terras austrais e antarticas francesas|terres australes francaises|territori francesi del sud|tierras australes francesas
TG tgo|togo|togolese republiek
TH koninkrijk thailand|tailandia|tajlandia|tha|thailand|thailande|thailandia
TJ republiek tadzjikistan|tadjikistan|tadschikistan|tadzjikistan|tadzykistan|tagikistan|tajikistan|tajiquistao|tayikistan|tjk
TK tkl|tokelau
TL democratische republiek timor leste|osttimor|timor est|timor leste|timor wschodni|tls
TM tkm|turkmeense republiek|turkmenistan|turquemenistao
TN republiek tunesie|tun|tunesie|tunesien|tunez|tunezja|tunisia|tunisie|تونس
TO koninkrijk tonga|ton|tonga
TR republiek turkije|tur|turchia|turcja|turkei|turkey|turkije|turkiye|turquia|turquie
TT republiek trinidad en tobago|trindade e tobago|trinidad and tobago|trinidad e tobago|trinidad en tobago|trinidad und tobago|trinidad y tobago|trinite et tobago|trynidad i tobago|tto
TV tuv|tuvalu
TW repubblica di cina|taiwan|taiwan province of china|tajwan|twn
TZ republique unie de tanzanie|tansania|tansania vereinigte republik|tanzania|tanzanie|tza|united republic of tanzania|verenigde republiek tanzania
UA oekraine|ucraina|ucrania|ukr|ukraina|ukraine|украіна
UG oeganda|ouganda|republiek oeganda|uga|uganda
UM amerikaanse kleinere afgelegen eilanden|dalekie wyspy mniejsze stanow zjednoczonych|iles mineures eloignees des etats unis|ilhas distantes dos eua|islas ultramarinas menores de los estados unidos|isole minori esterne degli stati uniti|umi|united states minor outlying islands
US america|amerique|ee uu|eeuu|estados unidos|estados unidos da america|etats unis|etats unis d amerique|stany zjednoczone|stati uniti|stati uniti d america|the united states|u s|u s a|united states|united states of america|usa|usa united states|vereinigte staaten|vereinigte staaten von amerika|verenigde staten|verenigde staten van amerika|vs
UY oostelijke republiek uruguay|uruguai|uruguay|urugwaj|ury
UZ oezbekistan|ouzbekistan|republiek oezbekistan|usbekistan|uzb|uzbekistan|uzbequistao
VA citta del vaticano|holy see vatican city state|saint siege|saint siege vatican|santa se|santa sede|vat|vaticaanstad|vatican|vatikan|vatikanstadt|watykan
VC saint vincent and the grenadines|saint vincent e grenadine|saint vincent en de grenadines|saint vincent et les grenadines|saint vincent i grenadyny|san vicente y las granadinas|sao vicente e granadinas|st vincent und die grenadinen|vct
VE bolivariaanse republiek venezuela|ven|venezuela|wenezuela
VG britische jungferninseln|britse maagdeneilanden|brytyjskie wyspy dziewicze|iles vierges britanniques|ilhas virgens britanicas|islas virgenes britanicas|isole vergini britanniche|vgb|virgin islands british
VI amerikaanse maagdeneilanden|amerikanische jungferninseln|iles vierges americaines|ilhas virgens americanas|islas virgenes de los estados unidos|isole vergini americane|vir|virgin islands u s|wyspy dziewicze stanow zjednoczonych
VN socialistische republiek vietnam|viet nam|vietnam|vietname|vnm|wietnam
VU republiek vanuatu|vanuatu|vut
WF wallis and futuna|wallis e futuna|wallis en futuna|wallis et futuna|wallis i futuna|wallis und futuna|wallis y futuna|wlf
WS onafhankelijke staat samoa|samoa|wsm
XK kosovo|kosowo|republiek kosovo|xkk|xkx
YE iemen|jemen|republiek jemen|yem|yemen
YT majotta|mayotte|myt
ZA africa do sul|afrique du sud|poludniowa afryka|republiek zuid afrika|south africa|sudafrica|sudafrika|zaf|zuid afrika
ZM republiek zambia|sambia|zambia|zambie|zmb
ZW republiek zimbabwe|simbabwe|zimbabue|zimbabwe|zwe
`;
