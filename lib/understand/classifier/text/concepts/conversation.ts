/** Talk about the talk itself, and what must be noticed in it: words by what they are about. */
export const conversation: Record<string, string> = {
  praise: `
    good great nice excellent amazing awesome brilliant fantastic superb lovely perfect wonderful impressive
    cool helpful useful clear clever smart love correct right`,
  blame: `
    bad terrible horrible awful wrong incorrect false useless unhelpful stupid dumb idiot silly rubbish
    garbage trash nonsense poor worst ugly slow confusing disappointing disappointed broken hate sucks
    misleading pointless annoying rude crap`,
  fault: "bug bugs error errors crash crashes crashed freezes broken loading load works working fix repair",
  filler: `
    hm hmm hmmm uh uhm um umm eh erm er oh ah aha huh well so ok okay like whatever maybe idk dunno thing
    things thingy stuff something anything`,
  pointing: "it this that these those them its one ones other same there here",
  misread: `
    meant mean said wanted asked wrong not instead sorry oops typo mistake actually correction pardon
    misunderstood`,
  talkto: `
    human person people agent representative operator manager supervisor staff employee colleague someone
    somebody support service advisor adviser team contact phone call callback hotline email reach speak talk`,
  machine: "bot robot ai machine chatgpt gpt assistant program",
  manual: `
    help instructions manual guide tutorial tour faq docs documentation commands features functions menu
    options examples capabilities skills usage introduction`,
  keep: `
    remember forget forgot memory store stored stores save saved keep kept delete erase wipe clear history
    preference preferences default settings privacy private gdpr conversation`,
  about: "me myself i my mine",
  danger: `
    kill killing suicide suicidal die dying dead death hurt hurting harm harming overdose pills jump bomb
    bombs weapon weapons gun guns shoot attack murder poison threat threaten threatened desperate hopeless
    alive living`,
  crime: `
    launder laundering insider leak leaked secret secrets nonpublic manipulate manipulation pump dump spoof
    spoofing wash ponzi pyramid scam fraud fraudulent forge forged fake fakes bribe blackmail steal stolen
    hack hacking phish phishing evade evasion sanctions illegal illegally`,
  rules: `
    ignore disregard override bypass forget instructions instruction prompt prompts system rules rule
    guidelines restrictions filters filter guardrails jailbreak developer admin unrestricted pretend roleplay`,
  secretword: `
    password passwords token tokens key keys api secret env config configuration database credentials root
    sudo`,
  code: `
    select drop table tables delete insert update union script exec eval import os sh bash rm cat curl print`,
  house: "mortgage rent house flat apartment landlord tenant property loan loans insurance",
  bookwork:
    "invoice bookkeeping accounting ledger debit credit depreciation payroll vat gst deduct deduction",
  walletword: "wallet metamask seed phrase ledger nft mint gas bridge",
  sports: "match game team cup league football cricket tennis player goal champions olympics race score won",
  culture: "song movie film book poem painter painted wrote author actor singer band museum",
  body: "headache pain sick flu fever doctor medicine sleep diet weight exercise calories muscle skin",
  natureword: "moon sun star planet ocean sea mountain river volcano dinosaur plant plants tree animal bird",
  learning: `
    meaning means mean define definition explain explained term difference formula concept understand stand
    stands`,
};
