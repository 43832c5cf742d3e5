/** English short forms with the given names that they stand for; common knowledge, put together for this project. */
const table =
  'abe:abraham al:albert,alan,alfred,alexander alex:alexander,alexandra andy:andrew art:arthur barb:barbara bea:beatrice becky:rebecca ben:benjamin bernie:bernard,bernhard bert:albert,herbert,robert beth:elizabeth betsy:elizabeth betty:elizabeth bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine charlie:charles chris:christopher,christine,christian chuck:charles cindy:cynthia dan:daniel danny:daniel dave:david deb:deborah,debra debbie:deborah,debra dick:richard don:donald donnie:donald doug:douglas ed:edward,edwin,edgar eddie:edward ellie:eleanor frank:francis,franklin fred:frederick gabby:gabrielle gabe:gabriel gene:eugene gerry:gerald,gerard ginny:virginia greg:gregory hal:harold,henry hank:henry harry:harold,henry jack:john jake:jacob jamie:james jan:janet,janice jeb:john jeff:jeffrey,jeffery,geoffrey jen:jennifer jenny:jennifer jerry:gerald,jerome,jeremy jess:jessica jim:james jimmy:james joe:joseph joey:joseph johnny:john jon:jonathan josh:joshua judy:judith kate:katherine,catherine,kathryn kathy:katherine,kathleen,kathryn katie:katherine kelly:kellyanne ken:kenneth kim:kimberly larry:lawrence,laurence lenny:leonard les:leslie,lester liz:elizabeth lizzie:elizabeth lou:louis,louise maggie:margaret mandy:amanda marty:martin matt:matthew max:maxwell,maximilian meg:margaret,megan mel:melvin,melanie mike:michael,mikhail mickey:michael mitch:mitchell molly:mary nan:nancy nate:nathan,nathaniel ned:edward nick:nicholas,nikolas nicky:nicholas pam:pamela pat:patrick,patricia patty:patricia peggy:margaret pete:peter phil:philip,phillip polly:mary ray:raymond rich:richard rick:richard ricky:richard rob:robert robbie:robert ron:ronald ronnie:ronald rudy:rudolph,rodolfo russ:russell sally:sarah sam:samuel,samantha sandy:sandra,alexander sasha:alexander,alexandra sid:sidney stan:stanley steve:stephen,steven sue:susan suzy:susan,suzanne tad:thaddeus ted:theodore,edward,rafael teddy:theodore,edward terry:terence,terrance,theresa tim:timothy toby:tobias tom:thomas tommy:thomas tony:anthony,antonio topher:christopher tricia:patricia trish:patricia val:valerie vic:victor vicky:victoria vince:vincent vlad:vladimir volodya:vladimir wally:walter walt:walter wes:wesley will:william willie:william woody:woodrow zach:zachary zack:zachary';

const longForms = new Map(
  table.split(' ').map((entry) => {
    const [short = '', long = ''] = entry.split(':');
    return [short, new Set(long.split(','))] as const;
  }),
);

/** True where one given name may stand for the other: equal, a short form, a beginning of three letters, an initial. */
export function isSameGivenName(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length === 1 || right.length === 1) return left[0] === right[0];
  if (longForms.get(left)?.has(right) || longForms.get(right)?.has(left)) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 3 && long.startsWith(short);
}
