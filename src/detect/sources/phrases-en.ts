import type { PhraseTable } from './meanings.ts';

/** English phrases for origins. Source: pick lists of lead-source fields in CRMs (Salesforce, HubSpot, Zoho, Pipedrive) and list brokers' vocabulary. */
export const ENGLISH: PhraseTable = {
  ads: `
ad
ad campaign
ads
advert
advertisement
advertising
banner ad
cpc
digital ads
display ad
display ads
online ad
online ads
online advertisement
online advertising
paid
paid ads
paid advertising
paid media
paid search
paid social
ppc
ppc campaign
retargeting
sea
search ads
sem
social ads
web ad
`,
  broker: `
address broker
contact data provider
contact database provider
data broker
data brokers
data marketplace
data provider
data providers
data reseller
data seller
data supplier
data vendor
lead agency
lead broker
lead gen agency
lead generation agency
lead generation company
lead generation provider
lead provider
lead seller
lead supplier
lead vendor
leadgen agency
list broker
list provider
list supplier
list vendor
`,
  'business-card': `
business card
business cards
card scan
visiting card
`,
  call: `
called in
called us
customer service
customer support
help desk
helpdesk
hotline
inbound call
inbound calls
inbound phone
inbound phone call
incoming call
phone enquiry
phone in
phone inquiries
phone inquiry
phoned in
rang us
support ticket
switchboard
telephone enquiry
telephone inquiry
`,
  company: `
company s website
company site
company web site
company website
contact s website
corporate website
prospect s website
prospect website
their contact page
their site
their web site
their website
website of the company
website of the prospect
`,
  conference: `
attendee
attendee list
attendees
conference
conferences
congress
course
delegate list
hackathon
industry event
lecture
masterclass
panel
participant list
participants
seminar
seminar internal
seminar partner
seminars
speaking
speaking engagement
summit
symposium
talk
training
training course
workshop
workshops
`,
  contest: `
competition
contest
contests
giveaway
online survey
poll
prize draw
quiz
raffle
survey
surveys
sweepstake
sweepstakes
`,
  coregistration: `
co reg
co registration
co registration leads
comparison site
comparison sites
comparison website
coregistration
lead exchange
lead generation site
lead marketplace
price comparison
price comparison site
`,
  customer: `
bought from us
buyer
client
clients
customer
customers
purchased product
`,
  'customer-base': `
client list
cross sell
current client
current customer
current customers
customer base
customer database
customer file
customer list
customer purchase
customer records
ex customer
existing account
existing client
existing clients
existing customer
existing customers
former client
former customer
lapsed customer
loyalty card
loyalty program
loyalty programme
online order
online purchase
order
orders
our customers
past client
past customer
past customers
point of sale
previous customer
product registration
purchase
repeat customer
upsell
warranty registration
web order
webshop order
`,
  directory: `
business directory
business listing
business listings
directories
directory
directory listing
job ad
job ads
job advert
job board
job posting
member directory
membership directory
membership list
online directory
phone book
phone directory
phonebook
telephone directory
trade directory
web directory
`,
  enrichment: `
appended
automatic enrichment
crm enrichment
data append
data appended
data appending
data enrichment
database enrichment
email append
email finder
email lookup
enriched
enriched data
enrichment
enrichment provider
enrichment tool
lead enrichment
phone append
specialised in data enrichment
specialising in data enrichment
specialized in data enrichment
specializing in data enrichment
`,
  event: `
booth
booth visit
breakfast
client event
company event
corporate event
customer event
dinner
event
event attendee
event registration
events
field event
hospitality event
in person event
live event
meet and greet
meetup
networking
networking dinner
networking event
open day
open house
partner event
reception
road show
roadshow
speed networking
stand
stand visitor
`,
  exhibitors: `
exhibitor catalogue
exhibitor directory
exhibitor list
exhibitors
exhibitors list
list of exhibitors
`,
  extraction: `
automated collection
automatically collected
automatically extracted
browser extension
chrome extension
chrome plugin
copied from
data extract
extract
extract from
extracted
extracted from
extraction
extractor
google chrome extension
harvest
harvested
harvesting
pulled from
`,
  fair: `
booth scan
ces
exhibition
exhibitions
expo
expos
fair
job fair
trade exhibition
trade fair
trade fairs
trade show
trade shows
tradefair
tradeshow
tradeshows
`,
  filler: `
a
account
all
an
apr
april
at
aug
august
batch
by
clean
co
companies
company
contact
contacts
copy
dec
december
external
feb
february
final
firm
firms
for
from
g
in
inc
internal
jan
january
jul
july
jun
june
latest
lead
leads
ltd
main
managed
manager
march
may
my
new
nov
november
oct
october
of
old
on
our
people
prospect
prospects
q
sep
sept
september
specialised
specialising
specialized
specializing
that
the
their
to
uk
updated
us
version
with
`,
  form: `
callback form
chat
chat widget
chatbot
contact form
contact page
contact us
contact us form
contact us page
enquiry form
feedback form
form
form fill
form submission
forms
inquiry form
landing page
landing pages
live chat
lp
online enquiry
online form
online inquiry
opt in form
pop up
popup
qr code
web enquiry
web form
web inquiry
web lead
web to lead
webform
webforms
website chat
website contact form
website enquiry
website form
website inquiry
website lead
`,
  'guessed-address': `
email permutation
email permutations
email permutator
guessed address
guessed email
guessed emails
inferred email
pattern based email
`,
  join: `
and
plus
then
`,
  'lead-form': `
instant form
lead ad
lead ads
lead form
lead form ad
lead form ads
lead form extension
lead forms
lead gen
lead gen ad
lead gen ads
lead gen form
lead gen forms
lead generation ad
lead generation form
lead generation forms
leadgen
leadgen form
leadgen forms
`,
  leak: `
breach
breached data
combolist
dark web
data breach
data dump
data leak
database dump
hacked
leak
leaked
leaked data
leaked database
leaked list
stolen data
`,
  list: `
acquired list
bought
bought contacts
bought data
bought database
bought in data
bought in list
bought leads
bought list
buy list
cold list
data licence
data license
data purchase
external database
external list
hired list
lead purchase
leads bought
licensed data
list buy
list hire
list purchase
list rent
list rental
list swap
marketing list
outside list
paid list
purchased
purchased contacts
purchased data
purchased database
purchased email list
purchased leads
purchased list
purchased lists
rented
rented list
rented lists
third party data
third party database
third party list
`,
  mail: `
direct mail response
email enquiry
email inquiry
email received
emailed us
enquiry by email
inbound
inbound email
inbound lead
incoming email
job application
letter
mail in
mailed in
post
reply card
reply coupon
reply slip
unsolicited enquiry
`,
  meeting: `
acquaintance
alumni
alumni network
business club
canvassing
chamber meeting
door to door
face to face
field sales
field visit
former colleague
friend of the founder
in person
in person meeting
meeting
met at
met in person
personal contact
personal network
personal relationship
private contact
sales visit
site visit
`,
  negation: `
never
no
non
not
without
`,
  newsletter: `
email signup
email subscription
mailing list sign up
mailing list signup
newsletter
newsletter sign up
newsletter signup
newsletter subscriber
newsletter subscription
newsletters
subscriber
subscribers
subscription
`,
  'no-origin': `
all sources
any
api
blank
campaign
created manually
crm
crm ui
csv
csv import
csv upload
data
data entry
data import
data load
database
databases
default
desk research
don t know
dont know
email
empty
erp
excel
excel file
excel import
export
exported
exports
file
file import
files
general
google
google search
historical
history
i don t know
import
import list
imported
imports
in house
in house database
in house list
inhouse
integration
internal database
internet
internet search
lead source
legacy
legacy data
legacy database
legacy system
list
list import
lists
mail
mailing list
manual
manual entry
manual import
manually added
manually created
many
migrated
migration
misc
miscellaneous
mixed
multiple
multiple sources
n a
na
nil
no idea
no source
no source given
none
not applicable
not available
not known
not provided
not set
not specified
not stated
not sure
null
offline
offline source
offline sources
old crm
old database
online
online research
origin
other
other campaigns
other source
other sources
others
our database
own database
pending
phone
prospect database
prospect list
research
sales
sales rep
sales team
sheet
source
source unknown
spreadsheet
system
tba
tbc
tbd
test
to be confirmed
to be defined
to be determined
undefined
undisclosed
unidentified
unk
unknown
unknown origin
unknown source
unset
unspecified
upload
uploaded
various
various sources
web research
web search
xls
xlsx
`,
  'not-an-origin': `
apollo theatre
beauty salon
client success
customer relations
customer success
fair trade
hair salon
nail salon
stand by
stand up
trade union
`,
  outreach: `
call center
call centre
cold call
cold calling
cold calls
cold email
cold emailing
cold emails
cold mail
cold outreach
email blast
email campaign
email marketing
email outreach
email sequence
mail shot
mailshot
newsletter blast
outbound
outbound call
outbound calls
outbound email
outbound sales
prospecting
sales outreach
sdr
sdr outreach
telemarketing
telesales
`,
  partner: `
affiliate
affiliate partner
affiliates
agency partner
alliance partner
business partner
channel partner
co marketing
dealer
distributor
franchisee
our partner
parent company
partner
partner lead
partner leads
partner list
partner network
partner portal
partner site
partner website
partners
partnership
reseller
resellers
sister company
strategic partner
subsidiary
var
`,
  print: `
billboard
brochure
catalogue
flyer
leaflet
magazine
magazine ad
newspaper
newspaper ad
poster
press
print
print ad
print advertising
public relations
radio
radio ad
television
tv
tv ad
`,
  referral: `
client referral
customer referral
employee referral
external referral
family
friend
friend referral
friends and family
internal referral
intro
introduced by
introduction
mutual contact
network referral
partner referral
personal recommendation
personal referral
recommendation
recommendations
recommended
recommended by
refer a friend
referral
referral partner
referral program
referral programme
referrals
referred
referred by
referrer
warm intro
warm introduction
wom
word of mouth
`,
  register: `
business register
commercial register
company register
company registry
electoral register
electoral roll
gazette
land registry
official gazette
open data
open government data
planning applications
public data
public procurement
public record
public records
public register
public registry
trade register
`,
  request: `
book a call
book a demo
booked a demo
brochure request
call me back
callback request
catalogue request
demo
demo booking
demo request
demo requests
information request
online booking
online quote
pricing request
product demo
quotation request
quote
quote request
request a demo
request a quote
request callback
request for information
request for quote
requested a demo
rfi
rfp
rfq
sample request
web call back
`,
  scraping: `
crawl
crawled
crawler
crawling
data crawling
data extraction
data harvesting
data mining
data scraping
email extractor
email harvester
email harvesting
email scraper
email spider
google maps extractor
google maps scraper
harvested emails
osint
python script
scrape
scraped
scraper
scrapers
scrapes
scraping
scrapped
screen scraping
spider
web crawl
web crawler
web crawling
web harvesting
web scrape
web scraper
web scraping
webscraping
website scraping
`,
  shop: `
branch visit
in store
in store visit
shop
shop visit
showroom
store
store visit
walk in
walk ins
walked in
`,
  'sign-up': `
account creation
app download
app install
app signup
content download
download
downloads
e book
ebook
ebook download
free account
free trial
freemium
gated content
guide download
in app
inbound marketing
online registration
registration
self registered
sign up
signed up
signup
trial
trial signup
user registration
web registration
website registration
website signup
white paper
white papers
whitepaper
whitepapers
`,
  social: `
facebook group
online community
online forum
organic social
private message on social media
social
social media
social network
social networking
social networks
social selling
`,
  webinar: `
online conference
online event
online workshop
virtual conference
virtual event
virtual fair
virtual summit
webcast
webinar
webinars
`,
  website: `
blog
content marketing
direct
direct traffic
direct visit
ecommerce
google organic
online shop
online store
organic
organic search
organic traffic
our blog
our site
our website
own website
referral traffic
search engine
seo
site
web
web site
web traffic
web visitor
webshop
website
website visit
website visitor
websites
webstore
`,
};
