/** Words of every day a letter away from one of the trade: they mean what they say. */
export const NO_SLIPS: ReadonlySet<string> = new Set(
  `
abode amove bellow belon hither loner loper lover lowed lowery highed
abroad absoluter accumulated accumulative adjuster adjustmental alarum alary albert alberts aleft alerted allocution
analyse annal anneal annul apert arranged arranger ashets assents asserts asses assess asset assots auguste autumny
availably averaged avert averts balanced balancer barbel barish barre barred barren barres barret beamish beauish
boarish booker borrel bouget bough boughs broke broked broken brokery brokes brought bullion burrel calculatedly
calendal calender calyculate cancer candie candies candled candler candlers cangle cangles cankle cankles cannel
cantle cantles capita capitan capitol carcel cashed caudle caudles chancel charity charted charts clashed cloked
cloking cloned cloning close closer closes closet cloyed cloying coerect commodifies commodify commoditise
commoditised commoditises commoditizes compadre compage compand companied companing comparer compares compart
comparted comparting compeared compearing compere compered compering compony concert concerted conferencier
 convect convected convent convented converged conversed convertend converter    correlates cosed cosing couvert covert crasher crashes crosse crosser crosses crushed crypt crypton crypts
currant dairy daisy dally daring dauring decliner dering differenced differences differencied differencies differency
directer directory distanced diversifier diversifies divided doily dopped drapped drily dripped drooped dropper duding
duing duking duping durning  earlies earrings employee employers employes enterprised enterpriser enterprisers
estimated estivate estivates exchanged exchanger exchangers excluded excludee excluder exhort expansive expectation
expecter expert  exsected extensive extort failing failings fifing figured figurer figurers fiking filling
fillings filming financialist fining finings firing firings fixing fixings fixure fixures fling flings foiling
foilings foremast forepast foreward forged forwarn froward future gaited gaiters ganned garners grained grainers grape
grapy headlike headlined headliner headliners hilding hildings historically hodding holing holings holking holyday
holydays hooding hording hurly hylding hyldings impart impost impot incest included incomer increased increaser
increate indicatory indictor indictors infest infested infesting ingest ingested ingesting inside insides interess
invected invent invented inventing invert inverted inverting labilities lamest langest larges largess lasers latent
laxest likabilities lineal liner livabilities loners lopers losels loser loses lousers lovers lowers lowes lusers
managemental marked marker markers maximus mealing mearing measing measured measurer meining mening meving minimus
minium minuet minuted minuter minutes montes month mooing mooning mooving moping morling mosing moths mourning mouths
mowing mozing mullion negatived opened oscillatory overbold overcold overfold overhold pease perceant percentages
percept performer perpent pervious pleas pleased pleaser plotted positiver positron prease preces precious preform
preformed preforming priced pricer pricers pricey prick pricking pricks pricy pride prided prides priding pries prime
primes priming prince princes princing printer prise prises prising privet prize prizes prizing probit probits
profitably projectional prosit quarer quartern quarterns quartes quartet quartets quartier quartiers quate quite
quites quota quotas quoted quoter quoters quoth quyte quytes racking radio radios raiking raking rallier rallies
rancing randing ranging rankling ranting rarking ration rations ratoo ratoos ratos reallied rebalances rebate rebated
rebind records recork refind reinvented remainder remand remend reminded remint remote removed remover reporter repost
reposted reposting reposts repot repots repotted repotting resort resorted resorting resorts retest retorn retort
retorted retorting retorts retuned returf returfed returfs returnee returner revenge revenges revenued revenuer
revenuers rewind rewinder reword rewove rinking sample scare scares scree screed screeder screened screes screet
screever seare semple shade shades shake shakes shale shales shame shames shapes shard shards share's shared sharer
sharers shares shark sharks sharn sharns sharped sharpen sharper sharpie sharps sharpy shart sharting sharts shave
shaves shere shire shires shirting shock shocks shooting shore shores shoring shotting shouting simile simpled simpler
simplex simply singe sipple skitch skreen smock smocks snare snares snitch snorting soare soares socks sonce sorting
souce sourced sources sourse spare spares splits sporting sprad spred spredd spreed stack stacks stare stares
startlements stick sticks stitch stoch stocky stoke stonk stonks stook stooks stork storks strangest stroke stuck
stucks sundae sundry sunray surprised surpriser surprises surprize sware swatch switchy swith symbole symboles tabla
tabled tables tablet tacker tackers tailing tanks teade teend thacks thanas thanes thangs thank thans thicker thinks
thorough though thunks ticked ticken tickens ticket tickets tickey tickeys tickled tickler ticklers tinker tinkers
tirade tonal trace traced tracing traded trader traders trades trads traiking training tranks trape traped traping
trave trawling tread treaded treading treasure treed trendy trenord tricker trickers tride troade trode trough tsade
tucker tuckers twanks underperform unload unloaded uplead vacuation vague vagues vales vallation valse valses valued
valuer valuers valve valves verses versos versts vertus volumed volumes volute warst weakly weighed weighter whams
whaps whata whatas whatso wheats whets whits wighted worse worset worts wurst yielded
`
    .trim()
    .split(/\s+/),
);
