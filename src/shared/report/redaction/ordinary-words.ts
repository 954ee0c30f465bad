/**
 * English words that are names as well. In small letters they are taken for the word: "the long run" does not name
 * Mr Long; so are words for what people do, which stand in the place of a name when a seat has none. All other names are taken out however they are written.
 */

const WORDS = `able abbey amber angel apple archer art ash august aurora autumn bailey baker banks barber basil bass bay
  beach bell berg berry best bill birch bird bishop black blake bloom blue bolt bond booth born bow bower bowman boy
  bright brook brooks brown buck bud burns bush butcher butler buy can candy carol carpenter carter case cash chance
  chandler chase cherry chip christian church clay clear clerk cliff close cloud cole con cook cooper copper coral cost
  court crane cross crystal curry dale dash data date dawn day days dean dear dell demo destiny diamond do dolly dot
  drew duke earl early east eden elder ember engineer english eve ever fair faith fall farmer field fields finance finch
  fisher flint flower ford forest forester fox frank franklin free freeman french friend frost gale game gardener
  garland gates gay gene gentle gill ginger glen gold golden good grace grant gray green grey griffin guy hale hall hand
  harbor hardy harmony hart harvest hazel heath heather herb hill hills hope house hunt hunter ice iris iron ivory ivy
  jack jade jasmine jay jean jewel job john joy judge june justice keen key kind king kit knight lab lake lamb lance
  land lane lark laurel law lead leaf lee legal lily lion list little long lord love low lucky lynx man mace march mark
  marks marsh marshal mason master may melody mercer mercy merit miles mill miller mills mine mint miss model monday
  moon moore moss more mount myrtle nick noble north novel nurse oak ocean olive opal ops owner page pace paint palmer
  park parson past pat patience patient pearl penny pepper person pier piper pike pine plan planner pool poole pope
  porter post potter power powers precious press price prince prior product project prudence quick quill rain ranger
  ray reader real red reed reeds reed rice rich risk river rivers rob robin rock root rose rowan ruby rule rusty sage
  sales sally sand sandy say school sea seal see self sharp shepherd short silver singer sky skip slate small smart
  smith snow so sol song south spark speaker spring star starling stark steel stella sterling stone storm strong sue
  summer summers sun sunday sunny support swan sweet system tailor tanner tate taylor team terry test tester thorn tim
  tree trinity trip true turner underwood user vale van victor violet wade walker wall ward waters way weaver web
  weeks wells west wheeler white wild will willow wills winter wise wolf wood woods worth wren wright yes young
  administrator advisor agent analyst architect assistant auditor care consultant controller council customer department
  designer desk developer director division executive expert facilitator governance head helper lawyer maintainer
  manager member moderator office officer operator operations people planning privacy procurement protection
  representative researcher science scientist scribe secretary security service specialist sponsor staff stakeholder
  student support supervisor teacher technician timekeeper unit works worker writer`;

/** In small letters. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
