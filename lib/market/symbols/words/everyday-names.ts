/**
 * Names that are everyday words, first names or places as well. They count as a company only where the words around
 * them speak for it. Keys as `toSpokenKeys` makes them, words joined by a space.
 */
const WEAK_NAMES = new Set(
  `
  braze,bullish,chime,firefly,flutter,nova,icon,melrose,gemini,douglas,richter,allegro,erste,sixt,medline,salomon,gemini exchange,
  android,slack,zelda,heinz,braun,knorr,gucci,oculus,kayak,aspirin,marvel,fiat,jeep,bentley,lexus,scania,chevy,cadillac,buick,sprite,hennessy,moet,aws,gta,jlr,nbc,milka,lays,twitch,lightspeed,
  fil,algo,uni,apt,arb,atom,inj,tao,kas,icp,jupiter,quant,stacks,immutable,gala,neo,flow,helium,iota,fang,moex,uranium,lido,ondo,mantle,dai,sei,the sandbox,tenge,
  allegiant,cactus,canal,crane,evoke,exponent,kirby,lineage,natura,navigator,parsons,sharp,tidewater,tods,venture,vertex,workspace,polaris,manpower,endeavour,balder,discovery,empire company,kold,hays,galicia,cosan,azul,muji,beko,vespa,hoka,ugg,avis,kodak,roomba,cathay,latam,true corporation,grainger,delonghi,thule,
  rio,trent,dash,render,maker,optimism,pepe,sui,bonk,tempus,recursion,aurora,alight,rumble,bumble,oats,hertz,ryder,prada,yamaha,kawasaki,lazard,origin,weg,psi,obx,toho,disco,monster,ppl,celsius,midea,spie,orion,diploma,brambles,shoals,wizz,garanti,allegro,indra,elisa,rational,baht,ringgit,dirham,riyal,shekel,koruna,aluminum,aluminium,
  ada,admiral,aex,affirm,air jordan,ally
  bank,alpha,alphabet,amadeus,ana,anthem,apollo,arista,aristocrat,arm,assent,att,atx,aud,aussie,avalanche,ball,barbie,bat,bell
  canada,berkshire,best   buy,best buy,big   blue,big blue,bili,black rock,black
  stone,blackberry,blizzard,block,blockbuster,bnb,boa,booking,box,bud,budweiser,burger
  king,burlington,cac,cad,campbell,canon,carnival,cash
  app,caterpillar,cattle,cava,cbs,chase,checkpoint,cheerios,chewy,citizens,citizens
  bank,clear,coach,cocoa,coffee,coke,coles,columbia,compass,continental,copper,corn,cosmos,costar,cotton,crown,crude,crude
  oil,delta,devon,docs,docu,doge,dot,dover,elastic,elf,eni,eric,espn,eternal,ether,eur,everest,evolution,family
  dollar,fear   index,first republic,floor decor,ford,fox,fox
  news,galaxy,gallagher,gap,gasoline,gea,general,gild,gm,gold,grab,guinness,hain,harley,hbo,heating
  oil,hedera,hexagon,hims,holiday inn,hsi,huntington,informa,instagram,intu,investor   ab,itc,jack
  daniels,jacobs,jets,jira,juniper,kerry,kiwi,kraft,krona,labubu,lead,lear,lennox,leonardo,leonardo
  spa,levi,lilly,link,lira,live   cattle,loonie,lowe,lucid,lumber,lumen,macy,man united,man utd,manchester
  united,manu,mara,mark,mars,match,mccormick,medline,meta,metro,mib,mobil,mondi,monster
  energy,moonshot,mosaic,mtr,nat gas,natgas,natural   gas,nespresso,new york
  knicks,next,nice,nivea,norton,novo,oil,old navy,olive garden,olympus,on holding,on running,on
  semi,optimum,oracle,orange,orange   juice,orange
  juice,oreo,otis,oxy,ozempic,palladium,pandora,paramount,partners,peabody,pearson,peso,phoenix,pioneer,pixar,pizza
  hut,platinum,playstation,podd,polygon,pool,post,pottery barn,pringles,progressive,public
  storage,puma,qbe,qual,quest,rand,ray ban,rbc,real,recruit,reliance
  india,reuters,ripple,rocket,rollins,roots,ross,russell,sage,sap,sbi,schneider,sea,sega,shel,shell,shiba,sika,silver,silver
  futures,siri,sirius,slack,smi,snap,snow,snowflake,sol,southern,southwest,soybean,soybeans,sprouts,square,stellar,steris,sterling,sti,stm,strategy,sugar,swatch,swiss
  market,synchrony,taco bell,take two,tapestry,target,td,tenet,terna,tether,the hartford,tim   italia,tim
  hortons,time warner,tinder,titan,toast,toast inc,total,trane,travelers,tron,truth
  social,trx,try,tui,turbotax,tylenol,tyson,u s steel,uber,ufc,unity,ups,upstart,vail,vale,viking,viking
  cruises,vinci,visa,warhammer,warner,waters,wegovy,weir,wendy,whatsapp,wheat,whirlpool,williams,wise,won,woodside,wwe,xlm,yen,youtube,yuan,zion,zoom,zurich
  `
    .split(",")
    .map((name) => name.trim()),
);

/** True for a name that has to earn its place in a text: see `isSubject`. */
export function isWeakName(phrase: string): boolean {
  return WEAK_NAMES.has(phrase);
}
