/** Words by which English news tells what an agreement contains. Each list says what it is for; none is tied to a topic. */

/** Verbs whose subject is an agreement: what follows is a provision. */
export const containmentVerbs =
  /\b(?:includes?|included|contains?|contained|provides?(?: for)?|provided for|requires?|required|obliges?|obliged|commits?|committed|binds|allows?|allowed|permits?|permitted|lets|entitles?|authori[sz]es|bars?|barred|bans?|banned|forbids?|forbade|prohibits?|prohibited|outlaws|stipulates?|stipulated|states?|says?|specif(?:y|ies|ied)|sets?(?: up| out)?|establishes|creates?|calls? for|called for|guarantees?|guaranteed|gives?|grants?|promises?|limits?|limited|caps?|capped|covers?|ends?|extends?|scraps?|abolish(?:es)?|raises?|lowers?|cuts?|foresees|envisages|spells? out|lays? down|leaves?|mandates?|holds?|makes? it|keeps?|enters? into force|takes? effect|comes? into force|expires?|runs? (?:for|until)|lasts?|applies|applied|replaces?|supersedes?|exempts?|excludes?|rules? out)\b/i;

/** Words for parts of an agreement. */
export const partWords =
  /\b(?:clauses?|provisions?|articles? (?:\d|[IVX]+\b)|article|chapters?|annex(?:es)?|paragraphs? \d|sections? \d|terms|the fine print|under (?:the|its|this) (?:deal|pact|accord|treaty|agreement|terms|plan|text|contract|compact)|under it)\b/i;

/** What has to be, may be or will be once the agreement holds. */
export const modals =
  /\b(?:shall|must|will|would|may|can|has to|have to|had to|is to|are to|need to|needs to|(?:is|are|be|was|were) (?:allowed|required|obliged|entitled|forbidden|barred|permitted|banned|exempt(?:ed)?|waived|capped|limited)|no longer)\b/i;

/** The agreement holds no such clause. */
export const denials =
  /\b(?:not a (?:single )?(?:line|word|clause|provision|sentence|syllable)|no (?:clause|provision|rule|mention|word|reference|article|line|limit|ceiling|cap|guarantee|language|obligation|requirement|promise|penalty|deadline|timetable|mechanism)s?\b|nothing (?:in|about|on|to|that|there)|(?:does|do|did) not (?:contain|include|mention|cover|address|provide|require|oblige|create|establish|set|refer|touch|commit|allow|limit|apply|say (?:anything|a word))|doesn[’']t (?:contain|include|mention|cover|address|provide|require|oblige|create|set|commit|allow|limit|apply|say anything)|contains? (?:no|nothing)|includes? no|makes no mention|(?:left|leaves|leave) out|omits?|omitted|(?:is|was|stays?|stayed|remains?|remained) silent|silent (?:on|about)|lacks?|lacked|without any (?:clause|provision|rule|mention)|missing (?:is|are)|(?:is|are|was|were) (?:missing|absent)|there (?:is|was) no)\b/i;

/** The agreement, or whoever reports it, leaves something open. */
export const openPoints =
  /\b(?:(?:did|does|do) not (?:specify|say|define|explain|spell out|set out|make clear|elaborate|disclose|state)|(?:didn|doesn)[’']t (?:specify|say|define|explain|spell out|make clear|elaborate)|without (?:specifying|saying|defining|explaining)|(?:left|leaves|leave|leaving) (?:it )?(?:open|unclear|undefined|vague|to (?:the|a|later))|(?:is|was|remains?|remained|are) (?:not (?:clear|defined|specified|settled|known)|unclear|undefined|vague|open|unspecified|unsettled|to be (?:seen|settled|decided|negotiated))|not yet (?:clear|known|decided|settled|agreed)|still (?:has|have|needs?) to (?:be )?(?:agree|decide|settle|negotiate)d?)\b/i;

/** Somebody contradicts. */
export const disputes =
  /\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)? (?:that|the|this)|contradict(?:s|ed)?|insist(?:s|ed)? (?:otherwise|that no)|called (?:that|this|it) (?:false|untrue|wrong)|is not true|was not true|challenged (?:that|this))\b/i;

/** Guesses about what may come of the agreement, and tales of how it came about: no provisions. */
export const speculation =
  /\b(?:could|might|is expected to|are expected to|is likely|are likely|is due to|are due to|has raised|have raised|feared|fears?|hopes?|hoped|rumou?red|believes?|believed|critics|observers|analysts|diplomats expect|would believe)\b/i;
export const narrative =
  /\b(?:last (?:year|week|month|spring|summer|autumn|winter|night)|yesterday|earlier (?:this|attempt)|in (?:19|20)\d\d|years? ago|shares|signed (?:on|in|at)|met|visited|applauded|welcomed|shook hands|was signed|were signed|praised|lauded|hailed)\b/i;

/** A number with a measure: most provisions that people ask for hold one. */
export const measures =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|half|third|quarter|hundred)\b)[\s-](?:percent|per cent|%|days?|weeks?|months?|years?|hours?|minutes?|million|billion|thousand|of|[a-z]+s\b)/i;
