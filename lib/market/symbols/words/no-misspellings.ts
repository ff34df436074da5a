/** Words of every day within reach of a known name, which no misspelling may turn into that name. */
export const NO_MISSPELLINGS: ReadonlySet<string> = new Set(
  `
  bollinger bolinger
  abbey abbot abbots abrin accentor accentors accentual accentuate accord accoy accruement accusement acold acrasia
  acronic actinia activation activising acton actor admen adobo adore adoze advance advanced advances adventure aflaj
  agast agers aghas agilest agmas agriproducts agrize aholds ainsell airframe airline airted airthing ajiva akrasia
  alberts alcos alder alderman aldermen alerion alexin alien aliphatic allegation allegiance allegiants alleging
  allegros allergen allergens allergic allergin allergins allerion allerions alleviant alleviants alligate allocate
  allocated allocation allusion alluvion almeries alphabeted alphabetic alphabets alphatest altar alter altern
  alternes alters alteza altos altra altri aluminas alumines aluminic aluminise aluminiums aluminize aluminous
  aluminums alumium alumiums alure amanitas amber america american ample amplified amply ampul analphabet anana ancome
  ancon angen annal annals apartness apostate appellees applet apply approving apsos arbitral arbitrium arbitriums
  arcades arcadia arcadias arcor areas argent argon aristate armada artel artier asanas ascendant ascendants ascended
  ascender ascenders ascending ascends asdics aspers aspics aspirant asports assonant assurance assurgent assuring
  astelies asterias astrantia athens atlantes atria attraction autodyne automatic automation automations automaton
  autonomous autos autosome autospore autospores autostrade autotest autotune auxospore avahi avalanched avalanches
  avant avantist avens aventure avigator azimuth azures azurn azury bacco baddy baffy baiter baker baler balise ballad
  ballclays ballcock ballyard banco banda bandaid bandar bandari bandas bandings banister banket bankets bankings
  bannister banter bantings banzai barberry barca barchans bardo barer barrack barrat barrats barrico barro barry
  barter baser basicity basify bassy baster batter bauer bawcock baxters bayberry bayed bayes bearberry beeing
  befinger beigne being belacing belating belaying belching beleeing bellbind belling bellings bellowing bellying
  bellyings beloving beltway bemiring bendings berlin bewaring bibcock biddy bigots bilberry bilbo bimbos bimillennium
  bindings binge biogens biogeny biosensor biotech biotechnology biotechs bitching bitcount blackboy blackbuck
  blackcock blackcocks blackfly blackjack blaeberry blearing blent blinkard blinker blizzardly blizzards blizzardy
  blockbust blockbusted blockbusters blockbusts blueberry bluestone blunge boding boking bolden bolide bolides bollard
  bombarde bombarded bombarder bombarders bombardes bombardiers bombarding bombo bondings boning bonkbuster bonkings
  booboo boocoo boohoos booing bookoo boost borescope boring borsch bosche boston botch bowing boxberry boxing
  brabbled brabbler brabblers brabbles brailles bramble brambled bramblier brambliest brangles bransles brant brantail
  brantles brattles brayer brazil brazilein breit brenning brens brents brett brickfield briner bringer brinier
  brisker british broadest broadloom broadside brownfield browridge brumbies brunt buckings buddings buddy budge
  buffings buggering buggings bulge bulkings bullering bullings bullring bullrings bullying bumbo bumpings bunce
  bunchings bunde bundlings bunged bungee bunger bungey bungie bungle bunglings bungs bungy bunje buntings burgeoning
  burnings bushings buskings bussings bustings buyer buzzings buzzy cabestro cabezone cableway cabob caboc caesar
  cagot caillach calenture cambrics cameo canadian caned cannibal canoe canso canstick cantabank cantier canto capital
  capitalise capitalize capitellum capitoline capitulant capot capric caprid capris capsules carbonate carbonette
  carcakes carcases cardan cardinal cardinals carfares carfax carfaxes carillon carillons carioles carman carnages
  carnier carnivals carpales carpi carraway carrefours carrier carriers carseys carshares cartages carter casco cases
  casey castaway castella castellan castellums catalyst caterpillars cattier causeys cedillas celesta celestas
  celestes celestial celestials celestine celestite cellarway centas central centre centres centric centrical centries
  centring centrism centrist centrum centrums cerne cerned cernes cerning chaco chaining chairing champing changers
  changeups chargers charmers charming charring charters charvers chasseurs cheaping cheating checking checkpin
  checkpointed checkpoints cheeking cheeping cheerers cheerier cheeriest cheerily cheering cheerio cheeros cheers
  cheesing chefed cheffing chelping chenille chequing cherries cherrying chesting chevalet cheverils cheveron
  chevroned chevrons chevrony chevying chewed chicago chimed china chipotles chirming chirring chocs choiring chomping
  chubby chubs chumming chumping churring cimex cinerary cistic citric citrin citron civic claimant clarains clarinet
  clarioned clarionet clarions clartier clean cleanest clearing clemming clitellum clitic cloned cocco cochlea
  cochleae cochleare cochleares cochlears cochleas cochleate cocobola codebase coded codillas cognisant cognizance
  cognizing coherence coherency coherently coherers cohering coinable coincide coined coining coinmate coked coled
  collate collinsia colorcast colorfast comal comart comeback communication compart compas compast compel conch concha
  conche conchos conchs conchy condimental conducement coned cones conex coney confd confident confitures confluence
  confluently confluents conged congruent coning conked conned conning constant consumer contain contained container
  containing continent continentally continentals continently continents continual continue continues continuous
  contrary cooed copal coparent copay coped coppered cording cored coregent coring corking corned corner corrival
  corsages corsairs cosed coseys coted cotillion couping couriers courser coursers courters covalent covariant coved
  cowed coxed coyed cozed crabstick creditor creditors crena cricetids crisp crisper crisps crispy critic croci crock
  crocks crocus crogs crones croons crops cross crows cumins cummin currs curry curvedly cyberwar cyberwars cytoplast
  dackers daikon darken darren davit davits deare deave debur decant deckels decker deers deeryard deeve delhi
  deliverly delivers delivery deman demand demans demast dement dense dentally dents devotion devre diamondbacks
  diasporic diaxon dickers didoes diehards digital diode diplomatic dipteran dipteron direct directs discards discoers
  discover discovered discoverer discovers discovert disutilities dizzards dobby doblones docetic docility dockers
  doggones dolly domestic domines domino dominoes doorcase dowing downzones drafting draftings dragee dragger draper
  drave drawer drere droger dublin duckers dullard dullards dunghill dured dures durra durras durry dutch dutchman
  dwale easynet eaten editable edits elance elastics elastins electronic electronicas elegance elegances elegancy
  elegante elenco eligibly elocution elvis embar emblazer embrace embraced embraceor embraceors embracers embracery
  embraces embrasor embraved embraves emerging emery emesis emeus emission emotion empaire empare empart empires
  enable encaves enchase endeavor endeavorer endeavors endeavoured endeavourer endeavours energies energise energised
  energiser energisers energises energize energized energizers energizes energy enews engine enridged enrol entail
  enterics entrain envie enzyme equatable equinia equinox equitably espresso estridge ethene ethereal ethereous
  etherial etherify etherion etherise etherish etherism etherisms etherist etherize eurobond eurokies evaluation
  everglade evermore evertors every evitable evocation evoluting evolutional evolutions evolutive excitable exergy
  exogens expediter expediters expedites expeditions expeditious expeditor expire exponential exponents expositors
  exsolution external extra extrabold facebooked family fanga fantad fanum fastened fastener fatly federal financial
  finca firebrand firma firsthand fisher fisked fiver fives flabella flagella flasers fleshpot fleshworms floor flour
  fluidram fluors flurr flushworks folklife footie footlike footlockers footsies foresheet forgive forpined forpines
  fortes forties fortieth forts fortune fortuned fortunes forum framers france fraters freeboot freeborn freeform
  freesheet french freshest freshet freshets freshies freshmen fretworks frisker fronting frontlines frontlist
  frontwise frostlike frostline frostlines frostworks fucks fucus fuero fugio furtive futon gainless galactic galenic
  galenical galenicals galenite gallanter galleria galopade games gamester gamin ganting gantline gardant gardants
  garner garter gasogene gasolene gasolenes gasolier gasolines gasolinic geeky gelly genera generable general
  generalcy generale generalia generalise generalist generality generalize generally generals generant generate
  generated generati generations generator generic geneva genning gentling german germander germany germin gigabits
  gigabytes gilden girnier glenting glibness global globalise globalize globelike globulite gluiness gobar goggle
  goldfield goldfields goldminer goldminers gollar gollaring goodmen googled googling googly googol googs graal graile
  grails grain grainage grainages grainer grainers grainier graining graip granger grangers grapline graplins grayling
  gregos grimness grinners guaranty guardage guardants guardian guardians guarding gudesire gudewife guideline
  guideword gular haggling hailer halberds haler halfa halmas halms halon halva halyards hamsters handling haoma hapax
  harmel harming harshens hater haver hayer hayforks hayier hazer hazier health healthiness hello hells helvetium
  hemes henny heres heries herms heroes herpes herses herships heryes hesap hexagonal hexagons hibachi hipsters
  hitchers hoddens hodmen hoidens holden holidaying holla holonic holpen hondas honds horme hormes hoteldom howlet
  hoydens human humane humans hungan hydrogen hydrophone hydrosome hydrovane ictic ignify illimited illuding
  illuminant illuminate illuminati illuminato illumine illumined illuminer illumines illuming implants implate
  implates inactive incented incenter incentive inceptive incite incomposite incorporation incretion incusing indented
  indenter index india indite indited inditer indites indolent induced inducing inductive induline indulins indurate
  indusial indusium industrial infective infested infester infixion inflective infusing ingested ingestive ingredient
  ingression ingroup ingroups injecting injection injunctive innit innocent innocents innuendo insectile insert
  inserted inserter insmod insolent insolvent insource insourced insources inspective instagrams insult intended
  intent intentive inter interact interbed interest interfer interfere intern internal internally international
  interned internee internes internet interred interrex intersex interterm intertext intertie interties interval
  intervals interweb intil intorted intrust intuits invected invective invectives invented inventer inventers
  inventive inventor inverted inverter invested investment investor investors inwith inwits ionic ionics ionise
  italian japan japanese jetports jingbang jingling justest juvenals kahuna kakapo kakas kalpa kappa karma karmas
  kasha keirin kepped keppen kerbing kerfing kernel kerning kerving keying keyring kiddle kimbo kimmo kindie kindled
  kindler kindles kindly kingbolt kingfish kingfishers kingfishes kingle kingpost kinin kinkle koels kohas konaki
  korea koruna krone kronen kroner kumera labour ladrones lagan laminar lanas lande landshark landsman lapin largen
  latria laxness leanings legman leman lenis lennart leopards leotards leves levies levin levins lewis lexis
  liberation lidos liking liming limning linda linden linds lindy linear lineation lined linguines linin lining
  linings linins linkiest linking linning linting lipin lisbon literation lithias lithic liting littery living
  loadstar lobes localise localism localist localite locality localize localized localizer localizes locoweed lodes
  lodgings loess loges loggings loginess loglines lokes lollies lomentum lomentums lomes london longa longboards
  longboats longbows longe longhands longies longings longline longlines longness longs lopes loral lorel lores loses
  lotes lotter lotters loungings loves lowed lower lowers lowest lownes lowns lowps lowse lowses lowts loxes lumina
  luminal luminary lunas lungi lupine lupins lynes macaronic maces machs macks macon macos macron madden madrid mafic
  magic maiden makuta malic manda mangrove manic manicure mannites manpowers mansions mantel mantic manumitted maqui
  marathons marcel marco marinara marinera marked marker market marlstone marlstones marri marsports martel marti
  marvel marvels mascon mascot masted master mastering mastic material materials matico matin matric matte matted
  matteo matter mattes mauri meatspace mediate mediated mediately mediates mediator medical medicant medicate
  medicated medicates meditate meditated meditates mediuses mencari mentum merceries merch merchant merci mercs mercy
  mersions mesto metaplases metho metic michelle micro microbic microcap microchips micrococcus microdont microdot
  microforms microns micros microsome microvolt middlers midspace mikron milan minerals mineshaft minstrel misspace
  mitier mitis mitre mixte mixup mobile modena modern moderne moderno moderns mohawks moldy moline moner monera
  moneron monody montanto montantos montants montero moods mooly moony moory moron morrions morrises morrising motion
  motorial mountained mountaineer moutan mucker muckers multiverse multiverses mumbai munich murrions myoclonic
  myotonic nabobs nadors nagors naiver naker namer nappers national natural naturals navar navel naves navew navigate
  navigated navigates navigation navigators neocon nested nester nestled nestler nestles nests netbase nettable nettle
  never newel newells newels nginx nichered nided nides niffy ninon niton nitty nobble nobler nobles nobly nokta
  nonartist nonenergy nonnuclear nonuniversal noria northern notera noule novate novated novates nutrient occident
  occidentally occidentals occidents oersted oldies ollie omegas onloading onrushing openable operable opinable orated
  organons orixa orles orlon osaka oslo ousted ousters outer outgroup outrunning ovenable overclock overcloud overlock
  overloud oversick oversoak overstank overstink overstocked overstocks overstood overstory overstruck overstunk
  overtook oyster painters palladia palladic palladious palladiums palladous palming pamper pampero pamperos panthers
  pantlers papal papaya papers paraders parament paramouncy paramountcy paramountly paramounts paramour paramours
  paratonic paravaunt parceners pardners pardoners paris parriers parsneps parsonic partakers parters partiers
  partlets partner partnered partnering partners partures partyers pastness paupers payments paysage peacocks peacocky
  pearcing pearling peartness pekan pelotons pembinas pensil penumbrae penumbral penumbras peperoni pepsin pericline
  peril period pernods persico persimmons pertness petcock petrogram petrograms petrolic phanging pharmings phasis
  philip philipp phorminx photoshoot photoshops phrasing picoline pindan pinglers pingles pipeline pipelines pisco
  pisolite placitum plantation platinas platings platinic platinous platinums pointable popeyed popularise popularity
  popularize populating porina porrigo posho postal postil posto potholings pouco prague prankles prawners prearming
  precision premedics premiering presential president prestorage prestorages prevention pribbles prickles prickling
  primar primary primuline princelike princeling principals principle printless prizer procure product production
  products produs progeria progressed progressing progression progressism progressist progressively progressives
  projects prologed prologing prologise prologised prologises prologist prologists prologize prologizes prologs
  prologue prologues prologuise prolonges prolongs propolis prosemen proses prosimian prosos pross prosterna
  protection protiums protore provirus proximal prudentially prudentials pruina prussian psalming public publican
  publicans publicise publicised publicises publicist publicists publicity publicize publicizes publicly publics
  publish published pulse pumpers purana purin purine puring purins pyrologies qanats qualms quays quieter quilted
  quilters quitter rache radiance rambles ramous ramus rasers rationale rationales rationally rationals rationed
  ravelers reactional realter reamed rebel recension recession recision reclimbed reclusion recordation recursing
  recursions recursive redact redcap redcoat redia reduit redware reedit refel refinance refusion regional regroup
  regroups relational relevance reliable reliances renaissance renaissances renests repel replicon repulsion reseed
  resiance resiances reside resided resider resides resolution restaurant rested resumed retailed retailer retailers
  retorsion revel reversion revolution revulsion rewire rexes rhythm ricey richmond rightmost riotings roches rochet
  rocket rockets rockwork rome rosted rotational rotche rotor rotors rouche roughrider royal rubric ruche sabadilla
  sabellas sabin sabir saics saiths salic salol saltos salwar samara sambo sampi samps samsaras sandbank sandboy
  sangos sankos santo santol santols santon santons sants saponite saran sartorial sartorian sartorii sartoriuses
  sassolite satelles saturant sauciers sawbucks saxonite scabious scaler scarcement scars sceptre schiller
  schlumbergera schneller schooners schwa schwas scolding scottish scouther scouthers scouthery sculkers seabank
  sealed sealifted sealpoint seals seamen seams seans seare seats secco securitan securitans securities securitise
  security seers seethers segars segno seguro seirs semens semiconductor semigroup semiotic sempre senescent senhora
  senoritas sense sensed sensei senses sensitise sensitive sensitize sentient sentients sentiment sentineling seoul
  serrs servient servo setup seven sewars shafran shake shalwars shanghai shareholdings sharping shears shebeans
  shellack shellacs shellful shellier shickers shift shifts shifty shingler shire shockers shope shoppe shouther
  shouthers showding shucker shuckers siege silvered silverer silverers silvereye silverware singapore sinister skears
  skeeters skeggers skelders skelters sketcher sketchers sketches skewest skink skins skint skulkers skyhooks skyiest
  skylarks skywalks skywards slackers slickers slunk smacker smackers smears smicker smickers smickets smirkers smites
  smith smithy smits smudgers snackers snaplink snapshot snapshots snaptins snars snickers snobbier snowbell snowbelt
  snowberry snowflakes snowlike soars sobers sociolect socmen softback softbacks softball solan soland solano solans
  solatia solerets solos solus solution solvently solvents sonar sonce sonde sones songs sonne sonse sonsiest
  sootflake soothers soothest southeast souther southered southering southerly southerner southernly southerns
  southers southmost southron southwell southwester southwests space spars spears specters spelunk spermaria spindler
  spiral spire splat spongoid sports spunk squared squaring stabiles stabilise stackers stairways stalwart stalwarts
  stancher stanchers stanchest standard standards standart starkers stars starters starvers starwort starworts state
  stears stellas stembucks stickers stifle stime stipel stire stockers stockman stockyard storer stranger strategic
  stratify strawman striker strobilus stroker strower stroyer subgroup subindex subnetwork subnetworks subsolar succor
  sucker suckers sucklers sulker sunglow sunlike supercargo supermacho supermart supermarts supermicros swapon sware
  swears swindler swine swingy swipe swires swirl swiss swive swore sybotic symbiontic symbiotic symbolic symbolics
  symptotic synapses synapsids synapsis synaptes synaptic synaptical synch synchronal synchronic synchros synectics
  synopses synopsis synopsise synoptic synoptics syntactics synthesis synthetic synthetics synthetise synthetism
  synthetist synthetize synthroni sysno taber tableaus tableaux tacan taiga taker talant talea talent taler tales
  tallow talon talus tamer tanga tanistry tapen taper tapstry tarea targe tasar tasers tasker taster tater taver tawer
  taxer teaselers teaser technetronic technic technology techy tectonic tegus telco telecom telegonic teles teleview
  televiewer televise televised televiser televises television televisor televisual telex telial telic tells tellus
  telos tempuras tenably tendent tenia terabyte terawatt terga tessa testa testdata testo tetrarch tetrastich texas
  thale thaler thalers thalis thanes theow thimble tholes ticken tidewaiter tidewaiters tidewaters tidewave tidewaves
  timbered timberlands timberline timberman timberyard timer timeworker titter toastier toasties toasting toastings
  tokay tokyo tolus tomia topic topis topman torah toran toras toronto traceless tradeless traguline trailer trailers
  trailing training tramline trammelers tramplers transfusion transition transoceanic trapline traveled traveler
  travelled traveller travellers travelogs travels traversers trawlers treasury tremble triable tribble trimotor
  trimotors trist triton trowelers truest truism trust tugras tunable turbocar turbofan twilit twinter twister twitted
  twitten twitters twittery ubiquities ubiquitin ubiquitins ubiquity ultrarich uncharm uncharms underactor underarm
  underarms union unipod unisoft united uniter unites units unity universal unlimited unscale unsteel untie unwork
  urite utilities valer valery vales valet veena vents veratria verbid verbs veris verism verist vespas vesta vestal
  vestals vestry vests vesuvian vesuvians victrix vienna vintry vista vistas vixen volatility volution volva volve
  volvox vortex wallower warsaw wastewater weatherboard weatherworn webwork wecht welldoer wends western wexing whare
  wharfs whirlpools whitehead wholefood wholefoods wildcard wildfire william williwaus williwaws willower willpower
  wineshop wintriest witter woodbine woodlice woodmice woodpile woodshed woodsias woodsier woodspite woolworks
  workaday workdays workplace worksafe workspaces worldlier worldliness worldling worldlings worldwide wurley xylems
  yager yahoos zabra zinco zippo zoetic zoons zurich
`
    .trim()
    .split(/\s+/),
);
