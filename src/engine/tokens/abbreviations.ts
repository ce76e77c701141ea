const words = (list: string) => new Set(list.trim().split(/\s+/u));

/** Titles before a name: their full stop never ends a sentence. Lower case, without the stop. */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms mx messrs mme dr prof gen lt col maj capt cpt cmdr cdr comdr adm rear vice sgt cpl pvt brig gov lt-gov sen
  sens rep reps hon rev fr sr. st ste amb pres min sec secy insp supt det dir atty mgr msgr eng ing fm cong del asst assoc
  dep supt v vs viz cf eg ie approx ca est fig figs vol vols pp ph art arts sect para no nos nr mt ft
`);

/** Other words that are written with a stop; it may end the sentence too. */
export const OTHER_ABBREVIATIONS = words(`
  jr sr esq inc corp ltd co cos bros llc plc dept univ assn intl natl govt ave blvd rd sq bldg hwy etc al
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn tenn tex vt
  va wash wis wyo
`);

/** Abbreviations that are words as well: only before a number. */
export const BEFORE_NUMBER = words(`no nos art arts fig figs sect est mar para nr pp`);

/** Abbreviations that are words or names in other spellings: only when written with a capital, or before a number. */
export const ONLY_CAPITALIZED = words(`
  gen col gov sen rep hon rev rear vice min sec det dir eng ing fm del st ill ind miss mo la pa va wash ore mont co
  pres fr mar jan jun dec sat sun wed mon ark conn
`);

/** Particles of Arabic and Hebrew names that a hyphen ties to what follows. */
export const NAME_PARTICLES = words(`
  al el ad ar as ash at az ed er es esh ul ur ud il an bin ibn ben bint abu abou abd abdel abdul abdol umm wal
`);

/** Last parts of web addresses that are written without "www". */
export const DOMAINS = words(`com org net gov edu int mil info io tv co`);

/** Words of offices that a hyphen ties to what stands before: "Secretary-General", "President-elect". */
export const OFFICE_PARTS = new Set(
  "general elect designate president chair chairman chairwoman chairperson chancellor admiral marshal governor".split(
    " ",
  ),
);
