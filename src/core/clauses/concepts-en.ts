/**
 * Words that mean nearly the same in agreements, one concept a line: what a lawyer writes beside what people say.
 * General legal and everyday English, written for this project. Matching is by stem; `call_off` is two words in a row.
 */
export const concepts: readonly string[] = `
terminate end cancel call_off quit leave withdraw withdrawal denounce denunciation rescind revoke exit back_out pull_out get_out give_up opt_out discontinue cease resign step_down stop dissolve way_out run_out
expire expiry lapse run_out end over finish
duration term length period long last run_for valid validity remain_in_force years lifetime
renew renewal prolong prolongation extend extension roll_over automatically continue further
enter_into_force entry_into_force take_effect effective commencement start begin come_into_force apply_from kick_in valid_from operative launch
amend amendment change alter alteration modify modification revise revision update vary variation edit rewrite
notice notify notification inform tell announce warn warning advise report let_know communicate heads_up declare declaration advance
deadline within days time_limit soon fast quickly promptly how_long no_later period hours weeks respond
immediately at_once without_delay right_away promptly instantly forthwith on_the_spot straight_away
pay payment fee price cost charge due dues subscription sum bill invoice rate tariff money expense fare rent contribution
expense cost bear borne upkeep pay fund finance financing spending foot_the_bill
spend spending expenditure budget buy purchase outlay treasurer
invoice bill billing statement charge
overdue late late_payment arrear arrears delay default behind unpaid owe owing debt miss
interest surcharge late_fee penalty percent
refund reimburse reimbursement return pay_back paid_back give_back get_back money_back repay repayment returned
free free_of_charge waive waived exempt no_cost gratis rent-free without_paying costless
discount half reduce reduction reduced concession cheaper lower rebate
raise increase rise hike go_up put_up raised higher grow jump surge
lower decrease reduce cut fall drop abolish scrap zero remove phase_out gone eliminate
limit cap ceiling maximum max most at_most up_to no_more_than exceed not_exceed more_than limited threshold top
minimum least at_least min fewest floor
penalty fine sanction punish punishment punishable forfeit disqualified disqualify consequence fee liable
breach violate violation break broken infringe infringement breaking contravene contravention offence default fail_to_comply misconduct disobey
offence crime criminal offend misdemeanour guilty commit rob robs steal theft murder assault
liability liable responsible responsibility damages compensation compensate indemnify indemnity make_good answerable blame accountable
damage harm loss injury hurt broken break wreck destroy destroyed spoil ruin lost
injury hurt bodily injured wounded accident death die kill killed
warranty guarantee guaranteed warrant quality defect fault faulty defective conform as_described assure promise
repair fix mend restore replace service maintain maintenance upkeep remedy cure correct put_right patch
maintenance upkeep good_order service repair look_after keep_up
confidential confidentiality secret secrecy secrets classified private silence nondisclosure disclose disclosure reveal leak undisclosed
publish publication public disclose make_known announce post release reveal
privacy personal_data data records information personal names addresses private
data files records information customer_data store storage stored database
delete erase wipe wiped removed destroy deleted erased purge remove
keep retain retention store stored kept save hold archive log
hack hacker hacking breach cyber intrusion intruder unauthorised_access gain_access stolen leak leaked steal compromise security_incident cyberattack
password login credentials account log_in sign_in access
account accounts profile username login user
force_majeure beyond_control act_of_god unforeseeable flood fire epidemic pandemic disaster war strike storm earthquake excuse
dispute disagreement quarrel conflict difference controversy argument disagree row
arbitration arbitrator arbiter arbitral tribunal panel award ruling adjudicate referee umpire
court judge tribunal judicial sue lawsuit litigation try tried jurisdiction trial proceedings case prosecute
mediation mediator conciliation settle settlement negotiate negotiation talks amicable consult consultation
jurisdiction court venue courts forum place_of_trial
governing_law law governs governed applicable_law laws legal
interpret interpretation meaning understood construed differ prevail precedence contradict conflict inconsistent
language version text original authentic translation drawn_up languages
appeal contest challenge review object objection complain complaint dispute overturn second_look reconsider
decide decision ruling resolve resolution verdict determine vote
vote voting ballot poll votes elect election ayes noes majority
quorum present attendance enough_members sufficient valid_meeting
majority two_thirds three_quarters three_fourths half votes simple_majority unanimous unanimity consensus
tie equal_votes deadlock casting_vote stalemate votes_are_equal draw
proxy represent represented absent on_behalf stand_in absentee
elect election choose chosen appoint appointed appointment name named select nominate nomination pick
remove removal dismiss dismissal oust vote_out voted_out recall impeach fire sack kick_out
office officer board council committee chair president treasurer secretary scribe captain chairman leadership official
chair chairman president chairperson head lead leader presides
lead led command commander charge in_charge head control run direct officer general
term_of_office serve serves office re-elected reelected years consecutive running
vacancy vacant falls_vacant fill fills replace successor
meeting assembly meet meets session sitting gather gathering convene conference congress
extraordinary extra special emergency_meeting called
invitation invite convocation agenda notice_of_meeting summon summons
committee commission council body panel board joint organ secretariat
member membership join joining admission admit admitted apply applicant sign_up enrol enroll register registration become belong
join sign_up apply enrol register enter admit accession accede become_member
accession accede join new_members open_to other_states
guest visitor visit visiting non-member outsider stranger
age old aged years_old minor under eighteen sixteen thirteen adult young older younger
child children minor kid kids youth junior under_age underage teenager
inactive inactivity absent dormant idle lurk lurker away
expel expulsion exclude exclusion kick kicked kick_out ban banned remove removal removed throw_out thrown_out struck_off membership_ends
suspend suspension suspended ban banned mute muted shut_out time_out timeout block blocked bar barred lock_out
warn warning strike strikes caution reprimand infraction
reprimand censure rebuke admonish discipline disciplinary
discipline disciplinary punish punishment misconduct offence
courtesy respect respectful polite civil nice behave behaviour conduct decent kind manners
insult slur abuse harass harassment bully bullying hate racism racist offensive sexism discriminate discrimination origin sexist
discrimination equal equality race sex gender religion faith origin disability
advertise advertising advertisement promote promotion ad ads self-promotion plug shop sell sale market solicit spam
spam flood flooding repeated messages
sell sale buy purchase trade commercial resell merchandise market vendor
bot bots script automation automated macro web-hook software program
cheat cheating cheater hack exploit unfair aimbot disqualified
tournament competition contest match game round play
disconnect disconnects lose_connection loses_connection lost_connection drops internet lag crash
prize reward award win winner winnings giveaway raffle draw
record recording recorded tape broadcast broadcasting stream streaming film video
private_message private_messages dm dms direct_message pm inbox read_messages
message messages post chat text write
moderator moderators mod mods admin admins administrator steward stewards staff crew operator
spoiler spoilers plot ending reveal
nudity nsfw gore porn pornography sexual explicit adult safe_for_work lewd
second_account alt alts alternate_account multi-account sockpuppet duplicate_account smurf
copyright patent trademark intellectual_property piracy infringe infringement plagiarism licence ownership
reverse_engineering reverse_engineer decompile disassemble take_apart source_code
copy copies duplicate backup spare replicate reproduce
backup spare copy save restore
install installation computer machine machines device devices pc hardware
user users authorised_user seat seats licensee customer
sublicense sublet sublease subtenant lend rent_out hire_out resell share third_party
assign assignment transfer hand_over pass_on novation sell_on successor takeover take_over
subcontract subcontractor outsource delegate delegation agent
modify alter customise change adapt fork
trial try test evaluation demo try_out free_trial testing
support help_desk helpdesk help assistance customer_service response reply contact hotline
outage downtime uptime stop down breakdown unavailable availability crash
update upgrade patch release version edition new_functions
export download take_out get_out copy_out transfer_out portability
audit inspect inspection check examine examination accountant accounts count verify verification review control go_through
inspect inspection inspector enter come_in visit access check look_round look_over examine
access entry enter come_in go_upon admittance admission
insurance insure insures insured cover coverage policy
cooling_off change_mind withdraw_order cancel_order take_back two_weeks regret
order purchase buy booking book reservation
deliver delivery ship shipping shipment courier transport send bring
package packaging parcel box wrap packing pack
warehouse store storage depot
entire_agreement whole_agreement supersede replace previous earlier prior
severability invalid void unenforceable remain_valid
writing written paper e-mail email letter mail in_writing post signed
signature sign signed seal execute signatory
ratify ratification approve approval parliament instruments consent vote_for
depositary deposit lodge registrar register registration copy
reservation opt_out exception derogation
exception exempt exemption except excluded unless save_where does_not_apply not_cover carve-out excepted
consent permission leave approve approval agree assent authorise authorisation allowed permit permitted ok okay clearance
permission allow allowed may can permitted permit let entitled right authorise lawful legal
forbid forbidden prohibit prohibition ban banned bar not_allowed shall_not must_not may_not illegal no disallow outlaw off_limits
obligation duty must shall required require have_to oblige obliged bound mandatory compulsory need
right rights entitled entitlement claim may
club society association organisation organization guild fellowship community group
purpose aim goal object objective mission exist why
name called title known_as
headquarters seat home located location based address
fiscal_year financial_year accounting year
account accounts books bookkeeping auditor
dissolve dissolution wind_up winding_up liquidation close_down disband closing
asset assets property left_over remaining
gift gifts donation donate donor present sponsor sponsorship bribe
conflict_of_interest involved interest_in biased impartial impartiality incompatible combined
salary wage pay wages remuneration earnings income compensation
tax taxes taxation levy income_tax duty fiscal
holiday vacation leave day_off time_off absence annual_leave
sick sickness illness ill medical health
working_hours shift shifts hours work_time rest breaks
strike walk-out walkout industrial_action labour_dispute lockout
employee employ employees staff worker workers employment personnel labour job hire hired
dismiss dismissal fire fired sack sacked redundancy lay_off layoff severance
union guild trade_union workers representation
training train drill exercise practise practice rehearse
attack aggression armed_attack invasion invade invaded war assault strike hostility hostilities act_of_war raid bombardment
war armed_conflict hostilities fighting battle warfare conflict combat engaged wartime
help assistance assist aid support mutual_assistance come_to_aid rescue relief back_up stand_by call_on
threat danger menace risk threaten threatened peril
consult consultation talk talks confer discuss discussion coordinate exchange_views
ally allies alliance allied partner partnership party friend
alliance bloc league pact coalition engagement
neutral neutrality non-aligned impartial
third_state third_states other_countries another_country third_party outsiders
soldier soldiers troops forces army military personnel armed_forces servicemen stationed combined joint
army military forces troops navy defence armed_forces
overseas abroad outside foreign away beyond territory
territory land soil border borders frontier area home_territory waters
border frontier boundary crossing checkpoint customs
base bases site sites airfield harbour port facility installation camp
nuclear nuke nukes atomic atom_bomb warhead nuclear_weapon
weapon weapons arms gun guns munition munitions ammunition missile missiles bomb bombs
chemical biological gas poison toxic
intelligence spy spying espionage information surveillance
prisoner prisoners captive captives detainee hostage pow
civilian civilians population non-combatant inhabitants
refugee refugees asylum displaced migrant migrants
ceasefire truce armistice peace cessation fire
demilitarised demilitarized disarm disarmament withdraw_troops pull_back buffer_zone
troop_limit number number_of strength size headcount
visa visa-free passport travel tourist entry
citizen citizenship national nationality nationals
extradite extradition hand_over surrender
trade commerce imports exports goods products merchandise
tariff tariffs duty duties customs import_tax levy
import imports imported bring_in foreign_goods
export exports ship_abroad send_abroad
safeguard emergency_tariff surge snapback
origin originating locally_made local made_in domestic domestically content value_added home-made
procurement public_works tender bid bidding contract contracts government_contracts
subsidy subsidies grant aid support
quota quotas allotment share allocation catch
diploma diplomas qualification qualifications degree degrees recognise recognition recognize professional_licence certificate certified
investment investor investors invest capital
food agriculture agricultural farm farms farmer farming crop
animal animals livestock pet pets cattle hens dog dogs cat creature animal_welfare
welfare kept treatment humane care wellbeing
fish fishing fishery fisheries catch vessel herring
environment pollution pollute contamination contaminated emissions waste toxic clean_up clear
clean clean_up clear cleaning tidy hygiene
climate emissions carbon greenhouse warming
water river lake stream sea flow
dam weir reservoir barrage
energy electricity power gas oil fuel
mine mining minerals
ship ships vessel vessels boat boats ferry navigation
passenger passengers traveller travellers rider
train trains rail railway tram
vehicle car cars parking driver drive truck lorry
aircraft airspace plane flight fly overflight
delay late delayed wait waiting
compensation money_back damages pay_out payout indemnity refund
bicycle bike cycle
luggage baggage bags
paperwork documents forms red_tape formalities declaration
server servers machine machines localisation data_localisation
online internet web electronic digital e-commerce websites
standards rules technical norms regulation
panel arbitrators tribunal judges
penalty fine sanction pays
landlord landlady owner lessor proprietor
tenant lessee renter occupant occupier
lease rental tenancy let rent
rent rental lease_payment
deposit security bond lodge
evict eviction take_back repossess throw_out kick_out
notice_period warning advance
premises building property house flat room rooms apartment studio
pet pets animal animals dog cat
noise noisy loud music quiet sound
smoke smoking fire fires bonfire burn
heating heat boiler cold warm
key keys lock locked
furniture belongings possessions left_behind things
window windows pane panes glass
roof walls structure
shed build building construct construction structure erect
garden plot allotment land field
plot plots allotment garden
hedge path fence
grow crops produce vegetables harvest
waiting_list queue list order_of_application wait turn
untilled neglect neglected uncultivated overgrown unused
drunk alcohol drink drinking intoxicated drugs
dark night lamps lights nightfall
dangerous unsafe hazard hazardous unseaworthy danger
safe safety secure security protect protection
protected binding survive survives remain
lifejacket lifeboat lifeboats rescue
detain detention arrest seize impound hold
overcrowd overcrowded overload too_many
whistleblower report_faults tip_off informant report complaint
family families relatives bereaved household dependants
victim victims dead bereaved
fund funding money donation contribute contribution voluntary
report reporting account_to inform
monitor monitoring observe supervise supervision oversight watch
implement implementation carry_out perform performance execute apply
establish set_up create found founding
independence sovereignty territorial_integrity non-interference
good_faith loyalty cooperation cooperate
equal_treatment same non-discriminatory
bankrupt bankruptcy insolvency insolvent unable_to_pay debts broke
breach_cure put_right remedy cure
third_party third_person someone_else others outsider
defend defence lawyer legal_defence
lawyer attorney counsel legal_costs legal_fees
profit profits lost_profit earnings revenue dividend gain
loss_of_profit indirect consequential lost_business
withhold hold_back refuse deny
refuse refusal reject decline turn_down no_reason
exclusive exclusivity sole only
competition compete competitor non-compete rival
school schools education teaching teach class pupils student students university
hire hire_out rent_out lend loan borrow
weekday weekdays working_day business_day office_hours opening_hours open
customer customers client consumer buyer purchaser
seller supplier provider vendor company
company firm firms business enterprise
neighbour neighbor next_door
attempt attempts try tries twice
stolen lost missing gone
heavy weight weigh kilograms size dimension
forbidden_goods dangerous_goods fireworks cash
sender send ship post
frozen frost ice cold
measure measurement gauge reading
fish pollution
mediator mediation
child_labour minors work
image picture photo photograph profile_picture avatar
crypto cryptocurrency nft coin
language english tongue tongues speak
meme memes joke jokes funny
art artwork drawing fan_art
music song play
credit credits acknowledge source
mute muted silence silenced
voice microphone mic push_to_talk
bedtime night sleeping
women female ladies
cover cover_up remove_marks hide hidden
hidden hide behind tag tags mark marked
animal animals livestock pet pets creature creatures dog dogs cat cats bird birds hamster rabbit rabbits goat goats sheep cow cows pig pigs horse horses snake reptile hen hens chicken chickens poultry bee bees puppy kitten parrot
plant plants tree trees flower flowers bush shrub lawn grass weed weeds
crop crops produce vegetable vegetables fruit potatoes tomatoes onions grain harvest
food meal meals eat eating snack snacks catering lunch dinner breakfast cook cooking kitchen
drink drinks beverage beverages alcohol alcoholic beer wine liquor spirits booze bottle
drug drugs narcotic narcotics cannabis marijuana doping steroids substance substances medication
smoke smoking smoker cigarette cigarettes tobacco vape vaping e-cigarettes
storm storms hurricane cyclone typhoon tornado flood floods flooding earthquake weather snow lightning disaster disasters natural_disaster drought
fire fires bonfire bonfires flame flames candle candles barbecue grill burn ignite
winter cold freezing frost icy ice snow degrees
summer june july august hot heat
spring march april may
autumn fall september october november
january february december winter
night nighttime evening midnight dark after_hours late_hours
morning dawn sunrise early
weekend saturday sunday
holiday holidays christmas easter public_holiday bank_holiday festival
car cars vehicle vehicles automobile motorcycle motorbike scooter van truck lorry parking
bicycle bicycles bike bikes cycling cyclist
boat boats ship ships vessel vessels ferry yacht canoe kayak sail sailing
plane aircraft aeroplane airplane flight flights drone drones helicopter
phone phones telephone mobile smartphone call
computer computers laptop tablet device devices equipment hardware
camera cameras photograph photographs photo photos picture pictures filming cctv surveillance
weapon weapons gun guns rifle pistol firearm firearms knife knives sword blade explosive explosives
doctor physician medical nurse hospital clinic treatment ambulance
illness ill sick sickness disease infection virus covid health unwell
pregnant pregnancy maternity parental paternity baby birth newborn
disabled disability wheelchair accessible accessibility impairment
child children kid kids toddler infant minor minors son daughter teenager teenagers
parent parents guardian mother father family
spouse wife husband partner married marriage widow widower surviving
pensioner pensioners retired retiree senior seniors elderly pension retirement
student students pupil pupils apprentice trainee trainees intern interns
jobless unemployed unemployment without_work out_of_work
poor low-income hardship need
friend friends guest guests visitor visitors companion plus_one
owner owners proprietor landlord holder
death die dies dead died deceased kill killed drown drowned fatal
wound wounded injured injury injuries hurt accident accidents
theft steal stealing stole stolen thief thieves rob robbery burglary carry_off shoplifting
fraud cheat cheating deceit deceive forge forged false fake lie misleading
bribe bribery corruption kickback gift gifts favours
violence violent hit hits strike strikes punch attack fight fighting assault threaten threat threats
drunk intoxicated drunken under_the_influence inebriated
noise noisy loud loudly quiet silence music sound disturb disturbance party parties
rubbish garbage trash litter waste refuse dump dumping
smell odour stink
swim swimming pool bathe
clothing clothes dress wear uniform shoes outfit attire kit
key keys door lock entry_code fob card
room rooms flat apartment house home premises building dwelling
kitchen bathroom toilet shower
furniture table chair bed sofa belongings possessions things stuff property
forget forgotten left_behind leave_behind abandon abandoned lost_property unclaimed uncollected
move_out moving_out leave leaving vacate on_leaving
move_in moving_in occupy handover
wall walls ceiling roof floor window windows door doors
paint painting decorate redecorate alterations drill
bill bills invoice invoices statement
bank cheque card cash transfer debit credit currency bitcoin
instalment instalments monthly_payments spread
loan loans borrow borrower lend lender mortgage debt
collateral security guarantee pledge guarantor
stake shareholding share shares shareholder shareholders equity dividend dividends
profit profits dividend dividends revenue income proceeds gain surplus earnings
salary salaries wage wages pay bonus commission stipend
working_time working_hours shift shifts rest_periods rest breaks
overtime extra_hours additional_hours hours_worked_beyond
probation trial_period
promotion promote promoted career
dismissal dismiss dismissed fire fired sack sacked redundancy redundant lay_off laid_off
resign resigns resignation quit step_down give_notice
remote home_office telework work_from_home
travel travelling trip journey commute travel_expenses
ticket tickets fare fares pass
luggage baggage suitcase bag bags
delay delays delayed late lateness behind_schedule
cancel cancels cancelled cancellation call_off scrapped
postpone postponed reschedule put_off defer
train trains railway rail locomotive carriage
driver drivers conductor pilot crew
crew crews sailors sailor seafarers seamen mariners
passenger passengers people_on_board travellers riders
overload overloaded overcrowded too_many more_than capacity full
capacity places seats seat space
inspection inspections inspect inspector check checks visit visits
publish published publication make_public made_public public findings release
anonymous anonymity names identity confidential unnamed
complaint complaints complain complains grievance report reports
vote votes voting ballot suffrage right_to_vote
candidate candidates stand run nominee nomination
president chair chairman head leader
commissioner commissioners commission
parliament parliaments legislature assembly senate congress member_of_parliament seat
minister ministers government governments cabinet state states
ambassador embassy diplomat diplomats envoy consul
citizen citizens national nationals resident residents inhabitant inhabitants
foreigner foreigners alien aliens non-citizen
prisoner prisoners hostage hostages captive captives detainee detainees inmates
release free freed exchange swap hand_over
ceasefire truce armistice cease_fire halt_to_fighting hostilities
troops soldiers forces army withdraw pull_out pull_back
monitor monitors observer observers peacekeepers mission verification
rebel rebels insurgents militia fighters guerrilla
election elections poll polls
referendum plebiscite popular_vote
sanction sanctions embargo blockade restrictions
aid humanitarian relief assistance convoy supplies
reconstruction rebuild rebuilding restore
reparation reparations compensation damages
apology apologise regret
amnesty pardon immunity prosecution
court courts tribunal judge judges prosecution trial
emissions carbon greenhouse_gases co2 pollution
coal oil gas fossil_fuels drilling pipeline
forest forests logging timber deforestation
whale whales seal seals dolphin hunting hunt
spill spills leak accident foul pollute contamination poison
well wells borehole groundwater
drought shortage scarcity
hydropower turbine dam dams
electricity grid power outage blackout
satellite satellites space orbit debris
broadcast broadcasting television tv radio streaming transmit
copyright copyrights royalties royalty author rights
logo trademark brand name mark marks
source_code code program software
encryption encrypt cryptographic
cookie cookies tracking analytics
algorithm artificial_intelligence ai machine_learning
subscription subscribe subscriber newsletter plan
upgrade downgrade switch_plan
voucher coupon gift_card promo discount_code
review reviews rating feedback
seller sellers buyer buyers auction bid
game games match round play
referee referees umpire umpires arbiter judge official
team teams squad club
coach trainer manager
player players competitor competitors participant participants contestant
score points ranking standings win
draw tie tied equal level extra_time tiebreak
foul fouls penalty card yellow red
injury_time stoppage delay
equipment gear kit helmet bat ball puck
pitch field court rink ground track
spectator spectators fans crowd audience
late_arrival arrive_late late walkover forfeit no-show
substitute substitution replacement reserve
protest protests appeal objection
race races lap finish start
library book books borrow loan lending overdue
laboratory lab experiment research
exam exams examination test grade marks
plagiarism copy copied cheating
gym fitness membership freeze pause
wedding event venue hire booking
funeral burial cemetery grave
worship church religious religion faith
picture pictures image images drawing photo meme memes
post posts publish put upload share
nickname username display_name handle
link links url invite
emoji emojis sticker gif
caps all_caps shouting
politics political election controversial
swearing profanity curse language slurs
raid raids brigading griefing
trade trading exchange swap
bug bugs glitch exploit exploits
build building builds structure claim land
`
  .trim()
  .split('\n');
