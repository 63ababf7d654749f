/**
 * Vendors and places that contacts come from, one a line, sorted by name:
 * name | kind | roles | country | other names | hosts.
 * The kind is empty where the product stores or sends and says nothing of an origin. A `!` before a name: it is also a
 * common word or surname, and counts only where the rest of the value is understood; `=`: its own name never counts.
 * Source: the vendors' own sites and legal notices; roles as GDPR 28 sees them.
 */
export const VENDORS = `
118 218 | directory | list-provider | FR | 118218, le 118218 | 118218.fr
118 712 | directory | list-provider | FR | 118712, le 118712 | 118712.fr
11880 | directory | list-provider | DE | klicktel | 11880.com
192.com | directory | list-provider | GB | 192 com | 192.com
Actito |  | emailing | BE |  | actito.com
ActiveCampaign |  | emailing,crm | US | active campaign | activecampaign.com
Acumbamail |  | emailing | ES |  | acumbamail.com
Acxiom | bought-list | list-provider,enrichment | US | axciom | acxiom.com, acxiom.fr
Adapt | enrichment | enrichment,list-provider | US | !adapt, adapt io | adapt.io
Airtable |  | storage | US | air table | airtable.com
Albacross | enrichment | enrichment | SE |  | albacross.com
Alibaba | directory |  | CN |  | alibaba.com
Allabolag | directory | list-provider | SE |  | allabolag.se
Altares | bought-list | list-provider,enrichment | FR | altares d b, altares dun bradstreet | altares.com, altares.fr
Amplemarket | enrichment | enrichment,emailing | US |  | amplemarket.com
Annuaire des Entreprises | public-register |  | FR | annuaire entreprises, annuaire entreprises data gouv | annuaire-entreprises.data.gouv.fr
Annuaire Santé | public-register |  | FR | rpps, annuaire sante, finess, repertoire rpps | annuaire.sante.fr
APEC | directory |  | FR | apec fr | apec.fr
Apify | scraped | scraping-tool | CZ | apify actor | apify.com
Apollo | enrichment | enrichment,list-provider,emailing | US | apollo io, apolloio | apollo.io
Axesor | bought-list | list-provider | ES | experian axesor | axesor.es, axesor.com
Axonaut |  | crm | FR |  | axonaut.com
AZ Direct | bought-list | list-provider | DE | azdirect | az-direct.com
Bark | bought-list | list-provider | GB | !bark, bark com | bark.com
BeautifulSoup | scraped | scraping-tool |  | beautiful soup, bs4 |
Behance | social-network |  | US |  | behance.net
Better Contact | enrichment | enrichment | FR | bettercontact | bettercontact.rocks
Billetweb | event | event | FR | billet web | billetweb.fr
Bing Ads | web-form | ads | US | microsoft ads, microsoft advertising, bing adwords | ads.microsoft.com
Bisnode | bought-list | list-provider,enrichment | SE | hoppenstedt, hoppenstedt firmendatenbank | bisnode.com, bisnode.de
Bitrix24 |  | crm | RU | bitrix 24, bitrix | bitrix24.com, bitrix24.fr
Bluesky | social-network |  | US |  | bsky.app
BOAMP | public-register |  | FR |  | boamp.fr
BODACC | public-register |  | FR |  | bodacc.fr
Bombora | enrichment | enrichment | US |  | bombora.com
Brella | event | event | FI |  | brella.io
Brevo |  | emailing,crm | FR | sendinblue, send in blue, brevo sendinblue | brevo.com, sendinblue.com
Bright Data | scraped | scraping-tool | IL | brightdata, luminati | brightdata.com
Browse AI | scraped | scraping-tool | CA | browseai | browse.ai
Bundesanzeiger | public-register |  | DE |  | bundesanzeiger.de
Bureau van Dijk | bought-list | list-provider | BE | bvd, orbis bvd, diane astree, moody s orbis, bvd orbis, bvd diane | bvdinfo.com
Calendly | web-form | form | US |  | calendly.com
Camera di Commercio | public-register | list-provider | IT | cciaa, camere di commercio |
Captain Data | scraped | scraping-tool,enrichment | FR | captaindata | captaindata.co, captaindata.com
Captain Verify |  | enrichment | FR | captainverify | captainverify.com
Capterra | directory | ads | US |  | capterra.com, capterra.fr
Cartegie | bought-list | list-provider | FR |  | cartegie.com
CCI | directory | list-provider | FR | chambre de commerce, chambre de commerce et d industrie, fichier cci, ihk, handelskammer, chamber of commerce, camara de comercio | cci.fr
Cegid |  | crm | FR |  | cegid.com
Cerved | bought-list | list-provider,enrichment | IT |  | cerved.com
Checkatrade | directory | list-provider | GB |  | checkatrade.com
Clay | enrichment | enrichment,scraping-tool | US | !clay, clay com, clay run | clay.com, clay.run
Clearbit | enrichment | enrichment | US | breeze intelligence, hubspot breeze | clearbit.com
CleverReach |  | emailing | DE | clever reach | cleverreach.com, cleverreach.de
Clodura | enrichment | enrichment,list-provider | IN | clodura ai | clodura.ai
Close |  | crm | US | !close, close crm, close io | close.com
Clutch | directory | list-provider | US | !clutch, clutch co | clutch.co
Cognism | enrichment | enrichment,list-provider | GB |  | cognism.com
Companeo | bought-list | list-provider | FR |  | companeo.com
Companies House | public-register |  | GB | company house, companieshouse, company s house | companieshouse.gov.uk, find-and-update.company-information.service.gov.uk
Companyweb | directory | list-provider | BE | company web | companyweb.be
Consodata | bought-list | list-provider | FR |  |
Contact Form 7 | web-form | form |  | contactform7, cf7 |
Contactout | enrichment | enrichment | US | contact out | contactout.com
Convertkit |  | emailing | US | convert kit | convertkit.com, kit.com
Copper |  | crm | US | !copper, copper crm | copper.com
Corporama | enrichment | enrichment,list-provider | FR |  | corporama.com
Creditreform | bought-list | list-provider | DE | credit reform, markus datenbank | creditreform.de
Creditsafe | bought-list | list-provider | GB | credit safe | creditsafe.com, creditsafe.fr
Crunchbase | directory | list-provider | US | crunch base | crunchbase.com
Cylex | directory | list-provider | DE |  | cylex.de, cylex.fr, cylex-uk.co.uk
D&B | bought-list | list-provider,enrichment | US | dun bradstreet, dun and bradstreet, dun et bradstreet, d b hoovers, hoovers, dnb hoovers, dnb | dnb.com, hoovers.com
Dailymotion | social-network |  | FR |  | dailymotion.com
Das Örtliche | directory | list-provider | DE | ortliche, das oertliche, oertliche | dasoertliche.de
Das Telefonbuch | directory | list-provider | DE | telefonbuch, das telefonbuch | dastelefonbuch.de, telefonbuch.de
Data Axle | bought-list | list-provider | US | dataaxle, infogroup, infousa | data-axle.com
Data Miner | scraped | scraping-tool | US | dataminer, data miner io | dataminer.io
data.gouv | public-register |  | FR | data gouv, data gouv fr, open data gouv | data.gouv.fr
Datananas | enrichment | enrichment,emailing | FR |  | datananas.com
Datanyze | enrichment | enrichment,list-provider | US |  | datanyze.com
Dealfront | enrichment | enrichment,list-provider | DE | echobot, deal front, echobot target | dealfront.com, echobot.de
Demio | event | event | US |  | demio.com
Derrick | enrichment | enrichment,scraping-tool | FR | !derrick, derrick app | derrick-app.com
Deutsche Post Direkt | bought-list | list-provider | DE | post direkt, dp direkt | postdirekt.de
Discord | social-network |  | US |  | discord.com, discord.gg
Doctolib | directory |  | FR |  | doctolib.fr, doctolib.de
Dropcontact | enrichment | enrichment | FR | drop contact | dropcontact.com, dropcontact.io
Duedil | directory | list-provider | GB | fullcircl | duedil.com
Dux-Soup | scraped | scraping-tool | NL | dux soup, duxsoup | dux-soup.com
Dynamics 365 |  | crm | US | microsoft dynamics, ms dynamics, dynamics crm, dynamics | dynamics.com
eBay | directory |  | US | kleinanzeigen, ebay kleinanzeigen | ebay.de, ebay.fr, kleinanzeigen.de
EBP |  | crm | FR |  | ebp.com
eInforma | bought-list | list-provider | ES | einforma, informa d b, informa db | einforma.com, informa.es
Elementor | web-form | form | IL | elementor form | elementor.com
Ellisphere | bought-list | list-provider,enrichment | FR | coface services, coface | ellisphere.com, ellisphere.fr
Eloqua |  | emailing | US | oracle eloqua | eloqua.com
Empresite | directory | list-provider | ES |  | empresite.eleconomista.es
Endole | directory | list-provider | GB |  | endole.co.uk
Europages | directory | list-provider | FR | euro pages | europages.com, europages.fr, europages.de, europages.co.uk
Evaboot | scraped | scraping-tool | FR | eva boot | evaboot.com
Eventbrite | event | event | US | event brite | eventbrite.com, eventbrite.fr, eventbrite.de, eventbrite.co.uk
Eventmaker | event | event | FR |  | eventmaker.io
Expandi | scraped | scraping-tool,emailing | NL | expandi io | expandi.io
Experian | bought-list | list-provider,enrichment | IE |  | experian.com, experian.fr
Explorium | enrichment | enrichment | US |  | explorium.ai
Facebook | social-network |  | US | fb, groupe facebook, facebook groupe, facebook group, page facebook, facebook messenger, messenger | facebook.com, fb.com, fb.me, m.me
Facebook Ads | web-form | ads | US | fb ads, meta ads, pub facebook, facebook ad, publicite facebook, campagne facebook ads, facebook werbung, facebook anzeige, anuncio facebook, meta business | business.facebook.com
Facebook Lead Ads | web-form | ads,form | US | fb lead ads, facebook leads, fb leads, fb lead, facebook lead, facebook lead ad, facebook lead form, meta lead ads, meta leads, meta lead, leads facebook, lead facebook, formulaire facebook, lead ads facebook, lead ads meta, fb leadgen, facebook leadgen, facebook lead generation, instant form |
FindThatLead | enrichment | enrichment | ES | find that lead | findthatlead.com
Findymail | enrichment | enrichment | FR | findy mail | findymail.com
FirmenABC | directory | list-provider | AT | firmen abc | firmenabc.at
Firmenbuch | public-register |  | AT |  | firmenbuch.at
Firmenwissen | directory | list-provider | DE |  | firmenwissen.de
Folk |  | crm | FR | !folk, folk crm, folk app | folk.app
Formstack | web-form | form | US |  | formstack.com
Foursquare | directory |  | US |  | foursquare.com
Freshsales |  | crm | US | freshworks, freshworks crm | freshworks.com
FullEnrich | enrichment | enrichment | FR | full enrich | fullenrich.com
G2 | directory | list-provider | US | g2 crowd, g2 com | g2.com
Gelbe Seiten | directory | list-provider | DE | gelbeseiten, gelben seiten, die gelben seiten, gelbe seite | gelbeseiten.de
GetProspect | enrichment | enrichment,scraping-tool | UA | get prospect | getprospect.com
GetQuanty | enrichment | enrichment | FR | get quanty | getquanty.com
GetResponse |  | emailing | PL | get response | getresponse.com
GitHub | social-network |  | US |  | github.com
Glassdoor | directory |  | US |  | glassdoor.com, glassdoor.fr
Google Ads | web-form | ads | US | adwords, google adwords, googleads, google adword, gads, google ad, pub google, publicite google, google anzeigen, google werbung, google cpc, google ppc, performance max, pmax | ads.google.com
Google Contacts |  | storage | US | contacts google, gmail contacts, carnet d adresses gmail, gmail | contacts.google.com
Google Forms | web-form | form | US | google form, googleforms, formulaire google, google formulare | forms.gle, docs.google.com
Google Lead Form | web-form | ads,form | US | google lead form extension, google leads, google lead ads, google lead forms |
Google Maps | directory |  | US | googlemaps, gmaps, google map, google my business, google business profile, google business, gmb, fiche google, google mybusiness, maps google, google places, google lokal | maps.google.com, google.com/maps, goo.gl/maps, maps.app.goo.gl
Google Sheets |  | storage | US | google sheet, gsheet, gsheets, spreadsheet, google drive | sheets.google.com, drive.google.com
GoToWebinar | event | event | US | go to webinar, goto webinar | gotowebinar.com
Gouden Gids | directory | list-provider | BE | goudengids, de gouden gids, fcr media, pages d or, pagesdor | goudengids.be, pagesdor.be, goudengids.nl
Gravity Forms | web-form | form | US | gravityforms, gravity form | gravityforms.com
Growthlist | bought-list | list-provider | US | growth list | growthlist.co
Habitatpresto | bought-list | list-provider | FR | habitat presto | habitatpresto.com
Handelsregister | public-register |  | DE | handels register, handelsregisterauszug, hrb auszug | handelsregister.de
Helloasso | web-form | form | FR | hello asso | helloasso.com
Herold | directory | list-provider | AT | !herold, herold at, herold gelbe seiten | herold.at
Hivebrite |  | crm | FR |  | hivebrite.com
Hoodspot | directory |  | FR |  | hoodspot.fr
Hopin | event | event | GB |  | hopin.com
Houzz | directory |  | US |  | houzz.com, houzz.fr
HubSpot |  | crm,emailing,form | US | hub spot, hub-spot crm, hubspot crm | hubspot.com, app.hubspot.com
HubSpot Forms | web-form | form,crm | US | hubspot form, formulaire hubspot, hubspot formulaire, hubspot formular | share.hsforms.com, hsforms.com
Hunter | enrichment | enrichment | FR | !hunter, hunter io, email hunter, hunterio | hunter.io
Icypeas | enrichment | enrichment | FR | icy peas | icypeas.com
Immoscout24 | directory |  | DE | immoscout, immobilienscout24, immobilienscout | immobilienscout24.de
Import.io | scraped | scraping-tool | GB | import io | import.io
Indeed | directory |  | US | !indeed, indeed com | indeed.com, indeed.fr
IndiaMART | directory | list-provider | IN | india mart | indiamart.com
Info Legale | public-register |  | FR | infolegale | infolegale.fr
Infobel | directory | list-provider | BE |  | infobel.com
Infocif | directory | list-provider | ES |  | infocif.es
Infogreffe | public-register |  | FR | info greffe, infogreffes | infogreffe.fr
InfoJobs | directory |  | ES | info jobs | infojobs.net
Infonet | directory | list-provider | FR | infonet fr | infonet.fr
INPI | public-register |  | FR | data inpi, rne, registre national des entreprises | inpi.fr, data.inpi.fr
INSEE | public-register |  | FR | sirene, base sirene, insee sirene, repertoire sirene, fichier sirene, sirene v3, api sirene, base siret | insee.fr, sirene.fr
Insightly |  | crm | US |  | insightly.com
Instagram | social-network |  | US | insta, ig, instagram dm, dm instagram, compte instagram, dm insta | instagram.com
Instagram Ads | web-form | ads | US | pub instagram, instagram lead ads, instagram ad, instagram werbung, publicite instagram, instagram leads |
Instant Data Scraper | scraped | scraping-tool | US |  |
Instantly |  | emailing | US | !instantly, instantly ai | instantly.ai
Intercom | web-form | form,crm | US | intercom chat | intercom.com, intercom.io
Jotform | web-form | form | US | jot form | jotform.com
Journal officiel | public-register |  | FR | jo associations, joafe, rna | journal-officiel.gouv.fr
Justacoté | directory |  | FR | justacote, just a cote | justacote.com
Kaspr | enrichment | enrichment,scraping-tool | FR | kaspr io | kaspr.io
KBO | public-register |  | BE | kbo bce, banque carrefour des entreprises, banque carrefour, kruispuntbank, kruispuntbank van ondernemingen, bce kbo | kbopub.economie.fgov.be
Klaviyo |  | emailing | US |  | klaviyo.com
Klicktipp |  | emailing | GB | klick tipp | klicktipp.com
Kompass | directory | list-provider | FR | kompas com, kompass international, easybusiness, kompass easybusiness | kompass.com, fr.kompass.com
KvK | public-register | list-provider | NL | kamer van koophandel, kvk register, handelsregister kvk | kvk.nl
La Growth Machine | scraped | scraping-tool,enrichment,emailing | FR | lagrowthmachine, lgm, growth machine | lagrowthmachine.com
La Poste | bought-list | list-provider | FR | mediapost, la poste solutions business, fichier la poste, mediaprism | mediapost.fr
Lead411 | enrichment | enrichment,list-provider | US | lead 411 | lead411.com
Leadbay | enrichment | enrichment,list-provider | FR | lead bay | leadbay.ai
Leadfeeder | enrichment | enrichment | FI | lead feeder | leadfeeder.com
LeadGenius | enrichment | enrichment,list-provider | US | lead genius | leadgenius.com
Leadinfo | enrichment | enrichment | NL | lead info | leadinfo.com
LeadIQ | enrichment | enrichment | US | lead iq | leadiq.com
Leadpages | web-form | form | US | lead pages | leadpages.com
LeBonCoin | directory |  | FR | le bon coin, leboncoin fr | leboncoin.fr
Lemlist | enrichment | emailing,enrichment | FR | lem list, lemlist database | lemlist.com
Lexis Nexis | bought-list | list-provider | US | lexisnexis | lexisnexis.com
Linked Helper | scraped | scraping-tool | US | linkedhelper, linked helper 2 | linkedhelper.com
LinkedIn | social-network |  | US | linked in, likedin, linkdin, linkedln, lkdn, lnkdn, li sales navigator, reseau linkedin, profil linkedin, message linkedin, post linkedin, groupe linkedin, contact linkedin, linkedin profile, linkedin kontakt | linkedin.com, lnkd.in
LinkedIn Ads | web-form | ads | US | linkedin ad, pub linkedin, linkedin campaign manager, linkedin sponsored, linkedin anzeige, publicite linkedin |
LinkedIn Lead Gen Forms | web-form | ads,form | US | linkedin lead gen, linkedin lead gen form, linkedin lead ads, linkedin lead form, linkedin leadgen, linkedin leads form, lead gen linkedin, formulaire linkedin, li lead gen |
LinkedIn Sales Navigator | social-network |  | US | sales navigator, sales nav, salesnav, salesnavigator, linkedin recruiter, linkedin premium, linkedin salesnav |
ListaFirme | directory | list-provider | RO | lista firme | listafirme.ro
Listflix | bought-list | list-provider | DE |  | listflix.de
Livestorm | event | event | FR | live storm | livestorm.co
Local.ch | directory | list-provider | CH | local ch, localsearch | local.ch
Luma | event | event | US | !luma, lu ma | lu.ma, luma.com
Lusha | enrichment | enrichment,list-provider | IL | lusha io | lusha.com, lusha.co
Magento | customer | crm | US | adobe commerce | magento.com
Mailchimp |  | emailing | US | mail chimp | mailchimp.com
Mailerlite |  | emailing | LT | mailer lite | mailerlite.com
Mailjet |  | emailing | FR | mail jet | mailjet.com
MailUp |  | emailing | IT | mail up | mailup.com, mailup.it
Malt | directory |  | FR | !malt, malt fr | malt.fr, malt.com
Manageo | bought-list | list-provider | FR | manageo fr | manageo.fr
Manta | directory | list-provider | US | manta com | manta.com
Mappy | directory |  | FR |  | mappy.com
Marketo |  | emailing,crm | US | adobe marketo | marketo.com
Mastodon | social-network |  | DE |  |
Meetup | event | event | US | meet up | meetup.com
Meta | social-network |  | US | !meta | meta.com
Microsoft Forms | web-form | form | US | ms forms, microsoft form, office forms | forms.office.com
Monday |  | crm | IL | !monday, monday com, monday crm | monday.com
Moneyhouse | directory | list-provider | CH | money house | moneyhouse.ch
MyBuilder | bought-list | list-provider | GB | my builder | mybuilder.com
MyHammer | bought-list | list-provider | DE | my hammer | my-hammer.de
Neverbounce |  | enrichment | US | never bounce | neverbounce.com
NextDoor | social-network |  | US | next door | nextdoor.com
noCRM |  | crm | FR | no crm, nocrm io, no crm io | nocrm.io
Nomination | bought-list | list-provider | FR | !nomination, nomination fr, nomination app, base nomination | nomination.fr
North Data | directory | list-provider | DE | northdata | northdata.de, northdata.com
Notion |  | storage | US | !notion, notion so | notion.so
Octoparse | scraped | scraping-tool | US | octo parse | octoparse.com, octoparse.fr
Odoo |  | crm,emailing | BE | odoo crm | odoo.com
ON24 | event | event | US | on 24 | on24.com
Open Corporates | public-register |  | GB | opencorporates | opencorporates.com
OpenStreetMap | directory |  |  | open street map, osm | openstreetmap.org
Outreach |  | emailing | US | !outreach, outreach io | outreach.io
Outscraper | scraped | scraping-tool | US | out scraper | outscraper.com
Overloop | enrichment | enrichment,emailing | BE | prospect io, prospectio | overloop.com, prospect.io
Pages Blanches | directory | list-provider | FR | pagesblanches, les pages blanches | pagesblanches.fr
Pages Jaunes | directory | list-provider | FR | pagesjaunes, pagejaune, page jaune, page jaunes, les pages jaunes, pj fr, pagesjaune, solocal, solocal group | pagesjaunes.fr, pagespro.com, solocal.com
Páginas Amarelas | directory | list-provider | PT | paginasamarelas, pai pt | pai.pt
Páginas Amarillas | directory | list-provider | ES | paginasamarillas, pagina amarilla, paginas amarilla, qdq | paginasamarillas.es, qdq.com
Pagine Bianche | directory | list-provider | IT | paginebianche, le pagine bianche | paginebianche.it
Pagine Gialle | directory | list-provider | IT | paginegialle, le pagine gialle, italiaonline | paginegialle.it
Panorama Firm | directory | list-provider | PL | panoramafirm | panoramafirm.pl
Pappers | directory | list-provider | FR | pappers fr | pappers.fr
ParseHub | scraped | scraping-tool | CA | parse hub | parsehub.com
People Data Labs | enrichment | enrichment,list-provider | US | peopledatalabs, pdl | peopledatalabs.com
Phantombuster | scraped | scraping-tool | FR | phantom buster, phantom, phantombusters, fantombuster | phantombuster.com
Pharow | bought-list | list-provider,enrichment | FR |  | pharow.com
Pinterest | social-network |  | US |  | pinterest.com, pinterest.fr
Pipedrive |  | crm | EE | pipe drive | pipedrive.com
Pitchbook | directory | list-provider | US | pitch book | pitchbook.com
Planity | directory |  | FR |  | planity.com
Playwright | scraped | scraping-tool |  |  |
Plezi |  | emailing | FR |  | plezi.co
Pôle Emploi | directory |  | FR | france travail, pole emploi | francetravail.fr
Prestashop | customer | crm | FR | presta shop | prestashop.com
Prospectin | scraped | scraping-tool | FR | prospect in, prospectin fr | prospectin.fr
Prospeo | enrichment | enrichment | FR |  | prospeo.io
Puppeteer | scraped | scraping-tool |  |  |
Qualifio | web-form | form | BE |  | qualifio.com
Quora | social-network |  | US |  |
Quotatis | bought-list | list-provider | FR |  | quotatis.fr
Rapidmail |  | emailing | DE | rapid mail | rapidmail.de
Reddit | social-network |  | US |  | reddit.com
Registro Imprese | public-register |  | IT | registroimprese, registro delle imprese | registroimprese.it
Registro Mercantil | public-register |  | ES | borme | rmc.es, registradores.org
Reply.io | enrichment | emailing,enrichment | US | reply io | reply.io
Rocketreach | enrichment | enrichment,list-provider | US | rocket reach | rocketreach.co
Sage |  | crm | GB | !sage, sage 100, sage crm, sage 50 | sage.com
Salesforce |  | crm | US | sales force, sfdc, pardot, sales cloud, salesforce crm | salesforce.com, force.com
SalesIntel | enrichment | enrichment,list-provider | US | sales intel | salesintel.io
Salesloft |  | emailing | US | sales loft | salesloft.com
SAP |  | crm | DE | sap crm | sap.com
Sarbacane |  | emailing | FR |  | sarbacane.com
Schober | bought-list | list-provider | DE | schober information group | schober.de
Scrap.io | scraped | scraping-tool,list-provider | FR | scrap io, scrapio | scrap.io
ScrapingBee | scraped | scraping-tool | FR | scraping bee | scrapingbee.com
Scrapy | scraped | scraping-tool |  |  |
Scrupp | scraped | scraping-tool | US |  | scrupp.com
Seamless | enrichment | enrichment,list-provider | US | !seamless, seamless ai, seamlessai | seamless.ai
search.ch | directory | list-provider | CH | search ch, tel search ch | search.ch, tel.search.ch
Selenium | scraped | scraping-tool |  |  |
Sellsy |  | crm | FR |  | sellsy.com, sellsy.fr
Sendgrid |  | emailing | US | send grid | sendgrid.com
Shopify | customer | crm | CA |  | shopify.com, myshopify.com
Simplescraper | scraped | scraping-tool | US | simple scraper | simplescraper.io
Skrapp | enrichment | enrichment,scraping-tool | FR | skrapp io | skrapp.io
Skype | social-network |  | US |  |
Slack | social-network |  | US | slack community, communaute slack | slack.com
Snapchat | social-network |  | US | snap | snapchat.com
Snitcher | enrichment | enrichment | NL |  | snitcher.com
Snov | enrichment | enrichment,scraping-tool,emailing | US | snov io, snovio | snov.io
Société.com | directory | list-provider | FR | societe com, societecom, sur societe com | societe.com
Societeinfo | enrichment | enrichment,list-provider | FR | societe info | societeinfo.com
Sparklane | bought-list | list-provider,enrichment | FR | zebaz, spark lane | sparklane-group.com, sparklane.fr
Splio |  | emailing | FR |  | splio.com
Spotler |  | emailing | NL |  | spotler.nl, spotler.com
SpotMe | event | event | CH |  | spotme.com
Stepstone | directory |  | DE | step stone | stepstone.de
Stripe | customer | crm | US | !stripe | stripe.com
SugarCRM |  | crm | US | sugar crm, suitecrm, vtiger | sugarcrm.com
Superoffice |  | crm | NO | super office | superoffice.com
SurveyMonkey | web-form | form | US | survey monkey | surveymonkey.com
Swapcard | event | event | FR | swap card | swapcard.com
Swordfish | enrichment | enrichment | US | !swordfish, swordfish ai | swordfish.ai
Tally | web-form | form | BE | !tally, tally so, tally form | tally.so
Teamleader |  | crm | BE | team leader focus, teamleader focus | teamleader.eu
TED | public-register |  | LU | =, ted europa, ted tenders | ted.europa.eu
Telefoongids | directory | list-provider | NL | de telefoongids, detelefoongids | detelefoongids.nl, telefoongids.nl
Telegram | social-network |  | AE |  | t.me, telegram.org
Texau | scraped | scraping-tool | IN | texau | texau.com
The Phone Book | directory | list-provider | GB | bt phone book, bt phonebook | thephonebook.bt.com
Thomson Local | directory | list-provider | GB | thomsonlocal | thomsonlocal.com
TikTok | social-network |  | CN | tik tok | tiktok.com
TikTok Lead Ads | web-form | ads,form | CN | tiktok lead generation, tiktok leads, tiktok ads, tik tok ads, tiktok lead |
Travaux.com | bought-list | list-provider | FR | travaux com | travaux.com
Tripadvisor | directory |  | US | trip advisor | tripadvisor.com, tripadvisor.fr
Trustpilot | directory |  | DK | trust pilot | trustpilot.com
Typeform | web-form | form | ES | type form, type-form | typeform.com
Unbounce | web-form | form | CA |  | unbounce.com
Unternehmensregister | public-register |  | DE |  | unternehmensregister.de
UpLead | enrichment | enrichment,list-provider | US | up lead | uplead.com
Verif.com | directory | list-provider | FR | verif com, verif | verif.com
Viadeo | social-network |  | FR |  | viadeo.com, viadeo.journaldunet.com
Vimeo | social-network |  | US |  |
Visiblee | enrichment | enrichment | FR |  | visiblee.io
Waalaxy | scraped | scraping-tool,enrichment,emailing | FR | waalaxi, walaxy, waalaxy fr | waalaxy.com, waalaxy.fr
Web Scraper | scraped | scraping-tool | LV | webscraper, webscraper io | webscraper.io
Webikeo | event | event | FR |  | webikeo.fr, webikeo.com
Webmecanik |  | emailing | FR |  | webmecanik.com
WeChat | social-network |  | CN | weixin | wechat.com
Weezevent | event | event | FR | weez event | weezevent.com
Welcome to the Jungle | directory |  | FR | wttj, welcometothejungle | welcometothejungle.com
wer liefert was | directory | list-provider | DE | wlw, werliefertwas, visable | wlw.de, visable.com
Werkspot | bought-list | list-provider | NL |  | werkspot.nl
WhatsApp | social-network |  | US | whats app, whatsap, groupe whatsapp, groupes whatsapp, whatsapp group, whatsapp gruppe, whatsappgroep, whatsappgruppe, grupo whatsapp, grupo de whatsapp, gruppo whatsapp, whatsapp groep | wa.me, whatsapp.com, chat.whatsapp.com
Wiza | scraped | scraping-tool,enrichment | US | wiza co | wiza.co
WooCommerce | customer | crm | US | woo commerce | woocommerce.com
WordPress |  | form | US | wp | wordpress.com
WPForms | web-form | form | US | wp forms, ninja forms, formidable forms, fluent forms, cognito forms, forminator | wpforms.com
Wufoo | web-form | form | US |  | wufoo.com
X | social-network |  | US | =, twitter, x twitter, twitter x, x com, tweet, dm twitter | x.com, twitter.com, t.co
Xing | social-network |  | DE |  | xing.com
Yell | directory | list-provider | GB | !yell, yell com, yell co uk | yell.com
Yellow Pages | directory | list-provider |  | yellowpages, the yellow pages, yellow page | yellowpages.com, yellowpages.co.uk
Yelp | directory | list-provider | US | yelp com | yelp.com, yelp.fr, yelp.de
YouTube | social-network |  | US | you tube, chaine youtube | youtube.com, youtu.be
Zapier |  | storage | US | make com, n8n, integromat, zapier zap | zapier.com, make.com
Zefix | public-register |  | CH |  | zefix.ch
Zeliq | enrichment | enrichment,emailing | FR |  | zeliq.com
Zendesk |  | crm | US | zen desk, zendesk sell | zendesk.com
Zoho |  | crm,emailing,form | IN | zoho crm, zohocrm, bigin | zoho.com, zoho.eu
Zoho Forms | web-form | form | IN | zohoforms | forms.zoho.eu, forms.zohopublic.eu
Zoom | event | event | US | zoom webinar, zoom webinaire | zoom.us
ZoomInfo | enrichment | enrichment,list-provider | US | zoom info, zoominfo com, discoverorg | zoominfo.com
`;
